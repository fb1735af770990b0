import Templates

/// Agencies and indicators by the letter their name begins with in pinyin, for readers who know what something is called.
struct AlphabetPage: TemplateRecord {
    let frame: PageFrame
    let letters: [Letter]

    static let fields: [Field<AlphabetPage>] = [.record("frame", \.frame), .list("letters", \.letters)]

    /// The names under one letter.
    struct Letter: TemplateRecord {
        /// A to Z, or # for names that begin with neither a letter nor a Chinese character.
        let letter: String
        let anchor: String
        let names: [Name]

        static let fields: [Field<Letter>] = [
            .text("letter", \.letter), .text("anchor", \.anchor), .list("names", \.names),
        ]
    }

    /// One name an agency or indicator goes by.
    struct Name: TemplateRecord {
        let name: String
        let url: String
        /// What it is: an agency or an indicator.
        let kind: String
        /// The official name where this is another, or the policy of an indicator.
        let context: String
        /// Of a fictional place.
        let isExample: Bool

        static let fields: [Field<Name>] = [
            .text("name", \.name), .text("url", \.url), .text("kind", \.kind), .text("context", \.context),
            .flag("isExample", \.isExample),
        ]
    }
}
