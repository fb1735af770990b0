import Diagnostics

/// A page of its own for what is wrong, shown while there is no site to lay the list over.
struct ProblemPage {
    let heading: String
    let overlay: String
    let tag: ScriptTag
    let language: Language

    var html: String {
        """
        <!doctype html>
        <html lang="\(PreviewWords(language: language).tag)">
        <head>
        <meta charset="utf-8">
        <title>\(heading)</title>
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <link rel="stylesheet" href="\(PreviewAsset.style.address)">
        </head>
        <body class="problems-page">
        <main>
        <h1>\(heading)</h1>
        \(overlay)
        </main>
        \(tag.text)</body>
        </html>
        """
    }
}
