# PostgreSQL with jsonb_ivm. Base images are pinned by version; a release gives the same names with their digests
# (.github/workflows/security.yml).
ARG POSTGRES_IMAGE=docker.io/library/postgres:17.11-bookworm
ARG POSTGRES_DIGEST=
ARG NODE_IMAGE=node:20.20.2-bookworm-slim

# The project with what npm installs for it: makes the kernel's C, and packages.
FROM ${NODE_IMAGE} AS project
USER root
WORKDIR /src
COPY package.json package-lock.json ./
# Behind a proxy that ends TLS, give its certificate: --secret id=ca,src=FILE
RUN --mount=type=cache,target=/root/.npm --mount=type=secret,id=ca,required=false \
    if [ -e /run/secrets/ca ]; then export NODE_EXTRA_CA_CERTS=/run/secrets/ca; fi; \
    npm ci --workspaces=false --ignore-scripts --no-audit --no-fund
COPY README.md CHANGELOG.md LICENSE ./
COPY docs/sql-functions.md docs/
COPY kernel/asconfig.json kernel/
COPY kernel/assembly kernel/assembly
COPY extension extension
COPY release/*.ts release/
COPY release/package release/package

FROM ${POSTGRES_IMAGE}${POSTGRES_DIGEST:+@${POSTGRES_DIGEST}} AS base

# The Debian package, as everyone gets it: the base has the libraries that Node needs.
FROM base AS package
USER root
# Of the server's headers only the files: the package wants all of LLVM along, for bitcode that is not made.
WORKDIR /tmp/headers
RUN apt-get update \
    && apt-get install --yes --no-install-recommends gcc libc6-dev make \
    && apt-get download "postgresql-server-dev-$PG_MAJOR" \
    && dpkg --extract postgresql-server-dev-*.deb / \
    && rm -rf /var/lib/apt/lists/* ./*
WORKDIR /src
COPY --from=project /usr/local/bin/node /usr/local/bin/
COPY --from=project /src ./
# When the commit was made, in seconds: what is packaged bears that time.
ARG COMMIT_TIME=
RUN SOURCE_DATE_EPOCH=$COMMIT_TIME node --import tsx release/package/main.ts \
        --pg-config "/usr/lib/postgresql/$PG_MAJOR/bin/pg_config" --out /packages

RUN dpkg --extract /packages/*.deb /unpacked \
    && mkdir -p /extension/share /extension/licenses \
    && mv "/unpacked/usr/lib/postgresql/$PG_MAJOR/lib" /extension/ \
    && mv "/unpacked/usr/share/postgresql/$PG_MAJOR/extension" /extension/share/ \
    && mv /unpacked/usr/share/doc/* /extension/licenses/ \
    && rm -f /extension/licenses/*/changelog*

# The extension alone, for CloudNativePG to mount beside a server from PostgreSQL 18 on: --target extension
FROM scratch AS extension
LABEL org.opencontainers.image.title="jsonb_ivm" \
      org.opencontainers.image.description="The extension jsonb_ivm as an image volume" \
      org.opencontainers.image.version="0.3.0" \
      org.opencontainers.image.vendor="the jsonb_ivm developers" \
      org.opencontainers.image.authors="the jsonb_ivm developers" \
      org.opencontainers.image.licenses="PostgreSQL"
COPY --from=package /extension/ /
USER 65532:65532

# Without gosu, in a layer of its own: of a file that is only replaced, scanners still report what it was.
FROM base AS server
USER root
RUN rm --force /usr/local/bin/gosu
# What the installation asks debconf goes to a copy of its answers, which are larger than all the rest.
RUN --mount=type=bind,from=package,source=/packages,target=/packages \
    cp --recursive /var/cache/debconf /tmp \
    && sed 's#/var/cache/#/tmp/#' /etc/debconf.conf >/tmp/debconf.conf \
    && DEBCONF_SYSTEMRC=/tmp/debconf.conf DEBIAN_FRONTEND=noninteractive \
        dpkg --log=/dev/null --install /packages/*.deb \
    && rm -rf /tmp/debconf* /var/lib/dpkg/status-old \
    && sample=$(readlink -f "/usr/share/postgresql/$PG_MAJOR/postgresql.conf.sample") \
    && sed -i "s/^#\?shared_preload_libraries = ''/shared_preload_libraries = 'jsonb_ivm'/" "$sample" \
    && grep --quiet "^shared_preload_libraries = 'jsonb_ivm'" "$sample"

# A label that is empty would say something wrong: of a base that no digest was given of, there is none.
FROM server AS server-by-digest
ARG POSTGRES_DIGEST
LABEL org.opencontainers.image.base.digest="${POSTGRES_DIGEST}"

FROM server${POSTGRES_DIGEST:+-by-digest}
ARG POSTGRES_IMAGE
LABEL org.opencontainers.image.title="jsonb_ivm" \
      org.opencontainers.image.description="PostgreSQL $PG_MAJOR with jsonb_ivm, which changes JSONB documents at memory-copy speed" \
      org.opencontainers.image.version="0.3.0" \
      org.opencontainers.image.vendor="the jsonb_ivm developers" \
      org.opencontainers.image.authors="the jsonb_ivm developers" \
      org.opencontainers.image.licenses="PostgreSQL" \
      org.opencontainers.image.base.name="${POSTGRES_IMAGE}"
COPY release/image/entrypoint.sh /usr/local/bin/jsonb_ivm-entrypoint
COPY release/image/server.sh /usr/local/bin/jsonb_ivm-server
COPY release/image/psql.sh /usr/local/bin/psql
COPY release/image/gosu.sh /usr/local/bin/gosu
# Of a first start nobody knows how long it takes; the period ends with the first check that succeeds.
HEALTHCHECK --interval=5s --timeout=5s --start-period=24h --retries=3 CMD ["jsonb_ivm-server", "healthy"]
# postgres, by number so that an orchestrator can tell that it is not root.
USER 999:999
ENTRYPOINT ["jsonb_ivm-entrypoint"]
CMD ["postgres"]
