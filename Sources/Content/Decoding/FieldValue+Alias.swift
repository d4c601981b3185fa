import Basics

extension FieldValue {
  /// An address of the site, such as `/films/old-name/`, below its root and without a language.
  func alias() -> OutputPath? {
    guard let text = string() else { return nil }
    guard text.hasPrefix("/") else {
      return report(
        "'\(name)' must be addresses of the site that start with a slash, such as /films/old-name/",
        text.contains("://") ? "leave out the site's own part" : "")
    }
    if let forbidden = text.first(where: { "?#\\%\"'<>${};:*".contains($0) || $0.isWhitespace }) {
      return report(
        "'\(name)' must be plain addresses without '\(forbidden)'",
        "?#".contains(forbidden) ? "hosts look at what stands before it alone" : "")
    }
    let path = text.dropFirst()
    let isFile = path.hasSuffix(".html") || path.hasSuffix(".htm")
    // What has an ending is a file, and no folder may bear its name.
    guard path.split(separator: "/").dropLast(isFile ? 1 : 0).allSatisfy({ !$0.contains(".") }) else {
      return report("'\(name)' must be addresses of pages: without dots, but for .html at the end")
    }
    let place = isFile || path.hasSuffix("/") || path.isEmpty ? String(path) : path + "/"
    guard let output = OutputPath(isFile ? place : place + "index.html") else {
      return report("'\(name)' must be addresses below the site's root, without '..' and without '//'")
    }
    return output
  }
}
