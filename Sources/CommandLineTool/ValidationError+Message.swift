import ArgumentParser
import Diagnostics

extension ValidationError {
    /// Wrong use in our own words; those of the argument parser are English.
    init(_ message: Message, in language: Language) { self.init(message.text(in: language)) }
}
