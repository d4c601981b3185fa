import Basics

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Hands the bytes of a regular file to `body`, a piece at a time, so that a large file is never in memory whole.
func forEachChunk(
  ofFileAt path: String, _ body: (UnsafeRawBufferPointer) throws(FileError) -> Void
) throws(FileError) {
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
  guard descriptor >= 0 else { throw FileError("read", path, code: errno) }
  defer { close(descriptor) }
  var status = stat()
  guard fstat(descriptor, &status) == 0 else { throw FileError("read", path, code: errno) }
  let kind = status.st_mode & S_IFMT
  guard kind == S_IFREG else { throw FileError("read", path, code: kind == S_IFDIR ? EISDIR : EINVAL) }

  let buffer = UnsafeMutableRawBufferPointer.allocate(
    byteCount: min(max(4096, Int(status.st_size)), 256 * 1024), alignment: 16)
  defer { buffer.deallocate() }
  while true {
    let count = read(descriptor, buffer.baseAddress, buffer.count)
    if count < 0 && errno == EINTR { continue }
    guard count >= 0 else { throw FileError("read", path, code: errno) }
    if count == 0 { return }
    try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
  }
}

extension ContentHash {
  /// The hash of a regular file's bytes.
  init(ofFileAt path: String) throws(FileError) {
    var hasher = ContentHasher()
    try forEachChunk(ofFileAt: path) { (chunk) throws(FileError) in hasher.update(chunk) }
    self = hasher.hash
  }
}

/// A file that is being written, a piece at a time.
struct GrowingFile: ~Copyable {
  private let path: String
  private var descriptor: Int32

  /// Makes the file, or empties it.
  init(at path: String) throws(FileError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw FileError("write", path, code: errno) }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Writes `bytes` behind what is there.
  func append(_ bytes: UnsafeRawBufferPointer) throws(FileError) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let buffer = UnsafeRawBufferPointer(rebasing: rest)
      let count = write(descriptor, buffer.baseAddress, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw FileError("write", path, code: errno) }
      rest = rest.dropFirst(count)
    }
  }

  /// Closes the file; some file systems say only now that a disk is full.
  consuming func finish() throws(FileError) {
    let result = close(descriptor)
    descriptor = -1
    guard result == 0 else { throw FileError("write", path, code: errno) }
  }
}
