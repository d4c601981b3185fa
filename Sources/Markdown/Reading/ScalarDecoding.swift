extension Unicode.Scalar {
  /// The character that `bytes`, which are valid UTF-8 but may be cut at the end, start with; `nil` when there is none.
  init?(firstOf bytes: some RandomAccessCollection<UInt8>) {
    guard let first = bytes.first else { return nil }
    let count = first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard bytes.count >= count else { return nil }
    self.init(bytes.prefix(count), lead: first, count: count)
  }

  /// The character that `bytes`, which are valid UTF-8, end with; `nil` when there is none.
  init?(lastOf bytes: UnsafeBufferPointer<UInt8>) {
    var start = bytes.count - 1
    while start > 0 && bytes[start] & 0xC0 == 0x80 { start -= 1 }
    guard start >= 0 else { return nil }
    self.init(firstOf: bytes[start...])
  }

  private init?(_ bytes: some Sequence<UInt8>, lead: UInt8, count: Int) {
    if count == 1 {
      self.init(lead)
      return
    }
    var value = UInt32(lead) & (0xFF >> UInt32(count + 1))
    for byte in bytes.dropFirst() { value = value << 6 | UInt32(byte & 0x3F) }
    self.init(value)
  }
}
