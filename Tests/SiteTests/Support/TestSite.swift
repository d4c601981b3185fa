import Basics
import Content
import Foundation
import Pages
import Site
import Testing

/// A site in a temporary folder, removed at the end of the test.
final class TestSite: Sendable {
  let root: String
  var output: String { root + "/site" }

  /// The instant that tests build at, unless they say otherwise: 2026-06-01 in the site's zone.
  static let instant = "2026-06-01"

  /// A site of the common files and those of `text`, which has the form of ``SiteFile``.
  convenience init(_ text: String = "", on common: String = Fixtures.text("common.site")) throws {
    try self.init(files: SiteFile(common).files + SiteFile(text).files)
  }

  /// A site of these files, and the words of the test themes.
  init(files: [(path: String, text: String?)]) throws {
    let parent = try #require(FileSystem.resolved(NSTemporaryDirectory()))
    root = parent + "/site-" + UUID().uuidString
    try FileSystem.makeFolder(root + "/themes/plain/assets")
    try writeWords()
    for (path, text) in files {
      if let text { try write(text, to: path) } else { try FileSystem.removeFile(root + "/" + path) }
    }
  }

  deinit { try? FileSystem.removeTree(root) }

  // MARK: Sources

  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let location = root + "/" + path
    try FileSystem.makeFolder(String(location[..<#require(location.lastIndex(of: "/"))]))
    try FileSystem.writeFile(bytes, to: location)
  }

  /// Replaces a text in a source file, which must have it.
  func replace(
    _ old: String, with new: String, in path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws {
    let text = String(decoding: try FileSystem.readFile(root + "/" + path), as: UTF8.self)
    try #require(text.contains(old), "\(path) has no '\(old)'", sourceLocation: sourceLocation)
    try write(text.replacing(old, with: new), to: path)
  }

  func link(_ path: String, to destination: String) throws {
    try FileManager.default.createSymbolicLink(atPath: root + "/" + path, withDestinationPath: destination)
  }

  /// Words for the test themes: each word is its own key, so that no test depends on a wording.
  private func writeWords() throws {
    var text = ""
    for key in Words.requiredKeys {
      switch key {
      case "describe.facet": text += "\(key): \"{name} ({count})\"\n"
      case "feed.title": text += "\(key): \"{site}: {section}\"\n"
      default: text += "\(key): \(key)\n"
      }
    }
    for language in ["zh", "en"] { try write(text, to: "themes/plain/words/\(language).yml") }
  }

  // MARK: Building

  /// Builds the site as `marquee build` does, or checks it as `marquee check` does.
  @discardableResult
  func build(
    at time: String = TestSite.instant, drafts: Bool = false, strict: Bool = false, jobs: Int = 2,
    checking: Bool = false, output: String? = nil, theme: any Theme = PlainTheme()
  ) async throws -> BuildReport {
    let typed = try #require(TypedTime(time))
    let request = BuildRequest(
      source: root, output: checking ? nil : output ?? self.output, themes: themesFolder(of: theme),
      instant: siteZone(of: root).instant(of: typed), showsDrafts: drafts, isStrict: strict, jobs: jobs)
    return try await Site.build(request, themes: [theme])
  }

  /// Builds a site that must be without a fault.
  @discardableResult
  func buildValid(
    at time: String = TestSite.instant, drafts: Bool = false, jobs: Int = 2, theme: any Theme = PlainTheme(),
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws -> BuildReport {
    let report = try await build(at: time, drafts: drafts, jobs: jobs, theme: theme)
    #expect(report.text == "", sourceLocation: sourceLocation)
    try #require(!report.hasFailed, sourceLocation: sourceLocation)
    return report
  }

  /// The test themes' words are in the site; those of two-rooms in the package.
  private func themesFolder(of theme: any Theme) -> String {
    if theme.name == "plain" { return root + "/themes" }
    return Fixtures.themes
  }
}

extension BuildReport {
  /// All diagnostics as they are printed.
  var text: String { diagnostics.map(\.text).joined(separator: "\n") }
}
