extension StarterDocument {
    static let examplePolicy = StarterDocument(
        "Content/policies/shili-plan.md",
        english: """
            ---
            # The file's name, shili-plan, is the id of the policy and part of its address. Lines that begin with # appear nowhere.
            title: Community health plan of Example County, 2023 to 2027
            shortTitle: Community health plan
            jurisdiction: shili            # an id of jurisdictions.json
            stage: final                   # consultation, draft, final or repealed
            issued: 2023-02-10
            period: 2023-2027
            issuers: [County Health Bureau, County Finance Bureau]
            source: an invented document
            summary: Care close to home, less smoking, clean water, and people who know what keeps them well, in five years.
            ---

            People should find care close to home and know what keeps them well. This plan says what the county does about it.

            ## Tasks

            ### 1. Finish the village clinics {#clinics}

            Each village has one clinic in a house of its own, with water, power and a trained doctor.

            Lead: County Health Bureau
            Support: County Finance Bureau
            Indicators: Village clinics up to standard
            Due: 2027-12

            ### 2. Sign up households with family doctors

            Older people, pregnant women and people with chronic disease come first. The contract costs them nothing.

            Agencies: Health Bureau, Insurance Bureau

            ### 3. Teach health

            Schools have a lesson a week; village loudspeakers have a quarter of an hour a day.

            Lead: Health Bureau
            Support: Education Bureau
            Guide: County Sanitation Office

            ### 4. Reduce smoking

            Schools, clinics and offices are free of smoke, and the county hospital helps whoever wants to stop.

            Agencies: Health Bureau, Education Bureau

            ### 5. Keep drinking water safe

            Wells are tested twice a year; villages that need it are connected to the town's water.

            Lead: County Water Bureau
            Support: Finance Bureau

            ### 6. Listen to patients

            Each township asks a hundred patients a year and publishes what they said.

            Agencies: Health Bureau

            """,
        chinese: """
            ---
            # 文件名 shili-plan 就是这份文件的编号，也是网址的一部分。以 # 开头的行不会出现在网站上。
            title: 示例县社区健康五年行动方案（2023—2027年）
            shortTitle: 社区健康行动方案
            jurisdiction: shili            # jurisdictions.json 里的编号
            stage: 正式                     # 征求意见稿、草案、正式或已废止
            issued: 2023-02-10
            period: 2023-2027
            documentNumber: 示卫发〔2023〕6号
            issuers: [县卫生健康局, 县财政局]
            source: 虚构的文件
            summary: 用五年时间，让居民在家门口看得上病，少吸烟、喝上安全的水，懂得怎样保持健康。
            ---

            为了让居民在家门口看得上病，懂得怎样保持健康，制定本方案。

            ## 一、总体要求

            ### （一）主要目标

            到2027年，村卫生室达标率达到95%以上，居民健康素养水平高于全省平均水平。

            ## 二、重点任务

            ### （一）方便看病

            #### 1.建好村卫生室 {#clinics}

            每个行政村有一所独立房屋的村卫生室，通水通电，至少有一名合格的村医。到2025年，村卫生室达标率达到90%以上；到2027年，达到95%以上。（县卫生健康局牵头，县财政局配合）

            #### 2.做实家庭医生签约

            先签老年人、孕产妇和慢性病患者，签约费由基本公共卫生经费和医保基金分担。到2027年，家庭医生签约率达到60%以上。（责任单位：县卫健局、县医保局按职责分工负责）

            ### （二）倡导健康生活

            #### 1.普及健康知识

            学校每周上一节健康课，村里每天用广播讲一刻钟健康知识。（县爱卫办指导，县卫生健康局、县教育局参与）

            #### 2.减少吸烟

            学校、医疗机构和机关全面禁烟，县人民医院开设戒烟门诊。到2027年，成人吸烟率下降到22%以下。

            牵头单位：县卫生健康局
            配合单位：县教育局
            指标：成人吸烟率
            完成时限：2027年12月底

            ### （三）改善环境和服务

            #### 1.保障饮水安全

            水井每年检测两次，有条件的村接入镇区管网。

            责任单位：县水利局、县财政局，各乡镇人民政府
            指标：shili-water

            #### 2.听取患者意见

            每个乡镇每年走访100名患者，并公布结果。（县卫健局负责）

            """)

    static let exampleNeighbourPolicy = StarterDocument(
        "Content/policies/yangban-plan.md",
        english: """
            ---
            title: Primary care plan of Model County
            shortTitle: Primary care plan
            jurisdiction: yangban
            stage: consultation
            issued: 2024-06
            period: 2028                   # the last year is enough
            source: an invented document
            summary: Clinics and family doctors for every village by 2028; still open for comment.
            ---

            ## Tasks

            ### 1. Build clinics

            Villages without a clinic get one; small neighbours share.

            Lead: County Health Bureau
            Support: County Finance Bureau

            ### 2. Family doctors for all who want one

            Agencies: Health Bureau

            """,
        chinese: """
            ---
            title: 样板县基层医疗服务行动方案（征求意见稿）
            shortTitle: 基层医疗行动方案
            jurisdiction: yangban
            stage: 征求意见稿
            issued: 2024-06
            period: 2028                   # 只写截止年份也可以
            source: 虚构的文件
            summary: 到2028年，村村有合格的卫生室和家庭医生；正在征求意见。
            ---

            这份文件照原样粘贴：没有标题记号，一段一项。

            一、主要任务
            1.建设村卫生室。没有卫生室的村逐步补建，人口少的相邻村合建。到2028年，村卫生室达标率达到100%。（县卫生健康局牵头，县财政局配合）
            2.推广家庭医生。愿意签约的居民都能签上。到2028年，家庭医生签约率达到65%以上。（责任单位：县卫健局）

            """)
}
