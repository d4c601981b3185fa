import Basics
import Foundation
import Testing

@Suite("The command", .enabled(if: Command.path != nil, "marquee has not been built beside the tests"))
struct CommandTests {
  private let page = "---\ntitle: 关于\npublished: 2026-01-01\n---\n"

  /// A site in the project's theme, and the arguments that name it.
  private func site(_ text: String = "") throws -> TestSite {
    let site = try TestSite("-- content/pages/about.md --\n\(page)\(text)")
    try site.replace("theme: plain", with: "theme: two-rooms", in: "marquee.yml")
    try FileSystem.removeTree(site.root + "/themes")
    return site
  }

  private func run(
    _ verb: String, _ site: TestSite, _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> Command.Outcome {
    try Command.run(
      [verb, "--source", site.root, "--themes", Fixtures.themes] + arguments, environment: environment)
  }

  @Test("It says how it is used, and its version, on standard output")
  func help() throws {
    for arguments in [["--help"], ["build", "--help"], ["help", "check"]] {
      let outcome = try Command.run(arguments)
      #expect(outcome.code == 0)
      #expect(outcome.output.contains("USAGE: marquee"))
      #expect(outcome.errors == "")
    }
    let version = try Command.run(["--version"])
    #expect(version.code == 0)
    #expect(version.output.wholeMatch(of: /\d+\.\d+\.\d+\n/) != nil)
  }

  @Test("A build publishes, says so in a few lines and ends with 0")
  func build() throws {
    let site = try site()
    let outcome = try run("build", site, ["--at", "2026-06-01"])
    #expect(outcome.code == 0)
    #expect(outcome.errors == "")
    #expect(outcome.output.contains(" pages, "))
    #expect(outcome.output.contains(" written, 0 unchanged, 0 removed\n"))
    #expect(try site.text("about/index.html").contains("关于"))
    let again = try run("build", site, ["--at", "2026-06-01", "--jobs", "1"])
    #expect(again.output.contains("\n0 written, "))
  }

  @Test("A check writes nothing")
  func check() throws {
    let site = try site()
    let outcome = try run("check", site)
    #expect(outcome.code == 0)
    #expect(outcome.output.contains(" checked ("))
    #expect(FileSystem.status(of: site.output) == nil)
  }

  @Test("A fault of the content is said on standard error, and ends with 1", arguments: ["build", "check"])
  func contentFault(_ verb: String) throws {
    let site = try site("-- content/pages/other.md --\n---\ntitle: 关于\npublished: soon\n---\n")
    let outcome = try run(verb, site)
    #expect(outcome.code == 1)
    #expect(outcome.errors.hasPrefix("content/pages/other.md:3:12: error: 'published' must be a date"))
    #expect(outcome.output.hasPrefix("1 error. Nothing was published"))
    #expect(FileSystem.status(of: site.output) == nil)
  }

  #if os(Linux)
    @Test("A result that the machine does not take is a failure", arguments: ["build", "check", "status"])
    func fullOutput(_ verb: String) throws {
      let site = try site()
      let themes = verb == "status" ? [] : ["--themes", Fixtures.themes]
      let process = try Command.make([verb, "--source", site.root] + themes)
      process.standardOutput = FileHandle(forWritingAtPath: "/dev/full")
      let errors = Pipe()
      process.standardError = errors
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationStatus == 3)
      let text = String(decoding: errors.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
      #expect(text.contains("cannot write the result"))
    }
  #endif

  @Test("A warning does not stop a build, unless it is to")
  func strict() throws {
    let text = "-- content/pages/other.md --\n\(page)**“重点”**来了\n"
    let site = try site(text)
    let outcome = try run("build", site)
    #expect(outcome.code == 0)
    #expect(outcome.errors.contains(": warning: "))
    #expect(outcome.output.hasSuffix("\n1 warning\n"))
    #expect(try run("build", site, ["--strict"]).code == 1)
  }

  @Test(
    "A wrong call is said on standard error, and ends with 2",
    arguments: [
      ["--bananas"], ["--jobs", "0"], ["--jobs", "many"], ["--at", "tomorrow"], ["--output"], ["extra"],
      ["--source", "/nowhere"],
      ["--jobs", "1025"], ["--jobs", "9223372036854775807"], ["--themes", "/nowhere"], ["--themes", "/etc/hostname"],
    ])
  func usage(_ arguments: [String]) throws {
    let outcome = try run("build", try site(), arguments)
    #expect(outcome.code == 2)
    #expect(outcome.output == "")
    #expect(!outcome.errors.isEmpty)
  }

  @Test("A page that is not published because somebody else's file stands there ends with 3, and the rest is published")
  func foreignFileInTheWay() throws {
    let site = try site()
    try site.write("theirs", to: "site/about/index.html")
    try site.write("theirs", to: "site/notes.txt")
    let outcome = try run("build", site)
    #expect(outcome.code == 3)
    #expect(
      outcome.errors == """
        marquee: error: 'about/index.html' was not published: Marquee did not write \
        '\(site.output)/about/index.html'; remove that, and build again
        marquee: warning: left alone, as Marquee did not write it: 'notes.txt'

        """)
    #expect(outcome.output.contains(" written, 0 unchanged, 0 removed\n"))
    #expect(outcome.output.hasSuffix("\n1 file not published\n"))
    #expect(try site.text("index.html").contains("短片网"))
    #expect(try site.text("about/index.html") == "theirs")
    let json = try run("build", site, ["--json"])
    #expect(json.code == 3)
    let report = try #require(JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(report["failed"] as? Bool == true)
    #expect((report["unpublished"] as? [String])?.count == 1)
    try FileSystem.removeTree(site.output + "/about")
    #expect(try run("build", site, ["--strict"]).code == 0)
    #expect(try site.text("about/index.html").contains("关于"))
  }

