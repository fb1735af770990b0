/// A place in a text: line and column, both counted from 1.
///
/// Columns count Unicode scalars, which is what editors show for Chinese text.
package struct SourcePosition: Hashable, Comparable, Sendable {
    package let line: Int
    package let column: Int

    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    package static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}

/// A stretch of one file, from `start` up to but not including `end`.
package struct SourceRange: Hashable, Sendable {
    /// Path relative to the folder the editor works in, with `/` between components.
    package let file: String
    package let start: SourcePosition
    package let end: SourcePosition

    package init(file: String, start: SourcePosition, end: SourcePosition) {
        self.file = file
        self.start = start
        self.end = max(start, end)
    }

    /// A range that starts at `line`:`column` and covers `length` columns of that line.
    package init(file: String, line: Int, column: Int, length: Int = 0) {
        self.init(
            file: file,
            start: SourcePosition(line: line, column: column),
            end: SourcePosition(line: line, column: column + length))
    }

    /// The very beginning of `file`, for findings that concern it as a whole.
    package static func beginning(of file: String) -> SourceRange {
        SourceRange(file: file, line: 1, column: 1)
    }
}

extension SourceRange: Comparable {
    package static func < (left: SourceRange, right: SourceRange) -> Bool {
        (left.file, left.start, left.end) < (right.file, right.start, right.end)
    }
}

extension SourceRange: CustomStringConvertible {
    package var description: String { "\(file):\(start.line):\(start.column)" }
}
