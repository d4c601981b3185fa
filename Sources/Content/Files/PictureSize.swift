import Basics

/// A picture's size in pixels, read from the front of its file.
package struct PictureSize: Hashable, Sendable {
  package let width: Int
  package let height: Int

  /// Reads the size; `nil` when the file is not a JPEG, PNG, GIF, WebP or AVIF picture.
  init?(ofFile path: String) {
    // Sizes stand near the front; in a JPEG behind its metadata, which is rarely long, and has been seen with other pictures in it.
    for count in [512 << 10, 16 << 20] {
      guard let bytes = try? FileSystem.readStart(of: path, count: count) else { return nil }
      if let size = PictureSize(bytes) {
        self = size
        return
      }
      guard bytes.count == count, PictureReader(bytes: bytes).isJPEG else { return nil }
    }
    return nil
  }

  /// Reads the size from a picture's bytes.
  init?(_ bytes: [UInt8]) {
    let reader = PictureReader(bytes: bytes)
    guard let size = reader.png() ?? reader.gif() ?? reader.webP() ?? reader.avif() ?? reader.jpeg(),
      size.width > 0, size.height > 0
    else { return nil }
    width = size.width
    height = size.height
  }
}

private struct PictureReader {
  let bytes: [UInt8]

  private func has(_ text: String, at index: Int) -> Bool {
    index + text.utf8.count <= bytes.count && bytes[index..<index + text.utf8.count].elementsEqual(text.utf8)
  }

  /// The number in `count` bytes from `index`, most significant first; 0 beyond the end.
  private func big(_ index: Int, _ count: Int) -> Int {
    guard index >= 0, index + count <= bytes.count else { return 0 }
    return bytes[index..<index + count].reduce(0) { $0 << 8 | Int($1) }
  }

  /// The same, least significant first.
  private func little(_ index: Int, _ count: Int) -> Int {
    guard index >= 0, index + count <= bytes.count else { return 0 }
    return bytes[index..<index + count].reversed().reduce(0) { $0 << 8 | Int($1) }
  }

  /// PNG (W3C, section 11.2.1): the header chunk comes first.
  func png() -> (width: Int, height: Int)? {
    guard bytes.first == 0x89, has("PNG", at: 1), has("IHDR", at: 12) else { return nil }
    return (big(16, 4), big(20, 4))
  }

  func gif() -> (width: Int, height: Int)? {
    guard has("GIF87a", at: 0) || has("GIF89a", at: 0) else { return nil }
    return (little(6, 2), little(8, 2))
  }

  /// WebP (RFC 9649, section 2): lossy, lossless and extended files keep the size in different places.
  func webP() -> (width: Int, height: Int)? {
    guard has("RIFF", at: 0), has("WEBP", at: 8) else { return nil }
    if has("VP8X", at: 12) { return (little(24, 3) + 1, little(27, 3) + 1) }
    if has("VP8L", at: 12) {
      let bits = little(21, 4)
      return (bits & 0x3FFF + 1, bits >> 14 & 0x3FFF + 1)
    }
    return has("VP8 ", at: 12) ? (little(26, 2) & 0x3FFF, little(28, 2) & 0x3FFF) : nil
  }

  /// AVIF (ISO/IEC 23008-12): the first 'ispe' property has the size.
  func avif() -> (width: Int, height: Int)? {
    guard has("ftyp", at: 4), has("avif", at: 8) || has("avis", at: 8) else { return nil }
    for index in 12..<max(12, min(bytes.count, 4096) - 16) where has("ispe", at: index) {
      return (big(index + 8, 4), big(index + 12, 4))
    }
    return nil
  }

  var isJPEG: Bool { bytes.starts(with: [0xFF, 0xD8]) }

  /// JPEG (ITU-T T.81, section B.2.2): the first frame header has the size.
  func jpeg() -> (width: Int, height: Int)? {
    guard isJPEG else { return nil }
    var index = 2
    while index + 9 < bytes.count, bytes[index] == 0xFF {
      let marker = bytes[index + 1]
      switch marker {
      case 0xFF: index += 1
      case 0xC0...0xC3, 0xC5...0xC7, 0xC9...0xCB, 0xCD...0xCF: return (big(index + 7, 2), big(index + 5, 2))
      case 0x01, 0xD0...0xD8: index += 2
      default: index += 2 + max(2, big(index + 2, 2))
      }
    }
    return nil
  }
}
