import Markup
import PolicyText

/// What a web page puts around a document: navigation, buttons to share or print, the owner of the site.
enum PageFurniture {
    /// Elements that by their name, role or class are no part of a document; they are never those that hold numbered text.
    static func isFurniture(_ node: Int, in tree: MarkupTree, _ measures: PageMeasures) -> Bool {
        let element = tree.nodes[node]
        guard !element.isText, element.name != "body", measures.substance(in: node..<element.end) == 0 else {
            return false
        }
        if ["nav", "footer", "aside"].contains(element.name) { return true }
        if let role = element.attributes["role"], roles.contains(role) { return true }
        guard measures.characters(in: node..<element.end) <= 300 else { return false }
        return isHidden(element.attributes) || isNamed(element.attributes["class"])
            || isNamed(element.attributes["id"])
    }

    /// A short line that only serves the reader of a web page.
    static func isFurniture(_ text: String) -> Bool {
        let scalars = text.unicodeScalars.filter { !$0.isBlank && !"【】[]()（）|".unicodeScalars.contains($0) }
        guard scalars.count <= 120 else { return false }
        let line = String(String.UnicodeScalarView(scalars))
        if ownership.contains(where: { line.range(ofWord: $0) != nil }) { return true }
        return scalars.count <= 60 && openings.contains { line.hasPrefix($0) }
    }
}

extension PageFurniture {
    private static let roles: Set<String> = ["navigation", "contentinfo", "search", "complementary", "menu", "dialog"]

    private static let names: Set<String> = [
        "nav", "navbar", "menu", "crumb", "crumbs", "breadcrumb", "breadcrumbs", "share", "bdsharebuttonbox", "social",
        "toolbar", "tools", "print", "footer", "foot", "copyright", "sidebar", "qrcode", "ewm", "pagination",
        "fontsize",
        "related", "recommend",
    ]

    private static let openings = [
        "分享到", "分享:", "分享：", "打印本页", "关闭窗口", "打印", "字体:", "字体：", "字号:", "字号：", "浏览次数", "阅读次数", "点击数", "访问量", "扫一扫",
        "扫描二维码", "当前位置", "您的位置", "您现在的位置", "您当前的位置", "您所在的位置", "上一篇", "下一篇", "返回顶部", "责任编辑", "无障碍", "语音播报", "收藏本页",
    ]

    private static let ownership = ["版权所有", "ICP备", "公网安备", "网站标识码", "技术支持", "建议使用", "网站地图"]

    private static func isHidden(_ attributes: [String: String]) -> Bool {
        if attributes["hidden"] != nil { return true }
        let css = (attributes["style"] ?? "").utf8.filter { $0 > 0x20 }
        return String(decoding: css, as: UTF8.self).range(ofWord: "display:none") != nil
    }

    /// Whether one of the words of a class or id names furniture: `page-nav share_box`.
    private static func isNamed(_ value: String?) -> Bool {
        guard let value else { return false }
        return value.lowercased().split { $0 == " " || $0 == "-" || $0 == "_" }.contains { names.contains(String($0)) }
    }
}
