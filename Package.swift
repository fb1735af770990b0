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
    dependencies: [
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        .systemLibrary(name: "CCommonMark", pkgConfig: "libcmark", providers: [.apt(["libcmark-dev"])]),
        .target(name: "CFileExchange"),
        .target(name: "Diagnostics"),
        .target(
            name: "ContentSource", dependencies: ["DataFiles", "Diagnostics", "OrderedConcurrency", "PolicyModel"]),
        .target(name: "DataFiles", dependencies: ["Diagnostics", .product(name: "Yams", package: "Yams")]),
        .target(name: "OrderedConcurrency"),
        .target(name: "PolicyModel", dependencies: ["Diagnostics"]),
        .target(name: "TargetText", dependencies: ["PolicyModel"]),

        .testTarget(name: "DataFilesTests", dependencies: ["DataFiles"]),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "TargetTextTests", dependencies: ["PolicyModel", "TargetText"]),
    ]
)

for target in package.targets where !["CCommonMark", "CFileExchange"].contains(target.name) {
    target.swiftSettings = settings
}
