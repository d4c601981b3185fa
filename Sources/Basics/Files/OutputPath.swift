/// A file's path inside the output folder: parts divided by `/`, none of which leads out of it.
package struct OutputPath: Hashable, Comparable, Sendable {
  /// The path, such as `films/lotus-heart/index.html`.
  package let text: String

  /// Makes a path; `nil` when it is absolute, empty, has an empty part, `.`, `..`, a backslash, a control character, or
  /// a part that starts with a dot, other than `.well-known`.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let isConfined = parts.allSatisfy { part in
      !part.isEmpty && (!part.hasPrefix(".") || part == ".well-known") && part.utf8.count <= 255
        && part.unicodeScalars.allSatisfy { $0 != "\\" && $0.value >= 0x20 && $0.value != 0x7F }
    }
    guard isConfined, text.utf8.count <= 1024 else { return nil }
    self.text = text
  }

  package static func < (left: OutputPath, right: OutputPath) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
