// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "yardstick",
    products: [
        .executable(name: "yardstick", targets: ["yardstick"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.1"),
    ],
    targets: [
        .systemLibrary(name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CMarkup", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CDeflate", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CFileExchange"),

        // What stages stand on.
        .target(name: "Diagnostics"),
        .target(name: "OrderedConcurrency"),
        .target(name: "RegularFiles"),
        .target(name: "PolicyModel", dependencies: ["Diagnostics"]),
        .target(name: "DataFiles", dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")]),
        .target(name: "Markdown", dependencies: ["CCommonMark", "Diagnostics"]),
        .target(name: "Markup", dependencies: ["CMarkup"]),
        .target(name: "PackedFiles", dependencies: ["CDeflate"]),
        .target(name: "JSONText"),
        .target(name: "Romanization"),
        .target(
            name: "SearchIndex", dependencies: ["JSONText", "OrderedConcurrency", "PackedFiles", "Romanization"]),
        .target(name: "Templates", dependencies: ["Diagnostics"]),
        .target(name: "TargetText", dependencies: ["PolicyModel"]),
        .target(name: "IndicatorTables"),
        .target(name: "ContentEditing", dependencies: ["Diagnostics", "RegularFiles"]),
        .target(name: "ExternalPrograms", dependencies: ["Diagnostics"]),

        // The stages.
        .target(
            name: "ContentSource",
            dependencies: ["DataFiles", "Diagnostics", "OrderedConcurrency", "PolicyModel", "RegularFiles"]),
        .target(name: "PolicyText", dependencies: ["Diagnostics", "PolicyModel"]),
        .target(
            name: "Linking",
            dependencies: ["ContentSource", "Diagnostics", "PolicyModel", "PolicyText", "TargetText"]),
        .target(name: "Assessment", dependencies: ["Diagnostics", "PolicyModel"]),
        .target(
            name: "SiteGenerator",
            dependencies: [
                "Assessment", "Diagnostics", "JSONText", "Markdown", "OrderedConcurrency", "PolicyModel",
                "Romanization",
                "SearchIndex", "Templates",
            ]),
        .target(name: "Publishing", dependencies: ["CFileExchange", "Diagnostics", "OrderedConcurrency"]),
        .target(
            name: "Pipeline",
            dependencies: [
                "Assessment", "ContentSource", "Diagnostics", "Linking", "Markdown", "OrderedConcurrency",
                "PolicyModel", "PolicyText", "Publishing", "SiteGenerator",
            ]),

        // What goes with them.
        .target(
            name: "PolicyImport",
            dependencies: [
                "ContentEditing", "ContentSource", "DataFiles", "Diagnostics", "ExternalPrograms", "IndicatorTables",
                "Linking", "Markup", "PackedFiles", "PolicyModel", "PolicyText", "RegularFiles", "Romanization",
                "TargetText",
            ]),
        .target(
            name: "DataExchange",
            dependencies: [
                "ContentEditing", "ContentSource", "DataFiles", "Diagnostics", "Linking", "Markup", "PackedFiles",
                "PolicyModel", "RegularFiles", "TargetText",
            ]),
        .target(
            name: "ContentComparison",
            dependencies: ["Assessment", "DataFiles", "Diagnostics", "ExternalPrograms", "PolicyModel"]),
        .target(name: "ContentSchema", dependencies: ["ContentSource", "DataFiles", "Diagnostics", "PolicyModel"]),
        .target(
            name: "ContentStarter",
            dependencies: [
                "ContentEditing", "ContentSource", "DataFiles", "Diagnostics", "Linking", "Pipeline", "PolicyModel",
                "Romanization",
            ]),
        .target(name: "ExternalLinks", dependencies: ["Diagnostics", "ExternalPrograms"]),
        .target(
            name: "Provenance",
            dependencies: [
                "Assessment", "ContentSource", "Diagnostics", "Linking", "Pipeline", "PolicyModel", "PolicyText",
            ]),
        .target(
            name: "Preview",
            dependencies: [
                "Diagnostics", "Pipeline", .product(name: "FlyingFox", package: "FlyingFox"),
                .product(name: "FlyingSocks", package: "FlyingFox"),
            ]),

        // The program.
        .target(
            name: "CommandLineTool",
            dependencies: [
                "ContentComparison", "ContentEditing", "ContentSchema", "ContentSource", "ContentStarter",
                "DataExchange", "Diagnostics", "ExternalLinks", "Pipeline", "PolicyImport", "PolicyModel", "Preview",
                "Provenance", "Publishing", "RegularFiles",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "yardstick", dependencies: ["CommandLineTool"]),
        .executableTarget(
            name: "site-benchmark",
            dependencies: ["Diagnostics", "OrderedConcurrency", "Pipeline", "Publishing", "yardstick"],
            path: "Sources/SiteBenchmark"),
        .executableTarget(name: "publish-fixture", dependencies: ["Publishing"], path: "Tests/Support/publish-fixture"),

        .target(
            name: "SampleContent",
            dependencies: ["ContentSource", "Diagnostics", "Linking", "PolicyModel", "PolicyText"],
            path: "Tests/Support/sample-content"),

        .testTarget(name: "AssessmentTests", dependencies: ["Assessment", "Diagnostics", "PolicyModel", "TargetText"]),
        .testTarget(name: "CommandLineToolTests", dependencies: ["yardstick"], exclude: ["Mistakes"]),
        .testTarget(
            name: "ContentComparisonTests",
            dependencies: ["Assessment", "ContentComparison", "Diagnostics", "PolicyModel", "SampleContent"]),
        .testTarget(name: "ContentEditingTests", dependencies: ["ContentEditing", "Diagnostics"]),
        .testTarget(
            name: "ContentSchemaTests",
            dependencies: ["ContentSchema", "ContentSource", "DataFiles", "Diagnostics"]),
        .testTarget(name: "ContentSourceTests", dependencies: ["ContentSource", "DataFiles", "Diagnostics"]),
        .testTarget(
            name: "ContentStarterTests",
            dependencies: [
                "Assessment", "ContentEditing", "ContentStarter", "Diagnostics", "Pipeline", "PolicyImport",
                "PolicyModel",
            ]),
        .testTarget(
            name: "DataExchangeTests",
            dependencies: ["ContentEditing", "DataExchange", "Diagnostics", "PackedFiles", "Pipeline", "PolicyModel"]),
        .testTarget(name: "DataFilesTests", dependencies: ["DataFiles", "Diagnostics"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "ExternalLinksTests", dependencies: ["Diagnostics", "ExternalLinks"]),
        .testTarget(name: "IndicatorTablesTests", dependencies: ["IndicatorTables"]),
        .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
        .testTarget(name: "LinkingTests", dependencies: ["Diagnostics", "PolicyModel", "SampleContent"]),
        .testTarget(name: "MarkdownTests", dependencies: ["CCommonMark", "Diagnostics", "Markdown"]),
        .testTarget(name: "MarkupTests", dependencies: ["Markup"]),
        .testTarget(name: "PackedFilesTests", dependencies: ["PackedFiles"]),
        .testTarget(
            name: "PipelineTests",
            dependencies: ["Diagnostics", "Pipeline", "PolicyModel", "Publishing"],
            exclude: ["Fixtures"]),
        .testTarget(
            name: "PolicyImportTests",
            dependencies: [
                "ContentSource", "Diagnostics", "IndicatorTables", "PackedFiles", "Pipeline", "PolicyImport",
                "PolicyModel", "PolicyText",
            ]),
        .testTarget(name: "PolicyTextTests", dependencies: ["Diagnostics", "PolicyModel", "PolicyText"]),
        .testTarget(name: "PreviewTests", dependencies: ["Diagnostics", "Pipeline", "Preview"]),
        .testTarget(name: "PublishingTests", dependencies: ["Diagnostics", "publish-fixture", "Publishing"]),
        .testTarget(name: "RegularFilesTests", dependencies: ["RegularFiles"]),
        .testTarget(name: "RomanizationTests", dependencies: ["Romanization"]),
        .testTarget(name: "SearchIndexTests", dependencies: ["PackedFiles", "SearchIndex"]),
        .testTarget(
            name: "SiteGeneratorTests",
            dependencies: [
                "Assessment", "Diagnostics", "PolicyModel", "SampleContent", "SearchIndex", "SiteGenerator",
                "Templates",
            ]),
        .testTarget(name: "TargetTextTests", dependencies: ["PolicyModel", "TargetText"]),
        .testTarget(name: "TemplatesTests", dependencies: ["Diagnostics", "Templates"]),
    ]
)

for target in package.targets where !["CCommonMark", "CDeflate", "CFileExchange", "CMarkup"].contains(target.name) {
    target.swiftSettings = settings
}
