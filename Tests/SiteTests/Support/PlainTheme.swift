import Basics
import HTML
import Pages

/// A theme that prints every field of a page's view, one a line, so that what is recorded does not change with a look.
struct PlainTheme: Theme {
  let name = "plain"
  let wordKeys: [String] = []

  func render(_ page: Page, in frame: Frame, words: Words) -> HTML {
    """
    <!doctype html>
    <html lang="\(frame.site.language.tag)">
    <head><title>\(frame.head.title)</title></head>
    <body>
    \(FieldPrinter.print(page, "page"))\(frameLines(of: page, frame))</body>
    </html>

    """
  }

  /// What is the same on all pages is printed on the home page alone.
  private func frameLines(of page: Page, _ frame: Frame) -> HTML {
    let own =
      "\(FieldPrinter.print(frame.head, "head"))\(FieldPrinter.print(frame.translations, "translations"))" as HTML
    guard case .home = page else { return own }
    return "\(own)\(FieldPrinter.print(frame.site, "site"))"
  }
}

/// Prints a view's fields by their names: `<p>page.film.title: …</p>`.
enum FieldPrinter {
  static func print(_ value: Any, _ name: String) -> HTML {
    switch value {
    case let address as Address: return "<p>\(name): <a href=\"\(address)\">\(address.host ?? "here")</a></p>\n"
    case let text as Text: return "<p>\(name): \(text)</p>\n"
    case let text as String: return text.isEmpty ? HTML() : "<p>\(name): \(text)</p>\n"
    case let number as Int: return "<p>\(name): \(number)</p>\n"
    case let flag as Bool: return flag ? "<p>\(name): true</p>\n" : HTML()
    case let body as HTML: return "<div>\n\(body)</div>\n"
    case let language as Language: return "<p>\(name): \(language.tag)</p>\n"
    case let time as TimeText: return "<p>\(name): \(time.machine) | \(time.text) | \(time.short)</p>\n"
    case let duration as DurationText: return "<p>\(name): \(duration.machine) | \(duration.text)</p>\n"
    case let term as Term: return "<p>\(name): \(term.key) | \(term.name)</p>\n"
    case let link as EntryLink: return printLink(name, link.name, link.address)
    case let link as ExternalLink: return printLink(name, link.name, link.address)
    case let link as TermLink: return printLink(name, link.term.name, link.address)
    default: return printChildren(of: value, name)
    }
  }

  private static func printLink(_ name: String, _ text: Text, _ address: Address?) -> HTML {
    guard let address else { return "<p>\(name): \(text)</p>\n" }
    return "<p>\(name): <a href=\"\(address)\">\(text)</a></p>\n"
  }

  private static func printChildren(of value: Any, _ name: String) -> HTML {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional: return mirror.children.first.map { print($0.value, name) } ?? HTML()
    case .collection: return "\(each: mirror.children, { print($0.value, name) })"
    case .dictionary:
      guard let texts = value as? [String: String] else { return HTML() }
      return "\(each: texts.sorted { $0.key < $1.key }, { pair in print(pair.value, "\(name).\(pair.key)") })"
    default:
      return "\(each: mirror.children, { child in print(child.value, child.label.map { "\(name).\($0)" } ?? name) })"
    }
  }
}
