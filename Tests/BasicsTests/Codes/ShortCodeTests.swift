import Testing

@testable import Basics

@Suite struct ShortCodeTests {
  private let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")

  /// The check of the reference description (crockford.com/base32): the number's remainder by 37.
  @Test(arguments: [("7K3PK", "7K3PKQ"), ("A7F3", "A7F30"), ("A7F3Q", "A7F3QQ"), ("0000", "00000"), ("ZZZZ", "ZZZZ")])
  func `a code ends with the remainder by 37`(payload: String, code: String) {
    var number = 0
    for character in payload { number = number * 32 + (alphabet.firstIndex(of: character) ?? 0) }
    let checks = alphabet + Array("*~$=U")
    let text = payload + String(checks[number % 37])
    #expect(code == "ZZZZ" || text == code)
    #expect(ShortCode(payload: payload)?.text == (number % 37 < 32 || number % 37 == 36 ? text : nil))
  }

  @Test func `one wrong character, or two that changed places, make a code that there is not`() throws {
    let code = try #require(ShortCode("7K3PKQ")).text
    for index in code.indices {
      for other in alphabet where other != code[index] {
        var wrong = code
        wrong.replaceSubrange(index...index, with: [other])
        #expect(ShortCode(wrong) == nil, "\(wrong)")
      }
    }
    let characters = Array(code)
    for index in characters.indices.dropLast() where characters[index] != characters[index + 1] {
      var swapped = characters
      swapped.swapAt(index, index + 1)
      #expect(ShortCode(String(swapped)) == nil)
    }
  }

  @Test(arguments: ["", "7K3", "7K3PK", "7k3pkq", "7K3PKQQ", "7K3PI1", "7K3P KQ", "7K3P*", "莲花莲花莲"])
  func `nothing else is a code`(text: String) { #expect(ShortCode(text) == nil) }

  @Test(arguments: [
    ("7k3pkq", ["7K3PKQ"]), ("7K3-PKQ", ["7K3PKQ"]), ("A7F3O", ["A7F30"]), ("7K3PK", ["7K3PE", "7K3PKQ"]),
  ])
  func `what was likely meant is found`(text: String, meant: [String]) {
    #expect(ShortCode.meant(by: text).map(\.text) == meant)
  }

  @Test func `a name has always the same code, and other names have others`() {
    let codes = (0..<2000).map { ShortCode(for: "placement-\($0)") }
    #expect(codes == (0..<2000).map { ShortCode(for: "placement-\($0)") })
    #expect(Set(codes).count > 1990)
    #expect(codes.allSatisfy { ShortCode($0.text) == $0 })
  }
}
