import Basics
import Content
import HTML
import Pages

/// Checks the pages of a site as they would be published: every link inside the site must lead to a page or file, and to an
/// id where it names one; ids must be unique on their page.
func audit(_ plan: OutputPlan, _ renderer: Renderer, jobs: Int) async -> [Diagnostic] {
  let pages = plan.outputs.compactMap { output in
    if case .page(let page) = output.source { return (page: page, path: output.path.text) }
    return nil
  }
  let scans = await parallelMap(count: pages.count, jobs: jobs) { index in
    PageScan(renderer.markup(of: pages[index].page), languagePrefix: renderer.prefix(of: pages[index].page))
  }
  let files = Set(plan.outputs.map(\.path.text))
  let ids = Dictionary(uniqueKeysWithValues: zip(pages, scans).map { ($0.path, $1.ids) })
  var diagnostics = [Diagnostic]()
  for (page, scan) in zip(pages, scans) {
    func report(_ message: String) {
      diagnostics.append(Diagnostic(.error, at: SourceLocation(file: page.path), message))
    }
    for id in scan.doubleIDs.sorted() { report("an id must be unique on its page, and '\(id)' is not") }
    for link in scan.links.sorted() {
      let (path, fragment) = splitFragment(link)
      let file = OutputPlan.file(servedAt: path)
      let place = OutputPlan.place(path, without: renderer.catalog.configuration.languages)
      // What leads to a page that is not public now has been warned of at its place.
      if plan.hiddenPlaces.contains(place) { continue }
      if !files.contains(file) {
        report("a link must lead to a page or file of the site, and '\(path)' is none")
      } else if !fragment.isEmpty, let ids = ids[file], !ids.contains(fragment) {
        report("a link's fragment must be an id of the page it leads to, and '\(path)' has no '\(fragment)'")
      }
    }
  }
  return diagnostics
}
