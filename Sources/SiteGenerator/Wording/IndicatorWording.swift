import Diagnostics
import PolicyModel

extension Indicator.Kind {
    func label(in language: Language) -> String {
        switch (language, self) {
        case (.chinese, _): rawValue
        case (.english, .outcome): "outcome"
        case (.english, .advocacy): "personal and social advocacy"
        case (.english, .governmentWork): "government work"
        }
    }
}

extension Indicator.Nature {
    func label(in language: Language) -> String {
        switch (language, self) {
        case (.chinese, _): rawValue
        case (.english, .expected): "expected"
        case (.english, .binding): "binding"
        case (.english, .advocacy): "advocacy"
        }
    }
}

extension Indicator.Direction {
    func label(in language: Language) -> String {
        switch (language, self) {
        case (.chinese, .increase): "越高越好"
        case (.chinese, .decrease): "越低越好"
        case (.chinese, .maintain): "保持不变"
        case (.english, .increase): "higher is better"
        case (.english, .decrease): "lower is better"
        case (.english, .maintain): "to be maintained"
        }
    }
}

extension DatedValue {
    /// The note and the source of a value; nil where it has neither.
    func remark(in language: Language) -> String? {
        let parts = [note, source].compactMap(\.self)
        return parts.isEmpty ? nil : parts.joined(separator: language == .chinese ? "；" : "; ")
    }
}
