import Basics

/// A place off line where a code is printed or shown that leads to an entry: from the street to the film.
package final class Placement: Sendable {
  package let code: ShortCode
  package let medium: PlacementMedium
  /// Whose paper, screen or wall it is.
  package let outlet: Party
  package let target: EntryReference
  /// When it is first seen.
  package let start: Moment
  /// When it is last seen. Without it, what is in a newspaper or on the air is seen for a day, and all else until somebody takes
  /// it down.
  package let end: Moment?
  /// The page of a newspaper or magazine.
  package let page: String?
  /// Where on the page, or when in the programme.
  package let slot: LocalizedText?
  package let size: Size?
  package let location: EventLocation?
  package let campaign: String?
  package let artwork: PictureFile?

  /// In millimetres.
  package struct Size: Sendable {
    package let width: Int
    package let height: Int
  }

  /// Reads a placement's fields; `nil` when a required one is missing or wrong. `id` is the entry's own.
  init?(_ fields: inout Fields, id: String) {
    let code = fields.code(named: id)
    let medium = fields["medium", .required]?.choice(PlacementMedium.self)
    let outlet = Party(&fields, key: "outlet", kind: .organization)
    let targetValue = fields["target", .required]
    let target = targetValue?.anyReference()
    let start = fields["start", .required]?.moment()
    end = fields["end"]?.end(after: start)
    page = fields["page"]?.string()
    slot = fields["slot"]?.localized()
    size = fields["size"]?.mapping(like: "{width: 60, height: 90}", Size.init)
    location = fields["location"]?.eventLocation()
    campaign = fields["campaign"]?.slug()
    artwork = fields["artwork"]?.picture()
    if target?.kind == .placement {
      targetValue?.report("'target' must not be a placement: a code leads to what it is about")
    }
    guard let code, let medium, let outlet, let target, let start else { return nil }
    self.code = code
    self.medium = medium
    self.outlet = outlet
    self.target = target
    self.start = start
  }

  /// Whether it is seen until somebody takes it down.
  package var isOpenEnded: Bool { end == nil && medium != .newspaper && medium != .tv }

  /// From when until when it is seen, unless it is open-ended.
  package func span(siteZone: TimeZoneRules) -> TimeSpan { TimeSpan(start: start, end: end, zone: siteZone) }

  /// Whether it is still to be seen for the first time, to be seen, or no longer.
  package func state(at instant: Instant, siteZone: TimeZoneRules) -> EventState {
    let state = span(siteZone: siteZone).state(at: instant)
    return isOpenEnded && state == .ended ? .onNow : state
  }

  /// Where the code leads from, below the site's root and language.
  package var codePath: String { "q/\(code.text)/" }
}

extension Placement.Size {
  init?(_ fields: inout Fields) {
    let width = fields["width", .required]?.integer(in: 1...100_000)
    let height = fields["height", .required]?.integer(in: 1...100_000)
    guard let width, let height else { return nil }
    self.width = width
    self.height = height
  }
}

extension Fields {
  /// The code of the placement called `name`, which is also what a code that is missing is suggested from.
  fileprivate mutating func code(named name: String) -> ShortCode? {
    guard let value = self["code"] else {
      reportMissing("'code' is required", suggestion: "write code: \(ShortCode(for: name).text)")
      return nil
    }
    guard let text = value.scalar("a code") else { return nil }
    if let code = ShortCode(text) { return code }
    let meant = ShortCode.meant(by: text).map(\.text)
    return value.report(
      "'code' must be four or five characters of 0-9 and A-Z without I, L, O, U, and the one that checks them",
      meant.isEmpty
        ? "write another, such as \(ShortCode(for: name).text)" : "did you mean \(meant.joined(separator: " or "))?")
  }
}

/// On what a code is seen.
package enum PlacementMedium: String, CaseIterable, Sendable {
  case newspaper, magazine, poster, flyer, screen, ticket, tv, exhibition
}
