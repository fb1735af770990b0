import Glibc

/// The address and port a preview listens at.
package struct ListeningPlace: Sendable {
    /// A numeric address of version 4 or 6.
    let address: String
    package let port: UInt16
    let isVersion6: Bool
    /// What browsers may call it, besides the names every machine has for itself.
    let names: [String]

    /// Without a host only this machine can connect.
    ///
    /// - Throws: `ListeningError`.
    package init(host: String?, port: UInt16) throws(ListeningError) {
        let asked = host ?? "127.0.0.1"
        let bare = asked.hasPrefix("[") && asked.hasSuffix("]") ? String(asked.dropFirst().dropLast()) : asked
        guard let found = Self.numeric(bare) else { throw .unknownHost(asked) }
        (address, isVersion6) = found
        self.port = port
        let isEverywhere = address == "0.0.0.0" || address == "::"
        names = host == nil ? [] : [bare, Self.inURL(address, isVersion6)] + (isEverywhere ? Self.ownNames : [])
        switch bindFailure(port: port) {
        case 0: break
        case EADDRINUSE: throw .portTaken(port, free: nextFreePort)
        case let code: throw .refused(address: address, port: port, code: code)
        }
    }

    /// What a browser on this machine opens: `http://127.0.0.1:8080/`.
    package var url: String {
        let shown = address == "0.0.0.0" ? "127.0.0.1" : address == "::" ? "::1" : address
        return "http://\(Self.inURL(shown, isVersion6)):\(port)/"
    }

    /// What browsers on other machines open; empty where only this one is served.
    package var urlsForOthers: [String] {
        names.filter(isReachableForOthers).map { "http://\($0):\(port)/" }.filter { $0 != url }
    }

    /// False for addresses that mean the asking machine itself, or that are of the version not listened at.
    private func isReachableForOthers(_ name: String) -> Bool {
        guard !["0.0.0.0", "::", "[::]", "::1", "[::1]", "localhost"].contains(name), !name.hasPrefix("127.") else {
            return false
        }
        return isVersion6 || !name.hasPrefix("[")
    }
}

extension ListeningPlace {
    private static func inURL(_ address: String, _ isVersion6: Bool) -> String { isVersion6 ? "[\(address)]" : address }

    private static func numeric(_ host: String) -> (String, Bool)? {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, nil, &hints, &list) == 0, let first = list else { return nil }
        defer { freeaddrinfo(list) }
        return text(first.pointee.ai_addr, first.pointee.ai_addrlen).map { ($0, first.pointee.ai_family == AF_INET6) }
    }

    private static func text(_ address: UnsafeMutablePointer<sockaddr>?, _ length: socklen_t) -> String? {
        var buffer = [CChar](repeating: 0, count: Int(NI_MAXHOST))
        guard getnameinfo(address, length, &buffer, socklen_t(buffer.count), nil, 0, NI_NUMERICHOST) == 0 else {
            return nil
        }
        return String(decoding: buffer.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The name and the addresses of this machine.
    private static var ownNames: [String] {
        var names: [String] = []
        var name = [CChar](repeating: 0, count: 256)
        if gethostname(&name, name.count - 1) == 0 {
            names.append(String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self))
        }
        var list: UnsafeMutablePointer<ifaddrs>?
        guard getifaddrs(&list) == 0 else { return names }
        defer { freeifaddrs(list) }
        var next = list
        while let entry = next {
            next = entry.pointee.ifa_next
            let family = entry.pointee.ifa_addr.map { Int32($0.pointee.sa_family) }
            guard family == AF_INET || family == AF_INET6 else { continue }
            let size = family == AF_INET ? MemoryLayout<sockaddr_in>.size : MemoryLayout<sockaddr_in6>.size
            guard let address = text(entry.pointee.ifa_addr, socklen_t(size)), !address.contains("%") else { continue }
            names.append(inURL(address, family == AF_INET6))
        }
        return names
    }

    private var nextFreePort: UInt16? {
        guard port < .max else { return nil }
        return (port + 1...min(port, .max - 100) + 100).first { bindFailure(port: $0) == 0 }
    }

    /// The error of trying to listen there, 0 for none.
    private func bindFailure(port: UInt16) -> Int32 {
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICHOST | AI_PASSIVE
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var list: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(address, "\(port)", &hints, &list) == 0, let place = list?.pointee else {
            return EADDRNOTAVAIL
        }
        defer { freeaddrinfo(list) }
        let descriptor = socket(place.ai_family, place.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return errno }
        defer { close(descriptor) }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard bind(descriptor, place.ai_addr, place.ai_addrlen) == 0, listen(descriptor, 1) == 0 else { return errno }
        return 0
    }
}
