/// When a value was last set, and by which device.
public struct Stamp: Hashable, Comparable, Sendable {
  /// Milliseconds since 1970-01-01T00:00:00 UTC.
  public let milliseconds: Int64
  /// Four random characters that name a device, or `hand` for an edit made in the file itself.
  public let device: String

  public static let hand = "hand"

  /// From here on, 9000-01-01T00:00:00Z, a stamp is none: it leaves no room for later ones, which
  /// are written with a year of four digits.
  public static let lastMilliseconds: Int64 = 221_845_392_000_000

  public init(milliseconds: Int64, device: String) {
    self.milliseconds = milliseconds
    self.device = device
  }

  public static func < (left: Stamp, right: Stamp) -> Bool {
    left.milliseconds == right.milliseconds
      ? left.device.comesBefore(right.device) : left.milliseconds < right.milliseconds
  }
}

extension Stamp: CustomStringConvertible {
  private static let millisecondsADay: Int64 = 86_400_000

  /// `2026-09-14T07:58:10.112Z k7q2`, as in the progress file.
  public var description: String {
    let inDay =
      Int(milliseconds % Stamp.millisecondsADay + Stamp.millisecondsADay)
      % Int(Stamp.millisecondsADay)
    let day = Day(number: Int((milliseconds - Int64(inDay)) / Stamp.millisecondsADay))
    let time = [inDay / 3_600_000, inDay / 60_000 % 60, inDay / 1000 % 60].map { padded($0, 2) }
    return "\(day)T\(time[0]):\(time[1]):\(time[2]).\(padded(inDay % 1000, 3))Z \(device)"
  }

  /// Reads what `description` writes, and nothing else.
  public init?(_ text: String) {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    guard parts.count == 2, parts[0].utf8.count == 24, (1...16).contains(parts[1].utf8.count),
      parts[1].utf8.allSatisfy(Stamp.isDeviceLetter), let day = Day(parts[0].prefix(10)),
      let time = Stamp.milliseconds(ofTime: Array(parts[0].utf8.dropFirst(10)))
    else { return nil }
    self.init(
      milliseconds: Int64(day.number) * Stamp.millisecondsADay + Int64(time),
      device: String(parts[1]))
  }

  private static func isDeviceLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func milliseconds(ofTime bytes: [UInt8]) -> Int? {
    let shape = Array("T00:00:00.000Z".utf8)
    var numbers = [0]
    for (byte, expected) in zip(bytes, shape) {
      if expected == UInt8(ascii: "0") {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
        numbers[numbers.count - 1] = numbers[numbers.count - 1] * 10 + Int(byte) - 48
      } else {
        guard byte == expected else { return nil }
        if expected != UInt8(ascii: "T"), expected != UInt8(ascii: "Z") { numbers.append(0) }
      }
    }
    guard numbers[0] < 24, numbers[1] < 60, numbers[2] < 60 else { return nil }
    return ((numbers[0] * 60 + numbers[1]) * 60 + numbers[2]) * 1000 + numbers[3]
  }
}
