import Basics
import Content

extension Composer {
  /// A moment on the clocks of `zone`, or else of the site.
  func time(_ moment: Moment, in zone: TimeZoneRules? = nil) -> TimeText {
    let format = DateFormat(language: language)
    let rules = zone ?? configuration.zone
    let machine =
      moment.isDay ? moment.civil.date.description : rules.time(at: moment.instant).rfc3339
    return TimeText(
      machine: machine, text: format.long(moment.civil),
      short: format.short(moment.civil, withYear: moment.civil.date.year != currentYear))
  }

  /// A day.
  func time(_ date: CivilDate) -> TimeText {
    let civil = CivilDateTime(date: date, secondOfDay: nil)
    let format = DateFormat(language: language)
    return TimeText(
      machine: date.description, text: format.long(civil),
      short: format.short(civil, withYear: date.year != currentYear))
  }

  /// The day of a moment, for dates of publication, whose time of day readers do not need.
  func day(_ moment: Moment) -> TimeText {
    let text = time(moment.civil.date)
    return TimeText(machine: time(moment).machine, text: text.text, short: text.short)
  }

  private var currentYear: Int { configuration.zone.time(at: catalog.instant).civil.date.year }

  func span(_ event: Event) -> String {
    DateFormat(language: language).span(event.start.civil, event.end?.civil)
  }

  func duration(_ seconds: Int) -> DurationText {
    let (hours, minutes, rest) = (seconds / 3600, seconds / 60 % 60, seconds % 60)
    let machine =
      "PT" + [(hours, "H"), (minutes, "M"), (rest, "S")].filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }.joined()
    let units = language.code == "zh" ? ["小时", "分", "秒"] : [" h", " min", " s"]
    var parts = zip([hours, minutes, rest], units).filter { $0.0 > 0 }.map { "\($0.0)\($0.1)" }
    if language.code == "zh" && parts.count == 1 && minutes > 0 { parts = ["\(minutes)分钟"] }
    return DurationText(machine: machine, text: parts.joined(separator: language.code == "zh" ? "" : " "))
  }
}
