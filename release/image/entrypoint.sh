#!/usr/bin/env bash
# Starts what the official image would start. A first start without a password makes one up, where the official image
# refuses: it is shown once, in the log, and nobody gets in over the network without it.
set -euo pipefail

initializes() {
  [[ ${1:-} == postgres || ${1:-} == -* ]] || return 1
  local argument
  for argument; do
    case $argument in -'?' | --help | --describe-config | -V | --version) return 1 ;; esac
  done
  [[ ! -s $PGDATA/PG_VERSION ]]
}

generate_password() {
  if [[ ${POSTGRES_HOST_AUTH_METHOD:-} == trust ]]; then
    echo 'jsonb_ivm: POSTGRES_HOST_AUTH_METHOD=trust without a password lets everyone in; give POSTGRES_PASSWORD' >&2
    exit 1
  fi
  POSTGRES_PASSWORD=$(head -c 18 /dev/urandom | base64 | tr '+/' '-_')
  # initdb would trust what comes from 127.0.0.1; the last option counts
  POSTGRES_INITDB_ARGS="${POSTGRES_INITDB_ARGS:-} --auth-local=trust --auth-host=scram-sha-256"
  export POSTGRES_PASSWORD POSTGRES_INITDB_ARGS
  echo "jsonb_ivm: no POSTGRES_PASSWORD was given; the generated password of ${POSTGRES_USER:-postgres} is $POSTGRES_PASSWORD" >&2
  echo 'jsonb_ivm: it is not shown again; ALTER ROLE changes it' >&2
}

if initializes "$@"; then
  export JSONB_IVM_INITIALIZES=true # psql: do not wait for yourself
  if [[ -z ${POSTGRES_PASSWORD:-} && -z ${POSTGRES_PASSWORD_FILE:-} ]]; then generate_password; fi
fi
exec docker-entrypoint.sh "$@"
