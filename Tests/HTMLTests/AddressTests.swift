import Testing

@testable import HTML

@Suite struct AddressTests {
  @Test(arguments: [
    "http://a.example", "https://a.example/莲?b=c&d#e", "HTTPS://A.example", "mailto:a@b.example", "tel:+86-10-1234",
    "webcal://a.example/events.ics", "geo:39.9,116.4", "https://[2001:db8::1]:8080/", "https://a.example/javascript:x",
  ])
  func `leads elsewhere by a safe scheme`(address: String) {
    #expect(Address(elsewhere: address)?.absolute(root: "https://site.example/") == address)
  }

  @Test(arguments: [
    "", ":", "a.example", "/films/", "films/", "#a", "?a", "//a.example", "//a.example:80/", "\\\\a.example",
    "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:alert(1)", "\tjavascript:alert(1)",
    "java\tscript:alert(1)", "java\nscript:alert(1)", "javascript\r:alert(1)", "\u{0}javascript:alert(1)",
    "\u{1}javascript:alert(1)", "javascript&colon;alert(1)", "javascript:\u{301}alert(1)//http:",
    "\u{FEFF}javascript:a",
    "data:text/html,<script>", "DATA:text/html", "vbscript:x", "file:///etc/passwd", "blob:https://a.example/1",
    "about:blank", "view-source:https://a.example", "ftp://a.example", "ws://a.example", "intent://a",
    "chrome://settings",
    "feed:javascript:alert(1)", "jar:https://a.example", "httpx://a", "xhttp://a", "http ://a", "h\u{200B}ttp://a",
    " https://a.example", "https://a.example ", "https://a.example/a b", "https://a.example/\n",
    "https://a.example/\u{0}",
    "https:\\\\a.example", "https://a.example\\@b.example", "https://a.example/\u{202E}cod", "https://a.example/\u{85}",
    "\u{212A}ttp://a", "ｈttp://a", "https\u{301}://a",
  ])
  func `leads nowhere by any other`(address: String) {
    #expect(Address(elsewhere: address) == nil)
  }

  @Test(
    arguments: [
      ("https://www.youku.com/a", "youku.com"), ("http://b.example:8080/x", "b.example"),
      ("https://b.example?x", "b.example"),
      ("https://b.example#x", "b.example"), ("mailto:a@b.example", nil), ("https://www.", ""),
    ] as [(String, String?)])
  func `knows its host`(address: String, host: String?) throws {
    #expect(try #require(Address(elsewhere: address)).host == host)
  }

  @Test func `knows the site's own address`() {
    let address = Address(path: "films/莲心/", fragment: "二")
    #expect(address.absolute(root: "https://a.example/b/") == "https://a.example/b/films/%E8%8E%B2%E5%BF%83/#%E4%BA%8C")
    #expect(address.host == nil)
    #expect(Address(path: "").absolute(root: "/") == "/")
  }

  @Test func `every byte but the safe ones is percent-encoded`() {
    let safe = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/:@!$,=+".utf8)
    for byte in UInt8(0)...127 {
      let text = String(decoding: [byte], as: UTF8.self)
      let digits = String(byte, radix: 16, uppercase: true)
      let expected = safe.contains(byte) ? text : "%" + (digits.count == 1 ? "0" : "") + digits
      #expect(percentEncoded(text) == expected)
    }
    #expect(percentEncoded("é") == "%C3%A9")
    #expect(percentEncoded("😀%20") == "%F0%9F%98%80%2520")
  }
}
