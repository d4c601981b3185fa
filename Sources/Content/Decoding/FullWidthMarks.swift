/// Full-width marks that an input method typed where YAML needs plain ones.
enum FullWidthMarks {
  /// What to do about the first such mark that is likely to blame for a fault in `line`; `nil` when none is.
  ///
  /// Texts have full-width marks of their own, so each counts only where a plain one would have a meaning.
  static func advice(for line: String) -> String? {
    let isFlow = line.contains("{") || line.contains("[") || line.contains("｛") || line.contains("［")
    var quote: Character?
    var isBehindColon = false
    var previous: Character?
    for character in line {
      defer { previous = character }
      if let open = quote {
        if character == open { quote = nil }
        continue
      }
      switch character {
      case "\"", "'": quote = character
      case ":": isBehindColon = true
      case "：" where isFlow || !isBehindColon: return "'：' is a Chinese colon: write ': ', with a space"
      case "，" where isFlow: return "'，' is a Chinese comma: write ', ', with a space"
      case "｛", "｝": return "'\(character)' is a Chinese brace: write \(character == "｛" ? "{" : "}")"
      case "［", "］": return "'\(character)' is a Chinese bracket: write \(character == "［" ? "[" : "]")"
      case "\u{3000}" where !isBehindColon || isFlow || previous == ":":
        return "there is a full-width space: write an ordinary one"
      default: break
      }
    }
    return nil
  }
}
