extension StarterDocument {
    static let policy = StarterDocument(
        "Content/policies/shili-plan.md",
        english: """
            ---
            # The file's name, shili-plan, is the id of the policy and part of its address. Lines that begin with # appear nowhere.
            title: Community health plan of Example County, 2025 to 2027
            shortTitle: Community health plan
            jurisdiction: shili            # an id of jurisdictions.json
            stage: final                   # consultation, draft, final or repealed
            issued: 2025-01-15
            period: 2025-2027
            issuers: [County Health Bureau]
            source: an invented document
            summary: Care close to home, and chronic disease under control, in three years.
            ---

            People should find care close to home. This plan says what the county does about it in three years.

            ## Tasks

            ### 1. Finish the village clinics

            Each village has one clinic in a house of its own, with water, power and a trained doctor.

            Lead: County Health Bureau
            Support: Finance Bureau
            Indicators: Village clinics up to standard
            Due: 2027-12

            ### 2. Sign up households with family doctors

            Older people, pregnant women and people with chronic disease come first. The contract costs them nothing.

            Agencies: Health Bureau, Insurance Bureau

            ### 3. Look after people with high blood pressure

            Clinics measure, advise and follow up four times a year. Medicine is paid from the first month on.

            Lead: Health Bureau
            Support: County Insurance Bureau, County Finance Bureau
            Indicators: shili-blood-pressure

            """,
        chinese: """
            ---
            # 文件名 shili-plan 就是这份文件的编号，也是网址的一部分。以 # 开头的行不会出现在网站上。
            title: 示例县社区健康三年行动方案（2025—2027年）
            shortTitle: 社区健康行动方案
            jurisdiction: shili            # jurisdictions.json 里的编号
            stage: 正式                     # 征求意见稿、草案、正式或已废止
            issued: 2025-01-15
            period: 2025-2027
            documentNumber: 示卫发〔2025〕3号
            issuers: [县卫生健康局]
            source: 虚构的文件
            summary: 用三年时间，让居民在家门口看得上病，把慢性病管起来。
            ---

            为了让居民在家门口看得上病、看得起病，制定本方案。

            ## 一、总体要求

            这一章说明背景，不会被当作措施。

            ## 二、重点任务

            ### （一）方便看病

            #### 1.建好村卫生室

            每个行政村有一所独立房屋的村卫生室，通水通电，至少有一名合格的村医。到2027年，村卫生室达标率达到95%以上。（县卫生健康局牵头，县财政局配合）

            #### 2.做实家庭医生签约

            先签老年人、孕产妇和慢性病患者，签约费由基本公共卫生经费和医保基金分担。到2027年，家庭医生签约率达到60%以上。（责任单位：县卫健局、县医保局按职责分工负责）

            ### （二）管好慢性病

            #### 1.管理高血压患者

            村卫生室为高血压患者每年随访4次，开药当月就能报销。

            牵头单位：县卫生健康局
            配合单位：县医疗保障局、财政部门
            指标：高血压患者规范管理率
            完成时限：2027年12月底

            """)
}
