package import Diagnostics

/// All templates of a theme, parsed once; pages are compiled against it.
package struct TemplateLibrary: Sendable {
    let templates: [String: ParsedTemplate]
    /// What is wrong in the texts themselves, used by a page or not.
    package let diagnostics: [Diagnostic]
    /// For each template those it shows, directly or through others; itself only if it comes back to itself.
    private let reach: [String: Set<String>]

    /// Two sources of one name are an error; the first one counts.
    package init(_ sources: some Sequence<TemplateSource>) {
        var templates: [String: ParsedTemplate] = [:]
        var diagnostics: [Diagnostic] = []
        for source in sources {
            let template = Parser.parse(source)
            diagnostics += template.diagnostics
            if let first = templates[source.name] {
                diagnostics.append(.duplicateTemplate(source, after: first))
            } else {
                templates[source.name] = template
            }
        }
        self.templates = templates
        reach = templates.mapValues { $0.includedNames.closure { templates[$0]?.includedNames ?? [] } }
        self.diagnostics = diagnostics.sorted()
    }

    /// What is wrong anywhere in the theme: in the texts, and in each page's template against the names it declares.
    ///
    /// A mistake in a shared partial is told once, with a note for each page that reaches it. Partials no page uses are
    /// read, but their names cannot be checked.
    package func check(_ pages: [(template: String, page: any TemplateRecord.Type)]) -> [Diagnostic] {
        var findings = Findings()
        for finding in diagnostics { findings.add(finding) }
        for page in pages {
            for finding in diagnose(page.template, as: page.page) { findings.add(finding) }
        }
        return findings.sorted
    }

    private func diagnose<Page: TemplateRecord>(_ name: String, as page: Page.Type) -> [Diagnostic] {
        Template<Page>.compile(name, in: self).diagnostics
    }
}

extension TemplateLibrary {
    /// Whether showing `name` comes back to `name`, however deep in the data.
    func isRecursive(_ name: String) -> Bool {
        reach[name]?.contains(name) ?? false
    }

    /// The blocks that showing `name` offers to override.
    func overridableBlocks(of name: String) -> Set<String> {
        (reach[name] ?? []).union([name]).reduce(into: []) { names, template in
            names.formUnion(templates[template]?.blockNames ?? [])
        }
    }
}

extension Set<String> {
    fileprivate func closure(_ next: (String) -> Set<String>) -> Set<String> {
        var reached = self
        var waiting = Array(self)
        while let name = waiting.popLast() {
            for other in next(name) where reached.insert(other).inserted { waiting.append(other) }
        }
        return reached
    }
}

extension Diagnostic {
    fileprivate static func duplicateTemplate(_ source: TemplateSource, after first: ParsedTemplate) -> Diagnostic {
        Diagnostic(
            .error, .templateDuplicateTemplate, at: .beginning(of: source.file),
            Message("template “\(source.name)” exists twice", zh: "有两个名为“\(source.name)”的模板"),
            notes: [Note(Message("the other one", zh: "另一个在这里"), at: .beginning(of: first.text.file))])
    }
}
