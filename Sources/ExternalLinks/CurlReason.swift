import Diagnostics

/// Why curl got no answer, by its exit code.
struct CurlReason {
    let exitCode: Int
    /// In curl's own words, which are English.
    let complaint: String

    /// Curl's words in English; in Chinese ours for what happens to links, else its words in quotes.
    var message: Message { Message(complaint, zh: chinese ?? "curl 报告“\(complaint)”") }

    private var chinese: String? {
        switch exitCode {
        case 3: "网址写法有误"
        case 6: "找不到这个网站（域名无法解析）"
        case 7: "连接不上"
        case 28: "太久没有应答"
        case 35: "无法建立加密连接"
        case 47: "跳转次数太多"
        case 52, 56: "连接中断，没有收到内容"
        case 60: "网站的证书不可信"
        default: nil
        }
    }
}
