#!/bin/sh
# Lints an archive of records with GNU parallel, on this machine or on others over ssh:
#   lint-archive.sh ARCHIVE.ndjson RESULT.ndjson [options of parallel, such as --jobs 8]
# A part whose worker dies is taken up again; after a crash or a power cut run the same line once more, and only the
# parts that are not finished are linted.
#   PARTS      into how many parts the archive is cut, between lines (default: one for each 10 MB)
#   LEVELHEAD  the command, with the options that every record is linted with (default: levelhead)
#   HOSTS      ssh destinations that share the parts; empty: this machine
#   SSH        the ssh command (default: ssh)
set -eu
archive=$1 result=$2
shift 2
parts=$result.parts
size=$(wc -c < "$archive")

if [ ! -e "$parts/cut" ]; then
  rm -rf "$parts"
  mkdir -p "$parts"
  split --number "l/${PARTS:-$((size / 10000000 + 1))}" --numeric-suffixes --suffix-length 6 \
    --additional-suffix .in "$archive" "$parts/"
  touch "$parts/cut"
fi

# the parts go to the hosts in turn, by the number of the slot that a job runs in
run="${LEVELHEAD:-levelhead} lint --workers 1 --input-format ndjson --format ndjson"
if [ -n "${HOSTS:-}" ]; then
  run="set -- $HOSTS; shift \$(( ({%} - 1) % \$# )); ${SSH:-ssh} \"\$1\" '$run'"
fi
find "$parts" -name '*.in' -size +0 | sort |
  parallel --plain --retries 3 --joblog "$parts/joblog" --resume-failed "$@" "$run < {} > {.}.out"

# in the order of the archive, whole or not at all
find "$parts" -name '*.out' | sort | xargs cat > "$result.new"
mv "$result.new" "$result"
rm -r "$parts"
