/// A file of the content as it will be, before anything is written.
struct PlannedFile: Hashable, Sendable {
    /// Below the content folder.
    let path: String
    let bytes: [UInt8]
    /// What is there now; nil for a new file.
    let former: [UInt8]?

    init(_ path: String, text: String, former: [UInt8]? = nil) {
        self.init(path, bytes: Array(text.utf8), former: former)
    }

    init(_ path: String, bytes: [UInt8], former: [UInt8]?) {
        self.path = path
        self.bytes = bytes
        self.former = former
    }
}
