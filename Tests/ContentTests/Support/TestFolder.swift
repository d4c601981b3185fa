import Basics
import Foundation
import Testing

@testable import Content

/// A source folder in a temporary place, removed at the end of the test.
final class TestFolder: Sendable {
  let root: String

  init(_ files: KeyValuePairs<String, String> = [:]) throws {
    let parent = try #require(FileSystem.resolved(NSTemporaryDirectory()))
    root = parent + "/content-" + UUID().uuidString
    try FileSystem.makeFolder(root + "/content")
    for (path, text) in files { try write(Array(text.utf8), to: path) }
  }

  deinit { try? FileSystem.removeTree(root) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let location = root + "/" + path
    try FileSystem.makeFolder(String(location[..<#require(location.lastIndex(of: "/"))]))
    try FileSystem.writeFile(bytes, to: location)
  }

  /// Reads a source of these bytes.
  func read(_ bytes: [UInt8], diagnostics: inout [Diagnostic]) throws -> SourceText? {
    try write(bytes, to: "text.md")
    return try readSource("text.md", in: root, diagnostics: &diagnostics)
  }

  /// Lists the content.
  func listing() throws -> ContentListing {
    let languages = try [#require(Language(tag: "zh-Hans")), #require(Language(tag: "en"))]
    var listing = ContentListing(source: root, languages: languages)
    try listing.list()
    return listing
  }

  /// Loads the content at a time on the clocks of the site.
  func load(at time: String = "2026-06-01", drafts: Bool = false) async throws -> LoadedContent {
    let typed = try #require(TypedTime(time))
    let options = LoadingOptions(instant: siteZone(of: root).instant(of: typed), showsDrafts: drafts, jobs: 1)
    return try await loadContent(root, options)
  }

  /// The catalog of content without a fault.
  func catalog(
    at time: String = "2026-06-01", sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws -> Catalog {
    let content = try await load(at: time)
    #expect(content.diagnostics.map(\.text) == [], sourceLocation: sourceLocation)
    let typed = try #require(TypedTime(time))
    let configuration = try #require(content.configuration, sourceLocation: sourceLocation)
    return await Catalog(content.entries, configuration: configuration, instant: configuration.zone.instant(of: typed))
  }
}

/// A configuration in two languages, on the clocks of `zone`.
func configuration(zone: String = "Asia/Shanghai", baseURL: String = "https://shorts.example/") -> String {
  """
  title: 短片网
  description: 一个小站
  base_url: \(baseURL)
  languages: [zh-Hans, en]
  time_zone: \(zone)
  theme: plain
  id_domain: shorts.example
  id_date: 2026-01-01
  """
}

/// A file with front matter and a body.
func entry(_ fields: String, body: String = "") -> String { "---\n\(fields)\n---\n\(body)" }
