import VetoCanvas
public import VetoModel
import VetoWords

// Names as they are shown: cleaned by the grid, masked when the user asks.
extension AppState {
  public func shownLabel(_ account: Account) -> String {
    guard masked else { return account.label }
    let index = tracker.accounts(on: account.id.platform).firstIndex { $0.id == account.id } ?? 0
    return words.maskedAccount(index + 1)
  }

  public func shownLabel(_ id: AccountID) -> String {
    records.account(id).map { shownLabel($0) } ?? shownText(id.description)
  }

  /// How accounts and people are called on the screen.
  var shownNames: Names {
    Names(
      account: { shownLabel($0) },
      person: { id in records.person(id).map { shownName($0) } ?? shownText(id) })
  }

  public func shownName(_ person: Person) -> String {
    guard masked else { return person.name }
    let index = records.people.firstIndex { $0.id == person.id } ?? 0
    return words.maskedPerson(index + 1)
  }

  func placeInWords(_ address: Address) -> String {
    words.place(address, tracker, names: shownNames)
  }

  func valueInWords(_ field: Field, _ address: Address) -> String {
    valueInWords(field.value, address)
  }

  /// While names are masked, only what surely names nobody is shown.
  func valueInWords(_ value: Value, _ address: Address) -> String {
    masked && value != .null && !AppState.impersonal.contains(address.field)
      ? words.hidden : words.value(value, at: address)
  }

  private static let impersonal: Set = [
    "country", "emailChanged", "on", "outcome", "ownDate", "received", "removed", "skipped",
  ]

  /// What a person wrote: a note, a path, a reason.
  func shownText(_ text: String) -> String { masked ? words.hidden : text }
}

extension String {
  /// What stands behind the last slash of a path.
  var lastPart: String { split(separator: "/").last.map(String.init) ?? self }
}

/// Labels cut to a width, never two of them to the same text.
func distinctLabels(_ labels: [String], width: Int) -> [String] {
  var shown = labels.map { $0.harmless.cutInMiddle(to: width) }
  for index in shown.indices.dropFirst() {
    var number = 2
    while shown[..<index].contains(shown[index]), number < 100 {
      let mark = "#\(number)"
      shown[index] = labels[index].harmless.cutInMiddle(to: width - mark.count) + mark
      number += 1
    }
  }
  return shown
}
