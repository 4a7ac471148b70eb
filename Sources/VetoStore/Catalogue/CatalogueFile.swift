public import VetoModel

extension CatalogueText {
  /// Every fault of the catalogue file at the path; throws where there is no such file or it can't
  /// be read.
  public static func check(fileAt path: String) throws(Trouble) -> [Trouble] {
    guard let content = try WholeFile(path: FilePath(argument: path)).read() else {
      throw Trouble(path: path, cause: .system(.read, .missing))
    }
    return check(content.bytes, path: path)
  }
}
