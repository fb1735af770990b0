extension StarterDocument {
    static let readme = StarterDocument(
        "README.md",
        english: """
            # A Yardstick site

            The site is made of the files in `Content/`. Everything in it is made up: replace it with your own.

            | what | where |
            |---|---|
            | title of the site, the day it speaks of | `Content/site.yaml` |
            | places | `Content/jurisdictions.json` |
            | agencies and the names they go by | `Content/agencies/` |
            | policies: the text, with its measures | `Content/policies/` |
            | indicators: baselines, targets, values | `Content/indicators/` |
            | progress notes | `Content/updates/` |
            | other pages | `Content/pages/` |

            ## Every day

            ```sh
            yardstick serve --open   # shows the site in a browser and follows every change you save
            yardstick check          # finds mistakes, changes nothing
            yardstick build          # makes the site: open public/index.html
            ```

            ## Adding things

            ```sh
            yardstick import plan.docx                     # a whole plan as the office has it
            yardstick new policy water --title "Water plan" --jurisdiction shili
            yardstick new agency --jurisdiction shili --name "Example County Water Bureau"
            yardstick new indicator --policy shili-plan --name "Tap water" --unit % --target "2027=≥95"
            yardstick new update --policy shili-plan --measure 1 --status in-progress
            ```

            `yardstick schema --out .vscode` lets Visual Studio Code complete and check the files while you type.
            `yardstick --help` lists everything.

            """,
        chinese: """
            # 标尺网站

            网站由 `Content/` 里的文件生成。里面的内容全是虚构的，请换成自己的。

            | 内容 | 位置 |
            |---|---|
            | 网站名称、数据截止日期 | `Content/site.yaml` |
            | 地区 | `Content/jurisdictions.json` |
            | 责任单位和它们的各种叫法 | `Content/agencies/` |
            | 政策文件：正文，措施就写在里面 | `Content/policies/` |
            | 指标：基期值、目标值、监测值 | `Content/indicators/` |
            | 进展记录 | `Content/updates/` |
            | 其他页面 | `Content/pages/` |

            ## 日常三个命令

            ```sh
            yardstick serve --open   # 在浏览器里预览，每次保存后自动更新
            yardstick check          # 查错，不改动任何文件
            yardstick build          # 生成网站：打开 public/index.html
            ```

            ## 添加内容

            ```sh
            yardstick import 方案.docx                     # 导入现成的整份文件
            yardstick new policy water --title 示例县饮水安全方案 --jurisdiction shili
            yardstick new agency --jurisdiction shili --name 示例县水利局
            yardstick new indicator --policy shili-plan --name 自来水普及率 --unit % --target "2027=≥95"
            yardstick new update --policy shili-plan --measure 2.1.1 --status in-progress
            ```

            运行 `yardstick schema --out .vscode` 后，用 Visual Studio Code 编辑时会有提示和检查。
            全部命令见 `yardstick --help`。

            """)

    static let gitignore = StarterDocument(
        ".gitignore",
        english: """
            # The finished site is made anew from Content/.
            /public/
            /.public.staging/

            """,
        chinese: """
            # 网站可以随时由 Content/ 重新生成，不必入库。
            /public/
            /.public.staging/

            """)
}
