extension StarterDocument {
    static let settings = StarterDocument(
        "Content/site.yaml",
        english: """
            # The settings of the site. What stands behind a # is for you and appears nowhere.

            title: Health in Example County
            description: What the plans ask for, who answers for it, and how far it has come.

            # The language of the site's own words: zh or en.
            language: en

            # The day the site speaks of. Notes and values after it are left out, so move it on with every update.
            asOf: 2026-06-30

            # Where the site will be published; only for canonical links, the sitemap and the feed.
            # baseURL: https://example.org/health/

            # The look: a folder in Themes/.
            theme: default

            # How targets are judged; an indicator can choose another method with its own “method”.
            assessment:
              method: linear        # linear, comparator, statcan-cagr or healthy-people
              onTrack: 0.9          # from this ratio on a target is on track
              behind: 0             # from this ratio on it is behind, below it is off track
              staleAfterYears: 2    # older observations are marked

            """,
        chinese: """
            # 网站设置。# 后面的文字是给编辑看的说明，不会出现在网站上。

            title: 示例县健康政策进展
            description: 政策要做什么、由谁负责、做到了哪一步。

            # 网站界面的语言：zh（中文）或 en（英文）。
            language: zh

            # 数据截止日期。此日以后的进展和数值不显示，所以每次更新都要往后改。
            asOf: 2026-06-30

            # 网站的正式网址，只用于规范链接、站点地图和订阅；不填也能浏览。
            # baseURL: https://example.gov.cn/health/

            # 外观：Themes/ 里的文件夹名。
            theme: default

            # 目标的评估方法；个别指标可以用自己的“method”另行指定。
            assessment:
              method: linear        # linear、comparator、statcan-cagr 或 healthy-people
              onTrack: 0.9          # 达到这个比值，算进展顺利
              behind: 0             # 达到这个比值，算进度滞后；再低算偏离目标
              staleAfterYears: 2    # 监测值超过几年，标为陈旧

            """)
}
