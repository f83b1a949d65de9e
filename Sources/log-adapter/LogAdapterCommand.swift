// SPDX-License-Identifier: Apache-2.0

@main struct LogAdapterCommand {
  static func main() {}
}
