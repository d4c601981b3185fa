import Basics

/// A file of comma-separated values (RFC 4180), its fields with their places.
struct CommaSeparatedTable {
  struct Field {
    var text: String
    /// From 1.
    let line: Int
    /// In characters, from 1.
    let column: Int
    /// How many characters it takes in the file.
    var length: Int
  }

  struct Fault: Error {
    let line: Int
    let column: Int
    let message: String
    var suggestion = ""
  }

  /// The records, the first of which names the columns; empty lines are left out.
  private(set) var records: [[Field]] = []

  private let characters: [Character]
  private var index = 0
  private var line = 1
  private var column = 1

  /// Reads a file, which has line feeds alone as line ends.
  init(_ text: String) throws(Fault) {
    characters = Array(text)
    while index < characters.count {
      let record = try readRecord()
      if record.count > 1 || !record[0].text.isEmpty { records.append(record) }
    }
  }

  private mutating func advance() {
    if characters[index] == "\n" { (line, column) = (line + 1, 1) } else { column += 1 }
    index += 1
  }

  private mutating func readRecord() throws(Fault) -> [Field] {
    var record = [Field]()
    while true {
      record.append(try readField())
      guard index < characters.count else { return record }
      let isEnd = characters[index] == "\n"
      advance()
      if isEnd { return record }
      // A comma at the very end of the file is followed by one more field, which is empty.
      if index == characters.count {
        record.append(Field(text: "", line: line, column: column, length: 1))
        return record
      }
    }
  }

  /// Reads up to the next comma or line end, and leaves it.
  private mutating func readField() throws(Fault) -> Field {
    var field = Field(text: "", line: line, column: column, length: 1)
    let start = index
    if index < characters.count, characters[index] == "\"" {
      field.text = try readQuoted()
    } else {
      while index < characters.count, characters[index] != ",", characters[index] != "\n" {
        if characters[index] == "\"" {
          throw Fault(
            line: line, column: column,
            message: "a quote in a CSV file must stand at both ends of a field",
            suggestion: "write the field in quotes, and the quote twice: \"a \"\"word\"\"\"")
        }
        field.text.append(characters[index])
        advance()
      }
    }
    field.text = field.text.trimmed
    field.length = max(1, index - start)
    return field
  }

  private mutating func readQuoted() throws(Fault) -> String {
    let (startLine, startColumn) = (line, column)
    var text = ""
    advance()
    while index < characters.count {
      guard characters[index] == "\"" else {
        text.append(characters[index])
        advance()
        continue
      }
      advance()
      guard index < characters.count else { return text }
      switch characters[index] {
      case "\"":
        text.append("\"")
        advance()
      case ",", "\n": return text
      default:
        throw Fault(
          line: line, column: column, message: "a field of a CSV file must end at its closing quote",
          suggestion: "a quote inside a field is written twice")
      }
    }
    throw Fault(
      line: startLine, column: startColumn, message: "a field of a CSV file that opens with a quote must close with one"
    )
  }
}
