import Diagnostics

/// The wording of everything that can be wrong between templates.
extension Diagnostic {
    static func missingTemplate(_ name: String, known: some Sequence<String>) -> Diagnostic {
        Diagnostic(
            .error, .templateMissing, at: .beginning(of: name),
            Message("the theme has no template “\(name)”, which a page needs", zh: "主题缺少页面要用的模板“\(name)”"),
            nearMisses: nearestNames(to: name, in: known))
    }

    static func unknownPartial(
        _ include: Include, _ known: some Sequence<String>, _ text: TemplateText, _ trail: [Note]
    ) -> Diagnostic {
        let near = nearestNames(to: include.name, in: known)
        let place = text.place(include.tag.content)
        return Diagnostic(
            .error, .templateUnknownPartial, at: place,
            Message("the theme has no template “\(include.name)”", zh: "主题里没有模板“\(include.name)”"), notes: trail,
            nearMisses: near,
            fix: near.first.flatMap { include.tag.kind == .partial ? Fix(place, replacement: $0) : nil })
    }

    static func unknownBlock(
        _ block: Block, of include: Include, _ known: Set<String>, _ text: TemplateText, _ trail: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .error, .templateUnknownBlock, at: text.place(block.tag.content),
            Message(
                "“\(include.name)” has no block “\(block.name)”, so this would never be shown",
                zh: "“\(include.name)”没有区块“\(block.name)”，这里的内容不会显示"), notes: trail,
            nearMisses: nearestNames(to: block.name, in: known))
    }

    static func tooManySituations(of template: ParsedTemplate) -> Diagnostic {
        Diagnostic(
            .error, .templateTooLarge, at: .beginning(of: template.text.file),
            Message(
                "“\(template.name)” includes partials that include each other in far too many ways; include fewer, less deep",
                zh: "“\(template.name)”引用的子模板又相互引用，组合太多；请减少引用的数量和层数")
        )
    }

    static func endlessPartial(_ call: RoutineCall) -> Diagnostic {
        Diagnostic(
            .error, .templateEndlessPartial, at: call.place,
            Message(
                "“\(call.template)” comes back to itself without end: nothing gets smaller on the way; "
                    + "include it in a section over a part of what it shows",
                zh: "“\(call.template)”会没完没了地引用自己：内容一直没有减少；请放到只针对其中一部分内容的 {{#…}} 里引用"))
    }
}
