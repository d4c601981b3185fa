import Basics

/// How a language writes dates: Chinese and English in their own ways, others by ISO 8601.
struct DateFormat {
  let language: Language

  private static let chineseWeekdays = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"]
  private static let englishWeekdays = [
    "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
  ]
  private static let englishMonths = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]

  /// `2026年11月28日 周六 19:30`, `Saturday 28 November 2026, 19:30`.
  func long(_ time: CivilDateTime) -> String {
    let date = time.date
    switch language.code {
    case "zh":
      return "\(date.year)年\(date.month)月\(date.day)日 \(DateFormat.chineseWeekdays[date.weekday])" + clock(time, " ")
    case "en":
      return
        "\(DateFormat.englishWeekdays[date.weekday]) \(date.day) \(DateFormat.englishMonths[date.month - 1]) \(date.year)"
        + clock(time, ", ")
    default: return date.description + clock(time, " ")
    }
  }

  /// `11/28 周六 19:30`, `28 Nov, 19:30`; with the year in front or behind when it is not the current one.
  func short(_ time: CivilDateTime, withYear: Bool) -> String {
    let date = time.date
    switch language.code {
    case "zh":
      return (withYear ? "\(date.year)/" : "") + "\(date.month)/\(date.day) \(DateFormat.chineseWeekdays[date.weekday])"
        + clock(time, " ")
    case "en":
      return "\(date.day) \(DateFormat.englishMonths[date.month - 1].prefix(3))" + (withYear ? " \(date.year)" : "")
        + clock(time, ", ")
    default: return date.description + clock(time, " ")
    }
  }

  /// From one day to another, without what both have in common: `2026年11月28日至12月3日`, `28 November – 3 December 2026`.
  func span(_ start: CivilDateTime, _ end: CivilDateTime?) -> String {
    guard let end, end.date != start.date else {
      let last = end?.secondOfDay == nil || start.secondOfDay == nil ? "" : clock(end ?? start, "–")
      return long(start) + last
    }
    let (from, to) = (start.date, end.date)
    let sameYear = from.year == to.year
    let sameMonth = sameYear && from.month == to.month
    switch language.code {
    case "zh":
      let last = (sameYear ? "" : "\(to.year)年") + (sameMonth ? "" : "\(to.month)月") + "\(to.day)日"
      return "\(from.year)年\(from.month)月\(from.day)日至\(last)"
    case "en":
      let month = sameMonth ? "" : " " + DateFormat.englishMonths[from.month - 1]
      return
        "\(from.day)\(month)\(sameYear ? "" : " \(from.year)") – \(to.day) \(DateFormat.englishMonths[to.month - 1]) \(to.year)"
    default: return "\(from.description) – \(to.description)"
    }
  }

  /// From a day on, without an end: `2026年11月28日 周六起`, `from Saturday 28 November 2026`.
  func since(_ start: CivilDateTime) -> String {
    switch language.code {
    case "zh": long(start) + "起"
    case "en": "from " + long(start)
    default: long(start) + " –"
    }
  }

  private func clock(_ time: CivilDateTime, _ separator: String) -> String {
    time.clock.map { separator + $0 } ?? ""
  }
}
