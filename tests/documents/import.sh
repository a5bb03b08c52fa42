#!/usr/bin/env bash
# Fills in a form in LibreOffice's own format and imports it back, and imports the sheet of an
# office as LibreOffice saves it: title, merged heads, headings of units, a sum. Usage: import.sh
# PROGRAM; the last line counts.
source "$(dirname "${BASH_SOURCE[0]}")/common.bash"

mkdir "$folder/so"
cat >"$folder/so/campaign.yaml" <<'YAML'
campaign: {id: thi-dua, title: Thi đua, period: 2026-10..2026-12, reporting: {every: month, due-day: 5}}
criteria:
  - {id: nhiem-vu, title: Hoàn thành nhiệm vụ, applies-to: unit, maximum: 100}
  - {id: chap-hanh, title: Chấp hành, applies-to: person, maximum: 60}
  - {id: viec, title: Việc được giao, applies-to: person, maximum: 40, when-not-applicable: exclude}
  - {id: ky-luat, title: Không vi phạm kỷ luật, applies-to: person}
penalties: [{id: di-muon, title: Đi muộn, points: 0.5, applies-to: person}]
units:
  - {id: khoa-noi, name: Khoa Nội}
  - {id: khoa-ngoai, name: Khoa Ngoại}
people:
  - {id: an-1980, name: Nguyễn Văn An, unit: khoa-noi, class: direct, born: 1980-01-01}
  - {id: an-1990, name: Nguyễn Văn An, unit: khoa-ngoai, class: direct, born: 1990-01-01}
  - {id: binh, name: Trần Thị Bình, unit: khoa-noi, class: direct}
YAML

campaign() { "$program" --lang vi --today 2026-12-31 -C "$folder/so" "$@"; }

# expect WHAT FILE: what stands on standard input is in the file, line by line.
expect() {
  local line
  while read -r line; do
    if grep -qF -- "$line" "$2"; then tell 0 ""; else tell 1 "$1: no line '$line' in $(cat "$2")"; fi
  done
}

# --- the program's own form -----------------------------------------------------------------------
campaign export sheet -p 2026-10 --round appraised -o "$folder/phieu.xlsx" >"$folder/printed"
office fods "$folder" "$folder/phieu.xlsx"
# fill VALIDATION CELL: into each cell that LibreOffice keeps to this rule.
fill() {
  sed -i "s|<table:table-cell\\([^>]*\\)table:content-validation-name=\"$1\"/>|<table:table-cell\\1table:content-validation-name=\"$1\" $2</table:table-cell>|" \
    "$folder/phieu.fods"
}
fill val1 'office:value-type="float" office:value="97.25"><text:p>97,25</text:p>'
fill val2 'office:value-type="float" office:value="58.5"><text:p>58,5</text:p>'
fill val3 'office:value-type="string"><text:p>không áp dụng</text:p>'
fill val4 'office:value-type="string"><text:p>đạt</text:p>'
fill val5 'office:value-type="float" office:value="2"><text:p>2</text:p>'
rm "$folder/phieu.xlsx"
office xlsx "$folder" "$folder/phieu.fods"
for other in "-p 2026-11 --round appraised" "-p 2026-10 --round final"; do
  # shellcheck disable=SC2086
  campaign import scores "$folder/phieu.xlsx" $other >"$folder/printed" 2>&1 &&
    tell 1 "the form is taken for $other" || tell 0 ""
done
campaign import scores "$folder/phieu.xlsx" -p 2026-10 --round appraised >"$folder/printed" 2>&1 ||
  tell 1 "the form is not imported: $(cat "$folder/printed")"
expect "the form that was filled in" "$folder/so/scores/2026-10-appraised.yaml" <<'YAML'
khoa-noi: {nhiem-vu: 97.25}
khoa-ngoai: {nhiem-vu: 97.25}
an-1980: {chap-hanh: 58.5, viec: not-applicable, ky-luat: met, di-muon: 2}
an-1990: {chap-hanh: 58.5, viec: not-applicable, ky-luat: met, di-muon: 2}
binh: {chap-hanh: 58.5, viec: not-applicable, ky-luat: met, di-muon: 2}
YAML
campaign check >"$folder/printed" 2>&1 || tell 1 "the imported sheet has errors: $(cat "$folder/printed")"

