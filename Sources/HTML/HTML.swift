import Basics

/// A piece of markup that is safe to put into a page.
///
/// It is written as a string literal. The literal's own text is trusted; what is interpolated is escaped, because the
/// interpolation knows only safe things:
///
/// ```swift
/// let card: HTML = """
///   <article><h3><a href="\(film.address)">\(film.title)</a></h3>\(each: film.directors, personLink)</article>
///   """
/// ```
///
/// A debug build stops at an interpolation where escaping does not suffice, such as inside `<script>` or outside the
/// quotes of an attribute, and at unbalanced markup; see ``MarkupChecker``.
public struct HTML: Sendable, Hashable {
  /// UTF-8, with the two marks in place of what depends on the page; see ``resolved(root:language:)``.
  package internal(set) var bytes: [UInt8]

  /// Makes an empty piece.
  public init() { bytes = [] }

  /// Makes a piece from bytes that are known to be safe, balanced markup.
  ///
  /// Only rooms that make markup themselves may use this: Markdown, whose output is escaped as it is written.
  package init(trusted bytes: [UInt8]) { self.bytes = bytes }

  /// Whether there is nothing in it.
  public var isEmpty: Bool { bytes.isEmpty }
}

extension HTML {
  /// Stands for the way from a page to the site's root. This byte never occurs in UTF-8, so content cannot forge it.
  package static let rootMark: UInt8 = 0xFF
  /// Stands, right behind ``rootMark``, for the first part of addresses in the page's language, such as `en/`. Never
  /// occurs in UTF-8 either.
  package static let languageMark: UInt8 = 0xFE

  /// The markup as it stands in one document.
  ///
  /// Addresses inside the site are kept relative to its root until here, so that the same piece serves a page at any
  /// depth, in any sub-folder of a host, and a feed, where everything is absolute.
  ///
  /// `root` is the way to the site's root, ending in `/`: `../../` in a page, `https://example.org/` in a feed. `language`
  /// is what addresses in the document's language start with: empty or such as `en/`.
  package func resolved(root: String, language: String) -> [UInt8] {
    var result = [UInt8]()
    result.reserveCapacity(bytes.count + bytes.count / 16)
    let root = Array(root.utf8)
    let language = Array(language.utf8)
    bytes.withUnsafeBytes { source in
      var runStart = 0
      while let mark = source.firstIndex(of: HTML.rootMark, from: runStart) {
        result.append(contentsOf: source[runStart..<mark])
        result.append(contentsOf: root)
        runStart = mark + 1
        if runStart < source.count, source[runStart] == HTML.languageMark {
          result.append(contentsOf: language)
          runStart += 1
        }
      }
      result.append(contentsOf: source[runStart...])
    }
    return result
  }
}
