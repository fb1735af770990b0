/// What was recognised in a text and what was not, to be checked before anything is written.
struct PreviewText {
    let policy: ReadPolicy

    func text() throws(ImportError) -> String {
        let finder = PlaceFinder(policy: policy, known: [], isFreeToCreate: true)
        let place = (try? finder.place(nil)) ?? Place(id: "place", name: "", isNew: true)
        var inventory = try ContentInventory(root: "")
        inventory.add(place)
        let plan = try PolicyPlan(policy, id: "policy", place: place, inventory)
        return
            ([ReadingOutline(policy: policy).text()] + IndicatorLines.lines(plan.indicators, policy)
            + DoubtLines.lines(plan.doubts))
            .joined(separator: "\n")
    }
}
