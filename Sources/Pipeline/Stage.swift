package import Diagnostics

extension Pipeline {
    /// A part of a run whose time is told.
    package enum Stage: Hashable, Sendable {
        case load, recognise, link, assess, theme
        /// Pages are made and rendered in one go, a batch at a time.
        case render
        /// The index is made and written in one go.
        case search
        case publish
    }
}

extension Pipeline.Stage {
    package var name: Message {
        switch self {
        case .load: Message("load", zh: "载入")
        case .recognise: Message("recognise", zh: "识别")
        case .link: Message("link", zh: "关联")
        case .assess: Message("assess", zh: "评估")
        case .theme: Message("theme", zh: "主题")
        case .render: Message("pages and render", zh: "生成页面")
        case .search: Message("search", zh: "检索")
        case .publish: Message("publish", zh: "发布")
        }
    }
}
