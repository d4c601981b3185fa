/// What would make the YAML parser take forever or go too deep, found before it is asked: nesting beyond any use, and
/// aliases that multiply.
struct YAMLHazards {
  /// The first of them; `nil` when there is none.
  private(set) var fault: YAMLFault?
  /// Whether something in the text looks like an anchor.
  private(set) var mayHaveAnchors = false

  private static let depthLimit = 48
  private static let indentLimit = 160
  private static let aliasLimit = 16

  private var line = 1
  /// In characters, from 1.
  private var column = 0
  private var depth = 0
  private var aliases = 0
  private var isIndent = true

  init(in bytes: ArraySlice<UInt8>) {
    var previous = UInt8(ascii: "\n")
    var sign: UInt8?
    for byte in bytes {
      // Only the first byte of a character counts.
      if byte & 0xC0 != 0x80 { column += 1 }
      read(byte)
      if let sign, byte > 0x20 { readSign(sign) }
      let startsValue = previous <= 0x20 || previous == UInt8(ascii: "[") || previous == UInt8(ascii: ",")
      sign = startsValue && (byte == UInt8(ascii: "*") || byte == UInt8(ascii: "&")) ? byte : nil
      if fault != nil { return }
      previous = byte
    }
  }

  private mutating func read(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\n"):
      line += 1
      column = 0
      isIndent = true
    case UInt8(ascii: "["), UInt8(ascii: "{"):
      isIndent = false
      depth += 1
      if depth > YAMLHazards.depthLimit {
        report("values must not be nested more than \(YAMLHazards.depthLimit) deep")
      }
    case UInt8(ascii: "]"), UInt8(ascii: "}"): depth = max(0, depth - 1)
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: ":"): break
    default: isIndent = false
    }
    if isIndent && column > YAMLHazards.indentLimit {
      report("a line must not be indented by more than \(YAMLHazards.indentLimit) columns")
    }
  }

  /// Reads what looks like the start of an anchor or alias: `&` or `*` before a character.
  private mutating func readSign(_ sign: UInt8) {
    if sign == UInt8(ascii: "&") {
      mayHaveAnchors = true
    } else if mayHaveAnchors {
      aliases += 1
      if aliases > YAMLHazards.aliasLimit {
        report("values must be written out: YAML's anchors and aliases are not supported")
      }
    }
  }

  private mutating func report(_ message: String) {
    fault = fault ?? YAMLFault(line: line, column: column, message)
  }
}
