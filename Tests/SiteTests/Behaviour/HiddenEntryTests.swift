import Basics
import Site
import Testing

@Suite("Entries that readers must not see yet")
struct HiddenEntryTests {
  /// A site with a film that `fields` hide, to which every other kind refers.
  private func site(hiddenBy fields: String) throws -> TestSite {
    try TestSite(
      """
      -- content/films/secret-lotus.md --
      ---
      title: {zh: 秘密之莲, en: Secret Title}
      published: 2026-01-01
      \(fields)
      year: 2014
      runtime: 18m
      form: fiction
      languages: [zh]
      tags: [hidden-tag]
      credits: [{role: director, person: wang-lei}, {role: actor, person: hidden-actor}]
      availability: archive
      poster: {file: secret.gif, alt: 海报}
      ---
      -- content/films/secret.gif --
      GIF89aAAAA
      -- content/people/hidden-actor.md --
      ---
      title: 演员
      published: 2026-01-01
      ---
      -- content/events/festival.md --
      ---
      title: 短片节
      published: 2026-01-01
      event_kind: festival
      start: 2026-07-01
      organizer: lotus-daily
      attendance: online
      online_url: https://festival.example/
      programme: [{time: 2026-07-01 19:30, films: [secret-lotus], guests: [wang-lei]}]
      ---
      -- content/news/report.md --
      ---
      title: 报道
      published: 2026-01-01
      byline: 记者
      about: ["film:secret-lotus"]
      ---
      见 [那部片子](film:secret-lotus)，还有 [它](../films/secret-lotus.md)。
      -- content/news/report.en.md --
      See [that film](film:secret-lotus).
      """)
  }

  @Test(
    "An embargoed film is in no file, neither by its title nor by its id, and nor is its picture",
    arguments: [
      "embargo: 2026-06-02", "expires: 2026-06-01", "embargo: 2026-12-01\nexpires: 2026-12-31",
    ])
  func embargoedFilmIsNowhere(_ fields: String) async throws {
    let site = try site(hiddenBy: fields)
    try await site.buildValid(at: "2026-06-01")
    for trace in ["secret-lotus", "秘密之莲", "Secret Title", "secret.gif", "%E7%A7%98", "hidden-tag"] {
      #expect(try site.files(with: trace) == [])
    }
    #expect(try site.text("news/report/index.html").contains("<p>见 那部片子，还有 它。</p>"))
    #expect(try site.text("en/news/report/index.html").contains("<p>See that film.</p>"))
    // The same site shows it when the time has come, so that what is searched for above can be found.
    if fields == "embargo: 2026-06-02" {
      try await site.buildValid(at: "2026-06-02")
      #expect(try site.files(with: "secret-lotus").count > 10)
      #expect(try site.files(with: "secret.gif").contains("films/secret-lotus/secret.gif"))
      try await site.buildValid(at: "2026-06-01")
      #expect(try site.files(with: "secret-lotus") == [])
    }
  }

