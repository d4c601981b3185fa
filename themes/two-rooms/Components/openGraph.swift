import Basics
import HTML
import Pages

/// What other sites and messengers show when they are sent a link to the page (ogp.me).
func openGraph(_ frame: Frame) -> HTML {
  let head = frame.head
  return """
    <meta property="og:site_name" content="\(frame.site.title.string)">
    <meta property="og:title" content="\(head.isHome ? frame.site.title.string : head.title)">
    <meta property="og:type" content="\(head.openGraphType)">
    <meta property="og:url" content="\(head.canonical)">
    \(when: !head.description.isEmpty, "<meta property=\"og:description\" content=\"\(head.description)\">")
    <meta property="og:locale" content="\(openGraphLocale(frame.site.language))">
    \(each: frame.translations, alternateLocale)
    \(when: head.image, openGraphImage)
    \(when: head.published, { "<meta property=\"article:published_time\" content=\"\($0)\">" })
    \(when: head.modified, { "<meta property=\"article:modified_time\" content=\"\($0)\">" })
    <meta name="twitter:card" content="\(head.image == nil ? "summary" : "summary_large_image")">
    """
}

private func openGraphImage(_ image: Head.HeadImage) -> HTML {
  """
  <meta property="og:image" content="\(image.address)">
  <meta property="og:image:width" content="\(image.width)">
  <meta property="og:image:height" content="\(image.height)">
  \(when: !image.alternativeText.isEmpty, "<meta property=\"og:image:alt\" content=\"\(image.alternativeText)\">")
  """
}

private func alternateLocale(_ link: LanguageLink) -> HTML {
  guard !link.isCurrent else { return HTML() }
  return "<meta property=\"og:locale:alternate\" content=\"\(openGraphLocale(link.language))\">"
}

/// A language with a territory, as Open Graph wants it.
private func openGraphLocale(_ language: Language) -> String {
  switch language.tag {
  case "zh", "zh-Hans", "zh-CN", "zh-Hans-CN": "zh_CN"
  case "zh-Hant", "zh-TW", "zh-Hant-TW": "zh_TW"
  case "en": "en_US"
  default: String(language.tag.map { $0 == "-" ? "_" : $0 })
  }
}
