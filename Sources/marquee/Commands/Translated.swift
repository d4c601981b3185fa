import ArgumentParser
import Basics
import Content

/// `marquee translated`.
struct Translated: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Says that a translation is of the original as it is now.",
    discussion: """
      Run it when you have translated an entry, or brought its translation up to date. It writes a hash of the original into \
      the entry's front matter ('translated_from'); when the original changes, 'marquee status' and the page itself say \
      that the translation is stale.

        marquee translated film:lotus-heart en
        marquee translated lotus-heart sintel en    several entries; the kind only where an id is of several
        marquee translated --all en                 every entry all of whose texts are translated
      """)

  @OptionGroup var site: SourceOptions

  @Flag(help: "Mark every entry all of whose texts are translated, and that is not marked yet.")
  var all = false

  @Argument(
    help: ArgumentHelp("Entries, such as film:lotus-heart, and at last the language.", valueName: "entry … language"))
  var arguments: [String]

  func validate() throws {
    guard all == (arguments.count == 1) else {
      throw ValidationError(
        all
          ? "--all takes the language alone."
          : "Name an entry and a language, such as: marquee translated film:lotus-heart en")
    }
  }

  func run() async throws {
    let source = try site.folder()
    do {
      let content = try await loadContent(
        source, LoadingOptions(instant: Machine.now, showsDrafts: true, jobs: Machine.coreCount))
      let errors = content.diagnostics.filter { $0.severity == .error }
      guard let configuration = content.configuration, errors.isEmpty else {
        for error in errors { standardError.write(error.text) }
        throw ExitCode(Outcome.content.rawValue)
      }
      let language = try language(configuration)
      let entries = try all ? unmarked(content.all, language) : arguments.dropLast().map { try entry($0, content.all) }
      for entry in entries {
        guard entry.translation.count(in: language) > 0 else {
          throw ValidationError("\(entry.reference.text) has no text in '\(language.code)' yet.")
        }
      }
      for entry in entries {
        try TranslationMark.write(entry, language, languages: configuration.languages, source: source)
        try standardOutput.print(
          "\(entry.file): translated_from.\(language.code) is \(entry.translation.original.text)")
      }
      if entries.isEmpty { try standardOutput.print("Nothing to mark.") }
    } catch let error as FileError {
      throw try failure(error.text, json: false, outcome: .machine)
    }
  }

  private func unmarked(_ entries: [Entry], _ language: Language) -> [Entry] {
    entries.filter {
      $0.translationState(in: language) == .complete && $0.common.translatedFrom[language.code] == nil
    }.sorted { $0.reference < $1.reference }
  }

  private func language(_ configuration: SiteConfiguration) throws -> Language {
    let code = arguments.last ?? ""
    if let language = configuration.languages.dropFirst().first(where: { $0.code == code || $0.tag == code }) {
      return language
    }
    let codes = configuration.languages.dropFirst().map(\.code).joined(separator: ", ")
    throw ValidationError("The site is not translated into '\(code)'; its further languages are: \(codes).")
  }

  /// The entry that is called `name`: by kind and id, or by an id that only one entry has.
  private func entry(_ name: String, _ entries: [Entry]) throws -> Entry {
    let found = entries.filter { $0.reference.text == name || $0.reference.id == name || $0.file == name }
    if found.count == 1 { return found[0] }
    if found.count > 1 {
      let names = found.map(\.reference.text).sorted().joined(separator: ", ")
      throw ValidationError("'\(name)' is the id of several entries; name one: \(names).")
    }
    let near = nearestMatch(to: name, among: entries.flatMap { [$0.reference.text, $0.reference.id] })
    throw ValidationError("There is no entry '\(name)'\(near.map { "; did you mean '\($0)'?" } ?? ".")")
  }
}
