import Diagnostics
import Testing

@testable import DataFiles

@Suite struct YAMLProblemTests {
    @Test func theUsualProblemsAreWorded() {
        let problem = YAMLProblem(
            problem: "did not find expected ',' or ']'", context: "while parsing a flow sequence")
        #expect(
            problem.message
                == Message(
                    "did not find expected ',' or ']' while parsing a flow sequence", zh: "读取方括号列表时，缺少“,”或“]”"))
    }

    @Test func othersAreQuotedWhole() {
        let problem = YAMLProblem(problem: "something rare.\n", context: "while parsing a node")
        #expect(problem.message.chinese == "“something rare while parsing a node”")
    }
}
