import Basics
import Testing

@testable import Content

@Suite("Related films")
struct RelatedFilmsTests {
  private func films(_ fields: [(id: String, fields: String)]) async throws -> Catalog {
    try await folder(fields).catalog()
  }

  private func folder(_ fields: [(id: String, fields: String)]) throws -> TestFolder {
    let folder = try TestFolder([
      "marquee.yml": configuration(),
      "content/organizations/lotus-daily.md": entry("title: 莲报\npublished: 2026-01-01\ntype: newspaper"),
      "content/people/wang-lei.md": entry("title: 王蕾\npublished: 2026-01-01"),
      "content/people/bai-yu.md": entry("title: 白羽\npublished: 2026-01-01"),
      "content/bases/hengdian.md": entry(
        """
        title: 横店
        published: 2026-01-01
        address: 某地
        geo: {lat: 29, lon: 120, crs: wgs84}
        operator: lotus-daily
        stage: open
        capabilities: [shooting]
        contact: {wechat: base}
        """),
    ])
    for (id, fields) in fields {
      let text =
        "title: \(id)\npublished: 2026-01-01\nyear: 2025\nruntime: 5m\nlanguages: [zh]\navailability: archive\n"
      let form = fields.contains("form:") ? "" : "form: fiction\n"
      try folder.write(Array(entry(text + form + fields).utf8), to: "content/films/\(id).md")
    }
    return folder
  }

  private func related(_ catalog: Catalog, _ id: String) -> [[String]] {
    let related = catalog.relatedFilms.films(relatedTo: EntryReference(.film, id))
    return [related.byCrew, related.byBase, related.similar].map { $0.map(\.reference.id) }
  }

  private let other = "credits: [{role: director, name: 别人}]"

  @Test("A film has those of its people, those of its base, and those like it, each film once")
  func lists() async throws {
    let catalog = try await films([
      ("a", "credits: [{role: director, person: wang-lei}]\nshot_at: [hengdian]\ntags: [lotus]"),
      ("b", "credits: [{role: editor, person: wang-lei}, {role: director, name: 甲}]\nshot_at: [hengdian]"),
      ("c", "credits: [{role: director, person: wang-lei}]"),
      ("d", "credits: [{role: director, name: 乙}]\nshot_at: [hengdian]"),
      ("e", "credits: [{role: director, name: 丙}]\ntags: [lotus]"), ("f", "credits: [{role: director, name: 丁}]"),
    ])
    // The director counts for more than a base and a cut together would, had they no more in common.
    #expect(related(catalog, "a") == [["b", "c"], ["d"], ["e"]])
    #expect(related(catalog, "f") == [[], [], []])
    #expect(related(catalog, "e") == [[], [], ["a"]])
  }

  @Test(
    "A name that has no entry is somebody all the same; what is rare counts for more; of two alike, the form decides")
  func weights() async throws {
    let catalog = try await films([
      ("a", "\(other)\ntags: [rare, common]\nform: animation"),
      ("b", "credits: [{role: director, name: 乙}]\ntags: [common]"),
      ("c", "credits: [{role: director, name: 丙}]\ntags: [rare]"),
      ("d", "credits: [{role: director, name: 丁}]\ntags: [common]\nform: animation"),
      ("e", "credits: [{role: director, name: 戊}]\ntags: [common]"), ("f", other),
    ])
    #expect(related(catalog, "a") == [["f"], [], ["c", "d", "b", "e"]])
  }

  @Test("What readers may not see relates no films")
  func hiddenPeople() async throws {
    let fields = "credits: [{role: director, person: wang-lei}, {role: editor, person: secret}]\nshot_at: [hengdian]"
    let hidden = "credits: [{role: director, name: 某人}, {role: editor, person: secret}]"
    let films = [("a", fields), ("b", hidden), ("c", hidden)]
    let folder = try folder(films)
    try folder.write(
      Array(entry("title: 秘\npublished: 2026-01-01\nembargo: 2030-01-01").utf8), to: "content/people/secret.md")
    #expect(related(try await folder.catalog(), "a") == [[], [], []])
    try folder.write(Array(entry("title: 秘\npublished: 2026-01-01").utf8), to: "content/people/secret.md")
    #expect(related(try await folder.catalog(), "a") == [["b", "c"], [], []])
  }

  @Test("However many films there are, the lists stay short and near in time")
  func many() async throws {
    let many = (100..<300).map { ("film-\($0)", "credits: [{role: director, person: wang-lei}]\ntags: [lotus]") }
    let catalog = try await films(many)
    #expect(
      related(catalog, "film-200") == [
        ["film-199", "film-201", "film-198", "film-202"], [], ["film-197", "film-203", "film-196", "film-204"],
      ])
  }
}
