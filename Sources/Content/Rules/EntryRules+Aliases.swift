import Basics

extension EntryRules {
  /// Aliases that are wanted twice, that lead back to themselves, or that hide an entry.
  func aliasBreaches() -> [RuleBreach] {
    guard entries.contains(where: { !$0.common.aliases.isEmpty }) else { return [] }
    var addresses = [String: Entry]()
    for entry in all {
      addresses[entry.reference.path + "index.html"] = entry
      if case .placement(let placement) = entry.details {
        addresses[(placement.codePath + "index.html").lowercased()] = entry
      }
    }
    var owners = [String: Entry]()
    var breaches = [RuleBreach]()
    for entry in entries {
      for (index, alias) in entry.common.aliases.enumerated() {
        func report(_ message: String, _ suggestion: String = "") {
          breaches.append(
            RuleBreach(
              file: entry.file, path: ["aliases", .index(index)], message: message, suggestion: suggestion))
        }
        let key = alias.text.lowercased()
        if let other = addresses[key], other === entry {
          report("an alias must not be the entry's own address", "it would lead to itself for ever")
        } else if let other = addresses[key] {
          report("an alias must not be the address of another entry", "'\(other.reference.text)' is there")
        } else if let page = sitePage(at: key) {
          report("an alias must not be the address of a page of the site itself", page)
        } else if let other = owners[key], other.reference != entry.reference || other === entry {
          report(
            "an alias must lead to one entry",
            other === entry ? "it is there twice" : "'\(other.reference.text)' has it too")
        } else {
          owners[key] = entry
        }
      }
    }
    return breaches
  }

  /// What the site has at a file's path, or could have; `nil` when it is free.
  private func sitePage(at file: String) -> String? {
    let parts = file.split(separator: "/").map(String.init)
    if let language = configuration.languages.dropFirst().first(where: { $0.code == parts[0] }) {
      return "write it without '\(language.code)/': each language gets its own"
    }
    if parts.count == 1 { return ["index.html", "404.html"].contains(parts[0]) ? "it is always there" : nil }
    if ["tags", "q", "assets", "search", "_redirects"].contains(parts[0]) {
      return "all of /\(parts[0])/ is the site's own"
    }
    guard EntryKind(folder: parts[0]) != nil else { return nil }
    let lists = ["index.html", "page", "past"] + Facet.Property.allCases.map(\.rawValue)
    return lists.contains(parts[1]) ? "it is a list of \(parts[0])" : nil
  }
}
