/// Reads a length of time as editors type it: `46s`, `18m`, `10m54s`, `1h5m30s`; units in this order, each at most once.
///
/// - Returns: seconds, at least 1; `nil` when the text has another form.
package func seconds(ofDuration text: String) -> Int? {
  var scanner = DigitScanner(text)
  var total = 0
  var unitsLeft: [(Unicode.Scalar, Int)] = [("h", 3600), ("m", 60), ("s", 1)]
  while !scanner.isAtEnd {
    guard let number = scanner.number(), number <= 86_400 else { return nil }
    while let unit = unitsLeft.first, !scanner.take(unit.0) { unitsLeft.removeFirst() }
    guard let unit = unitsLeft.first else { return nil }
    unitsLeft.removeFirst()
    total += number * unit.1
  }
  return total > 0 ? total : nil
}
