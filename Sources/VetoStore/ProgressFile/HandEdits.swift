import VetoModel

/// A file's progress in which what was edited by hand is dated.
struct EditedProgress {
  var progress: Progress
  var handEdits: [Address] = []
  /// What the edits by hand won over in memory, though it was set there since.
  var overruled: [Clash] = []
  /// Whether the file itself dates every field as `progress` does.
  var isStamped = true
}

extension ProgressText.Content {
  /// Dates now what somebody changed in the file since `base` without a stamp of its own: with an
  /// old stamp, or none, an older value could win over it.
  func datedByHand(since base: Progress?, ours: Progress?, now: Int64) -> EditedProgress {
    var edited = EditedProgress(progress: progress, isStamped: unstamped.isEmpty)
    for address in unstamped {
      // A value that was known all along keeps the stamp that was known.
      if let field = progress[address], let known = base?[address], known.value == field.value {
        edited.progress.put(known, at: address)
      } else {
        edited.handEdits.append(address)
      }
    }
    let changed = base.map(changedUnderOldStamp) ?? []
    edited.handEdits += changed
    if !changed.isEmpty { edited.isStamped = false }
    let stamp = Stamp.byHand(now: now, after: progress.newest, ours?.newest)
    for address in edited.handEdits {
      guard let value = progress[address]?.value else { continue }
      let field = Field(value: value, stamp: stamp)
      edited.progress.put(field, at: address)
      if let mine = ours?[address], mine != base?[address], mine.value != value {
        edited.overruled.append(Clash(address: address, kept: field, dropped: mine))
      }
    }
    return edited
  }

  private func changedUnderOldStamp(_ base: Progress) -> [Address] {
    var changed: [Address] = []
    for (section, records) in progress.sections {
      for (key, record) in records {
        guard let known = base[section, key] else { continue }
        for (name, field) in record {
          guard let old = known[name], old.stamp == field.stamp, old.value != field.value
          else { continue }
          changed.append(Address(section, key, name))
        }
      }
    }
    return changed
  }
}

extension Stamp {
  /// When something found in the file without a stamp counts as set: now, yet after all that is
  /// dated already.
  static func byHand(now: Int64, after stamps: Stamp?...) -> Stamp {
    let newest = stamps.compactMap { $0?.milliseconds }.max()
    return Stamp(milliseconds: max(now, newest.map { $0 + 1 } ?? now), device: hand)
  }
}
