import Testing

@testable import Basics

/// Identifiers, language tags and nearest matches.
@Suite struct NameTests {
  @Test(arguments: [
    "a", "7", "lotus-heart", "莲心", "中国-2014", "год", "é", "ひと", "हिन्दी", "a--b", String(repeating: "a", count: 100),
  ])
  func `identifiers are lower-case letters of any script, digits and hyphens`(text: String) {
    #expect(isIdentifier(text))
  }

  @Test(arguments: [
    "", "-", "-a", "a-", "A", "Год", "a b", "a_b", "a.b", "a/b", "..", "a\u{0}", "a\u{200B}b", "ａ😀", "a%20", "莲 心",
    "a\n", "«a»",
    "\u{301}a", "\u{902}a", "\u{903}a", "-\u{301}a", "\u{202E}a", String(repeating: "a", count: 101),
    String(repeating: "莲", count: 34),
  ])
  func `nothing else is an identifier`(text: String) {
    #expect(!isIdentifier(text))
  }

  @Test(arguments: [
    ("zh", "zh"), ("zh-Hans", "zh"), ("EN-gb", "en"), ("yue", "yue"), ("de-1996", "de"), ("zh-Hans-CN-x-a", "zh"),
  ])
  func `a language tag starts with its code`(tag: String, code: String) throws {
    let language = try #require(Language(tag: tag))
    #expect((language.tag, language.code) == (tag, code))
  }

  @Test(arguments: [
    "", "z", "chin", "中文", "zh_CN", "zh-", "-zh", "zh--CN", "zh-abcdefghi", "z1", "zh Hans", "zh\u{301}",
  ])
  func `nothing else is a language tag`(tag: String) {
    #expect(!isLanguageTag(tag))
    #expect(Language(tag: tag) == nil)
  }

  @Test func `text is in the reader's language, or else in the original's`() throws {
    let (chinese, english) = (try #require(Language(tag: "zh-Hans")), try #require(Language(tag: "en")))
    let french = try #require(Language(tag: "fr"))
    let text = try #require(LocalizedText([.init(language: "zh", text: "莲心"), .init(language: "en", text: "Lotus")]))
    #expect([chinese, english, french].map(text.string) == ["莲心", "Lotus", "莲心"])
    #expect([chinese, english, french].map(text.has) == [true, true, false])
    #expect(text.value(in: french).language == "zh")
    #expect(LocalizedText([]) == nil)
    #expect(LocalizedText("莲心", in: "zh").values == [.init(language: "zh", text: "莲心")])
  }

  @Test(
    arguments: [
      ("wang-le", ["wang-lei", "wang-li", "li"], "wang-lei"), ("titel", ["title", "tiles"], "title"),
      ("Title", ["title"], "title"), ("sumary", ["summary", "salary"], "summary"), ("b", ["d", "c"], "c"),
      ("abc", ["xyz"], nil), ("莲心", ["莲花"], "莲花"), ("title", [], nil), ("date", ["title"], nil),
      ("ab", ["ba"], "ba"), ("abcdef", ["abdcfe"], "abdcfe"), ("abcdef", ["fedcba"], nil),
      ("title", ["title"], "title"), ("ÉTÉ-2026", ["été-2025"], "été-2025"), ("Год", ["год-а", "годы"], "годы"),
      ("abcdefghi", ["abXXXfghi", "abcdefXXX", "XXXdefghi", "XXXXefghi"], "XXXdefghi"),
      ("aaaaaa", ["aaaa", "aaaaaaaaa"], "aaaa"),
      (String(repeating: "a", count: 101), [String(repeating: "a", count: 101)], nil),
    ] as [(String, [String], String?)])
  func `the nearest match is what was likely meant`(word: String, candidates: [String], match: String?) {
    #expect(nearestMatch(to: word, among: candidates) == match)
    #expect(nearestMatch(to: word, among: candidates.reversed()) == match)
  }

  /// The table of all distances, as the textbook has it.
  private func distance(_ one: [Character], _ other: [Character]) -> Int {
    var table = (0...one.count).map { row in (0...other.count).map { row == 0 ? $0 : $0 == 0 ? row : 0 } }
    for row in 0..<one.count {
      for column in 0..<other.count {
        let cost = one[row] == other[column] ? 0 : 1
        var least = min(table[row][column + 1] + 1, table[row + 1][column] + 1, table[row][column] + cost)
        if row > 0, column > 0, one[row] == other[column - 1], one[row - 1] == other[column] {
          least = min(least, table[row - 1][column - 1] + 1)
        }
        table[row + 1][column + 1] = least
      }
    }
    return table[one.count][other.count]
  }

  @Test(arguments: [3, 12, 50]) func `a match is near exactly when the table of distances says so`(length: Int) {
    var state: UInt64 = 42
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    for _ in 0..<300 {
      let word = (0..<length).map { _ in Array("abc莲")[random(4)] }
      var other = word
      for _ in 0...random(length) {
        let index = random(other.count)
        switch random(4) {
        case 0: other.insert("d", at: index)
        case 1 where other.count > 1: other.remove(at: index)
        case 2: other[index] = "e"
        default: other.swapAt(index, max(0, index - 1))
        }
      }
      let isNear = distance(word, other) <= max(1, word.count / 3)
      #expect(nearestMatch(to: String(word), among: [String(other)]) == (isNear ? String(other) : nil))
    }
  }
}
