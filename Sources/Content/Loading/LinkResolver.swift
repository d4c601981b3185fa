import Basics
import HTML
import Markdown

/// Finds what the links and pictures of an entry's text lead to.
struct LinkResolver {
  let context: DecodingContext
  /// Links to paths of the site that are not entries; whether they exist is known only when all pages are planned.
  private(set) var siteLinks: [Entry.SiteLink] = []

  init(context: DecodingContext) {
    self.context = context
  }

  /// What a link leads to, before it is known whether readers may go there.
  private enum Target {
    case elsewhere(Address)
    case site(path: String, fragment: String)
    case entry(EntryReference, fragment: String)
    case file(OutputPath, fragment: String)
    case picture(OutputPath, PictureSize)
  }

  /// Why a link is wrong.
  private struct Fault: Error {
    let message: String
    var suggestion = ""
  }

  /// What `link` leads to; a fault is reported at its place.
  mutating func resolve(_ link: MarkdownLink, _ diagnostics: inout [Diagnostic]) -> MarkdownDestination {
    switch link.isPicture ? picture(link.destination) : target(of: link.destination) {
    case .success(.elsewhere(let address)): return .address(address)
    case .success(.site(let path, let fragment)):
      siteLinks.append(Entry.SiteLink(path: path, location: link.location))
      return .address(Address(path: path, fragment: fragment))
    case .success(.file(let output, let fragment)): return .address(Address(path: output.text, fragment: fragment))
    case .success(.picture(let output, let size)):
      return .picture(Address(path: output.text), width: size.width, height: size.height)
    case .success(.entry(let reference, let fragment)):
      context.references.append(reference)
      if context.hidden.drafts.contains(reference) {
        diagnostics.append(
          Diagnostic(
            .error, at: link.location, "a link must lead to a public entry, and '\(reference.text)' is a draft",
            suggestion: "publish it first, or make this entry a draft as well"))
      }
      return context.hidden.all.contains(reference) ? .textOnly : .place(path: reference.path, fragment: fragment)
    case .failure(let fault):
      diagnostics.append(Diagnostic(.error, at: link.location, fault.message, suggestion: fault.suggestion))
      return .textOnly
    }
  }

  private func target(of destination: String) -> Result<Target, Fault> {
    if let fault = fault(inCharactersOf: destination) { return .failure(fault) }
    if let colon = destination.firstIndex(of: ":"), isScheme(destination[..<colon]) {
      let scheme = destination[..<colon].lowercased()
      if let kind = EntryKind(rawValue: scheme) {
        return entry(kind, String(destination[destination.index(after: colon)...]))
      }
      if let address = Address(elsewhere: destination) { return .success(.elsewhere(address)) }
      if Address.schemes.contains(scheme) {
        return .failure(
          Fault(
            message: "a link to another site must be a whole address, such as https://example.org/film",
            suggestion: "it needs a host, and must have no spaces and no user's name"))
      }
      let near = nearestMatch(to: scheme, among: EntryKind.allCases.map(\.rawValue) + Address.schemes)
      return .failure(
        Fault(
          message:
            "a link must start with one of \(Address.schemes.joined(separator: ", ")), a kind such as film:, or be a path",
          suggestion: near.map { "did you mean '\($0):'?" } ?? "'\(scheme):' is not allowed"))
    }
    if destination.hasPrefix("//") {
      return .failure(Fault(message: "a link to another site must start with https:// or http://"))
    }
    if destination.contains("?") {
      return .failure(Fault(message: "a link inside the site must not have a '?': pages and files have no queries"))
    }
    guard destination.hasPrefix("/") else { return relative(destination) }
    let (path, fragment) = split(String(destination.dropFirst()))
    return .success(.site(path: path, fragment: fragment))
  }

  private func fault(inCharactersOf destination: String) -> Fault? {
    if destination.isEmpty {
      return Fault(message: "a link must lead somewhere", suggestion: "write [text](film:id) or [text](https://…)")
    }
    if destination.utf8.allSatisfy({ (0x21...0x7E).contains($0) && $0 != UInt8(ascii: "%") }) { return nil }
    let forbidden = percentDecoded(destination).unicodeScalars.first {
      $0.isInvisibleControl || $0 == "\n" || $0 == "\t" || $0 == "\r"
    }
    return forbidden.map { Fault(message: "a link must not contain the control character \($0.codePointName)") }
  }

  private func isScheme(_ text: Substring) -> Bool {
    guard let first = text.first, first.isASCII, first.isLetter else { return false }
    return text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "+.-".contains($0)) }
  }

  /// The path and the fragment of a link, both as people read them.
  private func split(_ text: String) -> (path: String, fragment: String) {
    let (path, fragment) = splitFragment(text)
    return (percentDecoded(path), percentDecoded(fragment))
  }

  private func entry(_ kind: EntryKind, _ text: String) -> Result<Target, Fault> {
    let (id, fragment) = split(text)
    guard context.index.has(EntryReference(kind, id)) else {
      return .failure(
        Fault(
          message: "a link must name an entry in \(kind.folder)/",
          suggestion: context.index.suggestion(for: id, kind: kind)))
    }
    return .success(.entry(EntryReference(kind, id), fragment: fragment))
  }

  private func relative(_ destination: String) -> Result<Target, Fault> {
    let (path, fragment) = split(destination)
    guard path.hasSuffix(".md") else {
      return context.linkedFile(at: path).map { .file($0.output, fragment: fragment) }
        .mapError { Fault(message: "a link \($0.rule)", suggestion: $0.suggestion) }
    }
    let file = normalized(path, from: context.folder)
    if let file, let target = context.index.references[file] { return .success(.entry(target, fragment: fragment)) }
    let near = file.flatMap { nearestMatch(to: $0, among: context.index.references.keys) }
    return .failure(
      Fault(
        message: "a link to a .md file must lead to an entry",
        suggestion: near.map { "did you mean '\($0)'?" } ?? "there is no \(path)"))
  }

  /// `path` as seen from `folder`, without `.` and `..`; `nil` when it leads out of the source.
  private func normalized(_ path: String, from folder: String) -> String? {
    var parts = folder.split(separator: "/")
    for part in path.split(separator: "/") where part != "." {
      if part != ".." {
        parts.append(part)
      } else if parts.popLast() == nil {
        return nil
      }
    }
    return parts.joined(separator: "/")
  }

  private func picture(_ destination: String) -> Result<Target, Fault> {
    if let fault = fault(inCharactersOf: destination) { return .failure(fault) }
    let isElsewhere = destination.firstIndex(of: ":").map { isScheme(destination[..<$0]) } ?? false
    if isElsewhere || destination.hasPrefix("//") {
      return .failure(
        Fault(
          message: "a picture must name a file beside the entry, not on another site",
          suggestion: "save it in the entry's folder"))
    }
    return context.pictureFile(at: percentDecoded(destination)).map { .picture($0.output, $0.size) }
      .mapError { Fault(message: "a picture \($0.rule)", suggestion: $0.suggestion) }
  }
}
