import HTML
import Pages

/// The end of every page: what the site is, all its sections, its feed, and the registrations it must show.
func footer(_ frame: Frame, _ words: Words) -> HTML {
  let site = frame.site
  return """
    <footer class="tail">
    <div class="wrap">
    <div class="imprint">
    <p class="sign">\(site.title)</p>
    <p>\(site.description)</p>
    </div>
    <nav aria-label="\(words[.footerMenuLabel])">
    <ul>\(each: site.menu, { menuItem($0, in: frame) })\
    \(each: site.footerMenu, { menuItem($0, in: frame) })\
    <li><a href="\(site.feed)" type="application/rss+xml">\(words[.siteFeed])</a></li></ul>
    </nav>
    <div class="small">
    <button class="lights" type="button" hidden>\(words[.lights])</button>
    \(when: site.footerText, { "<p>\($0)</p>" })
    \(when: !site.filings.isEmpty, "<ul>\(each: site.filings, { "<li>\(externalLink($0))</li>" })</ul>")
    <p class="paper-only">\(frame.head.canonical)</p>
    </div>
    </div>
    </footer>
    """
}
