import CNcurses
import VetoCanvas

/// How a role looks: attributes, and two of the terminal's 16 named colours.
struct Style: Hashable, Sendable {
  struct Attributes: OptionSet, Hashable, Sendable {
    let rawValue: Int
    static let bold = Attributes(rawValue: 1)
    static let dim = Attributes(rawValue: 2)
    static let underline = Attributes(rawValue: 4)
    static let reverse = Attributes(rawValue: 8)
  }

  /// The named colours that are used; their numbers are those of ncurses.
  enum Colour: Int, Hashable, Sendable {
    /// The terminal's own, so that light and dark terminals both stay readable.
    case own = -1
    case black = 0
    case red = 1
    case green = 2
    case yellow = 3
    case cyan = 6
    case lightGrey = 7
    case grey = 8
  }

  var attributes: Attributes = []
  var foreground = Colour.own
  var background = Colour.own
}

/// How many colours a terminal has, as far as that matters here.
enum Depth: CaseIterable, Hashable, Sendable {
  /// None, or none wanted: bold, underline and reverse tell the roles apart.
  case mono
  /// 8, or so many that their numbers are red, green and blue parts: no grey among the named ones.
  case eight
  case sixteen
}

/// Role to look. Views speak of roles; only here are there colours.
enum Palette {
  static func style(of role: Role, _ depth: Depth) -> Style {
    depth == .mono ? plain(role) : coloured(role, depth)
  }

  private static func coloured(_ role: Role, _ depth: Depth) -> Style {
    switch role {
    case .text: Style()
    case .quiet, .rule:
      depth == .sixteen ? Style(foreground: .grey) : Style(attributes: .dim)
    case .heading: Style(attributes: .bold)
    case .accent: Style(attributes: .bold, foreground: .cyan)
    case .done: Style(foreground: .green)
    case .waiting: Style(foreground: .yellow)
    case .yours: Style(attributes: .bold, foreground: .yellow)
    case .overdue: Style(attributes: .bold, foreground: .red)
    case .link: Style(attributes: .underline)
    case .selected: Style(foreground: .black, background: .lightGrey)
    case .cursor: Style(foreground: .black, background: .cyan)
    case .field: Style(attributes: .underline)
    }
  }

  private static func plain(_ role: Role) -> Style {
    switch role {
    case .text, .quiet, .rule, .done, .waiting: Style()
    case .heading, .accent, .yours, .overdue: Style(attributes: .bold)
    case .link, .field: Style(attributes: .underline)
    case .selected: Style(attributes: .reverse)
    case .cursor: Style(attributes: [.bold, .reverse])
    }
  }
}

/// The palette as ncurses takes it: attributes and the number of a pair for each role.
struct Looks {
  struct Entry {
    let attributes: UInt32
    let pair: Int16
  }

  /// In the order of the roles' numbers.
  private var entries: [Entry] = []

  /// Allocates the pairs, once. Call it after the screen was opened.
  init(hasColour: Bool) {
    var depth = Depth.mono
    // Without colours, ncurses 6.4 crashes when a pair is asked for.
    if hasColour, has_colors(), start_color() == OK {
      let number = veto_number_of_colors()
      let hasNames = (16...256).contains(number) && veto_has_flag("RGB") == 0
      depth = number < 8 ? .mono : hasNames ? .sixteen : .eight
    }
    let hasOwn = depth != .mono && use_default_colors() == OK
    for (index, role) in Role.allCases.enumerated() {
      let style = Palette.style(of: role, depth)
      var pair: Int16 = 0
      if style.foreground != .own || style.background != .own {
        let foreground =
          style.foreground == .own && !hasOwn ? Style.Colour.lightGrey : style.foreground
        let background = style.background == .own && !hasOwn ? Style.Colour.black : style.background
        let number = Int16(index + 1)
        if init_pair(number, Int16(foreground.rawValue), Int16(background.rawValue)) == OK {
          pair = number
        }
      }
      entries.append(Entry(attributes: style.attributes.bits, pair: pair))
    }
  }

  subscript(role: Role) -> Entry { entries[Int(role.rawValue)] }
}

extension Style.Attributes {
  fileprivate var bits: UInt32 {
    (contains(.bold) ? veto_bold() : 0) | (contains(.dim) ? veto_dim() : 0)
      | (contains(.underline) ? veto_underline() : 0)
      | (contains(.reverse) ? veto_reverse() : 0)
  }
}
