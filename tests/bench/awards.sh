#!/usr/bin/env bash
# Times `campaign assess` on people with ten years of ratings, awards and initiatives, for two
# sizes, so that what grows faster than the data shows.
set -euo pipefail
exec 2>&1
program=$(realpath "${1:?the program}")
people=${2:-10000}
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

# Writes a campaign of so many people into a folder.
write_campaign() {
  mkdir -p "$1"
  cat >"$1/campaign.yaml" <<'PLAN'
campaign:
  id: bench
  title: Thi đua
  period: 2021-01-01..2021-12-31
  rule-pack: vn-2017
  launched-by: province
contents: [{id: chung, title: Chung}]
criteria:
  - {id: tap-the, title: Tập thể, applies-to: unit, criteria: [{id: nhiem-vu, title: Nhiệm vụ}]}
award-forms: [giay-khen-so, bang-khen-tinh, bang-khen-thu-tuong]
PLAN
  awk -v people="$2" -v folder="$1" 'BEGIN {
    list = folder "/people.yaml"
    print "units:" >list
    for (u = 0; u < people / 20; u++)
      printf "  - {id: u%d, name: Phòng số %d, kind: division, order: %d}\n", u, u, u + 1 >list
    print "people:" >list
    for (p = 0; p < people; p++)
      printf "  - {id: p%d, name: Nguyễn Văn An %d, unit: u%d, class: direct, sex: %s}\n", p, p,
        int(p / 20), p % 2 ? "male" : "female" >list
    list = folder "/ratings.yaml"
    print "ratings:" >list
    for (y = 2012; y <= 2021; y++) {
      printf "  - year: %d\n    of:\n", y >list
      for (p = 0; p < people; p++) printf "      p%d: %s\n", p, (p + y) % 7 ? "excellent" : "good" >list
    }
    list = folder "/history.yaml"
    print "awards:" >list
    for (p = 0; p < people; p++)
      printf "  - {id: k%d, subject: p%d, form: bang-khen-tinh, decision: %d/QĐ-UBND, date: %d-12-20, way: regular}\n",
        p, p, p + 1, 2014 + p % 5 >list
    print "initiatives:" >list
    for (p = 0; p < people; p++)
      for (i = 0; i < 5; i++)
        printf "  - {id: s%d.%d, subject: p%d, title: Sáng kiến, level: agency, date: %d-06-01}\n", p, i,
          p, 2016 + i >list
    print "achievements:" >list
    for (p = 0; p < people; p++)
      printf "  - {id: t%d, subject: p%d, date: 2021-05-05, title: Việc %d, content: chung, way: thematic, reach: province}\n",
        p, p, p >list
    print "nominations:" >list
    for (p = 0; p < people; p += 50)
      printf "  - {subject: p%d, form: bang-khen-thu-tuong, way: thematic, achievements: [t%d]}\n", p, p >list
  }'
}

TIMEFORMAT='%R s, of them the processor %U s'
for count in $((people / 4)) "$people"; do
  write_campaign "$folder/$count" "$count"
  echo "$count people, $(cat "$folder/$count"/*.yaml | wc -c) bytes"
  # A list that needs no verdict is reading alone; one person is reading and one judgement.
  for arguments in "list units" "assess p0" "assess"; do
    for _ in 1 2 3; do
      printf 'campaign %s: ' "$arguments"
      # shellcheck disable=SC2086
      time { "$program" -C "$folder/$count" --today 2022-01-10 $arguments >"$folder/out" 2>&1 ||
        printf '(exit code %s) ' "$?"; }
    done
  done
done
