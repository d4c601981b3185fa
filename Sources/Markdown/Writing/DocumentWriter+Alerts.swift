/// The kinds of alerts, as GitHub names them.
enum AlertKind: String, CaseIterable {
  case note, tip, important, warning, caution
}

extension DocumentWriter {
  /// The kind of alert that a quote is: one whose first line is `[!NOTE]` or its like; `nil` when it is a quote.
  func alertKind(of quote: MarkdownNode) -> AlertKind? {
    guard let paragraph = quote.firstChild, paragraph.kind == .paragraph else { return nil }
    guard let mark = paragraph.firstChild, mark.kind == .text else { return nil }
    if let next = mark.next, next.kind != .softBreak && next.kind != .lineBreak { return nil }
    return mark.withLiteral { text in
      // The longest mark is `[!IMPORTANT]`.
      guard text.count <= 12, text.starts(with: "[!".utf8), text.last == UInt8(ascii: "]") else { return nil }
      return AlertKind(rawValue: String(decoding: text[2..<(text.count - 1)], as: UTF8.self).lowercased())
    }
  }

  mutating func openQuote(_ node: MarkdownNode) {
    startLine()
    guard let kind = alertKind(of: node) else { return write("<blockquote>\n") }
    write("<div class=\"alert alert-")
    bytes.append(contentsOf: kind.rawValue.utf8)
    write("\" role=\"note\">\n")
    skippedInlines = node.firstChild?.firstChild?.next == nil ? 1 : 2
  }
}
