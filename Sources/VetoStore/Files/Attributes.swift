import CSystem
import Glibc
import VetoModel

/// Extended attributes (xattr(7)): notes of other programs, and access lists (acl(5)), which the
/// system keeps among them.
extension OpenFile {
  /// Gives this file, which is new, the attributes of an old one.
  /// - Returns: the names of those that the system did not let it have, or did not tell.
  func takeAttributes(of old: borrowing OpenFile) -> [String] {
    var lost: [String] = []
    do throws(SystemError) {
      let wanted = try old.attributeNames()
      // The folder may have given the new file an access list that the old one had not.
      for name in try attributeNames() where !wanted.contains(name) && Self.isKept(name) {
        do throws(SystemError) { try removeAttribute(name) } catch { lost.append(name) }
      }
      for name in wanted where Self.isKept(name) {
        do throws(SystemError) {
          let value = try old.attribute(name)
          if try attributeNames().contains(name), try attribute(name) == value { continue }
          try setAttribute(name, value)
        } catch { lost.append(name) }
      }
    } catch .other(EOPNOTSUPP) {
      // A file system without attributes has none to lose.
    } catch .other(ENOSYS) {
    } catch { lost.append("system.posix_acl_access") }
    return lost
  }

  /// What belongs to the content, or is the system's own to give, is made anew with the file.
  private static func isKept(_ name: String) -> Bool {
    !name.hasPrefix("security.") || name == "security.selinux"
  }

  func attributeNames() throws(SystemError) -> [String] {
    let bytes = try sized { flistxattr(descriptor, $0, $1) }
    return bytes.split(separator: 0).map { String(decoding: $0, as: UTF8.self) }
  }

  func attribute(_ name: String) throws(SystemError) -> [UInt8] {
    try sized { fgetxattr(descriptor, name, $0, $1) }
  }

  func setAttribute(_ name: String, _ value: [UInt8]) throws(SystemError) {
    _ = try retried { fsetxattr(descriptor, name, value, value.count, 0) }
  }

  private func removeAttribute(_ name: String) throws(SystemError) {
    _ = try retried { fremovexattr(descriptor, name) }
  }

  /// The largest that Linux allows for a list and a value alike.
  private func sized(
    _ call: (UnsafeMutablePointer<CChar>?, Int) -> Int
  ) throws(SystemError) -> [UInt8] {
    var room = [CChar](repeating: 0, count: 1 << 16)
    let count = try retried {
      room.withUnsafeMutableBufferPointer { call($0.baseAddress, $0.count) }
    }
    return room[..<count].map { UInt8(bitPattern: $0) }
  }
}
