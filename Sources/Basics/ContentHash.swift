import CXXHash

/// A fingerprint of bytes that is the same in every process and on every machine (XXH3, 64 bits).
///
/// It tells whether bytes have changed. It is no protection against somebody who means to deceive.
package struct ContentHash: Hashable, Sendable {
  /// The number itself.
  package let value: UInt64

  /// Takes a number that was a hash before.
  package init(value: UInt64) { self.value = value }

  /// The hash of `bytes`.
  package init(_ bytes: [UInt8]) {
    value = bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
  }

  /// The hash of some of the bytes of a file.
  package init(_ bytes: ArraySlice<UInt8>) {
    value = bytes.withUnsafeBytes { XXH3_64bits($0.baseAddress, $0.count) }
  }

  /// The hash of a text's UTF-8.
  package init(of text: String) {
    var text = text
    value = text.withUTF8 { XXH3_64bits($0.baseAddress, $0.count) }
  }

  /// Reads 16 hexadecimal digits; `nil` when `text` has another form.
  package init?(hexadecimal text: some StringProtocol) {
    guard text.utf8.count == 16, text.first != "+", text.first != "-", let value = UInt64(text, radix: 16) else {
      return nil
    }
    self.value = value
  }

  /// The hash as 16 hexadecimal digits.
  package var text: String { hexadecimal(value) }

  /// The first ten digits: what a file that a browser may keep for ever carries in its name.
  package var fingerprint: String { String(text.prefix(10)) }
}

/// A hash that is fed piece by piece.
package struct ContentHasher: ~Copyable {
  private let state: OpaquePointer

  /// Starts with nothing.
  package init() {
    guard let state = XXH3_createState() else { preconditionFailure("out of memory") }
    XXH3_64bits_reset(state)
    self.state = state
  }

  deinit { XXH3_freeState(state) }

  /// Feeds the next bytes.
  package mutating func update(_ bytes: UnsafeRawBufferPointer) {
    XXH3_64bits_update(state, bytes.baseAddress, bytes.count)
  }

  /// The hash of all that was fed.
  package var hash: ContentHash { ContentHash(value: XXH3_64bits_digest(state)) }
}

/// A name of 32 hexadecimal digits for `text`, the same for the same text and different for any other (XXH3, 128 bits).
package func flatName(for text: String) -> String {
  var text = text
  let hash = text.withUTF8 { XXH3_128bits($0.baseAddress, $0.count) }
  return hexadecimal(hash.high64) + hexadecimal(hash.low64)
}

/// `number` as 16 hexadecimal digits.
private func hexadecimal(_ number: UInt64) -> String {
  String(unsafeUninitializedCapacity: 16) { buffer in
    for index in 0..<16 {
      let digit = UInt8(number >> UInt64(60 - index * 4) & 15)
      buffer[index] = digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
    }
    return 16
  }
}
