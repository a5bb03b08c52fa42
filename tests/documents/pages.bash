# Measures the pages of a pdf: paper, margins, page numbers, face, drawn lines, and words that must be
# there. Sourced behind common.bash.

# words PDF: one line for each word: page, page width and height, left, top, right, bottom, word.
words() {
  pdftotext -bbox "$1" - | awk -F'"' '
    /<page / { page++; width = $2; height = $4 }
    /<word / { word = $9; sub(/^>/, "", word); sub(/<.*/, "", word)
               printf "%d %s %s %s %s %s %s %s\n", page, width, height, $2, $4, $6, $8, word }'
}

# Every page is A4, upright or on its side. Nothing stands in its margins but the number of the page
# and the mark of a draft at the top; the bounds are those of the decree, less what rounding takes.
check_paper() {
  local name=$1 pdf=$2
  pdfinfo -l 99 "$pdf" | awk '/^Page +[0-9]+ size:/ { print int($4 + 0.5), int($6 + 0.5) }' |
    sort -u >"$folder/sizes"
  grep -qvxE '595 842|842 595' "$folder/sizes" && tell 1 "$name: a page is not A4" || tell 0 ""
  awk -v mm=2.83465 '
    function least(a, b) { return a == "" || b < a ? b : a }
    $7 < 20 * mm { head = head " " $8; next }
    $7 - $5 < 12.5 && $3 - $7 < 20 * mm { next }  # the small line that says where a draft comes from
    { left = least(left, $4); right = least(right, $2 - $6)
      top = least(top, $5); bottom = least(bottom, $3 - $7) }
    END {
      gsub(/ (DỰ|THẢO|[0-9]+)/, "", head)
      printf "%.1f %.1f %.1f %.1f %s\n", left / mm, right / mm, top / mm, bottom / mm, head
    }' "$folder/words" >"$folder/margins"
  local left right top bottom head
  read -r left right top bottom head <"$folder/margins"
  holds "$name: left margin" "$left >= 29.9 && $left <= 35"
  holds "$name: right margin" "$right >= 14.9 && $right <= 20"
  holds "$name: top margin" "$top >= 19.9 && $top <= 27"
  # The box of a glyph may hang a little below its line.
  holds "$name: bottom margin" "$bottom >= 19.3"
  [ -z "$head" ] && tell 0 "" || tell 1 "$name: in the margin at the top: $head"
}

# No page is left empty, as by a blank line behind a full page.
check_filled() {
  local pages filled
  pages=$(pdfinfo "$2" | awk '/^Pages:/ { print $2 }')
  filled=$(awk '$7 >= 20 * 2.83465 { print $1 }' "$folder/words" | sort -u | wc -l)
  [ "$pages" = "$filled" ] && tell 0 "" || tell 1 "$1: $filled of $pages pages have words"
}

# The first page of a section has no number, but the mark of a draft in letters; each further one has
# its own, in the middle of the margin at the top.
check_numbers() {
  awk -v name="$1" '
    { pages = $1 }
    { middle = ($4 + $6) / 2 - $2 / 2 - (85.04 - 42.52) / 2
      if ($5 < 56 && $8 ~ /^[0-9]+$/ && middle * middle < 4) number[$1] = $8 }
    $5 < 56 && $8 == "DỰ" { first[$1] = 1 }
    END {
      wanted = 1
      for (page = 1; page <= pages; page++) {
        if (page in number) wanted++; else wanted = 1
        if (page in number && number[page] != wanted) bad = bad " " page
        if (page > 1 && !(page in number) && !(page in first)) bad = bad " " page
      }
      if (1 in number) bad = bad " 1"
      if (bad != "") { print name ": wrong number on page" bad; exit 1 }
    }' "$folder/words" && tell 0 "" || tell 1 "$1: numbers of pages"
}

# One face for Times New Roman; nothing put in for a letter that it lacks.
check_face() {
  pdffonts "$2" | awk 'NR > 2 { sub(/^[A-Z]+\+/, "", $1); print $1, $(NF - 4) }' |
    grep -vE '^(TimesNewRoman[A-Za-z,-]*|Tinos(-[A-Za-z]+)?) yes$' >"$folder/strange" || true
  [ -s "$folder/strange" ] && tell 1 "$1: faces $(tr '\n' ' ' <"$folder/strange")" || tell 0 ""
}

# says NAME PDF TEXT…: the pages have the texts, whatever their lines.
says() {
  local name=$1 text wanted
  text=$(pdftotext "$2" - | tr -s '[:space:]' ' ')
  shift 2
  for wanted in "$@"; do
    [[ $text == *"$wanted"* ]] && tell 0 "" || tell 1 "$name does not say: $wanted"
  done
}

# The lines drawn at the top of a letter: that below the agency is a third to a half as long as the
# text above it, that below the motto as long, that below the subject a third to a half.
check_drawn_lines() {
  local name=$1 pdf=$2
  pdftocairo -svg -l 1 "$pdf" "$folder/page.svg"
  grep -o ' d="M [0-9. ]* L [0-9. ]* "' "$folder/page.svg" | tr -d '"' |
    awk '{ y = 841.89 - $3; if (y < 300 && !seen[$0]++) print $2, $5, y }' |
    sort -k3n >"$folder/lines"
  pdftotext -bbox-layout -l 1 "$pdf" - | awk -F'"' '/<line / { print $2, $6, $4, $8 }' \
    >"$folder/texts"
  awk -v name="$name" '
    NR == FNR { left[NR] = $1; right[NR] = $2; bottom[NR] = $4; texts = NR; next }
    { length_of = $2 - $1; best = 0; rows++
      for (i = 1; i <= texts; i++)
        if (left[i] <= $1 + 1 && right[i] >= $2 - 1 && bottom[i] < $3 + 3 && bottom[i] > $3 - 9)
          if (right[i] - left[i] > best) best = right[i] - left[i]
      if (best == 0) { print name ": a line below nothing"; exit 1 }
      share[rows] = length_of / best }
    END {
      if (rows != 3) { print name ": " rows " drawn lines"; exit 1 }
      if (share[1] < 0.99 || share[1] > 1.01) { print name ": motto " share[1]; exit 1 }
      for (i = 2; i <= 3; i++)
        if (share[i] < 0.33 || share[i] > 0.5) { print name ": line " share[i]; exit 1 }
    }' "$folder/texts" "$folder/lines" && tell 0 "" || tell 1 "$name: drawn lines"
}

# Where the figures come from never stands alone on a page.
check_origin() {
  awk '$7 >= 56 { text[$1] = text[$1] $8 }
    END { for (page in text) if (index(text[page], "Lậpbằngcampaign") == 1) exit 1 }' \
    "$folder/words" && tell 0 "" || tell 1 "$1: the origin stands alone on a page"
}

# check_pages NAME PDF: what holds of all of them.
check_pages() {
  words "$2" >"$folder/words"
  check_paper "$1" "$2"
  check_filled "$1" "$2"
  check_numbers "$1"
  check_face "$1" "$2"
  check_origin "$1"
}
