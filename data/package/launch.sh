#!/bin/sh
# Starts campaign with the libraries beside it, whatever the system has.
here=$(dirname "$(readlink -f "$0")")/../lib/campaign
exec "$here/loader" --argv0 campaign --library-path "$here" "$here/campaign" "$@"
