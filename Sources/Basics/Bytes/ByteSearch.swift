#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

extension UnsafeRawBufferPointer {
  /// Where `byte` first stands at or behind `start`; the system looks at many bytes at a time.
  package func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    guard let base = baseAddress, start < count, let found = memchr(base + start, Int32(byte), count - start) else {
      return nil
    }
    return UnsafeRawPointer(found) - base
  }

  /// Whether `needle`, which must not be empty, stands somewhere in it.
  package func contains(_ needle: some Collection<UInt8>) -> Bool {
    guard let first = needle.first else { return false }
    var start = 0
    while let index = firstIndex(of: first, from: start) {
      if self[index...].starts(with: needle) { return true }
      start = index + 1
    }
    return false
  }
}
