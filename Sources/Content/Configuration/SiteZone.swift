import Basics

/// The zone of the site in the folder `source`, for reading a time of the command line; universal time when the configuration does
/// not say, which loading the content then reports.
package func siteZone(of source: String) -> TimeZoneRules {
  var diagnostics = [Diagnostic]()
  let file = try? readConfigurationFile(source, diagnostics: &diagnostics)
  return file?.ground?.zone ?? .utc
}
