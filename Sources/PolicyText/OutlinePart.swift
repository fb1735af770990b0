package import Diagnostics
package import PolicyModel

/// One numbered item of a policy text, or the text before the first number.
package struct OutlinePart: Sendable {
    /// What a part is to the reader.
    package enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Everything before the first number; its path and marker are empty.
        case preamble
        /// A top numbered level with items below it, or one that states no task of its own.
        case chapter
        /// A numbered level between chapter and measure.
        case section
        /// An item of 总体要求, 基本原则, 主要目标 and their like, or an annex: read for commitments, never a task.
        case context
        /// The lowest numbered item of a branch that states a task.
        case measure
    }

    package let kind: Kind
    /// The ordinals as written, from the top level down: （三） below 二、 is `[2, 3]`.
    package let path: [Int]
    /// The number as written, `（二）`; empty for the preamble and for annexes.
    package let marker: String
    package let title: String
    package let titleRange: SourceRange
    /// The name fixed by `{#slug}` after the title.
    package let slug: Located<String>?
    /// Markdown below and after the title, without field lines and without the clause that closes it.
    package let body: String
    /// Where the body begins and ends in the file; empty behind the title where there is no body.
    package let bodyRange: SourceRange
    /// Agencies in the order they are first named; the strongest role and evidence of each.
    package let mentions: [AgencyMention]
    /// Bodies in the plural, 各区政府 or 各有关部门: no agencies of their own.
    package let collectives: [Located<String>]
    /// Responsibility clauses and agency field lines as written, without the brackets around them.
    package let clauseTexts: [Located<String>]
    /// Names or ids from 指标：.
    package let indicatorNames: [Located<String>]
    /// What 完成时限： says.
    package let due: DueDate?
    package let commitments: [Commitment]
}
