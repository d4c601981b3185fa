/// A file's path inside the output folder: parts divided by `/`, none of which leads out of it.
package struct OutputPath: Hashable, Comparable, Sendable {
  /// The path, such as `films/lotus-heart/index.html`.
  package let text: String

  /// Makes a path; `nil` when it is absolute, empty, has an empty part, `.`, `..`, a backslash, a control character, or
  /// a part that starts with a dot, other than `.well-known`.
  package init?(_ text: String) {
    // Bytes are looked at, as a file system does: a slash before a combining mark is no "/" among characters.
    let parts = text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    let isConfined = parts.allSatisfy { part in
      !part.isEmpty && (part.first != UInt8(ascii: ".") || part.elementsEqual(".well-known".utf8)) && part.count <= 255
        && part.allSatisfy { $0 != UInt8(ascii: "\\") && $0 >= 0x20 && $0 != 0x7F }
    }
    guard isConfined, text.utf8.count <= 1024 else { return nil }
    self.text = text
  }

  // Text is compared, not its bytes one by one: the order agrees with `==`, and for ASCII it is that of the bytes at once.
  package static func < (left: OutputPath, right: OutputPath) -> Bool { left.text < right.text }
}
