import Foundation
import Testing

@testable import Basics

/// The rules against those of Foundation, which reads the same zones with code of its own.
@Suite struct TimeZoneReferenceTests {
  @Test(arguments: [
    "Asia/Shanghai", "Asia/Hong_Kong", "Asia/Taipei", "Asia/Tokyo", "Asia/Urumqi", "Europe/Paris", "Europe/London",
    "America/New_York", "America/St_Johns", "America/Sao_Paulo", "Australia/Sydney", "Pacific/Auckland",
    "Asia/Kathmandu",
    "Africa/Cairo", "UTC",
  ])
  func `agree at some thousand instants from 1902 to 2037`(zone: String) throws {
    let rules = try TimeZoneRules(named: zone)
    let reference = try #require(TimeZone(identifier: zone))
    var differences: [String] = []
    // A step that is no multiple of a day, an hour or a minute.
    for seconds in stride(from: -2_145_900_000, to: 2_145_900_000, by: 1_000_003) {
      let expected = reference.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
      if rules.offset(at: Instant(seconds: seconds)) != expected { differences.append("\(seconds): \(expected)") }
    }
    #expect(differences.isEmpty)
  }

  @Test(arguments: ["Asia/Shanghai", "Europe/Paris", "America/New_York", "Australia/Sydney", "America/St_Johns"])
  func `agree in the minute of every change since 1970`(zone: String) throws {
    let rules = try TimeZoneRules(named: zone)
    let reference = try #require(TimeZone(identifier: zone))
    var changes = 0
    var date = Date(timeIntervalSince1970: 0)
    while let next = reference.nextDaylightSavingTimeTransition(after: date), next.timeIntervalSince1970 < 2_100_000_000
    {
      for delta in [-1, 0, 1] {
        let seconds = Int(next.timeIntervalSince1970) + delta
        let expected = reference.secondsFromGMT(for: Date(timeIntervalSince1970: Double(seconds)))
        #expect(rules.offset(at: Instant(seconds: seconds)) == expected, "\(zone) \(seconds)")
      }
      changes += 1
      date = next
    }
    #expect(changes >= 10)
  }

  @Test(arguments: ["Asia/Shanghai", "Europe/Paris", "Pacific/Auckland", "America/St_Johns"])
  func `what the clocks show leads back to the instant, unless it comes twice`(zone: String) throws {
    let rules = try TimeZoneRules(named: zone)
    for seconds in stride(from: -2_500_000_000, to: 4_100_000_000, by: 1_234_567) {
      let instant = Instant(seconds: seconds)
      let time = rules.time(at: instant)
      let back = rules.instant(of: time.civil)
      #expect(back == instant || (back < instant && rules.time(at: back).civil == time.civil))
    }
  }
}
