import Basics
import Site
import Testing

@Suite("Addresses that entries want")
struct AddressTests {
  @Test("Three that want one address are each told of the first, and none crashes the build")
  func threeWants() async throws {
    let site = try TestSite(
      """
      -- content/pages/about.md --
      ---
      title: 关于
      published: 2026-01-01
      ---
      [一](a.pdf) [二](A.pdf) [三](a.PDF)
      -- content/pages/a.pdf --
      1
      -- content/pages/A.pdf --
      2
      -- content/pages/a.PDF --
      3
      """)
    let report = try await site.build()
    #expect(report.hasFailed)
    #expect(
      report.diagnostics.map(\.message) == [
        "an address must be wanted once, and 'about/A.pdf' is wanted by content/pages/A.pdf and content/pages/a.pdf",
        "an address must be wanted once, and 'about/a.PDF' is wanted by content/pages/a.PDF and content/pages/a.pdf",
      ])
  }

  @Test("A link may be percent-encoded, as Markdown writes spaces and browsers write Han")
  func encodedLinks() async throws {
    let site = try TestSite(
      """
      -- content/pages/about.md --
      ---
      title: 关于
      published: 2026-01-01
      ---
      [章程](our%20rules.pdf)、[自己](/%E8%8E%B2/)
      -- content/pages/our rules.pdf --
      1
      -- content/pages/莲.md --
      ---
      title: 莲
      published: 2026-01-01
      ---
      """)
    _ = try await site.buildValid()
    let page = try site.text("about/index.html")
    #expect(page.contains("href=\"../about/our%20rules.pdf\""))
    #expect(page.contains("href=\"../%E8%8E%B2/\""))
  }
}
