import HTML
import Pages

/// A page that leads on at once, and says where to, for browsers that do not go by themselves.
func redirectPage(_ page: RedirectPage, in frame: Frame, _ words: Words) -> HTML {
  """
  \(edge(.paper, [], words))
  <div class="wrap sheet redirect">
  \(when: page.code, { "<p class=\"code\">\($0)</p>" })
  <h1>\(words(page.target == nil ? "redirect.closed" : "redirect.title"))</h1>
  \(when: page.target, { "<p class=\"lede\">\(words[.redirectTo]) \(entryLink($0))</p>" })
  \(when: page.target == nil, "<p class=\"lede\">\(words[.redirectNotNow])</p>")
  \(when: page.target == nil, "<p><a href=\"\(frame.site.home)\">\(words[.backHome])</a></p>")
  </div>
  """
}
