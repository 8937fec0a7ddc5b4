#!/bin/sh
# psql that waits for a container's start, so that "docker run -d" and "docker exec … psql" may follow each other at
# once: until a first start is over there is no server, or one that is about to stop. What the container itself runs
# does not wait, nor does who means another server, and nobody for longer than a minute.
set -u

# Whether the container's first process is none of our ancestors.
comes_from_outside() {
  pid=$$
  while [ "$pid" -gt 1 ]; do
    pid=$(sed -n 's/^PPid:[[:space:]]*//p' "/proc/$pid/status") || return
  done
  [ "$pid" = 0 ]
}

# Which host, port and service are named; fails if psql would not connect, or not without complaint.
read_target() {
  host=${PGHOSTADDR:-${PGHOST:-}} port=${PGPORT:-} service=${PGSERVICE:-} database=${PGDATABASE:-}
  short=aAbc:d:eEf:F:h:HlL:no:p:P:qR:sStT:U:v:wWxXz01
  long=echo-all,no-align,command:,dbname:,echo-queries,echo-hidden,echo-errors,field-separator:,field-separator-zero
  long=$long,file:,host:,html,list,log-file:,no-password,no-psqlrc,no-readline,output:,password,port:,pset:,quiet
  long=$long,record-separator:,record-separator-zero,set:,variable:,single-line,single-step,single-transaction
  long=$long,table-attr:,tuples-only,username:,expanded,csv
  words=$(getopt --quiet --name psql --options "$short" --longoptions "$long" -- "$@") || return
  eval "set -- $words"
  named=
  while [ "$1" != -- ]; do
    case $1 in
    -h | --host) host=$2 ;;
    -p | --port) port=$2 ;;
    -d | --dbname) named=$2 ;;
    esac
    case $1 in
    -[cdfFhLopPRTUv] | --command | --dbname | --field-separator | --file | --host | --log-file | --output | --port | \
      --pset | --record-separator | --set | --variable | --table-attr | --username) shift ;;
    esac
    shift
  done
  named=${named:-${2:-}}
  database=${named:-$database}
  read_connection_string
}

# What a database's name says of it if it is a URI or a list of parameters; that counts more.
read_connection_string() {
  case $database in
  postgres://* | postgresql://*)
    authority=${database#*://}
    authority=${authority%%[/?]*}
    authority=${authority##*@}
    case $authority in
    \[*) host=${authority%%]*}] port=${authority##*]} port=${port#:} ;;
    *:*) host=${authority%:*} port=${authority##*:} ;;
    ?*) host=$authority ;;
    esac
    database=$(printf %s "$database" | sed 's/^[^?]*//; s/[?&]/ /g')
    ;;
  esac
  host=$(parameter host "$host")
  host=$(parameter hostaddr "$host")
  port=$(parameter port "$port")
  service=$(parameter service "$service")
}

parameter() {
  found=$(printf %s " $database" | sed -n "s/.*[[:space:]]$1[[:space:]]*=[[:space:]]*'*\([^'[:space:]]*\).*/\1/p")
  echo "${found:-$2}"
}

# Whether that is this container's server; as long as its port can't be told, the host decides.
is_this_server() {
  case $service$host in
  '' | /* | @* | %2[Ff]* | localhost | 127.* | ::1 | '[::1]') ;;
  *) return 1 ;;
  esac
  if [ -n "$port" ]; then
    own=$(jsonb_ivm-server port) || own=$port
    [ "$own" = "$port" ]
  fi
}

seconds() {
  read -r since_boot _ </proc/uptime
  echo "${since_boot%%.*}"
}

if jsonb_ivm-server starts && comes_from_outside && read_target "$@"; then
  end=$(($(seconds) + 60))
  while is_this_server && jsonb_ivm-server starts && [ "$(seconds)" -lt "$end" ]; do sleep 0.1; done
fi
exec /usr/bin/psql "$@"
