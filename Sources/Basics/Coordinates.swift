#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The datum of a coordinate.
package enum CoordinateSystem: String, CaseIterable, Sendable {
  /// The world's, which satellites and `geo:` addresses use.
  case wgs84
  /// Mainland China's, shifted by some hundred metres, which Amap and Tencent use.
  case gcj02
  /// Baidu's, shifted once more.
  case bd09
}

/// A point on the Earth.
package struct GeographicPoint: Hashable, Sendable {
  /// Degrees north, -90 to 90.
  package let latitude: Double
  /// Degrees east, -180 to 180.
  package let longitude: Double
  /// The datum of both.
  package let system: CoordinateSystem

  /// Makes a point.
  package init(latitude: Double, longitude: Double, system: CoordinateSystem) {
    self.latitude = latitude
    self.longitude = longitude
    self.system = system
  }

  /// The same place in the world's datum, within a metre.
  package var inWGS84: GeographicPoint {
    switch system {
    case .wgs84: self
    case .bd09: withoutBaiduShift.inWGS84
    case .gcj02: withoutChineseShift
    }
  }

  /// BD-09 as GCJ-02, by the inverse of Baidu's published shift.
  private var withoutBaiduShift: GeographicPoint {
    let (x, y) = (longitude - 0.0065, latitude - 0.006)
    let period = Double.pi * 3000 / 180
    let distance = (x * x + y * y).squareRoot() - 0.00002 * sin(y * period)
    let angle = atan2(y, x) - 0.000003 * cos(x * period)
    return GeographicPoint(latitude: distance * sin(angle), longitude: distance * cos(angle), system: .gcj02)
  }

  /// GCJ-02 as WGS 84: the point whose shift leads here, closed in on step by step, as the shift has no inverse formula.
  private var withoutChineseShift: GeographicPoint {
    guard isInChina else { return GeographicPoint(latitude: latitude, longitude: longitude, system: .wgs84) }
    var guess = (latitude: latitude, longitude: longitude)
    for _ in 0..<8 {
      let shift = chineseShift(latitude: guess.latitude, longitude: guess.longitude)
      guess = (latitude - shift.latitude, longitude - shift.longitude)
    }
    return GeographicPoint(latitude: guess.latitude, longitude: guess.longitude, system: .wgs84)
  }

  /// Whether the shift applies: a box around mainland China, as all who publish the shift have it.
  private var isInChina: Bool { (73.66...135.05).contains(longitude) && (3.86...53.55).contains(latitude) }
}

/// How far GCJ-02 is from WGS 84 at a place, in degrees: the shift that is in public use, on Krasovsky's ellipsoid of 1940.
private func chineseShift(latitude: Double, longitude: Double) -> (latitude: Double, longitude: Double) {
  let radius = 6_378_245.0
  let eccentricity = 0.00669342162296594323
  let (x, y) = (longitude - 105, latitude - 35)
  let waves = (20 * sin(6 * x * .pi) + 20 * sin(2 * x * .pi)) * 2 / 3
  var north = -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * abs(x).squareRoot() + waves
  north += (20 * sin(y * .pi) + 40 * sin(y / 3 * .pi)) * 2 / 3
  north += (160 * sin(y / 12 * .pi) + 320 * sin(y * .pi / 30)) * 2 / 3
  var east = 300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * abs(x).squareRoot() + waves
  east += (20 * sin(x * .pi) + 40 * sin(x / 3 * .pi)) * 2 / 3
  east += (150 * sin(x / 12 * .pi) + 300 * sin(x / 30 * .pi)) * 2 / 3

  let angle = latitude / 180 * .pi
  let curve = 1 - eccentricity * sin(angle) * sin(angle)
  let northRadius = radius * (1 - eccentricity) / (curve * curve.squareRoot())
  let eastRadius = radius / curve.squareRoot() * cos(angle)
  return (north * 180 / (northRadius * .pi), east * 180 / (eastRadius * .pi))
}

extension GeographicPoint {
  /// How far it is to another point in metres, as the crow flies, on a sphere.
  package func distance(to other: GeographicPoint) -> Double {
    let (one, two) = (inWGS84, other.inWGS84)
    let (from, to) = (one.latitude / 180 * .pi, two.latitude / 180 * .pi)
    let width = (two.longitude - one.longitude) / 180 * .pi
    let half = sin((to - from) / 2) * sin((to - from) / 2) + cos(from) * cos(to) * sin(width / 2) * sin(width / 2)
    return 2 * 6_371_000 * atan2(half.squareRoot(), max(0, 1 - half).squareRoot())
  }
}
