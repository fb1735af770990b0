import Templates

/// All places as a tree.
struct PlaceListPage: TemplateRecord {
    let frame: PageFrame
    let places: [PlaceRow]

    static let fields: [Field<PlaceListPage>] = [
        .record("frame", \.frame), .list("places", \.places), .flag("hasPlaces") { !$0.places.isEmpty },
    ]
}
