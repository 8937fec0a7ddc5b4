#!/bin/sh
# Steps down from root and becomes the command, as gosu does for the official entrypoint: gosu USER[:GROUP] COMMAND …
# In its place, since scanners find the vulnerabilities of all of Go's library in gosu; setpriv is Debian's own.
set -eu

if [ $# -lt 2 ]; then
  echo 'usage: gosu user[:group] command [argument ...]' >&2
  exit 1
fi
spec=${1%:}
shift
user=${spec%%:*}
user=${user:-0}
entry=$(getent passwd "$user") || entry=
case $user in
*[!0-9]*)
  if [ -z "$entry" ]; then
    echo "error: there is no user \"$user\"" >&2
    exit 1
  fi
  ;;
esac

# a group that is asked for is the only one; a user that is known by no name has none but root's, as with gosu
case $spec in
*:*) group=${spec#*:} groups=--clear-groups ;;
*) group=$(echo "$entry" | cut -d: -f4) groups=${entry:+--init-groups} ;;
esac
HOME=$(echo "$entry" | cut -d: -f6)
export HOME="${HOME:-/}"
exec setpriv --reuid "$user" --regid "${group:-0}" "${groups:---clear-groups}" -- "$@"
