#!/bin/sh
# What ClickHouse runs for executable('levelhead.sh', …): rows in as JSON, findings out as JSON, in the same order.
#   LEVELHEAD  the command, with the options that every reply is linted with (default: levelhead)
exec ${LEVELHEAD:-levelhead} lint --workers 1 --input-format ndjson --format ndjson
