#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Reading and writing files by path, with typed errors and without Foundation.
package enum FileSystem {
  /// Reads a whole file; more bytes than `limit` are an error (`EFBIG`).
  package static func readFile(_ path: String, limit: Int = .max) throws(FileError) -> [UInt8] {
    try readFront(of: path) { (size) throws(FileError) in
      guard size <= limit else { throw FileError("read", path, code: EFBIG) }
      return size
    }
  }

  /// Reads the first `count` bytes of a file, or all of a shorter one.
  package static func readStart(of path: String, count: Int) throws(FileError) -> [UInt8] {
    try readFront(of: path) { (size) throws(FileError) in min(size, count) }
  }

  /// Reads the front of a regular file: as much of it as `length` says of its size.
  private static func readFront(
    of path: String, length: (_ size: Int) throws(FileError) -> Int
  ) throws(FileError) -> [UInt8] {
    // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw FileError("read", path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw FileError("read", path) }
    let kind = status.st_mode & S_IFMT
    guard kind == S_IFREG else { throw FileError("read", path, code: kind == S_IFDIR ? EISDIR : EINVAL) }
    let size = try length(Int(status.st_size))
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let rest = UnsafeMutableBufferPointer(rebasing: buffer[count..<size])
        let length = read(descriptor, rest.baseAddress, rest.count)
        if length < 0 && errno == EINTR { continue }
        if length < 0 { failure = FileError("read", path) }
        if length <= 0 { break }
        count += length
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes a file whole, replacing what was there, and says what the file system now knows of it; `synchronize` waits
  /// until the disk has it.
  @discardableResult
  package static func writeFile(_ bytes: [UInt8], to path: String, synchronize: Bool = false) throws(FileError)
    -> FileStatus
  {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw FileError("write", path) }
    var failure: FileError?
    bytes.withUnsafeBytes { buffer in
      var written = 0
      while written < buffer.count {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[written...])
        let length = write(descriptor, rest.baseAddress, rest.count)
        if length < 0 && errno == EINTR { continue }
        if length <= 0 {
          failure = FileError("write", path)
          return
        }
        written += length
      }
    }
    if failure == nil, synchronize, fsync(descriptor) != 0 { failure = FileError("write", path) }
    var status = stat()
    if failure == nil, fstat(descriptor, &status) != 0 { failure = FileError("write", path) }
    if close(descriptor) != 0, failure == nil { failure = FileError("write", path) }
    if let failure { throw failure }
    return FileStatus(status)
  }

  /// Writes a file anew in one step: it is never seen half written, and keeps its permissions. A file that may not be written
  /// is not replaced either.
  package static func replaceFile(_ bytes: [UInt8], at path: String) throws(FileError) {
    var status = stat()
    guard access(path, W_OK) == 0, stat(path, &status) == 0 else { throw FileError("write", path) }
    let temporary = path + ".marquee-new"
    do throws(FileError) {
      try writeFile(bytes, to: temporary, synchronize: true)
      guard chmod(temporary, status.st_mode & 0o7777) == 0 else { throw FileError("write", temporary) }
      try move(temporary, to: path)
    } catch {
      try? removeFile(temporary)
      throw error
    }
  }

  /// Moves a file over `destination`, replacing it in one step.
  package static func move(_ path: String, to destination: String) throws(FileError) {
    guard rename(path, destination) == 0 else { throw FileError("replace", destination) }
  }

  /// Removes a file; one that is already gone is no error.
  package static func removeFile(_ path: String) throws(FileError) {
    guard unlink(path) == 0 || errno == ENOENT else { throw FileError("remove", path) }
  }

  /// Removes a folder if it is empty, and says whether it did.
  @discardableResult
  package static func removeFolderIfEmpty(_ path: String) -> Bool { rmdir(path) == 0 }

  /// Removes a folder and all in it, without following links.
  package static func removeTree(_ path: String) throws(FileError) {
    guard let status = status(of: path) else { return }
    if status.kind == .folder {
      for name in try names(in: path) { try removeTree(path + "/" + name) }
      guard rmdir(path) == 0 else { throw FileError("remove", path) }
    } else {
      try removeFile(path)
    }
  }

  /// Makes a folder and those above it; one that exists is no error.
  package static func makeFolder(_ path: String) throws(FileError) {
    if mkdir(path, 0o755) == 0 { return }
    let code = errno
    switch code {
    case EEXIST:
      guard followedStatus(of: path)?.kind == .folder else { throw FileError("make the folder", path, code: ENOTDIR) }
    case ENOENT:
      guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else {
        throw FileError("make the folder", path, code: code)
      }
      try makeFolder(String(path[..<slash]))
      guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw FileError("make the folder", path) }
    default: throw FileError("make the folder", path, code: code)
    }
  }

  /// The path with every link resolved and made absolute; `nil` when it does not exist.
  package static func resolved(_ path: String) -> String? {
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
