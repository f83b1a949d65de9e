// SPDX-License-Identifier: Apache-2.0

import CYAML
import Grok

/// One step of a YAML document, as libyaml reports it. Positions are scalar indexes.
enum YAMLEvent {
  case streamStart
  case streamEnd
  case documentStart(at: Int)
  case documentEnd
  case scalar(String, YAMLNode.Style, start: Int, end: Int)
  case listStart(at: Int)
  case mappingStart(at: Int)
  /// The end of a list or a mapping; the position is the one after it.
  case collectionEnd(at: Int)
  /// An alias, an anchor or a tag, which grammars do not have.
  case refused(String, at: Int)
}

/// libyaml's event parser over one text; the one place that touches the C library.
///
/// The events borrow nothing: every text is copied out before the next call.
@safe struct YAMLEvents: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>

  /// Starts to parse.
  ///
  /// - Precondition: `input` stays valid for as long as this value lives.
  @unsafe init(_ input: UnsafeBufferPointer<UInt8>) {
    unsafe parser = .allocate(capacity: 1)
    let initialised = unsafe yaml_parser_initialize(parser)
    // It fails only when there is no memory, and Swift's own allocations trap then as well.
    precondition(initialised == 1, "out of memory")
    unsafe yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    // SAFETY: the caller keeps the bytes alive, and libyaml reads only `count` of them.
    unsafe yaml_parser_set_input_string(parser, input.baseAddress, input.count)
  }

  deinit {
    // SAFETY: allocated and initialised in `init`, and nothing else holds the address.
    unsafe yaml_parser_delete(parser)
    unsafe parser.deallocate()
  }

  /// The next step; after ``YAMLEvent/streamEnd`` and after an error there is none.
  mutating func next() throws(YAMLSyntaxProblem) -> YAMLEvent {
    var event = unsafe yaml_event_t()
    // SAFETY: libyaml fills the event in whole or fails; it is read and freed before we return.
    guard unsafe yaml_parser_parse(parser, &event) == 1 else {
      throw unsafe YAMLSyntaxProblem(parser.pointee)
    }
    defer { unsafe yaml_event_delete(&event) }
    return unsafe YAMLEvent(event)
  }
}

extension YAMLEvent {
  /// Copies an event out of libyaml's memory.
  fileprivate init(_ event: yaml_event_t) {
    let start = unsafe event.start_mark.index
    let end = unsafe event.end_mark.index
    // SAFETY: `type` says which member of the union was filled in, and each `case` reads only its
    // own; texts are `length` bytes, or end with a NUL.
    switch unsafe event.type {
    case YAML_STREAM_START_EVENT: self = .streamStart
    case YAML_DOCUMENT_START_EVENT: self = .documentStart(at: start)
    case YAML_DOCUMENT_END_EVENT: self = .documentEnd
    case YAML_ALIAS_EVENT: self = .refused("aliases (*name)", at: start)
    case YAML_SCALAR_EVENT:
      let scalar = unsafe event.data.scalar
      if let refused = unsafe Self.refusal(anchor: scalar.anchor, tag: scalar.tag) {
        self = .refused(refused, at: start)
      } else {
        let bytes = unsafe UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        let text = unsafe String(decoding: bytes, as: UTF8.self)
        self = unsafe .scalar(text, YAMLNode.Style(scalar.style), start: start, end: end)
      }
    case YAML_SEQUENCE_START_EVENT:
      let list = unsafe event.data.sequence_start
      let refused = unsafe Self.refusal(anchor: list.anchor, tag: list.tag)
      self = refused.map { .refused($0, at: start) } ?? .listStart(at: start)
    case YAML_MAPPING_START_EVENT:
      let mapping = unsafe event.data.mapping_start
      let refused = unsafe Self.refusal(anchor: mapping.anchor, tag: mapping.tag)
      self = refused.map { .refused($0, at: start) } ?? .mappingStart(at: start)
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: self = .collectionEnd(at: end)
    // libyaml answers "no event" once the stream has ended.
    default: self = .streamEnd
    }
  }

  private static func refusal(
    anchor: UnsafeMutablePointer<yaml_char_t>?, tag: UnsafeMutablePointer<yaml_char_t>?
  ) -> String? {
    if unsafe anchor != nil { return "anchors (&name)" }
    return unsafe tag != nil ? "tags (!name)" : nil
  }
}

extension YAMLNode.Style {
  fileprivate init(_ style: yaml_scalar_style_t) {
    switch style {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: self = .singleQuoted
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: self = .doubleQuoted
    case YAML_LITERAL_SCALAR_STYLE: self = .literal
    case YAML_FOLDED_SCALAR_STYLE: self = .folded
    default: self = .plain
    }
  }
}

extension YAMLSyntaxProblem {
  /// Copies what libyaml says about its failure; its texts are string constants.
  fileprivate init(_ parser: yaml_parser_t) {
    // SAFETY: both pointers are nil or C string literals inside libyaml.
    problem = unsafe parser.problem.map { unsafe String(cString: $0) } ?? "out of memory"
    context = unsafe parser.context.map { unsafe String(cString: $0) }
    index = unsafe parser.problem_mark.index
    contextIndex = unsafe parser.context_mark.index
  }
}
