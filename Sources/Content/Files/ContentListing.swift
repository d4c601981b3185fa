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
    for name in try FileSystem.names(in: source + "/content") where !name.hasPrefix(".") {
      let path = "content/" + name
      guard FileSystem.status(of: source + "/" + path)?.kind == .folder else {
        // A note to the editors may lie beside the folders.
        if name.lowercased() != "readme.md" {
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

  private mutating func list(_ kind: EntryKind, in folder: String) throws(FileError) {
    var names = [String]()
    for name in try FileSystem.names(in: source + "/" + folder) where !name.hasPrefix(".") {
      let path = folder + "/" + name
      switch FileSystem.status(of: source + "/" + path)?.kind {
      case .file: if name.hasSuffix(".md") { names.append(name) }
      case .folder:
        // Of folders, only those with an index are entries; others hold pictures.
        let inside = try FileSystem.names(in: source + "/" + path).filter { $0.hasSuffix(".md") && !$0.hasPrefix(".") }
        if inside.isEmpty { continue }
        add(kind, id: name, named: "index", among: inside, in: path)
      default: report(path, "an entry must be a file or a folder, not a symbolic link")
      }
    }
    for id in Set(names.map { stem(of: $0).id }).sorted() { add(kind, id: id, named: id, among: names, in: folder) }
  }

  /// Adds the entry whose files are called `name.md` and `name.<language>.md`.
  private mutating func add(_ kind: EntryKind, id: String, named name: String, among names: [String], in folder: String) {
    var main: String?
    var translations = [(language: String, path: String)]()
    for file in names {
      let (stem, language) = stem(of: file)
      let path = folder + "/" + file
      guard stem == name else {
        if name == "index" { report(path, "a folder's Markdown files must be called index.md or index.<language>.md") }
        continue
      }
      guard FileSystem.status(of: source + "/" + path)?.kind == .file else {
        report(path, "an entry must be a file or a folder, not a symbolic link")
        continue
      }
      if let language { translations.append((language, path)) } else { main = path }
    }
    let identifier = id.precomposedStringWithCanonicalMapping
    guard let main else {
      for translation in translations {
        report(translation.path, "a translation must have '\(name).md' beside it, which holds the front matter")
      }
      return
    }
    guard isIdentifier(identifier) else {
      report(main, "an entry's name must be lower-case letters, digits and hyphens", "rename '\(id)'")
      return
    }
    files.append(
      ContentFile(
        reference: EntryReference(kind, identifier), path: main, translations: translations, folder: folder))
  }

  /// A file's name without `.md` and without a language of the site before it.
  private func stem(of file: String) -> (id: String, language: String?) {
    let name = file.dropLast(3)
    guard let dot = name.lastIndex(of: ".") else { return (String(name), nil) }
    let ending = String(name[name.index(after: dot)...])
    guard languages.dropFirst().contains(where: { $0.code == ending }) else { return (String(name), nil) }
    return (String(name[..<dot]), ending)
  }

  private mutating func reportDuplicates() {
    for (first, second) in zip(files, files.dropFirst()) where first.reference == second.reference {
      report(
        max(first.path, second.path), "an entry's address must be its own, and '\(min(first.path, second.path))' has it too"
      )
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
