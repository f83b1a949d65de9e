// SPDX-License-Identifier: Apache-2.0

import BundledGrammars
import Foundation
import GrammarFiles
import Grok
import Testing

@Suite struct CatalogueTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Grammars")

  /// The files with an extension in the folders of `Grammars/`: path by name, sorted by name.
  private static func files(withExtension kind: String) throws -> [(name: String, bytes: [UInt8])] {
    let families = try FileManager.default.contentsOfDirectory(
      at: folder, includingPropertiesForKeys: [.isDirectoryKey]
    ).filter { try $0.resourceValues(forKeys: [.isDirectoryKey]).isDirectory == true }
    let files = try families.flatMap {
      try FileManager.default.contentsOfDirectory(at: $0, includingPropertiesForKeys: nil)
    }
    return try files.filter { $0.pathExtension == kind }
      .map { ($0.deletingPathExtension().lastPathComponent, try Array(Data(contentsOf: $0))) }
      .sorted { $0.0.utf8.lexicographicallyPrecedes($1.0.utf8) }
  }

  /// Compares file by file, since a failure that printed the bytes would hide the others.
  private func expectSameBytes(
    _ table: [BundledFile], _ files: [(name: String, bytes: [UInt8])]
  ) {
    for (entry, file) in zip(table, files) {
      let isSame = entry.bytes == file.bytes
      #expect(isSame, "the table's \(entry.name) is not the file \(file.name)")
    }
  }

  @Test func theTableOfGrammarsHoldsTheFiles() throws {
    let files = try Self.files(withExtension: "yaml")
    #expect(BundledFiles.grammarFiles.map(\.name) == files.map(\.name))
    expectSameBytes(BundledFiles.grammarFiles, files)
  }

  @Test func theTableOfPatternFilesHoldsTheFiles() throws {
    let files = try Self.files(withExtension: "grok")
    #expect(BundledFiles.patternFiles.map(\.name) == files.map(\.name))
    expectSameBytes(BundledFiles.patternFiles, files)
  }

  @Test(arguments: Catalogue.grammarNames)
  func everyGrammarIsReadAndBearsTheNameOfItsFile(name: String) throws {
    let grammar = try #require(try Catalogue.grammar(named: name) { _ in nil })
    #expect(grammar.name == name)
    #expect(!grammar.about.isEmpty)
    #expect(grammar.file == "bundled/\(name).yaml")
    #expect(grammar.samples.contains { $0.event != nil })
  }

  @Test func anUnknownNameHasNoGrammar() throws {
    #expect(try Catalogue.grammar(named: "no-such-grammar") == nil)
    #expect(Catalogue.grammarBytes(named: "no-such-grammar") == nil)
  }

  @Test func theNearestNameIsFoundByTypoAndByItsStart() throws {
    let name = try #require(Catalogue.grammarNames.last)
    #expect(Catalogue.nearestName(to: name) == name)
    #expect(Catalogue.nearestName(to: name.uppercased()) == name)
    #expect(Catalogue.nearestName(to: String(name.dropFirst())) == name)
    let first = try #require(Catalogue.grammarNames.first)
    #expect(Catalogue.nearestName(to: String(first.prefix(3))) == first)
    let part = try #require(first.split(separator: "-").last)
    #expect(Catalogue.nearestName(to: String(part)) != nil)
    #expect(Catalogue.nearestName(to: "zzzzzzzzzzzz") == nil)
    #expect(Catalogue.nearestName(to: "") == nil)
  }
}
