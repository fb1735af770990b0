package import Diagnostics
package import PolicyModel

/// The sheets to be filled in: one for each policy that has indicators, a row for each value that is due.
package struct DataTemplate {
    private let catalog: Catalog
    private let language: Language

    /// One sheet as a CSV file.
    package struct Sheet: Hashable, Sendable {
        /// The policy's id.
        package let policy: String
        /// Values that are due; where there are none the sheet has only its headings.
        package let rowCount: Int
        /// UTF-8 with byte-order mark, CRLF.
        package let bytes: [UInt8]

        package var fileName: String { policy + ".csv" }
    }

    /// Sheets with headings in `language`.
    package init(_ catalog: Catalog, language: Language) {
        self.catalog = catalog
        self.language = language
    }

    /// The sheets of policies with indicators, in the catalog's order; of all or of those named.
    package func sheets(of policies: [String] = []) -> [Sheet] {
        catalog.policies.filter { policy in
            !policy.indicators.isEmpty && (policies.isEmpty || policies.contains(policy.id))
        }.map(sheet)
    }
}

extension DataTemplate {
    private func sheet(_ policy: Policy) -> Sheet {
        let rows = policy.indicators.flatMap { handle in
            let indicator = catalog[handle]
            return YearsDue(indicator, period: policy.period, asOf: catalog.site.asOf).years.map { row(indicator, $0) }
        }
        let headings = Column.allCases.map { $0.heading(in: language) }
        let text = ([headings] + rows).map(SheetText.row).joined()
        return Sheet(policy: policy.id, rowCount: rows.count, bytes: [0xEF, 0xBB, 0xBF] + text.utf8)
    }

    private func row(_ indicator: Indicator, _ year: Int) -> [String] {
        Column.allCases.map { column in
            switch column {
            case .id: SheetText.guarded(id: indicator.id)
            case .number: indicator.number.map(String.init) ?? ""
            case .name: SheetText.disarmed(indicator.name)
            case .unit: SheetText.disarmed(indicator.unit ?? "")
            case .year: String(year)
            case .agency: SheetText.disarmed(indicator.agencies.first.map { catalog[$0].name } ?? "")
            case .baseline: SheetText.disarmed(baseline(of: indicator))
            case .target: SheetText.disarmed(indicator.targets.first { $0.year == year }?.text ?? "")
            case .value, .source, .note: ""
            }
        }
    }

    /// `27.26（2022年）`
    private func baseline(of indicator: Indicator) -> String {
        guard let baseline = indicator.baseline else { return "" }
        guard let year = baseline.year else { return baseline.value.text }
        switch language {
        case .chinese: return "\(baseline.value.text)（\(year)年）"
        case .english: return "\(baseline.value.text) (\(year))"
        }
    }
}
