/// One row of an indicator table as the document states it, words unchanged.
package struct TabledIndicator: Hashable, Sendable {
    /// What stands below 序号.
    package var number: Int?
    /// Without the unit in brackets behind it.
    package var name: String
    package var unit: String?
    /// The sub-heading above the row, 结果性指标 and its like.
    package var kind: String?
    /// 预期性, 约束性 or 倡导性.
    package var nature: String?
    /// What the first column groups rows by, or a sub-heading that names no kind.
    package var domain: String?
    package var baseline: Baseline?
    package var targets: [Target] = []
    package var benchmarks: [Benchmark] = []
    /// 说明
    package var definition: String?
    /// 计算方法
    package var formula: String?
    /// Names below 责任单位, as written.
    package var agencies: [String] = []
    /// The first line of the row, counted from 0 in the lines that were read.
    package var line: Int

    /// `31.3` of 2024, `动态全覆盖`, `否`.
    package struct Baseline: Hashable, Sendable {
        package var year: Int?
        /// Without the year in brackets.
        package var text: String

        package init(year: Int?, text: String) {
            self.year = year
            self.text = text
        }
    }

    package struct Target: Hashable, Sendable {
        package var year: Int
        package var text: String

        package init(year: Int, text: String) {
            self.year = year
            self.text = text
        }
    }

    /// What a level above aims at.
    package struct Benchmark: Hashable, Sendable {
        /// 市, 省 or 国家.
        package var level: String
        package var year: Int
        package var text: String

        package init(level: String, year: Int, text: String) {
            self.level = level
            self.year = year
            self.text = text
        }
    }

    package init(name: String, kind: String? = nil, line: Int) {
        self.name = name
        self.kind = kind
        self.line = line
    }
}
