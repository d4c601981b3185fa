import Basics

extension EntryKind {
  /// Whether what is over leaves the kind's list for one of its own.
  package var hasArchive: Bool {
    switch self {
    case .event, .program, .call: true
    case .film, .base, .fund, .article, .person, .organization, .placement, .page: false
    }
  }
}

extension Entry {
  /// Whether the entry is on or still to come, by its dates; `nil` for what has none.
  package func isAhead(at instant: Instant, _ configuration: SiteConfiguration) -> Bool? {
    let (zone, closingDays) = (configuration.zone, configuration.closingDays)
    switch details {
    case .event(let event): return event.isAhead(at: instant, siteZone: zone)
    case .program(let program):
      return program.status == .postponed || program.span(siteZone: zone).overAt > instant
    case .call(let call): return call.window(siteZone: zone).state(at: instant, closingDays: closingDays) != .closed
    case .fund(let fund): return fund.window(siteZone: zone).state(at: instant, closingDays: closingDays) != .closed
    case .placement(let placement): return placement.state(at: instant, siteZone: zone) != .ended
    case .film, .base, .article, .person, .organization, .page: return nil
    }
  }

  /// Whether it was put off, and has no date yet.
  var isPostponed: Bool {
    switch details {
    case .event(let event): event.status == .postponed
    case .program(let program): program.status == .postponed
    case .film, .base, .fund, .call, .article, .person, .organization, .placement, .page: false
    }
  }

  /// Whether it goes on until somebody ends it.
  var isOpenEnded: Bool {
    switch details {
    case .call(let call): call.deadline == nil
    case .fund(let fund): fund.end == nil
    default: false
    }
  }

  /// The time that an entry is ordered by: when it starts, or until when it can be answered, or else from when on.
  var timeKey: Instant {
    switch details {
    case .event(let event): event.start.instant
    case .program(let program): program.start.instant
    case .call(let call): (call.deadline ?? call.opens ?? common.appears).instant
    case .fund(let fund): (fund.end ?? fund.start).instant
    case .placement(let placement): placement.start.instant
    case .film, .base, .article, .person, .organization, .page: common.appears.instant
    }
  }
}
