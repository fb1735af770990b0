/// The brackets of a stretch of text that find no partner in it; kinds are not told apart, as offices mix them.
struct BracketBalance {
    private(set) var unclosed = 0
    private(set) var unopened = 0

    init(_ source: SourceText, _ span: Range<Int>) {
        var place = span.lowerBound
        while place < span.upperBound {
            let (value, next) = source.scalar(at: place)
            switch value.folded {
            case 0x28, 0x5B, 0x3010, 0x3014: unclosed += 1
            case 0x29, 0x5D, 0x3011, 0x3015:
                if unclosed > 0 { unclosed -= 1 } else { unopened += 1 }
            default: break
            }
            place = next
        }
    }
}
