import Basics
import Foundation
import Testing

@testable import Publishing

/// A commit that is killed after any number of its steps.
@Suite struct RecoveryTests {
  let site: TestSite
  static let before = [
    "index.html": "old", "gone/a.txt": "a", "gone/b.txt": "b", "same.txt": "s", "file": "f", "d/e": "e",
  ]
  static let after = [
    "index.html": "new", "new/deep/c.txt": "c", "same.txt": "s", "file/f": "f", "d": "now a file",
  ]

  init() throws { site = try TestSite() }

  /// Does what a commit does, and stops after `count` steps as a killed process does.
  private func publishKilled(_ texts: [String: String], afterSteps count: Int) throws -> Int {
    let publication = try site.publication()
    let files = try site.stage(texts, in: publication.stage)
    let folder = publication.stage.folder
    let plan = try CommitPlan(files, in: folder, after: publication.stage.manifest)
    try folder.write(Journal(steps: plan.steps))
    for step in plan.steps.prefix(count) { _ = try folder.take(step) }
    publication.abandon()
    return plan.steps.count
  }

  @Test func `the next publication finishes a commit that was killed after any step`() throws {
    var (killedAfter, stepCount) = (0, 0)
    repeat {
      let site = try TestSite()
      let test = RecoveryTests(site: site)
      try site.publish(RecoveryTests.before)
      stepCount = try test.publishKilled(RecoveryTests.after, afterSteps: killedAfter)
      _ = try site.publication()
      #expect(try site.contents() == RecoveryTests.after, "killed after \(killedAfter) steps")
      let report = try site.publish(RecoveryTests.after)
      #expect(report.unchanged == RecoveryTests.after.count)
      #expect(report.warnings.isEmpty)
      killedAfter += 1
    } while killedAfter <= stepCount
    #expect(stepCount >= 10)
  }

  private init(site: TestSite) { self.site = site }

  @Test func `a journal's steps come back from its file as they were`() throws {
    let entries = try ["a", "a b/莲 心", "\u{301}a", " "].enumerated().map { index, path in
      Manifest.Entry(path: try site.path(path), hash: ContentHash(Array(path.utf8)), size: index, modified: 1 - index)
    }
    let steps = entries.flatMap { entry -> [CommitStep] in
      [
        .makeFolder(entry.path), .create(entry), .replace(entry), .adopt(entry), .remove(entry), .forget(entry.path),
        .removeFolder(entry.path),
      ]
    }
    #expect(Journal(file: Journal(steps: steps).file)?.steps == steps)
    #expect(Journal(file: Journal(steps: []).file)?.steps == [])
  }

  @Test func `finishing a commit twice changes nothing more`() throws {
    try site.publish(RecoveryTests.before)
    _ = try publishKilled(RecoveryTests.after, afterSteps: .max)
    let journal = try FileSystem.readFile(site.hidden + "/journal")
    _ = try site.publication()
    try FileSystem.writeFile(journal, to: site.hidden + "/journal")
    _ = try site.publication()
    #expect(try site.contents() == RecoveryTests.after)
    #expect(try site.publish(RecoveryTests.after).unchanged == RecoveryTests.after.count)
  }

  @Test func `a journal that was not written whole is undone, wherever it was cut`() throws {
    try site.publish(RecoveryTests.before)
    _ = try publishKilled(RecoveryTests.after, afterSteps: 0)
    let journal = try FileSystem.readFile(site.hidden + "/journal")
    for length in 0..<journal.count {
      try FileSystem.writeFile(Array(journal.prefix(length)), to: site.hidden + "/journal")
      _ = try site.publication()
      #expect(try site.contents() == RecoveryTests.before, "cut after \(length) bytes")
    }
    #expect(try FileSystem.names(in: site.hidden) == ["lock", "manifest"])
  }

  @Test func `a damaged journal does nothing, whichever byte is damaged`() throws {
    try site.publish(["a": "1"])
    _ = try publishKilled(["a": "2", "b": "3"], afterSteps: 0)
    let journal = try FileSystem.readFile(site.hidden + "/journal")
    for index in journal.indices {
      var damaged = journal
      damaged[index] ^= 1
      #expect(Journal(file: damaged) == nil)
    }
  }

