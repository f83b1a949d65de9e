// SPDX-License-Identifier: Apache-2.0

/// The files of this folder as bytes, linked into the program.
///
/// A new file joins the table of its kind, in the order of the names; a test holds the tables against
/// the folders. `PackageResources` is made by SwiftPM's `embedInCode`, which spells `-` and `.` as
/// `_`.
public enum BundledFiles {
  /// The pattern library: each file's name without its extension, and its bytes.
  public static var patternFiles: [(name: String, bytes: [UInt8])] {
    [
      ("databases", PackageResources.databases_grok),
      ("dates", PackageResources.dates_grok),
      ("haproxy", PackageResources.haproxy_grok),
      ("http", PackageResources.http_grok),
      ("java", PackageResources.java_grok),
      ("levels", PackageResources.levels_grok),
      ("network", PackageResources.network_grok),
      ("numbers", PackageResources.numbers_grok),
      ("paths", PackageResources.paths_grok),
      ("programs", PackageResources.programs_grok),
      ("syslog", PackageResources.syslog_grok),
      ("text", PackageResources.text_grok),
    ]
  }

  /// The grammars: each file's name without its extension, and its bytes.
  public static var grammarFiles: [(name: String, bytes: [UInt8])] {
    [
      ("apache-access", PackageResources.apache_access_yaml),
      ("apache-error", PackageResources.apache_error_yaml),
      ("haproxy-http", PackageResources.haproxy_http_yaml),
      ("klog", PackageResources.klog_yaml),
      ("log4j", PackageResources.log4j_yaml),
      ("nginx-access", PackageResources.nginx_access_yaml),
      ("nginx-error", PackageResources.nginx_error_yaml),
      ("postgresql", PackageResources.postgresql_yaml),
      ("python-logging", PackageResources.python_logging_yaml),
      ("redis", PackageResources.redis_yaml),
      ("syslog-rfc3164", PackageResources.syslog_rfc3164_yaml),
      ("syslog-rfc5424", PackageResources.syslog_rfc5424_yaml),
    ]
  }
}
