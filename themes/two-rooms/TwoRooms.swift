import HTML
import Pages

/// The theme "Two Rooms / 两厅": a dark screening room for films, production paper for everything that has a place on
/// the ground.
///
/// A visitor always knows whether to press play or to travel. Each page is drawn by one function in `Pages/`, from the
/// components in `Components/`; colours and type are tokens at the top of `assets/style.css`.
public struct TwoRooms: Theme {
  /// Makes the theme.
  public init() {}

  /// The theme's folder.
  public let name = "two-rooms"

  /// The keys of all words that the theme itself uses.
  public let wordKeys = Word.allCases.map(\.rawValue)

  /// The whole document of a page.
  public func render(_ page: Page, in frame: Frame, words: Words) -> HTML {
    document(frame, words, room: Room(of: page)) { main(of: page, in: frame, words) }
  }

  private func main(of page: Page, in frame: Frame, _ words: Words) -> HTML {
    switch page {
    case .home(let home): homePage(home, in: frame, words)
    case .section(let list), .archive(let list), .facet(let list): listPage(list, words)
    case .film(let film): filmPage(film, words)
    case .base(let base): basePage(base, words)
    case .event(let event): eventPage(event, words)
    case .fund(let fund): fundPage(fund, words)
    case .program(let program): programPage(program, words)
    case .call(let call): callPage(call, words)
    case .article(let article): articlePage(article, words)
    case .person(let person): personPage(person, words)
    case .organization(let organization): organizationPage(organization, words)
    case .placement(let placement): placementPage(placement, words)
    case .redirect(let page): redirectPage(page, in: frame, words)
    case .text(let text): textPage(text, words)
    case .notFound(let page): notFoundPage(page, in: frame, words)
    }
  }
}
