import Basics
import HTML

/// A link or picture found in a document.
package struct MarkdownLink: Sendable {
  /// Where it leads, as the author typed it.
  package let destination: String
  /// Whether it is a picture to show rather than a link to follow.
  package let isPicture: Bool
  /// The link's own text, or the picture's alternative text, without markup.
  package let text: String

  let lines: SourceLines
  let line: Int
  let byteColumn: Int

  /// Where its destination stands in the source.
  ///
  /// It is looked up when asked for, as most links have no fault.
  package var location: SourceLocation {
    lines.location(line: line, byteColumn: byteColumn, marking: destination)
  }
}

/// What becomes of a link or picture.
package enum MarkdownDestination: Hashable, Sendable {
  /// It leads to this address, as it stands.
  case address(Address)
  /// It leads to a place in the site in the document's own language.
  ///
  /// The path is as people read it, without the language, such as `films/lotus-heart/`; the fragment may be empty.
  case place(path: String, fragment: String)
  /// It is this picture, of this size in pixels where that is known.
  case picture(Address, width: Int?, height: Int?)
  /// It is left out, and its text stays.
  case textOnly
}
