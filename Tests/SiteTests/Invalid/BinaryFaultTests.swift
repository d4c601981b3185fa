import Basics
import Foundation
import Site
import Testing

@Suite("A site with a file that is no plain text, or no plain file")
struct BinaryFaultTests {
  private let front = "---\r\ntitle: 关于\r\npublished: 2026-01-01\r\n"

  /// The message for a site with one more file.
  private func message(
    for bytes: [UInt8], at path: String = "content/pages/about.md",
    sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws -> String {
    let site = try TestSite()
    try site.write(bytes, to: path)
    return try await message(of: site, sourceLocation: sourceLocation)
  }

  private func message(
    of site: TestSite, sourceLocation: Testing.SourceLocation = #_sourceLocation
  ) async throws -> String {
    let report = try await site.build()
    #expect(report.hasFailed, sourceLocation: sourceLocation)
    #expect(try site.paths() == [], sourceLocation: sourceLocation)
    return report.text
  }

  @Test("A file with CR LF and a byte order mark is fine")
  func windowsFileIsFine() async throws {
    let site = try TestSite()
    try site.write([0xEF, 0xBB, 0xBF] + Array((front + "---\r\n正文。\r\n").utf8), to: "content/pages/about.md")
    try await site.buildValid()
    #expect(try site.lines("page.text.entry.title", of: "about/index.html") == ["关于"])
    #expect(try site.text("about/index.html").contains("<p>正文。</p>"))
  }

  @Test("In a file with CR LF and a byte order mark a fault has its line and column")
  func windowsFileHasPlaces() async throws {
    let bytes = [0xEF, 0xBB, 0xBF] + Array((front + "sumary: 一\r\n---\r\n正文。\r\n\r\n见 [这里](film:x)。\r\n").utf8)
    #expect(
      try await message(for: bytes) == """
        content/pages/about.md:4:1: error: 'sumary' is not a field here
         4 | sumary: 一
           | ^~~~~~ did you mean 'summary'?
        content/pages/about.md:8:8: error: a link must name an entry in films/
         8 | 见 [这里](film:x)。
           |           ^~~~~~ there is no films/x.md
        """)
  }

  @Test("A byte order mark alone is an empty file")
  func onlyMark() async throws {
    #expect(
      try await message(for: [0xEF, 0xBB, 0xBF]).contains("about.md:1:1: error: an entry must start with front matter"))
  }

  @Test("Bytes of GBK are named by their line and column, in front matter and in the text")
  func otherEncoding() async throws {
    let lotus: [UInt8] = [0xC1, 0xAB, 0xBB, 0xA8]
    let rule = "error: a source file must be UTF-8; save it in that encoding, not in GBK or another"
    #expect(
      try await message(for: Array("---\ntitle: ".utf8) + lotus + Array("\n---\n".utf8))
        == "content/pages/about.md:2:8: \(rule)")
    #expect(
      try await message(for: Array((front + "---\r\n正文：").utf8) + lotus) == "content/pages/about.md:5:4: \(rule)")
  }

  @Test("UTF-16 is named as such")
  func utf16() async throws {
    let bytes = try [0xFF, 0xFE] + Array(#require("---\ntitle: a\n".data(using: .utf16LittleEndian)))
    #expect(
      try await message(for: bytes)
        == "content/pages/about.md: error: a source file must be UTF-8, and this one is UTF-16; save it as UTF-8")
  }

  @Test("A NUL character is named by its line and column")
  func nulCharacter() async throws {
    #expect(
      try await message(for: Array("---\ntitle: 关于\0\n---\n".utf8))
        == "content/pages/about.md:2:10: error: text must not contain the NUL character")
  }

  @Test("A file over 16 MB is refused")
  func largeFile() async throws {
    let bytes = Array((front + "---\r\n").utf8) + [UInt8](repeating: 0x61, count: 16 << 20)
    #expect(
      try await message(for: bytes) == "content/pages/about.md: error: a source file must not be larger than 16 MB")
  }

  @Test(
    "The configuration, a translation and words are checked alike",
    arguments: [
      "marquee.yml", "content/people/wang-lei.en.md", "themes/plain/words/en.yml",
    ])
  func otherFiles(_ path: String) async throws {
    #expect(try await message(for: [0x61, 0x3A, 0x20, 0xFF, 0x0A], at: path).hasPrefix("\(path):1:4: error: "))
  }

  @Test("A picture that is a symbolic link is refused")
  func linkedPicture() async throws {
    let site = try TestSite()
    try site.write(
      "---\ntitle: 关于\npublished: 2026-01-01\nimage: {file: still.gif, alt: 图}\n---\n", to: "content/pages/about.md")
    try site.write("GIF89aAAAA", to: "elsewhere/still.gif")
    try site.link("content/pages/still.gif", to: site.root + "/elsewhere/still.gif")
    #expect(
      try await message(of: site) == """
        content/pages/about.md:4:15: error: 'image.file' must not lead through a symbolic link
         4 | image: {file: still.gif, alt: 图}
           |               ^~~~~~~~~
        """)
  }

  @Test("An entry that is a symbolic link is refused, and so is a folder of content/")
  func linkedEntry() async throws {
    let site = try TestSite("-- elsewhere/films/x.md --\n")
    try FileSystem.makeFolder(site.root + "/content/pages")
    try site.link("content/pages/about.md", to: "../people/wang-lei.md")
    try site.link("content/films", to: "../elsewhere/films")
    #expect(
      try await message(of: site) == """
        content/films: error: a folder of content/ must not be a symbolic link
        content/pages/about.md: error: an entry must be a file or a folder, not a symbolic link
        """)
  }

  @Test("A configuration that is a folder is none")
  func configurationFolder() async throws {
    let site = try TestSite("-- marquee.yml (removed) --\n-- marquee.yml/x --\n")
    #expect(
      try await message(of: site).hasPrefix("marquee.yml: error: a site must have a file 'marquee.yml' at its root"))
  }

  @Test("Words that the theme needs and words that it does not know are named")
  func words() async throws {
    let site = try TestSite()
    try site.replace("kind.film: kind.film\n", with: "kind.flim: 电影\n", in: "themes/plain/words/zh.yml")
    let text = try await message(of: site)
    #expect(
      text.hasPrefix("themes/plain/words/zh.yml: error: the word 'kind.film' is required\nthemes/plain/words/zh.yml:"))
    #expect(
      text.hasSuffix(
        "error: 'kind.flim' is not a word of this theme\n 8 | kind.flim: 电影\n   | ^~~~~~~~~ did you mean 'kind.film'?"))
  }
}
