// SPDX-License-Identifier: Apache-2.0

import Grok

/// Builds the one document of a YAML file out of libyaml's events.
///
/// Grammars use a small YAML: one document; no anchors, aliases or tags; keys that are scalars and
/// unique; 32 levels at most. So the tree is never larger than the text, and walking it recursively
/// is safe.
struct YAMLDocument {
  /// The most levels of lists and mappings inside each other.
  static let maximumDepth = 32

  private let source: YAMLSource
  private var open: [Frame] = []
  private var root: YAMLNode?

  /// A list or mapping whose end has not come yet.
  private struct Frame {
    let isMapping: Bool
    let start: Int
    var items: [YAMLNode] = []
    var entries: [YAMLNode.Entry] = []
    /// A key that waits for its value.
    var key: (text: String, start: Int)?
    /// Where each key stands, to find the second of a pair.
    var places: [String: Int] = [:]
  }

  /// Reads the document of a source; `nil` when there is nothing but blanks and comments.
  ///
  /// - Complexity: O(*n*) in the length of the text.
  static func read(_ source: YAMLSource) throws(GrammarError) -> YAMLNode? {
    guard !source.bytes.isEmpty else { return nil }
    return try unsafe source.bytes.withUnsafeBufferPointer { (bytes) throws(GrammarError) in
      // SAFETY: the parser lives only inside this call, during which the array holds still.
      var events = unsafe YAMLEvents(bytes)
      var document = YAMLDocument(source: source)
      try document.build(from: &events)
      return document.root
    }
  }

  private init(source: YAMLSource) { self.source = source }

  private mutating func build(from events: inout YAMLEvents) throws(GrammarError) {
    var documents = 0
    while true {
      let event: YAMLEvent
      do throws(YAMLSyntaxProblem) {
        event = try events.next()
      } catch {
        throw error.error(in: source)
      }
      switch event {
      case .streamEnd: return
      case .streamStart, .documentEnd: break
      case .documentStart(let index):
        documents += 1
        guard documents == 1 else {
          throw source.error(
            "a second document starts here", at: index, remedy: "write one grammar a file")
        }
      case .refused(let what, let index):
        throw source.error(
          "a grammar may not hold \(what)", at: index,
          remedy: "put a text that starts with '*', '&' or '!' in single quotes")
      case .scalar(let text, let style, let start, let end):
        if try takeKey(text, at: start) { break }
        try add(YAMLNode(content: .scalar(text, style), start: start, end: end))
      case .listStart(let index): try begin(isMapping: false, at: index)
      case .mappingStart(let index): try begin(isMapping: true, at: index)
      case .collectionEnd(let index):
        guard let frame = open.popLast() else { break }
        let content: YAMLNode.Content =
          frame.isMapping ? .mapping(frame.entries) : .list(frame.items)
        try add(YAMLNode(content: content, start: frame.start, end: index))
      }
    }
  }

  private mutating func begin(isMapping: Bool, at index: Int) throws(GrammarError) {
    if let frame = open.last, frame.isMapping, frame.key == nil {
      throw source.error(
        "a key has to be a text", at: index,
        remedy: "put a text that starts with '[' or '{' in single quotes")
    }
    guard open.count < Self.maximumDepth else {
      throw source.error(
        "more than \(Self.maximumDepth) levels of lists and mappings", at: index,
        remedy: "put a text that holds brackets in single quotes")
    }
    open.append(Frame(isMapping: isMapping, start: index))
  }

  /// Takes a scalar as the next key of the innermost mapping, if that is what is due there.
  private mutating func takeKey(_ text: String, at index: Int) throws(GrammarError) -> Bool {
    guard let last = open.indices.last, open[last].isMapping, open[last].key == nil else {
      return false
    }
    if let first = open[last].places.updateValue(index, forKey: text) {
      throw source.error(
        "the key \(text.inQuotes) stands here a second time", at: index,
        remedy: "the first is on line \(source.line(of: first))")
    }
    open[last].key = (text, index)
    return true
  }

  private mutating func add(_ node: YAMLNode) throws(GrammarError) {
    guard let last = open.indices.last else {
      root = node
      return
    }
    if let key = open[last].key {
      open[last].key = nil
      open[last].entries.append(YAMLNode.Entry(key: key.text, keyStart: key.start, value: node))
    } else {
      open[last].items.append(node)
    }
  }
}
