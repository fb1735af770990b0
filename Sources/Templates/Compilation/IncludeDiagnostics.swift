import Diagnostics

/// The wording of everything that can be wrong between templates.
extension Diagnostic {
    static func missingTemplate(_ name: String, known: some Sequence<String>) -> Diagnostic {
        Diagnostic(
            .error, .templateMissing, at: .beginning(of: name),
            "the theme has no template “\(name)”, which a page needs", nearMisses: nearestNames(to: name, in: known))
    }

    static func unknownPartial(
        _ include: Include, _ known: some Sequence<String>, _ text: TemplateText, _ trail: [Note]
    ) -> Diagnostic {
        let near = nearestNames(to: include.name, in: known)
        let place = text.place(include.tag.content)
        return Diagnostic(
            .error, .templateUnknownPartial, at: place,
            "the theme has no template “\(include.name)”", notes: trail, nearMisses: near,
            fix: near.first.flatMap { include.tag.kind == .partial ? Fix(place, replacement: $0) : nil })
    }

    static func unknownBlock(
        _ block: Block, of include: Include, _ known: Set<String>, _ text: TemplateText, _ trail: [Note]
    ) -> Diagnostic {
        Diagnostic(
            .error, .templateUnknownBlock, at: text.place(block.tag.content),
            "“\(include.name)” has no block “\(block.name)”, so this would never be shown", notes: trail,
            nearMisses: nearestNames(to: block.name, in: known))
    }

    static func tooManySituations(of template: ParsedTemplate) -> Diagnostic {
        Diagnostic(
            .error, .templateTooLarge, at: .beginning(of: template.text.file),
            "“\(template.name)” includes partials that include each other in far too many ways; include fewer, less deep"
        )
    }

    static func endlessPartial(_ call: RoutineCall) -> Diagnostic {
        Diagnostic(
            .error, .templateEndlessPartial, at: call.place,
            """
            “\(call.template)” comes back to itself without end: nothing gets smaller on the way; \
            include it in a section over a part of what it shows
            """)
    }
}
