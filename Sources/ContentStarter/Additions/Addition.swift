package import ContentEditing
package import Diagnostics

/// A file that is new or has grown, before it is written.
package struct Addition: Sendable {
    package let file: PlannedFile
    /// The line of the file on which the new text begins.
    package let line: Int
    /// What the editor should know beside that.
    package let remarks: [Message]

    init(_ file: PlannedFile, line: Int = 1, remarks: [Message] = []) {
        self.file = file
        self.line = line
        self.remarks = remarks
    }
}

/// Why something cannot be added.
package struct AdditionRefusal: Explained {
    package let reason: Message
    /// The known names nearest to the one asked for, best first.
    package let nearMisses: [String]
    /// Whether a file of the content has to be mended first; otherwise something else has to be asked for.
    package let isFaultOfContent: Bool

    init(_ reason: Message, nearMisses: [String] = [], isFaultOfContent: Bool = false) {
        self.reason = reason
        self.nearMisses = nearMisses
        self.isFaultOfContent = isFaultOfContent
    }

    package var blame: Blame { isFaultOfContent ? .content : .use }

    package var message: Message {
        guard !nearMisses.isEmpty else { return reason }
        return reason + Message("\n    did you mean: ", zh: "\n    是不是：") + nearMisses.listed + Message("?", zh: "？")
    }
}

extension AdditionRefusal {
    static func badID(_ id: String) -> AdditionRefusal {
        AdditionRefusal(
            Message(
                "“\(id)” cannot be an id: it becomes an address, so use lower-case letters, digits and hyphens",
                zh: "“\(id)”不能作编号：编号会成为网址的一部分，只能用小写字母、数字和连字符"))
    }

    static func taken(_ id: String, at place: String) -> AdditionRefusal {
        AdditionRefusal(
            Message(
                "the id “\(id)” is taken: \(place)",
                zh: "编号“\(id)”已被使用：\(place)"))
    }

    static func empty(_ option: String) -> AdditionRefusal {
        AdditionRefusal(Message("\(option) is empty", zh: "\(option) 没有内容"))
    }
}
