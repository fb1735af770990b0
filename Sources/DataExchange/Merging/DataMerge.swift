package import ContentEditing
package import Diagnostics
package import PolicyModel

/// What merging a returned file does to the content, before anything is written.
package struct DataMerge: Sendable {
    /// Values the content gains.
    package let added: Int
    /// Values that take the place of others.
    package let replaced: Int
    /// Values the content has already.
    package let known: Int
    /// Rows nobody filled in.
    package let empty: Int
    /// In the order of the file.
    package let refused: [RowFinding]
    package let warnings: [RowFinding]
    /// None where a row is refused, unless good rows may be merged without it.
    package let files: [PlannedFile]

    private let edits: ContentEdits

    /// Plans the merge into the content folder `root`, from which `catalog` and `diagnostics` were read.
    ///
    /// - Throws: Where the file, or one of the content that it would change, cannot be used.
    package init(
        _ file: ReturnedFile, into catalog: Catalog, root: String, diagnostics: [Diagnostic], _ options: MergeOptions
    ) throws(DataExchangeError) {
        let policy = try Self.policy(of: file, catalog, options)
        var checks = RowChecks(catalog, policy: policy, allowsReplacing: options.allowsReplacing)
        var hasHeadings = false
        for table in file.tables {
            guard let heading = HeadingRow(table) else { continue }
            hasHeadings = true
            checks.check(table, heading)
        }
        guard hasHeadings else { throw .noHeadings(file.name) }
        var edits = try ContentEdits(root: root, diagnostics: diagnostics)
        try Self.merge(checks.accepted, catalog, &edits)
        let lost = Set(edits.refused.map(\.place))
        let merged = checks.accepted.filter { !lost.contains($0.place) }
        refused = checks.refused + edits.refused
        let isRefused = !refused.isEmpty && !options.isPartial
        added = isRefused ? 0 : merged.count { !$0.isReplacement }
        replaced = isRefused ? 0 : merged.count { $0.isReplacement }
        (known, empty) = (checks.known, checks.empty)
        warnings = edits.warnings + JumpCheck(catalog).warnings(merged)
        files = isRefused ? [] : edits.files
        self.edits = edits
    }

    /// What the files gain and lose, as `diff -u` shows it.
    package var difference: String { edits.difference(files) }
}

extension DataMerge {
    private static func policy(
        of file: ReturnedFile, _ catalog: Catalog, _ options: MergeOptions
    ) throws(DataExchangeError) -> Policy? {
        guard let id = options.policy else {
            let stem = file.name.lastIndex(of: ".").map { String(file.name[..<$0]) } ?? file.name
            return catalog.policies.first { $0.id == stem }
        }
        guard let policy = catalog.policies.first(where: { $0.id == id }) else {
            throw .unknownPolicy(id, near: nearestNames(to: id, in: catalog.policies.map(\.id)))
        }
        return policy
    }

    private static func merge(
        _ values: [ReturnedValue], _ catalog: Catalog, _ edits: inout ContentEdits
    ) throws(DataExchangeError) {
        let byIndicator = Dictionary(grouping: values, by: \.indicator)
        for indicator in catalog.indicators {
            guard let values = byIndicator[indicator.id] else { continue }
            try edits.merge(values, into: indicator.id, policy: catalog[indicator.policy].id)
        }
    }
}
