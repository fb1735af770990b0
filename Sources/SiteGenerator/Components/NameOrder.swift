import Diagnostics
import Foundation
import PolicyModel

/// The order people look names up in: Chinese by pinyin, Latin letters without regard to case.
struct NameOrder {
    private let locale: Locale

    init(_ language: Language) {
        switch language {
        case .chinese: locale = Locale(identifier: "zh_CN")
        case .english: locale = Locale(identifier: "en")
        }
    }

    /// Names that the language holds equal come in the order of their bytes, so that every run gives the same.
    func precedes(_ name: String, _ other: String) -> Bool {
        switch name.compare(other, options: [.caseInsensitive, .numeric], locale: locale) {
        case .orderedAscending: true
        case .orderedDescending: false
        case .orderedSame: name < other
        }
    }
}
