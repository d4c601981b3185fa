import Basics

/// The id that a heading has by its text: letters of any script in lower case, digits, and hyphens for spaces.
///
/// Never starts with a hyphen or underscore, which are the theme's, nor with what footnotes' ids start with; empty when
/// the text has nothing that could stand in it.
func headingIdentifier(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  var needsHyphen = false
  for scalar in text.unicodeScalars {
    if isSpacing(scalar) {
      needsHyphen = !scalars.isEmpty
    } else if isNaming(scalar) {
      if needsHyphen { scalars.append("-") }
      needsHyphen = false
      if scalar.isASCII {
        scalars.append(contentsOf: lowercased(scalar))
      } else {
        scalars.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
  }
  let identifier = String(scalars)
  return identifier.hasPrefix("fn-") || identifier.hasPrefix("fnref-") ? "section-" + identifier : identifier
}

private func lowercased(_ scalar: Unicode.Scalar) -> CollectionOfOne<Unicode.Scalar> {
  CollectionOfOne(("A"..."Z").contains(scalar) ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
}

/// Whether a hyphen stands for this character.
private func isSpacing(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar {
  case "-", "_", " ", "\t", "\n", "\u{3000}": true
  default: !scalar.isASCII && scalar.properties.isWhitespace
  }
}

/// Whether this character stays.
private func isNaming(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) }
  if scalar.isHan || scalar.isKana { return scalar != "・" }
  switch scalar.properties.generalCategory {
  case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .modifierLetter, .decimalNumber,
    .letterNumber, .nonspacingMark, .spacingMark:
    return true
  default: return false
  }
}
