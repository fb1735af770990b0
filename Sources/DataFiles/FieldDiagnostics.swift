import Diagnostics

// What can be wrong with a field, whatever file it is in.
extension Diagnostic {
    static func wrongType(
        _ subject: Message, expected: Message, found: Message, at range: SourceRange, fix: Fix? = nil
    ) -> Diagnostic {
        Diagnostic(
            .error, .wrongType, at: range,
            Message(
                "\(subject.english) must be \(expected.english), found \(found.english)",
                zh: "\(subject.chinese)应为\(expected.chinese)，读到的是\(found.chinese)"), fix: fix)
    }

    static func missing(_ key: String, in subject: Message, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .missingField, at: range,
            Message(
                "this \(subject.english) has no “\(key)”, which is required", zh: "\(subject.chinese)缺少必填字段“\(key)”"))
    }

    static func empty(_ key: String, in subject: Message, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .missingField, at: range,
            Message(
                "“\(key)” of this \(subject.english) is empty, which it must not be",
                zh: "\(subject.chinese)的“\(key)”是空的，必须填写"))
    }

    static func duplicateKey(_ key: String, at range: SourceRange, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .duplicateKey, at: range, Message("“\(key)” is stated twice; keep one", zh: "“\(key)”写了两遍，只保留一个"),
            notes: [Note(Message("first stated here", zh: "第一次写在这里"), at: first)])
    }

    static func unknownKey(
        _ key: String, in subject: Message, at range: SourceRange, near: [String], known: Set<String>
    ) -> Diagnostic {
        Diagnostic(
            .error, .unknownKey, at: range,
            Message(
                "unknown field “\(key)” (\(subject.english)); known are \(known.sorted().joined(separator: ", "))",
                zh: "没有“\(key)”这个字段（\(subject.chinese)）；可用的有 \(known.sorted().joined(separator: "、"))"),
            nearMisses: near, fix: .respelling(Located(key, at: range), near: near))
    }

    static func unknownChoice(_ key: String, found: Located<String>, names: [String]) -> Diagnostic {
        let near = nearestNames(to: found.value, in: names)
        return Diagnostic(
            .error, .unknownValue, at: found.range,
            Message(
                "“\(found.value)” is not possible for “\(key)”; it may be \(names.joined(separator: ", "))",
                zh: "“\(key)”不能填“\(found.value)”；可以填 \(names.joined(separator: "、"))"),
            nearMisses: near, fix: .respelling(found, near: near))
    }
}
