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
    .target(name: "VetoScreen", dependencies: ["VetoModel", "VetoWords"], swiftSettings: strict),
    .target(
      name: "VetoStore", dependencies: ["VetoModel", "CCatalogue", "CSystem"],
      swiftSettings: strict),
    .target(
      name: "VetoTerminal", dependencies: ["VetoScreen", "CNcurses", "CTerminal"],
      swiftSettings: strict),

    // The shipped catalogue, embedded with #embed.
    .target(name: "CCatalogue", exclude: ["data"]),
    // What Swift's Glibc module lacks of the system's own functions.
    .target(
      name: "CSystem", linkerSettings: [.linkedLibrary("md", .when(platforms: [.linux]))]),
    // What must run inside a signal handler; starting other programs.
    .target(name: "CTerminal"),
    .systemLibrary(name: "CNcurses"),

    // What tests of several parts share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "VetoModelTests", dependencies: ["VetoModel", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "VetoWordsTests", dependencies: ["VetoWords", "VetoModel", "VetoScreen", "VetoStore"],
      swiftSettings: strict),
    .testTarget(
      name: "VetoScreenTests",
      dependencies: ["VetoScreen", "VetoModel", "VetoWords", "VetoStore", "TestSupport"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "VetoStoreTests", dependencies: ["VetoStore", "VetoModel", "VetoWords"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "VetoTerminalTests", dependencies: ["VetoTerminal", "VetoScreen", "CTerminal"],
      swiftSettings: strict),
  ]
)
