extension StarterDocument {
    static let indicators = StarterDocument(
        "Content/indicators/shili-plan.json",
        english: """
            [
              {
                "$comment": "Targets are written as the document has them. “measures” are numbers of the policy of the same name.",
                "id": "shili-clinics",
                "number": 1,
                "name": "Village clinics up to standard",
                "unit": "%",
                "kind": "government-work",
                "nature": "binding",
                "definition": "Village clinics with a house of their own, water, power and a trained doctor, of all village clinics.",
                "baseline": {"year": 2024, "value": 82},
                "targets": [{"year": 2027, "value": "≥95"}],
                "observations": [{"year": 2025, "value": 87.5, "source": "annual inspection"}],
                "measures": ["1"]
              },
              {
                "id": "shili-family-doctor",
                "number": 2,
                "name": "Residents with a family doctor",
                "unit": "%",
                "kind": "government-work",
                "nature": "expected",
                "baseline": {"year": 2024, "value": 48},
                "targets": [{"year": 2027, "value": 60, "comparator": ">="}],
                "observations": [{"year": 2025, "value": 50}],
                "measures": ["2"]
              },
              {
                "id": "shili-blood-pressure",
                "number": 3,
                "name": "People with high blood pressure in regular care",
                "unit": "%",
                "kind": "outcome",
                "nature": "expected",
                "baseline": {"year": 2024, "value": 71},
                "targets": [{"year": 2027, "value": ">78"}],
                "measures": ["3"]
              }
            ]

            """,
        chinese: """
            [
              {
                "$comment": "目标值照文件的写法填。“measures”是同名政策文件里措施的编号。",
                "id": "shili-clinics",
                "number": 1,
                "name": "村卫生室达标率",
                "unit": "%",
                "kind": "政府工作指标",
                "nature": "约束性",
                "definition": "有独立房屋、通水通电、有合格村医的村卫生室占全部村卫生室的比例。",
                "baseline": {"year": 2024, "value": 82},
                "targets": [{"year": 2027, "value": "≥95"}],
                "observations": [{"year": 2025, "value": 87.5, "source": "年度检查"}],
                "measures": ["2.1.1"]
              },
              {
                "id": "shili-family-doctor",
                "number": 2,
                "name": "家庭医生签约率",
                "unit": "%",
                "kind": "政府工作指标",
                "nature": "预期性",
                "baseline": {"year": 2024, "value": 48},
                "targets": [{"year": 2027, "value": 60, "comparator": ">="}],
                "observations": [{"year": 2025, "value": 50}],
                "measures": ["2.1.2"]
              },
              {
                "id": "shili-blood-pressure",
                "number": 3,
                "name": "高血压患者规范管理率",
                "unit": "%",
                "kind": "结果性指标",
                "nature": "预期性",
                "baseline": {"year": 2024, "value": 71},
                "targets": [{"year": 2027, "value": "比2024年提高8个百分点"}],
                "measures": ["2.2.1"]
              }
            ]

            """)
}
