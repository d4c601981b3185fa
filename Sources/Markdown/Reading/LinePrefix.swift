/// What stands before a line's text: the marks of quotes and list items, and spaces.
struct LinePrefix {
  /// How many quotes and items the marks open or go on with.
  private(set) var marks = 0
  /// How wide all of it is; a tab is up to four columns.
  private(set) var width = 0
  /// Where the text starts.
  private(set) var end: Int
  /// Whether there is nothing but spaces and the marks of quotes.
  private(set) var isBlank = true

  /// Reads the start of a line.
  ///
  /// A thematic break such as `* * *` has no prefix, however long it is.
  init(_ line: Slice<UnsafeBufferPointer<UInt8>>) {
    end = line.startIndex
    if LinePrefix.isThematicBreak(line) {
      isBlank = false
      return
    }
    while end < line.endIndex {
      switch line[end] {
      case UInt8(ascii: " "): advance(1, width: 1)
      case UInt8(ascii: "\t"): advance(1, width: 4)
      case 0x0B...0x0D: advance(1, width: 1)
      case UInt8(ascii: ">"):
        marks += 1
        advance(1, width: 1)
      default:
        let length = LinePrefix.itemMarkLength(line[end...])
        if length == 0 { return }
        marks += 1
        isBlank = false
        advance(length, width: length)
      }
    }
  }

  private mutating func advance(_ length: Int, width columns: Int) {
    end += length
    width += columns
  }

  private static func isThematicBreak(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    guard let mark = line.first(where: { $0 != UInt8(ascii: " ") }) else { return false }
    guard mark == UInt8(ascii: "-") || mark == UInt8(ascii: "*") else { return false }
    return line.allSatisfy { $0 == mark || $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
  }

  /// How long the mark of a list item at the start of `text` is; 0 when there is none.
  private static func itemMarkLength(_ text: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let length: Int
    switch text.first {
    case UInt8(ascii: "-"), UInt8(ascii: "*"), UInt8(ascii: "+"): length = 1
    default:
      let digits = text.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      guard (1...9).contains(digits.count), digits.endIndex < text.endIndex else { return 0 }
      let delimiter = text[digits.endIndex]
      guard delimiter == UInt8(ascii: ".") || delimiter == UInt8(ascii: ")") else { return 0 }
      length = digits.count + 1
    }
    guard text.count > length else { return length }
    let next = text[text.startIndex + length]
    return next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") ? length : 0
  }
}
