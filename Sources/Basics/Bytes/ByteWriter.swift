/// A growing run of UTF-8 bytes that every output is written into.
///
/// Outputs are built as bytes from start to end: no page, feed or file becomes a `String` on its way to the disk.
package struct ByteWriter: Sendable {
  /// What has been written so far.
  package var bytes: [UInt8]

  /// Makes an empty writer with room for `capacity` bytes.
  package init(reservingCapacity capacity: Int = 512) {
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  /// Writes `string` as it stands, without escaping.
  @inlinable
  package mutating func write(_ string: String) {
    bytes.append(contentsOf: string.utf8)
  }

  /// Writes `other` as it stands.
  @inlinable
  package mutating func write(_ other: [UInt8]) {
    bytes.append(contentsOf: other)
  }

  /// Writes `number` in decimal, filled with zeros on the left up to `width` digits.
  package mutating func write(_ number: Int, width: Int = 1) {
    let digits = String(number.magnitude)
    if number < 0 { bytes.append(UInt8(ascii: "-")) }
    for _ in 0..<max(0, width - digits.utf8.count) { bytes.append(UInt8(ascii: "0")) }
    write(digits)
  }

  /// Writes `text` escaped for HTML and XML alike: see ``appendEscaped(_:to:)``.
  package mutating func writeEscaped(_ text: String) {
    appendEscaped(text, to: &bytes)
  }
}
