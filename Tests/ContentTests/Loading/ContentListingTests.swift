import Basics
import Testing

@testable import Content

@Suite("The listing of content/")
struct ContentListingTests {
  @Test("An entry is a file, or a folder with an index, and has its translations")
  func entriesAreFound() throws {
    let folder = try TestFolder([
      "content/films/lotus-heart.md": "", "content/films/lotus-heart.en.md": "", "content/films/sintel/index.md": "",
      "content/films/sintel/index.en.md": "", "content/films/sintel/poster.jpg": "", "content/pages/about.md": "",
    ])
    let listing = try folder.listing()
    #expect(listing.diagnostics.isEmpty)
    #expect(listing.files.map(\.reference.text) == ["film:lotus-heart", "film:sintel", "page:about"])
    #expect(listing.files.map(\.folder) == ["content/films", "content/films/sintel", "content/pages"])
    #expect(
      listing.files.map { $0.translations.map(\.path) } == [
        ["content/films/lotus-heart.en.md"], ["content/films/sintel/index.en.md"], [],
      ])
    #expect(listing.files.map(\.path).last == "content/pages/about.md")
  }

  @Test("Hidden files, pictures, a note to the editors and empty folders are no entries")
  func othersAreLeftOut() throws {
    let folder = try TestFolder([
      "content/README.md": "", "content/.DS_Store": "", "content/films/.lotus.md": "", "content/films/shared.jpg": "",
      "content/films/pictures/one.jpg": "", "content/films/pictures/more/two.jpg": "", "content/.git/config": "",
    ])
    let listing = try folder.listing()
    #expect(listing.diagnostics.map(\.text) == [])
    #expect(listing.files.isEmpty)
  }

  @Test("Names may be in any script")
  func namesInAnyScript() throws {
    let folder = try TestFolder(["content/films/莲心.md": "", "content/films/été-2026.md": "", "content/films/ば.md": ""])
    let listing = try folder.listing()
    #expect(listing.diagnostics.map(\.text) == [])
    #expect(Set(listing.files.map(\.reference.id)) == ["莲心", "été-2026", "ば"])
  }

  @Test("A decomposed name makes a composed id, and keeps its path")
  func decomposedName() throws {
    let folder = try TestFolder(["content/films/e\u{301}te.md": ""])
    let file = try #require(try folder.listing().files.first)
    #expect(Array(file.reference.id.unicodeScalars) == Array("\u{E9}te".unicodeScalars))
    #expect(Array(file.path.utf8) == Array("content/films/e\u{301}te.md".utf8))
  }

  @Test("Two names that differ in their Unicode form alone are one name")
  func sameNameInTwoForms() throws {
    let folder = try TestFolder(["content/films/e\u{301}te.md": "", "content/films/\u{E9}te.md": ""])
    let messages = try folder.listing().diagnostics.map(\.message)
    try #require(messages.count == 1)
    #expect(messages[0].contains("an entry's address must be its own"))
  }

  @Test("A site without content/ is told so")
  func missingContent() throws {
    let folder = try TestFolder()
    try FileSystem.removeTree(folder.root + "/content")
    #expect(
      try folder.listing().diagnostics.map(\.text) == [
        "content: error: a site must have a folder 'content' with its entries"
      ])
  }
}
