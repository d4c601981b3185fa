/// A currency (ISO 4217).
package struct Currency: Hashable, Sendable {
  /// The code of three letters, such as `CNY`.
  package let code: String
  /// How many decimal digits its minor unit has.
  package let digits: Int

  /// The currencies that a fund can be kept in, by code, with the digits of their minor units (ISO 4217, list one).
  package static let digits = [
    "AUD": 2, "BRL": 2, "CAD": 2, "CHF": 2, "CNY": 2, "CZK": 2, "DKK": 2, "EUR": 2, "GBP": 2, "HKD": 2, "IDR": 2,
    "INR": 2, "JPY": 0, "KRW": 0, "KWD": 3, "MOP": 2, "MXN": 2, "MYR": 2, "NOK": 2, "NZD": 2, "PHP": 2, "PLN": 2,
    "RUB": 2, "SEK": 2, "SGD": 2, "THB": 2, "TRY": 2, "TWD": 2, "USD": 2, "VND": 0, "ZAR": 2,
  ]

  /// The currency with a code; `nil` when it is none of ``digits``.
  package init?(code: String) {
    guard let digits = Currency.digits[code] else { return nil }
    self.code = code
    self.digits = digits
  }
}

/// An amount of money, exact.
package struct Money: Hashable, Sendable {
  /// The amount in the currency's minor unit, such as fen. Sums of amounts never overflow: each is below ``limit``.
  package let minorUnits: Int
  package let currency: Currency

  /// What the minor units of an amount stay below: a million such amounts still fit into an `Int`.
  package static let limit = 1_000_000_000_000

  /// Makes an amount of minor units.
  package init(minorUnits: Int, currency: Currency) {
    self.minorUnits = minorUnits
    self.currency = currency
  }

  /// Reads `1234` or `1234.50`, at most as many decimals as the currency has; `nil` for anything else, also for signs.
  package init?(_ text: some StringProtocol, in currency: Currency) {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false).map { String($0) }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard isDigits(parts[0]), parts[0].utf8.count <= 12, parts.count == 1 || isDigits(decimals),
      decimals.utf8.count <= currency.digits
    else { return nil }
    let padding = String(repeating: "0", count: currency.digits - decimals.utf8.count)
    guard let units = Int(parts[0] + decimals + padding), units < Money.limit else { return nil }
    self.init(minorUnits: units, currency: currency)
  }

  /// The amount without its currency, with decimals only where they are not all zero: `1234`, `1234.50`.
  package var plainText: String { text(grouping: "") }

  /// The same with `separator` between thousands: `12,345.50`.
  package func text(grouping separator: String) -> String {
    let scale = (0..<currency.digits).reduce(1) { scale, _ in scale * 10 }
    let (whole, rest) = minorUnits.magnitude.quotientAndRemainder(dividingBy: UInt(scale))
    var groups = String(whole)
    if !separator.isEmpty {
      var position = groups.count - 3
      while position > 0 {
        groups.insert(contentsOf: separator, at: groups.index(groups.startIndex, offsetBy: position))
        position -= 3
      }
    }
    let decimals = String(rest)
    let zeros = String(repeating: "0", count: max(0, currency.digits - decimals.count))
    return (minorUnits < 0 ? "-" : "") + groups + (rest == 0 ? "" : "." + zeros + decimals)
  }
}

private func isDigits(_ text: some StringProtocol) -> Bool {
  !text.isEmpty && text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
}
