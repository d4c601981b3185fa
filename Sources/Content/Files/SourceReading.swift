import Basics
import Foundation

/// The most bytes that a Markdown or configuration file may have.
package let sourceSizeLimit = 16 << 20

/// Reads a source file and makes its text plain: valid UTF-8 in normalization form C, without a byte order mark, with line feeds.
///
/// - Returns: `nil` when the file is no text; the fault is in `diagnostics`.
func readSource(_ path: String, in source: String, diagnostics: inout [Diagnostic]) throws(FileError) -> SourceText? {
  func report(_ message: String, line: Int = 0, column: Int = 0) -> SourceText? {
    diagnostics.append(Diagnostic(.error, at: SourceLocation(file: path, line: line, column: column), message))
    return nil
  }
  var bytes: [UInt8]
  do {
    bytes = try FileSystem.readFile(source + "/" + path, limit: sourceSizeLimit)
  } catch {
    guard error.code == EFBIG else { throw error }
    return report("a source file must not be larger than \(sourceSizeLimit >> 20) MB")
  }
  if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { bytes.removeFirst(3) }
  if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
    return report("a source file must be UTF-8, and this one is UTF-16; save it as UTF-8")
  }
  if let index = bytes.withUnsafeBytes({ $0.firstIndex(of: 0) }) {
    let place = position(of: index, in: bytes)
    return report("text must not contain the NUL character", line: place.line, column: place.column)
  }
  if bytes.withUnsafeBytes({ $0.firstIndex(of: UInt8(ascii: "\r")) }) != nil { bytes = withLineFeeds(bytes) }
  guard String(validating: bytes, as: UTF8.self) != nil else {
    let place = position(of: firstInvalidByte(in: bytes), in: bytes)
    return report(
      "a source file must be UTF-8; save it in that encoding, not in GBK or another", line: place.line,
      column: place.column)
  }
  if mayNeedComposition(bytes) {
    bytes = Array(String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
  }
  return SourceText(file: path, bytes: bytes)
}

/// Line and column, both from 1, of the byte at `index`.
private func position(of index: Int, in bytes: [UInt8]) -> (line: Int, column: Int) {
  let before = bytes[..<index]
  let lineStart = before.lastIndex(of: UInt8(ascii: "\n")).map { $0 + 1 } ?? 0
  let line = before.reduce(1) { $1 == UInt8(ascii: "\n") ? $0 + 1 : $0 }
  return (line, String(decoding: before[lineStart...], as: UTF8.self).count + 1)
}

/// CR LF and lone CR as LF.
private func withLineFeeds(_ bytes: [UInt8]) -> [UInt8] {
  var result = [UInt8]()
  result.reserveCapacity(bytes.count)
  for (index, byte) in bytes.enumerated() {
    if byte == UInt8(ascii: "\r") {
      result.append(UInt8(ascii: "\n"))
    } else if byte != UInt8(ascii: "\n") || index == 0 || bytes[index - 1] != UInt8(ascii: "\r") {
      result.append(byte)
    }
  }
  return result
}

private func firstInvalidByte(in bytes: [UInt8]) -> Int {
  var decoder = UTF8()
  var iterator = bytes.makeIterator()
  var valid = 0
  while case .scalarValue(let scalar) = decoder.decode(&iterator) { valid += UTF8.width(scalar) }
  return min(valid, bytes.count - 1)
}

/// Whether there are characters that normalization may change: combining marks (U+0300 to U+036F), kana sound marks,
/// Hangul jamo, and compatibility ideographs.
private func mayNeedComposition(_ bytes: [UInt8]) -> Bool {
  bytes.withUnsafeBufferPointer { bytes in
    var index = 0
    while index + 2 < bytes.count {
      let byte = bytes[index]
      if byte < 0xCC || (0xE4...0xE9).contains(byte) {
        // ASCII, inner bytes, Latin letters with marks of their own, and Han.
        index += byte < 0xE4 ? 1 : 3
        continue
      }
      let second = bytes[index + 1]
      switch byte {
      case 0xCC, 0xCD: return true
      case 0xE1 where second >= 0x84 && second <= 0x87: return true
      case 0xE3 where second == 0x82 && (bytes[index + 2] == 0x99 || bytes[index + 2] == 0x9A): return true
      case 0xEF where second >= 0xA4 && second <= 0xAB: return true
      case 0xE3...0xE9: index += 3
      default: index += 1
      }
    }
    return bytes.dropFirst(index).first.map { $0 == 0xCC || $0 == 0xCD } ?? false
  }
}
