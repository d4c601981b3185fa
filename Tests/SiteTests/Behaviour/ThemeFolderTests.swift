import Basics
import Site
import Testing

@Suite("A theme's folder")
struct ThemeFolderTests {
  @Test("It may be without assets")
  func noAssets() async throws {
    let site = try TestSite()
    try FileSystem.removeTree(site.root + "/themes/plain/assets")
    try await site.buildValid()
    #expect(try !site.paths().contains { $0.hasPrefix("assets/") })
  }

  @Test("When it is not there, the words that are missing are named")
  func noFolder() async throws {
    let site = try TestSite()
    try FileSystem.removeTree(site.root + "/themes/plain")
    let report = try await site.build()
    #expect(report.hasFailed)
    #expect(report.diagnostics.map(\.location.file) == ["themes/plain/words/en.yml", "themes/plain/words/zh.yml"])
  }
}