  @Test func `what a killed build had staged is thrown away`() throws {
    try site.publish(["a.txt": "one"])
    do {
      let publication = try site.publication()
      _ = try site.stage(["a.txt": "two", "b.txt": "new"], in: publication.stage)
      publication.abandon()
    }
    #expect(try FileSystem.names(in: site.hidden + "/staging").count == 2)
    let next = try site.publication()
    #expect(try FileSystem.names(in: site.hidden + "/staging").isEmpty)
    _ = consume next
    try site.publish(["c.txt": "three"])
    #expect(try site.contents() == ["c.txt": "three"])
  }

  @Test func `finishing does not replace a file that somebody put in the way meanwhile`() throws {
    _ = try publishKilled(["a.txt": "Marquee's", "b.txt": "b"], afterSteps: 0)
    try site.write("somebody's", to: "a.txt")
    let report = try site.publish(["a.txt": "Marquee's", "b.txt": "b"])
    #expect(report.conflicts.map(\.path) == ["a.txt"])
    #expect(try site.contents() == ["a.txt": "somebody's", "b.txt": "b"])
  }

  @Test func `finishing does not remove a file that somebody changed meanwhile`() throws {
    try site.publish(["a.txt": "one"])
    _ = try publishKilled([:], afterSteps: 0)
    try site.write("changed by hand", to: "a.txt")
    _ = try site.publication()
    #expect(try site.contents() == ["a.txt": "changed by hand"])
  }

  @Test func `finishing does not follow a link that somebody put in the way meanwhile`() throws {
    _ = try publishKilled(["films/a.txt": "a"], afterSteps: 0)
    try FileSystem.makeFolder(site.root + "/elsewhere")
    try site.link("films", to: site.root + "/elsewhere")
    #expect(throws: PublishingError.self) { _ = try site.publication() }
    #expect(try FileSystem.names(in: site.root + "/elsewhere").isEmpty)
    try FileSystem.removeFile(site.output + "/films")
    _ = try site.publication()
    #expect(try site.contents() == ["films/a.txt": "a"])
  }

  @Test func `a commit for which the disk has no room is finished when there is room`() throws {
    // Ten files and folders are there when the commit begins, which then makes three folders.
    guard let disk = try SmallDisk("nr_inodes=11") else { return }
    let site = try TestSite(in: disk.folder)
    let texts = ["a.txt": "a", "x/y/z/b.txt": "b"]
    #expect(throws: PublishingError.file(FileError("make the folder", site.output + "/x/y", code: ENOSPC))) {
      try site.publish(texts)
    }
    #expect(try site.contents() == ["a.txt": "a", "x/": ""])
    #expect(try disk.remount("nr_inodes=100"))
    _ = try site.publication()
    #expect(try site.contents() == texts)
  }

  @Test func `staged files that were lost with the power are made again`() throws {
    try site.publish(["a.txt": "one", "c.txt": "c"])
    _ = try publishKilled(["a.txt": "two", "b.txt": "b"], afterSteps: 0)
    try FileSystem.removeTree(site.hidden + "/staging")
    let report = try site.publish(["a.txt": "two", "b.txt": "b"])
    #expect(report.written == 2)
    #expect(try site.contents() == ["a.txt": "two", "b.txt": "b"])
  }

  @Test func `a commit that the machine stops is finished by the next run`() throws {
    try site.publish(["a.txt": "one"])
    // A folder stands where the new manifest is to be written.
    try FileSystem.makeFolder(site.hidden + "/manifest.new/x")
    #expect(throws: PublishingError.self) { try site.publish(["a.txt": "two"]) }
    #expect(throws: PublishingError.self) { try site.publish(["a.txt": "two"]) }
    try FileSystem.removeTree(site.hidden + "/manifest.new")
    #expect(try site.publish(["a.txt": "two"]).unchanged == 1)
    #expect(try site.contents() == ["a.txt": "two"])
  }
}
