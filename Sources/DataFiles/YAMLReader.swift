package import Diagnostics
import Yams

/// Reads YAML into the same nodes as JSON, so that one reader serves both.
package enum YAMLReader {
    /// The document's value; an empty document is an empty object.
    package static func read(_ source: SourceText) -> Result<DataNode, Diagnostic> {
        do {
            guard let node = try Yams.compose(yaml: source.text(0..<source.bytes.count)) else {
                return .success(DataNode(.fields([]), span: 0..<0))
            }
            // Every value takes at least half a byte; only aliases of aliases make more of them.
            var budget = 2 * source.bytes.count + 16
            return .success(try convert(node, in: source, budget: &budget))
        } catch is TooManyValues {
            return .failure(.tooManyValues(at: source.range(0..<0)))
        } catch let error as YamlError {
            return .failure(finding(error, in: source))
        } catch {
            return .failure(
                .brokenYAML(YAMLProblem(problem: "\(error)", context: nil).message, at: source.range(0..<0)))
        }
    }
}

extension YAMLReader {
    private struct TooManyValues: Error {}

    private static func convert(
        _ node: Node, in source: SourceText, budget: inout Int
    ) throws(TooManyValues) -> DataNode {
        budget -= 1
        guard budget > 0 else { throw TooManyValues() }
        let start = node.mark.map { source.offset(line: $0.line - 1, column: $0.column - 1) } ?? 0
        switch node {
        case .scalar(let scalar):
            return DataNode(value(of: scalar), span: start..<end(of: scalar, from: start, in: source))
        case .sequence(let sequence):
            var items: [DataNode] = []
            for item in sequence { items.append(try convert(item, in: source, budget: &budget)) }
            return DataNode(.list(items), span: start..<start)
        case .mapping(let mapping):
            var entries: [DataEntry] = []
            for (key, value) in mapping {
                let keyNode = try convert(key, in: source, budget: &budget)
                let valueNode = try convert(value, in: source, budget: &budget)
                entries.append(DataEntry(key: key.string ?? "", keySpan: keyNode.span, node: valueNode))
            }
            return DataNode(.fields(entries), span: start..<start)
        case .alias:
            return DataNode(.null, span: start..<start)
        }
    }

    private static func value(of scalar: Node.Scalar) -> DataNode.Value {
        guard scalar.style == .plain || scalar.style == .any else { return .text(scalar.string) }
        switch scalar.string {
        case "", "~", "null": return .null
        case "true": return .flag(true)
        case "false": return .flag(false)
        default:
            let isNumeric = scalar.string.utf8.allSatisfy { "0123456789.+-eE".utf8.contains($0) }
            guard isNumeric, let number = Double(scalar.string), number.isFinite else { return .text(scalar.string) }
            return .number(scalar.string, number)
        }
    }

    private static func end(of scalar: Node.Scalar, from start: Int, in source: SourceText) -> Int {
        let quotes = scalar.style == .plain || scalar.style == .any ? 0 : 2
        let end = min(start + scalar.string.utf8.count + quotes, source.bytes.count)
        let lineEnd = source.bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? source.bytes.count
        return min(end, lineEnd)
    }

    /// Where a key stands in a mapping that starts at a line and column (from 0) and has a line for each key.
    private static func places(of key: String, line: Int, column: Int, in source: SourceText) -> [Range<Int>] {
        let lines = source.text(0..<source.bytes.count).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.indices.dropFirst(line).compactMap { number in
            let rest = lines[number].utf8.dropFirst(column)
            guard rest.starts(with: key.utf8), rest.dropFirst(key.utf8.count).first == UInt8(ascii: ":") else {
                return nil
            }
            let start = source.offset(line: number, column: column)
            return start..<(start + key.utf8.count)
        }
    }

    private static func finding(_ error: YamlError, in source: SourceText) -> Diagnostic {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _),
            .composer(let context, let problem, let mark, _):
            let offset = source.offset(line: mark.line - 1, column: mark.column - 1)
            return .brokenYAML(
                YAMLProblem(problem: problem, context: context?.text).message, at: source.range(offset..<offset))
        case .duplicatedKeysInMapping(let duplicates, let context):
            let (line, column) = (context.mark.line - 1, context.mark.column - 1)
            let offset = source.offset(line: line, column: column)
            let places = duplicates.lazy.map { self.places(of: $0, line: line, column: column, in: source) }
            guard let first = places.first(where: { $0.count > 1 }) else {
                return .duplicateKeys(duplicates.sorted(), at: source.range(offset..<offset))
            }
            return .duplicateKeys(
                duplicates.sorted(), at: source.range(first[1]), first: source.range(first[0]))
        case .reader(let problem, _, _, _), .writer(let problem), .emitter(let problem), .representer(let problem):
            return .brokenYAML(YAMLProblem(problem: problem, context: nil).message, at: source.range(0..<0))
        case .no, .memory, .dataCouldNotBeDecoded:
            return .brokenYAML(YAMLProblem(problem: "\(error)", context: nil).message, at: source.range(0..<0))
        }
    }
}

extension Diagnostic {
    fileprivate static func brokenYAML(_ problem: Message, at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .brokenYAML, at: range,
            Message(
                "this YAML cannot be read: \(problem.english); write `key: value`, and put texts with “: ” or a leading quote in double quotes",
                zh: "YAML 无法读取：\(problem.chinese)；请写成 `key: value`（冒号后空一格），内容里有“: ”或以引号开头的，整段加双引号")
        )
    }

    fileprivate static func tooManyValues(at range: SourceRange) -> Diagnostic {
        Diagnostic(
            .error, .brokenYAML, at: range,
            Message(
                "aliases (*name) repeat one another until nothing could hold the result", zh: "引用（*名称）层层相套，展开后大得无法处理"))
    }

    fileprivate static func duplicateKeys(
        _ keys: [String], at range: SourceRange, first: SourceRange? = nil
    ) -> Diagnostic {
        Diagnostic(
            .error, .duplicateKey, at: range,
            Message(
                "stated more than once: \(keys.joined(separator: ", ")); keep one",
                zh: "字段写了不止一遍：\(keys.joined(separator: "、"))；只保留一个"),
            notes: first.map { [Note(Message("first stated here", zh: "第一次写在这里"), at: $0)] } ?? [])
    }
}
