import Testing

@testable import HTML

/// Text that tries to become markup, read back as a browser would.
@Suite struct BreakoutTests {
  private static let attacks = [
    "</p><script>alert(1)</script>", "\"><script>alert(1)</script>", "' onclick='alert(1)", "\" onclick=\"alert(1)",
    "--><script>", "]]><script>", "&lt;script&gt;", "&#60;script&#62;", "&quot;", "<!--", "</title>", "\u{0}<\u{0}b>",
    "<\u{0}script>", "\u{FEFF}\"", "\\\" x=\"", "javascript:alert(1)", "`", "\u{2028}<", "<\u{301}b>", "\"\u{338}>",
    "莲\">心",
  ]

  /// Every ASCII character, alone and before a letter, and characters of many scripts and kinds.
  private static let texts: [String] = {
    let scalars = (0...0x7F as ClosedRange<UInt32>).map { $0 } + stride(from: 0x80, to: 0x10FFFF, by: 997).map { $0 }
    let single = (scalars + [0x85, 0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFD, 0xFFFE, 0xFFFF]).compactMap(
      Unicode.Scalar.init)
    return single.map { String($0) } + single.map { "<\($0)a \($0)=\"\($0)'\($0)>" } + attacks
  }()

  /// The text without the characters that no markup may hold.
  private func kept(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.filter { scalar in
          switch scalar.value {
          case 0x09, 0x0A, 0x0D: true
          case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: false
          default: true
          }
        }))
  }

  private func isSame(_ left: String?, _ right: String) -> Bool {
    left.map { $0.unicodeScalars.elementsEqual(right.unicodeScalars) } ?? false
  }

  @Test func `text stays text`() {
    for text in BreakoutTests.texts {
      let tokens = MarkupReader(HTML("<p>x\(text)y</p>").resolved(root: "", language: "")).tokens
      guard tokens.count == 3, tokens[0] == .start("p", [:]), tokens[2] == .end("p"),
        case .text(let read) = tokens[1], isSame(read, "x" + kept(text) + "y")
      else {
        Issue.record("\(text.debugDescription) became \(tokens)")
        continue
      }
    }
  }

  @Test(arguments: [false, true])
  func `an attribute's value stays one`(isWhole: Bool) {
    for text in BreakoutTests.texts {
      let markup: HTML =
        isWhole ? "<p class=\"a\"\(attribute: "title", text)>y</p>" : "<p class=\"a\" title=\"\(text)\">y</p>"
      let tokens = MarkupReader(markup.resolved(root: "", language: "")).tokens
      guard tokens.count == 3, case .start("p", let attributes) = tokens[0], attributes.count == 2,
        attributes["class"] == "a", isSame(attributes["title"], kept(text))
      else {
        Issue.record("\(text.debugDescription) became \(tokens)")
        continue
      }
    }
  }

  @Test func `a path in the site stays one`() {
    for text in BreakoutTests.texts {
      let markup: HTML = "<a href=\"\(Address(path: "q/" + text, fragment: text))\">y</a>"
      let tokens = MarkupReader(markup.resolved(root: "../", language: "")).tokens
      guard tokens.count == 3, case .start("a", let attributes) = tokens[0], attributes.count == 1,
        let href = attributes["href"], href.hasPrefix("../q/"), href.unicodeScalars.allSatisfy(isAddressCharacter)
      else {
        Issue.record("\(text.debugDescription) became \(tokens)")
        continue
      }
    }
  }

  @Test func `an address elsewhere stays one`() {
    for text in BreakoutTests.texts {
      guard let address = Address(elsewhere: "https://a.example/" + text) else { continue }
      let tokens = MarkupReader(HTML("<a href=\"\(address)\">y</a>").resolved(root: "", language: "")).tokens
      guard tokens.count == 3, case .start("a", let attributes) = tokens[0], attributes.count == 1,
        isSame(attributes["href"], "https://a.example/" + text)
      else {
        Issue.record("\(text.debugDescription) became \(tokens)")
        continue
      }
    }
  }

  @Test func `text cannot forge the marks of addresses`() {
    for text in BreakoutTests.texts {
      #expect(!HTML("<p>\(text)</p>").bytes.contains { $0 >= HTML.languageMark })
    }
  }

  /// Whether a character may stand in an address (RFC 3986).
  private func isAddressCharacter(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789-._~/:@!$,=+%#".unicodeScalars.contains(scalar))
  }
}
