// SPDX-License-Identifier: Apache-2.0

import Foundation
import GrammarFiles
import Grok
import Testing

@Suite struct PatternDirectoryTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func message(loading path: String) -> String? {
    var library = PatternLibrary()
    let error = #expect(throws: GrammarError.self) {
      try PatternDirectory.load(path: path, into: &library)
    }
    return error?.message
  }

  @Test func everyRegularFileIsReadInTheOrderOfItsName() throws {
    _ = try folder.write("b-last", "A second\nB b\n")
    _ = try folder.write("a first.txt", "A first\nC c\n")
    _ = try folder.write(".hidden", "D d\n")
    _ = try folder.write("Z-capital", "B capital\n")
    try FileManager.default.createDirectory(
      atPath: folder.path + "/inside", withIntermediateDirectories: false)
    _ = try folder.write("inside/deep", "E e\n")
    try FileManager.default.createSymbolicLink(
      atPath: folder.path + "/link", withDestinationPath: folder.path + "/.hidden")
    var library = PatternLibrary()
    try PatternDirectory.load(path: folder.path, into: &library)
    #expect(library.names == ["A", "B", "C", "D"])
    #expect(library["A"]?.expression == "second")
    #expect(library["B"]?.expression == "b")
    #expect(
      library["C"]?.location
        == SourceLocation(file: folder.path + "/a first.txt", line: 2, column: 3))
  }

  @Test func aSlashAtTheEndIsNotDoubled() throws {
    _ = try folder.write("a", "A a\n")
    var library = PatternLibrary()
    try PatternDirectory.load(path: folder.path + "/", into: &library)
    #expect(library["A"]?.location?.file == folder.path + "/a")
  }

  @Test func aSingleFileIsReadEvenHidden() throws {
    let path = try folder.write(".patterns", "A a\n")
    var library = PatternLibrary()
    try PatternDirectory.load(path: path, into: &library)
    #expect(library.names == ["A"])
    #expect(library["A"]?.location?.file == path)
  }

  @Test func whatCannotBeReadIsSaid() throws {
    #expect(message(loading: folder.path) == "the directory has no pattern files")
    #expect(message(loading: folder.path + "/none") == "there is no such file")
    #expect(message(loading: "/dev/zero") == "this is not a regular file")
    let dangling = folder.path + "/dangling"
    try FileManager.default.createSymbolicLink(
      atPath: dangling, withDestinationPath: folder.path + "/none")
    #expect(message(loading: folder.path) == "there is no such file")
  }

  @Test func aPipeInTheDirectoryIsLeftAlone() throws {
    _ = try folder.write("a", "A a\n")
    let status = unsafe mkfifo(folder.path + "/pipe", 0o600)
    #expect(status == 0)
    var library = PatternLibrary()
    try PatternDirectory.load(path: folder.path, into: &library)
    #expect(library.names == ["A"])
  }

  @Test func theBundledLibraryHasTheNamesThatEveryGrammarUses() throws {
    let library = try Catalogue.patternLibrary()
    for name in ["IP", "IPORHOST", "NUMBER", "INT", "DATA", "GREEDYDATA", "TIMESTAMP_ISO8601"] {
      #expect(library[name] != nil, "\(name)")
      #expect(library[name]?.location?.file.hasPrefix("bundled/patterns/") == true)
    }
  }
}
