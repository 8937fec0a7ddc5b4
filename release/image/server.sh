#!/bin/sh
# Tells about this container's server, which may still be on its way: "jsonb_ivm-server starts" and "jsonb_ivm-server
# healthy" by exit status; "jsonb_ivm-server port" writes the port that it has or will have, once that can be told.
set -u

# The server is what the entrypoint becomes: process 1, or the first that an init started (docker run --init). What a
# first start initialises with is another process.
find_main() {
  main=1
  kind=$(kind_of 1)
  if [ -z "$kind" ]; then
    read -r main _ </proc/1/task/1/children # in vain, it says, as there is no end of line
    kind=$(kind_of "$main")
  fi
} 2>/dev/null

kind_of() {
  case $(tr '\0' ' ' <"/proc/$1/cmdline") in
  'bash '*/jsonb_ivm-entrypoint\ * | */gosu\ postgres\ * | 'setpriv '*) echo entrypoint ;;
  postgres\ * | /*/postgres\ *) echo server ;;
  esac
}

# What a server writes of itself into its data directory. Only those who could trace the process see where that is.
read_status() {
  pid='' port='' socket='' address='' status=''
  directory=$PGDATA
  if [ -n "$kind" ]; then directory=$(readlink "/proc/$main/cwd") || directory=$PGDATA; fi
  {
    read -r pid && read -r _ && read -r _ && read -r port && read -r socket && read -r address && read -r _ &&
      read -r status
  } <"$directory/postmaster.pid"
} 2>/dev/null

starts() {
  case $kind in
  entrypoint) true ;;
  server)
    read_status
    case $pid:$status in
    "$main":ready* | "$main":stand* | "$main":stop*) false ;;
    esac
    ;;
  *) false ;;
  esac
}

healthy() {
  read_status
  if [ -n "$kind" ] && [ "$pid" != "$main" ]; then return 1; fi
  case $status in
  ready*) pg_isready --quiet --host="$(host)" --port="$port" --username="$(user)" --dbname="$(database)" ;;
  standby*) true ;; # a warm one lets nobody in
  *) false ;;
  esac
}

# One of those where it listens; its socket, if it has one.
host() {
  case ${socket:-$address} in
  '*' | 0.0.0.0) echo 127.0.0.1 ;;
  ::) echo ::1 ;;
  *) echo "${socket:-$address}" ;;
  esac
}

# Those that the official entrypoint makes: a server that is asked by others writes so to its log.
user() {
  given=${POSTGRES_USER:-$(cat "${POSTGRES_USER_FILE:-/dev/null}" 2>/dev/null)}
  echo "${given:-postgres}"
}

database() {
  given=${POSTGRES_DB:-$(cat "${POSTGRES_DB_FILE:-/dev/null}" 2>/dev/null)}
  echo "${given:-$(user)}"
}

# As the server itself finds it: by its arguments, the environment and its files.
port() {
  # shellcheck disable=SC2016 # for the inner shell
  xargs -0 --arg-file="/proc/$main/cmdline" sh -c '
    until [ "${1##*/}" = jsonb_ivm-entrypoint ] || [ "${1##*/}" = postgres ]; do shift; done
    shift
    if [ "${1:-}" = postgres ]; then shift; fi
    exec postgres "$@" -C port' sh 2>/dev/null
}

find_main
case ${1:-} in
starts | healthy | port) "$1" ;;
*)
  echo 'usage: jsonb_ivm-server starts | healthy | port' >&2
  exit 2
  ;;
esac
