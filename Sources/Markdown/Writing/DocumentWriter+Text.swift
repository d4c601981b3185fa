import Basics

extension DocumentWriter {
  mutating func writeText(of node: MarkdownNode) {
    node.withLiteral { run in
      writeRun(run)
      reportControls(run, node)
    }
  }

  mutating func writeCode(_ node: MarkdownNode) {
    node.withLiteral { run in
      // The tag comes first, so that a line end before it can still be taken back.
      write("<code>")
      writeRun(run)
    }
    write("</code>")
  }

  /// Writes a run of text.
  mutating func writeRun(_ run: UnsafeBufferPointer<UInt8>) {
    let joins = text.append(run)
    if joins, let offset = breakOffset { bytes.remove(at: offset) }
    if !run.isEmpty { breakOffset = nil }
    counts.read(run)
    appendEscaped(run, to: &bytes)
  }

  /// Writes a line end, which the text behind may take back.
  mutating func writeSoftBreak() {
    breakOffset = bytes.count
    bytes.append(UInt8(ascii: "\n"))
    text.breakLine()
    counts.endWord()
  }

  mutating func writeLineBreak() {
    write("<br>\n")
    text.appendSpace()
    counts.endWord()
    breakOffset = nil
  }

  mutating func writeRawHTML(_ node: MarkdownNode, isBlock: Bool) {
    if isBlock { startLine() }
    let lengthBefore = bytes.count
    let faults = node.withLiteral { raw in
      if !raw.starts(with: "<!--".utf8) { document.hasRawHTML = true }
      return rawHTML.append(raw, to: &bytes, isBlock: isBlock)
    }
    if isBlock && bytes.count > lengthBefore { startLine() }
    for fault in faults { warn(fault.rule, at: node, suggestion: fault.suggestion) }
  }

  /// Reports invisible characters that were written by their number.
  mutating func reportControls(_ run: UnsafeBufferPointer<UInt8>, _ node: MarkdownNode) {
    guard seeksControls else { return }
    for scalar in String(decoding: run, as: UTF8.self).unicodeScalars where scalar.isInvisibleControl {
      // One that stands there as itself has been reported when the bytes were looked at.
      if knownControls.contains(scalar) { continue }
      let location = lines.location(line: node.line, byteColumn: node.byteColumn)
      diagnostics.append(lines.controlDiagnostic(scalar, at: location))
    }
  }
}
