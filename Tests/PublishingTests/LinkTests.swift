import Basics
import Testing

@testable import Publishing

/// Symbolic links in the output folder.
@Suite struct LinkTests {
  let site: TestSite

  init() throws {
    site = try TestSite()
    try FileSystem.makeFolder(site.root + "/elsewhere")
    try FileSystem.makeFolder(site.output)
  }

  private func elsewhere() throws -> [String] { try FileSystem.names(in: site.root + "/elsewhere") }

  @Test(arguments: ["films/a.txt", "films/deep/a.txt"])
  func `nothing is written through a folder that is a link`(path: String) throws {
    try site.link("films", to: site.root + "/elsewhere")
    #expect(throws: PublishingError.isLink(path: site.output + "/films")) {
      try site.publish([path: "a", "other.txt": "b"])
    }
    #expect(try elsewhere().isEmpty)
    #expect(try site.contents() == ["films": "@"])
  }

  @Test func `an unchanged file is not found through a link`() throws {
    try site.publish(["films/a.txt": "a"])
    try FileSystem.move(site.output + "/films", to: site.root + "/moved")
    try site.link("films", to: site.root + "/moved")
    #expect(throws: PublishingError.isLink(path: site.output + "/films")) { try site.publish(["films/a.txt": "a"]) }
  }

  @Test func `nothing is removed through a link`() throws {
    try site.publish(["films/a.txt": "a", "b.txt": "b"])
    try FileSystem.move(site.output + "/films", to: site.root + "/moved")
    try site.link("films", to: site.root + "/moved")
    let report = try site.publish(["b.txt": "b"])
    #expect(report.removed == 0)
    #expect(report.foreign == ["films"])
    #expect(try FileSystem.names(in: site.root + "/moved") == ["a.txt"])
  }

  @Test(arguments: [true, false])
  func `a link in an output's place is neither followed nor replaced`(wasPublished: Bool) throws {
    try FileSystem.writeFile(Array("theirs".utf8), to: site.root + "/elsewhere/x")
    if wasPublished {
      try site.publish(["a.txt": "a"])
      try FileSystem.removeFile(site.output + "/a.txt")
    }
    try site.link("a.txt", to: site.root + "/elsewhere/x")
    let report = try site.publish(["a.txt": "a"])
    #expect(report.conflicts.map(\.path) == ["a.txt"])
    #expect(try site.contents() == ["a.txt": "@"])
    #expect(try FileSystem.readFile(site.root + "/elsewhere/x") == Array("theirs".utf8))
    #expect(try site.publish([:]).foreign == ["a.txt"])
  }

  @Test func `a link is not taken for the file it leads to, even if both have the output's bytes and size`() throws {
    let goal = site.root + "/elsewhere/x"
    let text = String(repeating: "x", count: goal.utf8.count)
    try site.publish(["a.txt": text])
    try FileSystem.move(site.output + "/a.txt", to: goal)
    try site.link("a.txt", to: goal)
    #expect(try site.publish(["a.txt": text]).conflicts.map(\.path) == ["a.txt"])
  }

  @Test func `the output folder itself may be a link`() throws {
    try FileSystem.removeTree(site.output)
    try site.link("", to: site.root + "/elsewhere")
    try site.publish(["a.txt": "a"])
    #expect(try elsewhere() == [".marquee", "a.txt"])
  }

  @Test func `Marquee's own folder must not be a link`() throws {
    try site.link(".marquee", to: site.root + "/elsewhere")
    #expect(throws: PublishingError.isLink(path: site.hidden)) { try site.publish(["a.txt": "a"]) }
    #expect(try elsewhere().isEmpty)
  }

  @Test func `a staging folder that is a link is replaced, and its goal left alone`() throws {
    try site.publish(["a.txt": "a"])
    try FileSystem.writeFile([1], to: site.root + "/elsewhere/x")
    try site.link(".marquee/staging", to: site.root + "/elsewhere")
    try site.publish(["a.txt": "b"])
    #expect(try elsewhere() == ["x"])
  }
}
