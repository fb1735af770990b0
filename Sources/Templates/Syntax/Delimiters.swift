/// The byte sequences that open and close a tag; `{{=<% %>=}}` sets them for the rest of a file.
struct Delimiters: Hashable, Sendable {
    static let standard = Delimiters(open: Array("{{".utf8), close: Array("}}".utf8))

    let open: [UInt8]
    let close: [UInt8]

    /// The tag that shows `name`, escaped or raw, between these delimiters.
    func tag(showing name: String, raw: Bool) -> String {
        if raw, self == .standard { return "{{{\(name)}}}" }
        return String(decoding: open, as: UTF8.self) + (raw ? "&" : "") + name + String(decoding: close, as: UTF8.self)
    }
}
