public import VetoModel
public import VetoWords

/// The copies of the progress file that can be brought back.
public struct GenerationReport: Sendable {
  public struct Row: Sendable {
    let name: String
    let day: Day?
    let isNewest: Bool
    public let content: Result<Progress, Trouble>

    /// - Parameters:
    ///   - day: nil for a copy from before a change of the format.
    ///   - isNewest: whether it holds the latest change of all that can be read.
    public init(
      name: String, day: Day?, isNewest: Bool = false, content: Result<Progress, Trouble>
    ) {
      self.name = name
      self.day = day
      self.isNewest = isNewest
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
    rows.isEmpty ? joined([words.noGenerations]) : joined(lines)
  }

  public var lines: [String] {
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
          row.isNewest ? words.newestCopy : "",
        ])
      case .failure(let trouble):
        table.add([row.name, origin, trouble.shortReason(in: words.language)])
      }
    }
    return table.lines()
  }
}
