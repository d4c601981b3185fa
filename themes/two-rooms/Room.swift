import Pages

/// The two rooms of the theme.
enum Room: String {
  /// The dark screening room: films.
  case screen
  /// Production paper: whatever has a place and a date.
  case paper

  /// The room that a page lies in.
  init(of page: Page) {
    switch page {
    case .film: self = .screen
    case .section(let list), .archive(let list), .facet(let list): self = list.kind.key == "film" ? .screen : .paper
    case .home, .base, .event, .fund, .program, .call, .article, .person, .organization, .placement, .text, .redirect,
      .notFound:
      self = .paper
    }
  }

  /// The room's name.
  var word: Word {
    switch self {
    case .screen: .screeningRoom
    case .paper: .productionRoom
    }
  }
}
