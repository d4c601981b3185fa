import Basics
import Content
import Pages
import Publishing

/// Builds the site of `request` with one of `themes`.
///
/// This page is the whole way: load, link, plan, render, publish. When anything is wrong with the content, nothing is
/// published, and the report says what.
package func build(
  _ request: BuildRequest, themes: [any Theme], progress: @Sendable (String) -> Void = { _ in }
) async throws(BuildError) -> BuildReport {
  var report = BuildReport()
  progress("reading content")
  let options = LoadingOptions(instant: request.instant, showsDrafts: request.showsDrafts, jobs: request.jobs)
  let content: LoadedContent
  do { content = try await loadContent(request.source, options) } catch { throw .file(error) }
  report.hiddenCount = content.hiddenCount
  report.diagnostics = content.diagnostics
  guard let configuration = content.configuration else { return report.concluded(isStrict: request.isStrict) }
  let theme: LoadedTheme?
  do {
    theme = try chooseTheme(configuration, themes, in: request.themes, diagnostics: &report.diagnostics)
  } catch { throw .file(error) }
  guard let theme, !report.stops(isStrict: request.isStrict) else {
    return report.concluded(isStrict: request.isStrict)
  }

  async let nextChange = NextChange(content, shown: content.entries, configuration, after: request.instant)
  let catalog = await Catalog(content.entries, configuration: configuration, instant: request.instant)
  report.nextChange = await nextChange
  let renderer = Renderer(catalog, theme: theme)
  let plan = OutputPlan(
    catalog, theme: theme, feeds: renderer.feeds, hiddenPlaces: content.hiddenPlaces)
  report.diagnostics += plan.diagnostics
  guard !report.stops(isStrict: request.isStrict) else { return report.concluded(isStrict: request.isStrict) }
  report.count(plan)

  progress("making \(plan.outputs.count) files")
  if let output = request.output {
    do {
      try await publish(plan, renderer, to: output, request, into: &report)
    } catch { throw .publishing(error) }
  } else {
    report.diagnostics += await audit(plan, renderer, jobs: request.jobs)
  }
  // Giving back ten thousand entries takes a while. Nobody need wait for it, and a program that ends now never does it.
  Task.detached { withExtendedLifetime((content, catalog, renderer, plan)) {} }
  return report.concluded(isStrict: request.isStrict)
}
