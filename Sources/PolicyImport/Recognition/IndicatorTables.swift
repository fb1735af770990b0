/// Finds the indicator tables of a text.
enum IndicatorTables {
    static func read(_ lines: [ImportedLine], file: String) -> [ReadIndicator] { [] }
}
