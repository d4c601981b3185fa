import Basics
import Foundation

/// Finds the entries of a source folder.
struct ContentListing {
  /// The source folder.
  let source: String
  let languages: [Language]
  private(set) var files: [ContentFile] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(source: String, languages: [Language]) {
    self.source = source
    self.languages = languages
  }

  /// Lists all of `content/`.
  mutating func list() throws(FileError) {
    guard FileSystem.status(of: source + "/content")?.kind == .folder else {
      return report("content", "a site must have a folder 'content' with its entries")
    }
    for name in try FileSystem.names(in: source + "/content") where !name.hasPrefix(".") {
      let path = "content/" + name
      guard FileSystem.status(of: source + "/" + path)?.kind == .folder else {
        // A note to the editors may lie beside the folders.
        if FileSystem.followedStatus(of: source + "/" + path)?.kind == .folder {
          report(path, "a folder of content/ must not be a symbolic link")
        } else if name.lowercased() != "readme.md" {
          report(path, "an entry must lie in one of the folders of content/: \(folderNames)")
        }
        continue
      }
      guard let kind = EntryKind(folder: name) else {
        let near = nearestMatch(to: name, among: EntryKind.allCases.map(\.folder))
        report(
          path, "a folder of content/ must be one of \(folderNames)", near.map { "did you mean '\($0)'?" } ?? "")
        continue
      }
      try list(kind, in: path)
    }
    files.sort { $0.reference < $1.reference }
    reportDuplicates()
  }

  private var folderNames: String { EntryKind.allCases.map(\.folder).joined(separator: ", ") }

  /// A Markdown file's name without `.md`, taken apart.
  private struct Name {
    let path: String
    /// Without a language of the site at the end.
    let stem: String
    let language: String?
  }

