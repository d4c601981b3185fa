import Basics

/// The configuration file, whose languages must be known before the entries are listed, and whose menus can be read only after.
struct ConfigurationFile {
  let context: DecodingContext
  let ground: SiteConfiguration.Ground?
  private let fields: Fields

  fileprivate init(context: DecodingContext, fields: Fields) {
    var fields = fields
    self.context = context
    ground = SiteConfiguration.Ground(&fields)
    self.fields = fields
  }

  /// Reads everything, now that it is known which entries there are.
  func decode(_ ground: SiteConfiguration.Ground, index: EntryIndex) -> SiteConfiguration? {
    let context = DecodingContext(
      source: self.context.source, firstLine: 1, languages: ground.languages, zone: ground.zone, index: index,
      root: self.context.root, folder: "", assetPath: "")
    var fields = fields.reading(in: context)
    let configuration = SiteConfiguration(&fields, ground: ground)
    fields.finish()
    self.context.diagnostics += context.diagnostics
    return configuration
  }
}

/// Reads `marquee.yml`; `nil` when it is not a mapping.
func readConfigurationFile(
  _ source: String, diagnostics: inout [Diagnostic]
) throws(FileError) -> ConfigurationFile? {
  let name = SiteConfiguration.fileName
  guard FileSystem.status(of: source + "/" + name)?.kind == .file else {
    diagnostics.append(
      Diagnostic(
        .error, at: SourceLocation(file: name), "a site must have a file '\(name)' at its root",
        suggestion: "run marquee in the site's folder, or name the folder with --source"))
    return nil
  }
  guard let text = try readSource(name, in: source, diagnostics: &diagnostics),
    let mapping = readYAML(text, 0..<text.bytes.count, firstLine: 1, called: "the file", diagnostics: &diagnostics)
  else { return nil }
  let context = DecodingContext(
    source: text, firstLine: 1, languages: [], zone: .utc, index: EntryIndex([]), root: source, folder: "",
    assetPath: "")
  return ConfigurationFile(context: context, fields: Fields(mapping, context: context))
}
