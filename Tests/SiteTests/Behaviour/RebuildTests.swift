import Basics
import Publishing
import Site
import Testing

@Suite("Building a site again")
struct RebuildTests {
  private func site() throws -> TestSite { try TestSite(Fixtures.text("valid/every-field.site")) }

  @Test("Two builds are equal, byte by byte, and so are builds of one job and of many")
  func buildsAreEqual() async throws {
    let (one, many) = (try site(), try site())
    try await one.buildValid(jobs: 1)
    try await many.buildValid(jobs: 8)
    let tree = try one.tree()
    #expect(try many.tree() == tree)
    let report = try await one.buildValid(jobs: 3)
    #expect(try one.tree() == tree)
    #expect(report.publication?.written == 0)
    #expect(report.publication?.unchanged == tree.count)
  }

  @Test("Only files that changed are written; the others keep their modification time")
  func unchangedFilesAreLeft() async throws {
    let site = try site()
    try await site.buildValid()
    let before = try modificationTimes(site)
    let page = "content/pages/about.md"
    try site.replace("见[首页]", with: "看[首页]", in: page)
    let report = try await site.buildValid()
    let after = try modificationTimes(site)
    let changed = after.keys.filter { after[$0] != before[$0] }.sorted()
    #expect(changed == ["about/index.html", "en/about/index.html"])
    #expect(report.publication?.written == 2)
  }

  private func modificationTimes(_ site: TestSite) throws -> [String: Int?] {
    Dictionary(
      uniqueKeysWithValues: try site.paths().map { ($0, FileSystem.status(of: site.output + "/" + $0)?.modified) })
  }

  @Test("An error leaves the published site as it was, and the next build mends it")
  func errorLeavesSite() async throws {
    let site = try site()
    try await site.buildValid()
    let tree = try site.tree()
    let times = try modificationTimes(site)
    try site.replace("title: {zh: 关于, en: About}", with: "title: []", in: "content/pages/about.md")
    let report = try await site.build()
    #expect(report.hasFailed)
    #expect(report.publication == nil)
    #expect(try site.tree() == tree)
    #expect(try modificationTimes(site) == times)
    try site.replace("title: []", with: "title: {zh: 我们, en: Us}", in: "content/pages/about.md")
    try await site.buildValid()
    #expect(try site.lines("page.text.entry.title", of: "about/index.html") == ["我们"])
  }

  @Test("What is no longer made is removed, with the folders that it leaves empty")
  func staleFilesAreRemoved() async throws {
    let site = try site()
    try site.write("---\ntitle: 走\npublished: 2026-01-01\n---\n", to: "content/pages/gone.md")
    try await site.buildValid()
    #expect(try site.paths().contains("gone/index.html"))
    try FileSystem.removeFile(site.root + "/content/pages/gone.md")
    let report = try await site.buildValid()
    #expect(report.publication?.removed == 2)
    #expect(FileSystem.status(of: site.output + "/gone") == nil)
    #expect(try site.files(with: "gone") == [])
  }

  @Test("Files that others put there are kept, and named")
  func foreignFilesAreKept() async throws {
    let site = try site()
    try site.write("theirs", to: "site/notes.txt")
    let report = try await site.build()
    #expect(!report.hasFailed)
    #expect(report.notices == ["left alone, as Marquee did not write it: 'notes.txt'"])
    #expect(try site.text("notes.txt") == "theirs")
  }

  @Test("A file of others is never replaced by a page")
  func foreignFileIsNotReplaced() async throws {
    let site = try site()
    try site.write("theirs", to: "site/index.html")
    let report = try await site.build()
    #expect(report.ending == .incomplete)
    #expect(report.notices == [])
    #expect(report.unpublished.count == 1)
    #expect(report.unpublished.first?.hasPrefix("'index.html' was not published") == true)
    #expect(try site.text("index.html") == "theirs")
  }

  @Test(
    "The source and its parts are refused as output, and left as they are",
    arguments: [
      "", "/content", "/content/films", "/themes", "/themes/plain/new", "/..", "/site/..", "/content/../content/x",
    ])
  func sourceIsNoOutput(_ path: String) async throws {
    let site = try site()
    await #expect { try await site.build(output: site.root + path) } throws: { error in
      (error as? BuildError)?.isUsage == true
    }
    #expect(FileSystem.status(of: site.root + "/content/films/lotus-heart/index.md") != nil)
    #expect(FileSystem.status(of: site.root + "/.marquee") == nil)
  }

  @Test("A link to the source is seen through")
  func linkToSourceIsNoOutput() async throws {
    let site = try site()
    try site.link("elsewhere", to: site.root)
    await #expect { try await site.build(output: site.root + "/elsewhere") } throws: { error in
      (error as? BuildError)?.text.contains("must not be the source folder") == true
    }
  }

  @Test("When warnings count as errors, a warning stops the build")
  func strict() async throws {
    let site = try TestSite(
      """
      -- content/pages/about.md --
      ---
      title: 关于
      published: 2026-01-01
      ---
      **“重点”**来了。
      """)
    let report = try await site.build(strict: true)
    #expect(report.hasFailed)
    #expect(report.diagnostics.map(\.severity) == [.warning])
    #expect(try site.paths() == [])
    #expect(try await !site.build().hasFailed)
    #expect(try site.text("about/index.html").contains("来了。</p>"))
  }
}
