#!/usr/bin/env bash
# Prints how many lines of each folder and of each thinly tested file a test run has reached.
set -euo pipefail
folder=${1:?the build folder}
find "$folder" -name '*.gcda' -path '*campaign_*' -print0 |
  xargs -0 gcov --no-output --relative-only --source-prefix "$PWD" 2>/dev/null |
  awk '
    /^File / { file = $2; gsub(/\047/, "", file) }
    /^Lines executed/ && file ~ /^(lib|cmd)\/.*\.cpp$/ {
      split($0, part, /[:% ]+/); share = part[3]; lines = part[5]
      reached = share * lines / 100
      group = file; sub(/\/[^\/]*$/, "", group)
      sum[group] += lines; hit[group] += reached; all += lines; good += reached
      if (share < 80) printf "%6.1f %%  %s\n", share, file
      file = ""
    }
    END {
      for (group in sum) printf "%6.1f %%  %s/ (%d lines)\n", 100 * hit[group] / sum[group], group, sum[group]
      if (all) printf "%6.1f %%  all (%d lines)\n", 100 * good / all, all
    }'
