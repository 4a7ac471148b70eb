// swift-tools-version: 6.2
// The fuzzers, apart from the package so that nobody builds them who does not ask for them:
//   swift build --package-path Tests/Torture/Fuzz -c release --sanitize=fuzzer
// The rooms they try are linked in as they are.

import PackageDescription

let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"), .unsafeFlags(["-parse-as-library"]),
]

let package = Package(
  name: "Fuzz",
  targets: [
    .target(name: "CCatalogue", exclude: ["data"]),
    .target(name: "CSystem", linkerSettings: [.linkedLibrary("md", .when(platforms: [.linux]))]),
    .target(name: "VetoModel", swiftSettings: settings),
    .target(
      name: "VetoStore", dependencies: ["VetoModel", "VetoCanvas", "CCatalogue", "CSystem"],
      swiftSettings: settings),
    .target(name: "VetoCanvas", dependencies: ["VetoModel"], swiftSettings: settings),
    .executableTarget(
      name: "FuzzReader", dependencies: ["VetoModel", "VetoStore"], swiftSettings: settings),
    .executableTarget(
      name: "FuzzMerge", dependencies: ["VetoModel", "VetoStore"], swiftSettings: settings),
    .executableTarget(
      name: "FuzzImport", dependencies: ["VetoModel", "VetoStore"], swiftSettings: settings),
    .target(name: "VetoKeys", dependencies: ["VetoCanvas"], swiftSettings: settings),
    .executableTarget(
      name: "FuzzKeys", dependencies: ["VetoCanvas", "VetoKeys"], swiftSettings: settings),
  ]
)
