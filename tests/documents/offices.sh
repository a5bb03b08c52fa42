#!/usr/bin/env bash
# Imports workbooks of three offices as messy as real ones, saved by LibreOffice: what is right comes
# in, and what cannot is told with its cell. Usage: offices.sh PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

# book NAME: makes NAME.xlsx of lines on standard input: `sheet TITLE`, `hide 3` for the next column
# that is hidden, and rows of cells parted by `|`: `>4 text` spans four columns, `v2 text` two rows,
# `#12.5` is a number, `@2026-10-05` a day, `^` a cell that another one covers; a row that begins
# with `~` is hidden.
book() {
  python3 - >"$folder/$1.fods" 3<&0 <<'PY'
import html
import os

lines = os.fdopen(3, encoding="utf-8").read().split("\n")[:-1]
print('<?xml version="1.0" encoding="UTF-8"?><office:document '
      'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
      'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
      'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
      'office:version="1.2" office:mimetype="application/vnd.oasis.opendocument.spreadsheet" '
      'xmlns:number="urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0" '
      'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0">'
      '<office:automatic-styles><number:date-style style:name="D"><number:day/><number:text>/'
      '</number:text><number:month/><number:text>/</number:text><number:year number:style="long"/>'
      '</number:date-style><style:style style:name="day" style:family="table-cell" '
      'style:data-style-name="D"/></office:automatic-styles>'
      "<office:body><office:spreadsheet>")
opened = False
columns = ""
for line in lines:
    if line.startswith("sheet "):
        print("</table:table>" if opened else "", '<table:table table:name="%s">' % line[6:])
        opened, columns = True, ""
        continue
    if line.startswith("hide "):
        before = int(line[5:]) - 1
        print('<table:table-column table:number-columns-repeated="%d"/>' % before,
              '<table:table-column table:visibility="collapse"/>')
        continue
    hidden = ' table:visibility="collapse"' if line.startswith("~") else ""
    print("<table:table-row%s>" % hidden)
    for cell in line.lstrip("~").split("|"):
        span = ""
        for mark, name in ((">", "columns"), ("v", "rows")):
            if cell[:1] == mark and cell[1:2].isdigit():
                span += ' table:number-%s-spanned="%s"' % (name, cell[1])
                cell = cell[3:]
        if cell == "^":
            print("<table:covered-table-cell/>")
        elif cell.startswith("#"):
            print('<table:table-cell%s office:value-type="float" office:value="%s"/>' % (span, cell[1:]))
        elif cell.startswith("@"):
            print('<table:table-cell%s table:style-name="day" office:value-type="date" office:date-value="%s"/>' % (span, cell[1:]))
        else:
            text = "<text:p>%s</text:p>" % html.escape(cell) if cell else ""
            print('<table:table-cell%s office:value-type="string">%s</table:table-cell>' % (span, text))
    print("</table:table-row>")
print("</table:table></office:spreadsheet></office:body></office:document>")
PY
  office xlsx "$folder" "$folder/$1.fods"
}

campaign() { "$program" --lang en --today 2026-12-31 -C "$folder/so" "$@"; }

# says WHAT: the lines of standard input are in what was printed; has FILE: in a file of the data.
says() {
  local line
  while read -r line; do
    grep -qF -- "$line" "$folder/printed" && tell 0 "" || tell 1 "$1: no '$line' in $(cat "$folder/printed")"
  done
}
has() {
  local line
  while read -r line; do
    grep -qF -- "$line" "$folder/so/$1" && tell 0 "" || tell 1 "$1: no '$line' in $(cat "$folder/so/$1")"
  done
}

mkdir "$folder/so"
cat >"$folder/so/campaign.yaml" <<'YAML'
campaign: {id: thi-dua, title: Thi đua, period: 2026-10..2026-12, reporting: {every: month, due-day: 5}, rule-pack: vn-2025}
award-forms: [lao-dong-tien-tien]
criteria:
  - {id: viec, title: Việc được giao, applies-to: person, maximum: 60}
  - {id: day, title: Công tác giảng dạy, applies-to: person, maximum: 40, when-not-applicable: exclude}