# --- the sheet of an office -----------------------------------------------------------------------
cat >"$folder/thang-11.html" <<'HTML'
<html><head><meta charset="utf-8"></head><body><table>
<tr><td colspan=9>BỆNH VIỆN ĐA KHOA HUYỆN</td></tr>
<tr><td colspan=9>BẢNG CHẤM ĐIỂM THI ĐUA THÁNG 11/2026</td></tr>
<tr><td></td></tr>
<tr><td rowspan=2>STT</td><td rowspan=2>Họ và tên</td><td rowspan=2>Khoa, phòng</td>
<td colspan=4>Điểm thẩm định</td><td rowspan=2>Tổng điểm</td><td rowspan=2>Ghi chú</td></tr>
<tr><td>1. Chấp hành (tối đa 60)</td><td>2. Việc được giao (40)</td><td>Không vi phạm kỷ luật</td><td>Đi muộn</td></tr>
<tr><td colspan=9>I. Khoa Nội</td></tr>
<tr><td>1</td><td>Nguyễn Văn An</td><td>Khoa Nội</td><td>58,5</td><td>38</td><td>Đạt</td><td></td><td>96,5</td></tr>
<tr><td>2</td><td>TRẦN THỊ BÌNH</td><td>Khoa Nội</td><td>55</td><td>không xét</td><td>Đạt</td><td>2</td><td>91</td></tr>
<tr><td colspan=9>II. Khoa Ngoại</td></tr>
<tr><td>3</td><td>Nguyễn Văn An</td><td>Khoa Ngoại</td><td>60</td><td>35.25</td><td>Không đạt</td></tr>
<tr><td></td><td>Tổng cộng</td><td></td><td>173,5</td><td>73,25</td></tr>
<tr><td></td><td>NGƯỜI LẬP BIỂU</td></tr>
</table></body></html>
HTML
FONTCONFIG_FILE=$folder/fonts.conf HOME=$folder soffice \
  "-env:UserInstallation=file://$folder/office" --headless --infilter="HTML (StarCalc)" \
  --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir "$folder" "$folder/thang-11.html" \
  >"$folder/log" 2>&1 || true
campaign import scores "$folder/thang-11.xlsx" -p 2026-11 --round appraised >"$folder/printed" 2>&1 ||
  tell 1 "the sheet of an office is not imported: $(cat "$folder/printed")"
expect "the sheet of an office" "$folder/so/scores/2026-11-appraised.yaml" <<'YAML'
an-1980: {chap-hanh: 58.5, viec: 38, ky-luat: met}
binh: {chap-hanh: 55, viec: not-applicable, ky-luat: met, di-muon: 2}
an-1990: {chap-hanh: 60, viec: 35.25, ky-luat: not-met}
YAML
campaign import scores "$folder/thang-11.xlsx" -p 2026-11 --round appraised >"$folder/printed" 2>&1
expect "the second import" "$folder/printed" <<'PRINTED'
không có gì thay đổi
PRINTED

# --- the list of people of an office --------------------------------------------------------------
cat >"$folder/vien-chuc.html" <<'HTML'
<html><head><meta charset="utf-8"></head><body><table>
<tr><td colspan=6>DANH SÁCH VIÊN CHỨC</td></tr>
<tr><td>STT</td><td>Họ và tên</td><td>Đơn vị</td><td>Giới tính</td><td>Ngày sinh</td><td>Chức vụ</td></tr>
<tr><td>1</td><td>Lê Thị Chi</td><td>Khoa Nội</td><td>Nữ</td><td sdval="33302" sdnum="1066;0;DD/MM/YYYY">05/03/1991</td><td>Điều dưỡng</td></tr>
<tr><td>2</td><td>Trần Thị Bình</td><td>Khoa Nội</td><td>Nữ</td><td sdval="32507" sdnum="1066;0;DD/MM/YYYY">30/12/1988</td><td>Bác sĩ</td></tr>
<tr><td></td><td>Tổng cộng: 2 người</td></tr>
</table></body></html>
HTML
FONTCONFIG_FILE=$folder/fonts.conf HOME=$folder soffice \
  "-env:UserInstallation=file://$folder/office" --headless --infilter="HTML (StarCalc)" \
  --convert-to 'xlsx:Calc MS Excel 2007 XML' --outdir "$folder" "$folder/vien-chuc.html" \
  >"$folder/log" 2>&1 || true
unzip -p "$folder/vien-chuc.xlsx" xl/worksheets/sheet1.xml >"$folder/sheet.xml"
expect "days are kept as numbers" "$folder/sheet.xml" <<'CELL'
<v>33302</v>
CELL
campaign import people "$folder/vien-chuc.xlsx" >"$folder/printed" 2>&1 ||
  tell 1 "the list of people is not imported: $(cat "$folder/printed")"
expect "the list of people" "$folder/so/campaign.yaml" <<'YAML'
- {id: le-thi-chi, name: Lê Thị Chi, unit: khoa-noi, position: Điều dưỡng, sex: female, born: 1991-03-05}
- {id: binh, name: Trần Thị Bình, unit: khoa-noi, class: direct, sex: female, born: 1988-12-30, position: Bác sĩ}
YAML

# --- entries that go out, and come back as LibreOffice saves them -----------------------------------
for kind in people units; do
  campaign export "$kind" -o "$folder/$kind.xlsx" >"$folder/printed" 2>&1
  office fods "$folder" "$folder/$kind.xlsx"
  rm "$folder/$kind.xlsx"
  office xlsx "$folder" "$folder/$kind.fods"
  campaign import "$kind" "$folder/$kind.xlsx" >"$folder/printed" 2>&1
  expect "the $kind that went out" "$folder/printed" <<'PRINTED'
không có gì thay đổi
PRINTED
done
count
