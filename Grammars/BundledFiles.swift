// SPDX-License-Identifier: Apache-2.0

/// The files of this folder as bytes, linked into the program.
///
/// A new file joins the table of its kind, in the order of the names; a test holds the tables against
/// the folders. `PackageResources` is made by SwiftPM's `embedInCode`, which spells `-` and `.` as
/// `_`.
public enum BundledFiles {
  /// The pattern library: each file's name without its extension, and its bytes.
  public static var patternFiles: [BundledFile] {
    [
      BundledFile("databases", PackageResources.databases_grok),
      BundledFile("dates", PackageResources.dates_grok),
      BundledFile("haproxy", PackageResources.haproxy_grok),
      BundledFile("http", PackageResources.http_grok),
      BundledFile("java", PackageResources.java_grok),
      BundledFile("levels", PackageResources.levels_grok),
      BundledFile("network", PackageResources.network_grok),
      BundledFile("numbers", PackageResources.numbers_grok),
      BundledFile("paths", PackageResources.paths_grok),
      BundledFile("programs", PackageResources.programs_grok),
      BundledFile("syslog", PackageResources.syslog_grok),
      BundledFile("text", PackageResources.text_grok),
    ]
  }

  /// The grammars: each file's name without its extension, and its bytes.
  public static var grammarFiles: [BundledFile] {
    [
      BundledFile("apache-access", PackageResources.apache_access_yaml),
      BundledFile("apache-error", PackageResources.apache_error_yaml),
      BundledFile("haproxy-http", PackageResources.haproxy_http_yaml),
      BundledFile("klog", PackageResources.klog_yaml),
      BundledFile("log4j", PackageResources.log4j_yaml),
      BundledFile("nginx-access", PackageResources.nginx_access_yaml),
      BundledFile("nginx-error", PackageResources.nginx_error_yaml),
      BundledFile("postgresql", PackageResources.postgresql_yaml),
      BundledFile("python-logging", PackageResources.python_logging_yaml),
      BundledFile("redis", PackageResources.redis_yaml),
      BundledFile("syslog-rfc3164", PackageResources.syslog_rfc3164_yaml),
      BundledFile("syslog-rfc5424", PackageResources.syslog_rfc5424_yaml),
    ]
  }
}
