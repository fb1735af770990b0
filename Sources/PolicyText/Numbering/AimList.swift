/// Items that follow a heading without a number, `主要目标：`, until their numbers start again or another heading comes.
struct AimList {
    private var form: NumberMarker.Form?

    init() {}

    /// Whether the item with `marker` belongs to the list; `above` are the lines before it.
    mutating func takes(_ marker: NumberMarker?, below above: ArraySlice<TextLine>, in source: SourceText) -> Bool {
        guard let marker else {
            form = nil
            return false
        }
        if let heading = above.last(where: { $0.kind != .blank }), ContextTitle.isHeading(heading, in: source),
            NumberMarker(heading, in: source) == nil
        {
            form = ContextTitle.heads(heading, in: source) && marker.form >= .chineseBracket ? marker.form : nil
            return form != nil
        }
        guard let form else { return false }
        if marker.form < form || (marker.form == form && marker.ordinal == 1) { self.form = nil }
        return self.form != nil
    }
}
