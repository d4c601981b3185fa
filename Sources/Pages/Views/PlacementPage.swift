import HTML

/// A place off line where a code is printed or shown.
public struct PlacementPage: Sendable {
  public let entry: EntryView
  public let code: String
  /// What is printed beside the code, without `https://`: `microfilm.example/q/A7F3S/`.
  public let printedAddress: String
  /// Where the code leads from.
  public let codeAddress: Address
  public let medium: TermLink
  public let outlet: EntryLink?
  /// What the code leads to; `nil` while readers may not see it.
  public let target: Card?
  /// `upcoming`, `on_now` or `ended`.
  public let state: Term
  public let span: String
  /// The page of a newspaper or magazine.
  public let page: String?
  public let slot: Text?
  /// In millimetres.
  public let width: Int?
  public let height: Int?
  public let place: EventPage.Place?
  public let campaign: String?
  public let artwork: Picture?
}

/// A page that leads to another at once: from an address that the entry had, or from a code that is printed somewhere.
public struct RedirectPage: Sendable {
  /// Where it leads; `nil` while readers may not see it.
  public let target: EntryLink?
  /// The code, when it is the page of one.
  public let code: String?
}
