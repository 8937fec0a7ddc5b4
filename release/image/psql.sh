#!/bin/sh
# psql that waits for a container's start, so that "docker run -d" and "docker exec … psql" may follow each other at
# once. Until a first start is over there is no server, or one that is about to stop; the entrypoint is process 1.

starts() {
  case $(tr '\0' ' ' </proc/1/cmdline) in
  'bash '*-entrypoint* | *'gosu '* | 'setpriv '*) true ;;
  postgres*) ! pg_isready --quiet ;;
  *) false ;;
  esac
}

if [ -z "${JSONB_IVM_INITIALIZES:-}" ]; then
  tenths=0
  while [ $tenths -lt 600 ] && starts; do
    sleep 0.1
    tenths=$((tenths + 1))
  done
fi
exec /usr/bin/psql "$@"
