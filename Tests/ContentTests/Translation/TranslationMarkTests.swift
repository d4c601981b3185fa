import Basics
import Testing

@testable import Content

@Suite("The mark of a translation")
struct TranslationMarkTests {
  private func marked(_ text: String) -> String? {
    let read = text.replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n")
    let source = SourceText(file: "content/pages/about.md", bytes: Array(read.utf8))
    return TranslationMark.marked(Array(text.utf8), source, with: "translated_from: {en: \"1\"}").map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(arguments: [
    ("---\ntitle: a\n---\nb\n", "---\ntitle: a\ntranslated_from: {en: \"1\"}\n---\nb\n"),
    ("---\n---\n", "---\ntranslated_from: {en: \"1\"}\n---\n"),
    ("---\ntranslated_from: {en: \"0\"}\ntitle: a\n---\n", "---\ntranslated_from: {en: \"1\"}\ntitle: a\n---\n"),
    (
      "---\ntranslated_from:\n  en: \"0\"\n  fr: \"2\"\ntitle: a\n---\n",
      "---\ntranslated_from: {en: \"1\"}\ntitle: a\n---\n"
    ),
    (
      "---\ntitle: a # note\n# a remark\n---\n\n  b\n",
      "---\ntitle: a # note\n# a remark\ntranslated_from: {en: \"1\"}\n---\n\n  b\n"
    ),
    ("---\r\ntitle: a\r\n---\r\nb\r\n", "---\r\ntitle: a\r\ntranslated_from: {en: \"1\"}\r\n---\r\nb\r\n"),
    ("\u{FEFF}---\ntitle: a\n---", "\u{FEFF}---\ntitle: a\ntranslated_from: {en: \"1\"}\n---"),
    (
      "---\nsummary: |\n  one\n  ---\n  two\ntitle: a\n---\n",
      "---\nsummary: |\n  one\n  ---\n  two\ntitle: a\ntranslated_from: {en: \"1\"}\n---\n"
    ),
    (
      "---\ntranslated_from: {\n  en: \"0\"\n}\n\n# a remark\ntitle: a\n---\n",
      "---\ntranslated_from: {en: \"1\"}\n\n# a remark\ntitle: a\n---\n"
    ),
    (
      "---\ntitle: a\n---\ntranslated_from: in the text\n",
      "---\ntitle: a\ntranslated_from: {en: \"1\"}\n---\ntranslated_from: in the text\n"
    ),
  ])
  func `takes one line, and all else stays as it was`(text: String, expected: String) {
    #expect(marked(text) == expected)
    #expect(marked(expected) == expected)
  }

  @Test func `needs front matter`() { #expect(marked("title: a\n") == nil) }

  @Test func `makes a translation stale when the original changes, and only then`() async throws {
    let folder = try TestFolder([
      "marquee.yml": configuration(),
      "content/pages/about.md": entry("title: {zh: 关于, en: About}\npublished: 2026-01-01", body: "正文。\n"),
      "content/pages/about.en.md": "The text.\n",
    ])
    func state() async throws -> (state: TranslationState, entry: Entry) {
      let entry = try #require(try await folder.load().all.first)
      return (entry.translationState(in: try #require(Language(tag: "en"))), entry)
    }
    let languages = try #require(try await folder.load().configuration).languages
    #expect(try await state().state == .complete)
    try TranslationMark.write(try await state().entry, languages[1], languages: languages, source: folder.root)
    #expect(try await state().state == .complete)

    func change(_ file: String, _ old: String, _ new: String) throws {
      let bytes = try FileSystem.readFile(folder.root + "/" + file)
      try folder.write(Array(String(decoding: bytes, as: UTF8.self).replacing(old, with: new).utf8), to: file)
    }
    // A date is nobody's translation, and the translation is not its own original.
    try change("content/pages/about.md", "2026-01-01", "2026-01-02")
    try change("content/pages/about.en.md", "The text.", "The words.")
    #expect(try await state().state == .complete)
    try change("content/pages/about.md", "正文。", "新的正文。")
    #expect(try await state().state == .stale)
    try TranslationMark.write(try await state().entry, languages[1], languages: languages, source: folder.root)
    #expect(try await state().state == .complete)
    try change("content/pages/about.md", "zh: 关于", "zh: 关于我们")
    #expect(try await state().state == .stale)
  }
}
