import Basics
import Foundation
import Testing

@Suite("A build that is killed", .enabled(if: Command.path != nil, "marquee has not been built beside the tests"))
struct KilledBuildTests {
  @Test("The next build succeeds, and its tree is that of a build in peace", .timeLimit(.minutes(2)))
  func nextBuildMends() async throws {
    let site = try TestSite()
    try site.replace("theme: plain", with: "theme: two-rooms", in: "marquee.yml")
    try site.replace("languages: [zh-Hans, en]", with: "languages: [zh-Hans]", in: "marquee.yml")
    try site.replace("{zh: 短片网, en: Shorts}", with: "短片网", in: "marquee.yml")
    try site.replace("{zh: 一个小站, en: A small site}", with: "一个小站", in: "marquee.yml")
    try FileSystem.removeTree(site.root + "/themes")
    let count = 800
    let journal = site.output + "/.marquee/journal"
    // Each round changes most pages, adds some and takes some away.
    func write(round: Int) throws {
      try FileSystem.removeTree(site.root + "/content/pages")
      for number in (round * 10)..<(round * 10 + count) {
        try site.write(
          "---\ntitle: 第\(number)页\npublished: 2026-01-01\n---\n第\(round)版。\n", to: "content/pages/page-\(number).md")
      }
    }
    var arguments = ["build", "--source", site.root, "--themes", Fixtures.themes, "--at", "2026-06-01"]
    var numbers = SeededNumbers(seed: 7)
    var interrupted = 0
    try write(round: 0)
    _ = try Command.run(arguments)
    for round in 1...20 {
      try write(round: round)
      let process = try Command.make(arguments)
      try process.run()
      if round.isMultiple(of: 4) {
        try await Task.sleep(for: .milliseconds(Int.random(in: 1...800, using: &numbers)))
      } else {
        // The blow falls while files are put in place: that takes some milliseconds, and begins with the journal.
        while process.isRunning && FileSystem.status(of: journal) == nil { usleep(100) }
        usleep(UInt32.random(in: 0...20_000, using: &numbers))
      }
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if FileSystem.status(of: journal) != nil { interrupted += 1 }
    }
    #expect(interrupted > 0)

    try write(round: 21)
    let finish = try Command.run(arguments)
    #expect(finish.code == 0)
    #expect(finish.errors == "")
    let mended = try site.tree()
    #expect(try FileSystem.names(in: site.output + "/.marquee").sorted() == ["lock", "manifest"])

    arguments += ["--output", site.root + "/clean"]
    let clean = try Command.make(arguments)
    try clean.run()
    clean.waitUntilExit()
    #expect(clean.terminationStatus == 0)
    try FileSystem.removeTree(site.output)
    try FileSystem.move(site.root + "/clean", to: site.output)
    let expected = try site.tree()
    #expect(mended.keys.sorted() == expected.keys.sorted())
    #expect(mended == expected)
    #expect(expected.count > count)
  }
}
