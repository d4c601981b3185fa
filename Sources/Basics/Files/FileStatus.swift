#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What the file system knows of a path.
package struct FileStatus: Hashable, Sendable {
  /// What stands at a path.
  package enum Kind: Hashable, Sendable {
    case file, folder, link, other
  }

  /// What it is.
  package let kind: Kind
  /// Its size in bytes.
  package let size: Int
  /// When its bytes were last changed, in nanoseconds since 1970.
  package let modified: Int

  init(_ status: stat) {
    switch status.st_mode & S_IFMT {
    case S_IFREG: kind = .file
    case S_IFDIR: kind = .folder
    case S_IFLNK: kind = .link
    default: kind = .other
    }
    size = Int(status.st_size)
    #if canImport(Darwin)
      let time = status.st_mtimespec
    #else
      let time = status.st_mtim
    #endif
    modified = Int(time.tv_sec) * 1_000_000_000 + Int(time.tv_nsec)
  }
}

extension FileSystem {
  /// The status of what stands at `path` itself, not of what a link there leads to; `nil` when there is nothing.
  package static func status(of path: String) -> FileStatus? {
    var status = stat()
    return lstat(path, &status) == 0 ? FileStatus(status) : nil
  }

  /// The status of what `path` leads to; `nil` when there is nothing.
  package static func followedStatus(of path: String) -> FileStatus? {
    var status = stat()
    return stat(path, &status) == 0 ? FileStatus(status) : nil
  }
}
