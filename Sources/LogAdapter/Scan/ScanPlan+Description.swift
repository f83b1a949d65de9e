// SPDX-License-Identifier: Apache-2.0

extension ScanPlan {
  /// The steps in order, a line for each; `field` names the field of a group.
  func lines(_ field: (Int) -> String?) -> [String] {
    var lines: [String] = []
    for index in unsafe view.steps.indices {
      let step = unsafe view.steps[index]
      guard var text = describe(step) else { continue }
      if step.group > 0, let name = field(Int(step.group)) {
        text = "\(name): \(text)"
      }
      lines.append("\(index)  \(text)")
    }
    return lines
  }

  private func describe(_ step: Step) -> String? {
    let literal = Self.text(of: step)
    let then = literal.isEmpty ? "" : ", then \(literal)"
    switch step.kind {
    case .literal: return literal
    case .byte: return "one of \(set(step.scan.table))"
    case .textRun, .digitRun, .tableRun: return "a run of \(set(step.scan.table))\(then)"
    case .boundedRun:
      return "\(step.minimum) to \(step.maximum) of \(set(step.scan.table))"
    case .headedRun:
      let head = step.traits.contains(.mayBeEmpty) ? "perhaps one" : "one"
      return "\(head) of \(set(step.follow)), a run of \(set(step.scan.table))\(then)"
    case .rest: return "all that is left"
    case .runBack:
      return "a run of \(set(step.scan.table)) to the last place before \(set(step.follow))\(then)"
    case .runLazily:
      return "a run of \(set(step.target)) to the first place before \(set(step.follow))\(then)"
    case .automaton:
      let automaton = unsafe view.automata[Int(step.target)]
      let rows = unsafe automaton.entries.count / (automaton.loopColumn + 1)
      let bound = automaton.lengthBound == .max ? "" : ", up to \(automaton.lengthBound) bytes"
      return "an automaton of \(rows) states\(bound)\(then)"
    case .assertion: return "a condition on \(set(step.scan.table))"
    case .open: return "begins"
    case .close: return "ends"
    case .branch: return "unless \(set(step.scan.table)) is next, go to \(step.target)"
    case .choice: return "try this with \(set(step.scan.table)) next, else go to \(step.target)"
    case .byteWay:
      return "'\(UInt8(truncatingIfNeeded: step.word).written)' before \(set(step.scan.table)), "
        + "then go to \(step.target)"
    case .jump: return "go to \(step.target)"
    case .check: return "only before \(set(step.scan.table))"
    case .end: return "the end"
    case .accept: return "found"
    case .handOver: return "PCRE2 from here on"
    }
  }

  private static func text(of step: Step) -> String {
    guard step.count > 0 else { return "" }
    var text = "'"
    for index in 0..<Int(step.count) {
      text += UInt8(truncatingIfNeeded: step.word >> UInt64(8 * index)).written
    }
    return text + "'"
  }

  /// The bytes that do not stop a scan, as a class.
  private func set(_ table: Int32) -> String {
    var set = ByteSet()
    for byte in 0...255 {
      // SAFETY: a table has 256 flags.
      let flag = unsafe view.tables[Int(table) + byte]
      if flag & WordScan.Flag.stop == 0 { set.insert(UInt8(byte)) }
    }
    return set.description
  }
}

extension ByteSet: CustomStringConvertible {
  /// The set as a character class.
  var description: String {
    if self == .all { return "any byte" }
    if isEmpty { return "nothing" }
    let isNegated = count > 128
    let members = isNegated ? complement.members : members
    var text = isNegated ? "[^" : "["
    var index = 0
    while index < members.count {
      var last = index
      while last + 1 < members.count, members[last + 1] == members[last] + 1 { last += 1 }
      text += members[index].written
      if last > index { text += (last > index + 1 ? "-" : "") + members[last].written }
      index = last + 1
    }
    return text + "]"
  }
}

extension UInt8 {
  /// The byte as a person writes it.
  fileprivate var written: String {
    switch self {
    case 0x09: return "\\t"
    case 0x0A: return "\\n"
    case 0x0D: return "\\r"
    case 0x20...0x7E: return String(UnicodeScalar(self))
    default:
      let digits = String(self, radix: 16, uppercase: true)
      return "\\x" + (digits.utf8.count < 2 ? "0" : "") + digits
    }
  }
}
