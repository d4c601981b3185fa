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

  /// What is in a folder; `nil` when it cannot be opened by this user or by this name.
  private static func entries(
    in path: String, isTop: Bool
  ) throws(FileError) -> [(name: String, kind: FileStatus.Kind)]? {
    do {
      let entries = try FileSystem.entries(in: path)
      return isTop ? entries.filter { $0.name.utf8.first != UInt8(ascii: ".") || $0.name == ".well-known" } : entries
    } catch {
      if !isTop && (error.code == EACCES || error.code == ENOENT) { return nil }
      throw error
    }
  }
}
