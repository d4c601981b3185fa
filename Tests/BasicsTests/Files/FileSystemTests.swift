import Foundation
import Testing

@testable import Basics

@Suite struct FileSystemTests {
  let folder = TestFolder()

  @Test(arguments: [0, 1, 4096, 100_001])
  func `reads what it wrote`(size: Int) throws {
    let bytes = (0..<size).map { UInt8(truncatingIfNeeded: $0 ^ ($0 >> 8)) }
    try FileSystem.writeFile([1, 2, 3] + bytes, to: folder.path("a"))
    try FileSystem.writeFile(bytes, to: folder.path("a"), synchronize: true)
    #expect(try FileSystem.readFile(folder.path("a")) == bytes)
    #expect(try FileSystem.readFile(folder.path("a"), limit: size) == bytes)
    #expect(try FileSystem.readStart(of: folder.path("a"), count: 5) == Array(bytes.prefix(5)))
    #expect(FileSystem.status(of: folder.path("a"))?.size == size)
  }

  @Test func `says what it could not read`() throws {
    try FileSystem.writeFile([1, 2, 3], to: folder.path("a"))
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    for (name, code) in [("missing", ENOENT), ("", EISDIR), ("a/b", ENOTDIR), ("pipe", EINVAL)] {
      #expect(throws: FileError("read", folder.path(name), code: code)) { try FileSystem.readFile(folder.path(name)) }
    }
    #expect(throws: FileError("read", folder.path("a"), code: EFBIG)) {
      try FileSystem.readFile(folder.path("a"), limit: 2)
    }
  }

  @Test func `says what it could not write`() throws {
    for (name, code) in [("missing/a", ENOENT), ("", EISDIR)] {
      #expect(throws: FileError("write", folder.path(name), code: code)) {
        try FileSystem.writeFile([1], to: folder.path(name))
      }
    }
  }

  @Test func `an error is a sentence, and knows what is missing`() {
    let error = FileError("read", "site/a", code: ENOENT)
    #expect(error.text == "cannot read 'site/a': No such file or directory")
    #expect(error.isMissing && FileError("read", "a/b", code: ENOTDIR).isMissing)
    #expect(!FileError("read", "a", code: EACCES).isMissing)
  }

  @Test func `writes nothing through a link`() throws {
    try FileSystem.writeFile([1], to: folder.path("goal"))
    #expect(symlink(folder.path("goal"), folder.path("link")) == 0)
    #expect(throws: FileError("write", folder.path("link"), code: ELOOP)) {
      try FileSystem.writeFile([2], to: folder.path("link"))
    }
    #expect(try FileSystem.readFile(folder.path("link")) == [1])
  }

  @Test func `tells files, folders, links and others apart`() throws {
    try FileSystem.writeFile([1, 2], to: folder.path("file"))
    #expect(symlink("file", folder.path("link")) == 0)
    #expect(symlink("nowhere", folder.path("dangling")) == 0)
    #expect(mkfifo(folder.path("pipe"), 0o600) == 0)
    #expect(FileSystem.status(of: folder.path("file"))?.kind == .file)
    #expect(FileSystem.status(of: folder.path(""))?.kind == .folder)
    #expect(FileSystem.status(of: folder.path("link"))?.kind == .link)
    #expect(FileSystem.status(of: folder.path("pipe"))?.kind == .other)
    #expect(FileSystem.status(of: folder.path("missing")) == nil)
    #expect(FileSystem.followedStatus(of: folder.path("link"))?.kind == .file)
    #expect(FileSystem.followedStatus(of: folder.path("dangling")) == nil)
    try FileSystem.makeFolder(folder.path("folder"))
    let entries = try FileSystem.entries(in: folder.path("")).sorted { $0.name < $1.name }
    #expect(entries.map(\.name) == ["dangling", "file", "folder", "link", "pipe"])
    #expect(entries.map(\.kind) == [.link, .file, .folder, .link, .other])
  }

  @Test func `knows to the nanosecond when a file was changed`() throws {
    try FileSystem.writeFile([1], to: folder.path("a"))
    let time = timespec(tv_sec: 1_000_000_000, tv_nsec: 123_456_789)
    #expect(utimensat(AT_FDCWD, folder.path("a"), [time, time], 0) == 0)
    #expect(FileSystem.status(of: folder.path("a"))?.modified == 1_000_000_000_123_456_789)
  }

  @Test func `lists names in the order of their bytes`() throws {
    let names = [".a", "A", "B", "a", "b", "é", "莲", "😀"]
    for name in names.shuffled() { try FileSystem.writeFile([], to: folder.path(name)) }
    #expect(try FileSystem.names(in: folder.path("")) == names)
    #expect(throws: FileError("list", folder.path("x"), code: ENOENT)) { try FileSystem.names(in: folder.path("x")) }
    #expect(throws: FileError("list", folder.path("a"), code: ENOTDIR)) { try FileSystem.names(in: folder.path("a")) }
  }

  @Test func `makes folders with those above them, and leaves those that exist`() throws {
    try FileSystem.makeFolder(folder.path("a/b/c"))
    try FileSystem.makeFolder(folder.path("a/b/c"))
    try FileSystem.makeFolder(folder.path("a/d/"))
    #expect(try FileSystem.names(in: folder.path("a")) == ["b", "d"])
    try FileSystem.writeFile([], to: folder.path("f"))
    for name in ["f", "f/g"] {
      #expect(throws: FileError("make the folder", folder.path(name), code: ENOTDIR)) {
        try FileSystem.makeFolder(folder.path(name))
      }
    }
    #expect(throws: FileError.self) { try FileSystem.makeFolder("") }
  }

  @Test func `moves a file over another`() throws {
    try FileSystem.writeFile([1], to: folder.path("a"))
    try FileSystem.writeFile([2], to: folder.path("b"))
    try FileSystem.move(folder.path("a"), to: folder.path("b"))
    #expect(try FileSystem.names(in: folder.path("")) == ["b"])
    #expect(try FileSystem.readFile(folder.path("b")) == [1])
    #expect(throws: FileError("replace", folder.path("c"), code: ENOENT)) {
      try FileSystem.move(folder.path("a"), to: folder.path("c"))
    }
  }

  @Test func `removes a tree, but not what its links lead to`() throws {
    try FileSystem.makeFolder(folder.path("tree/deep"))
    try FileSystem.makeFolder(folder.path("other"))
    try FileSystem.writeFile([1], to: folder.path("other/kept"))
    #expect(symlink(folder.path("other"), folder.path("tree/deep/link")) == 0)
    #expect(!FileSystem.removeFolderIfEmpty(folder.path("tree")))
    try FileSystem.removeTree(folder.path("tree"))
    try FileSystem.removeTree(folder.path("tree"))
    try FileSystem.removeFile(folder.path("gone"))
    #expect(throws: FileError.self) { try FileSystem.removeFile(folder.path("other")) }
    #expect(try FileSystem.names(in: folder.path("")) == ["other"])
    #expect(try FileSystem.names(in: folder.path("other")) == ["kept"])
  }

  @Test func `resolves links and dots of what exists`() throws {
    try FileSystem.makeFolder(folder.path("a/b"))
    #expect(symlink("a/b", folder.path("link")) == 0)
    #expect(FileSystem.resolved(folder.path("link/../b/.")) == folder.path("a/b"))
    #expect(FileSystem.resolved(folder.path("missing")) == nil)
  }
}
