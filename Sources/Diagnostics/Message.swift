/// What is said to a person, in every language the program speaks.
///
/// Both wordings are written side by side where the message arises, so none can lack one and their facts cannot drift apart.
package struct Message: Hashable, Sendable {
    package let english: String
    package let chinese: String

    package init(_ english: String, zh chinese: String) {
        self.english = english
        self.chinese = chinese
    }

    package func text(in language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}
