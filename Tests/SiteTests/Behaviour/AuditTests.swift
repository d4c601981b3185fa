import Basics
import HTML
import Pages
import Publishing
import Site
import Testing

@Suite("The audit of what would be published")
struct AuditTests {
  private func audit(_ fault: HTML, checking: Bool = true) async throws -> BuildReport {
    let site = try TestSite("-- content/pages/about.md --\n---\ntitle: 关于我们\npublished: 2026-01-01\n---\n")
    let report = try await site.build(checking: checking, theme: FaultyTheme(title: "关于我们", fault: fault))
    if checking { #expect(FileSystem.status(of: site.output) == nil) }
    return report
  }

  private func link(_ path: String, _ fragment: String = "") -> HTML {
    "<a href=\"\(Address(path: path, fragment: fragment))\">x</a>"
  }

  @Test(
    "A link to a page, a file, an id or the home page is fine",
    arguments: [
      ("people/", ""), ("", ""), ("people/wang-lei/", "here"), ("feed.xml", ""), ("robots.txt", "anything"),
      ("en/about/", ""),
    ])
  func rightLinks(_ path: String, _ fragment: String) async throws {
    let report = try await audit(link(path, fragment))
    #expect(report.text == "")
    #expect(!report.hasFailed)
    #expect(report.publication == nil)
    #expect(report.pageCount > 10)
  }

  @Test(
    "A link to a place that is not there is reported on each page that has it", arguments: ["nowhere/", "about", "莲/"])
  func brokenLink(_ path: String) async throws {
    let report = try await audit(link(path))
    let rule = "error: a link must lead to a page or file of the site, and '\(path)' is none"
    #expect(report.text == "about/index.html: \(rule)\nen/about/index.html: \(rule)")
    #expect(report.hasFailed)
  }

  @Test("A link to an id that is not on its page is reported")
  func brokenFragment() async throws {
    let report = try await audit(link("people/wang-lei/", "拍摄"))
    let rule = "a link's fragment must be an id of the page it leads to, and 'people/wang-lei/' has no '拍摄'"
    #expect(report.diagnostics.map(\.message) == [rule, rule])
  }

  @Test("An id that is there twice is reported once")
  func doubleID() async throws {
    let report = try await audit("<p id=\"twice\"></p><p class=\"x\" id=\"twice\"></p><p id=\"twice\"></p>")
    let rule = "error: an id must be unique on its page, and 'twice' is not"
    #expect(report.text == "about/index.html: \(rule)\nen/about/index.html: \(rule)")
  }

  @Test("A build does not audit, and publishes")
  func buildDoesNotAudit() async throws {
    let report = try await audit(link("nowhere/"), checking: false)
    #expect(report.text == "")
    #expect(report.publication?.written ?? 0 > 0)
  }

  @Test("Both test themes and the site with every field pass, in the project's own theme too")
  func everyFieldPasses() async throws {
    let site = try TestSite(
      Fixtures.text("valid/every-field.site").replacing("(person:wang-lei#films)", with: "(person:wang-lei)"))
    #expect(try await site.build(checking: true).text == "")
    try site.replace("theme: plain", with: "theme: two-rooms", in: "marquee.yml")
    #expect(try await site.build(checking: true, theme: projectTheme).text == "")
  }

  @Test("A link in a text to an id that is not on the page is found by the audit")
  func brokenFragmentInText() async throws {
    let site = try TestSite(Fixtures.text("valid/every-field.site"))
    let report = try await site.build(checking: true)
    #expect(
      report.diagnostics.map(\.message) == [
        "a link's fragment must be an id of the page it leads to, and 'people/wang-lei/' has no 'films'"
      ])
  }
}
