public import VetoModel
public import VetoWords

/// The copies of the progress file that can be brought back.
public struct GenerationReport: Sendable {
  public struct Row: Sendable {
    let name: String
    let day: Day?
    let content: Result<Progress, Trouble>

    /// - Parameter day: nothing for a copy from before a change of the format.
    public init(name: String, day: Day?, content: Result<Progress, Trouble>) {
      self.name = name
      self.day = day
      self.content = content
    }
  }

  private let rows: [Row]
  private let words: Words

  public init(_ rows: [Row], _ words: Words) {
    self.rows = rows
    self.words = words
  }

  public var text: String {
    if rows.isEmpty { return words.noGenerations + "\n" }
    var table = Table()
    for row in rows {
      let origin = row.day.map { words.plainDay($0) } ?? words.beforeFormatChange
      switch row.content {
      case .success(let progress):
        let records = Records(progress)
        let ticked = progress.keys(of: "ticks").count {
          progress["ticks", $0]?["on"]?.value.day != nil
        }
        table.add([
          row.name, origin, words.accounts(records.allLiveAccounts.count), words.boxes(ticked),
        ])
      case .failure(let trouble):
        table.add([row.name, origin, trouble.shortReason(in: words.language)])
      }
    }
    return joined(table.lines())
  }
}
