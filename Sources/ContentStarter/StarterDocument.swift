package import Diagnostics

/// A file of a new site, in both languages.
package struct StarterDocument: Sendable {
    /// Below the folder of the site.
    package let path: String
    package let text: Message

    init(_ path: String, english: String, chinese: String) {
        self.path = path
        text = Message(english, zh: chinese)
    }
}
