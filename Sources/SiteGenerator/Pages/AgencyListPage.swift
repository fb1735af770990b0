import Templates

/// All agencies by place.
struct AgencyListPage: TemplateRecord {
    let frame: PageFrame
    let places: [Place]

    static let fields: [Field<AgencyListPage>] = [.record("frame", \.frame), .list("places", \.places)]

    /// The agencies of one place.
    struct Place: TemplateRecord {
        let name: String
        let url: String
        let anchor: String
        let isExample: Bool
        let agencies: [AgencyRow]

        static let fields: [Field<Place>] = [
            .text("name", \.name), .text("url", \.url), .text("anchor", \.anchor), .flag("isExample", \.isExample),
            .list("agencies", \.agencies),
        ]
    }
}
