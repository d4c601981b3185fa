import Basics
import Foundation
import Testing

@testable import Publishing

/// Where a site may be published, and by whom at a time.
@Suite struct FolderTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  private func begin(_ folder: String) throws {
    _ = try Publication(folder: folder, source: site.root, protectedFolders: [site.root + "/content"])
  }

  @Test(arguments: ["", "/.", "/", "//", "/content/..", "/new/..", "/new/deep/../..", "/link"])
  func `must not be the source`(suffix: String) throws {
    try FileManager.default.createSymbolicLink(atPath: site.root + "/link", withDestinationPath: ".")
    #expect(throws: PublishingError.isSource(folder: site.root)) { try begin(site.root + suffix) }
    #expect(try FileSystem.names(in: site.root) == ["content", "link"])
  }

  @Test func `must not contain the source`() throws {
    for folder in [site.root + "/..", "/", site.root + "/new/../../"] {
      #expect(throws: PublishingError.containsSource(folder: folder, source: site.root)) { try begin(folder) }
    }
  }

  @Test(arguments: ["/content", "/content/", "/content/films", "/site/../content/new/deep", "/Link/films"])
  func `must not overlap a protected folder`(suffix: String) throws {
    try FileManager.default.createSymbolicLink(atPath: site.root + "/Link", withDestinationPath: "content")
    let error = PublishingError.isProtected(folder: site.root + suffix, protected: site.root + "/content")
    #expect(throws: error) { try begin(site.root + suffix) }
    #expect(try FileSystem.names(in: site.root + "/content").isEmpty)
  }

  @Test func `must not contain a protected folder, wherever that is`() throws {
    let protected = site.output + "/deep/theme"
    #expect(throws: PublishingError.isProtected(folder: site.output, protected: protected)) {
      _ = try Publication(folder: site.output, source: site.root, protectedFolders: [protected])
    }
    #expect(FileSystem.status(of: site.output) == nil)
  }

  @Test(arguments: ["/site", "/contents", "/a/b/c", "/../\(UUID().uuidString)-content", "/new/../site"])
  func `may be in the source or beside it`(suffix: String) throws {
    try begin(site.root + suffix)
    if suffix.hasPrefix("/..") { try FileSystem.removeTree(site.root + suffix) }
  }

  @Test func `is made, with the folders above it`() throws {
    try begin(site.root + "/a/b/c")
    #expect(FileSystem.status(of: site.root + "/a/b/c")?.kind == .folder)
  }

  @Test func `must not be a file`() throws {
    try FileSystem.writeFile([], to: site.output)
    #expect(throws: PublishingError.file(FileError("make the folder", site.output, code: ENOTDIR))) {
      try begin(site.output)
    }
  }

  @Test func `has one build at a time`() throws {
    let first = try site.publication()
    #expect(throws: PublishingError.isBusy(folder: site.output)) { try begin(site.output) }
    _ = consume first
    try begin(site.output)
  }

  @Test func `is free again after a commit, and after one that failed`() throws {
    try site.publish(["a": "1"])
    #expect(throws: PublishingError.self) { try site.publish(["a": "1", "a/b": "2"]) }
    try begin(site.output)
  }

  @Test func `is not held by a lock file that a dead process left`() throws {
    try site.write("", to: ".marquee/lock")
    try begin(site.output)
  }

  @Test func `is held by another process for as long as it lives`() throws {
    try site.publish([:])
    let holder = Process()
    holder.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    holder.arguments = ["flock", site.hidden + "/lock", "sh", "-c", "echo held; exec cat"]
    let (input, output) = (Pipe(), Pipe())
    (holder.standardInput, holder.standardOutput) = (input, output)
    try holder.run()
    #expect(output.fileHandleForReading.availableData == Data("held\n".utf8))
    #expect(throws: PublishingError.isBusy(folder: site.output)) { try begin(site.output) }
    holder.terminate()
    input.fileHandleForWriting.closeFile()
    holder.waitUntilExit()
    try begin(site.output)
  }
}
