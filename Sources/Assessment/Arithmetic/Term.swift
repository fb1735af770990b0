#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

extension Arithmetic {
    /// A formula that can be computed and written, with names or with numbers.
    package indirect enum Term: Hashable, Sendable {
        case named(Symbol, Double)
        case constant(Double)
        case sum(Term, Term)
        case difference(Term, Term)
        case product(Term, Term)
        case quotient(Term, Term)
        case power(Term, Term)
        case magnitude(Term)

        /// Nil where the result is not a finite number.
        package var value: Double? {
            let result = computed
            return result.isFinite ? result : nil
        }

        private var computed: Double {
            switch self {
            case .named(_, let value), .constant(let value): value
            case .sum(let left, let right): left.computed + right.computed
            case .difference(let left, let right): left.computed - right.computed
            case .product(let left, let right): left.computed * right.computed
            case .quotient(let left, let right): left.computed / right.computed
            case .power(let base, let exponent): pow(base.computed, exponent.computed)
            case .magnitude(let inner): abs(inner.computed)
            }
        }

        /// The formula with each named number written by `name`.
        func written(naming name: (Symbol, Double) -> String) -> String { written(naming: name, inside: 0) }
    }
}

extension Arithmetic.Term {
    static func + (left: Self, right: Self) -> Self { .sum(left, right) }
    static func - (left: Self, right: Self) -> Self { .difference(left, right) }
    static func * (left: Self, right: Self) -> Self { .product(left, right) }
    static func / (left: Self, right: Self) -> Self { .quotient(left, right) }

    private func written(naming name: (Arithmetic.Symbol, Double) -> String, inside outer: Int) -> String {
        func operation(_ left: Self, _ sign: String, _ right: Self, binding: Int, rightBinding: Int) -> String {
            let text =
                left.written(naming: name, inside: binding) + sign + right.written(naming: name, inside: rightBinding)
            return outer > binding ? "(\(text))" : text
        }
        switch self {
        case .named(let symbol, let value): return parenthesised(name(symbol, value), inside: outer)
        case .constant(let value): return parenthesised(NumberText(value).text, inside: outer)
        case .sum(let left, let right): return operation(left, " + ", right, binding: 1, rightBinding: 1)
        case .difference(let left, let right): return operation(left, " − ", right, binding: 1, rightBinding: 2)
        case .product(let left, let right): return operation(left, " × ", right, binding: 2, rightBinding: 2)
        case .quotient(let left, let right): return operation(left, " ÷ ", right, binding: 2, rightBinding: 3)
        case .power(let base, let exponent): return operation(base, "^", exponent, binding: 4, rightBinding: 4)
        case .magnitude(let inner): return "|\(inner.written(naming: name, inside: 0))|"
        }
    }

    private func parenthesised(_ leaf: String, inside outer: Int) -> String {
        outer > 0 && leaf.hasPrefix("−") ? "(\(leaf))" : leaf
    }
}
