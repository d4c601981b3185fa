import Testing

@testable import Basics

@Suite struct EscapingTests {
  private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    appendEscaped(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Reads the five references that the escaping writes.
  private func unescaped(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.unicodeScalars.first {
      let references = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]
      if character == "&", let reference = references.first(where: { rest.utf8.starts(with: $0.key.utf8) }) {
        result += reference.value
        rest = rest[rest.utf8.index(rest.startIndex, offsetBy: reference.key.utf8.count)...]
      } else {
        result.unicodeScalars.append(character)
        rest = rest[rest.unicodeScalars.index(after: rest.startIndex)...]
      }
    }
    return result
  }

  private func isDropped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: true
    default: false
    }
  }

  @Test func `every character comes back as it was, but for those that no markup may hold`() throws {
    for value in 0...0x10FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let text = escaped(String(scalar))
      if value < 0x80 || value >= 0xFFF0 && value <= 0xFFFF {
        try #require(unescaped(text) == (isDropped(scalar) ? "" : String(scalar)), "\(scalar.codePointName)")
      } else {
        try #require(text.unicodeScalars.elementsEqual([scalar]), "\(scalar.codePointName)")
      }
    }
  }

  @Test func `no quote, angle bracket or lone ampersand is left`() {
    let text = escaped(#"<a href="x" title='y'>&amp; ]]> &"#)
    #expect(text == "&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp;amp; ]]&gt; &amp;")
    #expect(unescaped(text) == #"<a href="x" title='y'>&amp; ]]> &"#)
  }

  @Test(arguments: [
    ("", ""), ("莲心", "莲心"), ("a\u{0}b", "ab"), ("\u{1B}[31m", "[31m"), ("a\tb\r\n", "a\tb\r\n"), ("x\u{FFFF}", "x"),
    ("\u{FFFE}\u{FFFE}y", "y"), ("\u{FFFD}", "\u{FFFD}"), ("\u{F000}\u{FEFF}", "\u{F000}\u{FEFF}"),
    ("\u{7F}<\u{8}", "&lt;"),
    ("e\u{301}<\u{338}", "e\u{301}&lt;\u{338}"),
  ])
  func `runs of plain text are kept between what is replaced`(text: String, expected: String) {
    #expect(escaped(text).unicodeScalars.elementsEqual(expected.unicodeScalars))
  }

  @Test(arguments: [[0x41, 0xEF], [0xEF, 0xBF], [0xEF, 0xEF, 0xBF, 0x42]] as [[UInt8]])
  func `bytes that are no UTF-8 stay as they are`(bytes: [UInt8]) {
    var result: [UInt8] = []
    bytes.withUnsafeBufferPointer { appendEscaped($0, to: &result) }
    #expect(result == bytes)
  }

  @Test(arguments: [(0, 1, "0"), (7, 2, "07"), (-7, 3, "-007"), (123, 2, "123"), (Int.min, 1, "-9223372036854775808")])
  func `numbers are filled with zeros`(number: Int, width: Int, text: String) {
    var writer = ByteWriter()
    writer.write(number, width: width)
    #expect(String(decoding: writer.bytes, as: UTF8.self) == text)
  }

  @Test func `a writer puts one thing behind the other`() {
    var writer = ByteWriter(reservingCapacity: 0)
    writer.write("<")
    writer.write([0x41, 0x42])
    writer.writeEscaped("<")
    #expect(writer.bytes == Array("<AB&lt;".utf8))
  }
}
