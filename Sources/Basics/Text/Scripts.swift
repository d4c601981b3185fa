/// Which script a character belongs to, as far as counting, joining and indexing need to know.
extension Unicode.Scalar {
  /// Whether this is a Han ideograph (unified, extensions, compatibility) or 〇.
  package var isHan: Bool {
    switch value {
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3007, 0xF900...0xFAFF, 0x20000...0x323AF: true
    default: false
    }
  }

  /// Whether this is Japanese kana.
  package var isKana: Bool {
    switch value {
    case 0x3041...0x30FF, 0x31F0...0x31FF, 0xFF66...0xFF9F: true
    default: false
    }
  }

  /// Whether this is punctuation that East Asian text sets full width, such as 。，《》 and the ideographic space.
  package var isFullWidthPunctuation: Bool {
    switch value {
    case 0x3000...0x3003, 0x3008...0x301F, 0x30FB, 0xFF01...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40,
      0xFF5B...0xFF65:
      true
    default: false
    }
  }

  /// Whether a line that ends or starts with this character joins its neighbour without a space.
  package var joinsLines: Bool { isHan || isKana || isFullWidthPunctuation }

  /// Whether this character is unseen and changes how its neighbours are read or ordered: control characters other
  /// than tab and line ends, bidirectional embeddings, overrides and isolates (Unicode TR 36, section 2.5), the byte
  /// order mark inside text, and noncharacters.
  package var isInvisibleControl: Bool {
    switch value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB, 0xFDD0...0xFDEF: true
    default: value & 0xFFFE == 0xFFFE
    }
  }

  /// `U+4E00`, as the Unicode standard writes a code point.
  package var codePointName: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// How many columns of a terminal this character takes: 2 for wide ones, 0 for combining marks, otherwise 1.
  package var columnWidth: Int {
    if value < 0x300 { return 1 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE4F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF,
      0x20000...0x3FFFD:
      return 2
    default: return 1
    }
  }
}

extension StringProtocol {
  /// How many columns of a terminal the text takes.
  package var columnWidth: Int { unicodeScalars.reduce(0) { $0 + $1.columnWidth } }
}
