package import Diagnostics

/// A file or folder of the content that the machine did not let us read or write.
package struct ContentFileError: Explained, Hashable {
    /// What was tried.
    package enum Action: Hashable, Sendable { case reading, making, writing, replacing }

    package let path: String
    package let action: Action
    /// `errno`.
    package let code: Int32

    package init(path: String, doing action: Action, code: Int32) {
        self.path = path
        self.action = action
        self.code = code
    }

    package var reason: Message {
        let system = SystemReason(code).message
        return switch action {
        case .reading: Message("cannot be read: ", zh: "无法读取：") + system
        case .making: Message("cannot be made: ", zh: "无法创建：") + system
        case .writing: Message("cannot be written: ", zh: "无法写入：") + system
        case .replacing: Message("cannot be replaced: ", zh: "无法替换：") + system
        }
    }

    package var message: Message { .verbatim(path) + Message(": ", zh: "：") + reason }
}
