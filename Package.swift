// swift-tools-version: 6.2

import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "Veto",
  targets: [
    .target(name: "VetoModel", swiftSettings: strict),
    .target(name: "VetoWords", dependencies: ["VetoModel"], swiftSettings: strict),

    // What tests of several parts share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "VetoModelTests", dependencies: ["VetoModel", "TestSupport"], swiftSettings: strict),
  ]
)
