import Basics
import Content
import HTML
import Pages
import Publishing

/// A theme with its words and assets, read from its folder.
struct LoadedTheme: Sendable {
  let theme: any Theme
  let words: EachLanguage<Words>
  let assets: [Asset]

  /// A file that the theme publishes.
  struct Asset: Sendable {
    /// The file's path in the theme's `assets/`.
    let name: String
    let bytes: [UInt8]
    /// Where it is published: under a name that changes with its content, so that it may be cached for ever.
    let output: OutputPath
  }

  /// Where each asset is published, by name.
  var addresses: [String: Address] {
    Dictionary(uniqueKeysWithValues: assets.map { ($0.name, Address(path: $0.output.text)) })
  }

  /// Loads the theme of a site; `nil` when something is wrong with it.
  ///
  /// `folder` is the one that themes are in.
  init?(
    _ theme: any Theme, in folder: String, configuration: SiteConfiguration, diagnostics: inout [Diagnostic]
  ) throws(FileError) {
    self.theme = theme
    let required = Set(Words.requiredKeys + theme.wordKeys).sorted()
    var words = [Language: Words]()
    var found = [Diagnostic]()
    // Messages name the file from the folder of themes on: `themes/two-rooms/words/en.yml`.
    let real = FileSystem.resolved(folder) ?? folder
    let start = real.lastIndex(of: "/").map { real.index(after: $0) } ?? real.startIndex
    for language in configuration.languages {
      let path = "\(real[start...])/\(theme.name)/words/\(language.code).yml"
      guard FileSystem.status(of: real[..<start] + path)?.kind == .file else {
        found.append(
          Diagnostic(
            .error, at: SourceLocation(file: path),
            "the theme '\(theme.name)' must have words in each of the site's languages, and has none in '\(language.code)'"
          ))
        continue
      }
      let texts = try readTextTable(
        path, in: String(real[..<start]), required: required,
        isKnown: { name in Words.optionalPrefixes.contains { name.hasPrefix($0) } }, diagnostics: &found)
      if let texts { words[language] = Words(language: language, texts: texts) }
    }
    diagnostics += found
    guard !found.hasErrors, let words = EachLanguage(configuration.languages, { words[$0] }) else { return nil }
    self.words = words
    let assetsFolder = "\(folder)/\(theme.name)/assets"
    let hasAssets = FileSystem.followedStatus(of: assetsFolder) != nil
    assets = hasAssets ? try LoadedTheme.assets(in: assetsFolder, below: "") : []
  }

  private static func assets(in folder: String, below path: String) throws(FileError) -> [Asset] {
    var assets = [Asset]()
    for name in try FileSystem.names(in: folder + "/" + path) where !name.hasPrefix(".") {
      let file = path + name
      if FileSystem.status(of: folder + "/" + file)?.kind == .folder {
        assets += try LoadedTheme.assets(in: folder, below: file + "/")
        continue
      }
      let bytes = try FileSystem.readFile(folder + "/" + file)
      guard let output = OutputPath("assets/" + fingerprinted(file, bytes)) else { continue }
      assets.append(Asset(name: file, bytes: bytes, output: output))
    }
    return assets
  }

  /// `style.css` as `style.0123456789.css`.
  private static func fingerprinted(_ name: String, _ bytes: [UInt8]) -> String {
    let fingerprint = ContentHash(bytes).fingerprint
    guard let dot = name.lastIndex(of: "."), !name[dot...].contains("/") else { return "\(name).\(fingerprint)" }
    return "\(name[..<dot]).\(fingerprint)\(name[dot...])"
  }
}
