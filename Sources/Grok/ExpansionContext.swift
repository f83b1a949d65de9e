// SPDX-License-Identifier: Apache-2.0

/// What one expansion knows, over all the texts that it reads.
final class ExpansionContext {
  let library: PatternLibrary
  let options: ExpansionOptions
  private(set) var frames: [Frame]
  private(set) var captures: [Capture] = []
  /// Groups by the names that a backreference may use.
  private(set) var groups: [String: [Int]] = [:]

  /// What names stand for: read from the library on first use, or defined inline.
  private var definitions: [String: Definition] = [:]
  private var nextDefinition = 1
  /// The definitions on the way from the top to the text that is being read.
  private var open: Set<Int> = []
  private var depth = 0
  /// A lower bound of the length of the result.
  private var length = 0
  /// Scalars read, which comments cost although they leave nothing.
  private var scanned = 0

  /// The most groups inside one another that PCRE2 takes.
  static let maximumDepth = 250

  /// A definition as the parser reads it: a part of a text.
  struct Definition {
    var id: Int
    var text: SourceText
    var range: Range<Int>
  }

  init(library: PatternLibrary, top: SourceText, options: ExpansionOptions) {
    self.library = library
    self.options = options
    frames = [Frame(parent: nil, parentOffset: 0, name: nil, definition: 0, text: top)]
  }

  func parseTop() throws(GrammarError) -> Item {
    var parser = Parser(context: self, frame: 0, range: frames[0].text.scalars.indices)
    return Item(node: try parser.parseAll(Flags()), frame: 0, source: 0)
  }

  // MARK: Names

  /// What a name stands for now; `nil` when nobody defined it.
  func definition(of name: String) -> Definition? {
    if let known = definitions[name] { return known }
    guard let found = library[name] else { return nil }
    let text = SourceText(found.expression, at: found.location)
    define(name, as: text, range: text.scalars.indices)
    return definitions[name]
  }

  /// Makes a name stand for a part of a text from here on.
  func define(_ name: String, as text: SourceText, range: Range<Int>) {
    definitions[name] = Definition(id: nextDefinition, text: text, range: range)
    nextDefinition += 1
  }

  /// Opens the text of a definition.
  ///
  /// - Throws: ``GrammarError`` when the definition is being read already.
  func enter(_ definition: Definition, name: String, from parent: Int, at source: Int)
    throws(GrammarError) -> Int
  {
    guard open.insert(definition.id).inserted else {
      throw cycle(to: definition, name: name, from: parent, at: source)
    }
    scanned += definition.range.count
    if scanned > 64 * options.maximumLength { throw tooLong(frame: parent, at: source) }
    frames.append(
      Frame(
        parent: parent, parentOffset: source, name: name, definition: definition.id,
        text: definition.text))
    return frames.count - 1
  }

  /// Closes a text that was read to its end.
  func leave(_ definition: Definition) { open.remove(definition.id) }

  private func cycle(to definition: Definition, name: String, from parent: Int, at source: Int)
    -> GrammarError
  {
    var first = parent
    while frames[first].definition != definition.id, let next = frames[first].parent {
      first = next
    }
    let loop = frames.chain(of: parent)[(frames.chain(of: first).count - 1)...] + [name]
    let line = frames[parent].text.line(ofScalar: source)
    return GrammarError(
      "the pattern '\(name)' contains itself: \(loop.joined(separator: " > "))",
      at: line.location, excerpt: line.text, caret: line.caret,
      remedy: "define one of them without the other")
  }

  // MARK: Captures

  /// Opens a capture and returns its group.
  func addCapture(_ path: FieldPath, type: String?, pattern: String?) -> Int {
    let group = captures.count + 1
    captures.append(Capture(path: path, type: type, group: group, pattern: pattern))
    return group
  }

  /// Lets backreferences use a name for a group from its end on.
  func name(_ group: Int, _ name: String) { groups[name, default: []].append(group) }

  // MARK: Limits

  func descend(frame: Int, at source: Int) throws(GrammarError) {
    depth += 1
    if depth > Self.maximumDepth { throw tooDeep(frame: frame, at: source) }
  }

  func ascend(by levels: Int = 1) { depth -= levels }

  /// Counts bytes that the result will have at least.
  func spend(_ bytes: Int, frame: Int, at source: Int) throws(GrammarError) {
    length += bytes
    if length > options.maximumLength { throw tooLong(frame: frame, at: source) }
  }

  func tooDeep(frame: Int, at source: Int) -> GrammarError {
    let top = topLevel(frame: frame, source: source)
    return frames.error(
      "more than \(Self.maximumDepth) groups inside one another", frame: 0, at: top,
      remedy: "nest fewer groups and patterns")
  }

  func tooLong(frame: Int, at source: Int) -> GrammarError {
    let top = topLevel(frame: frame, source: source)
    return frames.error(
      "the expression expands to more than \(options.maximumLength) bytes", frame: 0, at: top,
      remedy: "use smaller patterns, or split the expression into several")
  }

  /// The place in the top expression that leads to a place.
  private func topLevel(frame: Int, source: Int) -> Int {
    var (frame, source) = (frame, source)
    while let parent = frames[frame].parent {
      source = frames[frame].parentOffset
      frame = parent
    }
    return source
  }
}

/// The options of Onigmo that change how the text after them is read.
struct Flags: Equatable {
  /// `i`.
  var caseless = false
  /// `x`: blanks and comments between parts are ignored.
  var extended = false
}
