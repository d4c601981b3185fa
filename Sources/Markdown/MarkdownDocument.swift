import Basics
import HTML

/// How a document is to be read.
package struct MarkdownOptions: Hashable, Sendable {
  /// Whether tags typed in the document reach the page; see ``RawHTMLFilter`` for what is promised then.
  package var allowsRawHTML: Bool

  /// Makes options; without raw HTML unless it is asked for.
  package init(allowsRawHTML: Bool = false) {
    self.allowsRawHTML = allowsRawHTML
  }
}

/// What becomes of a document: markup, and what pages, lists and search need to know about it.
package struct MarkdownDocument: Hashable, Sendable {
  /// The document's markup: HTML by the standard, with the two marks of ``HTML`` in place of what depends on the page.
  package internal(set) var html = HTML()
  /// The headings that stand at the document's own level, not in quotes or lists, in their order.
  package internal(set) var outline: [OutlineItem] = []
  /// What the first paragraphs say: about 160 Han or 300 Latin characters, ended where a sentence ends.
  package internal(set) var excerpt = ""
  /// All that the document says, without markup: a line a block, for search.
  package internal(set) var plainText = ""
  /// How many Han characters and kana it has, without those in code blocks.
  package internal(set) var hanCount = 0
  /// How many words it has in other scripts, without those in code blocks.
  package internal(set) var wordCount = 0
  /// Whether tags were typed in it, be they allowed or not; comments do not count.
  package internal(set) var hasRawHTML = false

  /// Makes the document that an empty body is.
  package init() {}

  /// How long it takes to read, in whole minutes; 0 when there is nothing to read.
  ///
  /// Each script goes at its own speed, 400 Han characters and 230 words a minute, so that a page in both is right too.
  package var readingMinutes: Int {
    let units = hanCount * 230 + wordCount * 400
    return (units + 91_999) / 92_000
  }
}

/// A heading of a document.
package struct OutlineItem: Hashable, Sendable {
  /// The heading's level as it is written, from 2 to 6.
  package let level: Int
  /// The heading's id: what a link to it has behind `#`.
  package let id: String
  /// What the heading says, without markup.
  package let text: String

  /// Makes an item.
  package init(level: Int, id: String, text: String) {
    self.level = level
    self.id = id
    self.text = text
  }
}
