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
    let count = 1200
    func write(round: Int) throws {
      for number in 0..<count {
        try site.write(
          "---\ntitle: 第\(number)页\npublished: 2026-01-01\n---\n第\(round)版。\n", to: "content/pages/page-\(number).md")
      }
    }
    var arguments = ["build", "--source", site.root, "--themes", Fixtures.themes, "--at", "2026-06-01"]
    var numbers = SeededNumbers(seed: 7)
    var killed = 0
    // How long a build takes here, so that the blows fall all over it.
    try write(round: 0)
    let clock = ContinuousClock()
    let length = try clock.measure {
      let process = try Command.make(arguments)
      try process.run()
      process.waitUntilExit()
    }
    for round in 1...20 {
      try write(round: round)
      let process = try Command.make(arguments)
      try process.run()
      // Most of them in the second half, where files are put in place.
      try await Task.sleep(for: length * Double.random(in: 0.3...1, using: &numbers))
      kill(process.processIdentifier, SIGKILL)
      process.waitUntilExit()
      if process.terminationReason == .uncaughtSignal { killed += 1 }
    }
    #expect(killed > 0)

    let finish = try Command.make(arguments)
    try finish.run()
    finish.waitUntilExit()
    #expect(finish.terminationStatus == 0)
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