  @Test("A public entry that refers to a draft is at fault at each place, and nothing is published")
  func referenceToDraft() async throws {
    let site = try site(hiddenBy: "draft: true")
    let report = try await site.build()
    #expect(report.hasFailed)
    #expect(
      report.text == """
        content/events/festival.md:9:46: error: 'programme.films' must name a public entry, and 'film:secret-lotus' is a draft
         9 | programme: [{time: 2026-07-01 19:30, films: [secret-lotus], guests: [wang-lei]}]
           |                                              ^~~~~~~~~~~~ publish it first, or make this entry a draft as well
        content/news/report.en.md:1:17: error: a link must lead to a public entry, and 'film:secret-lotus' is a draft
         1 | See [that film](film:secret-lotus).
           |                 ^~~~~~~~~~~~~~~~~ publish it first, or make this entry a draft as well
        content/news/report.md:5:9: error: 'about' must name a public entry, and 'film:secret-lotus' is a draft
         5 | about: ["film:secret-lotus"]
           |         ^~~~~~~~~~~~~~~~~~~ publish it first, or make this entry a draft as well
        content/news/report.md:7:10: error: a link must lead to a public entry, and 'film:secret-lotus' is a draft
         7 | 见 [那部片子](film:secret-lotus)，还有 [它](../films/secret-lotus.md)。
           |               ^~~~~~~~~~~~~~~~~ publish it first, or make this entry a draft as well
        content/news/report.md:7:36: error: a link must lead to a public entry, and 'film:secret-lotus' is a draft
         7 | 见 [那部片子](film:secret-lotus)，还有 [它](../films/secret-lotus.md)。
           |                                             ^~~~~~~~~~~~~~~~~~~~~~~~ publish it first, or make this entry a draft as well
        """)
    #expect(try site.files(with: "secret-lotus") == [])
  }

  @Test("Drafts are shown when they are asked for")
  func draftsAreShown() async throws {
    let site = try site(hiddenBy: "draft: true")
    try await site.buildValid(drafts: true)
    #expect(try site.lines("page.film.entry.title", of: "films/secret-lotus/index.html") == ["秘密之莲"])
    #expect(try site.text("news/report/index.html").contains("<a href=\"../../films/secret-lotus/\">那部片子</a>"))
  }

  @Test("A draft that lacks what is required is hidden; when it is no longer a draft, that is an error")
  func incompleteDraft() async throws {
    let site = try TestSite("-- content/films/lotus.md --\n---\ntitle: 莲\ndraft: true\n---\n")
    let report = try await site.buildValid()
    #expect(report.hiddenCount == 1)
    try site.replace("draft: true\n", with: "", in: "content/films/lotus.md")
    let failed = try await site.build()
    #expect(failed.hasFailed)
    #expect(failed.diagnostics.count == 7)
  }

  @Test("The report says when the site next changes by itself, the new year at the latest")
  func nextChange() async throws {
    let site = try site(hiddenBy: "embargo: 2026-06-02 09:30")
    #expect(try await site.buildValid().nextChange?.time.rfc3339 == "2026-06-02T09:30:00+08:00")
    #expect(try await site.buildValid(at: "2026-06-02 09:30").nextChange?.time.rfc3339 == "2026-07-01T00:00:00+08:00")
    #expect(try await site.buildValid(at: "2026-07-01").nextChange?.time.rfc3339 == "2026-07-02T00:00:00+08:00")
    #expect(try await site.buildValid(at: "2026-07-02").nextChange?.time.rfc3339 == "2027-01-01T00:00:00+08:00")
  }

  @Test("A link to a page that only hidden entries have is a warning, so that no day breaks a build by itself")
  func linkToHiddenPage() async throws {
    let site = try site(hiddenBy: "expires: 2026-06-01")
    try site.write(
      "---\ntitle: 关于\npublished: 2026-01-01\n---\n[标签](/tags/hidden-tag/)\n", to: "content/pages/about.md")
    #expect(try await site.buildValid(at: "2026-05-01").diagnostics.isEmpty)
    let later = try await site.build(at: "2026-06-01")
    #expect(!later.hasFailed)
    #expect(
      later.diagnostics.map(\.message) == [
        "a link should lead to a public page, and '/tags/hidden-tag/' is not public now"
      ])
  }

  @Test("A film whose base is hidden has no link to it, and the base's list is not made")
  func hiddenBase() async throws {
    let site = try TestSite(
      """
      -- content/bases/hidden-base.md --
      ---
      title: 秘密基地
      published: 2026-01-01
      embargo: 2026-12-01
      address: 某地
      geo: {lat: 29.15, lon: 120.32, crs: wgs84}
      operator: lotus-daily
      stage: open
      capabilities: [shooting]
      contact: {wechat: base}
      ---
      -- content/films/lotus.md --
      ---
      title: 莲
      published: 2026-01-01
      year: 2014
      runtime: 18m
      form: fiction
      languages: [zh]
      credits: [{role: director, person: wang-lei}]
      availability: archive
      shot_at: [hidden-base]
      ---
      """)
    try await site.buildValid()
    #expect(try site.files(with: "hidden-base") == [])
    #expect(try site.files(with: "秘密基地") == [])
  }
}
