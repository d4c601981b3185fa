import Basics
import Testing

@testable import Content

@Suite("The catalog")
struct CatalogTests {
  /// A small network: two people, a base, an organization with a child, three films, two events and an article.
  private func network(at time: String = "2026-06-01") async throws -> Catalog {
    let film = "runtime: 18m\nform: fiction\nlanguages: [zh]\navailability: archive"
    let event = "event_kind: festival\norganizer: lotus-daily\nattendance: offline\nlocation: hengdian"
    let folder = try TestFolder([
      "marquee.yml": configuration(),
      "content/people/wang-lei.md": entry("title: 王蕾\npublished: 2020-01-01\nsort_key: Aa"),
      "content/people/an-ran.md": entry("title: 安然\npublished: 2020-01-01\nname_latin: Zan Ran"),
      "content/people/bai-yu.md": entry("title: 白雨\npublished: 2020-01-01"),
      "content/organizations/lotus-daily.md": entry("title: 莲报\npublished: 2020-01-01\ntype: newspaper"),
      "content/organizations/lotus-tv.md": entry(
        "title: 莲视\npublished: 2020-01-01\ntype: tv\nparent: lotus-daily"),
      "content/bases/hengdian.md": entry(
        """
        title: 横店
        published: 2020-01-01
        address: 浙江东阳
        geo: {lat: 29.15, lon: 120.32, crs: wgs84}
        operator: lotus-daily
        partners: [lotus-daily, lotus-tv]
        stage: open
        capabilities: [shooting, post]
        contact: {wechat: hengdian}
        """),
      "content/films/first.md": entry(
        """
        title: 一
        published: 2026-01-01
        year: 2024
        \(film)
        tags: [lotus]
        shot_at: [hengdian, hengdian]
        credits: [{role: director, person: wang-lei}, {role: editor, person: wang-lei}, {role: actor, name: 某人}]
        awards: [{event: old-festival, year: 2025, result: won}]
        premiere: {date: 2025-01-01, event: old-festival}
        """),
      "content/films/second.md": entry(
        """
        title: 二
        published: 2026-03-01
        year: 2025
        \(film)
        tags: [lotus, river]
        producers: [lotus-tv]
        credits: [{role: director, person: wang-lei}]
        """),
      "content/films/also-second.md": entry(
        "title: 三\npublished: 2026-03-01\nyear: 2025\n\(film)\ncredits: [{role: director, person: an-ran}]"),
      "content/events/old-festival.md": entry("title: 旧节\npublished: 2020-01-01\nstart: 2025-10-01\n\(event)"),
      "content/events/older-festival.md": entry("title: 更旧\npublished: 2020-01-01\nstart: 2024-10-01\n\(event)"),
      "content/events/next-festival.md": entry(
        """
        title: 新节
        published: 2020-01-01
        start: 2026-07-01
        end: 2026-09-01
        \(event)
        jury: [an-ran]
        deadlines: {regular: 2026-06-10 18:00}
        programme: [{time: 2026-07-01 19:30, films: [second], guests: [an-ran, wang-lei]}]
        """),
      "content/events/last-festival.md": entry(
        "title: 末节\npublished: 2020-01-01\nstart: 2026-09-01\nparent: next-festival\n\(event)"),
      "content/news/report.md": entry(
        """
        title: 报道
        published: 2026-02-01
        author: bai-yu
        about: ["film:first", "film:first"]
        mentions: ["film:first", "base:hengdian", "person:bai-yu"]
        """, body: "见 [横店](base:hengdian)。\n"),
    ])
    return try await folder.catalog(at: time)
  }

  private func ids(_ entries: [Entry]?) -> [String] { entries?.map(\.reference.id) ?? [] }

  private func relations(_ catalog: Catalog, _ kind: EntryKind, _ id: String) -> Relations {
    catalog.relations(of: EntryReference(kind, id))
  }

  @Test("Films are ordered from the newest on, and those of one day by id")
  func filmOrder() async throws {
    #expect(ids(try await network().sections[.film]) == ["also-second", "second", "first"])
  }

  @Test("Events to come stand before those that are over, each from the nearest on")
  func eventOrder() async throws {
    let order = ["next-festival", "last-festival", "old-festival", "older-festival"]
    #expect(ids(try await network().sections[.event]) == order)
    let later = ["last-festival", "next-festival", "old-festival", "older-festival"]
    #expect(ids(try await network(at: "2026-09-02").sections[.event]) == later)
  }

