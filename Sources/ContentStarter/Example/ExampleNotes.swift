extension StarterDocument {
    /// One note for each status, and a second one for the measure that goes on.
    static let exampleUpdates: [StarterDocument] = [
        note(
            "2024-05-16-clinics", measures: ("clinics", "clinics"), status: "in-progress", percent: 45,
            ("County Health Bureau", "县卫生健康局"), ("Ten clinics rebuilt", "10所村卫生室完成改建"),
            ("Ten clinics have been rebuilt. Eight villages are looking for a site.", "10所村卫生室完成改建，还有8个村正在选址。")),
        note(
            "2025-12-10-clinics", measures: ("clinics", "clinics"), status: "in-progress", percent: 80,
            ("County Health Bureau", "县卫生健康局"), ("Nine in ten clinics up to standard", "村卫生室九成达标"),
            ("Two clinics are left; a road has to be finished first.", "还剩2所，要等道路修通。")),
        note(
            "2025-09-03-family-doctor", measures: ("2", "2.1.2"), status: "delayed", percent: 50,
            ("Insurance Bureau", "县医保局"), ("Fewer contracts than planned", "签约进度慢于计划"),
            (
                "Families who work away from home are hard to reach. Teams will come in the evening.",
                "外出务工家庭不好联系，签约团队改为晚上入户。"
            )),
        note(
            "2025-11-20-lessons", measures: ("3", "2.2.1"), status: "completed", percent: 100,
            ("Education Bureau", "县教育局"), ("Every school teaches health", "所有学校开设健康课"),
            ("All 31 schools have a lesson a week.", "全县31所学校都已每周开设一节健康课。")),
        note(
            "2026-01-15-smoking", measures: ("4", "2.2.2"), status: "suspended", percent: nil,
            ("Health Bureau", "县卫生健康局"), ("The clinic for smokers has closed for now", "戒烟门诊暂停"),
            ("The only doctor has retired; the post is advertised.", "唯一的医生已退休，正在招聘。")),
        note(
            "2026-03-02-patients", measures: ("6", "2.3.2"), status: "not-started", percent: nil,
            ("Health Bureau", "县卫健局"), ("The questionnaire for 2026 is being written", "2026年问卷正在设计"),
            ("Visits begin in autumn.", "秋季开始走访。")),
    ]

    static let exampleGlossary = StarterDocument(
        "Content/pages/glossary.md",
        english: """
            ---
            title: Words
            order: 2
            ---

            | word | meaning |
            |:---|:---|
            | measure | the smallest numbered item of a plan that states a task |
            | baseline | the value a plan starts from |
            | target | the value a plan wants to reach, and by when |

            A [village clinic](../policies/shili-plan.md) is a house with one doctor and a few beds.

            """,
        chinese: """
            ---
            title: 名词解释
            order: 2
            ---

            | 名词 | 意思 |
            |:---|:---|
            | 措施 | 文件里编了号、写明一项任务的最小条目 |
            | 基期值 | 文件起步时的数值 |
            | 目标值 | 文件要达到的数值和年份 |

            [村卫生室](../policies/shili-plan.md)是村里的诊所，一般有一名村医。

            """)

    private static func note(
        _ name: String, measures: (String, String), status: String, percent: Int?, _ agency: (String, String),
        _ title: (String, String), _ text: (String, String)
    ) -> StarterDocument {
        func document(_ measure: String, _ agency: String, _ title: String, _ text: String) -> String {
            let share = percent.map { "percent: \($0)\n" } ?? ""
            return """
                ---
                date: \(name.prefix(10))
                policy: shili-plan
                measures: ["\(measure)"]
                status: \(status)
                \(share)agency: \(agency)
                title: \(title)
                ---

                \(text)

                """
        }
        return StarterDocument(
            "Content/updates/\(name.prefix(4))/\(name).md",
            english: document(measures.0, agency.0, title.0, text.0),
            chinese: document(measures.1, agency.1, title.1, text.1))
    }
}
