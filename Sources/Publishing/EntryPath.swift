import Glibc

/// A path below an open folder, kept and compared as the bytes the file system keeps.
///
/// `String` would call “é” written in two ways one name; to the file system these are two files.
struct EntryPath: Hashable, Sendable {
    /// The open folder itself.
    static let itself = EntryPath(".")

    /// The bytes closed by a zero, ready for system calls.
    let cString: [CChar]

    init(_ text: String) {
        cString = Array(text.utf8CString)
    }

    /// Takes a name as the file system gives it, whether or not it is UTF-8.
    init(cString: UnsafePointer<CChar>) {
        self.cString = Array(UnsafeBufferPointer(start: cString, count: strlen(cString) + 1))
    }

    /// Takes the path of a site's file; throws what is wrong with its form.
    init(validating text: String) throws(PublishingError) {
        if let fault = PublishingError.PathFault(in: text) { throw .invalidPath(text, fault) }
        self.init(text)
    }

    private init(bytes: some Sequence<CChar>) {
        cString = bytes + [0]
    }
}

extension EntryPath {
    var text: String { String(decoding: cString.dropLast().lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self) }

    /// The folder the entry is in; `nil` for one directly below the open folder.
    var parent: EntryPath? {
        cString.lastIndex(of: slash).map { EntryPath(bytes: cString[..<$0]) }
    }

    /// The last component.
    var name: EntryPath {
        guard let last = cString.lastIndex(of: slash) else { return self }
        return EntryPath(bytes: cString[(last + 1)...].dropLast())
    }

    var components: [EntryPath] {
        cString.dropLast().split(separator: slash).map { EntryPath(bytes: $0) }
    }

    /// The folders above the entry, nearest first.
    var ancestors: some Sequence<EntryPath> {
        sequence(state: self) { path in
            guard let parent = path.parent else { return nil }
            path = parent
            return parent
        }
    }

    /// The entry `name` of the folder at `folder`, or of the open folder itself.
    init(_ name: EntryPath, in folder: EntryPath?) {
        guard let folder else {
            self = name
            return
        }
        cString = folder.cString.dropLast() + [slash] + name.cString
    }

    func hash(into hasher: inout Hasher) {
        cString.withUnsafeBytes { hasher.combine(bytes: $0) }
    }
}

extension EntryPath: Comparable {
    /// By bytes, so that the order does not depend on a language.
    static func < (left: EntryPath, right: EntryPath) -> Bool {
        left.cString.withUnsafeBufferPointer { left in
            right.cString.withUnsafeBufferPointer { right in
                guard let first = left.baseAddress, let second = right.baseAddress else { return false }
                return strcmp(first, second) < 0
            }
        }
    }
}

extension PublishingError.PathFault {
    /// The first fault of `path` as the path of a site's file.
    fileprivate init?(in path: String) {
        if path.isEmpty {
            self = .empty
        } else if path.utf8.first == UInt8(ascii: "/") {
            self = .absolute
        } else if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
            self = .controlCharacter
        } else if path == Manifest.name.text {
            self = .reserved
        } else {
            let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
            if parts.contains(where: \.isEmpty) {
                self = .emptyComponent
            } else if parts.contains(where: { $0.elementsEqual(".".utf8) || $0.elementsEqual("..".utf8) }) {
                self = .dots
            } else if parts.contains(where: { $0.count > Int(NAME_MAX) }) {
                self = .longName
            } else {
                return nil
            }
        }
    }
}

private let slash = CChar(bitPattern: UInt8(ascii: "/"))
