/// A file of the content as it will be, before anything is written.
package struct PlannedFile: Hashable, Sendable {
    /// Below the content folder.
    package let path: String
    package let bytes: [UInt8]
    /// What is there now; nil for a new file.
    package let former: [UInt8]?

    package init(_ path: String, text: String, former: [UInt8]? = nil) {
        self.init(path, bytes: Array(text.utf8), former: former)
    }

    package init(_ path: String, bytes: [UInt8], former: [UInt8]?) {
        self.path = path
        self.bytes = bytes
        self.former = former
    }
}
