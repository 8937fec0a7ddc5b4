#!/usr/bin/env bash
# What the official image's entrypoint does, as far as the smoke test goes.
set -euo pipefail

if [[ $1 != postgres || -s $PGDATA/PG_VERSION ]]; then exec "$@"; fi
if [[ -z ${POSTGRES_PASSWORD:-} ]]; then
  echo 'Error: Database is uninitialized and superuser password is not specified.' >&2
  exit 1
fi

POSTGRES_USER=${POSTGRES_USER:-postgres}
chmod 0700 "$PGDATA"
read -ra options <<<"${POSTGRES_INITDB_ARGS:-}"
initdb --username="$POSTGRES_USER" --pwfile=<(printf '%s\n' "$POSTGRES_PASSWORD") "${options[@]}"
printf '\nhost all all all %s\n' "${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}" >>"$PGDATA/pg_hba.conf"

pg_ctl -w start -o "-c listen_addresses='' -p ${PGPORT:-5432}"
for file in /docker-entrypoint-initdb.d/*.sql; do
  if [[ -e $file ]]; then psql -v ON_ERROR_STOP=1 --username="$POSTGRES_USER" --no-password --file="$file"; fi
done
pg_ctl -w -m fast stop
printf '\nPostgreSQL init process complete; ready for start up.\n\n'
exec "$@"
