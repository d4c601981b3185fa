#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A lock on a file that one process holds at a time, and that a dead process does not hold (`flock`).
package struct FileLock: ~Copyable {
  private let descriptor: Int32

  /// Takes the lock on `path`, making the file if it is missing; `nil` when another process holds it.
  package init?(_ path: String) throws(FileError) {
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw FileError("lock", path) }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let code = errno
      close(descriptor)
      if code == EWOULDBLOCK { return nil }
      throw FileError("lock", path, code: code)
    }
  }

  deinit {
    // A child process that is just being started may share the descriptor for a moment, and closing it here would leave
    // the lock with the child.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }
}
