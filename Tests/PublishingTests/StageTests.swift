import Basics
import Foundation
import Testing

@testable import Publishing

@Suite struct StageTests {
  let site: TestSite

  init() throws { site = try TestSite() }

  @Test func `takes many files at once from many tasks`() async throws {
    let publication = try site.publication()
    let stage = publication.stage
    let results = await parallelMap(count: 2000, jobs: 8) { index in
      OutputPath("folder-\(index % 37)/\(index).txt").flatMap { try? stage.add(Array("\(index)".utf8), at: $0) }
    }
    let files = results.compactMap { $0 }
    #expect(files.count == 2000)
    #expect(try publication.commit(files).written == 2000)
    #expect(try site.contents().count == 2000)
    for index in stride(from: 0, to: 2000, by: 99) {
      #expect(try site.text("folder-\(index % 37)/\(index).txt") == "\(index)")
    }
  }

  @Test(arguments: [0, 1, 4095, 4096, 4097, 1_000_003])
  func `copies a file of any size`(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ $0 >> 8) }
    let source = site.root + "/content/film.mp4"
    try FileSystem.writeFile(bytes, to: source)
    func publish() throws -> (StagedFile, PublicationReport) {
      let publication = try site.publication()
      let file = try publication.stage.copy(fileAt: source, to: site.path("films/film.mp4"))
      return (file, try publication.commit([file]))
    }
    let (file, report) = try publish()
    #expect((file.hash, file.size, file.isUnchanged) == (ContentHash(bytes), size, false))
    #expect(report.written == 1)
    #expect(try FileSystem.readFile(site.output + "/films/film.mp4") == bytes)
    let status = site.status("films/film.mp4")
    #expect(try publish().0.isUnchanged)
    #expect(site.status("films/film.mp4") == status)
    if size > 0 {
      try FileSystem.writeFile([bytes[0] ^ 1] + bytes.dropFirst(), to: source)
      #expect(try publish().1.written == 1)
      #expect(try FileSystem.readFile(site.output + "/films/film.mp4").first == bytes[0] ^ 1)
    }
  }

  @Test func `copies no folder, no pipe and nothing that is missing`() throws {
    let publication = try site.publication()
    let path = try site.path("x")
    let pipe = site.root + "/pipe"
    #expect(mkfifo(pipe, 0o600) == 0)
    let stage = publication.stage
    #expect(throws: FileError("read", site.root, code: EISDIR)) { try stage.copy(fileAt: site.root, to: path) }
    #expect(throws: FileError("read", pipe, code: EINVAL)) { try stage.copy(fileAt: pipe, to: path) }
    #expect(throws: FileError("read", "/missing", code: ENOENT)) { try stage.copy(fileAt: "/missing", to: path) }
  }

  @Test func `a full disk is an error that leaves the site as it was`() throws {
    guard let disk = try SmallDisk("size=256k") else { return }
    let site = try TestSite(in: disk.folder)
    try site.publish(["a.txt": "one"])
    #expect { try site.publish(["a.txt": "two", "big": String(repeating: "x", count: 300_000)]) } throws: { error in
      (error as? FileError)?.code == ENOSPC
    }
    let large = NSTemporaryDirectory() + "/large-" + UUID().uuidString
    // So large that its only piece is written in part.
    try FileSystem.writeFile([UInt8](repeating: 0, count: 260_000), to: large)
    defer { try? FileSystem.removeFile(large) }
    #expect {
      let publication = try site.publication()
      _ = try publication.stage.copy(fileAt: large, to: site.path("large"))
    } throws: { error in
      (error as? FileError)?.code == ENOSPC
    }
    #expect(try site.contents() == ["a.txt": "one"])
    #expect(try FileSystem.names(in: site.hidden) == ["lock", "manifest"])
    #expect(try site.publish(["a.txt": "two"]).written == 1)
  }

  @Test func `a folder that must not be written to is an error`() throws {
    guard geteuid() != 0 else {
      print("SKIPPED: 'a folder that must not be written to is an error' means nothing to root")
      return
    }
    try site.publish(["a.txt": "one"])
    chmod(site.hidden, 0o555)
    defer { chmod(site.hidden, 0o755) }
    #expect(throws: PublishingError.self) { try site.publish(["a.txt": "two"]) }
    #expect(try site.contents() == ["a.txt": "one"])
  }
}
