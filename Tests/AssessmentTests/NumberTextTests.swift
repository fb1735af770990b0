import Assessment
import Testing

@Suite("Numbers as text")
struct NumberTextTests {
    @Test(
        arguments: [
            (0.0, "0"), (-0.0, "0"), (0.1 + 0.2, "0.3"), (0.9, "0.9"), (30, "30"), (27.945, "27.945"), (-1.5, "−1.5"),
            (1.0 / 3, "0.3333"), (2.0 / 3, "0.6667"), (0.005, "0.005"), (0.00712345, "0.007123"), (99.99999, "100"),
            (0.099999999, "0.1"), (5000, "5000"), (1_234_567.8, "1234567.8"), (123_456_789_012.25, "123456789012.25"),
            (1e14, "100000000000000"), (1e300, "1e+300"), (1e-20, "1e-20"), (0.00001, "0.00001"), (82.0000000001, "82"),
        ] as [(Double, String)])
    func text(_ number: Double, _ text: String) { #expect(NumberText(number).text == text) }

    @Test(arguments: [(0.1 + 0.2, true), (1.0 / 3, false), (27.945, true), (1e300, true), (27.94501, false)])
    func exactness(_ number: Double, _ isExact: Bool) { #expect(NumberText(number).isExact == isExact) }
}
