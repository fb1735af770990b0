/// Where the lines of a text begin, by the line endings CommonMark knows: `\n`, `\r` and `\r\n`.
struct LineIndex {
    private let starts: [Int]
    private let text: UTF8Bytes

    init(_ text: UTF8Bytes) {
        var starts = [0]
        var position = 0
        while position < text.count {
            let byte = text[position]
            position += 1
            if byte == UInt8(ascii: "\r"), position < text.count, text[position] == UInt8(ascii: "\n") { position += 1 }
            if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r") { starts.append(position) }
        }
        self.starts = starts
        self.text = text
    }

    /// Number of lines; one that ends with the text's last line ending has an empty line after it.
    var count: Int { starts.count }

    /// Offsets of `line`, counted from 1, with its line ending.
    func wholeLine(_ line: Int) -> Range<Int> {
        let index = min(max(line, 1), starts.count) - 1
        return starts[index]..<(index + 1 < starts.count ? starts[index + 1] : text.count)
    }

    /// Offsets of `line`, counted from 1, without its line ending.
    func line(_ line: Int) -> Range<Int> {
        let whole = wholeLine(line)
        var end = whole.upperBound
        while end > whole.lowerBound, text[end - 1] == UInt8(ascii: "\n") || text[end - 1] == UInt8(ascii: "\r") {
            end -= 1
        }
        return whole.lowerBound..<end
    }

    /// The line, counted from 1, that holds `offset`.
    func number(at offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low + 1
    }

    /// Where the content of a continuation line begins inside `quotes` nested block quotes.
    func contentStart(ofLine number: Int, quotes: Int) -> Int {
        let line = line(number)
        var open = quotes
        var position = line.lowerBound
        while position < line.upperBound {
            switch text[position] {
            case UInt8(ascii: " "), UInt8(ascii: "\t"): break
            case UInt8(ascii: ">") where open > 0: open -= 1
            default: return position
            }
            position += 1
        }
        return position
    }
}
