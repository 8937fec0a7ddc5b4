#!/usr/bin/env bash
# Starts what the official image would start, by its own entrypoint, except in two points: a first start without a
# password makes one up, where the official image refuses (it is shown once, in the log, and nobody gets in over the
# network without it), and a first start ends when it is told to, where the official one has to be killed.
set -Eeo pipefail
trap 'stop 130' INT
trap 'stop 143' TERM
initialization=
# shellcheck source=stand-in/docker-entrypoint.sh
source docker-entrypoint.sh

start() {
  if [[ ${1:-} == -* ]]; then set -- postgres "$@"; fi
  if [[ ${1:-} != postgres ]] || _pg_want_help "$@"; then exec "$@"; fi
  local password_file=${POSTGRES_PASSWORD_FILE:-}
  docker_setup_env
  if [[ -z $DATABASE_ALREADY_EXISTS && -z $POSTGRES_PASSWORD && $POSTGRES_HOST_AUTH_METHOD != trust ]]; then
    if [[ -n $password_file ]]; then docker_verify_minimum_env; fi # refuses: the file is empty
    generate_password
  fi
  if [[ $(id -u) == 0 ]]; then
    docker_create_db_directories
    exec gosu postgres "$0" "$@"
  fi
  if [[ -n $DATABASE_ALREADY_EXISTS ]]; then _main "$@"; fi # becomes the server
  initialize "$@"
  exec "$@"
}

generate_password() {
  POSTGRES_PASSWORD=$(head -c 18 /dev/urandom | base64 | tr '+/' '-_')
  # initdb would trust what comes from 127.0.0.1; of options that contradict each other, initdb takes the last
  POSTGRES_INITDB_ARGS="--auth-local=trust --auth-host=scram-sha-256 $POSTGRES_INITDB_ARGS"
  echo "jsonb_ivm: no POSTGRES_PASSWORD was given; the generated password of $POSTGRES_USER is $POSTGRES_PASSWORD" >&2
  echo 'jsonb_ivm: it is not shown again; ALTER ROLE changes it' >&2
}

# A shell looks after signals between two commands only, except while it waits: so the first start is a process of its
# own, with a group that can be told to stop.
initialize() {
  set -m
  initialize_as_official "$@" &
  set +m
  initialization=$!
  wait "$initialization"
}

# All that the official entrypoint does on a first start, but for its last step, which is to become the server.
initialize_as_official() {
  eval "official_$(declare -f docker_temp_server_stop)"
  # shellcheck disable=SC2317 # called by _main
  docker_temp_server_stop() {
    official_docker_temp_server_stop
    exec() { exit; }
  }
  _main "$@"
}

stop() {
  trap '' INT TERM
  if [[ -n $initialization ]]; then
    echo 'jsonb_ivm: stopped during the first start' >&2
    kill -TERM -- "-$initialization" 2>/dev/null || true
    while kill -0 -- "-$initialization" 2>/dev/null; do sleep 0.1; done
    if [[ -s $PGDATA/postmaster.pid ]]; then pg_ctl --pgdata="$PGDATA" --silent --mode=fast stop || true; fi
  fi
  exit "$1"
}

start "$@"
