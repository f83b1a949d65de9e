// SPDX-License-Identifier: Apache-2.0

import Grok
import Testing

/// The form of Logstash's pattern files.
@Suite struct PatternFileTests {
  @Test(arguments: [
    ("A x", ["A=x@1:3"]),
    ("A x\nB y\n", ["A=x@1:3", "B=y@2:3"]),
    ("A x\r\nB y\r\n", ["A=x@1:3", "B=y@2:3"]),
    ("A  \t x y \nB z", ["A=x y @1:6", "B=z@2:3"]),
    (" \tA x", ["A=x@1:5"]),
    ("# A x\n  # B y\n\n   \nC z # no comment", ["C=z # no comment@5:3"]),
    ("A\nB \nC x", ["C=x@3:3"]),
    ("A x\nA y", ["A=y@2:3"]),
    ("\u{FEFF}A x", ["A=x@1:3"]),
    ("Aä ö%{B}", ["Aä=ö%{B}@1:4"]),
    ("A-B x", ["A-B=x@1:5"]),
    ("A x\u{2028}y\u{0B}z", ["A=x\u{2028}y\u{0B}z@1:3"]),
    ("", []), ("\n\n", []), ("A", []),
  ])
  func fileDefines(_ text: String, _ expected: [String]) throws {
    var library = PatternLibrary()
    try library.define(contentsOf: Array(text.utf8), file: "f")
    let found = library.names.map { name in
      let definition = library[name]!
      let location = definition.location!
      return "\(name)=\(definition.expression)@\(location.line):\(location.column)"
    }
    #expect(found == expected)
  }

  @Test func lineThatIsNotUTF8IsReportedAndNothingIsDefined() throws {
    var library = PatternLibrary()
    let error = #expect(throws: GrammarError.self) {
      try library.define(contentsOf: Array("A x\nB ".utf8) + [0xE4, 0x0A], file: "latin1")
    }
    #expect(error?.location == SourceLocation(file: "latin1", line: 2))
    #expect(error?.remedy == "save the file as UTF-8")
    #expect(library.names.isEmpty)
  }
}
