extension Diagnostic {
  /// The diagnostic as people read it.
  ///
  /// ```
  /// content/films/lotus-heart.md:14:22: error: 'credits.person' must name an entry in people/
  ///  14 |   - {role: director, person: wang-le}
  ///     |                              ^~~~~~~ did you mean 'wang-lei'?
  /// ```
  package var text: String {
    var lines = ["\(printable(prefix[...]))\(severity.rawValue): \(printable(message[...]))"]
    let suggestion = printable(suggestion[...])
    if let source = location.text, location.line > 0 {
      lines += excerpt(of: source, suggestion: suggestion)
    } else if !suggestion.isEmpty {
      lines.append("  " + suggestion)
    }
    return lines.joined(separator: "\n")
  }

  private var prefix: String {
    var prefix = location.file + ":"
    if location.line > 0 { prefix += "\(location.line):" }
    if location.line > 0 && location.column > 0 { prefix += "\(location.column):" }
    return prefix + " "
  }

  /// The offending line, shortened around the column, with a caret under it.
  private func excerpt(of source: String, suggestion: String) -> [String] {
    let characters = Array(source)
    let column = min(max(1, location.column), characters.count + 1)
    let start = column > 80 ? column - 60 : 1
    let end = min(characters.count, start + 119)
    let shown = printable(characters[(start - 1)..<max(start - 1, end)])
    let before = printable(characters[(start - 1)..<min(column - 1, characters.count)])
    let markStart = min(column - 1, characters.count)
    let marked = printable(characters[markStart...].prefix(min(location.length, max(0, end - markStart))))

    let number = String(location.line)
    let gutter = String(repeating: " ", count: number.count)
    let mark = "^" + String(repeating: "~", count: max(0, marked.columnWidth - 1))
    let indent = String(repeating: " ", count: before.columnWidth + (start > 1 ? 1 : 0))
    var caretLine = " \(gutter) | \(indent)\(location.column > 0 ? mark : "")"
    if !suggestion.isEmpty { caretLine += location.column > 0 ? " " + suggestion : suggestion }
    return [" \(number) | \(start > 1 ? "…" : "")\(shown)\(end < characters.count ? "…" : "")", caretLine]
  }

  /// Text that cannot move the cursor or turn the terminal's reading direction.
  private func printable(_ characters: some Sequence<Character>) -> String {
    String(
      String.UnicodeScalarView(
        characters.lazy.flatMap(\.unicodeScalars).map { scalar in
          switch scalar {
          case "\t": " "
          case "\n", "\r": "\u{FFFD}"
          default: scalar.isInvisibleControl ? "\u{FFFD}" : scalar
          }
        }))
  }
}
