import Basics

extension OutputFolder {
  /// The output folder at `folder`, which need not exist yet, if it is a place where outputs may be written.
  ///
  /// Real paths are compared, so that no link and no `..` leads around the check.
  ///
  /// The output may lie in `source`, the folder of the site's sources, but neither be nor contain it. It may neither be,
  /// nor contain, nor lie in one of the `protectedFolders`.
  init(at folder: String, source: String, protectedFolders: [String]) throws(PublishingError) {
    let root = realPath(folder)
    let realSource = realPath(source)
    if isSame(root, realSource) { throw .isSource(folder: source) }
    if isInside(realSource, root) { throw .containsSource(folder: folder, source: source) }
    for protected in protectedFolders {
      let realProtected = realPath(protected)
      if isSame(root, realProtected) || isInside(root, realProtected) || isInside(realProtected, root) {
        throw .isProtected(folder: folder, protected: protected)
      }
    }
    self.init(root: root)
  }
}

/// `path` made absolute with every link resolved, as far as it exists; the rest is taken by its text.
private func realPath(_ path: String) -> String {
  if let resolved = FileSystem.resolved(path.isEmpty ? "." : path) { return resolved }
  // Where the working folder itself has been removed, there is no more to say.
  if path.isEmpty || path == "." { return "." }
  let trimmed = path.utf8.reversed().drop { $0 == UInt8(ascii: "/") }
  let name = trimmed.prefix { $0 != UInt8(ascii: "/") }
  let hasParent = name.count < trimmed.count
  let parentText = String(decoding: trimmed.dropFirst(name.count).reversed(), as: UTF8.self)
  let parent = realPath(hasParent ? parentText : ".")
  switch String(decoding: name.reversed(), as: UTF8.self) {
  case ".", "": return parent
  case "..": return String(parent.prefix(upTo: parent.lastIndex(of: "/") ?? parent.startIndex))
  case let name: return (parent == "/" ? "" : parent) + "/" + name
  }
}

private func isSame(_ left: String, _ right: String) -> Bool { left.utf8.elementsEqual(right.utf8) }

/// Whether `path` lies below `folder`; both real.
private func isInside(_ path: String, _ folder: String) -> Bool {
  let prefix = folder == "/" ? folder : folder + "/"
  return path.utf8.count > prefix.utf8.count && path.utf8.starts(with: prefix.utf8)
}
