/// Reads the literal parts of a piece of markup as a browser would, to say whether an interpolation between them is safe
/// and whether what was opened is closed.
///
/// Debug builds run it in every literal; release builds do without, as what it finds are mistakes of the theme's author
/// that show at the first use of a template.
struct MarkupChecker {
  /// What is about to be interpolated.
  enum Interpolation: Equatable {
    /// Escaped text.
    case text
    /// Markup.
    case markup
    /// The target of a link.
    case address
    /// A whole attribute of this name with escaped text as its value.
    case attribute(String)
    /// A whole attribute with an address as its value.
    case addressAttribute
  }

  /// Where in the markup the reader stands.
  enum State: Equatable {
    case text
    case tagOpen
    case tagName
    case insideTag
    case attributeName
    case afterEquals
    case doubleQuoted
    case singleQuoted
    case unquoted
    case declaration
    case comment
    case rawText
  }

  private(set) var state = State.text
  /// The elements that are open, outermost first.
  private(set) var open = [String]()
  private(set) var tag = ""
  private(set) var attribute = ""
  private var isClosing = false
  private var isSelfClosing = false
  private var recent = ""
  private(set) var mismatch: String?

  /// Elements that have no end tag (HTML, section 13.1.2).
  static let voidElements: Set = [
    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr",
  ]

  /// Reads a literal part.
  mutating func read(_ literal: String) {
    for character in literal { read(character) }
  }

  /// Why something of `kind` may not stand here; `nil` when it may.
  func fault(of kind: Interpolation) -> String? {
    // A whole attribute brings its own space, and may follow one without a value.
    let isBehindName = state == .attributeName && !attribute.contains { "\"'<=".contains($0) }
    return switch (isBehindName ? .insideTag : state, kind) {
    case (.rawText, _): "nothing may be interpolated inside <\(open.last ?? "script")>"
    case (.comment, _), (.declaration, _): "nothing may be interpolated inside a comment or declaration"
    case (.text, .markup) where ["title", "textarea"].contains(open.last):
      "markup must not stand inside <\(open.last ?? "title")>, where it is shown as text; use a Text's 'string'"
    case (.text, .text), (.text, .markup), (.text, .address): nil
    case (.text, _): "an attribute must stand inside a tag"
    case (.doubleQuoted, .text):
      isAddressAttribute(attribute) ? "'\(attribute)' must be given an Address, not text" : nil
    case (.doubleQuoted, .address): nil
    case (.doubleQuoted, _): "markup must not stand inside an attribute; use a Text's 'string'"
    case (.tagName, .attribute(let name)), (.insideTag, .attribute(let name)):
      isAddressAttribute(name) ? "'\(name)' must be given an Address, not text" : nil
    case (.tagName, .addressAttribute), (.insideTag, .addressAttribute): nil
    default: "an interpolation inside a tag must stand between double quotes"
    }
  }

  /// Notes that a whole attribute has been interpolated: what stands before it is over, also without a space.
  mutating func passAttribute() { endValue() }

  /// Why the markup may not end here; `nil` when it may.
  var faultAtEnd: String? {
    if let mismatch { return mismatch }
    if state != .text && state != .rawText { return "the markup ends inside a tag" }
    return open.last.map { "<\($0)> is not closed" }
  }

  private func isAddressAttribute(_ name: String) -> Bool {
    let name = name.lowercased()
    // Inline scripts and styles are as dangerous as addresses, and have no place in a template at all.
    return Address.attributes.contains(name) || name.hasPrefix("on") || name == "style" || name == "srcdoc"
  }

  private mutating func read(_ character: Character) {
    switch state {
    case .text: if character == "<" { start(.tagOpen) }
    case .rawText: readRawText(character)
    case .tagOpen: readTagOpen(character)
    case .tagName, .insideTag, .attributeName, .afterEquals: readTag(character)
    case .doubleQuoted: if character == "\"" { endValue() }
    case .singleQuoted: if character == "'" { endValue() }
    case .unquoted:
      if character.isWhitespace { endValue() } else if character == ">" { endTag() }
    case .declaration: readDeclaration(character)
    case .comment:
      recent = String((recent + String(character)).suffix(3))
      if recent == "-->" { state = .text }
    }
  }

  private mutating func start(_ next: State) {
    state = next
    (tag, attribute, recent) = ("", "", "")
    (isClosing, isSelfClosing) = (false, false)
  }

  private mutating func readTagOpen(_ character: Character) {
    if character == "!" {
      state = .declaration
    } else if character == "/" {
      isClosing = true
    } else if character.isLetter {
      tag = character.lowercased()
      state = .tagName
    } else {
      state = .text
    }
  }

  private mutating func readDeclaration(_ character: Character) {
    recent += String(character)
    if recent == "--" { state = .comment; recent = "" } else if character == ">" { state = .text }
  }

  private mutating func readTag(_ character: Character) {
    isSelfClosing = isSelfClosing && character == ">"
    switch character {
    case ">": endTag()
    case "/" where state != .afterEquals:
      endValue()
      isSelfClosing = true
    case "=" where state == .attributeName, "=" where state == .insideTag && !attribute.isEmpty: state = .afterEquals
    case "\"" where state == .afterEquals: state = .doubleQuoted
    case "'" where state == .afterEquals: state = .singleQuoted
    case _ where character.isWhitespace: if state != .afterEquals { state = .insideTag }
    default: readName(character)
    }
  }

  private mutating func endValue() {
    state = .insideTag
    attribute = ""
  }

  private mutating func readName(_ character: Character) {
    switch state {
    case .tagName: tag += character.lowercased()
    case .afterEquals: state = .unquoted
    case .attributeName: attribute += character.lowercased()
    default:
      attribute = character.lowercased()
      state = .attributeName
    }
  }

  private mutating func endTag() {
    state = .text
    if isClosing {
      if open.last == tag {
        open.removeLast()
      } else {
        mismatch = mismatch ?? "</\(tag)> closes \(open.last.map { "<\($0)>" } ?? "nothing")"
      }
    } else if isSelfClosing && isForeign {
      // <path/> in a drawing is an element that is closed.
    } else if !MarkupChecker.voidElements.contains(tag) {
      // <div/> is an element that is left open, whatever it looks like.
      open.append(tag)
      if tag == "script" || tag == "style" { state = .rawText }
    }
    recent = ""
  }

  /// Whether the tag belongs to a drawing or a formula, which keep the rules of XML (HTML, section 13.1.2.1).
  private var isForeign: Bool {
    ["svg", "math"].contains(tag) || open.contains("svg") || open.contains("math")
  }

  private mutating func readRawText(_ character: Character) {
    guard let element = open.last else { return }
    recent = String((recent + character.lowercased()).suffix(element.count + 3))
    guard recent == "</\(element)>" else { return }
    open.removeLast()
    state = .text
  }
}