  private mutating func list(_ kind: EntryKind, in folder: String) throws(FileError) {
    var names = [String: [Name]]()
    let entries = try FileSystem.entries(in: source + "/" + folder)
    for (name, entryKind) in entries.sorted(by: { $0.name < $1.name }) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      switch entryKind {
      case .file:
        guard isMarkdown(name, in: folder) else {
          warnIfText(name, in: folder)
          continue
        }
        let parsed = parsed(name, in: folder)
        names[parsed.stem, default: []].append(parsed)
      case .folder: try listFolder(kind, id: name, path)
      case .link, .other:
        // What else is a link is a picture's concern, and said where the picture is used.
        if name.hasSuffix(".md") || !name.contains(".") {
          report(path, "an entry must be a file or a folder, not a symbolic link")
        }
      }
    }
    for (id, files) in names.sorted(by: { $0.key < $1.key }) { add(kind, id: id, named: id, files, in: folder) }
  }

  /// Lists a folder that may be an entry: one with an index is, others hold pictures.
  private mutating func listFolder(_ kind: EntryKind, id: String, _ folder: String) throws(FileError) {
    var names = [Name]()
    for name in try FileSystem.names(in: source + "/" + folder) where !name.hasPrefix(".") {
      guard isMarkdown(name, in: folder) else {
        // Names with a dot are files: only others are worth a look at what they are.
        if !name.contains(".") { try reportEntries(in: folder + "/" + name, kind) }
        continue
      }
      let parsed = parsed(name, in: folder)
      if parsed.stem != "index" {
        report(
          parsed.path, "a folder's Markdown files must be called index.md or index.<language>.md",
          parsed.stem.hasPrefix("index.") ? languageAdvice(parsed.stem, original: "index") : "")
      } else if FileSystem.status(of: source + "/" + parsed.path)?.kind == .file {
        names.append(parsed)
      } else {
        report(parsed.path, "an entry must be a file or a folder, not a symbolic link")
      }
    }
    if !names.isEmpty { add(kind, id: id, named: "index", names, in: folder) }
  }

  /// Warns of a text beside the entries that was likely meant to be one.
  private mutating func warnIfText(_ name: String, in folder: String) {
    guard [".txt", ".doc", ".docx", ".rtf"].contains(where: { name.lowercased().hasSuffix($0) }) else { return }
    diagnostics.append(
      Diagnostic(
        .warning, at: SourceLocation(file: folder + "/" + name),
        "an entry's file should end in .md, and this one is not read as an entry",
        suggestion: "save it as plain text with that ending"))
  }

  /// Whether a file is Markdown by its name; a name that others might take for one is reported.
  private mutating func isMarkdown(_ name: String, in folder: String) -> Bool {
    if name.hasSuffix(".md") { return true }
    let ending = name.lowercased()
    if ending.hasSuffix(".md") || ending.hasSuffix(".markdown") {
      report(folder + "/" + name, "an entry's file must end in .md")
    }
    return false
  }

  /// Reports entries in a folder of an entry's folder, where nobody looks for them.
  private mutating func reportEntries(in folder: String, _ kind: EntryKind) throws(FileError) {
    guard FileSystem.status(of: source + "/" + folder)?.kind == .folder else { return }
    for name in try FileSystem.names(in: source + "/" + folder) where name.hasSuffix(".md") && !name.hasPrefix(".") {
      report(
        folder + "/" + name,
        "an entry must lie directly in content/\(kind.folder)/, as a file or as a folder with index.md")
    }
  }

  /// What to say of `about.fr.md` where the site has no such language, or where it is the first.
  private func languageAdvice(_ stem: String, original: String) -> String {
    guard let dot = stem.lastIndex(of: ".") else { return "" }
    let code = String(stem[stem.index(after: dot)...])
    if code == languages.first?.code {
      return "the text in '\(code)', the site's first language, stands in \(original).md"
    }
    guard isLanguageTag(code) else { return "" }
    let codes = languages.dropFirst().map { "'\($0.code)'" }
    return codes.isEmpty
      ? "the site has one language" : "the site's translations are in \(codes.joined(separator: ", "))"
  }

  private func parsed(_ file: String, in folder: String) -> Name {
    let path = folder + "/" + file
    let name = file.dropLast(3)
    for language in languages.dropFirst() where name.hasSuffix("." + language.code) {
      return Name(path: path, stem: String(name.dropLast(language.code.count + 1)), language: language.code)
    }
    return Name(path: path, stem: String(name), language: nil)
  }

  /// Adds the entry that has the given files.
  private mutating func add(_ kind: EntryKind, id: String, named name: String, _ files: [Name], in folder: String) {
    let translations = files.compactMap { file in file.language.map { (language: $0, path: file.path) } }
    let originals = files.filter { $0.language == nil }
    guard let main = originals.first else {
      for translation in translations {
        report(translation.path, "a translation must have '\(name).md' beside it, which holds the front matter")
      }
      return
    }
    let identifier = id.utf8.allSatisfy { $0 < 0x80 } ? id : id.precomposedStringWithCanonicalMapping
    guard isIdentifier(identifier) else {
      let advice = languageAdvice(id, original: String(id.prefix { $0 != "." }))
      return report(
        main.path, "an entry's file must be named with lower-case letters, digits and hyphens",
        advice.isEmpty ? renaming(id) : advice)
    }
    // Names that differ in their Unicode form alone are one name.
    for other in originals.dropFirst() { reportDouble(main.path, other.path) }
    self.files.append(
      ContentFile(
        reference: EntryReference(kind, identifier), path: main.path, translations: translations, folder: folder))
  }

  /// A name like `id` that is allowed.
  private func renaming(_ id: String) -> String {
    let words = id.lowercased().split { !$0.isLetter && !$0.isNumber }
    let name = words.joined(separator: "-")
    return isIdentifier(name) ? "rename '\(id)', for instance to '\(name)'" : "rename '\(id)'"
  }

  private mutating func reportDouble(_ one: String, _ other: String) {
    report(max(one, other), "an entry's address must be its own, and '\(min(one, other))' has it too")
  }

  private mutating func reportDuplicates() {
    for (first, second) in zip(files, files.dropFirst()) where first.reference == second.reference {
      reportDouble(first.path, second.path)
    }
    var pages = Set(EntryKind.allCases.map(\.folder) + ["tags", "assets", "search", "q", "page"])
    pages.formUnion(languages.dropFirst().map(\.code))
    for file in files where file.reference.kind == .page && pages.contains(file.reference.id) {
      report(file.path, "a page must not be called '\(file.reference.id)': the site has another page at that address")
    }
  }

  private mutating func report(_ path: String, _ message: String, _ suggestion: String = "") {
    diagnostics.append(Diagnostic(.error, at: SourceLocation(file: path), message, suggestion: suggestion))
  }
}
