import Diagnostics

/// What libyaml says is wrong, and what it was reading meanwhile.
struct YAMLProblem {
    let problem: String
    let context: String?

    /// libyaml's words; what occurs in practice also in Chinese, the rest in quotes.
    var message: Message {
        let english = [problem, context].compactMap(\.self).map(Self.tidy).joined(separator: " ")
        guard let chinese = Self.problems[Self.tidy(problem)] else { return Message(english, zh: "“\(english)”") }
        let meanwhile = context.flatMap { Self.contexts[Self.tidy($0)] }
        return Message(english, zh: (meanwhile ?? "") + chinese)
    }

    private static func tidy(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, last.isWhitespace || last == "." { text.removeLast() }
        return String(text)
    }

    private static let problems = [
        "mapping values are not allowed in this context": "这里不能再出现“: ”",
        "block sequence entries are not allowed in this context": "这里不能写“- ”列表项",
        "mapping keys are not allowed in this context": "这里不能写字段名",
        "could not find expected ':'": "缺少冒号“:”（要用半角，后面空一格）",
        "found unexpected end of stream": "文字没有结束，文件却到头了",
        "found unexpected document indicator": "文字还没有结束就出现了“---”",
        "found character that cannot start any token": "这个符号不能用在开头：文字请加双引号，制表符请改成空格",
        "found a tab character where an indentation space is expected": "缩进用了制表符，应改用空格",
        "found a tab character that violates indentation": "缩进用了制表符，应改用空格",
        "found unknown escape character": "反斜杠后面的字符不认识",
        "found undefined alias": "以“*”开头的内容被当作引用，应加双引号",
        "found duplicate anchor": "以“&”开头的标记重复了",
        "did not find expected key": "这里应为字段名，请检查缩进",
        "did not find expected ',' or ']'": "缺少“,”或“]”",
        "did not find expected ',' or '}'": "缺少“,”或“}”",
        "did not find expected '-' indicator": "这里应为“- ”列表项，请检查缩进",
        "did not find expected node content": "缺少内容",
        "did not find expected <document start>": "前面的内容已经结束，这里多出了文字",
        "did not find expected alphabetic or numeric character": "以“*”或“&”开头的内容应加双引号",
        "did not find expected whitespace or line break": "这里应为空格或换行",
        "did not find expected comment or line break": "这里应为换行",
        "control characters are not allowed": "含有控制字符",
    ]

    private static let contexts = [
        "while scanning a quoted scalar": "读取引号中的文字时，",
        "while parsing a quoted scalar": "读取引号中的文字时，",
        "while scanning a plain scalar": "读取文字时，",
        "while scanning a block scalar": "读取多行文字时，",
        "while scanning a simple key": "读取字段名时，",
        "while scanning an alias": "读取引用时，",
        "while scanning an anchor": "读取标记时，",
        "while scanning for the next token": "读取下一项时，",
        "while parsing a block mapping": "读取各字段时，",
        "while parsing a block collection": "读取列表时，",
        "while parsing a flow sequence": "读取方括号列表时，",
        "while parsing a flow mapping": "读取花括号对象时，",
        "while parsing a block node": "读取内容时，",
        "while parsing a flow node": "读取内容时，",
        "while parsing a node": "读取内容时，",
    ]
}
