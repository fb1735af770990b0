import DataFiles
package import Diagnostics
package import PolicyModel

/// One page of prose.
package struct ArticleDraft: Sendable {
    package let id: Located<String>
    package let article: Article
    package let text: TextDraft

    static func read(_ path: String, in folder: ContentFolder) -> (draft: ArticleDraft?, diagnostics: [Diagnostic]) {
        switch FrontMatter.read(path, in: folder) {
        case .failure(let finding): return (nil, [finding])
        case .success(let matter):
            var fields = matter.fields(subject: .page)
            let id = Located(FileName.stem(of: path), at: .beginning(of: path))
            if let finding = Identifier.check(id, what: Message("file name of a page", zh: "页面的文件名")) {
                fields.report(finding)
            }
            let title = fields.requiredText("title")
            let order = fields.integer("order")?.value ?? 100
            let diagnostics = fields.finish()
            guard let title, Identifier.isWellFormed(id.value) else { return (nil, diagnostics) }
            let article = Article(id: id.value, title: title.value, order: order, body: matter.text, file: path)
            return (
                ArticleDraft(
                    id: id, article: article, text: TextDraft(matter.text, file: path, firstLine: matter.firstTextLine)),
                diagnostics
            )
        }
    }
}
