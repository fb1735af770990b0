package import Diagnostics
package import PolicyModel

/// An agency as one part of a text names it.
package struct AgencyMention: Hashable, Sendable {
    /// As written, without 等.
    package let name: Located<String>
    package let role: Role
    package let evidence: Evidence

    package init(name: Located<String>, role: Role, evidence: Evidence) {
        self.name = name
        self.role = role
        self.evidence = evidence
    }
}
