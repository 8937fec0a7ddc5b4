#!/usr/bin/env bash
# Behaves like the official image's entrypoint: what containers show, and the functions that others build on when they
# source it. `npm run test:image` holds both, this one or the real one, against the same table.
set -Eeo pipefail

# NAME [DEFAULT]: exports what the variable says, or the file that NAME_FILE names
file_env() {
  local name=$1 file=${1}_FILE value
  if [[ -n ${!name:-} && -n ${!file:-} ]]; then
    echo "error: both $name and $file are set (but are exclusive)" >&2
    exit 1
  fi
  value=${!name:-}
  if [[ -n ${!file:-} ]]; then value=$(<"${!file}"); fi
  if [[ -z $value && -z ${!file:-} ]]; then value=${2:-}; fi
  export "$name=$value"
  unset "$file"
}

docker_setup_env() {
  file_env POSTGRES_PASSWORD
  file_env POSTGRES_USER postgres
  file_env POSTGRES_DB "$POSTGRES_USER"
  file_env POSTGRES_INITDB_ARGS
  POSTGRES_HOST_AUTH_METHOD=${POSTGRES_HOST_AUTH_METHOD:-}
  DATABASE_ALREADY_EXISTS=${DATABASE_ALREADY_EXISTS:-}
  if [[ -s $PGDATA/PG_VERSION ]]; then DATABASE_ALREADY_EXISTS=true; fi
}

# Makes the directories; what cannot be changed may be all right as it is. As root it hands them to postgres.
docker_create_db_directories() {
  local directory owned=("$PGDATA" /var/run/postgresql)
  mkdir -p "$PGDATA"
  chmod 0700 "$PGDATA" || true
  mkdir -p /var/run/postgresql || true
  chmod 3775 /var/run/postgresql || true
  if [[ -n ${POSTGRES_INITDB_WALDIR:-} ]]; then
    mkdir -p "$POSTGRES_INITDB_WALDIR"
    owned+=("$POSTGRES_INITDB_WALDIR")
  fi
  if [[ $(id -u) == 0 ]]; then
    for directory in "${owned[@]}"; do find "$directory" ! -user postgres -exec chown postgres {} +; done
  fi
  if [[ -n ${POSTGRES_INITDB_WALDIR:-} ]]; then chmod 0700 "$POSTGRES_INITDB_WALDIR"; fi
}

docker_verify_minimum_env() {
  if [[ $POSTGRES_HOST_AUTH_METHOD == trust ]]; then
    echo 'WARNING: POSTGRES_HOST_AUTH_METHOD has been set to "trust".' >&2
  elif [[ -z $POSTGRES_PASSWORD ]]; then
    echo 'Error: Database is uninitialized and superuser password is not specified.' >&2
    exit 1
  fi
}

# initdb wants its user to have a name; one without gets it from a library for this one call.
docker_init_database_dir() {
  local names='' library=''
  if ! getent passwd "$(id -u)" >/dev/null; then
    names=$(mktemp --directory)
    echo "postgres:x:$(id -u):$(id -g)::$PGDATA:/bin/false" >"$names/passwd"
    echo "postgres:x:$(id -g):" >"$names/group"
    library=$(compgen -G '/usr/lib/*/libnss_wrapper.so')
  fi
  if [[ -n ${POSTGRES_INITDB_WALDIR:-} ]]; then set -- --waldir "$POSTGRES_INITDB_WALDIR" "$@"; fi
  eval "set -- $POSTGRES_INITDB_ARGS"' "$@"'
  local options=("$@")
  LD_PRELOAD=$library NSS_WRAPPER_PASSWD=$names/passwd NSS_WRAPPER_GROUP=$names/group \
    initdb --username="$POSTGRES_USER" --pwfile=<(echo "$POSTGRES_PASSWORD") "${options[@]}"
  if [[ -n $names ]]; then rm -r "$names"; fi
}

