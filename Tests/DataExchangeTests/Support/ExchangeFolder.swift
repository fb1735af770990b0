import ContentEditing
import DataExchange
import Diagnostics
import Foundation
import Pipeline

/// A small content of an invented county, in a folder that goes with the value.
final class ExchangeFolder {
    let root: URL

    static let indicators = """
        [
          {
            "id": "plan-literacy",
            "number": 1,
            "name": "居民健康素养水平",
            "unit": "%",
            "baseline": {"year": 2020, "value": 21.5},
            "targets": [{"year": 2025, "value": 30}],
            "observations": [
              {"year": 2021, "value": 23.0, "source": "年度监测"},
              {"year": 2023, "value": 26.1}
            ]
          },
          {
            "id": "plan-mortality",
            "number": 2,
            "name": "婴儿死亡率",
            "unit": "‰",
            "baseline": {"year": 2020, "value": 5.2},
            "targets": [{"year": 2025, "value": "≤4.6"}],
            "observations": []
          },
          {
            "id": "plan-clinics",
            "name": "标准化卫生室比例",
            "aliases": ["卫生室比例"],
            "unit": "%",
            "baseline": {"year": 2022, "value": 60},
            "data": "clinics.csv"
          },
          {
            "id": "plan-committee",
            "name": "建立协调机制",
            "targets": [{"year": 2024, "value": "是"}]
          }
        ]

        """

    init(_ changes: [String: String] = [:]) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "yardstick-exchange-\(UUID().uuidString)")
        let files = [
            "site.yaml": "title: 测试站\nasOf: 2026-06-30\n",
            "jurisdictions.json": "[{\"id\": \"xian\", \"name\": \"某县\"}]\n",
            "agencies/xian.json": """
            [{"id": "wjj", "name": "某县卫生健康局", "short": "县卫生健康局"}]

            """,
            "policies/plan.md": Self.policy("健康行动方案"),
            "policies/other.md": Self.policy("另一方案"),
            "indicators/plan.json": Self.indicators,
            "indicators/clinics.csv": "年份,数值,来源\r\n2023,66,年报\r\n",
            "indicators/other.json": """
            [{"id": "other-literacy", "name": "素养水平", "unit": "%", "baseline": {"year": 2024, "value": 10}}]

            """,
        ]
        for (path, text) in files.merging(changes, uniquingKeysWith: { $1 }) { try write(Data(text.utf8), to: path) }
    }

    deinit { try? FileManager.default.removeItem(at: root) }

    private static func policy(_ title: String) -> String {
        "---\ntitle: \(title)\njurisdiction: xian\nperiod: 2021-2025\n---\n\n## 一、任务\n\n### （一）服务\n\n#### 1.建设\n\n正文。\n\n"
            + "责任单位：县卫生健康局\n"
    }

    func write(_ bytes: Data, to path: String) throws {
        let target = root.appending(path: path)
        try FileManager.default.createDirectory(
            at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
        try bytes.write(to: target)
    }

    func bytes(_ path: String) throws -> [UInt8] { Array(try Data(contentsOf: root.appending(path: path))) }

    func text(_ path: String) throws -> String { String(decoding: try bytes(path), as: UTF8.self) }

    func assess() throws -> AssessedContent {
        try Pipeline(BuildOptions(content: root.path, output: "")).assess()
    }

    /// What merging a file would do; nothing is written.
    func plan(_ bytes: [UInt8], name: String = "返回.csv", _ options: MergeOptions = MergeOptions()) throws -> DataMerge {
        let content = try assess()
        return try DataMerge(
            try ReturnedFile(name: name, path: name, bytes: bytes), into: content.catalog, root: root.path,
            diagnostics: content.diagnostics, options)
    }

    func plan(_ csv: String, name: String = "返回.csv", _ options: MergeOptions = MergeOptions()) throws -> DataMerge {
        try plan(Array(csv.utf8), name: name, options)
    }

    /// Merges and writes.
    @discardableResult
    func merge(_ csv: String, _ options: MergeOptions = MergeOptions()) throws -> DataMerge {
        let merge = try plan(csv, options)
        try ContentWriter(root: root.path).write(merge.files)
        return merge
    }

    /// Errors and warnings of the content as it is now.
    func findings() throws -> [String] {
        try assess().diagnostics.filter { $0.severity != .suggestion }.map { "\($0.range) \($0.message.english)" }
    }
}
