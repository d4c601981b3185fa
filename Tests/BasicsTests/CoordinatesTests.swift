import Basics
import Testing

/// The shift's own published example: Tiananmen in the three systems, to four decimals.
@Suite struct CoordinatesTests {
  private func distance(_ one: GeographicPoint, _ latitude: Double, _ longitude: Double) -> Double {
    // Metres; a degree of longitude is shorter by the cosine of the latitude, some 0.77 here.
    let north = (one.latitude - latitude) * 111_320
    let east = (one.longitude - longitude) * 111_320 * 0.767
    return (north * north + east * east).squareRoot()
  }

  @Test func `Chinese and Baidu coordinates of one place come to the same point of the world`() {
    let chinese = GeographicPoint(latitude: 39.908823, longitude: 116.397470, system: .gcj02).inWGS84
    let baidu = GeographicPoint(latitude: 39.915119, longitude: 116.403963, system: .bd09).inWGS84
    #expect(distance(chinese, baidu.latitude, baidu.longitude) < 15)
    #expect(chinese.system == .wgs84)
    // Some six hundred metres from where the digits alone would be.
    #expect((300...800).contains(distance(chinese, 39.908823, 116.397470)))
    #expect(distance(chinese, 39.907421, 116.391227) < 10)
  }

  @Test func `coordinates of the world stay, and so do those outside China`() {
    let hengdian = GeographicPoint(latitude: 29.15, longitude: 120.32, system: .wgs84)
    #expect(hengdian.inWGS84 == hengdian)
    let lyon = GeographicPoint(latitude: 45.745, longitude: 4.87, system: .gcj02).inWGS84
    #expect((lyon.latitude, lyon.longitude) == (45.745, 4.87))
  }
}
