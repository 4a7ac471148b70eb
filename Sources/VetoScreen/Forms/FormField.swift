import VetoCanvas
import VetoModel

/// A field of a form: a line of text, a choice, or a box.
public struct FormField: Hashable, Sendable {
  public enum Name: Hashable, Sendable {
    case name, country
    case platform(String)
    case labels(String)
    case linked, objected, when, confirmed
    case label, owner, newPerson, centre, since, emailChanged
    case on, received, outcome, day, note, file
  }

  public enum Kind: Hashable, Sendable {
    case text, day, choice, box
  }

  public struct Option: Hashable, Sendable {
    public let id: String
    public let text: String

    init(_ id: String, _ text: String) {
      self.id = id
      self.text = text
    }
  }

  public let name: Name
  public let label: String
  public let hint: String
  public let kind: Kind
  public internal(set) var editor: LineEditor
  public let options: [Option]
  public internal(set) var selected: Int
  public internal(set) var isOn: Bool
  /// The text and the choice that it was opened with.
  private let first: First

  private struct First: Hashable {
    let text: String
    let option: Int
    let isOn: Bool
  }

  /// The field is shown only where another is shown and has chosen this option, or another one.
  public internal(set) var condition: Condition?

  public struct Condition: Hashable, Sendable {
    public let name: Name
    public let option: String
    /// False where any other option will do.
    public let isChosen: Bool
  }

  private init(
    _ name: Name, _ label: String, _ kind: Kind, text: String = "", options: [Option] = [],
    selected: Int = 0, isOn: Bool = false, hint: String
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.hint = hint
    self.options = options
    editor = LineEditor(text)
    first = First(text: text, option: selected, isOn: isOn)
    (self.selected, self.isOn) = (selected, isOn)
  }

  static func text(
    _ name: Name, _ label: String, _ text: String = "", hint: String = ""
  ) -> FormField {
    FormField(name, label, .text, text: text, hint: hint)
  }

  static func day(_ name: Name, _ label: String, _ day: Day? = nil, hint: String = "")
    -> FormField
  {
    FormField(name, label, .day, text: day?.description ?? "", hint: hint)
  }

  /// What is chosen and not among the options is put before them.
  static func choice(
    _ name: Name, _ label: String, _ options: [Option], selected: String? = nil,
    hint: String = ""
  ) -> FormField {
    var options = options
    var index = options.firstIndex { $0.id == selected } ?? 0
    if let selected, !options.contains(where: { $0.id == selected }) {
      options.insert(Option(selected, selected), at: 0)
      index = 0
    }
    return FormField(name, label, .choice, options: options, selected: index, hint: hint)
  }

  static func box(_ name: Name, _ label: String, _ isOn: Bool, hint: String) -> FormField {
    FormField(name, label, .box, isOn: isOn, hint: hint)
  }

  /// Whether it is not as it was when the form was opened.
  var isChanged: Bool {
    editor.text != first.text || selected != first.option || isOn != first.isOn
  }

  /// The text that it was opened with.
  var proposed: String { first.text }

  func shown(when name: Name, is option: String) -> FormField {
    var field = self
    field.condition = Condition(name: name, option: option, isChosen: true)
    return field
  }

  func shown(unless name: Name, is option: String) -> FormField {
    var field = self
    field.condition = Condition(name: name, option: option, isChosen: false)
    return field
  }

  /// The id of the chosen option.
  public var chosen: String? {
    options.indices.contains(selected) ? options[selected].id : nil
  }

  mutating func type(_ key: Key) {
    switch kind {
    case .text, .day: _ = editor.type(key)
    case .box: if key == .character(" ") { isOn.toggle() }
    case .choice: choose(key)
    }
  }

  private mutating func choose(_ key: Key) {
    guard !options.isEmpty else { return }
    switch key {
    case .left: selected = (selected + options.count - 1) % options.count
    case .right, .character(" "): selected = (selected + 1) % options.count
    case .character(let letter): jump(to: letter)
    default: break
    }
  }

  // A letter goes to the next option that begins with it.
  private mutating func jump(to letter: Character) {
    let order = options.indices.map { (selected + 1 + $0) % options.count }
    let wanted = letter.lowercased()
    if let found = order.first(where: { options[$0].text.lowercased().hasPrefix(wanted) }) {
      selected = found
    }
  }
}
