# PostgreSQL 17 with jsonb_ivm. Base images are pinned by version; a release gives the same names with their digests
# (build-args in .github/workflows/security.yml).
ARG POSTGRES_IMAGE=postgres:17.11-bookworm
ARG NODE_IMAGE=node:20.20.2-bookworm-slim

# The kernel as C source.
FROM ${NODE_IMAGE} AS kernel
USER root
WORKDIR /src
COPY package.json package-lock.json ./
# Behind a proxy that ends TLS, give its certificate: --secret id=ca,src=FILE
RUN --mount=type=cache,target=/root/.npm --mount=type=secret,id=ca,required=false \
    if [ -e /run/secrets/ca ]; then export NODE_EXTRA_CA_CERTS=/run/secrets/ca; fi; \
    npm ci --workspaces=false --ignore-scripts --no-audit --no-fund
COPY extension/build extension/build
COPY kernel/asconfig.json kernel/
COPY kernel/assembly kernel/assembly
RUN node_modules/.bin/asc --config kernel/asconfig.json --target release \
    && node_modules/.bin/tsx extension/build/main.ts

# What the extension adds to a server: a tree below /out.
FROM ${POSTGRES_IMAGE} AS extension
USER root
# Of the server's headers only the files: the package wants all of LLVM along, for bitcode that is not made.
WORKDIR /tmp/headers
RUN apt-get update \
    && apt-get install --yes --no-install-recommends gcc libc6-dev make \
    && apt-get download "postgresql-server-dev-$PG_MAJOR" \
    && dpkg --extract postgresql-server-dev-*.deb / \
    && rm -rf /var/lib/apt/lists/* ./*
WORKDIR /src
COPY extension/Makefile extension/jsonb_ivm.control extension/jsonb_ivm--*.sql extension/former-results.sql ./
COPY extension/src src
COPY --from=kernel /src/extension/generated generated
ENV PG_CONFIG=/usr/lib/postgresql/$PG_MAJOR/bin/pg_config
RUN make && make install DESTDIR=/out INSTALL_STRIP_FLAG=-s \
    && sample=$(readlink -f "$($PG_CONFIG --sharedir)/postgresql.conf.sample") \
    && mkdir -p "/out$(dirname "$sample")" \
    && sed "s/^#\?shared_preload_libraries = ''/shared_preload_libraries = 'jsonb_ivm'/" "$sample" >"/out$sample" \
    && grep --quiet "^shared_preload_libraries = 'jsonb_ivm'" "/out$sample"

# Without gosu, in a layer of its own: of a file that is only replaced, scanners still report what it was.
FROM ${POSTGRES_IMAGE} AS server
USER root
RUN rm --force /usr/local/bin/gosu

FROM server
ARG POSTGRES_IMAGE
LABEL org.opencontainers.image.title="jsonb_ivm" \
      org.opencontainers.image.description="PostgreSQL 17 with jsonb_ivm, which changes JSONB documents at memory-copy speed" \
      org.opencontainers.image.version="0.3.0" \
      org.opencontainers.image.licenses="PostgreSQL" \
      org.opencontainers.image.base.name="docker.io/library/${POSTGRES_IMAGE}"
COPY --from=extension /out/ /
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