units:
  - {id: khoa-noi, name: Khoa Nội}
  - {id: khoa-duoc, name: Khoa Dược}
  - {id: to-toan, name: Tổ Toán - Tin}
people:
  - {id: lan, name: Nguyễn Thị Lan, unit: to-toan, class: direct}
  - {id: hung, name: Trần Văn Hùng, unit: to-toan, class: direct}
  - {id: mai, name: Lê Thị Mai, unit: to-toan, class: direct}
YAML

# --- a hospital: two sheets, units as headings, the name in two columns, sex by column, a hidden row -
book vien <<'BOOK'
sheet Hướng dẫn
Điền vào trang sau, không xóa dòng
sheet DS viên chức
>8 SỞ Y TẾ TỈNH|^|^|^|^|^|^|^
>8 BỆNH VIỆN ĐA KHOA|^|^|^|^|^|^|^
|||||||
>8 DANH SÁCH VIÊN CHỨC NĂM 2026|^|^|^|^|^|^|^
v2 STT|v2 Họ và tên đệm|v2 Tên|>2 Năm sinh|^|v2 Chức vụ|v2 Nhóm|v2 Ghi chú
^|^|^|Nam|Nữ|^|^|^
(1)|(2)|(3)|(4)|(5)|(6)|(7)|(8)
>8 Ban Giám đốc|^|^|^|^|^|^|^
1|Phạm Văn|Giám|@1970-02-03|| Giám đốc ||
>8 I. Khoa Nội|^|^|^|^|^|^|^
2|Đỗ  Thị|Hoa||05/9/1985|Trưởng khoa|quản lý|
~3|Vũ Văn|Ẩn|@1990-12-30||Bác sĩ|trực tiếp|nghỉ phép
>8 II. Khoa Dược|^|^|^|^|^|^|^
4|Bùi Thị|Sen||@1992-01-15|Dược sĩ|nhân viên|
|Tổng cộng: 4 người||||||
|||||>3 Ngày 05 tháng 11 năm 2026|^|^
|||||>3 GIÁM ĐỐC|^|^
BOOK
campaign import people "$folder/vien.xlsx" >"$folder/printed" 2>&1 || tell 1 "the hospital: $(cat "$folder/printed")"
says "the hospital" <<'PRINTED'
sheet Hướng dẫn is passed over: it has no heads of such a table
row 7, (2) (3): passed over: numbers of the columns
row 8, Ban Giám đốc: passed over: a heading
row 9, Phạm Văn Giám: added: id pham-van-giam, name Phạm Văn Giám, position Giám đốc, sex male, born 1970-02-03, class leader; "Ban Giám đốc" is no unit: read as a leader of the agency
row 15, Tổng cộng: 4 người: passed over: a sum
row 17, GIÁM ĐỐC: passed over: below the list
hidden rows, which are read too: 12
columns not read: STT, Ghi chú
11 rows: 4 added, 7 passed over
PRINTED
has campaign.yaml <<'YAML'
- {id: pham-van-giam, name: Phạm Văn Giám, position: Giám đốc, class: leader, sex: male, born: 1970-02-03}
- {id: do-thi-hoa, name: Đỗ Thị Hoa, unit: khoa-noi, position: Trưởng khoa, class: manager, sex: female, born: 1985-09-05}
- {id: vu-van-an, name: Vũ Văn Ẩn, unit: khoa-noi, position: Bác sĩ, class: direct, sex: male, born: 1990-12-30}
- {id: bui-thi-sen, name: Bùi Thị Sen, unit: khoa-duoc, position: Dược sĩ, class: direct, sex: female, born: 1992-01-15}
YAML

