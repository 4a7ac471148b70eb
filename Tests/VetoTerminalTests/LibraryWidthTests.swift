import CTerminal
import Glibc
import Testing
import VetoCanvas

@Suite struct LibraryWidthTests {
  /// The letters of ordinary text: Latin, Greek, Cyrillic, Hebrew, Arabic, Indic, Thai, signs,
  /// lines, arrows, kana, Hangul, ideographs.
  private static let ordinary: [ClosedRange<UInt32>] = [
    0x20...0x7E, 0xA1...0x24F, 0x300...0x36F, 0x370...0x3FF, 0x400...0x52F, 0x5D0...0x5EA,
    0x620...0x65F, 0x900...0x97F, 0xE01...0xE3A, 0x1100...0x11FF, 0x1E00...0x1EFF,
    0x2010...0x2027, 0x2030...0x205E, 0x20A0...0x20BF, 0x2100...0x2426, 0x2500...0x27BF,
    0x2E80...0x2FD5, 0x3001...0x30FF, 0x3105...0x4DBF, 0x4E00...0xA4C6, 0xAC00...0xD7A3,
    0xF900...0xFAD9, 0xFF01...0xFFE6, 0x1F300...0x1F64F, 0x1F680...0x1F6D7, 0x1F900...0x1F9FF,
    0x20000...0x2A6DF,
  ]

  @Test func `letters are as wide as the C library says`() {
    #expect(setlocale(LC_CTYPE, "C.UTF-8") != nil)
    var compared = 0
    for value in LibraryWidthTests.ordinary.joined() {
      guard let scalar = Unicode.Scalar(value),
        scalar.properties.generalCategory != .unassigned,
        scalar.properties.generalCategory != .format
      else { continue }
      let library = Int(terminal_width(value))
      guard library >= 0 else { continue }
      compared += 1
      #expect(Character(scalar).displayWidth == library, "U+\(String(value, radix: 16))")
    }
    #expect(compared > 80_000)
  }
}
