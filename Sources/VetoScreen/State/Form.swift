public import VetoCanvas
public import VetoModel

/// A few fields to fill in, one above the other.
public struct Form: Hashable, Sendable {
  /// What is done with the fields when they are confirmed.
  public enum Purpose: Hashable, Sendable {
    case startPerson, startPlatforms, startAccounts, startEarlier
    case addAccount, addPerson
    case editAccount(AccountID)
    case editPerson(String)
    case saveElsewhere
    case dates(TickID)
    case ownDate(CaseID)
    case note(TickID)
    case caseNote(CaseID)
  }

  public let purpose: Purpose
  public let title: String
  /// What the form is about, above its fields.
  public let text: String
  /// The same in fewer words, for a screen with few rows.
  public var shortText = ""
  public var fields: [FormField]
  public var focus: Int
  /// What is wrong with what was typed; it goes at the next key.
  public var fault: String?

  public init(_ purpose: Purpose, title: String, text: String = "", fields: [FormField]) {
    self.purpose = purpose
    self.title = title
    self.text = text
    self.fields = fields
    self.focus = 0
  }

  public subscript(name: FormField.Name) -> FormField? { fields.first { $0.name == name } }

  /// The fields that are shown; some depend on another's choice.
  public var shown: [FormField] { fields.filter { isShown($0) } }

  private func isShown(_ field: FormField) -> Bool {
    guard let condition = field.condition else { return true }
    return self[condition.name]?.chosen == condition.option
  }

  public var focused: FormField? { shown.indices.contains(focus) ? shown[focus] : nil }

  func text(_ name: FormField.Name) -> String { self[name]?.editor.trimmed ?? "" }
  func chosen(_ name: FormField.Name) -> String? { self[name]?.chosen }

  public mutating func move(_ steps: Int) {
    guard !shown.isEmpty else { return }
    focus = (focus + steps + shown.count) % shown.count
  }

  /// A list of boxes is confirmed from any of them.
  var isList: Bool { shown.contains { $0.kind == .box } }

  public var isOnLastField: Bool { focus >= shown.count - 1 }

  /// Gives a key to the field that has the focus.
  public mutating func type(_ key: Key) -> Bool {
    guard let name = focused?.name, let index = fields.firstIndex(where: { $0.name == name })
    else { return false }
    return fields[index].type(key)
  }
}

/// A field of a form: a line of text, a choice, or a box.
public struct FormField: Hashable, Sendable {
  public enum Name: Hashable, Sendable {
    case name, country
    case platform(String)
    case labels(String)
    case linked, objected, when, confirmed
    case place, label, owner, newPerson, centre, since, emailChanged
    case on, received, outcome, day, note, file
  }

  public enum Kind: Hashable, Sendable {
    case text, day, choice, box
  }

  public struct Option: Hashable, Sendable {
    public let id: String
    public let text: String

    public init(_ id: String, _ text: String) {
      self.id = id
      self.text = text
    }
  }

  public let name: Name
  public let label: String
  public let hint: String
  public let kind: Kind
  public var editor = LineEditor()
  public var options: [Option] = []
  public var selected = 0
  public var isOn = false
  /// The field is shown only where another has chosen this option.
  public var condition: Condition?

  public struct Condition: Hashable, Sendable {
    public let name: Name
    public let option: String
  }

  public static func text(
    _ name: Name, _ label: String, _ text: String = "", hint: String = ""
  ) -> FormField {
    FormField(name: name, label: label, hint: hint, kind: .text, editor: LineEditor(text))
  }

  public static func day(
    _ name: Name, _ label: String, _ text: String = "", hint: String = ""
  ) -> FormField {
    FormField(name: name, label: label, hint: hint, kind: .day, editor: LineEditor(text))
  }

  public static func choice(
    _ name: Name, _ label: String, _ options: [Option], selected: String? = nil,
    hint: String = ""
  ) -> FormField {
    let index = options.firstIndex { $0.id == selected } ?? 0
    return FormField(
      name: name, label: label, hint: hint, kind: .choice, options: options, selected: index)
  }

  public static func box(_ name: Name, _ label: String, _ isOn: Bool, hint: String) -> FormField {
    FormField(name: name, label: label, hint: hint, kind: .box, isOn: isOn)
  }

  func shown(when name: Name, is option: String) -> FormField {
    var field = self
    field.condition = Condition(name: name, option: option)
    return field
  }

  /// The id of the chosen option.
  public var chosen: String? {
    options.indices.contains(selected) ? options[selected].id : nil
  }

  mutating func type(_ key: Key) -> Bool {
    switch kind {
    case .text, .day: return editor.type(key)
    case .box:
      guard key == .character(" ") else { return false }
      isOn.toggle()
      return true
    case .choice: return choose(key)
    }
  }

  private mutating func choose(_ key: Key) -> Bool {
    guard !options.isEmpty else { return false }
    switch key {
    case .left: selected = (selected + options.count - 1) % options.count
    case .right, .character(" "): selected = (selected + 1) % options.count
    case .character(let letter): return jump(to: letter)
    default: return false
    }
    return true
  }

  // A letter goes to the next option that begins with it.
  private mutating func jump(to letter: Character) -> Bool {
    let order = options.indices.map { (selected + 1 + $0) % options.count }
    let wanted = letter.lowercased()
    guard let found = order.first(where: { options[$0].text.lowercased().hasPrefix(wanted) })
    else { return false }
    selected = found
    return true
  }
}
