import Basics
import Yams

/// Writes into an entry's front matter which original its translation was made from, and leaves all else as it stands.
package enum TranslationMark {
  /// Says that the translation of `entry` into `language` is of the original as it is now.
  ///
  /// The file is replaced in one step, so that a full disk or a killed process cannot cut it short.
  package static func write(
    _ entry: Entry, _ language: Language, languages: [Language], source: String
  ) throws(FileError) {
    var hashes = entry.common.translatedFrom
    hashes[language.code] = entry.translation.original
    let path = source + "/" + entry.file
    let bytes = try FileSystem.readFile(path, limit: sourceSizeLimit)
    var ignored = [Diagnostic]()
    guard let text = try readSource(entry.file, in: source, diagnostics: &ignored),
      let marked = marked(bytes, text, with: line(hashes, languages))
    else { throw FileError("find the front matter of", path, code: FileError.invalid) }
    guard marked != bytes else { return }
    try FileSystem.replaceFile(marked, at: path)
  }

  /// `translated_from: {en: "0123456789abcdef"}`, in the order of the site's languages.
  private static func line(_ hashes: [String: ContentHash], _ languages: [Language]) -> String {
    let values = languages.compactMap { language in
      hashes[language.code].map { "\(language.code): \"\($0.text)\"" }
    }
    return "translated_from: {\(values.joined(separator: ", "))}"
  }

  /// The file with `line` in place of an earlier one, or else at the end of its front matter; `nil` when it has none.
  ///
  /// `bytes` are the file's own, and `text` is what was read from them, line by line the same.
  static func marked(_ bytes: [UInt8], _ text: SourceText, with line: String) -> [UInt8]? {
    var ignored = [Diagnostic]()
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    guard let frontMatter = FrontMatter(text, diagnostics: &ignored),
      let mapping = readYAML(text, frontMatter.yaml, firstLine: 2, diagnostics: &ignored),
      // Line ends of another sort are not counted here as they are there.
      lines.count == text.bytes.count(where: { $0 == UInt8(ascii: "\n") }) + 1
    else { return nil }
    let close = frontMatter.bodyLine - 2
    var starts = mapping.map { (name: $0.key.scalar?.string, line: $0.key.mark?.line ?? close) }
    starts.append((nil, close))
    var range = close..<close
    if let index = starts.firstIndex(where: { $0.name == "translated_from" }),
      starts[index].line < starts[index + 1].line
    {
      range = starts[index].line..<starts[index + 1].line
      // What stands above the next field belongs to it.
      while range.count > 1, isRemark(lines[range.upperBound - 1]) { range = range.lowerBound..<(range.upperBound - 1) }
    }
    let end = lines[0].last == UInt8(ascii: "\r") ? [UInt8(ascii: "\r")] : []
    lines.replaceSubrange(range, with: [Array(line.utf8) + end])
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }

  /// Whether a line is blank or a comment.
  private static func isRemark(_ line: [UInt8]) -> Bool {
    let first = line.first { $0 > 0x20 }
    return first == nil || first == UInt8(ascii: "#")
  }
}
