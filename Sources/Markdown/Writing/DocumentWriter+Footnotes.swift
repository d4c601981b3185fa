/// The footnotes of a document, which stand at its end in the order in which they are first referred to.
struct FootnoteState {
  /// Whether a footnote is being written.
  var isOpen = false
  /// How many footnotes have been begun.
  var count = 0
  /// How many marks that link to each footnote have been written, by its number.
  var marks: [Int: Int] = [:]
  /// Where in the markup the links back from each footnote belong.
  ///
  /// They can be written only when all marks are known, as one footnote may refer to another.
  var backLinkOffsets: [Int] = []
}

extension DocumentWriter {
  mutating func writeFootnoteMark(_ node: MarkdownNode) {
    let number = node.withLiteral { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
    write("<sup class=\"footnote-mark\">")
    if openLinks.contains(true) {
      write(number)
    } else {
      let mark = footnotes.marks[number, default: 0] + 1
      footnotes.marks[number] = mark
      write("<a href=\"")
      writePlace(page, fragment: "fn-\(number)")
      write("\" id=\"")
      bytes.append(contentsOf: markIdentifier(number, mark).utf8)
      write("\" role=\"doc-noteref\">")
      write(number)
      write("</a>")
    }
    write("</sup>")
  }

  mutating func openFootnote() {
    startLine()
    if footnotes.count == 0 { write("<div class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n") }
    footnotes.count += 1
    footnotes.isOpen = true
    write("<li id=\"fn-")
    write(footnotes.count)
    write("\">\n")
  }

  mutating func closeFootnote() {
    startLine()
    let paragraphEnd = Array("</p>\n".utf8)
    let isBehindText = bytes.suffix(paragraphEnd.count).elementsEqual(paragraphEnd)
    footnotes.backLinkOffsets.append(bytes.count - (isBehindText ? paragraphEnd.count : 0))
    footnotes.isOpen = false
    write("</li>\n")
    endTextBlock()
  }

  /// Ends the list of footnotes and puts the links back into it.
  mutating func finishFootnotes() {
    guard let first = footnotes.backLinkOffsets.first else { return }
    write("</ol>\n</div>\n")
    let tail = Array(bytes[first...])
    bytes.removeSubrange(first...)
    var written = 0
    for (index, offset) in footnotes.backLinkOffsets.enumerated() {
      bytes.append(contentsOf: tail[written..<(offset - first)])
      written = offset - first
      writeBackLinks(ofFootnote: index + 1)
    }
    bytes.append(contentsOf: tail[written...])
  }

  private mutating func writeBackLinks(ofFootnote number: Int) {
    let marks = footnotes.marks[number, default: 0]
    for mark in 0..<marks {
      write(" <a class=\"footnote-back\" href=\"")
      writePlace(page, fragment: markIdentifier(number, mark + 1))
      write("\" role=\"doc-backlink\">↩")
      if mark > 0 {
        write("<sup>")
        write(mark + 1)
        write("</sup>")
      }
      write("</a>")
    }
  }

  private func markIdentifier(_ number: Int, _ mark: Int) -> String {
    mark == 1 ? "fnref-\(number)" : "fnref-\(number)-\(mark)"
  }
}
