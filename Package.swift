// swift-tools-version: 6.2
import PackageDescription

/// Settings of every target: the Swift 6 language mode, warnings as errors, explicit existentials,
/// and in debug builds a warning for an expression that takes the type checker long.
let settings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .unsafeFlags(["-cross-module-optimization"], .when(configuration: .release)),
  .unsafeFlags(["-Xfrontend", "-warn-long-expression-type-checking=2000"], .when(configuration: .debug)),
]

/// A room of the house: a folder under `Sources/`.
func room(_ name: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a room, in the folder of the same name under `Tests/`.
func tests(_ room: String, _ dependencies: [Target.Dependency] = []) -> Target {
  .testTarget(
    name: room + "Tests",
    dependencies: [.target(name: room)] + dependencies,
    exclude: ["Site": ["Fixtures"], "Markdown": ["Cases"]][room] ?? [],
    swiftSettings: settings)
}

let package = Package(
  name: "marquee",
  products: [.executable(name: "marquee", targets: ["marquee"])],
  dependencies: [
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
  ],
  targets: [
    .systemLibrary(name: "CMarkGFM", pkgConfig: "libcmark-gfm", providers: [.apt(["libcmark-gfm-dev"])]),
    .systemLibrary(name: "CXXHash", pkgConfig: "libxxhash", providers: [.apt(["libxxhash-dev"])]),

    // Basics has no local dependency, and every other room may use it. Arrows point up this list only.
    room("Basics", ["CXXHash"]),
    room("HTML", ["Basics"]),
    room("Markdown", ["Basics", "HTML", "CMarkGFM"]),
    room("Content", ["Basics", "HTML", "Markdown", .product(name: "Yams", package: "Yams")]),
    room("Pages", ["Basics", "HTML", "Content"]),
    room("Syndication", ["Basics", "HTML", "Content", "Pages"]),
    room("Publishing", ["Basics"]),
    room("Site", ["Basics", "HTML", "Markdown", "Content", "Pages", "Syndication", "Publishing"]),
    .target(
      name: "TwoRooms", dependencies: ["Basics", "HTML", "Pages"], path: "themes/two-rooms",
      exclude: ["assets", "words", "screenshot.jpg"], swiftSettings: settings),
    .executableTarget(
      name: "marquee",
      dependencies: [
        "Basics", "Content", "Pages", "Publishing", "Site", "TwoRooms",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),

    tests("Basics"),
    tests("HTML", ["Basics"]),
    tests("Markdown", ["Basics", "HTML"]),
    tests("Content", ["Basics", "HTML", "Markdown"]),
    tests("Publishing", ["Basics"]),
    tests("Site", ["Basics", "HTML", "Content", "Pages", "Publishing", "TwoRooms"]),
  ]
)
