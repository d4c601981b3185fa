/// Appends `text` to `bytes`, escaped so that it is plain text in HTML and XML content and in quoted attribute values.
///
/// `& < > " '` become references, so the text can neither open a tag nor leave a quoted attribute, nor end a CDATA
/// section. Characters that XML 1.0 (section 2.2) forbids and HTML calls parse errors (C0 controls other than tab and
/// line ends, U+007F, U+FFFE, U+FFFF) are left out.
package func appendEscaped(_ text: String, to bytes: inout [UInt8]) {
  let isDone: Void? = text.utf8.withContiguousStorageIfAvailable { appendEscaped($0, to: &bytes) }
  // Only strings of other systems do not keep their bytes in a row.
  if isDone == nil { Array(text.utf8).withUnsafeBufferPointer { appendEscaped($0, to: &bytes) } }
}

/// Appends UTF-8 `text` to `bytes`, escaped as ``appendEscaped(_:to:)-(String,_)`` does.
package func appendEscaped(_ text: UnsafeBufferPointer<UInt8>, to bytes: inout [UInt8]) {
  var runStart = 0
  for index in 0..<text.count {
    guard isSpecial[Int(text[index])] else { continue }
    guard let replacement = replacement(at: index, of: text) else { continue }
    bytes.append(contentsOf: text[runStart..<index])
    bytes.append(contentsOf: replacement.text.utf8)
    runStart = index + replacement.length
  }
  if runStart < text.count { bytes.append(contentsOf: text[runStart...]) }
}

/// The bytes at which a run of plain text may end.
private let isSpecial: [Bool] = (0..<256).map { byte in
  switch UInt8(byte) {
  case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): true
  case UInt8(ascii: "\t"), UInt8(ascii: "\n"), UInt8(ascii: "\r"): false
  case 0..<0x20, 0x7F, 0xEF: true
  default: false
  }
}

/// What stands in the output for the special character at `index`, and how many bytes of input it covers.
private func replacement(
  at index: Int, of text: UnsafeBufferPointer<UInt8>
) -> (text: String, length: Int)? {
  switch text[index] {
  case UInt8(ascii: "&"): return ("&amp;", 1)
  case UInt8(ascii: "<"): return ("&lt;", 1)
  case UInt8(ascii: ">"): return ("&gt;", 1)
  case UInt8(ascii: "\""): return ("&quot;", 1)
  case UInt8(ascii: "'"): return ("&#39;", 1)
  case 0xEF:
    // U+FFFE and U+FFFF are EF BF BE and EF BF BF.
    let isNoncharacter = index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
    return isNoncharacter ? ("", 3) : nil
  default: return ("", 1)
  }
}
