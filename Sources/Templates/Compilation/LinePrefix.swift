/// What stands before each line of a template as it is shown in its place.
struct LinePrefix: Hashable, Sendable {
    /// The line begins with the indentation its routine is called with, which grows each time it comes back to itself.
    var isInherited = false
    /// Written before the line.
    var bytes: [UInt8] = []
    /// So much of the line's own whitespace is left out.
    var outdent = 0

    /// The prefix of lines that are to begin where a line with this whitespace of its own begins.
    func indented(by whitespace: ArraySlice<UInt8>) -> LinePrefix {
        LinePrefix(isInherited: isInherited, bytes: bytes + whitespace.dropFirst(outdent))
    }
}
