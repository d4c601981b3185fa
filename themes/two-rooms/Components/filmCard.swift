import HTML
import Pages

/// A film in a grid: its poster, or a title card in the poster's place, and what it is; above it the number of its
/// frame.
func filmCard(_ film: FilmCard, frame: Int? = nil, _ words: Words) -> HTML {
  """
  <article class="film-card">
  <p class="frame-line">\(when: frame, { "<span aria-hidden=\"true\">→ \($0)</span>" })<span>\(film.year)</span></p>
  \(film.poster.map { "<div class=\"poster\">\(picture($0))</div>" } ?? titleCard(film))
  <h3><a href="\(film.address)">\(film.title)</a></h3>
  \(when: film.otherTitle, { "<p class=\"other-title\">\($0)</p>" })
  <p class="meta">\(duration(film.runtime)) <span>\(film.form.name)</span></p>
  \(when: listed(film.directors, words), { "<p class=\"meta\">\($0)</p>" })
  \(demonstrationMark(film.isDemonstration, words))
  </article>

  """
}

/// The title set on a dark plate, below the still when there is one; it repeats the heading, for the eye alone.
private func titleCard(_ film: FilmCard) -> HTML {
  """
  <div class="poster plate\(film.image == nil && isHan(film.title) ? " upright" : "")">\(still(film.image))\
  <div class="plate-title" aria-hidden="true"><p>\(film.title)</p>\
  \(when: film.otherTitle, { "<p class=\"plate-other\">\($0)</p>" })</div></div>
  """
}

/// Whether a title is short and all Han characters, so that it can stand upright as on old posters.
private func isHan(_ title: Text) -> Bool {
  title.string.utf8.count <= 24 && title.string.utf8.allSatisfy { $0 >= 0xE0 || (0x80...0xBF).contains($0) }
}

/// Films in a grid, their frames numbered from `first`; without it they have no numbers.
func filmGrid(_ films: [FilmCard], from first: Int? = 1, _ words: Words) -> HTML {
  let frames = films.indices.map { index in (film: films[index], number: first.map { $0 + index }) }
  return "<div class=\"films\">\(each: frames, { filmCard($0.film, frame: $0.number, words) })</div>"
}

/// A film on one line of a ledger: year, title, length.
func filmLine(_ film: FilmCard) -> HTML {
  """
  <li class="film-line"><span class="figures">\(film.year)</span> <span><a href="\(film.address)">\(film.title)</a>\
  \(when: film.otherTitle, { " <span class=\"other-title\">\($0)</span>" })</span> \
  <span class="meta"><span>\(film.form.name)</span> \(duration(film.runtime))</span></li>

  """
}
