import Testing

@testable import PolicyImport

/// Pages become the lines a reader sees of their document.
@Suite struct WebPageTests {
    private func text(_ html: String) -> String { (WebPage.lines(html) ?? []).map(\.text).joined(separator: "\n") }

    @Test(arguments: [
        ("<p>一、总体<b>要</b>求</p><p>坚持预防<br>为主", "一、总体要求\n坚持预防\n为主"),
        ("<div>一、总体\n    要求</div><div>到\n2030 年\nHPV\nDNA</div>", "一、总体要求\n到2030 年HPV DNA"),
        ("<h2>一、总体要求</h2>　　正文&nbsp;甲&amp;乙", "一、总体要求\n　　正文\u{A0}甲&乙"),
        ("<p>一、甲<script>一、乙</script><style>p{}</style><p>丙", "一、甲\n丙"),
        ("<p>题<p>&nbsp;</p><p></p><div></div><p>一、甲", "题\n\n\n一、甲"),
        ("<p>一、甲<pre>乙\n丙</pre>", "一、甲\n乙\n丙"),
        ("<ol><li>建设<li>培训<ol type=a><li>甲</ol><li value=9>巡诊</ol>", "1.建设\n2.培训\na.甲\n9.巡诊"),
        ("<ol start=3><li>（三）已有编号<li><p>没有", "（三）已有编号\n4.没有"),
        ("<ol style='list-style-type:cjk-ideographic'><li>总体要求<li>任务</ol>", "一、总体要求\n二、任务"),
        ("<ul><li>一、甲<li>乙</ul>", "一、甲\n乙"),
        ("<p>一、甲<a href='#_ftn1'>[1]</a>乙<a href='#t2'>丙</a>", "一、甲乙丙"),
    ])
    func readsBlocksAndLists(html: String, expected: String) {
        #expect(text(html) == expected)
    }

    @Test(arguments: [
        (
            "<p>一、甲<table><tr><th>序号<th>指标<tr><td>1<td>率 <p>（%）</p></table><p>乙",
            "一、甲\n\n| 序号 | 指标 |\n| --- | --- |\n| 1 | 率（%） |\n\n乙"
        ),
        (
            "<table><tr><td rowspan=2>领域<td colspan=2>目标<tr><td>2025<td>2030<tr><td>甲<td>1|2<td></table>",
            "| 领域 | 目标 |  |\n| --- | --- | --- |\n|  | 2025 | 2030 |\n| 甲 | 1\\|2 |  |"
        ),
        (
            "<table><tr><td>甲<td>乙<td>丙<tr><td colspan=3>结果性指标<tr><td>1</table>",
            "| 甲 | 乙 | 丙 |\n| --- | --- | --- |\n| 结果性指标 |  |  |\n| 1 |  |  |"
        ),
        (
            "<table><tr><td>甲<td>乙<tr><td>31<br>38<td><table><tr><td>内<td>里</table></table>",
            "| 甲 | 乙 |\n| --- | --- |\n| 31 38 | 内 里 |"
        ),
        ("<table><tr><td><p>一、甲<p>乙<tr><td>丙</table>", "一、甲\n乙\n丙"),
        (
            "<table><tr><td>左<td><p>一、甲甲甲甲<table><tr><td>1<td>率</table></table>",
            "左\n一、甲甲甲甲\n\n| 1 | 率 |\n| --- | --- |"
        ),
        ("<table><caption>表1 指标</caption><tr><td>1<td>2</table>", "表1 指标\n\n| 1 | 2 |\n| --- | --- |"),
        ("<table>散文<tr><td colspan=99999 rowspan=99999>1<td>2</table>", "散文"),
    ])
    func readsTables(html: String, expected: String) {
        #expect(text(html).hasPrefix(expected))
    }

    private static let page = """
        <html><head><meta charset=gb2312><title>示例县健康行动方案_示例县人民政府</title></head><body>
        <div class="header"><a href=/>首页</a> <a href=/a>政务公开</a></div>
        <div class=crumbs>您的位置：<a href=/>首页</a> &gt; 正文</div>
        <div id=wrap><h1>示例县健康行动方案</h1><div class=info>来源：示例县　字体：大 中 小</div>
        <div class=TRS><p>一、重点任务<p>（一）加强服务<p>1.建设卫生院。（责任单位：县卫生健康局）</div>
        <p>示例县人民政府<p>2025年1月2日
        <div class=share>分享到：微信</div><p><a href=x>上一篇：别的通知</a></div>
        <div class="page-footer">主办：示例县人民政府　ICP备0000号</div></body></html>
        """

    @Test func findsTheDocumentOfAPage() {
        let expected = """
            示例县健康行动方案
            一、重点任务
            （一）加强服务
            1.建设卫生院。（责任单位：县卫生健康局）
            示例县人民政府
            2025年1月2日
            """
        #expect(text(Self.page) == expected)
    }

    @Test func keepsEverythingNumberedWhereverItStands() {
        let html =
            "<footer><p>二、保障措施</footer><div class=share><p>三、附则</div><div><p>一、任务</div><table><tr><td>1<td>率<td>9</table>"
        let lines = text(html)
        for piece in ["一、任务", "二、保障措施", "三、附则", "| 1 | 率 | 9 |"] { #expect(lines.contains(piece)) }
    }

    @Test func takesTheTitleFromTheHeadWhereTheTextHasNone() {
        let html = "<head><title>示例县人民政府-健康示例县行动实施方案</title></head><p>一、任务"
        #expect(text(html) == "健康示例县行动实施方案\n一、任务")
        let named = "<meta name=ArticleTitle content='示例县方案'><title>门户</title><p>一、任务"
        #expect(text(named) == "示例县方案\n一、任务")
    }

    @Test(
        .timeLimit(.minutes(1)), arguments: ["<div>", "<table><tr><td>", "<b>", "<ol><li>", "<div class=share>", "<a>"])
    func readsElementsNestedDeep(tag: String) {
        #expect(text(String(repeating: tag, count: 1600) + "一、总体要求").hasSuffix("一、总体要求"))
    }

    @Test(.timeLimit(.minutes(1)), arguments: ["<div>", "<table><tr><td>", "<b>", "<ol><li>"])
    func refusesElementsNestedBeyondReason(tag: String) {
        #expect(WebPage.lines(String(repeating: tag, count: 100_000) + "一、总体要求") == nil)
    }
}
