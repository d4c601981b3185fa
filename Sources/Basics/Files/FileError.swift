#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The machine refused something: a full disk, a missing permission.
package struct FileError: Error, Hashable, Sendable {
  /// What was tried, as in "cannot *write* 'site/index.html'".
  package let operation: String
  /// The path it was tried on.
  package let path: String
  /// The system's error number.
  package let code: Int32

  /// Makes an error with the system's current error number.
  init(_ operation: String, _ path: String) {
    self.init(operation, path, code: errno)
  }

  /// Makes an error.
  package init(_ operation: String, _ path: String, code: Int32) {
    self.operation = operation
    self.path = path
    self.code = code
  }

  /// The number of a file that is not what it should be.
  package static let invalid = EINVAL

  /// Whether the path does not exist.
  package var isMissing: Bool { code == ENOENT || code == ENOTDIR }

  /// The error as people read it.
  package var text: String { "cannot \(operation) '\(path)': \(String(cString: strerror(code)))" }
}