# --- a school: scores over three head rows, numbers as text, a second table below, a hidden column ---
# school POINTS: with so many points of the last teacher.
school() {
  book truong <<BOOK
sheet T11
hide 6
>7 TRƯỜNG THPT|^|^|^|^|^|^
>7 BẢNG TỔNG HỢP ĐIỂM THI ĐUA THÁNG 11/2026|^|^|^|^|^|^
v2 TT|v2 Họ và tên giáo viên|v2 Tổ|>2 Điểm chấm|^|v2 Ghi chú|v2 Tổng
^|^|^|1. Việc được giao (60đ)|2. Công tác giảng dạy (tối đa 40 điểm)|^|^
1|NGUYỄN THỊ LAN|Tổ Toán - Tin|55,5|#38|tốt|#93.5
2|Trần Văn Hùng|Tổ Toán - Tin|#58.25|không xét||#58.25
3|Lê Thị Mai|Tổ Toán - Tin|$1|#39.5||
|>2 Cộng|^|172,75|77||
>7 Người lập biểu|^|^|^|^|^|^
BOOK
}
school 61
campaign import scores "$folder/truong.xlsx" -p 2026-11 --round appraised >"$folder/printed" 2>&1 &&
  tell 1 "61 of 60 points are taken" || tell 0 ""
says "the school" <<'PRINTED'
row 7, Lê Thị Mai: rejected: D7: 61 is more than 60
nothing was written
PRINTED
school 58,333
campaign import scores "$folder/truong.xlsx" -p 2026-11 --round appraised >"$folder/printed" 2>&1 || true
says "the school" <<'PRINTED'
D7: `58,333` can be read in two ways
PRINTED
school 58,5
campaign import scores "$folder/truong.xlsx" -p 2026-10 --round appraised >"$folder/printed" 2>&1 || true
says "the school" <<'PRINTED'
the sheet is called `T11`, and the command asks for 2026-10, appraised score
PRINTED
campaign import scores "$folder/truong.xlsx" -p 2026-11 --round appraised >"$folder/printed" 2>&1 ||
  tell 1 "the school: $(cat "$folder/printed")"
says "the school" <<'PRINTED'
row 8, Cộng: passed over: a sum
hidden columns, which are read too: F
PRINTED
has scores/2026-11-appraised.yaml <<'YAML'
lan: {viec: 55.5, day: 38}
hung: {viec: 58.25, day: not-applicable}
mai: {viec: 58.5, day: 39.5}
YAML

# --- a commune: awards on many sheets, merged names, decisions once for many rows, notes below --------
# commune FORM: with this form in the second row.
commune() {
  book xa <<BOOK
sheet Năm 2025
>6 ỦY BAN NHÂN DÂN XÃ|^|^|^|^|^
>6 TỔNG HỢP KHEN THƯỞNG NĂM 2025|^|^|^|^|^
STT|Tên tập thể, cá nhân|Hình thức khen thưởng|Số QĐ|Ngày ký|Năm
1|Nguyễn Thị Lan|Lao động tiên tiến|v2 12/QĐ-UBND|v2 @2025-12-20|2025
2|Trần Văn Hùng|$1|^|^|2025
* Ghi chú: danh sách chưa tính cấp tỉnh|||||
sheet Số liệu
Xếp loại|Số người|||
BOOK
}
commune "LĐGM"
campaign import awards "$folder/xa.xlsx" >"$folder/printed" 2>&1 && tell 1 "an unknown form is taken" || tell 0 ""
says "the commune" <<'PRINTED'
sheet Số liệu is passed over: it has no heads of such a table
row 5, Trần Văn Hùng: rejected: C5: there is no form of award "LĐGM"
row 6, * Ghi chú: danh sách chưa tính cấp tỉnh: passed over: a heading
PRINTED
commune "LĐTT"
campaign import awards "$folder/xa.xlsx" >"$folder/printed" 2>&1 || tell 1 "the commune: $(cat "$folder/printed")"
has awards.yaml <<'YAML'
- {id: kt-2025-01, subject: lan, form: lao-dong-tien-tien, decision: 12/QĐ-UBND, date: 2025-12-20, covers: 2025}
- {id: kt-2025-02, subject: hung, form: lao-dong-tien-tien, decision: 12/QĐ-UBND, date: 2025-12-20, covers: 2025}
YAML

# --- what came in once changes nothing the second time ------------------------------------------------
for again in "people vien.xlsx" "scores truong.xlsx -p 2026-11 --round appraised" "awards xa.xlsx"; do
  # shellcheck disable=SC2086
  (cd "$folder" && "$program" --lang en --today 2026-12-31 -C so import $again) >"$folder/printed" 2>&1 || true
  says "$again again" <<'PRINTED'
nothing to change
PRINTED
done
count