pg_setup_hba_conf() {
  if [[ $1 == postgres ]]; then shift; fi
  local configured
  configured=$(postgres -C password_encryption "$@")
  POSTGRES_HOST_AUTH_METHOD=${POSTGRES_HOST_AUTH_METHOD:-$configured}
  printf '\nhost all all all %s\n' "$POSTGRES_HOST_AUTH_METHOD" >>"$PGDATA/pg_hba.conf"
}

# Has its socket only.
docker_temp_server_start() {
  if [[ $1 == postgres ]]; then shift; fi
  local options=("$@" -c "listen_addresses=" -p "${PGPORT:-5432}")
  NOTIFY_SOCKET='' PGUSER=${PGUSER:-$POSTGRES_USER} pg_ctl -D "$PGDATA" -o "$(printf '%q ' "${options[@]}")" -w start
}

docker_temp_server_stop() {
  PGUSER=${PGUSER:-postgres} pg_ctl -D "$PGDATA" -m fast -w stop
}

docker_process_sql() {
  local database=()
  if [[ -n $POSTGRES_DB ]]; then database=(--dbname "$POSTGRES_DB"); fi
  PGHOST='' PGHOSTADDR='' \
    psql -v ON_ERROR_STOP=1 --username "$POSTGRES_USER" --no-password --no-psqlrc "${database[@]}" "$@"
}

docker_setup_db() {
  local statements="SELECT count(*) = 0 AS missing FROM pg_database WHERE datname = :'name' \\gset
    \\if :missing
      CREATE DATABASE :\"name\";
    \\endif"
  local name=$POSTGRES_DB
  POSTGRES_DB='' docker_process_sql --dbname postgres --set name="$name" <<<"$statements"
}

docker_process_init_files() {
  # shellcheck disable=SC2034 # for scripts that are sourced
  psql=(docker_process_sql)
  local file
  for file; do
    case $file in
    *.sh)
      if [[ -x $file ]]; then
        echo "$0: running $file"
        "$file"
      else
        echo "$0: sourcing $file"
        # shellcheck disable=SC1090
        . "$file"
      fi
      ;;
    *.sql) echo "$0: running $file" && docker_process_sql -f "$file" ;;
    *.sql.gz) echo "$0: running $file" && gunzip -c "$file" | docker_process_sql ;;
    *.sql.xz) echo "$0: running $file" && xzcat "$file" | docker_process_sql ;;
    *.sql.zst) echo "$0: running $file" && zstd -dc "$file" | docker_process_sql ;;
    *) echo "$0: ignoring $file" ;;
    esac
  done
}

_pg_want_help() {
  local argument
  for argument; do
    case $argument in -'?' | --help | --describe-config | -V | --version) return 0 ;; esac
  done
  return 1
}

_main() {
  if [[ ${1:0:1} == - ]]; then set -- postgres "$@"; fi
  if [[ $1 == postgres ]] && ! _pg_want_help "$@"; then
    docker_setup_env
    docker_create_db_directories
    if [[ $(id -u) == 0 ]]; then exec gosu postgres "${BASH_SOURCE[0]}" "$@"; fi
    if [[ -n $DATABASE_ALREADY_EXISTS ]]; then
      printf '\nPostgreSQL Database directory appears to contain a database; Skipping initialization\n\n'
    else
      initialize_database "$@"
      printf '\nPostgreSQL init process complete; ready for start up.\n\n'
    fi
  fi
  exec "$@"
}

initialize_database() {
  docker_verify_minimum_env
  ls /docker-entrypoint-initdb.d/ >/dev/null
  docker_init_database_dir
  pg_setup_hba_conf "$@"
  export PGPASSWORD=${PGPASSWORD:-$POSTGRES_PASSWORD}
  docker_temp_server_start "$@"
  docker_setup_db
  docker_process_init_files /docker-entrypoint-initdb.d/*
  docker_temp_server_stop
  unset PGPASSWORD
}

if [[ ${BASH_SOURCE[0]} == "$0" ]]; then _main "$@"; fi