  @Test("The file to remove is named when it stands where a folder must be")
  func foreignFileInPlaceOfFolder() throws {
    let site = try site()
    try site.write("theirs", to: "site/about")
    let outcome = try run("build", site)
    #expect(outcome.code == 3)
    #expect(
      outcome.errors.contains("'about/index.html' was not published: Marquee did not write '\(site.output)/about';"))
  }

  @Test("An output that was edited by hand and is kept fails a strict build alone")
  func editedOutput() throws {
    for (arguments, code) in [([], 0), (["--strict"], 3)] as [([String], Int32)] {
      let site = try site("-- content/pages/other.md --\n\(page)")
      #expect(try run("build", site).code == 0)
      try site.write("edited", to: "site/other/index.html")
      try FileSystem.removeFile(site.root + "/content/pages/other.md")
      let outcome = try run("build", site, arguments)
      #expect(outcome.code == code)
      #expect(outcome.errors.contains("marquee: warning: 'other/index.html' is no longer made, and was kept"))
      #expect(!outcome.output.contains("Nothing was published"))
    }
  }

  @Test("An output folder that holds the source is a wrong call, and nothing is written")
  func outputIsSource() throws {
    let site = try site()
    for folder in ["", "/content", "/.."] {
      let outcome = try run("build", site, ["--output", site.root + folder])
      #expect(outcome.code == 2)
      #expect(outcome.errors.hasPrefix("marquee: error: the output folder"))
    }
    #expect(FileSystem.status(of: site.root + "/.marquee") == nil)
  }

  @Test(
    "What the machine refuses is said with its path, and ends with 3",
    arguments: [
      "/dev/full/site", "/proc/site", "/etc/hostname/site",
    ])
  func machineFault(_ folder: String) throws {
    let outcome = try run("build", try site(), ["--output", folder])
    #expect(outcome.code == 3)
    #expect(outcome.output == "")
    #expect(outcome.errors.hasPrefix("marquee: error: cannot "))
    #expect(outcome.errors.contains("'\(folder)"))
  }

  @Test("When nobody reads what is printed, the work is done and the code is the same")
  func closedPipe() throws {
    for (text, code) in [("", 0), ("-- content/pages/other.md --\n---\ntitle: 关于\n---\n", 1)] as [(String, Int32)] {
      let site = try site(text)
      let process = try Command.make(["build", "--source", site.root, "--themes", Fixtures.themes])
      let pipe = Pipe()
      process.standardOutput = pipe
      process.standardError = pipe
      try pipe.fileHandleForReading.close()
      try process.run()
      process.waitUntilExit()
      #expect(process.terminationReason == .exit)
      #expect(process.terminationStatus == code)
      #expect(try site.paths().isEmpty == (code == 1))
    }
  }

  @Test("An unknown command ends with 2, and no command with help")
  func unknownCommand() throws {
    #expect(try Command.run(["bild"]).code == 2)
    #expect(try Command.run([]).output.contains("USAGE: marquee"))
  }

  @Test("The outcome can be had as JSON, be it good or bad")
  func json() throws {
    let good = try run("build", try site(), ["--json", "--at", "2026-06-01"])
    #expect(good.code == 0)
    let outcome = try #require(JSONSerialization.jsonObject(with: Data(good.output.utf8)) as? [String: Any])
    #expect(outcome["failed"] as? Bool == false)
    #expect(outcome["written"] as? Int ?? 0 > 10)
    #expect((outcome["diagnostics"] as? [Any])?.isEmpty == true)

    let bad = try run("build", try site("-- content/pages/other.md --\n---\ntitel: \"<\\\"莲\"\n---\n"), ["--json"])
    #expect(bad.code == 1)
    #expect(bad.errors == "")
    let report = try #require(JSONSerialization.jsonObject(with: Data(bad.output.utf8)) as? [String: Any])
    #expect(report["failed"] as? Bool == true)
    let diagnostics = try #require(report["diagnostics"] as? [[String: Any]])
    #expect(diagnostics.count == 3)
    #expect(diagnostics.allSatisfy { $0["file"] as? String == "content/pages/other.md" && $0["line"] as? Int == 2 })
    #expect(diagnostics.contains { $0["suggestion"] as? String == "did you mean 'title'?" })
  }

  @Test(
    "What ends a run early is said as JSON as well",
    arguments: [
      (["--output", "/proc/site"], 3, "cannot make the folder '/proc/site'"),
      (["--source", "/nowhere"], 2, "--source must"),
      (["--output", "/"], 2, "the output folder '/' must not contain"),
    ] as [([String], Int32, String)])
  func jsonOfErrors(_ arguments: [String], code: Int32, message: String) throws {
    let outcome = try run("build", try site(), ["--json"] + arguments)
    #expect(outcome.code == code)
    #expect(outcome.errors == "")
    let report = try #require(JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
    #expect(report["failed"] as? Bool == true)
    #expect((report["error"] as? String)?.hasPrefix(message) == true)
  }

  @Test("SOURCE_DATE_EPOCH is the instant when none is given, and must be a number")
  func sourceDateEpoch() throws {
    let site = try site("-- content/pages/later.md --\n---\ntitle: 以后\npublished: 2026-01-02\n---\n")
    // 2026-01-01 23:59:59 and a second later, in the site's zone.
    _ = try run("build", site, environment: ["SOURCE_DATE_EPOCH": "1767283199"])
    #expect(try !site.paths().contains("later/index.html"))
    let outcome = try run("build", site, environment: ["SOURCE_DATE_EPOCH": "1767283200"])
    #expect(outcome.code == 0)
    #expect(try site.paths().contains("later/index.html"))
    _ = try run("build", site, ["--at", "2026-01-01"], environment: ["SOURCE_DATE_EPOCH": "1767283200"])
    #expect(try !site.paths().contains("later/index.html"))
    #expect(try run("build", site, environment: ["SOURCE_DATE_EPOCH": "soon"]).code == 2)
  }

  @Test(
    "SOURCE_DATE_EPOCH is within the years 1 to 9999, and an empty one is none",
    arguments: [
      ("", 0), ("-62135596800", 0), ("253402300799", 0), ("-62135596801", 2), ("253402300800", 2),
      ("9223372036854775807", 2), ("-9223372036854775808", 2),
    ] as [(String, Int32)])
  func sourceDateEpochRange(_ text: String, code: Int32) throws {
    #expect(try run("check", site(), environment: ["SOURCE_DATE_EPOCH": text]).code == code)
  }
}