  @Test("People are ordered by their sort key, or else their Latin name, or else their id")
  func personOrder() async throws {
    #expect(ids(try await network().sections[.person]) == ["wang-lei", "bai-yu", "an-ran"])
  }

  @Test("An entry's neighbours are the one before and the one after it in time")
  func neighbours() async throws {
    let catalog = try await network()
    let neighbours = catalog.neighbours()
    let middle = neighbours[EntryReference(.film, "second")]
    #expect(middle?.previous?.reference.id == "also-second")
    #expect(middle?.next == nil)
    #expect(neighbours[EntryReference(.film, "first")]?.previous == nil)
    #expect(neighbours[EntryReference(.film, "first")]?.next?.reference.id == "also-second")
  }

  @Test("A person's films are found by the credits, once a role")
  func credits() async throws {
    let credits = relations(try await network(), .person, "wang-lei").credits
    #expect(
      credits.map { "\($0.role) \($0.film.reference.id)" } == ["director second", "director first", "editor first"])
  }

  @Test("A base's films and events are found, each once")
  func base() async throws {
    let base = relations(try await network(), .base, "hengdian")
    #expect(ids(base.films) == ["first"])
    #expect(ids(base.events) == ["next-festival", "last-festival", "old-festival", "older-festival"])
    #expect(ids(base.articles) == ["report"])
  }

  @Test("An event's films and parts are found, and a film's screenings")
  func events() async throws {
    let catalog = try await network()
    #expect(ids(relations(catalog, .event, "old-festival").films) == ["first"])
    #expect(ids(relations(catalog, .event, "next-festival").children) == ["last-festival"])
    let screenings = relations(catalog, .film, "second").screenings
    #expect(screenings.map(\.event.reference.id) == ["next-festival"])
    #expect(screenings.first?.slot.time.civil.hour == 19)
    #expect(ids(relations(catalog, .person, "an-ran").events) == ["next-festival"])
  }

  @Test("An organization's bases, children, films and events are found, each once")
  func organization() async throws {
    let catalog = try await network()
    let daily = relations(catalog, .organization, "lotus-daily")
    #expect(ids(daily.bases) == ["hengdian"])
    #expect(ids(daily.children) == ["lotus-tv"])
    #expect(daily.events.count == 4)
    #expect(ids(relations(catalog, .organization, "lotus-tv").films) == ["second"])
  }

  @Test("An article is found once by what it is about, by what it mentions and by its author")
  func articles() async throws {
    let catalog = try await network()
    #expect(ids(relations(catalog, .film, "first").articles) == ["report"])
    #expect(ids(relations(catalog, .person, "bai-yu").articles) == ["report"])
    #expect(relations(catalog, .film, "second").articles.isEmpty)
  }

  @Test("Entries are grouped by what they share, in the order of their section")
  func facets() async throws {
    let facets = try await network().facets
    #expect(ids(facets[Facet(kind: .film, property: .year, value: "2025")]) == ["also-second", "second"])
    #expect(ids(facets[Facet(kind: .film, property: .base, value: "hengdian")]) == ["first"])
    #expect(ids(facets[Facet(kind: nil, property: .tag, value: "lotus")]) == ["second", "first"])
    #expect(ids(facets[Facet(kind: .base, property: .capability, value: "post")]) == ["hengdian"])
    #expect(facets[Facet(kind: .film, property: .year, value: "2023")] == nil)
  }

  @Test(
    "The next change is the next deadline, start or end of an event, or else the new year, as dates lose theirs",
    arguments: [
      ("2026-06-01", "2026-06-10T18:00:00+08:00"), ("2026-06-10 18:00", "2026-07-01T00:00:00+08:00"),
      ("2026-07-01", "2026-09-01T00:00:00+08:00"), ("2026-07-02", "2026-09-01T00:00:00+08:00"),
      ("2026-09-02", "2027-01-01T00:00:00+08:00"),
    ])
  func nextChange(_ time: String, _ expected: String?) async throws {
    let catalog = try await network(at: time)
    let changes = Change.next(
      of: catalog.sections.values.flatMap { $0 }, catalog.configuration, after: catalog.instant)
    #expect(changes.first.map { catalog.configuration.zone.time(at: $0.instant).rfc3339 } == expected)
  }
}
