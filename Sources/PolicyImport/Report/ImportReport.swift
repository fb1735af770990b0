import ContentEditing
import DataFiles
import PolicyModel
import PolicyText

/// What an import did, what it was unsure of and what to do next.
package struct ImportReport: Sendable {
    let plan: ImportPlan
    let options: ImportOptions

    init(_ plan: ImportPlan, _ options: ImportOptions) {
        self.plan = plan
        self.options = options
    }

    /// Whether a policy exists and nobody asked for its update; then nothing was written.
    package var isRefused: Bool { plan.isRefused }

    package func text(as form: PolicyImporter.Form) -> String {
        switch form {
        case .text: text()
        case .json: json().text()
        }
    }
}

extension ImportReport {
    private func text() -> String {
        var lines = plan.policies.flatMap { policy in section(policy) + [""] }
        lines += plan.files.map { "\($0.former == nil ? "new    " : "changed") \(options.content)/\($0.path)" }
        lines += plan.files.isEmpty ? ["nothing was written"] : []
        return (lines + [""] + next).joined(separator: "\n")
    }

    private func section(_ plan: PolicyPlan) -> [String] {
        let policy = plan.policy
        var lines = ["\(policy.file) → \(options.content)/\(plan.path): \(verdict(plan))"]
        if plan.outcome == .unchanged { return lines }
        lines += plan.changes.map { "  " + $0 }
        if plan.outcome != .refused {
            lines += ["", summary(plan), ReadingOutline(policy: policy).text()]
            lines += IndicatorLines.lines(plan.indicators, policy)
        }
        return lines + DoubtLines.lines(plan.doubts)
    }

    private func verdict(_ plan: PolicyPlan) -> String {
        switch plan.outcome {
        case .new: "new"
        case .updated: "updated"
        case .unchanged: "nothing changed"
        case .refused: "exists; this would change"
        }
    }

    private func summary(_ plan: PolicyPlan) -> String {
        let parts = plan.policy.outline.parts
        let names = Set(plan.policy.bodies.map(\.name) + plan.indicators.agencies.map(\.name))
        return [
            count(parts.count { $0.kind == .measure }, "measure", "measures"),
            count(names.count, "agency", "agencies") + " (\(plan.register.entries.count) new to the register)",
            count(parts.reduce(0) { $0 + $1.commitments.count }, "dated number", "dated numbers"),
            count(plan.indicators.items.count, "indicator", "indicators"),
            "in \(plan.place.name) (\(plan.place.id))" + (plan.place.isNew ? ", a new place" : ""),
        ].joined(separator: ", ")
    }

    private func count(_ number: Int, _ one: String, _ many: String) -> String {
        "\(number) \(number == 1 ? one : many)"
    }

    /// Commands to run and files to look at.
    var next: [String] {
        if isRefused {
            return ["to update in place, run the same command with --force; ids, notes and what editors added are kept"]
        }
        guard !plan.files.isEmpty else { return ["there is nothing to do"] }
        let content = options.content == "Content" ? "" : " --content \(options.content)"
        var steps = ["next:", "  yardstick check\(content)", "  yardstick build\(content)"]
        if plan.policies.contains(where: { !$0.doubts.isEmpty }) {
            steps.append(
                "  look at the lines named above in "
                    + plan.policies.map { "\(options.content)/\($0.path)" }.joined(separator: ", "))
        }
        let notes = plan.policies.flatMap(\.danglingNotes)
        if !notes.isEmpty {
            steps.append(
                "  name another measure in these notes, or take them away: "
                    + notes.map { "\(options.content)/\($0)" }.joined(separator: ", "))
        }
        let registers = plan.files.map(\.path).filter { $0.hasPrefix("agencies/") }
        if !registers.isEmpty {
            steps.append(
                "  full names and aliases: " + registers.map { "\(options.content)/\($0)" }.joined(separator: ", "))
        }
        if plan.files.contains(where: { $0.path == "site.yaml" }) {
            steps.append("  the title of the site and the day it speaks of: \(options.content)/site.yaml")
        }
        return steps
    }
}

extension ImportReport {
    private func json() -> JSONText {
        .fields([
            (
                "written",
                .list(
                    plan.files.map { file in
                        .fields([
                            ("path", .text("\(options.content)/\(file.path)")), ("isNew", .flag(file.former == nil)),
                        ])
                    })
            ),
            ("policies", .list(plan.policies.map(json))),
            ("next", .list(next.map { .text(String($0[...].trimmed)) })),
        ])
    }

    private func json(_ plan: PolicyPlan) -> JSONText {
        let doubts = plan.doubts.map { doubt -> JSONText in
            .fields(
                (doubt.line.map { [("line", .whole($0))] } ?? []) + [("message", .text(doubt.message))]
                    + (doubt.proposal.map { [("proposal", .text($0))] } ?? []))
        }
        let links = plan.indicators.items.flatMap { item in
            item.links.map { link -> JSONText in
                .fields([
                    ("indicator", .text(item.id)), ("measure", .text(link.measure)), ("reason", .text(link.reason)),
                ])
            }
        }
        return .fields([
            ("file", .text(plan.policy.file)), ("id", .text(plan.id)), ("title", .text(plan.policy.title)),
            ("jurisdiction", .text(plan.place.id)), ("outcome", .text(plan.outcome.rawValue)),
            ("measures", .whole(plan.policy.outline.measures.count)),
            (
                "agencies",
                .list(
                    plan.register.entries.map { entry in
                        .fields([("id", .text(entry.id)), ("name", .text(entry.name)), ("short", .text(entry.short))])
                    })
            ),
            ("indicators", .whole(plan.indicators.items.count)), ("links", .list(links)),
            ("changes", .list(plan.changes.map { .text($0) })), ("unsure", .list(doubts)),
        ])
    }
}
