import CCatalogue
public import VetoModel

/// The catalogue that comes with Veto.
public enum ShippedCatalogue {
  /// With all platforms still on the shelf. Throws what a faulty file of the law throws, with the
  /// file's own name as its path.
  public static func load() throws(Trouble) -> Catalogue {
    let law = ccatalogue_law()
    guard case .lawSteps(let steps) = try CatalogueText.read(Array(law.bytes), path: "law.json")
    else {
      return Catalogue(shelf: shelf, lawSteps: [])
    }
    return Catalogue(shelf: shelf, lawSteps: steps)
  }

  /// The names and texts of all shipped files.
  static var files: [(name: String, bytes: [UInt8])] {
    (groups + [ccatalogue_law(), ccatalogue_authorities()]).map {
      (String(cString: $0.name), Array($0.bytes))
    }
  }

  private static var groups: [ccatalogue_file] {
    Array(sequence(first: 0) { $0 + 1 }.lazy.map(ccatalogue_group).prefix { $0.text != nil })
  }

  private static var shelf: CatalogueShelf {
    let files = groups.indices.map { number in
      EmbeddedFile(list: "platforms", first: "id") { ccatalogue_group(number) }
    }
    let authorities = EmbeddedFile(list: "authorities", first: "country", ccatalogue_authorities)
    // A group's file bears its id as its name.
    let places = files.map { file in
      CatalogueShelf.Place(String(file.path.dropLast(5)), platforms: file.names)
    }
    return CatalogueShelf(
      groups: places, countries: authorities.names,
      authorityList: { authorities.read(authorities.headBytes) { $0.authorityList() } ?? nil },
      authority: { country in authorities.part(country) { $0.authority() } },
      head: { id in
        zip(places, files).first { $0.0.id == id }.flatMap { _, file in
          file.read(file.headBytes) { $0.groupHead() }
        }
      },
      platform: { id in files.lazy.compactMap { file in file.part(id) { $0.platform() } }.first })
  }
}

extension EmbeddedFile {
  /// The thing of that name, as it is read; nil if the file has none.
  fileprivate func part<Part>(
    _ name: String, _ reading: (inout CatalogueReading) -> Part
  ) -> Part? {
    bytes(of: name).flatMap { read($0, reading) }
  }

  /// Nil if it is no JSON, which a test rules out.
  fileprivate func read<Part>(
    _ bytes: [UInt8], _ reading: (inout CatalogueReading) -> Part
  ) -> Part? {
    do {
      var reader = CatalogueReading(text: try JSONText(bytes, path: path))
      return reading(&reader)
    } catch {
      return nil
    }
  }
}
