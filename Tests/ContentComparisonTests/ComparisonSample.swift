import Assessment
import ContentComparison
import SampleContent

/// Two small contents of an invented county: one as it was, one as it is.
enum ComparisonSample {
    static let before = [
        "agencies/xian.json": """
        [{"id": "wjj", "name": "某县卫生健康局", "short": "县卫生健康局"},
         {"id": "czj", "name": "某县财政局", "short": "县财政局"},
         {"id": "mzj", "name": "某县民政局", "short": "县民政局"}]
        """,
        "policies/plan.md": SampleContent.policy(
            "xian",
            [
                ("建设卫生室", "每个村都有一所。\n\n责任单位：县卫生健康局、县财政局\n完成时限：2025年3月底\n"),
                ("培训医生", "每年培训一次。\n\n责任单位：县卫生健康局\n"),
                ("发放手册", "每户一本。\n\n责任单位：县卫生健康局\n"),
            ]),
        "policies/old.md": SampleContent.policy("xian", [("旧任务", "说明。\n\n责任单位：县民政局\n")]),
        "indicators/plan.json": """
        [{"id": "plan-rate", "name": "达标率", "unit": "%", "baseline": {"year": 2020, "value": 60},
          "targets": [{"year": 2025, "value": 80}], "observations": [{"year": 2023, "value": 66}, {"year": 2024, "value": 70}]},
         {"id": "plan-gone", "name": "旧指标"}]
        """,
    ]

    static let after = [
        "agencies/xian.json": """
        [{"id": "wjj", "name": "某县卫生健康委员会", "short": "县卫生健康局"},
         {"id": "czj", "name": "某县财政局", "short": "县财政局"},
         {"id": "jyj", "name": "某县教育局", "short": "县教育局"}]
        """,
        "policies/plan.md": SampleContent.policy(
            "xian",
            [
                ("建设卫生室", "每个村都有两所。\n\n牵头单位：县卫生健康局\n责任单位：县教育局\n完成时限：2025年6月底\n"),
                ("添置设备", "每所一套。\n\n责任单位：县卫生健康局\n"),
                ("培训医生", "每年培训一次。\n\n责任单位：县卫生健康局\n"),
            ]),
        "indicators/plan.json": """
        [{"id": "plan-rate", "name": "达标率", "unit": "%", "baseline": {"year": 2020, "value": 60},
          "targets": [{"year": 2025, "value": 82}, {"year": 2030, "value": 90}],
          "observations": [{"year": 2024, "value": 71}, {"year": 2025, "value": 83}]},
         {"id": "plan-new", "name": "新指标[甲]"}]
        """,
        "updates/2026/first.md": """
        ---
        date: 2026-03-15
        policy: plan
        measures: [1.1.1]
        status: in-progress
        percent: 60
        title: 第一批验收
        ---

        说明。
        """,
    ]

    static func content(_ label: String, _ files: [String: String]) throws -> ComparedContent {
        let catalog = try SampleContent(files).catalog
        return ComparedContent(
            label: label, catalog: catalog, assessments: CatalogAssessor(catalog).assess())
    }

    static func comparison() throws -> ContentComparison {
        try ContentComparison(content("旧", before), content("新", after))
    }
}
