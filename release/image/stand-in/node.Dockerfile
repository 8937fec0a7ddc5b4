# Node as it is on the machine that builds, on a Debian that has the libraries it needs.
ARG POSTGRES_IMAGE=localhost/jsonb_ivm-stand-in:postgres
FROM ${POSTGRES_IMAGE}
USER root
COPY node /usr/local/bin/
COPY npm /usr/local/lib/node_modules/npm
RUN ln -s ../lib/node_modules/npm/bin/npm-cli.js /usr/local/bin/npm && npm --version
USER 999:999
ENTRYPOINT []
CMD ["node"]
