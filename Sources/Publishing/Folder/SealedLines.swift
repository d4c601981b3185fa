import Basics

/// Lines of text under a heading, closed by a line with their hash: a file cut short or damaged is not taken for a whole one.
struct SealedLines {
  /// The lines between the heading and the closing line.
  let lines: [Substring]

  /// What the closing line starts with.
  private static let closing = "end "

  /// Reads a file; `nil` when its heading is another, or when it is not whole.
  init?(file: [UInt8], heading: String) {
    let sealLength = SealedLines.closing.utf8.count + 16 + 1
    guard file.count >= sealLength else { return nil }
    let body = Array(file.dropLast(sealLength))
    guard file.suffix(sealLength).elementsEqual(SealedLines.seal(of: body).utf8) else { return nil }
    guard let text = String(validating: body, as: UTF8.self) else { return nil }
    let lines = text.utf8.split(separator: UInt8(ascii: "\n")).map { Substring($0) }
    guard lines.first == heading[...] else { return nil }
    self.lines = Array(lines.dropFirst())
  }

  private static func seal(of body: [UInt8]) -> String { closing + ContentHash(body).text + "\n" }

  /// Writes such a file.
  struct Writer {
    /// The text so far: the heading and whole lines.
    var text: ByteWriter

    init(heading: String, lineCount: Int) {
      text = ByteWriter(reservingCapacity: 100 * (lineCount + 2))
      text.write(heading)
      text.write("\n")
    }

    /// The whole file.
    consuming func sealed() -> [UInt8] {
      let seal = SealedLines.seal(of: text.bytes)
      text.write(seal)
      return text.bytes
    }
  }
}
