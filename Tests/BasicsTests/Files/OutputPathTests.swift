import Testing

@testable import Basics

@Suite struct OutputPathTests {
  @Test(arguments: [
    "a", "index.html", "films/莲心/index.html", "a b", "a..b", "a.", "...a".replacing("...", with: "x..."), "%2e%2e/a",
    ".well-known/security.txt", "a/.well-known", "~", "C:", "a/\u{301}b", String(repeating: "x", count: 255),
    Array(repeating: "abc", count: 256).joined(separator: "/"),
  ])
  func `leads to a place in the folder`(text: String) {
    #expect(OutputPath(text)?.text == text)
  }

  @Test(arguments: [
    "", "/", "/a", "a/", "a//b", ".", "..", "../a", "a/..", "a/../b", "./a", "a/.", "a/./b", ".git", "a/.hidden", "...",
    ".well-knownx", "a\\b", "..\\a", "a\0", "a\nb", "a\u{7F}", "\t", "a/\u{1B}[0m", String(repeating: "x", count: 256),
    String(repeating: "莲", count: 86), Array(repeating: "abcd", count: 205).joined(separator: "/") + "/",
    Array(repeating: "abc", count: 257).joined(separator: "/"),
    // A slash or dot before a combining mark is still one to the file system.
    ".\u{301}a", "a/.\u{338}", "a//\u{301}b", "b/\u{301}/../c", "a/\u{20E3}/", "/\u{301}a",
  ])
  func `leads nowhere else`(text: String) {
    #expect(OutputPath(text) == nil)
  }

  @Test func `is ordered by its bytes`() throws {
    let paths = try ["A", "a", "a-b", "a/b", "b", "莲", "\u{1F600}"].map { try #require(OutputPath($0)) }
    #expect(paths.shuffled().sorted() == paths)
  }
}
