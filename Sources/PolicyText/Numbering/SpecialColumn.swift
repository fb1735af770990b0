/// The numbers of a box such as `专栏2 能力提升工程`, which plans set between their items: they count its projects.
struct SpecialColumn {
    private var isOpen = false
    private var form: NumberMarker.Form?
    private var last = 0

    init() {}

    /// Notes that the box begins, if `line` is the heading of one.
    mutating func look(at line: TextLine, in source: SourceText) {
        guard line.kind == .text, line.span.upperBound - line.content <= 150,
            source.starts(with: "专栏", at: line.content, before: line.span.upperBound),
            source.find("。", in: line.contentSpan) == nil
        else { return }
        (isOpen, form, last) = (true, nil, 0)
    }

    /// Whether `marker` numbers a project of the box; `next` is what its form would go on with outside.
    mutating func takes(_ marker: NumberMarker, next: Int?) -> Bool {
        guard isOpen else { return false }
        guard let form else {
            isOpen = marker.ordinal == 1 && marker.form >= .chinese
            if isOpen { (form, last) = (marker.form, 1) }
            return isOpen
        }
        if marker.form > form { return true }
        // Where both could go on, two projects are enough for a box.
        isOpen = marker.form == form && marker.ordinal == last + 1 && !(next == marker.ordinal && last > 1)
        last = marker.ordinal
        return isOpen
    }
}
