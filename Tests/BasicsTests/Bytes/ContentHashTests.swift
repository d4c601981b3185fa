import Testing

@testable import Basics

@Suite struct ContentHashTests {
  /// Values of the reference implementation's `xxhsum -H3`.
  @Test(arguments: [("", "2d06800538d394c2"), ("a", "e6c632b61e964e1f"), ("abc", "78af5f94892f3950")])
  func `is XXH3 as others compute it`(text: String, hash: String) {
    #expect(ContentHash(Array(text.utf8)).text == hash)
    #expect(ContentHash(hexadecimal: hash) == ContentHash(Array(text.utf8)))
  }

  @Test(arguments: [
    "", "2d06800538d394c", "2d06800538d394c2a", "+d06800538d394c2", "-000000000000000", "2d06800538d394cg",
  ])
  func `is read from 16 hexadecimal digits only`(text: String) {
    #expect(ContentHash(hexadecimal: text) == nil)
  }

  @Test func `is the same however the bytes are fed`() {
    let bytes = (0..<5000).map { UInt8(truncatingIfNeeded: $0) }
    for size in [1, 7, 256, 4999] {
      var hasher = ContentHasher()
      for start in stride(from: 0, to: bytes.count, by: size) {
        bytes[start..<min(bytes.count, start + size)].withUnsafeBytes { hasher.update($0) }
      }
      #expect(hasher.hash == ContentHash(bytes))
    }
  }

  @Test func `gives a name of ten digits to an asset`() {
    #expect(ContentHash(Array("abc".utf8)).fingerprint == "78af5f9489")
  }

  @Test func `flat names are long, plain and different`() {
    let names = Set((0..<10_000).map { flatName(for: "films/\($0)/index.html") })
    #expect(names.count == 10_000)
    #expect(names.allSatisfy { $0.count == 32 && $0.allSatisfy(\.isHexDigit) })
  }
}
