/// A run of text for a page, which knows its language where that differs from the page's.
public struct Text: Hashable, Sendable {
  /// The text.
  public let string: String
  /// The text's language tag (BCP 47), or `nil` when it is the page's own.
  public let language: String?

  /// Makes a run of text.
  public init(_ string: String, language: String? = nil) {
    self.string = string
    self.language = language
  }
}
