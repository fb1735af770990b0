import Diagnostics
import PolicyModel

/// A sentence or heading with something filled in.
enum Phrase {
    /// How many policies set how many targets.
    case targetsOfPolicies(policies: Int, targets: Int)
    /// The targets no status can be given for yet.
    case undecidedTargets(Int)
    /// Targets that were met before the plan began.
    case metByBaseline(Int)
    case dueIn(year: Int)
    /// How many there are, and how many of them are due and neither met nor reported.
    case items(total: Int, attention: Int)
    /// More of a list than the page shows.
    case allOf(Int)
    case differentUnits([String])
    case differentNames
    case differentDefinitions
    case differentFormulas
    /// The places whose documents define nothing.
    case missingDefinitions([String])
    case differentYears(from: Int, to: Int)
    case comparable
    /// What a file for other programs holds.
    case offered(OfferedFile)

    func text(in language: Language) -> String {
        switch language {
        case .chinese: chinese
        case .english: english
        }
    }
}

extension SiteFacts {
    /// A phrase in the language of the site.
    func text(_ phrase: Phrase) -> String { phrase.text(in: language) }
}
