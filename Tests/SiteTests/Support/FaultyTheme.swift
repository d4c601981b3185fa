import HTML
import Pages

/// A theme whose pages have one more piece of markup, such as a link that leads nowhere.
struct FaultyTheme: Theme {
  let name = "plain"
  let wordKeys: [String] = []
  /// The place of the page that has it, such as `about/`, by the page's own title.
  let title: String
  let fault: HTML

  func render(_ page: Page, in frame: Frame, words: Words) -> HTML {
    let own = frame.head.title == title ? fault : HTML()
    return "<!doctype html>\n<html lang=\"en\"><body>\(own)<p id=\"here\"></p></body></html>\n"
  }
}
