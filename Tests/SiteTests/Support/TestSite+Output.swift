import Basics
import Testing

extension TestSite {
  /// The paths of all published files, sorted; without Marquee's own.
  func paths() throws -> [String] {
    guard FileSystem.status(of: output) != nil else { return [] }
    var paths: [String] = []
    var waiting = [""]
    while let folder = waiting.popLast() {
      for name in try FileSystem.names(in: output + "/" + folder) where folder + name != ".marquee" {
        let path = folder + name
        if FileSystem.status(of: output + "/" + path)?.kind == .folder {
          waiting.append(path + "/")
        } else {
          paths.append(path)
        }
      }
    }
    return paths.sorted()
  }

  /// The bytes of all published files.
  func tree() throws -> [String: [UInt8]] {
    Dictionary(uniqueKeysWithValues: try paths().map { ($0, try FileSystem.readFile(output + "/" + $0)) })
  }

  /// The text of a published file.
  func text(_ path: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) throws -> String {
    let bytes = try? FileSystem.readFile(output + "/" + path)
    return String(decoding: try #require(bytes, "no \(path)", sourceLocation: sourceLocation), as: UTF8.self)
  }

  /// The lines of a page of the plain theme that show the field `name`, without its name.
  func lines(
    _ name: String, of page: String, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) throws -> [String] {
    try text(page, sourceLocation: sourceLocation).split(separator: "\n").compactMap { line in
      line.hasPrefix("<p>\(name): ") ? String(line.dropFirst(name.count + 5).dropLast(4)) : nil
    }
  }

  /// The files that have `needle` in their bytes or in their path.
  func files(with needle: String) throws -> [String] {
    try tree().filter { path, bytes in
      path.contains(needle) || String(decoding: bytes, as: UTF8.self).contains(needle)
    }.keys.sorted()
  }
}
