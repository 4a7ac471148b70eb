import VetoCanvas

/// A rectangle of the screen.
struct Area: Hashable {
  var columns: Range<Int>
  var rows: Range<Int>

  var width: Int { columns.count }
  var height: Int { rows.count }
}

/// Which part of the screen holds what, for a size.
struct Layout: Hashable {
  static let smallest = Size(columns: 40, rows: 12)

  let size: Size
  /// One pane at a time, for want of columns.
  let isNarrow: Bool
  /// The countdown has one line, for want of rows.
  let isLow: Bool
  let body: Area
  let platforms: Area
  /// The right pane, above its lower part.
  let steps: Area
  /// Below the steps: the details, or a form or menu while one is open.
  let lower: Area

  /// - Parameter lowerHeight: how many rows the lower part would like, without its line above;
  ///   nil for the usual height of the details.
  /// - Parameter hasCountdown: whether rows are kept for it.
  init(size: Size, hasCountdown: Bool = true, lowerHeight: Int? = nil) {
    self.size = size
    isNarrow = size.columns < 60
    isLow = size.rows < 18
    let top = !hasCountdown ? 2 : isLow ? 3 : 6
    body = Area(columns: 0..<size.columns, rows: top..<max(top, size.rows - 2))
    let left = isNarrow ? 0 : (size.columns < 100 ? 22 : 36)
    platforms = Area(columns: 0..<(isNarrow ? size.columns : left), rows: body.rows)
    let height = min(lowerHeight ?? Layout.detailsHeight(body.height), body.height - 4)
    let split = body.rows.upperBound - max(2, height)
    let right = (isNarrow ? 0 : left + 1)..<size.columns
    steps = Area(columns: right, rows: body.rows.lowerBound..<split - 1)
    lower = Area(columns: right, rows: split..<body.rows.upperBound)
  }

  private static func detailsHeight(_ body: Int) -> Int {
    body < 10 ? 2 : max(5, min(body * 3 / 10, 12))
  }

  /// Too few rows for a form or a menu below the steps: it takes their place.
  var isCramped: Bool { body.height < 12 }

  var ruleAbove: Int { body.rows.lowerBound - 1 }
  var ruleBelow: Int { body.rows.upperBound }
  var footer: Int { size.rows - 1 }
}
