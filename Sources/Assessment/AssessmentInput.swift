package import PolicyModel

/// What an assessment needs to know of one indicator.
package struct AssessmentInput: Hashable, Sendable {
    /// Which way is better; found from the target where it is nil.
    package let direction: Direction?
    /// `%`, `1/10万`, `万人` …; empty where there is none.
    package let unit: String
    package let baseline: Baseline?
    /// In any order; of two for one year the later in the list counts.
    package let observations: [YearValue]
    /// Series that relative targets compare with, by name.
    package let references: [String: [YearValue]]
    /// An appeal to citizens, to which no government is held.
    package let isAdvocacy: Bool
    /// The natural end of the scale, such as 100 for %.
    package let limit: Double?
    /// Overrides the method of the settings.
    package let method: Method?

    package init(
        direction: Direction? = nil, unit: String = "", baseline: Baseline? = nil, observations: [YearValue] = [],
        references: [String: [YearValue]] = [:], isAdvocacy: Bool = false, limit: Double? = nil, method: Method? = nil
    ) {
        self.direction = direction
        self.unit = unit
        self.baseline = baseline
        self.observations = observations
        self.references = references
        self.isAdvocacy = isAdvocacy
        self.limit = limit
        self.method = method
    }

    var isPercentage: Bool { unit == "%" || unit == "％" }
}

/// A value and the year it stands for.
package struct YearValue: Hashable, Sendable {
    package let year: Int
    package let value: MeasuredValue

    package init(_ year: Int, _ value: MeasuredValue) {
        self.year = year
        self.value = value
    }
}

/// The value a plan starts from; documents do not always say of which year.
package struct Baseline: Hashable, Sendable {
    package let year: Int?
    package let value: MeasuredValue

    package init(_ year: Int?, _ value: MeasuredValue) {
        self.year = year
        self.value = value
    }
}
