import Basics
import Content

/// The next instant at which a build of the same content would make another site, and why.
package struct NextChange: Sendable {
  /// As the clocks of the site's zone will show it.
  package let time: ZonedTime
  /// What changes then, sorted; at least one thing.
  package let changes: [Change]

  /// What changes first of `content`, of which readers see `shown`, after `instant`; `nil` when nothing will.
  init?(
    _ content: LoadedContent, shown: [Entry], _ configuration: SiteConfiguration, after instant: Instant
  ) {
    changes = (content.nextChanges + Change.next(of: shown, configuration, after: instant)).first(after: instant)
    guard let first = changes.first else { return nil }
    time = configuration.zone.time(at: first.instant)
  }

  /// `film:lotus-heart appears, event:festival starts and 3 more`.
  package var reasons: String {
    let shown = changes.prefix(3).map(\.text).joined(separator: ", ")
    return changes.count > 3 ? "\(shown) and \(changes.count - 3) more" : shown
  }
}

extension Change {
  /// `film:lotus-heart appears`.
  package var text: String {
    let what =
      switch kind {
      case .appears: "appears"
      case .expires: "is no longer shown"
      case .opens: "opens"
      case .closing: "is closing"
      case .closes: "closes"
      case .starts: "starts"
      case .ends: "is over"
      case .deadline: "has a deadline that passes"
      case .newYear: "a new year: its dates are written without it"
      }
    return reference.map { $0.text + " " + what } ?? what
  }
}
