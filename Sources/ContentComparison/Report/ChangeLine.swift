import Assessment
import Diagnostics

/// One thing that differs, in words that the text and the page share.
struct ChangeLine {
    let label: String
    let old: String?
    let new: String?

    init(_ change: FieldChange, in language: Language) {
        label = change.field.label.text(in: language)
        guard let old = change.old?.text(in: language), let new = change.new?.text(in: language) else {
            self.old = change.old.map { TextExcerpt($0.text(in: language), "").old }
            self.new = change.new.map { TextExcerpt("", $0.text(in: language)).new }
            return
        }
        let (before, after) = (change.old?.items ?? [], change.new?.items ?? [])
        let gone = before.filter { !after.contains($0) }
        let come = after.filter { !before.contains($0) }
        guard gone.isEmpty && come.isEmpty else {
            self.old = gone.isEmpty ? nil : gone.joined(separator: "、")
            self.new = come.isEmpty ? nil : come.joined(separator: "、")
            return
        }
        let excerpt = TextExcerpt(old, new)
        (self.old, self.new) = (excerpt.old, excerpt.new)
    }

    init(_ label: Message, _ old: String?, _ new: String?, in language: Language) {
        self.label = label.text(in: language)
        self.old = old
        self.new = new
    }

    /// The lines of an indicator: its fields, targets, values, statuses.
    static func lines(of indicator: IndicatorComparison, in language: Language) -> [ChangeLine] {
        let unit = indicator.unit.map { $0 == "%" || $0 == "‰" ? $0 : " \($0)" } ?? ""
        func withUnit(_ text: String?) -> String? {
            text.map { Double($0) == nil ? $0 : $0 + unit }
        }
        return indicator.fields.map { ChangeLine($0, in: language) }
            + indicator.targets.map {
                ChangeLine(.target($0.year), withUnit($0.old), withUnit($0.new), in: language)
            }
            + indicator.observations.map {
                ChangeLine(.value($0.year), withUnit($0.old), withUnit($0.new), in: language)
            }
            + indicator.statuses.map {
                ChangeLine(
                    .status($0.targetYear), $0.old.label(in: language), $0.new.label(in: language),
                    in: language)
            }
    }
}
