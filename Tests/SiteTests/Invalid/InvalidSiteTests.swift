import Basics
import Site
import Testing

/// A site with one fault, and the message that it gets.
struct InvalidSite: CustomTestStringConvertible, Sendable {
  let name: String

  var testDescription: String { name }
  var path: String { "invalid/\(name).site" }

  static let all = Fixtures.names(in: "invalid").map { InvalidSite(name: $0) }
}

@Suite("A site with one fault")
struct InvalidSiteTests {
  @Test("The cases are found")
  func casesAreFound() { #expect(InvalidSite.all.count >= 100) }

  @Test("The message names the fault, its line and its column, and nothing is published", arguments: InvalidSite.all)
  func messageIsExact(_ invalid: InvalidSite) async throws {
    let file = SiteFile(Fixtures.text(invalid.path))
    let site = try TestSite(Fixtures.text(invalid.path))
    let report = try await site.build()
    #expect(report.hasFailed)
    #expect(try site.paths() == [])
    let expected = file.front.split(separator: "\n").joined(separator: "\n")
    if Fixtures.isRecording, report.text != expected {
      let text = file.text(withFront: report.text + "\n")
      try FileSystem.writeFile(Array(text.utf8), to: Fixtures.folder + "/" + invalid.path)
      Issue.record("recorded \(invalid.path)")
    } else {
      #expect(report.text == expected)
    }
  }
}
