import Foundation

/// A small site in one readable file: text in front, then each of the site's files behind a line `-- path --`.
///
/// A line `-- path (removed) --` takes a file of the common site away.
struct SiteFile: Sendable {
  /// What stands before the first file: the expected output of an invalid site, a remark in a valid one.
  let front: String
  /// The texts of the files by path, in their order; `nil` for one that is taken away.
  let files: [(path: String, text: String?)]

  init(_ text: String) {
    var front = ""
    var files: [(path: String, text: String?)] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).dropLast(text.hasSuffix("\n") ? 1 : 0) {
      if line.hasPrefix("-- "), line.hasSuffix(" --"), line.count > 6 {
        let name = String(line.dropFirst(3).dropLast(3))
        let removal = " (removed)"
        files.append(name.hasSuffix(removal) ? (String(name.dropLast(removal.count)), nil) : (name, ""))
      } else if let last = files.indices.last {
        files[last].text? += line + "\n"
      } else {
        front += line + "\n"
      }
    }
    self.front = front
    self.files = files
  }

  /// The same with another text in front, as a file.
  func text(withFront front: String) -> String {
    files.reduce(front) { $0 + "-- \($1.path)\($1.text == nil ? " (removed)" : "") --\n" + ($1.text ?? "") }
  }
}

/// The folder with the fixtures, found from where this file lies.
enum Fixtures {
  static let folder =
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().path() + "/Fixtures"

  /// The project's own themes.
  static let themes = URL(filePath: folder).appending(path: "../../../themes").standardizedFileURL.path()

  /// Whether expectations are recorded rather than compared.
  static let isRecording = ProcessInfo.processInfo.environment["RECORD"] == "1"

  static func text(_ path: String) -> String {
    (try? String(contentsOfFile: folder + "/" + path, encoding: .utf8)) ?? ""
  }

  /// The names of the `.site` files in a folder, without the ending, sorted.
  static func names(in path: String) -> [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder + "/" + path)) ?? []
    return names.filter { $0.hasSuffix(".site") }.map { String($0.dropLast(5)) }.sorted()
  }
}
