/// Names that must not be given twice in a document.
struct UniqueNames {
  private var used: Set<String> = []
  private var latestNumbers: [String: Int] = [:]

  /// The name itself, or when it has been given before, the name with the first number from 2 that makes it new.
  mutating func unique(_ name: String, separator: String) -> String {
    used.insert(name).inserted ? name : numbered(name, from: 2, separator: separator)
  }

  /// The name with the first number from `first` on that makes it new.
  mutating func numbered(_ name: String, from first: Int = 1, separator: String) -> String {
    var number = latestNumbers[name, default: first - 1]
    while true {
      number += 1
      let candidate = name + separator + String(number)
      if used.insert(candidate).inserted {
        latestNumbers[name] = number
        return candidate
      }
    }
  }

  /// Whether the name has been given.
  func contains(_ name: String) -> Bool { used.contains(name) }

  /// The names that have been given, in no order.
  var all: Set<String> { used }
}
