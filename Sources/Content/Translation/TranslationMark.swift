import Basics

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
    guard let marked = marked(bytes, with: line(hashes, languages)) else {
      throw FileError("find the front matter of", path, code: FileError.invalid)
    }
    guard marked != bytes else { return }
    let temporary = path + ".marquee-new"
    do {
      try FileSystem.writeFile(marked, to: temporary, synchronize: true)
      try FileSystem.move(temporary, to: path)
    } catch {
      try? FileSystem.removeFile(temporary)
      throw error
    }
  }

  /// `translated_from: {en: "0123456789abcdef"}`, in the order of the site's languages.
  private static func line(_ hashes: [String: ContentHash], _ languages: [Language]) -> String {
    let values = languages.compactMap { language in
      hashes[language.code].map { "\(language.code): \"\($0.text)\"" }
    }
    return "translated_from: {\(values.joined(separator: ", "))}"
  }

  /// The file with `line` in place of an earlier one, or else at the end of its front matter; `nil` when it has none.
  static func marked(_ bytes: [UInt8], with line: String) -> [UInt8]? {
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Array.init)
    func isFence(_ line: [UInt8]) -> Bool {
      // A byte order mark may stand before the first.
      let text = String(decoding: line, as: UTF8.self).trimmed
      return text == "---" || text == "\u{FEFF}---"
    }
    guard let open = lines.firstIndex(where: isFence), let close = lines[(open + 1)...].firstIndex(where: isFence)
    else {
      return nil
    }
    let hasCarriageReturn = lines[open].last == UInt8(ascii: "\r")
    let new = Array(line.utf8) + (hasCarriageReturn ? [UInt8(ascii: "\r")] : [])
    guard let start = lines[open..<close].firstIndex(where: { $0.starts(with: "translated_from:".utf8) }) else {
      lines.insert(new, at: close)
      return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
    }
    // An earlier value may go on for some lines, each indented.
    let end = lines[(start + 1)..<close].firstIndex { $0.first != UInt8(ascii: " ") } ?? close
    lines.replaceSubrange(start..<end, with: [new])
    return Array(lines.joined(separator: [UInt8(ascii: "\n")]))
  }
}
