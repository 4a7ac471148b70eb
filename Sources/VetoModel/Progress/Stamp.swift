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
    let bytes = text.utf8
    guard (26...41).contains(bytes.count),
      let day = Day(Substring(bytes.prefix(10))),
      let time = Stamp.milliseconds(ofTime: bytes.dropFirst(10).prefix(15)),
      bytes.dropFirst(25).allSatisfy(Stamp.isDeviceLetter)
    else { return nil }
    self.init(
      milliseconds: Int64(day.number) * Stamp.millisecondsADay + Int64(time),
      device: String(Substring(bytes.dropFirst(25))))
  }

  private static func isDeviceLetter(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  // The time, and the space after it.
  private static func milliseconds(ofTime bytes: some Sequence<UInt8>) -> Int? {
    var numbers = (hour: 0, minute: 0, second: 0, millisecond: 0)
    for (place, (byte, expected)) in zip(bytes, "T00:00:00.000Z ".utf8).enumerated() {
      guard expected == UInt8(ascii: "0") else {
        guard byte == expected else { return nil }
        continue
      }
      let digit = Int(byte) - Int(expected)
      guard (0...9).contains(digit) else { return nil }
      switch place {
      case 1, 2: numbers.hour = numbers.hour * 10 + digit
      case 4, 5: numbers.minute = numbers.minute * 10 + digit
      case 7, 8: numbers.second = numbers.second * 10 + digit
      default: numbers.millisecond = numbers.millisecond * 10 + digit
      }
    }
    guard numbers.hour < 24, numbers.minute < 60, numbers.second < 60 else { return nil }
    return ((numbers.hour * 60 + numbers.minute) * 60 + numbers.second) * 1000
      + numbers.millisecond
  }
}
