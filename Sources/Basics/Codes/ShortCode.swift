/// A code that people read off paper and type: four or five characters of Crockford's base 32, and one that checks them.
///
/// The alphabet leaves out I, L, O and U, which are taken for others (crockford.com/base32). The last character is the
/// number's remainder by 37, so that one wrong character, or two that changed places, make a code that there is not.
package struct ShortCode: Hashable, Comparable, Sendable {
  /// The code as it is printed, in capitals, with its check character.
  package let text: String

  private static let alphabet = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ".utf8)
  /// The check characters for remainders of 32 to 36: all but the last mean something else in addresses.
  private static let checkAlphabet = alphabet + Array("*~$=U".utf8)
  private static let lengths = 4...5

  /// Reads a code; `nil` when it is none. Small letters and the letters that the alphabet lacks are not read as others:
  /// addresses tell them apart.
  package init?(_ text: String) {
    guard let check = text.utf8.last, let completed = ShortCode(payload: String(text.dropLast())),
      completed.text.utf8.last == check
    else { return nil }
    self = completed
  }

  /// Makes the code of four or five characters without their check; `nil` when they are none, or when the check
  /// would be a sign that addresses must not hold.
  package init?(payload: String) {
    guard ShortCode.lengths.contains(payload.utf8.count) else { return nil }
    var remainder = 0
    for byte in payload.utf8 {
      guard let value = ShortCode.alphabet.firstIndex(of: byte) else { return nil }
      remainder = (remainder * 32 + value) % 37
    }
    let check = ShortCode.checkAlphabet[remainder]
    guard !"*~$=".utf8.contains(check) else { return nil }
    text = payload + String(decoding: [check], as: UTF8.self)
  }

  /// A code for what is called `name`, always the same for the same name.
  package init(for name: String) {
    var number = ContentHash(of: name).value
    while true {
      let characters = (0..<4).map { ShortCode.alphabet[Int(number >> UInt64($0 * 5) & 31)] }
      if let code = ShortCode(payload: String(decoding: characters, as: UTF8.self)) {
        self = code
        return
      }
      number &+= 1
    }
  }

  /// What `text` was likely meant to be: with capitals, with the letters that the alphabet has in place of those it
  /// lacks, and with the right check character; none when there is no such code.
  package static func meant(by text: String) -> [ShortCode] {
    let characters = String(
      text.uppercased().compactMap { character -> Character? in
        switch character {
        case "O": "0"
        case "I", "L": "1"
        case "-", " ": nil
        default: character
        }
      })
    if let code = ShortCode(characters) { return [code] }
    // The check may be wrong, or be missing.
    return [ShortCode(payload: String(characters.dropLast())), ShortCode(payload: characters)].compactMap { $0 }
  }

  package static func < (left: ShortCode, right: ShortCode) -> Bool { left.text < right.text }
}
