import Basics
import Site
import Testing

@Suite("Pages that lead to each other")
struct LinkedPagesTests {
  private static let film = "runtime: 18m\nlanguages: [zh]\navailability: archive"

  private func network() throws -> TestSite {
    try TestSite(
      """
      -- content/bases/hengdian.md --
      ---
      title: 横店
      published: 2026-01-01
      address: 某地
      geo: {lat: 29.15, lon: 120.32, crs: wgs84}
      operator: lotus-daily
      stage: open
      capabilities: [shooting]
      contact: {wechat: base}
      ---
      -- content/films/one.md --
      ---
      title: 一
      published: 2026-01-01
      year: 2024
      form: fiction
      \(LinkedPagesTests.film)
      credits: [{role: director, person: wang-lei}, {role: editor, person: wang-lei}]
      shot_at: [hengdian]
      ---
      -- content/films/two.md --
      ---
      title: {zh: 二, en: Two}
      published: 2026-01-02
      year: 2025
      form: fiction
      \(LinkedPagesTests.film)
      credits: [{role: director, person: wang-lei}]
      ---
      -- content/films/three.md --
      ---
      title: 三
      published: 2026-01-03
      year: 2025
      form: psa
      \(LinkedPagesTests.film)
      credits: [{role: director, name: 某人}]
      shot_at: [hengdian]
      ---
      只有中文。
      -- content/events/festival.md --
      ---
      title: 短片节
      published: 2026-01-01
      event_kind: festival
      start: 2026-07-01
      organizer: lotus-daily
      attendance: offline
      location: hengdian
      programme: [{time: 2026-07-01 19:30, venue: 一厅, films: [two, one]}]
      ---
      """)
  }

  @Test("A person's page has their films by role, the newest first")
  func personPage() async throws {
    let site = try network()
    try await site.buildValid()
    let page = "people/wang-lei/index.html"
    #expect(
      try site.lines("page.person.filmography.role", of: page) == [
        "director | role.director", "editor | role.editor",
      ])
    #expect(try site.lines("page.person.filmography.films.title", of: page) == ["二", "一", "一"])
  }

  @Test("A base's page has its films and events, and leads to the whole list")
  func basePage() async throws {
    let site = try network()
    try await site.buildValid()
    let page = "bases/hengdian/index.html"
    #expect(try site.lines("page.base.films.title", of: page) == ["三", "一"])
    #expect(try site.lines("page.base.filmCount", of: page) == ["2"])
    #expect(try site.lines("page.base.events.title", of: page) == ["短片节"])
    #expect(try site.lines("page.base.allFilms", of: page) == ["<a href=\"../../films/base/hengdian/\">here</a>"])
  }

  @Test("An event's page has its films, and a film's page its screenings")
  func eventPage() async throws {
    let site = try network()
    try await site.buildValid()
    #expect(try site.lines("page.event.films.title", of: "events/festival/index.html") == ["二", "一"])
    let page = "films/two/index.html"
    #expect(try site.lines("page.film.screenings.venue", of: page) == ["一厅"])
    #expect(
      try site.lines("page.film.screenings.event", of: page) == [
        "<a href=\"../../events/festival/\">短片节</a>"
      ])
  }

  @Test("Neighbours are the film before and the film after in time, and the ends have one")
  func neighbours() async throws {
    let site = try network()
    try await site.buildValid()
    let link = { (field: String, page: String) in
      try site.lines("page.film.entry.\(field)", of: "films/\(page)/index.html")
    }
    #expect(try link("previous", "two") == ["<a href=\"../../films/one/\">一</a>"])
    #expect(try link("next", "two") == ["<a href=\"../../films/three/\">三</a>"])
    #expect(try link("previous", "one") == [])
    #expect(try link("next", "three") == [])
  }

  @Test("A section's facets count their entries; a property with one value is none")
  func facets() async throws {
    let site = try network()
    try await site.buildValid()
    let page = "films/index.html"
    #expect(try site.lines("page.section.facets.key", of: page) == ["form", "year"])
    #expect(
      try site.lines("page.section.facets.values.term", of: page) == [
        "fiction | form.fiction", "psa | form.psa", "2025 | 2025", "2024 | 2024",
      ])
    #expect(try site.lines("page.section.facets.values.count", of: page) == ["2", "1", "2", "1"])
    #expect(try site.lines("page.facet.facets.values.isCurrent", of: "films/year/2025/index.html") == ["true"])
    #expect(try site.lines("page.facet.count", of: "films/year/2025/index.html") == ["2"])
  }

  @Test("Text that has no translation names its language; text that has one does not")
  func fallbackLanguage() async throws {
    let site = try network()
    try await site.buildValid()
    #expect(
      try site.lines("page.film.entry.title", of: "en/films/three/index.html") == ["<span lang=\"zh-Hans\">三</span>"])
    #expect(try site.lines("page.film.entry.body.language", of: "en/films/three/index.html") == ["zh-Hans"])
    #expect(try site.lines("page.film.entry.title", of: "en/films/two/index.html") == ["Two"])
    #expect(try site.lines("page.film.entry.body.language", of: "films/three/index.html") == [])
    #expect(try site.text("en/films/feed.xml").contains("&lt;div lang=&quot;zh-Hans&quot;&gt;&lt;p&gt;只有中文。"))
  }

  @Test("Ids in Han characters are percent-encoded in links and plain in the names of files")
  func hanIDs() async throws {
    let site = try TestSite(
      """
      -- content/people/李明.md --
      ---
      title: 李明
      published: 2026-01-01
      tags: [莲花]
      image: {file: 脸.gif, alt: 脸}
      ---
      见 [自己](person:李明)、[文件](李明.md)、[路径](/people/李明/)和 ![脸](脸.gif)。
      -- content/people/脸.gif --
      GIF89aAAAA
      """)
    try await site.buildValid()
    let paths = try site.paths()
    #expect(paths.contains("people/李明/index.html"))
    #expect(paths.contains("people/李明/脸.gif"))
    #expect(paths.contains("tags/莲花/index.html"))
    let page = try site.text("people/李明/index.html")
    let address = "../../people/%E6%9D%8E%E6%98%8E/"
    for text in ["自己", "文件", "路径"] { #expect(page.contains("<a href=\"\(address)\">\(text)</a>")) }
    #expect(page.contains("<img src=\"\(address)%E8%84%B8.gif\""))
    #expect(try !site.files(with: "href=\"../../people/李明").contains("people/李明/index.html"))
    #expect(try site.text("sitemap.xml").contains("<loc>https://shorts.example/people/%E6%9D%8E%E6%98%8E/</loc>"))
    #expect(try await site.build(checking: true).text == "")
  }
}
