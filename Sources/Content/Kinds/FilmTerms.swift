/// What sort of film it is.
package enum FilmForm: String, CaseIterable, Sendable {
  case fiction, documentary, animation, experimental, psa, brand, series
}

/// What someone did for a film; in the order in which credits are shown.
package enum FilmRole: String, CaseIterable, Sendable {
  case director, writer
  case originalAuthor = "original_author"
  case producer, actor, voice, narrator, cinematographer, editor, composer, sound
  case artDirector = "art_director"
  case animator
  case visualEffects = "visual_effects"
}

/// Why a film cannot be watched on line.
package enum Availability: String, CaseIterable, Sendable {
  case festivalOnly = "festival_only"
  case archive
  case publicDomain = "public_domain"
  case unreleased
}

package enum AwardResult: String, CaseIterable, Sendable {
  case won, nominated, mention, selected
}

package enum FilmColour: String, CaseIterable, Sendable {
  case colour
  case blackAndWhite = "black_and_white"
  case tinted
}

package enum FilmSound: String, CaseIterable, Sendable {
  case sound, silent
}

/// Catalogues that number films.
package enum FilmIdentifierScheme: String, CaseIterable, Sendable {
  case eidr, imdb, douban, tmdb
}
