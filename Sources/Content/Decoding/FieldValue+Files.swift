import Basics

/// A picture of an entry.
package struct PictureFile: Hashable, Sendable {
  /// Where it is published.
  package let output: OutputPath
  package let size: PictureSize
  package let alternativeText: LocalizedText
  package let credit: LocalizedText?
}

extension FieldValue {
  /// `{file, alt, credit}`.
  func picture() -> PictureFile? {
    mapping(like: "{file: …, alt: …}") { fields in
      let file = fields["file", .required]?.pictureFile()
      let alternativeText = fields["alt", .required]?.localized()
      let credit = fields["credit"]?.localized()
      guard let file, let alternativeText else { return nil }
      return PictureFile(output: file.output, size: file.size, alternativeText: alternativeText, credit: credit)
    }
  }

  private func pictureFile() -> (output: OutputPath, size: PictureSize)? {
    guard let path = scalar("the name of a file") else { return nil }
    switch context.pictureFile(at: path) {
    case .success(let file): return file
    case .failure(let fault): return report("'\(name)' \(fault.rule)", fault.suggestion)
    }
  }

  /// A file beside the entry with one of the given endings, which is published with it.
  func file(endings: [String]) -> OutputPath? {
    guard let path = scalar("the name of a file") else { return nil }
    guard endings.contains(where: { path.lowercased().hasSuffix("." + $0) }) else {
      return report("'\(name)' must be a file that ends in \(endings.map { "." + $0 }.joined(separator: " or "))")
    }
    switch context.asset(at: path) {
    case .success(let asset): return asset.output
    case .failure(let fault): return report("'\(name)' \(fault.rule)", fault.suggestion)
    }
  }
}

/// Why a file cannot be used: a rule that goes behind its name, and what to do.
struct FileFault: Error {
  let rule: String
  var suggestion = ""
}

extension DecodingContext {
  /// A file beside the entry, which is published with it.
  ///
  /// The path is relative to the entry's folder; it must not lead out of it, also not through a symbolic link.
  func asset(at path: String) -> Result<AssetFile, FileFault> {
    if path.contains("://") || path.hasPrefix("//") {
      return .failure(
        FileFault(
          rule: "must name a file beside the entry, not on another site", suggestion: "save it in the entry's folder"))
    }
    guard OutputPath(path) != nil, let output = OutputPath(assetPath + path) else {
      let rule = "must name a file in the entry's own folder, without '..' and without '/' in front"
      return .failure(FileFault(rule: rule))
    }
    let source = folder + "/" + path
    guard isConfined(source) else {
      return .failure(FileFault(rule: "must not lead through a symbolic link"))
    }
    switch FileSystem.status(of: root + "/" + source)?.kind {
    case .file: break
    case nil: return .failure(FileFault(rule: "must name a file that exists", suggestion: missing(path)))
    default: return .failure(FileFault(rule: "must name a file"))
    }
    let asset = AssetFile(source: source, output: output)
    if !assets.contains(asset) { assets.append(asset) }
    return .success(asset)
  }

  /// A file beside the entry that its text links to, which is published with it.
  ///
  /// Pages, scripts and SVG drawings are not taken: they would act in the site's name.
  func linkedFile(at path: String) -> Result<AssetFile, FileFault> {
    let endings = [
      "pdf", "zip", "epub", "docx", "xlsx", "pptx", "txt", "csv", "vtt", "srt", "ics", "mp3", "mp4", "m4v", "webm",
      "jpg",
      "jpeg", "png", "webp", "avif", "gif",
    ]
    guard endings.contains(where: { path.lowercased().hasSuffix("." + $0) }) else {
      return .failure(
        FileFault(
          rule: "must lead to an entry, or to a document, sound, film or picture",
          suggestion: "pages, scripts and drawings in SVG would act in the site's name"))
    }
    return asset(at: path)
  }

  /// A picture beside the entry, which is published with it.
  func pictureFile(at path: String) -> Result<(output: OutputPath, size: PictureSize), FileFault> {
    let endings = ["jpg", "jpeg", "png", "webp", "avif", "gif"]
    guard endings.contains(where: { path.lowercased().hasSuffix("." + $0) }) else {
      return .failure(FileFault(rule: "must be a JPEG, PNG, WebP, AVIF or GIF picture, by its ending"))
    }
    switch asset(at: path) {
    case .failure(let fault): return .failure(fault)
    case .success(let asset):
      guard let size = PictureSize(ofFile: root + "/" + asset.source) else {
        return .failure(
          FileFault(rule: "must be a JPEG, PNG, WebP, AVIF or GIF picture, and its content is none of these"))
      }
      return .success((asset.output, size))
    }
  }

  /// Whether no folder on the way to a file, nor the file, is a symbolic link.
  private func isConfined(_ path: String) -> Bool {
    var current = root
    for part in path.split(separator: "/") {
      current += "/" + part
      if FileSystem.status(of: current)?.kind == .link { return false }
    }
    return true
  }

  private func missing(_ path: String) -> String {
    let names = (try? FileSystem.names(in: root + "/" + folder)) ?? []
    return nearestMatch(to: path, among: names).map { "no '\(path)'; did you mean '\($0)'?" }
      ?? "there is no \(folder)/\(path)"
  }
}
