import Testing

@testable import Basics

@Suite struct ScriptsTests {
  @Test(arguments: [
    ("莲", true, false, false, true), ("〇", true, false, false, true), ("\u{20000}", true, false, false, true),
    ("\u{F900}", true, false, false, true), ("あ", false, true, false, true), ("ア", false, true, false, true),
    ("ｱ", false, true, false, true), ("。", false, false, true, true), ("《", false, false, true, true),
    ("，", false, false, true, true), ("　", false, false, true, true), ("：", false, false, true, true),
    ("a", false, false, false, false), (".", false, false, false, false), ("é", false, false, false, false),
    ("한", false, false, false, false), ("Ａ", false, false, false, false), ("😀", false, false, false, false),
  ])
  func `characters belong to their scripts`(
    scalar: Unicode.Scalar, isHan: Bool, isKana: Bool, isPunctuation: Bool, joinsLines: Bool
  ) {
    #expect(scalar.isHan == isHan)
    #expect(scalar.isKana == isKana)
    #expect(scalar.isFullWidthPunctuation == isPunctuation)
    #expect(scalar.joinsLines == joinsLines)
  }

  @Test(
    arguments: [
      0x00, 0x08, 0x0B, 0x1B, 0x7F, 0x85, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069, 0xFEFF, 0xFFF9, 0xFDD0, 0xFDEF, 0xFFFE,
      0xFFFF, 0x1FFFE, 0x10FFFF,
    ] as [UInt32])
  func `controls that nobody sees are known`(value: UInt32) throws {
    #expect(try #require(Unicode.Scalar(value)).isInvisibleControl)
  }

  @Test(
    arguments: [0x09, 0x0A, 0x0D, 0x20, 0x7E, 0xA0, 0x200D, 0x2029, 0x206A, 0x83B2, 0xFDCF, 0xFDF0, 0xFFFD, 0x1F600]
      as [UInt32])
  func `other characters are no such controls`(value: UInt32) throws {
    #expect(try !#require(Unicode.Scalar(value)).isInvisibleControl)
  }

  @Test(arguments: [
    ("", 0), ("abc", 3), ("莲心", 4), ("a莲b", 4), ("。", 2), ("한글", 4), ("ｱ", 1), ("Ａ", 2), ("é", 1), ("e\u{301}", 1),
    ("😀", 2), ("\u{20000}", 2), ("\u{200B}", 0), ("…", 1), ("あ", 2), ("х", 1),
  ])
  func `a terminal gives text its columns`(text: String, width: Int) {
    #expect(text.columnWidth == width)
  }

  @Test(arguments: [(0x41, "U+0041"), (0x0, "U+0000"), (0x83B2, "U+83B2"), (0x1F600, "U+1F600")] as [(UInt32, String)])
  func `code points are named as Unicode names them`(value: UInt32, name: String) throws {
    #expect(try #require(Unicode.Scalar(value)).codePointName == name)
  }
}
