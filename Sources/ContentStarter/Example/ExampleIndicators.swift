extension StarterDocument {
    static let exampleIndicators = StarterDocument(
        "Content/indicators/shili-plan.json",
        english: """
            [
              {
                "$comment": "“data” names a CSV file beside this one, which Excel can open. “concept” lays the indicator beside that of another place.",
                "id": "shili-clinics",
                "number": 1,
                "name": "Village clinics up to standard",
                "unit": "%",
                "kind": "government-work",
                "nature": "binding",
                "domain": "Services",
                "concept": "village-clinics",
                "definition": "Village clinics with a house of their own, water, power and a trained doctor, of all village clinics.",
                "formula": "clinics up to standard ÷ all village clinics × 100%",
                "baseline": {"year": 2022, "value": 74},
                "targets": [{"year": 2025, "value": "≥90"}, {"year": 2027, "value": "≥95"}],
                "data": "shili-clinics.csv",
                "measures": ["clinics"]
              },
              {
                "id": "shili-family-doctor",
                "number": 2,
                "name": "Residents with a family doctor",
                "unit": "%",
                "kind": "government-work",
                "nature": "expected",
                "domain": "Services",
                "concept": "family-doctors",
                "baseline": {"year": 2022, "value": 41},
                "targets": [{"year": 2027, "value": 60, "comparator": ">="}],
                "benchmarks": [{"level": "city", "year": 2027, "value": ">55"}],
                "observations": [{"year": 2023, "value": 44}, {"year": 2024, "value": 46.5}, {"year": 2025, "value": 49, "note": "two townships estimated"}],
                "measures": ["2"]
              },
              {
                "id": "shili-literacy",
                "number": 3,
                "name": "Health literacy",
                "unit": "%",
                "kind": "outcome",
                "nature": "expected",
                "domain": "Healthy living",
                "baseline": {"year": 2022, "value": 24.8},
                "targets": [{"year": 2027, "value": ">32"}],
                "observations": [{"year": 2024, "value": 28.1}, {"year": 2025, "value": 29.9}],
                "measures": ["3"],
                "agencies": ["County Health Bureau"]
              },
              {
                "id": "shili-smoking",
                "number": 4,
                "name": "Adults who smoke",
                "unit": "%",
                "kind": "outcome",
                "nature": "expected",
                "domain": "Healthy living",
                "direction": "decrease",
                "baseline": {"year": 2022, "value": 26.5},
                "targets": [{"year": 2027, "value": "≤22"}],
                "observations": [{"year": 2024, "value": 26.9}],
                "measures": ["4"]
              },
              {
                "$comment": "A target without a number is judged by people: who, when, why.",
                "id": "shili-satisfaction",
                "number": 5,
                "name": "What patients say",
                "kind": "outcome",
                "nature": "expected",
                "domain": "Services",
                "targets": [{"year": 2025, "value": "clear improvement"}],
                "judgements": [{"year": 2025, "status": "met", "by": "Patients' council", "on": "2026-02-20", "reason": "Nine of ten complaints of 2023 were not heard again."}],
                "measures": ["6"]
              },
              {
                "id": "shili-water",
                "number": 6,
                "name": "Wells that pass the test",
                "unit": "%",
                "kind": "government-work",
                "nature": "binding",
                "domain": "Environment",
                "method": "comparator",
                "baseline": {"year": 2022, "value": 93},
                "targets": [{"year": 2027, "value": "≥98"}],
                "observations": [{"year": 2025, "value": 98.4}],
                "measures": ["5"]
              },
              {
                "$comment": "What citizens are encouraged to do has no target.",
                "id": "shili-walking",
                "number": 7,
                "name": "Walk half an hour a day",
                "kind": "advocacy",
                "nature": "advocacy",
                "measures": ["3"]
              }
            ]

            """,
        chinese: """
            [
              {
                "$comment": "“data”是同一文件夹里的 CSV 文件，可以用 Excel 或 WPS 打开。“concept”使它与其他地区的同类指标并排比较。",
                "id": "shili-clinics",
                "number": 1,
                "name": "村卫生室达标率",
                "unit": "%",
                "kind": "政府工作指标",
                "nature": "约束性",
                "domain": "医疗服务",
                "concept": "village-clinics",
                "definition": "有独立房屋、通水通电、有合格村医的村卫生室占全部村卫生室的比例。",
                "formula": "达标的村卫生室数 ÷ 村卫生室总数 × 100%",
                "baseline": {"year": 2022, "value": 74},
                "targets": [{"year": 2025, "value": "≥90"}, {"year": 2027, "value": "≥95"}],
                "data": "shili-clinics.csv",
                "measures": ["clinics"]
              },
              {
                "id": "shili-family-doctor",
                "number": 2,
                "name": "家庭医生签约率",
                "unit": "%",
                "kind": "政府工作指标",
                "nature": "预期性",
                "domain": "医疗服务",
                "concept": "family-doctors",
                "baseline": {"year": 2022, "value": 41},
                "targets": [{"year": 2027, "value": 60, "comparator": ">="}],
                "benchmarks": [{"level": "市", "year": 2027, "value": ">55"}],
                "observations": [{"year": 2023, "value": 44}, {"year": 2024, "value": 46.5}, {"year": 2025, "value": 49, "note": "两个乡镇为估计数"}],
                "measures": ["2.1.2"]
              },
              {
                "$comment": "“references”是相对目标所比较的数据系列。",
                "id": "shili-literacy",
                "number": 3,
                "name": "居民健康素养水平",
                "unit": "%",
                "kind": "结果性指标",
                "nature": "预期性",
                "domain": "健康生活",
                "baseline": {"year": 2022, "value": 24.8},
                "targets": [{"year": 2027, "value": "高于全省平均水平"}],
                "observations": [{"year": 2024, "value": 28.1}, {"year": 2025, "value": 29.9}],
                "references": {"全省平均水平": [{"year": 2024, "value": 27.5}, {"year": 2025, "value": 29.2}]},
                "measures": ["2.2.1"],
                "agencies": ["县卫生健康局"]
              },
              {
                "id": "shili-smoking",
                "number": 4,
                "name": "成人吸烟率",
                "unit": "%",
                "kind": "结果性指标",
                "nature": "预期性",
                "domain": "健康生活",
                "direction": "decrease",
                "baseline": {"year": 2022, "value": 26.5},
                "targets": [{"year": 2027, "value": "≤22"}],
                "observations": [{"year": 2024, "value": 26.9}],
                "measures": ["2.2.2"]
              },
              {
                "$comment": "没有数字的目标由人来评价：谁、什么时候、理由。",
                "id": "shili-satisfaction",
                "number": 5,
                "name": "患者意见",
                "kind": "结果性指标",
                "nature": "预期性",
                "domain": "医疗服务",
                "targets": [{"year": 2025, "value": "明显改善"}],
                "judgements": [{"year": 2025, "status": "met", "by": "患者代表会", "on": "2026-02-20", "reason": "2023年反映的问题，九成没有再出现。"}],
                "measures": ["2.3.2"]
              },
              {
                "id": "shili-water",
                "number": 6,
                "name": "水井检测合格率",
                "unit": "%",
                "kind": "政府工作指标",
                "nature": "约束性",
                "domain": "健康环境",
                "method": "comparator",
                "baseline": {"year": 2022, "value": 93},
                "targets": [{"year": 2027, "value": "≥98"}],
                "observations": [{"year": 2025, "value": 98.4}],
                "measures": ["2.3.1"]
              },
              {
                "$comment": "倡导居民去做的事，不设目标值。",
                "id": "shili-walking",
                "number": 7,
                "name": "每天步行半小时",
                "kind": "个人和社会倡导性指标",
                "nature": "倡导性",
                "measures": ["2.2.1"]
              }
            ]

            """)

    /// With a byte-order mark, by which Excel knows the encoding.
    static let exampleTable = StarterDocument(
        "Content/indicators/shili-clinics.csv",
        english: """
            \u{FEFF}year,value,note,source
            2023,80,,annual inspection
            2024,86.5,,annual inspection
            2025,90.2,first year of the new standard,annual inspection

            """,
        chinese: """
            \u{FEFF}年份,数值,备注,来源
            2023,80,,年度检查
            2024,86.5,,年度检查
            2025,90.2,首次按新标准检查,年度检查

            """)

    static let exampleNeighbourIndicators = StarterDocument(
        "Content/indicators/yangban-plan.json",
        english: """
            [
              {
                "id": "yangban-clinics",
                "name": "Village clinics up to standard",
                "unit": "%",
                "concept": "village-clinics",
                "baseline": {"year": 2023, "value": 88},
                "targets": [{"year": 2028, "value": 100}],
                "observations": [{"year": 2024, "value": 90}, {"year": 2025, "value": 93}],
                "measures": ["1"]
              },
              {
                "id": "yangban-family-doctor",
                "name": "Residents with a family doctor",
                "unit": "%",
                "concept": "family-doctors",
                "baseline": {"year": 2023, "value": 39.5},
                "targets": [{"year": 2028, "value": "≥65"}],
                "measures": ["2"]
              }
            ]

            """,
        chinese: """
            [
              {
                "id": "yangban-clinics",
                "name": "村卫生室达标率",
                "unit": "%",
                "concept": "village-clinics",
                "baseline": {"year": 2023, "value": 88},
                "targets": [{"year": 2028, "value": 100}],
                "observations": [{"year": 2024, "value": 90}, {"year": 2025, "value": 93}],
                "measures": ["1.1"]
              },
              {
                "id": "yangban-family-doctor",
                "name": "家庭医生签约率",
                "unit": "%",
                "concept": "family-doctors",
                "baseline": {"year": 2023, "value": 39.5},
                "targets": [{"year": 2028, "value": "≥65"}],
                "measures": ["1.2"]
              }
            ]

            """)
}
