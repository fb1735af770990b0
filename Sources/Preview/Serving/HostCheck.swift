import Glibc

/// Decides by its Host header whether a request was meant for this preview.
///
/// A page on the internet can give its own name the address 127.0.0.1 (DNS rebinding) and would then be allowed to read what it gets
/// from here; its requests carry its own name as Host.
package struct HostCheck: Sendable {
    private let names: Set<String>

    /// - Parameter names: what the preview may be called besides `localhost`, `127.0.0.1` and `[::1]`, without port.
    package init(names: [String] = []) {
        self.names = Set(["localhost", "127.0.0.1", "[::1]"] + names.map { $0.lowercased() })
    }

    /// Whether a header such as `localhost:8080` names this preview.
    package func accepts(_ header: String?) -> Bool {
        guard let header, let name = Self.name(in: header) else { return false }
        return names.contains(name)
    }

    /// The name in lower case, without the port; nil where the header is malformed.
    private static func name(in header: String) -> String? {
        let end =
            header.hasPrefix("[") ? header.firstIndex(of: "]").map(header.index(after:)) : header.firstIndex(of: ":")
        guard let end = end ?? (header.hasPrefix("[") ? nil : header.endIndex) else { return nil }
        let port = header[end...]
        let isPort =
            port.isEmpty || (port.hasPrefix(":") && port.count <= 6 && port.dropFirst().allSatisfy(\.isASCIIDigit))
        return isPort ? header[..<end].lowercased() : nil
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}
