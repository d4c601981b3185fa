import Basics
import Content
import Pages

/// The theme that the configuration names, loaded; `nil` when there is none or something is wrong with it.
func chooseTheme(
  _ configuration: SiteConfiguration, _ themes: [any Theme], in folder: String, diagnostics: inout [Diagnostic]
) throws(FileError) -> LoadedTheme? {
  guard let theme = themes.first(where: { $0.name == configuration.theme }) else {
    let names = themes.map(\.name).sorted()
    let near = nearestMatch(to: configuration.theme, among: names)
    diagnostics.append(
      Diagnostic(
        .error, at: configuration.themeLocation, "'theme' must be one of \(names.joined(separator: ", "))",
        suggestion: near.map { "did you mean '\($0)'?" } ?? ""))
    return nil
  }
  return try LoadedTheme(theme, in: folder, configuration: configuration, diagnostics: &diagnostics)
}
