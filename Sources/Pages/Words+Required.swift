import Content

extension Words {
  /// The keys of the words that views are made with: the names of all fixed values, of kinds and of sections.
  package static let requiredKeys: [String] = {
    let kinds = EntryKind.allCases.map(\.rawValue)
    var keys = [
      "section.entry", "kind.entry", "describe.facet", "not_found.title", "not_found.description", "feed.title",
      "feed.demonstration",
    ]
    keys += kinds.map { "kind.\($0)" } + kinds.map { "section.\($0)" } + kinds.map { "describe.\($0)" }
    keys += names("form", FilmForm.self) + names("role", FilmRole.self) + names("platform", Platform.self)
    keys += names("availability", Availability.self) + names("result", AwardResult.self)
    keys += names("stage", BaseStage.self) + names("capability", BaseCapability.self) + names("fact", BaseFact.self)
    keys += names("event_kind", EventKind.self) + names("state", EventState.self)
    keys += names("attendance", EventAttendance.self) + names("deadline", EventDeadline.self)
    keys += ["notice.moved_online", "notice.rescheduled", "redirect.title", "redirect.closed", "redirect.description"]
    keys += EntryKind.allCases.filter(\.hasGroups).flatMap { ["ahead.\($0.rawValue)", "over.\($0.rawValue)"] }
    keys += names("window", WindowState.self) + names("fund_state", FundState.self) + names("model", FundModel.self)
    keys += names("milestone", MilestoneStatus.self) + names("program_state", EventState.self)
    keys += names("side", CallSide.self) + names("type", CallType.self) + names("closed", CallClosedReason.self)
    keys += names("medium", PlacementMedium.self) + ["shown.upcoming", "shown.on_now", "shown.ended"]
    keys += names("machine_made", MachineMade.self)
    keys += names("genre", ArticleGenre.self) + names("organization_type", OrganizationType.self)
    keys += names("colour", FilmColour.self) + names("sound", FilmSound.self)
    keys +=
      [
        "fact.aspect", "fact.colour", "fact.sound", "fact.budget", "fact.music_rights", "distinction.student",
        "distinction.first_film",
      ] + names("facet", Facet.Property.self)
    return keys
  }()

  /// What the keys of words that a theme may leave out start with: names of languages and countries.
  package static let optionalPrefixes = ["language.", "country."]

  private static func names<Value: RawRepresentable<String> & CaseIterable>(_ set: String, _ type: Value.Type)
    -> [String]
  {
    Value.allCases.map { "\(set).\($0.rawValue)" }
  }
}

extension EntryKind {
  /// Whether lists set what is ahead apart from what is over.
  var hasGroups: Bool { hasArchive || self == .fund || self == .placement }
}
