import Basics

/// What one look at a document's bytes tells before it is parsed: where its lines start, which invisible characters it
/// has, and whether it is one of the texts on which the parser would take time or memory out of proportion.
///
/// cmark-gfm is fast on all that people write, and has known weak spots: the deeper the nesting and the more the lines,
/// the wider a table and the more its rows, the longer a link's definition and the more its uses. What is refused for
/// them lies far beyond anything that is written to be read.
struct BodyScan {
  /// How many bytes a document may have.
  static let sizeLimit = 4_000_000

  /// Where each line starts.
  private(set) var lineStarts: [Int] = []
  /// The invisible control characters, of which at most 100 are noted, and where they stand.
  private(set) var controls: [(scalar: Unicode.Scalar, offset: Int)] = []
  /// Whether characters may be written by their number, such as `&#8238;`.
  private(set) var hasNumericReference = false
  /// Whether something may be struck through, or an address stand outside of a link: there is a `~`, `@`, `www.`, or a
  /// `://` elsewhere than behind `](` and `<`, where a link's own target is.
  private(set) var mayUseInlineExtensions = false
  /// Which marks the text has that may be left over as they were typed.
  private(set) var possibleSlips: [MarkdownSlip] = []
  /// Why the document is not parsed, and the line, from 1, at which this was decided.
  private(set) var refusal: (line: Int, rule: String)?

  init(_ bytes: [UInt8], from start: Int) {
    lineStarts.append(start)
    guard bytes.count - start <= BodyScan.sizeLimit else {
      refusal = (1, "a body must not be larger than 4 MB")
      return
    }
    possibleSlips = MarkdownSlip.possible(in: bytes[start...])
    var limits = BodyLimits()
    bytes.withUnsafeBufferPointer { bytes in
      var index = start
      var countedInLine = 0
      let classes = ByteClass.table
      while index < bytes.count {
        let byte = bytes[index]
        switch classes[Int(byte)] {
        case .plain: break
        case .wide:
          repeat { index += 3 } while index < bytes.count && classes[Int(bytes[index])] == .wide
          continue
        case .counted: countedInLine += 1
        case .lineEnd:
          endLine(&limits, bytes, at: index, counted: countedInLine)
          countedInLine = 0
          lineStarts.append(index + 1)
        case .ampersand:
          if index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "#") { hasNumericReference = true }
        case .tilde: mayUseInlineExtensions = true
        case .colon:
          if bytes[index...].starts(with: "://".utf8), !isTarget(bytes, schemeEnd: index) {
            mayUseInlineExtensions = true
          }
        case .letterW:
          // Behind `://` it is part of an address that has been looked at.
          let isBehindSlash = index > 0 && bytes[index - 1] == UInt8(ascii: "/")
          if !isBehindSlash, bytes[index...].starts(with: "www.".utf8) { mayUseInlineExtensions = true }
        case .at:
          mayUseInlineExtensions = true
          countedInLine += 1
        case .suspect: note(bytes, at: index)
        case .impossible:
          refusal = refusal ?? (lineStarts.count, "a body must be valid UTF-8")
        }
        index += 1
      }
      endLine(&limits, bytes, at: index, counted: countedInLine)
    }
  }

  /// Whether the scheme that ends at `index` starts a link's target: `](https://…` or `<https://…`.
  private func isTarget(_ bytes: UnsafeBufferPointer<UInt8>, schemeEnd index: Int) -> Bool {
    var start = index
    while start > 0, index - start < 16, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(bytes[start - 1]) {
      start -= 1
    }
    guard start > 1, start < index else { return false }
    return bytes[start - 1] == UInt8(ascii: "<")
      || (bytes[start - 1] == UInt8(ascii: "(") && bytes[start - 2] == UInt8(ascii: "]"))
  }

  private mutating func endLine(
    _ limits: inout BodyLimits, _ bytes: UnsafeBufferPointer<UInt8>, at end: Int, counted: Int
  ) {
    let line = bytes[lineStarts[lineStarts.count - 1]..<end]
    if let rule = limits.ruleBroken(by: line, counted: counted), refusal == nil {
      refusal = (lineStarts.count, rule)
    }
  }

  /// Notes the character at `index`, whose first byte some invisible control characters have, when it is one.
  private mutating func note(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) {
    guard controls.count < 100 else { return }
    let character = bytes[index..<min(index + 4, bytes.count)]
    guard let scalar = Unicode.Scalar(firstOf: character), scalar.isInvisibleControl else { return }
    controls.append((scalar, index))
  }
}

/// What a byte means to the scan. A wide one starts a character of three bytes, of which nothing else is to be known.
private enum ByteClass {
  case plain, wide, lineEnd, counted, at, ampersand, tilde, colon, letterW, suspect, impossible

  static let table: [ByteClass] = (0...255).map { byte in
    switch UInt8(byte) {
    case UInt8(ascii: "\n"): .lineEnd
    case UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "]"): .counted
    case UInt8(ascii: "@"): .at
    case UInt8(ascii: "~"): .tilde
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "w"): .letterW
    case UInt8(ascii: "&"): .ampersand
    case UInt8(ascii: "\t"), UInt8(ascii: "\r"): .plain
    case 0xE3...0xE9: .wide
    case 0..<0x20, 0x7F, 0xC2, 0xE2, 0xEF, 0xF0...0xF4: .suspect
    case 0xF5...0xFF: .impossible
    default: .plain
    }
  }
}
