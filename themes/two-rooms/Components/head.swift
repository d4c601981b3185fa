import HTML
import Pages

/// What the document says about itself to browsers, feed readers and search engines.
func head(_ frame: Frame) -> HTML {
  let head = frame.head
  return """
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>\(documentTitle(frame))</title>
    \(when: !head.description.isEmpty, "<meta name=\"description\" content=\"\(head.description)\">")
    \(when: head.refresh, { "<meta http-equiv=\"refresh\" content=\"0; url=\($0)\">" })
    \(when: head.isHidden, "<meta name=\"robots\" content=\"noindex\">")
    <meta name="color-scheme" content="light dark">
    <meta name="theme-color" content="#14130f">
    \(when: Address(elsewhere: head.canonical), canonicalLink)
    \(each: head.alternates, alternateLink)
    \(each: head.feeds, feedDiscovery)
    \(openGraph(frame))
    \(when: frame.site.asset("favicon.svg"), { "<link rel=\"icon\" href=\"\($0)\" type=\"image/svg+xml\">" })
    \(when: frame.site.asset("style.css"), { "<link rel=\"stylesheet\" href=\"\($0)\">" })
    \(when: frame.site.asset("room.js"), { "<script type=\"module\" src=\"\($0)\"></script>" })
    """
}

/// The page's title and the site's; on the home page the site's and what it is.
private func documentTitle(_ frame: Frame) -> String {
  frame.head.isHome || frame.head.title.isEmpty
    ? frame.site.title.string : frame.head.title + " · " + frame.site.title.string
}

private func canonicalLink(_ address: Address) -> HTML {
  "<link rel=\"canonical\" href=\"\(address)\">"
}

private func alternateLink(_ alternate: Head.Alternate) -> HTML {
  guard let address = Address(elsewhere: alternate.address) else { return HTML() }
  return """
    <link rel="alternate" hreflang="\(alternate.language)" href="\(address)">

    """
}

private func feedDiscovery(_ feed: FeedLink) -> HTML {
  """
  <link rel="alternate" type="application/rss+xml" title="\(feed.title)" href="\(feed.address)">

  """
}
