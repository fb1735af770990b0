extension StarterDocument {
    static let update = StarterDocument(
        "Content/updates/2026/2026-05-20-clinics.md",
        english: """
            ---
            date: 2026-05-20
            policy: shili-plan             # the name of the policy's file, without .md
            measures: ["1"]                # numbers as the policy has them
            status: in-progress            # not-started, in-progress, completed, delayed or suspended
            percent: 60
            agency: County Health Bureau
            title: Twelve clinics moved into houses of their own
            ---

            Twelve village clinics have moved since January. Five are left; their houses are being built.

            """,
        chinese: """
            ---
            date: 2026-05-20
            policy: shili-plan             # 政策文件的文件名，不带 .md
            measures: ["2.1.1"]            # 措施在文件里的编号
            status: in-progress            # not-started 未启动、in-progress 推进中、completed 已完成、delayed 滞后、suspended 已暂停
            percent: 60
            agency: 县卫生健康局
            title: 12所村卫生室搬进新房
            ---

            今年以来，12所村卫生室搬进独立房屋；还剩5所，房屋正在建设。

            """)
}
