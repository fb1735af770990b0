/// One finished file of the site.
package struct OutputFile: Hashable, Sendable {
    /// Relative to the output folder, components separated by `/`; `SitePublisher.write` refuses any other form.
    package let path: String
    package let bytes: [UInt8]

    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
