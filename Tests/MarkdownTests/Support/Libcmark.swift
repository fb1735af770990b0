import CCommonMark
import Glibc

/// libcmark's own rendering, the measure for everything CommonMark says.
enum Libcmark {
    static func html(_ text: String) -> String {
        guard let html = cmark_markdown_to_html(text, text.utf8.count, CMARK_OPT_UNSAFE) else { return "" }
        defer { free(html) }
        return String(cString: html)
    }
}
