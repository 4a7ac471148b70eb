import VetoCanvas
public import VetoModel

/// A few fields to fill in, one above the other.
public struct Form: Hashable, Sendable {
  /// What it is about: it says how the form is made and what is done with its fields.
  public enum Subject: Hashable, Sendable {
    case start(StartPage)
    case newAccount(on: String)
    case account(AccountID)
    case newPerson
    case person(String)
    case dates(TickID)
    /// When an answer came that said this.
    case answered(TickID, Outcome)
    case ownDate(CaseID)
    case note(TickID)
    case noteOfCase(CaseID)
    case saveElsewhere
  }

  /// What a key leads to.
  enum Step { case typing, cancelled, confirmed }

  public let subject: Subject
  public let title: String
  /// What the form is about, above its fields.
  public let text: String
  /// The same in fewer words, for a screen with few rows.
  public var shortText = ""
  public var fields: [FormField]
  public var focus: Int
  /// What is wrong with what was typed; it goes at the next key.
  public var fault: String?
  /// Its fields propose what is not there yet, so that they count as they are.
  let isNew: Bool

  init(
    _ subject: Subject, title: String, text: String = "", isNew: Bool = false,
    fields: [FormField]
  ) {
    self.subject = subject
    self.isNew = isNew
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
    guard let other = self[condition.name], isShown(other) else { return false }
    return (other.chosen == condition.option) == condition.isChosen
  }

  public var focused: FormField? { shown.indices.contains(focus) ? shown[focus] : nil }

  func text(_ name: FormField.Name) -> String { self[name]?.editor.trimmed ?? "" }
  /// The text of a field; nil if it is empty.
  func filled(_ name: FormField.Name) -> String? { text(name).orNil }
  func chosen(_ name: FormField.Name) -> String? { self[name]?.chosen }

  /// Whether a field is not as it was when the form was opened.
  func hasChanged(_ name: FormField.Name) -> Bool { self[name]?.isChanged ?? false }

  var isChanged: Bool { fields.contains { $0.isChanged } }

  /// What a field says, if that is not what it said when the form was opened.
  func setting<Content>(_ name: FormField.Name, _ content: Content) -> KeepOrSet<Content> {
    hasChanged(name) ? .set(content) : .keep
  }

  // MARK: Keys

  mutating func type(_ key: Key) -> Step {
    fault = nil
    switch key {
    case .escape: return .cancelled
    case .up, .backTab: move(-1)
    case .down, .tab: move(1)
    case .enter:
      if isOnLastField || isList { return .confirmed }
      move(1)
    default: typeInField(key)
    }
    return .typing
  }

  private mutating func move(_ steps: Int) {
    guard !shown.isEmpty else { return }
    focus = (focus + steps + shown.count) % shown.count
  }

  /// A list of boxes is confirmed from any of them.
  var isList: Bool { shown.contains { $0.kind == .box } }

  var isOnLastField: Bool { focus >= shown.count - 1 }

  private mutating func typeInField(_ key: Key) {
    guard let name = focused?.name, let index = fields.firstIndex(where: { $0.name == name })
    else { return }
    fields[index].type(key)
  }

  mutating func say(_ fault: FormFault) {
    self.fault = fault.text
    if let name = fault.field, let index = shown.firstIndex(where: { $0.name == name }) {
      focus = index
    }
  }
}

/// What is wrong with what was typed, and in which field, if it is in one.
struct FormFault: Error {
  let text: String
  let field: FormField.Name?

  init(_ text: String, at field: FormField.Name? = nil) {
    self.text = text
    self.field = field
  }
}

extension String {
  var orNil: String? { isEmpty ? nil : self }
}
