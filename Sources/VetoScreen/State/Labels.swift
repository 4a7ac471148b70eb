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
    records.account(id).map { shownLabel($0) } ?? id.description
  }

  /// How accounts and people are called on the screen.
  var shownNames: Names {
    Names(
      account: { shownLabel($0) },
      person: { id in records.person(id).map { shownName($0) } ?? id })
  }

  public func shownName(_ person: Person) -> String {
    guard masked else { return person.name }
    let index = records.people.firstIndex { $0.id == person.id } ?? 0
    return words.maskedPerson(index + 1)
  }
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
