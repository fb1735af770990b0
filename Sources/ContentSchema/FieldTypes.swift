import ContentSource
import DataFiles
import Diagnostics

/// The types of fields the readers of the content know.
extension Schema {
    /// A text; numbers are read as they are written.
    static let text = Schema(.text(pattern: nil))

    /// A text with something in it.
    static let filledText = Schema(.text(pattern: #"\S"#))

    /// What becomes part of an address.
    static let identifier = Schema(.string(pattern: "^[a-z0-9]([a-z0-9-]*[a-z0-9])?$"))

    /// A list of names; a single one may stand without brackets.
    static let texts = texts(atLeast: 0)

    static func texts(atLeast: Int) -> Schema {
        Schema(.either([Schema(.list(filledText, atLeast: atLeast)), filledText]))
    }

    /// `2026-06-30`
    static let day = Schema(.string(pattern: "^\(yearPattern)-\(monthPattern)-\(dayPattern)$"))

    /// `2026`, `2026-06` or `2026-06-30`
    static let date = Schema(
        .either([Schema(.string(pattern: "^\(yearPattern)(-\(monthPattern)(-\(dayPattern))?)?$")), year]))

    static let year = Schema(.integer(1900...2200))

    static func choice<Value>(_ names: KeyValuePairs<String, Value>) -> Schema { Schema(.choice(names.map(\.key))) }

    static func objects(_ properties: [Property]) -> Schema {
        Schema(.list(Schema(.object(ObjectSchema(properties))), atLeast: 0))
    }

    static let yearPattern = "(19[0-9]{2}|2[01][0-9]{2}|2200)"
    private static let monthPattern = "(0[1-9]|1[0-2])"
    private static let dayPattern = "(0[1-9]|[12][0-9]|3[01])"
}
