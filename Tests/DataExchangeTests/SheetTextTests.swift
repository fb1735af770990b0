import DataExchange
import Testing

@Suite struct SheetTextTests {
    @Test(arguments: [
        ("=1+1", "'=1+1"), ("@cmd", "'@cmd"), ("-比例", "'-比例"), ("+甲", "'+甲"), ("\t=1", "'\t=1"), ("＝1", "'＝1"),
        ("-5", "-5"), ("+3.5%", "+3.5%"), ("≥95", "≥95"), ("", ""), ("'quoted", "'quoted"),
    ])
    func nothingIsCalculated(text: String, safe: String) {
        #expect(SheetText.disarmed(text) == safe)
        #expect(SheetText.rearmed(safe) == text)
    }

    @Test(arguments: ["1-2", "2025", "3e8", "may-5", "5-dec", "true", "1-am"])
    func idsThatLookLikeNumbersAreGuarded(id: String) {
        #expect(SheetText.guarded(id: id) == "[\(id)]")
        #expect(SheetText.id("[\(id)]") == id)
    }

    @Test(arguments: ["shili-1", "rp-2-1", "maybe-5", "plan"])
    func otherIDsStayAsTheyAre(id: String) {
        #expect(SheetText.guarded(id: id) == id)
        #expect(SheetText.id(id) == id)
    }

    @Test func rowsAreQuotedWhereTheyMustBe() {
        #expect(
            SheetText.row(["甲", "a,b", "say \"hi\"", "二\n行", "a;b"])
                == "甲,\"a,b\",\"say \"\"hi\"\"\",\"二\n行\",\"a;b\"\r\n")
    }
}
