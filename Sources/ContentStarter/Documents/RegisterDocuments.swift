extension StarterDocument {
    static let places = StarterDocument(
        "Content/jurisdictions.json",
        english: """
            [
              {
                "$comment": "Keys that begin with $ are remarks. A real place has no “example”; its “parent” is the id of the place above.",
                "id": "shili",
                "name": "Example County",
                "example": true
              }
            ]

            """,
        chinese: """
            [
              {
                "$comment": "以 $ 开头的键是备注。真实的地区不写“example”；“parent”填上级地区的编号。",
                "id": "shili",
                "name": "示例县",
                "example": true
              }
            ]

            """)

    static let agencies = StarterDocument(
        "Content/agencies/shili.json",
        english: """
            [
              {
                "$comment": "“short” and “aliases” are what the texts of this place call the agency.",
                "id": "shili-health",
                "name": "Example County Health Bureau",
                "short": "County Health Bureau",
                "aliases": ["Health Bureau"]
              },
              {
                "id": "shili-finance",
                "name": "Example County Finance Bureau",
                "short": "County Finance Bureau",
                "aliases": ["Finance Bureau"]
              },
              {
                "id": "shili-insurance",
                "name": "Example County Health Insurance Bureau",
                "short": "County Health Insurance Bureau",
                "aliases": ["Insurance Bureau", "County Insurance Bureau"]
              }
            ]

            """,
        chinese: """
            [
              {
                "$comment": "“short”和“aliases”是本地文件里对这个单位的叫法。",
                "id": "shili-wjj",
                "name": "示例县卫生健康局",
                "short": "县卫生健康局",
                "aliases": ["县卫健局"]
              },
              {
                "id": "shili-czj",
                "name": "示例县财政局",
                "short": "县财政局",
                "aliases": ["财政部门"]
              },
              {
                "id": "shili-ybj",
                "name": "示例县医疗保障局",
                "short": "县医疗保障局",
                "aliases": ["县医保局"]
              }
            ]

            """)
}
