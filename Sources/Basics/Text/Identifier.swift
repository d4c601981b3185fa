/// An entry's name, of which addresses and references are made: lower-case letters of any script, digits and hyphens,
/// in Unicode normalization form C.
package func isIdentifier(_ text: String) -> Bool {
  // Scalars are looked at: a hyphen before a combining mark is no "-" among characters, and a mark needs a letter.
  let scalars = text.unicodeScalars
  guard let first = scalars.first, first != "-", scalars.last != "-", text.utf8.count <= 100,
    first.properties.canonicalCombiningClass == .notReordered,
    ![.nonspacingMark, .spacingMark].contains(first.properties.generalCategory)
  else { return false }
  return text.unicodeScalars.allSatisfy { scalar in
    if scalar == "-" { return true }
    if scalar.value < 0x80 {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .lowercaseLetter, .otherLetter, .modifierLetter, .decimalNumber, .nonspacingMark, .spacingMark: return true
    default: return scalar.isHan
    }
  }
}
