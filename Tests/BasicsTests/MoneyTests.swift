import Testing

@testable import Basics

@Suite struct MoneyTests {
  private func currency(_ code: String) throws -> Currency { try #require(Currency(code: code)) }

  @Test(arguments: [
    ("0", "CNY", 0), ("1", "CNY", 100), ("199.5", "CNY", 19_950), ("199.50", "CNY", 19_950), ("007", "CNY", 700),
    ("1000", "JPY", 1000), ("1.234", "KWD", 1234), ("9999999999.99", "CNY", 999_999_999_999),
  ])
  func `amounts are read exactly`(text: String, code: String, units: Int) throws {
    #expect(Money(text, in: try currency(code))?.minorUnits == units)
  }

  @Test(arguments: [
    ("", "CNY"), (".", "CNY"), ("1.", "CNY"), (".5", "CNY"), ("-1", "CNY"), ("+1", "CNY"), ("1,000", "CNY"),
    ("1e3", "CNY"),
    ("1.234", "CNY"), ("1.0", "JPY"), ("１", "CNY"), ("10000000000", "CNY"), ("99999999999999999999", "CNY"),
    ("1 ", "CNY"),
    ("0x10", "CNY"), ("1.2.3", "CNY"),
  ])
  func `nothing else is an amount`(text: String, code: String) throws {
    #expect(Money(text, in: try currency(code)) == nil)
  }

  @Test(arguments: [
    (0, "CNY", "0"), (5, "CNY", "0.05"), (100, "CNY", "1"), (123_456_789, "CNY", "1,234,567.89"),
    (1000, "JPY", "1,000"),
    (-123_450, "CNY", "-1,234.50"), (1, "KWD", "0.001"), (100_000, "CNY", "1,000"), (99_900, "CNY", "999"),
  ])
  func `amounts are written with their thousands apart`(units: Int, code: String, text: String) throws {
    #expect(Money(minorUnits: units, currency: try currency(code)).text(grouping: ",") == text)
  }

  @Test func `what is written is read as the same amount`() throws {
    for code in Currency.digits.keys.sorted() {
      let currency = try currency(code)
      for units in [0, 1, 9, 10, 99, 100, 101, 12_345, 999_999_999_999] {
        let money = Money(minorUnits: units, currency: currency)
        #expect(Money(money.plainText, in: currency) == money)
      }
    }
  }
}
