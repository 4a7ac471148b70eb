public import VetoModel
import VetoWords

/// What is known of the file beside its content.
public struct FileNews: Equatable, Sendable {
  public internal(set) var clashes: [Clash] = []
  public internal(set) var conflictCopies: [FileCopy] = []
  /// Read when the page is opened.
  public internal(set) var generations: [FileCopy] = []
  /// Conflict copies that were merged here, and may go once that is saved.
  var merged: [FileCopy] = []
}

extension AppState {
  /// Clashes that nobody has decided since: the value kept still holds.
  public var openClashes: [Clash] {
    news.clashes.filter { progress[$0.address]?.value == $0.kept.value }
  }

  // MARK: What the store tells

  mutating func receive(clashes: [Clash]) {
    let known = openClashes
    news.clashes = clashes
    let number = openClashes.count
    if openClashes.contains(where: { !known.contains($0) }) { warn(words.clashes(number)) }
  }

  mutating func receive(conflictCopies: [FileCopy]) {
    let known = Set(news.conflictCopies.map(\.name))
    news.conflictCopies = conflictCopies
    if conflictCopies.contains(where: { !known.contains($0.name) }) {
      warn(words.conflictCopies(conflictCopies.count))
    }
  }

  /// The merged copies that may go now that all of it is on the disk.
  mutating func takeMergedCopies() -> [Effect] {
    guard saving == .saved, !news.merged.isEmpty else { return [] }
    defer { news.merged = [] }
    return [.archive(news.merged)]
  }

  mutating func receiveArchived(_ copy: String, place: String?, _ trouble: Trouble?) {
    if let trouble {
      lastWarning = trouble
      return warn("\(words.leftCopy(copy.lastPart)) \(words.helpSaysWhatToDo)")
    }
    say(place.map { words.archivedCopies($0) } ?? words.leftCopy(copy.lastPart))
  }

  // MARK: Choices

  mutating func keep(_ clash: Clash) -> [Effect] {
    news.clashes.removeAll { $0 == clash }
    say(words.kept)
    return [.forgetClashes([clash])]
  }

  mutating func merge(_ name: String, _ author: Author) -> [Effect] {
    guard let copy = news.conflictCopies.first(where: { $0.name == name }),
      case .success(let other) = copy.content, !refusesChanges()
    else { return [] }
    let before = revision
    let clashes = merge(other, since: CommonBase(copy.base), named: name.lastPart, author)
    news.merged.append(copy)
    news.clashes += clashes.filter { !news.clashes.contains($0) }
    // A copy that brings nothing new is put away at once, any other when it is saved.
    return (clashes.isEmpty ? [] : [.noteClashes(clashes)])
      + (revision == before ? takeMergedCopies() : [])
  }

  mutating func bringBack(_ name: String, _ author: Author) {
    guard let copy = news.generations.first(where: { $0.name == name }),
      case .success(let other) = copy.content
    else { return }
    if make(Change.restore(progress.differences(to: other), from: name), author) {
      say(words.broughtBack(name))
    }
  }
}
