import DataFiles
import Diagnostics
import PolicyModel

/// Reads the entries of one indicator file.
struct IndicatorReader {
    let policy: Located<String>
    /// Reads the CSV a `data` field names.
    let readTable: (Located<String>) -> (values: [DatedTextDraft], diagnostics: [Diagnostic])

    func read(_ reader: FieldReader) -> (draft: IndicatorDraft?, diagnostics: [Diagnostic]) {
        var fields = reader
        let id = fields.requiredIdentifier("id")
        let name = fields.requiredText("name")
        let baseline = baseline(&fields)
        let targets = targets(&fields)
        let benchmarks = benchmarks(&fields)
        let observations = observations(&fields)
        let references = references(&fields)
        let judgements = judgements(&fields)
        let draft = IndicatorDraft(
            id: id ?? Located("", at: fields.range), policy: policy, number: fields.integer("number")?.value,
            name: name ?? Located("", at: fields.range), aliases: fields.texts("aliases"),
            unit: fields.text("unit")?.value, kind: fields.choice("kind", FieldChoices.kinds)?.value,
            nature: fields.choice("nature", FieldChoices.natures)?.value, domain: fields.text("domain")?.value,
            direction: fields.choice("direction", FieldChoices.directions)?.value, concept: fields.text("concept"),
            definition: fields.text("definition")?.value, formula: fields.text("formula")?.value, baseline: baseline,
            targets: targets, benchmarks: benchmarks, observations: observations, table: fields.text("data"),
            references: references,
            judgements: judgements, measures: fields.texts("measures"), agencies: fields.texts("agencies"),
            method: fields.methodName("method"), limit: limit(&fields))
        let diagnostics = fields.finish()
        return (id != nil && name != nil ? draft : nil, diagnostics)
    }
}

extension IndicatorReader {
    private func limit(_ fields: inout FieldReader) -> Double? {
        guard let limit = fields.number("limit") else { return nil }
        if limit.value <= 0 { fields.report(.badLimit(limit.range)) }
        return limit.value
    }

    private func baseline(_ fields: inout FieldReader) -> DatedTextDraft? {
        guard var inner = fields.object("baseline", subject: .baseline) else { return nil }
        defer { fields.absorb(inner) }
        return datedText(&inner)
    }

    private func targets(_ fields: inout FieldReader) -> [TargetDraft] {
        var targets: [TargetDraft] = []
        for var inner in fields.objects("targets", subject: .target) {
            let year = inner.year("year")
            let text = inner.requiredText("value")
            if let text, text.value.hasFullWidthDigits { inner.report(.fullWidthDigits(text)) }
            let comparator = inner.choice("comparator", FieldChoices.comparators)?.value
            if !inner.states("year") {
                inner.report(.targetWithoutYear(text?.value, at: text?.range ?? inner.range))
            }
            fields.absorb(inner)
            if let year, let text { targets.append(TargetDraft(year: year, text: text, comparator: comparator)) }
        }
        return targets
    }

    private func benchmarks(_ fields: inout FieldReader) -> [BenchmarkDraft] {
        var benchmarks: [BenchmarkDraft] = []
        for var inner in fields.objects("benchmarks", subject: .benchmark) {
            let level = inner.requiredText("level")
            let year = inner.year("year")
            let text = inner.requiredText("value")
            if !inner.states("year") { inner.report(.valueWithoutYear(at: inner.range)) }
            fields.absorb(inner)
            if let level, let year, let text {
                benchmarks.append(BenchmarkDraft(level: level.value, year: year.value, text: text.value))
            }
        }
        return benchmarks
    }

    private func observations(_ fields: inout FieldReader) -> [DatedTextDraft] {
        var values = datedTexts(fields.objects("observations", subject: .observation), into: &fields)
        if let data = fields.text("data") {
            let table = readTable(data)
            for finding in table.diagnostics { fields.report(finding) }
            values += table.values
        }
        return values
    }

    private func references(_ fields: inout FieldReader) -> [(name: String, values: [DatedTextDraft])] {
        fields.namedObjects("references", subject: .referenceValue).map { name, items in
            (name.value, datedTexts(items, into: &fields))
        }
    }

    private func datedTexts(_ readers: [FieldReader], into fields: inout FieldReader) -> [DatedTextDraft] {
        var values: [DatedTextDraft] = []
        for var inner in readers {
            if let value = datedText(&inner) { values.append(value) }
            fields.absorb(inner)
        }
        return values
    }

    /// The year may stand in the value (`27.97（2021年）`), so its absence is judged once that is read.
    private func datedText(_ inner: inout FieldReader) -> DatedTextDraft? {
        let statesYear = inner.states("year")
        let year = inner.year("year")
        let text = inner.requiredText("value")
        let note = inner.text("note")?.value
        let source = inner.text("source")?.value
        if let text, text.value.hasFullWidthDigits { inner.report(.fullWidthDigits(text)) }
        guard let text, year != nil || !statesYear else { return nil }
        return DatedTextDraft(year: year, text: text, note: note, source: source)
    }

    private func judgements(_ fields: inout FieldReader) -> [JudgementDraft] {
        var judgements: [JudgementDraft] = []
        for var inner in fields.objects("judgements", subject: .judgement) {
            let year = inner.year("year")
            let verdict = inner.requiredText("status")
            let by = inner.requiredText("by")
            let on = inner.requiredDate("on", precise: false)
            let reason = inner.requiredText("reason")
            if !inner.states("year") { inner.report(.valueWithoutYear(at: inner.range)) }
            fields.absorb(inner)
            guard let year, let verdict, let by, let on, let reason else { continue }
            judgements.append(
                JudgementDraft(
                    year: year, verdict: verdict.value, by: by.value, on: on, reason: reason.value))
        }
        return judgements
    }
}

extension Diagnostic {
    fileprivate static func fullWidthDigits(_ text: Located<String>) -> Diagnostic {
        let plain = text.value.withHalfWidthDigits
        return Diagnostic(
            .suggestion, .fullWidthDigits, at: text.range,
            Message(
                "“\(text.value)” has full-width digits; write “\(plain)”", zh: "“\(text.value)”用了全角数字；请写作“\(plain)”"),
            fix: Fix(text.range, replacement: plain))
    }

    fileprivate static func badLimit(_ range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .badValue, at: range,
            Message(
                "a natural limit lies above 0, such as 100 for an indicator in percent", zh: "极限值应大于 0，例如百分比指标写 100"))
    }

    fileprivate static func targetWithoutYear(_ text: String?, at range: SourceRange) -> Diagnostic {
        let shown = text.map { Message(" “\($0)”", zh: "“\($0)”") } ?? .verbatim("")
        return Diagnostic(
            .error, .targetWithoutYear, at: range,
            Message(
                "the target\(shown.english) has no “year”; say by when it is to be reached",
                zh: "目标值\(shown.chinese)没有“year”；请写明哪一年达到"))
    }

    fileprivate static func valueWithoutYear(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .valueWithoutYear, at: range,
            Message("this value has no “year”; say which year it stands for", zh: "这个数值没有“year”；请写明是哪一年的"))
    }
}
