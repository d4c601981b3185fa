import HTML
import Pages

/// A page of text, such as the imprint.
func textPage(_ page: TextPage, _ words: Words) -> HTML {
  """
  <article class="page">
  \(edge(.paper, page.entry.trail, words))
  <div class="wrap sheet">
  \(sheetHead(page.entry, sheet: "", words))
  </div>
  <div class="wrap columns">
  <div class="side">
  \(contents(page.entry.body, words))
  </div>
  <div class="body">
  \(when: page.entry.image, { figure($0, isFirst: true) })
  \(summary(page.entry.summary))
  \(bodyText(page.entry.body, words))
  </div>
  </div>
  <div class="wrap">
  \(entryFoot(page.entry, words))
  </div>
  </article>
  """
}
