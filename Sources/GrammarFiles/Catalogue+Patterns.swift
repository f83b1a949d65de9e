// SPDX-License-Identifier: Apache-2.0

import BundledGrammars
public import Grok

extension Catalogue {
  /// The bundled pattern library.
  ///
  /// - Throws: `GrammarError` never, in a build whose tests passed.
  public static func patternLibrary() throws(GrammarError) -> PatternLibrary {
    var library = PatternLibrary()
    for file in BundledFiles.patternFiles {
      try library.define(contentsOf: file.bytes, file: "bundled/patterns/\(file.name).grok")
    }
    return library
  }
}
