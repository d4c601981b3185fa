import Basics

extension HTML: ExpressibleByStringInterpolation {
  public init(stringLiteral literal: String) {
    var interpolation = StringInterpolation(literalCapacity: literal.utf8.count, interpolationCount: 0)
    interpolation.appendLiteral(literal)
    self.init(stringInterpolation: interpolation)
  }

  public init(stringInterpolation interpolation: StringInterpolation) {
    #if DEBUG
      if let fault = interpolation.checker.faultAtEnd {
        assertionFailure(fault, file: interpolation.file, line: interpolation.line)
      }
    #endif
    bytes = interpolation.bytes
  }

  /// What may stand in the literal of a piece of markup.
  public struct StringInterpolation: StringInterpolationProtocol {
    var bytes: [UInt8]
    #if DEBUG
      var checker = MarkupChecker()
      /// Where the last interpolation stands; a literal's own place is not to be had.
      var file: StaticString = #file
      var line: UInt = #line
    #endif

    public init(literalCapacity: Int, interpolationCount: Int) {
      bytes = []
      bytes.reserveCapacity(literalCapacity + interpolationCount * 32)
    }

    public mutating func appendLiteral(_ literal: String) {
      bytes.append(contentsOf: literal.utf8)
      #if DEBUG
        checker.read(literal)
      #endif
    }

    /// In a debug build, stops when something of `kind` may not stand here.
    private mutating func check(_ kind: MarkupChecker.Interpolation, _ file: StaticString, _ line: UInt) {
      #if DEBUG
        (self.file, self.line) = (file, line)
        if let fault = checker.fault(of: kind) { assertionFailure(fault, file: file, line: line) }
      #endif
    }

    /// Text or an attribute's value, escaped.
    public mutating func appendInterpolation(
      _ text: String, file: StaticString = #file, line: UInt = #line
    ) {
      check(.text, file, line)
      appendEscaped(text, to: &bytes)
    }

    /// Text or an attribute's value, escaped; nothing when there is none.
    public mutating func appendInterpolation(
      _ text: String?, file: StaticString = #file, line: UInt = #line
    ) {
      if let text { appendInterpolation(text, file: file, line: line) }
    }

    /// A number in decimal.
    public mutating func appendInterpolation(
      _ number: Int, file: StaticString = #file, line: UInt = #line
    ) {
      check(.text, file, line)
      bytes.append(contentsOf: String(number).utf8)
    }

    /// Text, escaped, in an element that names its language when that is not the page's. Not for attributes.
    public mutating func appendInterpolation(
      _ text: Text, file: StaticString = #file, line: UInt = #line
    ) {
      check(.markup, file, line)
      guard let language = text.language else { return appendEscaped(text.string, to: &bytes) }
      bytes.append(contentsOf: "<span lang=\"".utf8)
      appendEscaped(language, to: &bytes)
      bytes.append(contentsOf: "\">".utf8)
      appendEscaped(text.string, to: &bytes)
      bytes.append(contentsOf: "</span>".utf8)
    }

    /// Text, as above; nothing when there is none.
    public mutating func appendInterpolation(
      _ text: Text?, file: StaticString = #file, line: UInt = #line
    ) {
      if let text { appendInterpolation(text, file: file, line: line) }
    }

    /// A link's target, for `href`, `src` and their like.
    public mutating func appendInterpolation(
      _ address: Address, file: StaticString = #file, line: UInt = #line
    ) {
      check(.address, file, line)
      address.append(to: &bytes)
    }

    /// Markup, as it stands.
    public mutating func appendInterpolation(
      _ markup: HTML, file: StaticString = #file, line: UInt = #line
    ) {
      check(.markup, file, line)
      bytes.append(contentsOf: markup.bytes)
    }

    /// Markup, as it stands; nothing when there is none.
    public mutating func appendInterpolation(
      _ markup: HTML?, file: StaticString = #file, line: UInt = #line
    ) {
      if let markup { appendInterpolation(markup, file: file, line: line) }
    }
  }
}
