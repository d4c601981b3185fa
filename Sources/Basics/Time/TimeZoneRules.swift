/// How far the clocks of one place have been ahead of UTC, over all time.
///
/// Read from the system's time zone files (TZif, RFC 9636), so that years with summer time, such as China's 1986 to 1991, and
/// times before standard time come out right, without a formatter in any hot path.
package struct TimeZoneRules: Sendable {
  /// The IANA name, such as `Asia/Shanghai`.
  package let name: String
  /// From each of these instants on, the offset of the same index holds; ascending.
  let transitions: [Int]
  /// Seconds ahead of UTC after each transition.
  let offsets: [Int]
  /// The offset before the first transition.
  let firstOffset: Int
  /// The rule for the time after the last transition.
  let footer: TimeZoneFooter?

  /// Universal time.
  package static let utc = TimeZoneRules(name: "UTC", transitions: [], offsets: [], firstOffset: 0, footer: nil)

  /// How far the clocks are ahead of UTC at `instant`, in seconds.
  package func offset(at instant: Instant) -> Int {
    if let last = transitions.last, instant.seconds >= last, let footer {
      return footer.offset(at: instant.seconds)
    }
    // The first transition after the instant; the one before it is in force.
    var low = 0
    var high = transitions.count
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle] <= instant.seconds { low = middle + 1 } else { high = middle }
    }
    if low == 0 { return transitions.isEmpty ? footer?.offset(at: instant.seconds) ?? firstOffset : firstOffset }
    return offsets[low - 1]
  }

  /// The instant at which the clocks show `civil`; a whole day is its midnight.
  ///
  /// A time that the clocks showed twice is the first of the two; one that they skipped is read with the offset
  /// before the change, as RFC 5545 (section 3.3.5) asks.
  package func instant(of civil: CivilDateTime) -> Instant {
    let local = civil.localSeconds
    let before = offset(at: Instant(seconds: local - 86_400))
    let early = Instant(seconds: local - before)
    if offset(at: early) == before { return early }
    let late = Instant(seconds: local - offset(at: early))
    return offset(at: late) == local - late.seconds ? late : early
  }

  /// The instant that `typed` names when a time without a zone is read on this zone's clocks.
  package func instant(of typed: TypedTime) -> Instant {
    switch typed {
    case .local(let civil): instant(of: civil)
    case .absolute(let instant): instant
    }
  }

  /// What the clocks show at `instant`.
  package func time(at instant: Instant) -> ZonedTime {
    let offset = offset(at: instant)
    let local = instant.seconds + offset
    let day = (local >= 0 ? local : local - 86_399) / 86_400
    let civil = CivilDateTime(date: CivilDate(dayNumber: day), secondOfDay: local - day * 86_400)
    return ZonedTime(instant: instant, civil: civil, offset: offset)
  }
}

extension TimeZoneRules {
  /// Whether the clocks never showed `civil`, because they were put forward over it. A whole day is never skipped.
  package func skips(_ civil: CivilDateTime) -> Bool {
    civil.secondOfDay != nil && time(at: instant(of: civil)).civil != civil
  }
}
