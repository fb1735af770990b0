package import Diagnostics
package import PolicyModel

/// What an author may write where only some values are possible, each with what it means; the first name of a value is the usual one.
package enum FieldChoices {
    package static let stages: KeyValuePairs<String, Policy.Stage> = [
        "征求意见稿": .consultation, "草案": .draft, "正式": .final, "已废止": .repealed, "consultation": .consultation,
        "draft": .draft, "final": .final, "repealed": .repealed,
    ]

    package static let statuses: KeyValuePairs<String, Update.Status> = [
        "not-started": .notStarted, "in-progress": .inProgress, "completed": .completed, "delayed": .delayed,
        "suspended": .suspended, "未启动": .notStarted, "推进中": .inProgress, "已完成": .completed, "滞后": .delayed,
        "已暂停": .suspended,
    ]

    package static let kinds: KeyValuePairs<String, Indicator.Kind> = [
        "结果性指标": .outcome, "个人和社会倡导性指标": .advocacy, "政府工作指标": .governmentWork, "outcome": .outcome,
        "advocacy": .advocacy, "government-work": .governmentWork,
    ]

    package static let natures: KeyValuePairs<String, Indicator.Nature> = [
        "预期性": .expected, "约束性": .binding, "倡导性": .advocacy, "expected": .expected, "binding": .binding,
        "advocacy": .advocacy,
    ]

    package static let directions: KeyValuePairs<String, Indicator.Direction> = [
        "increase": .increase, "decrease": .decrease, "maintain": .maintain,
    ]

    package static let comparators: KeyValuePairs<String, Comparator> = [
        ">=": .atLeast, "≥": .atLeast, ">": .above, "<=": .atMost, "≤": .atMost, "<": .below, "=": .equal, "~": .about,
    ]

    package static let languages: KeyValuePairs<String, Language> = ["zh": .chinese, "en": .english]

    /// Methods of assessment, by the name that settings and indicators give.
    package static let methods: KeyValuePairs<String, String> = [
        "linear": "linear", "comparator": "comparator", "statcan-cagr": "statcan-cagr",
        "healthy-people": "healthy-people",
    ]
}
