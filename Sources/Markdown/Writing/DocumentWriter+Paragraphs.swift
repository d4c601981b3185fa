import Basics

extension DocumentWriter {
  /// How many bytes of text are kept for the excerpt, which is never longer.
  private static let leadingBytes = 1400

  mutating func openParagraph(_ node: MarkdownNode) {
    paragraphStart = text.bytes.count
    if isOnlyAlertMark(node) { return }
    let task = node.parent.flatMap { $0.firstChild == node ? $0.isTaskDone : nil }
    isInLabel = task != nil
    isInFigure = !isInLabel && onlyPicture(of: node) != nil
    if !isTight(node) { startLine() }
    if isInFigure { write("<figure>") } else if !isTight(node) { write("<p>") }
    guard let isDone = task else { return }
    write("<label>")
    writeCheckbox(isDone: isDone)
    write("> ")
  }

  mutating func closeParagraph(_ node: MarkdownNode) {
    defer { endTextBlock() }
    if isOnlyAlertMark(node) { return }
    if isInLabel { write("</label>") }
    if isInFigure {
      writeCaption(of: node)
      write("</figure>")
      if !isTight(node) { startLine() }
    } else if !isTight(node) {
      write("</p>\n")
    }
    reportHeadingSlip(node, text.bytes[min(paragraphStart, text.bytes.count)...])
    if !footnotes.isOpen && !isInFigure { keepForExcerpt() }
    (isInLabel, isInFigure) = (false, false)
  }

  /// Whether a paragraph is an item's text, in a list without space between the items.
  private func isTight(_ node: MarkdownNode) -> Bool {
    guard let item = node.parent, item.kind == .item, let list = item.parent else { return false }
    return list.isTight
  }

  /// Whether a paragraph has nothing but the first line of an alert.
  private func isOnlyAlertMark(_ node: MarkdownNode) -> Bool {
    guard node.onlyChild != nil, let quote = node.parent, quote.kind == .quote else { return false }
    return quote.firstChild == node && alertKind(of: quote) != nil
  }

  /// The picture that a paragraph has and nothing else; a link around it does not count.
  private func onlyPicture(of paragraph: MarkdownNode) -> MarkdownNode? {
    guard let child = paragraph.onlyChild else { return nil }
    let inner = child.kind == .link ? child.onlyChild : child
    return inner?.kind == .picture ? inner : nil
  }

  private mutating func writeCaption(of paragraph: MarkdownNode) {
    onlyPicture(of: paragraph)?.withTitle { title in
      if title.isEmpty { return }
      write("<figcaption>")
      writeRun(title)
      write("</figcaption>")
    }
  }

  /// Keeps the text of the paragraph that has just been written, until there is enough for an excerpt.
  private mutating func keepForExcerpt() {
    guard leadingText.utf8.count < DocumentWriter.leadingBytes else { return }
    var end = min(text.bytes.count, paragraphStart + DocumentWriter.leadingBytes)
    // Not in the midst of a character.
    while end < text.bytes.count && text.bytes[end] & 0xC0 == 0x80 { end -= 1 }
    let paragraph = text.bytes[min(paragraphStart, end)..<end].drop { $0 <= 0x20 }
    if paragraph.isEmpty { return }
    let string = String(decoding: paragraph, as: UTF8.self)
    let joinsBefore = leadingText.unicodeScalars.last?.joinsLines ?? true
    let joins = joinsBefore || string.unicodeScalars.first?.joinsLines ?? true
    leadingText += joins ? string : " " + string
  }
}
