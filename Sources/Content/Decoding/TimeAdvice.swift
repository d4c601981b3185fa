import Basics

/// What was likely meant by a date or length of time that is typed in another way.
enum TimeAdvice {
  /// `did you mean 2026-11-28?` for `2026/11/28`, `2026年11月28日` and their like; that there is no such day.
  static func date(_ text: String) -> String {
    let numbers = numbers(in: text)
    guard numbers.count >= 3, numbers[0].count == 4, let year = Int(numbers[0]), let month = Int(numbers[1]),
      let day = Int(numbers[2])
    else { return "" }
    guard let date = CivilDate(year: year, month: month, day: day) else { return "there is no such day" }
    return numbers.count == 3 ? "did you mean \(date.description)?" : ""
  }

  /// `did you mean 12m30s?` for `12:30`, `12分30秒` and their like.
  static func duration(_ text: String) -> String {
    let numbers = numbers(in: text)
    let hasUnits = text.contains { "hms".contains($0) }
    guard !hasUnits, (1...3).contains(numbers.count), numbers.allSatisfy({ $0.count <= 3 }) else { return "" }
    let units = [["m"], ["m", "s"], ["h", "m", "s"]][numbers.count - 1]
    let meant = zip(numbers, units).map { $0 + $1 }.joined()
    return seconds(ofDuration: meant) == nil ? "" : "did you mean \(meant)?"
  }

  /// The runs of decimal digits in a text; none when it is long, and so no date.
  private static func numbers(in text: String) -> [Substring] {
    guard text.utf8.count <= 40 else { return [] }
    return text.split { !("0"..."9").contains($0) }
  }
}
