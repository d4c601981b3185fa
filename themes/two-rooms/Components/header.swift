import Basics
import HTML
import Pages

/// The sign over the door: the site's name, the menu (on a phone a bar at the bottom), and the languages.
func header(_ frame: Frame, _ words: Words) -> HTML {
  """
  <header class="masthead">
  <div class="wrap">
  <a class="sign" href="\(frame.site.home)"\(attribute: "aria-current", frame.head.isHome ? "page" : nil)>\
  \(frame.site.title)</a>
  <nav class="menu" aria-label="\(words[.menuLabel])">
  <ul>\(each: frame.site.menu, { menuItem($0, in: frame) })</ul>
  </nav>
  \(when: frame.translations.count > 1, languageSwitch(frame, words))
  </div>
  </header>
  """
}

/// A link of the menu; the section that the page belongs to is marked.
func menuItem(_ item: MenuItem, in frame: Frame) -> HTML {
  let isCurrent = !item.section.isEmpty && item.section == frame.section
  return """
    <li><a href="\(item.address)"\(attribute: "aria-current", isCurrent ? "true" : nil)>\(item.title)</a></li>

    """
}

/// The same page in the site's other languages.
func languageSwitch(_ frame: Frame, _ words: Words) -> HTML {
  """
  <nav class="languages" aria-label="\(words[.languagesLabel])">
  <ul>\(each: frame.translations, languageLink)</ul>
  </nav>
  """
}

private func languageLink(_ link: LanguageLink) -> HTML {
  """
  <li><a href="\(link.address)" hreflang="\(link.language.tag)" lang="\(link.language.tag)"\
  \(attribute: "aria-current", link.isCurrent ? "true" : nil)>\(link.name)</a></li>

  """
}
