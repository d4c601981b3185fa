import Basics
import Foundation
import Testing

@Suite("The commands that tell what there is to do", .enabled(if: Command.path != nil, "marquee has not been built"))
struct StatusTests {
  private func site() throws -> TestSite {
    let site = try TestSite(Fixtures.text("valid/network.site"))
    try site.write("---\ntitle: 草稿\ndraft: true\n---\n", to: "content/pages/draft.md")
    try site.write("---\ntitle: 后来\npublished: 2026-09-01\n---\n", to: "content/pages/later.md")
    return site
  }

  private func run(_ arguments: [String], _ site: TestSite) throws -> Command.Outcome {
    try Command.run(arguments + ["--source", site.root])
  }

  @Test("The status is told in parts that stand in columns")
  func text() throws {
    let outcome = try run(["status", "--at", "2026-07-01 12:00"], site())
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    let text = Fixtures.text("status.txt")
    if Fixtures.isRecording, outcome.output != text {
      try FileSystem.writeFile(Array(outcome.output.utf8), to: Fixtures.folder + "/status.txt")
      Issue.record("recorded status.txt")
    } else {
      #expect(outcome.output == text)
    }
  }

  @Test("The status is told to machines")
  func json() throws {
    let outcome = try run(["status", "--at", "2026-07-01 12:00", "--json"], site())
    #expect(outcome.code == 0)
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let status = try #require(object as? [String: Any])
    #expect(status["failed"] as? Bool == false)
    #expect(status["nextChange"] as? String == "2026-07-10T00:00:00+08:00")
    #expect(status["nextChangeReasons"] as? [String] == ["program:youth-course starts"])
    let translations = try #require(status["translations"] as? [String: [String: [String: Int]]])
    #expect(translations["en"]?["film"] == ["complete": 0, "stale": 1, "partial": 2, "missing": 1])
    let deadlines = try #require(status["deadlines"] as? [[String: Any]])
    #expect(deadlines.map { $0["entry"] as? String } == ["call:scripts", "program:long-course", "fund:late-fund"])
    #expect(deadlines.first?["days"] as? Int == 61)
    #expect((status["silentFunds"] as? [Any])?.count == 1)
    #expect(
      status["unlinked"] as? [String] == [
        "call:crew", "call:old-rolling", "call:scripts", "call:studio", "event:closing-night", "event:put-off",
        "event:rained-off", "fund:old-fund", "program:long-course", "program:old-course", "program:put-off-course",
      ])
  }

  @Test("Watch sources that nobody has looked at for long, or ever, are listed")
  func watchSources() throws {
    let site = try site()
    try site.replace("watch_check_days: 3650", with: "watch_check_days: 365", in: "marquee.yml")
    let outcome = try run(["status", "--at", "2026-07-01 12:00"], site)
    #expect(outcome.output.contains("Watch sources to check (1)\n  film:lotus-heart  莲心  youtube  395 d ago\n"))
    try site.replace(", checked: 2025-06-01", with: "", in: "content/films/lotus-heart/index.md")
    let never = try run(["status", "--at", "2026-07-01 12:00"], site)
    #expect(never.output.contains("Watch sources to check (1)\n  film:lotus-heart  莲心  youtube  never\n"))
  }

  @Test("With errors in the content, what could be read is told, and the command ends with 1")
  func errors() throws {
    let site = try site()
    try site.write("---\ntitle: 坏\npublished: soon\n---\n", to: "content/pages/bad.md")
    let outcome = try run(["status"], site)
    #expect(outcome.code == 1)
    #expect(outcome.errors.hasPrefix("content/pages/bad.md:3:12: error: "))
    #expect(outcome.output.contains("Translations\n"))
    try site.replace("languages: [zh-Hans, en]", with: "languages: []", in: "marquee.yml")
    let failed = try run(["status", "--json"], site)
    #expect(failed.code == 1)
    #expect(failed.output.contains("\"failed\" : true"))
  }

  @Test("Two files of one address are a fault for the status too")
  func duplicates() throws {
    let site = try site()
    try site.write("---\ntitle: 又\npublished: 2026-01-01\n---\n", to: "content/films/reed/index.md")
    let outcome = try run(["status"], site)
    #expect(outcome.code == 1)
    #expect(outcome.errors.contains("an entry's address must be its own"))
  }

  @Test("A mark keeps the file's permissions, and is not made in a file that may not be written")
  func permissions() throws {
    let site = try site()
    let file = site.root + "/content/films/reed.md"
    chmod(file, 0o640)
    #expect(try run(["translated", "reed", "en"], site).code == 0)
    var status = stat()
    #expect(stat(file, &status) == 0)
    #expect(status.st_mode & 0o7777 == 0o640)
    #expect(try FileSystem.names(in: site.root + "/content/films").allSatisfy { !$0.hasSuffix("-new") })
  }

  @Test("A translation is marked, is stale when the original changes, and is marked again")
  func translated() async throws {
    let site = try site()
    func stale() throws -> String {
      try run(["status", "--all", "--at", "2026-07-01"], site).output.split(separator: "\n")
        .filter { $0.contains("stale") && $0.contains("reed") }.joined()
    }
    let marked = try run(["translated", "film:reed", "en"], site)
    #expect(marked.code == 0)
    #expect(marked.output.hasPrefix("content/films/reed.md: translated_from.en is "))
    #expect(try stale() == "")
    try site.replace("title: {zh: 芦苇, en: Reed}", with: "title: {zh: 苇, en: Reed}", in: "content/films/reed.md")
    #expect(try stale().contains("film:reed"))
    #expect(try run(["translated", "reed", "en"], site).code == 0)
    #expect(try stale() == "")
    let all = try run(["translated", "--all", "en"], site)
    #expect(all.code == 0)
    #expect(all.output.contains("content/calls/crew.md"))
    #expect(try run(["translated", "--all", "en"], site).output == "Nothing to mark.\n")
    try await site.buildValid(at: "2026-07-01")
  }

  @Test("The page of a stale translation says so")
  func stalePage() async throws {
    let site = try site()
    try await site.buildValid(at: "2026-06-01")
    #expect(try site.lines("page.film.entry.body.isStale", of: "en/films/lotus-heart/index.html") == ["true"])
    #expect(try site.lines("page.film.entry.body.isStale", of: "films/lotus-heart/index.html") == [])
    #expect(try run(["translated", "lotus-heart", "en"], site).code == 0)
    try await site.buildValid(at: "2026-06-01")
    #expect(try site.lines("page.film.entry.body.isStale", of: "en/films/lotus-heart/index.html") == [])
  }

  @Test(
    "A call that names no entry or no language ends with 2, and changes nothing",
    arguments: [
      ["reef", "en"], ["reed", "fr"], ["reed", "zh"], ["reed"], ["film:secret", "en"], ["--all", "reed", "en"],
    ])
  func wrongCalls(_ arguments: [String]) throws {
    let site = try site()
    let before = try FileSystem.readFile(site.root + "/content/films/reed.md")
    let outcome = try run(["translated"] + arguments, site)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
    #expect(try FileSystem.readFile(site.root + "/content/films/reed.md") == before)
  }

  @Test("A file that cannot be replaced stays whole, and the command ends with 3")
  func readOnly() throws {
    guard getuid() != 0 else { return }
    let site = try site()
    let folder = site.root + "/content/films"
    let before = try FileSystem.readFile(folder + "/reed.md")
    chmod(folder, 0o555)
    defer { chmod(folder, 0o755) }
    #expect(try run(["translated", "reed", "en"], site).code == 3)
    #expect(try FileSystem.readFile(folder + "/reed.md") == before)
  }
}
