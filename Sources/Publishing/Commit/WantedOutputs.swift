import Basics

/// The outputs that a site is to have, each with a path of its own.
struct WantedOutputs {
  /// The outputs, sorted by path.
  let files: [StagedFile]
  /// Their paths.
  let paths: Set<String>
  /// The folders in which they lie.
  let folders: Set<String>

  init(_ files: [StagedFile]) throws(PublishingError) {
    self.files = files.sorted { $0.path < $1.path }
    var paths: Set<String> = []
    paths.reserveCapacity(files.count)
    var folders: Set<String> = []
    for file in self.files {
      guard paths.insert(file.path.text).inserted else { throw .isDouble(path: file.path.text) }
      for ancestor in ancestors(of: file.path.text) where !folders.insert(ancestor).inserted { break }
    }
    if let both = folders.intersection(paths).min() { throw .isFileAndFolder(path: both) }
    self.paths = paths
    self.folders = folders
  }

  /// The outputs with all that pages may refer to before the pages.
  var pagesLast: [StagedFile] {
    files.filter { !$0.path.text.hasSuffix(".html") } + files.filter { $0.path.text.hasSuffix(".html") }
  }
}

/// The folders above `path`, the nearest first: `a/b` and `a` for `a/b/c`.
func ancestors(of path: String) -> [String] {
  var result: [String] = []
  var rest = path[...].utf8
  while let slash = rest.lastIndex(of: UInt8(ascii: "/")) {
    rest = rest[..<slash]
    result.append(String(Substring(rest)))
  }
  return result
}
