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
  products: [
    .executable(name: "veto", targets: ["veto"])
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "VetoModel", swiftSettings: strict),
    .target(name: "VetoCanvas", dependencies: ["VetoModel"], swiftSettings: strict),
    .target(name: "VetoWords", dependencies: ["VetoModel"], swiftSettings: strict),
    .target(
      name: "VetoReports", dependencies: ["VetoModel", "VetoWords", "VetoCanvas"],
      swiftSettings: strict),
    .target(
      name: "VetoScreen", dependencies: ["VetoModel", "VetoWords", "VetoCanvas"],
      swiftSettings: strict),
    .target(
      name: "VetoStore", dependencies: ["VetoModel", "VetoCanvas", "CCatalogue", "CSystem"],
      swiftSettings: strict),
    .target(
      name: "VetoTerminal", dependencies: ["VetoCanvas", "CNcurses", "CTerminal"],
      swiftSettings: strict),
    .executableTarget(
      name: "veto",
      dependencies: [
        "VetoModel", "VetoCanvas", "VetoWords", "VetoReports", "VetoScreen", "VetoStore",
        "VetoTerminal",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // The shipped catalogue, embedded with #embed.
    .target(name: "CCatalogue", exclude: ["data"]),
    // What Swift's Glibc module lacks of the system's own functions.
    .target(
      name: "CSystem", linkerSettings: [.linkedLibrary("md")]),
    // What must run inside a signal handler; starting other programs.
    .target(name: "CTerminal"),
    .systemLibrary(name: "CNcurses"),

    // What tests of several parts share.
    .target(name: "TestSupport", path: "Tests/TestSupport", swiftSettings: strict),
    .testTarget(
      name: "VetoModelTests", dependencies: ["VetoModel", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "VetoWordsTests",
      dependencies: ["VetoWords", "VetoModel", "VetoCanvas", "VetoScreen", "VetoStore"],
      swiftSettings: strict),
    .testTarget(
      name: "VetoReportsTests",
      dependencies: ["VetoReports", "VetoModel", "VetoWords", "VetoCanvas"],
      swiftSettings: strict),
    // Runs the program itself, in a home of its own.
    .testTarget(
      name: "CommandTests",
      dependencies: ["veto", "VetoModel", "VetoScreen", "VetoWords", "TestSupport"],
      swiftSettings: strict),
    .testTarget(
      name: "VetoCanvasTests", dependencies: ["VetoCanvas", "TestSupport"], swiftSettings: strict),
    .testTarget(
      name: "VetoScreenTests",
      dependencies: [
        "VetoScreen", "VetoModel", "VetoCanvas", "VetoWords", "VetoStore", "TestSupport",
      ],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "VetoStoreTests", dependencies: ["VetoStore", "VetoModel", "VetoWords"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "VetoTerminalTests", dependencies: ["VetoTerminal", "VetoCanvas", "CTerminal"],
      swiftSettings: strict),
    // A change of format, to be killed and failed by Tests/Torture; only in a debug build.
    .executableTarget(
      name: "Migrator", dependencies: ["VetoModel", "VetoStore", "VetoWords"],
      path: "Tests/Torture/Migrator", swiftSettings: strict),
    // The built program in a real terminal.
    .testTarget(
      name: "TerminalTests", dependencies: ["veto", "TestSupport"], swiftSettings: strict),
  ]
)
