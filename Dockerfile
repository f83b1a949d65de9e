# syntax=docker/dockerfile:1
# SPDX-License-Identifier: Apache-2.0

# The program alone, static, as a user without rights. Build it with `make image`.

FROM swift:6.3-bookworm AS build
SHELL ["/bin/bash", "-euo", "pipefail", "-c"]
# 10.42-1+deb12u2 of PCRE2 and later have the security fixes; its own version does not tell.
RUN apt-get update \
 && apt-get install -y --no-install-recommends \
      libpcre2-dev libyaml-dev libzstd-dev pkg-config tzdata \
 && rm -rf /var/lib/apt/lists/* \
 && dpkg --compare-versions "$(dpkg-query -W -f '${Version}' libpcre2-dev)" ge 10.42-1+deb12u2
WORKDIR /src
COPY . .
RUN --mount=type=cache,target=/src/.build-static \
    install -D "$(scripts/build-static)" /image/bin/log-adapter \
 && install -d /image/usr/share \
 && cp -a /usr/share/zoneinfo /image/usr/share/zoneinfo \
 && rm -rf /image/usr/share/zoneinfo/right /image/usr/share/zoneinfo/posix \
 && /image/bin/log-adapter --version

FROM scratch
ARG REVISION="" CREATED="" VERSION=""
LABEL org.opencontainers.image.title="log-adapter" \
      org.opencontainers.image.description="Turns the log lines of any program into JSON events." \
      org.opencontainers.image.licenses="Apache-2.0" \
      org.opencontainers.image.revision="${REVISION}" \
      org.opencontainers.image.created="${CREATED}" \
      org.opencontainers.image.version="${VERSION}"
COPY --from=build /image/ /
ENV TZDIR=/usr/share/zoneinfo
USER 65532:65532
ENTRYPOINT ["/bin/log-adapter"]
