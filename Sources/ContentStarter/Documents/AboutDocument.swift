extension StarterDocument {
    static let about = StarterDocument(
        "Content/pages/about.md",
        english: """
            ---
            title: About this site
            order: 1                       # the place in the navigation, the smallest first
            ---

            This site takes plans apart and answers three questions: what is to be done, who answers for it, and how far it has come.

            Example County is made up. So are its plan, its numbers and its progress.

            """,
        chinese: """
            ---
            title: 关于本站
            order: 1                       # 导航中的次序，小的在前
            ---

            本站把政策文件拆开来看，回答三个问题：要做什么，由谁负责，做到了哪一步。

            示例县是虚构的，它的方案、数字和进展也都是虚构的。

            """)
}
