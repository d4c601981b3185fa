import Basics
import Content
import HTML

extension Composer {
  func filmPage(_ entry: Entry, _ film: Film, _ view: EntryView) -> FilmPage {
    let relations = catalog.relations(of: entry.reference)
    let related = catalog.relatedFilms.films(relatedTo: entry.reference)
    return FilmPage(
      entry: view, originalTitle: originalTitle(film, besides: entry.common.title),
      alternativeTitles: film.alternativeTitles.map { text($0) }, year: termLink(.film, .year, String(film.year)),
      runtime: duration(film.runtime), form: termLink(.film, .form, film.form.rawValue),
      genres: film.genres.map { term(named: $0, in: configuration.genreNames) },
      languages: film.languages.map { termLink(.film, .language, $0) },
      countries: film.countries.map { Text(words.text("country.\($0)") ?? $0) }, logline: text(film.logline),
      statement: text(film.statement), poster: picture(film.poster), stills: film.stills.map { picture($0) },
      credits: creditGroups(film), producers: links(film.producers), watch: film.watch.map { watchLink($0) },
      trailer: film.trailer.map { watchLink($0) }, pressKit: film.pressKit,
      availability: film.availability.map { term("availability", $0) }, premiere: premiere(film),
      awards: film.awards.compactMap { award($0) }, screenings: screenings(relations),
      bases: baseCards(film.shotAt.compactMap { catalog[$0] }), subtitles: film.subtitles.map { languageTerm($0).name },
      technical: technicalFacts(film), distinctions: distinctions(film), advisory: text(film.advisory),
      licence: licence(film),
      identifiers: film.identifiers.map { identifier($0) }, funds: fundCards(funds(of: film, relations)),
      calls: callCards(relations.calls),
      programs: links(film.cameFrom),
      byCrew: filmCards(related.byCrew), byBase: filmCards(related.byBase), similar: filmCards(related.similar),
      articles: articleCards(relations.articles))
  }

  /// The funds that the film names, and then those that name it.
  private func funds(of film: Film, _ relations: Relations) -> [Entry] {
    let own = film.fundedBy.compactMap { catalog[$0] }
    return own + relations.funds.filter { fund in !own.contains { $0 === fund } }
  }

  private func originalTitle(_ film: Film, besides title: LocalizedText) -> Text? {
    guard let original = film.originalTitle?.values.first, !title.values.contains(where: { $0.text == original.text })
    else {
      return nil
    }
    return Text(original.text, language: original.language == language.code ? nil : original.language)
  }

  private func creditGroups(_ film: Film) -> [FilmPage.CreditGroup] {
    FilmRole.allCases.compactMap { role in
      let credits = film.credits.filter { $0.role == role }.compactMap { credit in
        link(credit.who).map { FilmPage.Credit(link: $0, character: text(credit.character)) }
      }
      return credits.isEmpty ? nil : FilmPage.CreditGroup(role: term("role", role), credits: credits)
    }
  }

  func watchLink(_ source: WatchSource) -> FilmPage.WatchLink {
    let platform = term("platform", source.platform)
    let address: Address
    let isOwnFile: Bool
    switch source.target {
    case .address(let page): (address, isOwnFile) = (page, false)
    case .file(let file): (address, isOwnFile) = (Address(path: file.text), true)
    }
    return FilmPage.WatchLink(
      platform: platform,
      name: text(source.label) ?? (source.platform == .web ? address.host.map { Text($0) } : nil) ?? platform.name,
      address: address, checked: source.checked.map { time($0) }, isOwnFile: isOwnFile,
      captions: source.captions.map { caption in
        FilmPage.Caption(
          language: caption.language, name: languageTerm(caption.language).name,
          address: Address(path: caption.file.text))
      })
  }

  private func premiere(_ film: Film) -> FilmPage.Premiere? {
    film.premiere.map { premiere in
      FilmPage.Premiere(
        time: time(premiere.date), place: text(premiere.place), event: premiere.event.flatMap { link($0) })
    }
  }

  private func award(_ award: Film.Award) -> FilmPage.Award? {
    link(award.event).map {
      FilmPage.Award(event: $0, category: text(award.category), year: award.year, result: term("result", award.result))
    }
  }

  private func screenings(_ relations: Relations) -> [FilmPage.Screening] {
    relations.screenings.compactMap { screening in
      guard case .event(let event) = screening.event.details else { return nil }
      return FilmPage.Screening(
        event: EntryLink(name: text(screening.event.common.title), address: address(screening.event)),
        time: time(screening.slot.time, in: event.zone), venue: venue(of: screening.slot, event),
        state: term("state", event.state(at: catalog.instant, siteZone: configuration.zone)))
    }
  }

  private func technicalFacts(_ film: Film) -> [Fact] {
    var facts = [Fact]()
    if let aspect = film.aspect { facts.append(Fact(key: "fact.aspect", text: Text(aspect))) }
    if let colour = film.colour { facts.append(Fact(key: "fact.colour", text: term("colour", colour).name)) }
    if let sound = film.sound { facts.append(Fact(key: "fact.sound", text: term("sound", sound).name)) }
    if let budget = film.budget { facts.append(Fact(key: "fact.budget", text: text(budget))) }
    if let rights = film.musicRights { facts.append(Fact(key: "fact.music_rights", text: text(rights))) }
    return facts
  }

  private func distinctions(_ film: Film) -> [Term] {
    [(film.isStudentWork, "student"), (film.isFirstFilm, "first_film")].filter(\.0).map { term("distinction", $0.1) }
  }

  private func licence(_ film: Film) -> Text? {
    guard let licence = film.licence else { return text(film.licenceExemption) }
    let parts = [text(licence.type).string, licence.number] + (licence.issuer.map { [text($0).string] } ?? [])
    return Text(parts.joined(separator: " "), language: text(licence.type).language)
  }

  private func identifier(_ identifier: Film.Identifier) -> FilmPage.Identifier {
    let value = identifier.value
    switch identifier.scheme {
    case .imdb:
      return FilmPage.Identifier(
        scheme: "IMDb", value: value, address: Address(elsewhere: "https://www.imdb.com/title/\(value)/"))
    case .douban:
      return FilmPage.Identifier(
        scheme: "豆瓣", value: value, address: Address(elsewhere: "https://movie.douban.com/subject/\(value)/"))
    case .tmdb:
      return FilmPage.Identifier(
        scheme: "TMDB", value: value, address: Address(elsewhere: "https://www.themoviedb.org/movie/\(value)"))
    case .eidr:
      return FilmPage.Identifier(
        scheme: "EIDR", value: value, address: Address(elsewhere: "https://ui.eidr.org/view/content?id=\(value)"))
    }
  }
}
