import ContentSource
import Diagnostics
import PolicyModel

/// Things that were written twice under different names: a policy of a place, a progress note.
struct Repetitions {
    func diagnostics(_ drafts: ContentDrafts) -> [Diagnostic] {
        var findings: [Diagnostic] = []
        var policies: [[String]: SourceRange] = [:]
        for policy in drafts.policies where !policy.title.value.isEmpty {
            let key = [policy.jurisdiction.value, policy.title.value, policy.stage.rawValue]
            if let first = policies[key] {
                findings.append(.repeatedPolicy(policy.title, first: first))
            } else {
                policies[key] = policy.title.range
            }
        }
        // Two of one name and day are found as two of one id.
        var updates: [[String]: UpdateDraft] = [:]
        for update in drafts.updates {
            let text = update.text.markdown.filter { !$0.isWhitespace }
            let key = [update.policy.value, "\(update.date.value)", text] + update.measures.map(\.value)
            if let first = updates[key] {
                if !first.name.hasSuffix(update.name), !update.name.hasSuffix(first.name) {
                    findings.append(.repeatedUpdate(update, first: .beginning(of: first.file)))
                }
            } else {
                updates[key] = update
            }
        }
        return findings
    }
}

extension Diagnostic {
    fileprivate static func repeatedPolicy(_ title: Located<String>, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, .repeatedPolicy, at: title.range,
            Message(
                "the place has another policy “\(title.value)” at the same stage; remove one, or tell them apart in the title",
                zh: "同一地区、同一阶段已有政策文件“\(title.value)”；请删除其一，或在标题中加以区分"),
            notes: [Note(Message("the other one", zh: "另一份"), at: first)])
    }

    fileprivate static func repeatedUpdate(_ update: UpdateDraft, first: SourceRange) -> Diagnostic {
        Diagnostic(
            .warning, .repeatedUpdate, at: .beginning(of: update.file),
            Message(
                "another note of \(update.date.value) says the same of the same measures; remove one",
                zh: "\(update.date.value) 已有内容相同、措施相同的进展记录；请删除其一"),
            notes: [Note(Message("the other one", zh: "另一条"), at: first)])
    }
}
