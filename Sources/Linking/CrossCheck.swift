import ContentSource
import Diagnostics
import PolicyModel
import PolicyText
import TargetText

/// Holds the texts of policies and the data beside them against each other.
struct CrossCheck {
    let measures: MeasureIndex
    let indicators: IndicatorIndex
    let relations: IndicatorRelations

    func diagnostics() -> [Diagnostic] { measuresWithoutAgency() + uncitedIndicators() + commitments() }

    private func measuresWithoutAgency() -> [Diagnostic] {
        measures.entries.filter { entry in
            entry.part.collectives.isEmpty && !entry.part.mentions.contains { $0.evidence == .clause }
        }.map { .measureWithoutAgency($0.part.title, at: $0.part.titleRange) }
    }

    private func uncitedIndicators() -> [Diagnostic] {
        zip(indicators.drafts, relations.ofIndicators).filter(\.1.isEmpty).map { .indicatorUncited($0.0.draft.name) }
    }

    private func commitments() -> [Diagnostic] {
        let tracked = indicators.drafts.map { Tracked($0.draft) }
        return measures.entries.indices.flatMap { number -> [Diagnostic] in
            let entry = measures.entries[number]
            guard !indicators.isLost(entry.policy) else { return [] }
            let linked = relations.ofMeasures[number]
            let others = indicators.byPolicy[entry.policy.index].filter { !linked.contains($0) }
            return entry.part.commitments.compactMap { commitment in
                judge(commitment, linked: linked.map { tracked[$0.index] }, others: others.map { tracked[$0.index] })
            }
        }
    }

    private func judge(_ commitment: Commitment, linked: [Tracked], others: [Tracked]) -> Diagnostic? {
        guard let value = commitment.value, !commitment.subject.isEmpty else { return nil }
        let subject = PlainName(commitment.subject)
        let matches =
            linked.filter { $0.isMeant(by: subject, sharing: 2) }
            + others.filter { $0.isMeant(by: subject, sharing: 4) }
        guard !matches.isEmpty else { return .commitmentUntracked(commitment, value) }
        let targets = matches.flatMap(\.targets).filter { $0.year == commitment.year }
        let numbers = targets.compactMap { $0.number(for: commitment.change) }
        guard !numbers.isEmpty else { return nil }
        guard !numbers.contains(where: { abs($0 - value) < 1e-9 }) else { return nil }
        return .numberDiffers(commitment, target: targets[0].text)
    }
}

/// An indicator with what is needed to recognise it in a text.
private struct Tracked {
    let targets: [Target]
    private let names: [PlainName]

    init(_ draft: IndicatorDraft) {
        names = ([draft.name.value] + draft.aliases.map(\.value)).map(PlainName.init)
        let reader = TargetReader(unit: draft.unit ?? "")
        targets = draft.targets.map {
            Target(year: $0.year.value, text: $0.text, expression: reader.read($0.text.value))
        }
    }

    /// A subject means an indicator if one contains the other's name, of at least `length` characters: texts say
    /// 12岁儿童患龋率 where tables say 患龋率. An indicator the measure is linked to needs less to be meant.
    func isMeant(by subject: PlainName, sharing length: Int) -> Bool {
        names.contains { name in
            (name.count >= length && subject.contains(name)) || (subject.count >= length && name.contains(subject))
        }
    }

    struct Target {
        let year: Int
        let text: Located<String>
        let expression: TargetExpression

        /// The number a text would state for it: a value, or the amount of a change.
        func number(for change: Change?) -> Double? {
            switch expression {
            case .quantity(_, let value): change == nil ? value : nil
            case .change(let direction, let amount, _, _, _): change == direction ? amount : nil
            case .range, .reference, .trend, .maintain, .yesNo, .words: nil
            }
        }
    }
}

/// A name without brackets, quotes, spaces and 的, which texts and tables set differently.
private struct PlainName {
    /// In characters.
    let count: Int
    private let pattern: BytePattern

    init(_ name: String) {
        let plain = name.filter { !"（）()“”\" 的".contains($0) }
        count = plain.count
        pattern = BytePattern(plain)
    }

    func contains(_ other: PlainName) -> Bool {
        pattern.bytes.withUnsafeBufferPointer { other.pattern.occurs(in: $0) }
    }
}

extension Diagnostic {
    fileprivate static func measureWithoutAgency(_ title: String, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .suggestion, .measureWithoutAgency, at: range,
            Message(
                "nobody answers for “\(title)”; if the text names somebody, add a line “责任单位：…”",
                zh: "“\(title)”没有责任单位；原文写明了单位的，请加一行“责任单位：…”"))
    }

    fileprivate static func indicatorUncited(_ name: Located<String>) -> Diagnostic {
        Diagnostic(
            .suggestion, .indicatorUncited, at: name.range,
            Message(
                "no measure cites the indicator “\(name.value)”; name its measures in “measures”, or write “指标：\(name.value)” under one",
                zh: "没有措施引用指标“\(name.value)”；请在“measures”中写明措施，或在措施下加一行“指标：\(name.value)”")
        )
    }

    fileprivate static func commitmentUntracked(_ commitment: Commitment, _ value: Double) -> Diagnostic {
        let number = value == value.rounded() && abs(value) < 1e15 ? "\(Int(value))" : "\(value)"
        let written: String
        switch commitment.change {
        case .increase: written = "\"提高\(number)\(commitment.unit)\""
        case .decrease: written = "\"下降\(number)\(commitment.unit)\""
        case nil: written = "\"\(commitment.comparator == .equal ? "" : commitment.comparator.rawValue)\(number)\""
        }
        let json =
            "{\"id\": \"…\", \"name\": \"\(commitment.subject.filter { $0 != "\"" })\", \"unit\": \"\(commitment.unit)\", "
            + "\"targets\": [{\"year\": \(commitment.year), \"value\": \(written)}]}"
        return Diagnostic(
            .suggestion, .commitmentUntracked, at: commitment.range,
            Message("no indicator tracks “\(commitment.text)”", zh: "没有指标跟踪“\(commitment.text)”"),
            notes: [
                Note(Message("to track it, add to the policy's indicators: \(json)", zh: "要跟踪它，请在这份政策文件的指标里加上：\(json)"))
            ])
    }

    fileprivate static func numberDiffers(_ commitment: Commitment, target: Located<String>) -> Diagnostic {
        Diagnostic(
            .warning, .numberDiffers, at: commitment.range,
            Message(
                "the text says “\(commitment.text)”, the indicator's target for \(commitment.year) is “\(target.value)”",
                zh: "正文写的是“\(commitment.text)”，指标 \(commitment.year) 年的目标值却是“\(target.value)”"),
            notes: [Note(Message("the target", zh: "目标值在这里"), at: target.range)])
    }
}
