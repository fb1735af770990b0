/// An id nobody has yet.
package enum FreeName {
    /// `id`, or, where it is taken, the id with the first free number behind it: `kaifeng-szj-2`.
    package static func free(_ id: String, among taken: Set<String>) -> String {
        guard taken.contains(id) else { return id }
        var number = 2
        while taken.contains("\(id)-\(number)") { number += 1 }
        return "\(id)-\(number)"
    }
}
