extension StarterDocument {
    static let examplePlaces = StarterDocument(
        "Content/jurisdictions.json",
        english: """
            [
              {
                "$comment": "A place names the one above it as its “parent”. “example” marks fictional places; real ones leave it out.",
                "id": "shili-city",
                "name": "Example City",
                "example": true
              },
              {"id": "shili", "name": "Example County", "parent": "shili-city", "example": true},
              {"id": "yangban", "name": "Model County", "parent": "shili-city", "example": true}
            ]

            """,
        chinese: """
            [
              {
                "$comment": "“parent”填上级地区的编号。“example”表示虚构的地区，真实的地区不写。",
                "id": "shili-city",
                "name": "示例市",
                "example": true
              },
              {"id": "shili", "name": "示例县", "parent": "shili-city", "example": true},
              {"id": "yangban", "name": "样板县", "parent": "shili-city", "example": true}
            ]

            """)

    static let exampleConcepts = StarterDocument(
        "Content/concepts.json",
        english: """
            [
              {
                "$comment": "Indicators of several places that name the same concept stand side by side on a page of their own.",
                "id": "village-clinics",
                "name": "Village clinics up to standard",
                "description": "The share of village clinics that meet the county's standard. Standards differ a little."
              },
              {"id": "family-doctors", "name": "Residents with a family doctor", "description": "The share of residents who signed with a family doctor."}
            ]

            """,
        chinese: """
            [
              {
                "$comment": "各地的指标填同一个概念，就会并排列在一个页面上。",
                "id": "village-clinics",
                "name": "村卫生室达标率",
                "description": "达到本县标准的村卫生室所占的比例。各县的标准略有不同。"
              },
              {"id": "family-doctors", "name": "家庭医生签约率", "description": "与家庭医生签约的居民所占的比例。"}
            ]

            """)

    static let exampleAgencies = StarterDocument(
        "Content/agencies/shili.json",
        english: """
            [
              {
                "$comment": "“office” and “contact” are shown on the agency's page.",
                "id": "shili-health",
                "name": "Example County Health Bureau",
                "short": "County Health Bureau",
                "aliases": ["Health Bureau"],
                "office": "Planning Office",
                "contact": "000-0000-0001"
              },
              {"id": "shili-finance", "name": "Example County Finance Bureau", "short": "County Finance Bureau", "aliases": ["Finance Bureau"]},
              {"id": "shili-insurance", "name": "Example County Health Insurance Bureau", "short": "County Health Insurance Bureau", "aliases": ["Insurance Bureau"]},
              {"id": "shili-education", "name": "Example County Education Bureau", "short": "County Education Bureau", "aliases": ["Education Bureau"]},
              {"id": "shili-water", "name": "Example County Water Bureau", "short": "County Water Bureau"},
              {
                "$comment": "After a reform “successor” leads to the agency that took over.",
                "id": "shili-sanitation",
                "name": "Example County Sanitation Office",
                "short": "County Sanitation Office",
                "successor": "shili-health"
              }
            ]

            """,
        chinese: """
            [
              {
                "$comment": "“office”和“contact”显示在这个单位的页面上。",
                "id": "shili-wjj",
                "name": "示例县卫生健康局",
                "short": "县卫生健康局",
                "aliases": ["县卫健局"],
                "office": "规划股",
                "contact": "000-0000-0001"
              },
              {"id": "shili-czj", "name": "示例县财政局", "short": "县财政局"},
              {"id": "shili-ybj", "name": "示例县医疗保障局", "short": "县医疗保障局", "aliases": ["县医保局"]},
              {"id": "shili-jyj", "name": "示例县教育局", "short": "县教育局"},
              {"id": "shili-slj", "name": "示例县水利局", "short": "县水利局"},
              {
                "$comment": "机构改革以后，“successor”指向接续职责的单位。",
                "id": "shili-awb",
                "name": "示例县爱国卫生运动委员会办公室",
                "short": "县爱卫办",
                "successor": "shili-wjj"
              }
            ]

            """)

    static let exampleNeighbourAgencies = StarterDocument(
        "Content/agencies/yangban.json",
        english: """
            [
              {"id": "yangban-health", "name": "Model County Health Bureau", "short": "County Health Bureau", "aliases": ["Health Bureau"]},
              {"id": "yangban-finance", "name": "Model County Finance Bureau", "short": "County Finance Bureau"}
            ]

            """,
        chinese: """
            [
              {"id": "yangban-wjj", "name": "样板县卫生健康局", "short": "县卫生健康局", "aliases": ["县卫健局"]},
              {"id": "yangban-czj", "name": "样板县财政局", "short": "县财政局"}
            ]

            """)
}
