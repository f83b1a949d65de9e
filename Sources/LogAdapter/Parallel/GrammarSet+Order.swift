// SPDX-License-Identifier: Apache-2.0

extension GrammarSet {
  /// Whether the time of a line can depend on the lines before it, so that lines have to be adapted in
  /// order.
  ///
  /// A year or a day that a text lacks is found from the event before only if that had one of its own,
  /// so it takes a grammar with layouts of both kinds.
  var timesDependOnEarlierLines: Bool {
    sources.contains { grammar in
      guard let formats = grammar.time?.formats else { return false }
      let kinds = formats.map { (try? TimeLayout($0))?.givesYear }
      return kinds.contains { $0 != true } && kinds.contains { $0 != false }
    }
  }
}

extension TimeLayout {
  /// Whether every text that fits has its year, or is a number of seconds.
  fileprivate var givesYear: Bool {
    steps.contains { step in
      switch step {
      case .year, .shortYear, .iso8601, .epoch, .epochWithFraction, .epochSeconds: true
      default: false
      }
    }
  }
}
