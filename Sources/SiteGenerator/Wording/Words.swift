import Diagnostics
import PolicyModel
import Templates

/// The site's own words in one language, by name: `{{frame.words.measures}}`.
struct Words: TemplateRecord {
    let language: Language

    subscript(word: Word) -> String {
        switch language {
        case .chinese: word.chinese
        case .english: word.english
        }
    }

    static let fields: [Field<Words>] = Word.allCases.map { word in .text(word.rawValue) { $0[word] } }
}

/// A word or short sentence the pages use.
enum Word: String, CaseIterable {
    case home, policies, policy, measures, measure, agencies, agency, indicators, indicator, progress
    case timeline, updates, methodology, data, skipToContent, menu, breadcrumbs, asOf, exampleNotice, example
    case contents, jurisdiction, stage, provisionalNotice, period, issued, documentNumber, issuers, source
    case summary, text, commitments, due, pastDue, noAgency, noIndicator, noUpdate, collective, latestProgress
    case reported, context, previous, next, unregistered, unregisteredNotice, alsoCalled, office, contact
    case successor, nothingDue, issuedPolicies, lead, responsible, guide, support, total, name
    case number, unit, domain, kind, nature, baseline, latest, target, targets, status, year, value, note
    case type, observation, definition, formula, direction, assessment, method, arithmetic, stale, benchmarks
    case level, references, chart, download, whoAnswers, howFar, whatNumber, byWhen, byPolicy, byAgency
    case byDomain, allTargets, dueNext, recentUpdates, allUpdates, exampleExcluded, noTargets, none, files
    case description, indicatorFiles, statusMeanings, methods, settings, `default`, notFound, notFoundHint
    case measureStatus, targetStatus, years, count, waysIn, about
    case filter, noNumber, noDeadline, onTrackFrom, behindFrom, staleAfter
    case colon, numbers, readOut
    case alphabet, alphabetHint
    case search, searchHint, searchAdvice, searchWithoutScript, searchInstead, searchBusy, searchFound
    case searchFoundAbout, searchMore, searchNothing, searchNothingFiltered, searchMeant, searchSimilar
    case searchFailed, searchAgain, searchEmpty, searchCut
    case suggestions, clearFilters, anyValue, update, page
    case places, unreportedTargets, compare, byStatus, byIndicator, byYear, byPlace, targetsByStatus, overdueMeasures,
        overdue
    case thisYear, dueLater, taskList, role, goalAndDue, lowerPlaces, placeCountsNote, noPolicy, noAgencyHere
    case noMeasure, noComparison, notARanking, beforeComparing, definitionsByPlace, notDefined, sideBySide
    case feed, atAGlance, styleguide, styleguideNotice, statuses, cards, lists
    case tables, notices, tags, sampleCounty, samplePolicy, sampleSummary, sampleAgency, sampleOtherAgency
    case sampleMeasure, sampleChapter, sampleIndicator, sampleDomain, sampleCommitment, sampleUpdate
    case sampleText
}
