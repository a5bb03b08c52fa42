// The kinds of entries that people add one by one or bring in a table, and their fields.
#include "entry/record_kinds.hpp"

#include <algorithm>

#include "base/words.hpp"
#include "model/achievement.hpp"
#include "model/award.hpp"
#include "model/participant.hpp"

namespace campaign {
namespace {

using enum FieldType;

RecordKind units_kind() {
  return {"units",
          "unit",
          "",
          {"name"},
          {{"id", id, "ma|ma don vi|ma so|code"},
           {"name", text, "ten|ten don vi|don vi|phong ban|khoa phong|tap the|unit"},
           {"kind", text, "loai|loai don vi"},
           {"class", word, "loai hinh", enum_names<UnitClass>()},
           {"order", number, "thu tu"},
           {"head", subject,
            "thu truong|truong don vi|truong khoa|truong phong|phu trach|nguoi dung dau"},
           {"from", date, "tu ngay|thanh lap|ngay thanh lap"},
           {"until", date, "den ngay|giai the"},
           {"address", text, "dia chi"},
           {"phone", text, "dien thoai|so dien thoai"},
           {"duties", text, "chuc nang, nhiem vu|chuc nang nhiem vu|chuc nang"}}};
}

RecordKind people_kind() {
  return {
      "people",
      "person",
      "",
      {"name"},
      {{"id", id, "ma|ma so|ma can bo|ma nhan vien|code"},
       {"name", text, "ho va ten|ho ten|ten|ca nhan|full name"},
       {"given-name", text, "ten goi"},
       {"unit", unit,
        "don vi|phong ban|phong|khoa|khoa phong|khoa, phong|phong, ban|don vi cong tac|department"},
       {"position", text, "chuc vu|chuc danh|chuc vu, chuc danh|chuc vu chuc danh"},
       {"class", word, "nhom|nhom doi tuong|doi tuong", enum_names<PersonClass>()},
       {"sex", word, "gioi tinh|gioi|nam nu|gender", enum_names<Sex>()},
       {"born", date, "ngay sinh|ngay thang nam sinh|sinh ngay|nam sinh|date of birth"},
       {"joined", date, "ngay vao co quan|ngay vao lam|ngay vao nganh|ngay tuyen dung"},
       {"until", date, "ngay nghi|ngay nghi viec|den ngay"},
       {"status", word, "tinh trang|trang thai", enum_names<Status>()},
       {"occupation", word, "nghe nghiep", enum_names<Occupation>()},
       {"hometown", text, "que quan"},
       {"residence", text, "noi o|noi cu tru|cho o hien nay|noi o hien nay"},
       {"qualification", text, "trinh do|trinh do chuyen mon|trinh do chuyen mon, nghiep vu"},
       {"party-position", text, "chuc vu dang|dang vien"},
       {"duties", text, "nhiem vu|nhiem vu duoc giao"}}};
}

RecordKind achievements_kind() {
  return {"achievements",
          "achievement",
          "tt",
          {"subjects", "date", "title"},
          {{"id", id, "ma|ma so"},
           {"subjects", subjects, "ho va ten|ho ten|ten|ca nhan|tap the|doi tuong|subject|name"},
           {"date", period, "ngay|thoi gian|ngay lap thanh tich|thang"},
           {"title", text, "thanh tich|ten thanh tich|noi dung thanh tich|viec"},
           {"summary", text, "tom tat|tom tat thanh tich|mo ta"},
           {"content", content, "noi dung thi dua"},
           {"criterion", criterion, "tieu chi"},
           {"way", word, "loai khen thuong|hinh thuc to chuc", enum_names<Way>()},
           {"nature", word, "tinh chat", enum_names<Nature>()},
           {"reach", word, "pham vi|pham vi anh huong", enum_names<Reach>()},
           {"exemplar", truth, "dien hinh|guong dien hinh"},
           {"evidence", texts, "minh chung|tai lieu|can cu"}}};
}

RecordKind initiatives_kind() {
  return {
      "initiatives",
      "initiative",
      "sk",
      {"subjects", "title"},
      {{"id", id, "ma|ma so"},
       {"subjects", subjects, "ho va ten|ho ten|tac gia|dong tac gia|ca nhan|tap the|subject|name"},
       {"level", word, "cap|cap cong nhan|pham vi", enum_names<InitiativeLevel>()},
       {"document", text, "so quyet dinh|quyet dinh|quyet dinh cong nhan|van ban"},
       {"date", date, "ngay|ngay ky|ngay cong nhan|ngay quyet dinh"},
       {"title", text, "ten|sang kien|ten sang kien|ten de tai|de tai, sang kien"}}};
}

RecordKind awards_kind() {
  return {"awards",
          "award",
          "kt",
          {"subject", "form", "date", "covers"},
          {{"id", id, "ma|ma so"},
           {"subject", subject, "ho va ten|ho ten|ten|ca nhan|tap the|doi tuong|name"},
           {"form", form, "hinh thuc|hinh thuc khen thuong|danh hieu|danh hieu thi dua"},
           {"decision", text, "so quyet dinh|quyet dinh|so qd"},
           {"date", date, "ngay|ngay ky|ngay quyet dinh"},
           {"covers", period, "nam|thoi gian|cho nam|thanh tich nam"},
           {"way", word, "loai khen thuong", enum_names<Way>()},
           {"for", FieldType::achievements, "thanh tich"},
           {"prize", money, "tien thuong|muc thuong"}}};
}

RecordKind nominations_kind() {
  return {"nominations",
          "nomination",
          "",
          {"subject", "form", "covers"},
          {{"subject", subject, "ho va ten|ho ten|ten|ca nhan|tap the|doi tuong|name"},
           {"form", form,
            "hinh thuc|hinh thuc de nghi|hinh thuc khen thuong|danh hieu|danh hieu de nghi|"
            "danh hieu thi dua|de nghi"},
           {"covers", period, "nam|cho nam|thoi gian"},
           {"way", word, "loai khen thuong", enum_names<Way>()},
           {"achievements", FieldType::achievements, "thanh tich"},
           {"submitted", date, "ngay trinh|ngay gui"}}};
}

RecordKind conduct_kind() {
  return {"conduct",
          "conduct",
          "",
          {"subject", "kind", "from"},
          {{"subject", subject, "ho va ten|ho ten|ten|ca nhan|tap the|doi tuong|name"},
           {"kind", word, "loai", enum_names<ConductKind>()},
           {"measure", word, "hinh thuc ky luat|hinh thuc", enum_names<Measure>()},
           {"from", date, "tu ngay|ngay"},
           {"until", date, "den ngay"},
           {"document", text, "van ban|so quyet dinh|quyet dinh"},
           {"note", text, "ghi chu"}}};
}

RecordKind absences_kind() {
  return {"absences",
          "absence",
          "",
          {"subject", "period"},
          {{"subject", subject, "ho va ten|ho ten|ten|ca nhan|name"},
           {"period", period, "thoi gian|thoi gian nghi|ngay"},
           {"kind", word, "ly do|loai|loai nghi", enum_names<AbsenceKind>()},
           {"document", text, "van ban|quyet dinh|so quyet dinh"}}};
}

}  // namespace

const RecordField* RecordKind::field(std::string_view name_of_field) const {
  for (const auto& each : fields)
    if (each.key == name_of_field) return &each;
  return nullptr;
}

const std::vector<RecordKind>& record_kinds() {
  static const std::vector<RecordKind> list = {
      people_kind(), units_kind(),       achievements_kind(), initiatives_kind(),
      awards_kind(), nominations_kind(), conduct_kind(),      absences_kind()};
  return list;
}

const RecordKind* find_record_kind(std::string_view name) {
  for (const auto& one : record_kinds())
    if (one.name == name) return &one;
  return nullptr;
}

const RecordKind* find_kind_of_one(std::string_view one) {
  for (const auto& kind : record_kinds())
    if (kind.one == one) return &kind;
  return nullptr;
}

}  // namespace campaign
