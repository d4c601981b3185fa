import HTML

/// How the pages of a site look: functions from what a page shows to markup.
///
/// A theme gets views of strings, dates and addresses, and returns ``HTML``. It never sees content files or the disk.
/// Beside its Swift code it has a folder of the same ``name`` with `assets/` (style sheets, scripts and pictures, published under
/// names that change with their content) and `words/<language>.yml` (every word of the interface).
public protocol Theme: Sendable {
  /// The theme's name: its folder in `themes/`, and what `theme:` in `marquee.yml` says.
  var name: String { get }

  /// The keys of all words that the theme itself uses, beside those of ``Words/requiredKeys``. A word that a language's
  /// file lacks is an error when the theme is loaded, and so is one that nothing uses.
  var wordKeys: [String] { get }

  /// The whole document of a page, from `<!doctype html>` on.
  func render(_ page: Page, in frame: Frame, words: Words) -> HTML
}

/// A page, with what it shows.
public enum Page: Sendable {
  case home(HomePage)
  /// The index of a kind, or one of its further pages.
  case section(ListPage)
  /// What is over of a kind that has dates.
  case archive(ListPage)
  /// The entries that share a tag, a year or another property.
  case facet(ListPage)
  case film(FilmPage)
  case base(BasePage)
  case event(EventPage)
  case fund(FundPage)
  case program(ProgramPage)
  case call(CallPage)
  case article(ArticlePage)
  case person(PersonPage)
  case organization(OrganizationPage)
  case placement(PlacementPage)
  case text(TextPage)
  case redirect(RedirectPage)
  case notFound(NotFoundPage)
}
