import Foundation
import Testing

@testable import Basics

@Suite struct FileLockTests {
  let folder = TestFolder()

  /// Whether the lock can be taken; if so, it is given up again.
  private func isFree(_ path: String) throws -> Bool {
    guard let lock = try FileLock(path) else { return false }
    _ = consume lock
    return true
  }

  @Test func `a lock has one holder at a time`() throws {
    let path = folder.path("lock")
    #expect(try isFree(path))
    guard let lock = try FileLock(path) else { throw Unexpected() }
    #expect(try !isFree(path))
    _ = consume lock
    #expect(try isFree(path))
  }

  @Test func `a lock is free once it is given up, even while a copy of its descriptor is open`() throws {
    let path = folder.path("lock")
    guard let lock = try FileLock(path) else { throw Unexpected() }
    // What a child process has between fork and exec: every descriptor of this process, and so the lock's.
    let copies = try FileSystem.names(in: "/proc/self/fd").compactMap { Int32($0) }
      .filter { FileSystem.resolved("/proc/self/fd/\($0)") == path }.map { dup($0) }
    defer { for copy in copies { close(copy) } }
    #expect(copies.count == 1)
    _ = consume lock
    #expect(try isFree(path))
  }

  @Test func `says why there can be no lock`() throws {
    #expect(throws: FileError("lock", folder.path("x/lock"), code: ENOENT)) { try isFree(folder.path("x/lock")) }
  }

  @Test func `a lock is not made where a link leads`() throws {
    #expect(symlink(folder.path("goal"), folder.path("lock")) == 0)
    #expect(throws: FileError("lock", folder.path("lock"), code: ELOOP)) { try isFree(folder.path("lock")) }
    #expect(FileSystem.status(of: folder.path("goal")) == nil)
  }
}
