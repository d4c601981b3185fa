import Basics
import Testing

@testable import Publishing

@Suite struct PublicationTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  @Test func `publishes files into folders that it makes`() throws {
    let texts = ["index.html": "home", "films/lotus-heart/index.html": "film", "莲心/a b.txt": "", "feed.xml": "f"]
    let report = try site.publish(texts)
    #expect(try site.contents() == texts)
    #expect((report.written, report.unchanged, report.removed) == (4, 0, 0))
    #expect(report.warnings.isEmpty)
  }

  @Test func `leaves the published files alone until the commit`() throws {
    try site.publish(["a.txt": "one"])
    let publication = try site.publication()
    _ = try site.stage(["a.txt": "two", "b.txt": "new"], in: publication.stage)
    #expect(try site.contents() == ["a.txt": "one"])
    _ = consume publication
    #expect(try site.contents() == ["a.txt": "one"])
    #expect(try FileSystem.names(in: site.hidden) == ["lock", "manifest"])
  }

  @Test func `throws away what was staged when it is dropped without a word`() throws {
    do {
      let publication = try site.publication()
      _ = try site.stage(["a.txt": "one"], in: publication.stage)
    }
    #expect(try FileSystem.names(in: site.hidden) == ["lock"])
  }

  @Test func `writes only what has changed`() throws {
    try site.publish(["same.txt": "same", "other.txt": "one"])
    let (same, other) = (site.status("same.txt"), site.status("other.txt"))
    let report = try site.publish(["same.txt": "same", "other.txt": "two"])
    #expect((report.written, report.unchanged, report.removed) == (1, 1, 0))
    #expect(site.status("same.txt") == same)
    #expect(site.status("other.txt") != other)
    #expect(try site.text("other.txt") == "two")
  }

  @Test func `publishes into .well-known, beside what others put there`() throws {
    try site.write("token", to: ".well-known/acme-challenge/x")
    for _ in 1...2 { try site.publish([".well-known/security.txt": "s", "a.txt": "a"]) }
    #expect(try site.contents()[".well-known/security.txt"] == "s")
    #expect(try site.publish([:]).removed == 2)
    #expect(try site.contents() == [".well-known/acme-challenge/x": "token"])
  }

  @Test func `writes no byte of an unchanged file, not even to staging`() throws {
    try site.publish(["same.txt": "same"])
    let publication = try site.publication()
    let files = try site.stage(["same.txt": "same"], in: publication.stage)
    #expect(files.map(\.isUnchanged) == [true])
    #expect(try FileSystem.names(in: site.hidden + "/staging").isEmpty)
  }

  @Test func `removes what is no longer made, and the folders that this empties`() throws {
    try site.publish(["a/b/c/1.txt": "1", "a/2.txt": "2", "x/y/3.txt": "3"])
    let report = try site.publish(["a/2.txt": "2"])
    #expect(try site.contents() == ["a/2.txt": "2"])
    #expect(report.removed == 2)
  }

  @Test func `can publish nothing at all`() throws {
    try site.publish(["a/b.txt": "1"])
    let report = try site.publish([:])
    #expect(report.removed == 1)
    #expect(try site.contents().isEmpty)
  }

  @Test(arguments: [
    (["a": "file"], ["a/index.html": "page"]),
    (["a/index.html": "page"], ["a": "file"]),
    (["a/b/c/d": "deep", "a/e": "e"], ["a": "file", "b": "b"]),
    (["a": "file", "b": "b"], ["a/b/c/d": "deep"]),
  ])
  func `turns files into folders and folders into files`(before: [String: String], after: [String: String]) throws {
    try site.publish(before)
    let report = try site.publish(after)
    #expect(try site.contents() == after)
    #expect(report.warnings.isEmpty)
    #expect(try site.publish(after).unchanged == after.count)
  }

  @Test func `repairs a published file that was changed or removed`() throws {
    try site.publish(["a.txt": "one", "b.txt": "two", "c/d.txt": "three"])
    try site.write("changed by hand", to: "a.txt")
    try FileSystem.removeFile(site.output + "/b.txt")
    try FileSystem.removeTree(site.output + "/c")
    let report = try site.publish(["a.txt": "one", "b.txt": "two", "c/d.txt": "three"])
    #expect(report.written == 3)
    #expect(try site.contents() == ["a.txt": "one", "b.txt": "two", "c/d.txt": "three"])
  }

  @Test func `keeps the time of a touched file whose bytes are the same`() throws {
    try site.publish(["a.txt": "one"])
    try site.age("a.txt")
    let aged = site.status("a.txt")
    let report = try site.publish(["a.txt": "one"])
    #expect(report.unchanged == 1)
    #expect(site.status("a.txt") == aged)
    // And is known by its new time from now on.
    let manifest = try #require(Manifest(file: FileSystem.readFile(site.hidden + "/manifest")))
    #expect(manifest[try site.path("a.txt")]?.modified == aged?.modified)
    try site.publish([:])
    #expect(try site.contents().isEmpty)
  }

  @Test func `refuses two outputs with one path`() throws {
    func publishTwins() throws {
      let publication = try site.publication()
      let one = try publication.stage.add([1], at: site.path("a/b.txt"))
      let two = try publication.stage.add([2], at: site.path("a/b.txt"))
      _ = try publication.commit([one, two])
    }
    #expect(throws: PublishingError.isDouble(path: "a/b.txt")) { try publishTwins() }
    #expect(try site.contents().isEmpty)
  }

  @Test func `refuses an output that is a folder of another`() throws {
    #expect(throws: PublishingError.isFileAndFolder(path: "a/b")) {
      try site.publish(["a/b": "file", "a/b-c": "", "a/b/c.txt": "below"])
    }
    #expect(try site.contents().isEmpty)
  }

  @Test func `puts pages in their places after all that they may refer to`() throws {
    let publication = try site.publication()
    let files = try site.stage(["a/index.html": "a", "b.css": "b", "c.html": "c", "d": "d"], in: publication.stage)
    let plan = try CommitPlan(files, in: publication.stage.folder, after: publication.stage.manifest)
    let created = plan.steps.compactMap { step in
      if case .create(let entry) = step { entry.path.text } else { nil }
    }
    #expect(created == ["b.css", "d", "a/index.html", "c.html"])
  }

  @Test func `does not take a staged file that vanished for a conflict`() throws {
    #expect(throws: PublishingError.self) {
      try site.publish(["a.txt": "one"]) { try FileSystem.removeTree(site.hidden + "/staging") }
    }
    #expect(try site.publish(["a.txt": "one"]).written == 1)
  }

  @Test func `notices a file that vanishes between staging and commit`() throws {
    try site.publish(["a.txt": "one"])
    #expect(throws: PublishingError.hasChanged(path: site.output + "/a.txt")) {
      try site.publish(["a.txt": "one", "b.txt": "two"]) { try FileSystem.removeFile(site.output + "/a.txt") }
    }
    #expect(try site.contents().isEmpty)
  }
}
