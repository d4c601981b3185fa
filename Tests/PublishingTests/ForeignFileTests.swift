import Basics
import Foundation
import Testing

@testable import Publishing

/// Files in the output folder that Marquee did not write.
@Suite struct ForeignFileTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  @Test func `stay, and are named`() throws {
    try site.write("x", to: "CNAME")
    try site.write("x", to: "old/page.html")
    try site.publish(["a.txt": "one", "old/new.html": "n"])
    let report = try site.publish(["b.txt": "two"])
    #expect(report.foreign == ["CNAME", "old/page.html"])
    #expect(try site.contents() == ["CNAME": "x", "old/page.html": "x", "b.txt": "two"])
    #expect(report.warnings == ["left alone, as Marquee did not write it: 'CNAME', 'old/page.html'"])
  }

  @Test func `are not named when they are hidden at the top or in .well-known`() throws {
    for path in [".gitignore", ".git/config", ".well-known/acme-challenge/token"] { try site.write("x", to: path) }
    try site.write("x", to: "a/.hidden")
    #expect(try site.publish(["a.txt": "one"]).foreign == ["a/.hidden"])
  }

  @Test func `are named by ten and then counted`() throws {
    for number in 10..<22 { try site.write("x", to: "\(number)") }
    let warnings = try site.publish([:]).warnings
    #expect(warnings.count == 1)
    #expect(warnings.first?.hasSuffix("'18', '19' and 2 more") == true)
  }

  @Test func `are adopted when they have the output's bytes, and keep their time`() throws {
    try site.write("same", to: "a.txt")
    let status = site.status("a.txt")
    let report = try site.publish(["a.txt": "same"])
    #expect((report.written, report.unchanged, report.foreign, report.conflicts) == (0, 1, [], []))
    #expect(site.status("a.txt") == status)
    try site.publish([:])
    #expect(try site.contents().isEmpty)
  }

  @Test func `are not replaced by an output of the same path`() throws {
    try site.write("somebody's", to: "a/b.txt")
    let report = try site.publish(["a/b.txt": "Marquee's", "c.txt": "c"])
    #expect(report.conflicts.map(\.path) == ["a/b.txt"])
    #expect(report.foreign.isEmpty)
    #expect(report.written == 1)
    #expect(try site.contents() == ["a/b.txt": "somebody's", "c.txt": "c"])
    #expect(try site.publish(["a/b.txt": "Marquee's", "c.txt": "c"]).conflicts.map(\.path) == ["a/b.txt"])
    #expect(report.errors.first?.contains("'a/b.txt' was not published") == true)
  }

  @Test func `are not replaced after they have taken the place of Marquee's file in two steps`() throws {
    try site.publish(["a": "Marquee's"])
    try FileSystem.removeFile(site.output + "/a")
    try site.write("x", to: "a/x")
    #expect(try site.publish(["a": "Marquee's"]).conflicts.map(\.path) == ["a"])
    try FileSystem.removeTree(site.output + "/a")
    try site.write("somebody's", to: "a")
    #expect(try site.publish(["a": "Marquee's"]).conflicts.map(\.path) == ["a"])
    #expect(try site.contents() == ["a": "somebody's"])
  }

  @Test func `are not replaced by a folder`() throws {
    try site.write("somebody's", to: "a")
    let conflict = PublicationReport.Conflict(path: "a/b/c.txt", obstacle: site.output + "/a")
    #expect(try site.publish(["a/b/c.txt": "c"]).conflicts == [conflict])
    #expect(try site.contents() == ["a": "somebody's"])
  }

  @Test(arguments: ["a/foreign.txt", "a/b/foreign.txt", "a/.hidden", "a/.hidden/x"])
  func `keep the folder in which they lie from becoming a file`(foreign: String) throws {
    try site.publish(["a/own.txt": "own", "a/b/own.txt": "own"])
    try site.write("somebody's", to: foreign)
    #expect(try site.publish(["a": "file"]).conflicts.map(\.path) == ["a"])
    #expect(try site.contents() == [foreign: "somebody's"])
    try FileSystem.removeTree(site.output + "/a")
    try site.publish(["a": "file"])
    #expect(try site.contents() == ["a": "file"])
  }

  @Test func `keep the empty folders beside them`() throws {
    try FileSystem.makeFolder(site.output + "/a/empty")
    try FileSystem.makeFolder(site.output + "/a/.hidden")
    #expect(try site.publish(["a": "file"]).conflicts.map(\.path) == ["a"])
    #expect(try site.contents() == ["a/empty/": "", "a/.hidden/": ""])
    try site.write("x", to: "b/foreign.txt")
    try FileSystem.makeFolder(site.output + "/b/empty")
    #expect(try site.publish(["b": "file"]).conflicts.map(\.path) == ["b"])
    #expect(try FileSystem.names(in: site.output + "/b") == ["empty", "foreign.txt"])
  }

  @Test func `that come between staging and commit are not replaced either`() throws {
    let report = try site.publish(["a.txt": "Marquee's"]) { try site.write("somebody's", to: "a.txt") }
    #expect(report.conflicts.map(\.path) == ["a.txt"])
    #expect(try site.contents() == ["a.txt": "somebody's"])
  }

  @Test func `include what Marquee wrote and somebody changed since, once it is no longer made`() throws {
    try site.publish(["a/b.txt": "one"])
    try site.write("two", to: "a/b.txt")
    let report = try site.publish([:])
    #expect(report.edited == ["a/b.txt"])
    #expect(report.removed == 0)
    #expect(try site.contents() == ["a/b.txt": "two"])
    #expect(report.warnings == ["'a/b.txt' is no longer made, and was kept because it was changed by hand"])
    #expect(try site.publish([:]).foreign == ["a/b.txt"])
  }

  @Test func `may be folders that nobody may look into`() throws {
    guard geteuid() != 0 else {
      print("SKIPPED: 'may be folders that nobody may look into' means nothing to root, who may look into all")
      return
    }
    try site.write("x", to: "lost+found/x")
    chmod(site.output + "/lost+found", 0)
    defer { chmod(site.output + "/lost+found", 0o755) }
    let report = try site.publish(["a.txt": "a", "lost+found/b.txt": "b"])
    #expect(report.foreign == ["lost+found"])
    #expect(report.conflicts.map(\.path) == ["lost+found/b.txt"])
    #expect(try site.text("a.txt") == "a")
  }

  @Test func `may be empty folders, and stay so`() throws {
    try FileSystem.makeFolder(site.output + "/empty/inner")
    #expect(try site.publish(["a.txt": "one"]).foreign.isEmpty)
    #expect(try site.contents() == ["a.txt": "one", "empty/inner/": ""])
    try site.publish(["empty": "a file now"])
    #expect(try site.contents() == ["empty": "a file now"])
  }
}
