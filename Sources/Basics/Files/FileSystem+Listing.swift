#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension FileSystem {
  /// The names in a folder, sorted by their bytes, without `.` and `..`.
  package static func names(in path: String) throws(FileError) -> [String] {
    try entries(in: path).map(\.name).sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  /// The names in a folder with what stands there, without `.` and `..`, in the order in which the system has them.
  ///
  /// Where the file system says what they are, this asks it nothing of a single one.
  package static func entries(in path: String) throws(FileError) -> [(name: String, kind: FileStatus.Kind)] {
    guard let folder = opendir(path) else { throw FileError("list", path) }
    defer { closedir(folder) }
    var entries: [(name: String, kind: FileStatus.Kind)] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      if name != "." && name != ".." { entries.append((name, kind(of: entry.pointee.d_type, at: path + "/" + name))) }
      errno = 0
    }
    guard errno == 0 else { throw FileError("list", path) }
    return entries
  }

  private static func kind(of type: UInt8, at path: String) -> FileStatus.Kind {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    // Some file systems do not say.
    case Int(DT_UNKNOWN): status(of: path)?.kind ?? .other
    default: .other
    }
  }
}
