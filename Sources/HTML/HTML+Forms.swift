import Basics

extension HTML.StringInterpolation {
  /// The markup that `draw` makes of each element, one after the other, with `separator` between them.
  public mutating func appendInterpolation<Elements: Sequence>(
    each elements: Elements, separator: HTML = HTML(), file: StaticString = #file, line: UInt = #line,
    _ draw: (Elements.Element) -> HTML
  ) {
    var isFirst = true
    for element in elements {
      if !isFirst && !separator.isEmpty { appendInterpolation(separator, file: file, line: line) }
      appendInterpolation(draw(element), file: file, line: line)
      isFirst = false
    }
  }

  /// The markup, when the condition holds.
  public mutating func appendInterpolation(
    when condition: Bool, _ markup: @autoclosure () -> HTML, file: StaticString = #file, line: UInt = #line
  ) {
    if condition { appendInterpolation(markup(), file: file, line: line) }
  }

  /// The markup that `draw` makes of a value, when there is one.
  public mutating func appendInterpolation<Value>(
    when value: Value?, file: StaticString = #file, line: UInt = #line, _ draw: (Value) -> HTML
  ) {
    if let value { appendInterpolation(draw(value), file: file, line: line) }
  }

  /// A whole attribute inside a tag, such as ` lang="en"`; nothing when it has no value.
  ///
  /// The name is fixed when the program is compiled; the value is escaped. Not for attributes that hold addresses.
  public mutating func appendInterpolation(
    attribute name: StaticString, _ value: String?, file: StaticString = #file, line: UInt = #line
  ) {
    #if DEBUG
      (self.file, self.line) = (file, line)
      if let fault = checker.fault(of: .attribute(name.description)) { assertionFailure(fault, file: file, line: line) }
      checker.passAttribute()
    #endif
    guard let value else { return }
    appendAttributeStart(name)
    appendInterpolatedValue(value)
  }

  /// A whole attribute that holds an address; nothing when it has none.
  public mutating func appendInterpolation(
    attribute name: StaticString, _ address: Address?, file: StaticString = #file, line: UInt = #line
  ) {
    #if DEBUG
      (self.file, self.line) = (file, line)
      if let fault = checker.fault(of: .addressAttribute) { assertionFailure(fault, file: file, line: line) }
      checker.passAttribute()
    #endif
    guard let address else { return }
    appendAttributeStart(name)
    address.append(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendAttributeStart(_ name: StaticString) {
    bytes.append(UInt8(ascii: " "))
    name.withUTF8Buffer { bytes.append(contentsOf: $0) }
    bytes.append(contentsOf: "=\"".utf8)
  }

  private mutating func appendInterpolatedValue(_ value: String) {
    appendEscaped(value, to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }
}
