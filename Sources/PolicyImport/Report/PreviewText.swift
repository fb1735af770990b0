import Diagnostics

/// What was recognised in a text and what was not, to be checked before anything is written.
struct PreviewText {
    let policy: ReadPolicy

    func text() throws(ImportError) -> Message {
        let finder = PlaceFinder(policy: policy, known: [], isFreeToCreate: true)
        let found = try? finder.place(nil)
        let place = found ?? Place(id: "place", name: "", isNew: true)
        var inventory = try ContentInventory(root: "")
        inventory.add(place)
        let plan = try PolicyPlan(policy, id: "policy", place: place, inventory)
        return
            ([.verbatim(ReadingOutline(policy: policy).text())] + IndicatorLines.lines(plan.indicators, policy)
            + DoubtLines.lines((found == nil ? [.noPlace] : []) + plan.doubts))
            .joined(separator: .verbatim("\n"))
    }
}

extension ImportDoubt {
    fileprivate static let noPlace = ImportDoubt(
        line: nil,
        message: Message(
            "which place this is for is not clear; import it with --jurisdiction ID=NAME",
            zh: "看不出是哪个地区的文件；导入时请加 --jurisdiction 编号=名称"))
}
