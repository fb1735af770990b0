import SearchIndex
import Testing

@Suite("Postings")
struct PostingListTests {
    @Test("postings survive being written, at any distance", arguments: [0, 1, 30, 31, 32, 4095, 4096, 1_000_000])
    func roundTrip(distance: Int) {
        var list = PostingList()
        let fields = Posting.Field.allCases
        let postings = (0..<5).map { Posting(document: 3 + $0 * (distance + 1), field: fields[$0 % fields.count]) }
        for posting in postings { list.append(posting) }
        #expect(list.postings == postings)
        #expect(list.count == 5)
    }
}
