import Basics

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// What stands in the output folder before a commit, Marquee's or not.
///
/// Links are not followed, and hidden things at the top (`.git`, Marquee's own folder) are left out, apart from
/// `.well-known`. Reading names and kinds takes no system call for a single file.
struct OutputTree {
  /// What stands at each path, relative to the output folder.
  private(set) var kinds: [String: FileStatus.Kind] = [:]

  /// Reads the tree.
  init(of folder: OutputFolder) throws(FileError) {
    var waiting = [""]
    while let parent = waiting.popLast() {
      let prefix = parent.isEmpty ? "" : parent + "/"
      guard let entries = try OutputTree.entries(in: folder.location(of: parent), isTop: parent.isEmpty) else {
        // A folder that cannot be looked into, such as a disk's `lost+found`, is foreign as a whole.
        kinds[parent] = .other
        continue
      }
      for entry in entries {
        kinds[prefix + entry.name] = entry.kind
        if entry.kind == .folder { waiting.append(prefix + entry.name) }
      }
    }
  }

  /// The folder at `path` and those in it, outermost first, as far as outputs can have such paths.
  func folders(in path: String) -> [OutputPath] {
    kinds.filter { $0.value == .folder && ($0.key == path || $0.key.utf8.starts(with: (path + "/").utf8)) }
      .compactMap { OutputPath($0.key) }.sorted()
  }

  /// The names and kinds in a folder; `nil` when it cannot be opened by this user or by this name.
  private static func entries(
    in path: String, isTop: Bool
  ) throws(FileError) -> [(name: String, kind: FileStatus.Kind)]? {
    guard let folder = opendir(path) else {
      if !isTop && (errno == EACCES || errno == ENOENT) { return nil }
      throw FileError("list", path, code: errno)
    }
    defer { closedir(folder) }
    var entries: [(name: String, kind: FileStatus.Kind)] = []
    errno = 0
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
      }
      let isHidden = name.utf8.first == UInt8(ascii: ".")
      let isLeftOut = isTop ? isHidden && name != ".well-known" : name == "." || name == ".."
      if !isLeftOut { entries.append((name, kind(of: entry.pointee.d_type, at: path, name))) }
      errno = 0
    }
    guard errno == 0 else { throw FileError("list", path, code: errno) }
    return entries
  }

  private static func kind(of type: UInt8, at path: String, _ name: String) -> FileStatus.Kind {
    switch Int(type) {
    case Int(DT_REG): .file
    case Int(DT_DIR): .folder
    case Int(DT_LNK): .link
    // Some file systems do not say.
    case Int(DT_UNKNOWN): FileSystem.status(of: path + "/" + name)?.kind ?? .other
    default: .other
    }
  }
}
