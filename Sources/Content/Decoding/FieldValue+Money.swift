import Basics

extension FieldValue {
  /// `{amount, currency}`.
  func money() -> Money? {
    mapping(like: "{amount: 200000, currency: CNY}") { fields in
      let amount = fields["amount", .required]
      guard let currency = fields["currency", .required]?.currency() else { return nil }
      return amount?.amount(in: currency)
    }
  }

  /// A currency's code.
  private func currency() -> Currency? {
    guard let code = scalar("a currency's code") else { return nil }
    if let currency = Currency(code: code) { return currency }
    if ["RMB", "CNH", "YUAN", "元", "人民币", "￥", "¥"].contains(code.uppercased()) {
      return report("'\(name)' must be a currency's code of three capital letters (ISO 4217), such as CNY", "write CNY")
    }
    let near = nearestMatch(to: code.uppercased(), among: Currency.digits.keys)
    return report(
      "'\(name)' must be a currency's code of three capital letters (ISO 4217), such as CNY",
      near.map { "did you mean '\($0)'?" } ?? "")
  }

  /// An amount in a currency that is known.
  func amount(in currency: Currency) -> Money? {
    guard let text = scalar("an amount of money") else { return nil }
    if let money = Money(text, in: currency) { return money }
    return report(amountRule(text, currency), amountAdvice(text, currency))
  }

  private func amountRule(_ text: String, _ currency: Currency) -> String {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    let isNumber =
      parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard isNumber else {
      return "'\(name)' must be an amount of digits alone, such as 200000\(currency.digits > 0 ? " or 199.50" : "")"
    }
    if parts.count == 2, parts[1].utf8.count > currency.digits {
      return currency.digits == 0
        ? "'\(name)' must have no decimals, as \(currency.code) has none"
        : "'\(name)' must have at most \(currency.digits) decimals, as \(currency.code) has"
    }
    let limit = Money(minorUnits: Money.limit, currency: currency)
    return "'\(name)' must be less than \(limit.plainText)"
  }

  /// `write 200000` for `200,000`, `20万`, `¥200000元` and their like.
  private func amountAdvice(_ text: String, _ currency: Currency) -> String {
    let unit = text.contains("亿") ? 100_000_000 : text.contains("万") ? 10_000 : text.hasSuffix("k") ? 1000 : 1
    let plain = String(text.filter { !",，_ ￥¥元万亿k".contains($0) && !currency.code.contains($0) }.map(withoutFullWidth))
    guard let amount = Money(plain, in: currency), amount.minorUnits < Money.limit / unit, plain != text else {
      return ""
    }
    return "write \(Money(minorUnits: amount.minorUnits * unit, currency: currency).plainText)"
  }

  /// `1` for `１`.
  private func withoutFullWidth(_ character: Character) -> Character {
    guard let value = character.unicodeScalars.first?.value, (0xFF10...0xFF19).contains(value),
      let digit = Unicode.Scalar(value - 0xFF10 + 0x30)
    else { return character }
    return Character(digit)
  }
}
