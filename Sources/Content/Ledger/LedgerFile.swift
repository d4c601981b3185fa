import Basics
import Yams

extension FieldValue {
  /// The lines of a CSV file beside the entry, which is published with it; no lines after a fault, which is reported at its place
  /// in that file.
  func ledgerFile(in currency: Currency) -> (file: OutputPath?, lines: [LedgerLine]?) {
    guard let file = file(endings: ["csv"]), let path = scalar("the name of a file") else { return (nil, nil) }
    do {
      let source = try readSource(context.folder + "/" + path, in: context.root, diagnostics: &context.diagnostics)
      return (file, source.flatMap { LedgerFile($0, in: currency, context).lines() })
    } catch {
      context.failure = error
      return (nil, nil)
    }
  }
}

/// A ledger in a file of comma-separated values, whose first line names the columns.
private struct LedgerFile {
  let source: SourceText
  let currency: Currency
  /// Like the entry's own, but of the CSV file.
  let context: DecodingContext
  let entry: DecodingContext

  private static let columns = ["date", "in", "out", "purpose", "document"]

  init(_ source: SourceText, in currency: Currency, _ entry: DecodingContext) {
    self.source = source
    self.currency = currency
    self.entry = entry
    context = DecodingContext(
      source: source, firstLine: 1, languages: entry.languages, zone: entry.zone, index: entry.index,
      root: entry.root, folder: entry.folder, assetPath: entry.assetPath)
  }

  /// The lines; `nil` after a fault.
  func lines() -> [LedgerLine]? {
    defer {
      entry.diagnostics += context.diagnostics
      entry.assets += context.assets.filter { !entry.assets.contains($0) }
    }
    let headerBytes = source.bytes.prefix { $0 != UInt8(ascii: "\n") }
    let headerText = String(decoding: headerBytes, as: UTF8.self)
    if !headerText.contains(","), let other = headerText.first(where: { ";\t|，；".contains($0) }) {
      report(
        "the columns of a ledger must be divided by commas", line: 1, column: 1, length: headerText.count,
        other == "\t" ? "here they are divided by tabs" : "here they are divided by '\(other)'")
      return nil
    }
    do throws(CommaSeparatedTable.Fault) {
      let table = try CommaSeparatedTable(String(decoding: source.bytes, as: UTF8.self))
      guard let header = table.records.first else {
        report(
          "a ledger must have columns \(LedgerFile.columns.dropLast().joined(separator: ", "))", line: 1, column: 1,
          "the file is empty")
        return nil
      }
      guard let names = names(of: header) else { return nil }
      // Programs that write tables leave lines of commas behind.
      let records = table.records.dropFirst().filter { $0.contains { !$0.text.isEmpty } }
      let lines = records.map { line(of: $0, names) }
      return lines.contains { $0 == nil } ? nil : lines.compactMap { $0 }
    } catch {
      report(error.message, line: error.line, column: error.column, error.suggestion)
      return nil
    }
  }

  /// What the columns hold: a column's name, and the language of its texts.
  private func names(of header: [CommaSeparatedTable.Field]) -> [(name: String, language: String?)]? {
    let codes = context.languages.dropFirst().map(\.code)
    let known = LedgerFile.columns + codes.map { "purpose_\($0)" }
    var names = [(name: String, language: String?)]()
    for field in header {
      guard known.contains(field.text) else {
        let near = nearestMatch(to: field.text, among: known)
        report(
          "the columns of a ledger must be among \(known.joined(separator: ", "))", at: field,
          near.map { "did you mean '\($0)'?" } ?? "")
        return nil
      }
      guard !header.prefix(names.count).contains(where: { $0.text == field.text }) else {
        report("the columns of a ledger must differ, and '\(field.text)' is there twice", at: field, "")
        return nil
      }
      let language = codes.first { field.text == "purpose_\($0)" }
      names.append((language == nil ? field.text : "purpose", language))
    }
    for column in LedgerFile.columns.dropLast() where !header.contains(where: { $0.text == column }) {
      report("a ledger must have a column '\(column)'", at: header[0], "the first line names the columns")
      return nil
    }
    return names
  }

  private func line(
    of record: [CommaSeparatedTable.Field], _ names: [(name: String, language: String?)]
  ) -> LedgerLine? {
    guard record.count == names.count else {
      let rule = "a line of a CSV file must have as many fields as the first, which has \(names.count)"
      report(rule, at: record[0], "this one has \(record.count)")
      return nil
    }
    var values = [String: FieldValue]()
    var purposes = [LocalizedText.Value]()
    for (field, name) in zip(record, names) where !field.text.isEmpty {
      let value = FieldValue(
        node: .scalar(Node.Scalar(field.text)), name: "ledger." + name.name, context: context,
        place: (field.line, field.column, field.length))
      if name.language == nil { values[name.name] = value }
      guard name.name == "purpose", let text = value.string() else { continue }
      let language = name.language ?? context.languages[0].code
      purposes.append(LocalizedText.Value(language: language, text: text))
    }
    let hasPurpose = purposes.contains { $0.language == context.languages[0].code }
    for (column, isThere) in [("date", values["date"] != nil), ("purpose", hasPurpose)] where !isThere {
      report("'ledger.\(column)' is required", at: record[0], "")
    }
    if values["in"] == nil, values["out"] == nil { report(LedgerLine.directionRule, at: record[0], "") }
    let purpose = hasPurpose ? LocalizedText(purposes) : nil
    if let purpose { entry.translation.add(purpose, first: context.languages[0].code) }
    return LedgerLine(
      date: values["date"]?.day(), received: values["in"], spent: values["out"], purpose: purpose,
      document: values["document"]?.ledgerDocument(), in: currency)
  }

  private func report(_ message: String, line: Int, column: Int, length: Int = 1, _ suggestion: String) {
    let place = context.location(line: line, column: column, length: length)
    context.diagnostics.append(Diagnostic(.error, at: place, message, suggestion: suggestion))
  }

  private func report(_ message: String, at field: CommaSeparatedTable.Field, _ suggestion: String) {
    report(message, line: field.line, column: field.column, length: field.length, suggestion)
  }
}
