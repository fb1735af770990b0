import DataFiles
import Diagnostics
import Testing

@Suite struct CSVReaderTests {
    @Test(arguments: [
        "year,value\n2021,31.3\n2022,\"1,234\"\n", "year;value\r\n2021;31.3\r\n2022;1,234\r\n",
        "sep=;\nyear;value\n2021;31.3\n2022;1,234", "year\tvalue\n\n2021\t31.3\n\t\n2022\t1,234\n",
        "\"year\" , value\n 2021 , 31.3 \n2022,\"1,234\" \n",
    ])
    func readsWhatSpreadsheetsWrite(text: String) throws {
        let table = try CSVReader.read(SourceText(file: "x.csv", text: text)).get()
        #expect(table.header.map(\.value) == ["year", "value"])
        #expect(table.rows.map { $0.map(\.value) } == [["2021", "31.3"], ["2022", "1,234"]])
    }

    @Test func knowsThePlaceOfACell() throws {
        let table = try CSVReader.read(SourceText(file: "x.csv", text: "年份,数值\n2021,三十\n")).get()
        #expect(table.rows[0][1].range == SourceRange(file: "x.csv", line: 2, column: 6, length: 2))
    }

    @Test func keepsLineFeedsAndDoubledQuotesInsideQuotes() throws {
        let table = try CSVReader.read(SourceText(file: "x.csv", text: "note\n\"a \"\"b\"\"\nc\"\n")).get()
        #expect(table.rows[0][0].value == "a \"b\"\nc")
    }

    @Test(arguments: [("", 1, 1), ("a\n\"b", 2, 1), ("a\n\"b\"c,d", 2, 4)])
    func namesTheFault(text: String, line: Int, column: Int) {
        guard case .failure(let finding) = CSVReader.read(SourceText(file: "x.csv", text: text)) else {
            Issue.record("read without complaint")
            return
        }
        #expect(finding.range.start == SourcePosition(line: line, column: column))
    }
}
