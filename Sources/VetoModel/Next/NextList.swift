/// What to do over all cases, in order, kept in order while single accounts change.
struct NextList: Hashable, Sendable {
  private(set) var items: [NextItem] = []
  private var orders: [Order] = []
  private var byAccount: [AccountID: [Order]] = [:]

  /// Where a case stands in the catalogue's order, which settles what is equally urgent.
  struct Stand: Hashable, Comparable, Sendable {
    let platform: Int
    let column: ColumnOrder
    let procedure: Int

    static func < (left: Stand, right: Stand) -> Bool {
      (left.platform, left.column, left.procedure)
        < (right.platform, right.column, right.procedure)
    }
  }

  struct Order: Hashable, Comparable, Sendable {
    let urgency: NextItem.Urgency
    let stand: Stand

    static func < (left: Order, right: Order) -> Bool {
      (left.urgency, left.stand) < (right.urgency, right.stand)
    }
  }

  struct Entry {
    let item: NextItem
    let order: Order

    init(_ item: NextItem, _ stand: Stand, today: Day) {
      self.item = item
      order = Order(urgency: item.urgency(today), stand: stand)
    }
  }

  /// The late answers, the longest first: they stand together.
  var overdue: ArraySlice<NextItem> {
    items[orders.end { $0.urgency.rank < .overdue }..<orders.end { $0.urgency.rank <= .overdue }]
  }

  /// Puts what is to be done for these accounts in the place of what was.
  mutating func replace(_ entries: [AccountID: [Entry]]) {
    // Where many change, sorting all is less work than finding the place of each.
    if entries.count > 16, entries.count > orders.count / 64 { return replaceMany(entries) }
    for (id, entries) in entries {
      for old in byAccount[id] ?? [] {
        let index = orders.end { $0 < old }
        orders.remove(at: index)
        items.remove(at: index)
      }
      for new in entries {
        let index = orders.end { $0 < new.order }
        orders.insert(new.order, at: index)
        items.insert(new.item, at: index)
      }
      byAccount[id] = entries.isEmpty ? nil : entries.map(\.order)
    }
  }

  private mutating func replaceMany(_ entries: [AccountID: [Entry]]) {
    var all = zip(orders, items).filter { entries[$0.1.account.id] == nil }
    for (id, entries) in entries {
      all += entries.map { ($0.order, $0.item) }
      byAccount[id] = entries.isEmpty ? nil : entries.map(\.order)
    }
    all.sort { $0.0 < $1.0 }
    orders = all.map(\.0)
    items = all.map(\.1)
  }
}
