import ContentEditing
import DataFiles
package import Diagnostics
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

    /// What people read is in `language`; the keys and words of the JSON form are the same in every language.
    package func text(as form: PolicyImporter.Form, in language: Language) -> String {
        switch form {
        case .text: text.text(in: language)
        case .json: json(in: language).text()
        }
    }
}

extension ImportReport {
    private var text: Message {
        var lines = plan.policies.flatMap { policy in section(policy) + [.verbatim("")] }
        lines += plan.files.map { file in
            let word = file.former == nil ? Message("new    ", zh: "新建") : Message("changed", zh: "修改")
            return word + .verbatim(" \(options.content)/\(file.path)")
        }
        lines += plan.files.isEmpty ? [Message("nothing was written", zh: "没有写入任何文件")] : []
        return (lines + [.verbatim("")] + next).joined(separator: .verbatim("\n"))
    }

    private func section(_ plan: PolicyPlan) -> [Message] {
        let policy = plan.policy
        let head = "\(policy.file) → \(options.content)/\(plan.path)"
        var lines = [Message("\(head): ", zh: "\(head)：") + verdict(plan)]
        if plan.outcome == .unchanged { return lines }
        lines += plan.changes.map { .verbatim("  ") + $0 }
        if plan.outcome != .refused {
            lines += [.verbatim(""), summary(plan), .verbatim(ReadingOutline(policy: policy).text())]
            lines += IndicatorLines.lines(plan.indicators, policy)
        }
        return lines + DoubtLines.lines(plan.doubts)
    }

    private func verdict(_ plan: PolicyPlan) -> Message {
        switch plan.outcome {
        case .new: Message("new", zh: "新建")
        case .updated: Message("updated", zh: "已更新")
        case .unchanged: Message("nothing changed", zh: "没有变化")
        case .refused: Message("exists; this would change", zh: "已经存在；将作这些改动")
        }
    }

    private func summary(_ plan: PolicyPlan) -> Message {
        let parts = plan.policy.outline.parts
        let (added, place) = (plan.register.entries.count, plan.place)
        let names = Set(plan.policy.bodies.map(\.name) + plan.indicators.agencies.map(\.name))
        return [
            .count(parts.count { $0.kind == .measure }, "measure", "measures", zh: "条措施"),
            .count(names.count, "agency", "agencies", zh: "个责任单位")
                + Message(" (\(added) new to the register)", zh: "（\(added) 个新登记）"),
            .count(parts.reduce(0) { $0 + $1.commitments.count }, "dated number", "dated numbers", zh: "个时限目标"),
            .count(plan.indicators.items.count, "indicator", "indicators", zh: "个指标"),
            Message("in \(place.name) (\(place.id))", zh: "地区：\(place.name)（\(place.id)）")
                + (place.isNew ? Message(", a new place", zh: "，新建") : .verbatim("")),
        ].joined()
    }

    /// Commands to run and files to look at.
    var next: [Message] {
        if isRefused {
            return [
                Message(
                    "to update in place, run the same command with --force; ids, notes and what editors added are kept",
                    zh: "要就地更新，请加 --force 再运行一次；编号、进展记录和编辑补充的内容都会保留")
            ]
        }
        guard !plan.files.isEmpty else { return [Message("there is nothing to do", zh: "没有要做的事")] }
        let content = options.content == "Content" ? "" : " --content \(options.content)"
        var steps = [
            Message("next:", zh: "接下来："), .verbatim("  yardstick check\(content)"),
            .verbatim("  yardstick build\(content)"),
        ]
        if plan.policies.contains(where: { !$0.doubts.isEmpty }) {
            steps.append(
                Message("  look at the lines named above in ", zh: "  看一看上面提到的各行：") + listed(plan.policies.map(\.path)))
        }
        let notes = plan.policies.flatMap(\.danglingNotes)
        if !notes.isEmpty {
            steps.append(
                Message("  name another measure in these notes, or take them away: ", zh: "  这些进展记录请改写成别的措施，或删去：")
                    + listed(notes))
        }
        let registers = plan.files.map(\.path).filter { $0.hasPrefix("agencies/") }
        if !registers.isEmpty {
            steps.append(Message("  full names and aliases: ", zh: "  补全称和别名：") + listed(registers))
        }
        if plan.files.contains(where: { $0.path == "site.yaml" }) {
            steps.append(
                Message("  the title of the site and the day it speaks of: ", zh: "  网站名称和截止日期：")
                    + listed(["site.yaml"]))
        }
        return steps
    }

    private func listed(_ paths: [String]) -> Message { paths.map { "\(options.content)/\($0)" }.listed }
}

extension ImportReport {
    private func json(in language: Language) -> JSONText {
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
            ("policies", .list(plan.policies.map { json($0, in: language) })),
            ("next", .list(next.map { .text(String($0.text(in: language)[...].trimmed)) })),
        ])
    }

    private func json(_ plan: PolicyPlan, in language: Language) -> JSONText {
        let doubts = plan.doubts.map { doubt -> JSONText in
            .fields(
                (doubt.line.map { [("line", .whole($0))] } ?? []) + [
                    ("message", .text(doubt.message.text(in: language)))
                ]
                    + (doubt.proposal.map { [("proposal", .text($0.text(in: language)))] } ?? []))
        }
        let links = plan.indicators.items.flatMap { item in
            item.links.map { link -> JSONText in
                .fields([
                    ("indicator", .text(item.id)), ("measure", .text(link.measure)),
                    ("reason", .text(link.reason.text(in: language))),
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
            ("changes", .list(plan.changes.map { .text($0.text(in: language)) })), ("unsure", .list(doubts)),
        ])
    }
}
