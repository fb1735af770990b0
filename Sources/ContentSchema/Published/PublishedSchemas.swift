import ContentSource
import DataFiles
import Diagnostics
import PolicyModel

/// The files below `data/` of a finished site; fields may be added, so unknown ones are allowed.
extension Schema {
    static let publishedPolicies = published(
        Message("The policies of a site", zh: "网站的政策文件"),
        [
            ("id", string), ("title", string), ("jurisdiction", string),
            ("stage", Schema(.choice(Policy.Stage.allCases.map(\.rawValue)))),
            ("period", orNull(Schema(.list(Schema(.integer(nil)), atLeast: 2)))), ("example", Schema(.flag)),
            ("url", string), ("measures", strings),
        ])

    static let publishedMeasures = published(
        Message("The measures of a site", zh: "网站的措施"),
        [
            ("id", string), ("policy", string), ("path", Schema(.list(Schema(.integer(nil)), atLeast: 1))),
            ("title", string), ("url", string),
            ("agencies", records([("id", string), ("name", string), ("role", role), ("statedAs", string)])),
            ("collective", strings), ("indicators", strings),
            (
                "commitments",
                records([
                    ("year", Schema(.integer(nil))), ("month", orNull(Schema(.integer(1...12)))), ("subject", string),
                    ("comparator", comparator), ("value", orNull(number)), ("unit", string), ("change", orNull(change)),
                    ("text", string),
                ])
            ),
            ("due", orNull(date)), ("status", Schema(.choice(Update.Status.allCases.map(\.rawValue) + ["unreported"]))),
        ])

    static let publishedAgencies = published(
        Message("The agencies of a site", zh: "网站的责任单位"),
        [
            ("id", string), ("name", string), ("jurisdiction", string), ("registered", Schema(.flag)),
            ("aliases", strings), ("url", string), ("measures", records([("id", string), ("role", role)])),
            ("indicators", strings),
        ])

    static let publishedConcepts = published(
        Message("The concepts of a site", zh: "网站的共同概念"),
        [
            ("id", string), ("name", string), ("description", orNull(string)), ("indicators", strings),
            ("url", orNull(string)),
        ])

    static let publishedIndicators = published(
        Message("The indicators of a site", zh: "网站的指标"),
        [
            ("id", string), ("policy", string), ("number", orNull(Schema(.integer(nil)))), ("name", string),
            ("unit", orNull(string)), ("kind", orNull(Schema(.choice(Indicator.Kind.allCases.map(\.rawValue))))),
            ("nature", orNull(Schema(.choice(Indicator.Nature.allCases.map(\.rawValue))))),
            ("domain", orNull(string)), ("concept", orNull(string)), ("baseline", orNull(record(dated))),
            (
                "targets",
                records([
                    ("year", Schema(.integer(nil))), ("text", string), ("comparator", orNull(comparator)),
                    ("value", orNull(number)), ("change", orNull(change)),
                ])
            ),
            (
                "benchmarks",
                records([
                    ("level", string), ("year", Schema(.integer(nil))), ("text", string),
                    ("comparator", orNull(comparator)), ("value", orNull(number)),
                ])
            ),
            ("observations", records(dated)), ("agencies", strings), ("measures", strings),
            (
                "assessments",
                records([
                    ("targetYear", Schema(.integer(nil))), ("status", string), ("method", orNull(string)),
                    ("explanation", string), ("formula", strings), ("stale", Schema(.flag)),
                ])
            ),
            ("url", string),
        ])
}

extension Schema {
    private static let string = Schema(.string(pattern: nil))
    private static let strings = Schema(.list(string, atLeast: 0))
    private static let number = Schema(.number(above: nil))
    private static let role = Schema(.choice(Role.allCases.map(\.rawValue)))
    private static let comparator = Schema(.choice(Comparator.allCases.map(\.rawValue)))
    private static let change = Schema(.choice(Change.allCases.map(\.rawValue)))
    private static let dated = [("year", orNull(Schema(.integer(nil)))), ("value", orNull(number)), ("text", string)]

    private static func orNull(_ schema: Schema) -> Schema { Schema(.either([schema, Schema(.null)])) }

    private static func record(_ fields: [(String, Schema)]) -> Schema {
        Schema(.object(ObjectSchema(fields.map { Property($0, $1, isRequired: true) }, mayGrow: true)))
    }

    private static func records(_ fields: [(String, Schema)]) -> Schema { Schema(.list(record(fields), atLeast: 0)) }

    private static func published(_ title: Message, _ fields: [(String, Schema)]) -> Schema {
        Schema(.list(record(fields), atLeast: 0), title: title)
    }
}
