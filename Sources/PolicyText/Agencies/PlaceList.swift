/// Governments of several kinds of place in one expression: 各市、县、自治县人民政府, 各乡镇、街道.
enum PlaceList {
    /// The pieces between 、 with those put together again that only name kinds of place.
    static func joined(_ pieces: [Range<Int>], _ reading: Reading) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for piece in pieces {
            if let last = result.last, isPlace(piece, reading),
                opensList(last, reading) && isOpen(last, reading) || endsInEvery(last, reading)
            {
                result[result.count - 1] = last.lowerBound..<piece.upperBound
            } else {
                result.append(piece)
            }
        }
        return result
    }

    /// 各市 may go on with 、县人民政府, and so may a bare 市.
    private static func opensList(_ span: Range<Int>, _ reading: Reading) -> Bool {
        reading[span.lowerBound] == 0x5404
            || places.match(in: reading, at: span.lowerBound, before: span.upperBound)?.length == span.count
            || (span.count > 1 && reading.at(span.lowerBound + 1) == 0x3001)
    }

    /// 责任单位：各市 and 均需各市 do so too.
    private static func endsInEvery(_ span: Range<Int>, _ reading: Reading) -> Bool {
        guard let every = span.last(where: { reading[$0] == 0x5404 }) else { return false }
        let rest = (every + 1)..<span.upperBound
        return places.match(in: reading, at: rest.lowerBound, before: rest.upperBound)?.length == rest.count
    }

    /// 各市 waits for what the places are to do; 各市人民政府 is complete.
    private static func isOpen(_ span: Range<Int>, _ reading: Reading) -> Bool {
        complete.match(in: reading, endingAt: span.upperBound, from: span.lowerBound) == nil
    }

    private static func isPlace(_ piece: Range<Int>, _ reading: Reading) -> Bool {
        let span = RoleWords.strip(reading, piece).names
        guard let place = places.match(in: reading, at: span.lowerBound, before: span.upperBound) else { return false }
        var end = span.lowerBound + place.length
        if end < span.upperBound, let close = reading.closing(end, before: span.upperBound) { end = close }
        if let body = bodies.match(in: reading, at: end, before: span.upperBound) { end += body.length }
        return end == span.upperBound
    }

    private static let places = WordList(
        "自治区 直辖市 自治县 自治州 自治旗 省 市 县 区 州 盟 旗 乡 镇 乡镇 街道 地区 县区 市区 市州 县市 开发区 新区 林区 园区 村 社区")
    private static let bodies = WordList("人民政府 政府 党委 党委政府 办事处 管委会 办 党委和政府")
    private static let complete = WordList("政府 部门 单位 委 局 厅 办事处 管委会 机构 企业 学校 医院 成员单位")
}
