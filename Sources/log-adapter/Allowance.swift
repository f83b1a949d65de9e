// SPDX-License-Identifier: Apache-2.0

import ArgumentParser

/// How many lines may be unmatched: a number, or a share in per cent.
enum Allowance: ExpressibleByArgument, CustomStringConvertible {
  case lines(UInt64)
  case percent(Double)

  init?(argument: String) {
    if argument.hasSuffix("%") {
      guard let value = Double(argument.dropLast()), (0...100).contains(value) else { return nil }
      self = .percent(value)
    } else {
      guard let value = UInt64(argument) else { return nil }
      self = .lines(value)
    }
  }

  var description: String {
    switch self {
    case .lines(let most): StatsTable.grouped(most)
    case .percent(let most): most == most.rounded() ? "\(Int(most)) %" : "\(most) %"
    }
  }

  func isExceeded(by unmatched: UInt64, of lines: UInt64) -> Bool {
    switch self {
    case .lines(let most): unmatched > most
    case .percent(let most): Double(unmatched) * 100 > most * Double(lines)
    }
  }
}
