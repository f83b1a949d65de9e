// SPDX-License-Identifier: Apache-2.0
// The log of a Java service, 25 events a second; two of three errors bring a stack trace, with up to two
// causes. The lines of a trace come on top of the one in a hundred that is no line of the format, and
// their tabs on top of the two in a hundred that need escapes.

#include "corpus.h"

static const char *const thread[] = {"main", "http-nio-8080-exec-{1-20}", "http-nio-8080-exec-{1-20}", "http-nio-8080-exec-{1-20}",
    "scheduling-{1-4}", "orders-consumer-0-C-{1-6}", "ForkJoinPool.commonPool-worker-{1-8}", "HikariPool-1 housekeeper"};
static const char *const package[] = {"com.example.shop.order", "com.example.shop.payment", "com.example.shop.inventory.sync",
    "com.example.platform.http", "com.example.platform.jobs.scheduler", "org.example.storage", "net.example.mail.delivery"};
static const char *const class[] = {"OrderService", "PaymentGateway", "StockLevelRepository", "RequestFilter", "JobRunner",
    "Cache$Loader", "RetryPolicy", "ConnectionPool"};
static const char *const method[] = {"handle", "process", "findById", "execute", "invoke", "lambda$run$0", "retry", "commit",
    "<init>", "doFilter"};
static const char *const exception[] = {"java.lang.IllegalStateException", "java.net.SocketTimeoutException",
    "java.lang.NullPointerException", "java.sql.SQLTransientConnectionException",
    "com.example.shop.order.OrderNotFoundException", "java.util.concurrent.ExecutionException"};
static const char *const reason[] = {"Read timed out after {~60000} ms", "order {10000000} is already closed",
    "Connection is not available, request timed out after {~60000} ms", "no element at index {~900}"};
static const char *const frame[] = {"{package}.OrderService.{method}(OrderService.java:{~900})",
    "{package}.PaymentGateway.{method}(PaymentGateway.java:{~900})", "{package}.Cache$Loader.{method}(Cache.java:{~900})",
    "{package}.RequestFilter.doFilter(RequestFilter.java:{~900})", "{package}.RetryPolicy.{method}(RetryPolicy.java:{~900})",
    "java.base/java.util.concurrent.ThreadPoolExecutor.runWorker(ThreadPoolExecutor.java:1144)"};
static const char *const plain[] = {
    "Order {10000000} accepted for customer {1000000}, total {~900}.{2:100} EUR",
    "GET /api/v1/orders/{10000000} completed with status 200 in {~800} ms",
    "Loaded {~50000} rows from table orders_202{7} in {~3000} ms",
    "Retrying call to https://payments.example.net/v2/charge (attempt {1-5} of 5)",
    "pool stats (total=10, active={10}, idle={10}, waiting={~5})",
    "Committed offset {1000000000} for partition orders-{12}"};
static const char *const escaped[] = {"request body: {\"order\": {1000000}, \"items\": [{1000}, {1000}]}",
    "cannot open C:\\\\data\\\\import-{1000}.csv", "unknown key \"{method}\" in line {1000}"};
static const char *const wide[] = {"Kunde Jürgen Groß gespeichert", "commande passée à l'équipe n° 4", "注文を受け付けました", "заказ отправлен"};
static const char *const odd[] = {"OpenJDK 64-Bit Server VM warning: sharing is only supported for boot loader classes",
    "Picked up JAVA_TOOL_OPTIONS: -Xmx{1-64}g", "2026-03-01 garbage", "  :: Service ::   (v4.2.{20})", "Full thread dump follows"};
const struct list lists[] = {LIST(thread), LIST(package), LIST(class), LIST(method), LIST(exception), LIST(reason),
    LIST(frame), LIST(plain), LIST(escaped), LIST(wide), LIST(odd), END};

static void frames(unsigned count) {
  while (count-- > 0) fill("\tat {frame}\n");
}

static void trace(void) {
  fill("{exception}: {reason}\n");
  frames(6 + low(30));
  for (unsigned causes = low(3); causes > 0; causes--) {
    fill("Caused by: {exception}: {reason}\n");
    frames(2 + low(10));
    fill("\t... {5-35} more\n");
  }
}

static void record(unsigned long n) {
  enum kind what = kind();
  if (what == ODD) {
    fill("{odd}\n");
    return;
  }
  struct moment at = moment(n / 25);
  print("2026-%02u-%02u %02u:%02u:%02u", at.month + 1, at.day, at.hour, at.minute, at.second);
  print(",%03u ", (unsigned)(n % 25 * 40 + below(40)));
  unsigned share = below(100);
  const char *level = share < 3 ? "ERROR" : share < 11 ? "WARN " : share < 75 ? "INFO " : share < 98 ? "DEBUG" : "TRACE";
  fill("[{thread}] ");
  print("%s", level);
  fill(" {package}.{class} - ");
  if (what == WIDE) {
    fill("{wide} ({100000})\n");
  } else if (what == ESCAPED) {
    fill("{escaped}\n");
  } else if (*level == 'E') {
    fill("Request {x8} failed after {1-5} attempts\n");
    if (!clean && below(3)) trace();
  } else {
    fill("{plain}\n");
  }
}
