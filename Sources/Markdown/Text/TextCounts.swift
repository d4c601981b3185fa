import Basics

/// Counts Han characters and words as the text comes in.
struct TextCounts {
  private(set) var han = 0
  private(set) var words = 0
  private var isInWord = false

  /// Counts a run of text, which may go on with the word at the end of the run before.
  mutating func read(_ run: UnsafeBufferPointer<UInt8>) {
    var index = 0
    while index < run.count {
      let byte = run[index]
      if byte < 0x80 {
        index += 1
        if isWordByte(byte) { startWord() } else if byte != UInt8(ascii: "'") { isInWord = false }
        continue
      }
      if (0xE5...0xE9).contains(byte) {
        // U+5000 to U+9FFF, three bytes each: nearly all of Chinese, and mostly many in a row.
        let start = index
        repeat { index += 3 } while index < run.count && (0xE5...0xE9).contains(run[index])
        han += (index - start) / 3
        isInWord = false
        continue
      }
      guard let scalar = Unicode.Scalar(firstOf: run[index..<min(index + 4, run.count)]) else { return }
      index += UTF8.width(scalar)
      read(scalar)
    }
  }

  /// Ends the word that is being counted: at the end of a block or line.
  mutating func endWord() { isInWord = false }

  private mutating func read(_ scalar: Unicode.Scalar) {
    if scalar.isHan || scalar.isKana {
      han += 1
      isInWord = false
    } else if scalar.isFullWidthPunctuation || (0x2000...0x206F).contains(scalar.value) && scalar != "’" {
      isInWord = false
    } else if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      startWord()
    } else if scalar != "’" && !scalar.properties.isGraphemeExtend {
      isInWord = false
    }
  }

  private mutating func startWord() {
    if !isInWord { words += 1 }
    isInWord = true
  }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
