import Testing

@testable import Content

@Suite("A picture's size")
struct PictureSizeTests {
  private static func size(_ bytes: [UInt8]) -> [Int] {
    PictureSize(bytes).map { [$0.width, $0.height] } ?? []
  }

  /// Pieces of text and of bytes, one behind the other.
  private static func bytes(_ pieces: (text: String, bytes: [UInt8])...) -> [UInt8] {
    pieces.flatMap { Array($0.text.utf8) + $0.bytes }
  }

  private static let png = bytes(
    ("", [0x89]), ("PNG\r\n\u{1A}\n", [0, 0, 0, 13]), ("IHDR", [0, 0, 2, 0x80, 0, 0, 1, 0x68, 8, 2, 0, 0, 0]))
  private static let gif = bytes(("GIF89a", [0x80, 2, 0x68, 1, 0, 0, 0]))
  private static let lossyWebP = bytes(
    ("RIFF", [0, 0, 0, 0]), ("WEBPVP8 ", [0, 0, 0, 0, 0, 0, 0, 0x9D, 1, 0x2A, 0x80, 0x42, 0x68, 0x81]))
  private static let extendedWebP = bytes(
    ("RIFF", [0, 0, 0, 0]), ("WEBPVP8X", [10, 0, 0, 0, 0, 0, 0, 0, 0x7F, 2, 0, 0x67, 1, 0]))
  // 640 - 1 in 14 bits, then 360 - 1 in 14 bits, the least significant first.
  private static let losslessWebP = bytes(
    ("RIFF", [0, 0, 0, 0]), ("WEBPVP8L", [0, 0, 0, 0, 0x2F, 0x7F, 0xC2, 0x59, 0]))
  private static let avif = bytes(
    ("", [0, 0, 0, 16]), ("ftypavif", [0, 0, 0, 0, 0, 0, 0, 20]), ("ispe", [0, 0, 0, 0, 0, 0, 2, 0x80, 0, 0, 1, 0x68]),
    ("", [UInt8](repeating: 0, count: 16)))
  private static let jpeg: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xFF, 0xC0, 0, 11, 8, 1, 0x68, 2, 0x80, 1, 1, 0x11, 0]
  private static let progressiveJPEG: [UInt8] =
    [0xFF, 0xD8, 0xFF, 0xC4, 0, 3, 0, 0xFF, 0xC2, 0, 11, 8, 1, 0x68, 2, 0x80, 1, 1, 0x11, 0]

  @Test(
    "It is read from the front of each format",
    arguments: [png, gif, lossyWebP, extendedWebP, losslessWebP, avif, jpeg, progressiveJPEG])
  func formats(_ bytes: [UInt8]) { #expect(PictureSizeTests.size(bytes) == [640, 360]) }

  @Test(
    "A picture cut short anywhere has the same size or none, and does no harm",
    arguments: [png, gif, lossyWebP, extendedWebP, losslessWebP, avif, jpeg, progressiveJPEG])
  func truncated(_ bytes: [UInt8]) {
    for length in 0..<bytes.count {
      let size = PictureSizeTests.size(Array(bytes.prefix(length)))
      #expect(size != [640, 0] && size != [0, 360] && size.allSatisfy { $0 > 0 })
    }
    #expect(PictureSizeTests.size(Array(bytes.prefix(8))) == [])
  }

  @Test(
    "Other bytes are no picture",
    arguments: [[], Array("not a picture, just text".utf8), [0xFF, 0xD8], [0x89]] as [[UInt8]])
  func others(_ bytes: [UInt8]) { #expect(PictureSizeTests.size(bytes) == []) }

  @Test("A picture of no width or no height is none")
  func empty() {
    #expect(PictureSizeTests.size(Array("GIF89a".utf8) + [0, 0, 1, 0, 0, 0]) == [])
    #expect(PictureSizeTests.size(Array("GIF89a".utf8) + [1, 0, 0, 0, 0, 0]) == [])
  }
}
