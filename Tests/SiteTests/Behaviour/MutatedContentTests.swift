import Basics
import Content
import Foundation
import Site
import Testing

/// Numbers that look random and are the same on every run (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Content with random faults")
struct MutatedContentTests {
  /// Pieces that are likely to matter to a reader of YAML or Markdown.
  private static let pieces: [[UInt8]] =
    [
      "\n", "\n---\n", ": ", "- ", "[", "]", "{", "}", "\"", "'", "&a ", "*a", "!!", "|", ">", "#", "%", "@", "`", "\t",
      "\0", "\r",
      "null", "~", "[]", "{}", "-1", "99999999999999999999", "1e999", "true", "莲", "\u{301}", "\u{202E}", "\u{FEFF}",
      "../", "//",
      "film:", "javascript:", "<", "](", "![", "||", "```", "  ", "? ", "<<: ",
    ].map { Array($0.utf8) } + [[0xFF], [0xC3], [0xED, 0xA0, 0x80], [0xF5]]

  private func mutated(_ bytes: [UInt8], most: Int = 4, _ numbers: inout SeededNumbers) -> [UInt8] {
    var bytes = bytes
    for _ in 0..<Int.random(in: 1...most, using: &numbers) {
      let place = Int.random(in: 0...bytes.count, using: &numbers)
      let end = min(bytes.count, place + Int.random(in: 0...12, using: &numbers))
      switch Int.random(in: 0..<5, using: &numbers) {
      case 0: bytes.removeSubrange(place..<end)
      case 1: bytes.insert(contentsOf: MutatedContentTests.pieces.randomElement(using: &numbers) ?? [], at: place)
      case 2: bytes.replaceSubrange(place..<end, with: MutatedContentTests.pieces.randomElement(using: &numbers) ?? [])
      case 3: bytes.insert(contentsOf: bytes[place..<end], at: Int.random(in: 0...bytes.count, using: &numbers))
      default: if place < bytes.count { bytes[place] = UInt8.random(in: 0...255, using: &numbers) }
      }
    }
    return bytes
  }

  @Test("There are always entries or messages, never a crash or an entry lost without a word", arguments: 1...8)
  func neverLost(_ seed: Int) async throws {
    var numbers = SeededNumbers(seed: UInt64(seed))
    let site = try TestSite(Fixtures.text("valid/every-field.site"))
    let files = SiteFile(Fixtures.text("valid/every-field.site")).files.compactMap { file in
      file.path.hasSuffix(".md") || file.path.hasSuffix(".yml") ? (file.path, Array((file.text ?? "").utf8)) : nil
    }
    let instant = Instant(seconds: 4_000_000_000)
    for _ in 0..<300 {
      let (path, bytes) = try #require(files.randomElement(using: &numbers))
      let changed = mutated(bytes, &numbers)
      try site.write(changed, to: path)
      let content = try await loadContent(site.root, LoadingOptions(instant: instant, showsDrafts: true, jobs: 1))
      if content.diagnostics.hasErrors {
        #expect(content.entries.isEmpty)
        for diagnostic in content.diagnostics { #expect(!diagnostic.text.isEmpty) }
      } else {
        // Only a draft that is not complete, or what has a date of its own, may be away.
        let text = String(decoding: changed, as: UTF8.self)
        let mayBeHidden = ["draft", "embargo", "expires", "published"].contains {
          text.contains($0) && path.hasSuffix(".md")
        }
        #expect(content.configuration != nil)
        #expect(content.hiddenCount == 0 || mayBeHidden && content.hiddenCount == 1, "\(path): \(text)")
      }
      try site.write(bytes, to: path)
    }
  }

  @Test("What was mutated and has no fault can be built, in the project's theme as well", arguments: 1...4)
  func canBeBuilt(_ seed: Int) async throws {
    var numbers = SeededNumbers(seed: 1000 + UInt64(seed))
    let site = try TestSite(Fixtures.text("valid/every-field.site"))
    try site.replace("theme: plain", with: "theme: two-rooms", in: "marquee.yml")
    let files = SiteFile(Fixtures.text("valid/every-field.site")).files.filter { $0.path.hasSuffix(".md") }
    var built = 0
    for _ in 0..<40 {
      let file = try #require(files.randomElement(using: &numbers))
      let bytes = Array((file.text ?? "").utf8)
      try site.write(mutated(bytes, most: 1, &numbers), to: file.path)
      let report = try await site.build(theme: projectTheme)
      if !report.hasFailed { built += 1 } else { #expect(report.diagnostics.hasErrors) }
      try site.write(bytes, to: file.path)
    }
    #expect(built > 0)
  }

  @Test(
    "Depth does no harm, wherever it is",
    arguments: [
      String(repeating: ">", count: 1000) + " 引", String(repeating: "- ", count: 1000) + "项",
      String(repeating: "[", count: 5000) + "x" + String(repeating: "](/)", count: 5000),
      String(repeating: "*", count: 20_000), String(repeating: "<b>", count: 5000),
      String(repeating: "[^1]: ", count: 2000), String(repeating: "![", count: 5000),
    ])
  func deepText(_ text: String) async throws {
    let site = try TestSite("-- content/pages/about.md --\n---\ntitle: 关于\npublished: 2026-01-01\n---\n\(text)\n")
    let report = try await site.build()
    #expect(report.hasFailed == report.diagnostics.hasErrors)
  }

  @Test("A thousand entries that lead to each other, in a ring and to one, do no harm")
  func deepHierarchy() async throws {
    let site = try TestSite()
    for number in 0..<1000 {
      let parent = number == 0 ? "organization-999" : "organization-\(number - 1)"
      try site.write(
        "---\ntitle: 第\(number)\npublished: 2026-01-01\ntype: studio\nparent: \(parent)\n---\n见 [它](organization:\(parent))。\n",
        to: "content/organizations/organization-\(number).md")
    }
    let report = try await site.buildValid()
    #expect(report.pageCount > 2000)
    #expect(
      try site.lines("page.organization.children", of: "organizations/organization-999/index.html") == [
        "<a href=\"../../organizations/organization-0/\">第0</a>"
      ])
  }
}
