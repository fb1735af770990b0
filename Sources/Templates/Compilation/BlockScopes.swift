/// What overrides the blocks of the template being compiled. Scopes are numbered, so that routines can be told apart.
struct BlockScopes {
    /// A block handed to a parent, with the scope of the place it was written in.
    struct Override: Hashable {
        let template: String
        let block: Block
        let scope: Int

        static func == (left: Override, right: Override) -> Bool {
            left.template == right.template && left.block.tag == right.block.tag && left.scope == right.scope
        }

        func hash(into hasher: inout Hasher) {
            hasher.combine(template)
            hasher.combine(block.tag)
            hasher.combine(scope)
        }
    }

    /// The scope without overrides.
    static let empty = 0

    private var scopes: [[String: Override]] = [[:]]
    private var numbers: [[String: Override]: Int] = [[:]: empty]

    func override(of name: String, in scope: Int) -> Override? {
        scopes[scope][name]
    }

    /// The scope inside a parent tag: what overrides from further out goes before what this tag hands over.
    mutating func extending(_ scope: Int, with blocks: [Block], of template: String) -> Int {
        var inner = scopes[scope]
        for block in blocks where inner[block.name] == nil {
            inner[block.name] = Override(template: template, block: block, scope: scope)
        }
        if let known = numbers[inner] { return known }
        scopes.append(inner)
        numbers[inner] = scopes.count - 1
        return scopes.count - 1
    }
}
