/// The kinds of files that have a schema.
package enum ContentFile: String, Sendable, CaseIterable {
    case site
    case jurisdiction
    case agency
    case indicator
    case concept
    case policy
    case update
    case page
    case dataPolicies = "data-policies"
    case dataMeasures = "data-measures"
    case dataAgencies = "data-agencies"
    case dataIndicators = "data-indicators"
    case dataConcepts = "data-concepts"

    /// How editors and validators come upon the files of a kind.
    package enum Form: Sendable {
        case json
        case yaml
        /// The YAML between the two `---` lines of a Markdown file.
        case frontMatter
        /// Made by the program, read by others.
        case published
    }

    package var form: Form {
        switch self {
        case .site: .yaml
        case .jurisdiction, .agency, .indicator, .concept: .json
        case .policy, .update, .page: .frontMatter
        case .dataPolicies, .dataMeasures, .dataAgencies, .dataIndicators, .dataConcepts: .published
        }
    }

    /// The files of the kind: a pattern below the content folder, or below the finished site.
    package var pattern: String {
        switch self {
        case .site: "site.yaml"
        case .jurisdiction: "jurisdictions.json"
        case .agency: "agencies/*.json"
        case .indicator: "indicators/*.json"
        case .concept: "concepts.json"
        case .policy: "policies/*.md"
        case .update: "updates/**/*.md"
        case .page: "pages/*.md"
        case .dataPolicies: "data/policies.json"
        case .dataMeasures: "data/measures.json"
        case .dataAgencies: "data/agencies.json"
        case .dataIndicators: "data/indicators.json"
        case .dataConcepts: "data/concepts.json"
        }
    }

    /// The name of the schema's own file.
    package var schemaName: String { "\(rawValue).schema.json" }

    package var schema: Schema {
        switch self {
        case .site: .site
        case .jurisdiction: .jurisdictions
        case .agency: .agencies
        case .indicator: .indicators
        case .concept: .concepts
        case .policy: .policy
        case .update: .update
        case .page: .page
        case .dataPolicies: .publishedPolicies
        case .dataMeasures: .publishedMeasures
        case .dataAgencies: .publishedAgencies
        case .dataIndicators: .publishedIndicators
        case .dataConcepts: .publishedConcepts
        }
    }
}
