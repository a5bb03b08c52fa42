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

constexpr std::string_view kSubjectHeads =
    "Cá nhân, tập thể|ho va ten|ho ten|ten|ca nhan|tap the|tap the, ca nhan|ten ca nhan, tap the|"
    "ten tap the, ca nhan|ten ca nhan|ten tap the|ten don vi, ca nhan|don vi, ca nhan|doi tuong|"
    "subject|name";

RecordKind units_kind() {
  return {"units",
          "unit",
          "Đơn vị",
          "",
          {"name"},
          {{"id", id, "Mã|ma don vi|ma so|code"},
           {"name", text, "Tên đơn vị|ten|don vi|phong ban|khoa phong|tap the|unit"},
           {"kind", unit_kind, "Loại đơn vị|loai"},
           {"class", word, "Loại hình", enum_names<UnitClass>()},
           {"order", number, "Thứ tự"},
           {"head", subject,
            "Thủ trưởng|truong don vi|truong khoa|truong phong|phu trach|nguoi dung dau"},
           {"women-share", share, "Tỷ lệ nữ|ti le nu"},
           {"from", date, "Từ ngày|thanh lap|ngay thanh lap"},
           {"until", date, "Đến ngày|giai the"},
           {"continues", id, "Tên mới của"},
           {"succeeded-by", texts, "Nhập vào"},
           {"takes-part", truth, "Tham gia"},
           {"address", text, "Địa chỉ"},
           {"phone", text, "Điện thoại|so dien thoai|sdt|so dt"},
           {"duties", text, "Chức năng, nhiệm vụ|chuc nang nhiem vu|chuc nang"}}};
}

RecordKind people_kind() {
  return {"people",
          "person",
          "Cá nhân",
          "",
          {"name"},
          {{"id", id, "Mã|ma so|ma can bo|ma nhan vien|code"},
           {"name", text, "Họ và tên|ho ten|ten|ca nhan|full name"},
           {"given-name", text, "Tên gọi"},
           {"unit", unit,
            "Đơn vị|phong, don vi|don vi, phong|phong ban|phong|khoa|khoa phong|khoa, phong|phong, "
            "ban|don vi cong tac|to|to bo mon|to chuyen mon|bo mon|doi|thon|department"},
           {"position", text, "Chức vụ|chuc danh|chuc vu, chuc danh|chuc vu chuc danh"},
           {"class", word, "Nhóm|nhom doi tuong|doi tuong", enum_names<PersonClass>()},
           {"sex", word, "Giới tính|gioi|nam nu|gender", enum_names<Sex>()},
           {"born", date,
            "Ngày sinh|ngay thang nam sinh|ngay, thang, nam sinh|sinh ngay|nam sinh|date of birth"},
           {"joined", date, "Ngày vào cơ quan|ngay vao lam|ngay vao nganh|ngay tuyen dung"},
           {"until", date, "Ngày nghỉ|ngay nghi viec|den ngay"},
           {"status", word, "Tình trạng|trang thai", enum_names<Status>()},
           {"takes-part", truth, "Tham gia"},
           {"statistical-class", word, "Nhóm thống kê", enum_names<StatisticalClass>()},
           {"occupation", word, "Nghề nghiệp", enum_names<Occupation>()},
           {"hometown", text, "Quê quán"},
           {"residence", text, "Nơi ở|noi cu tru|cho o hien nay|noi o hien nay"},
           {"qualification", text, "Trình độ|trinh do chuyen mon|trinh do chuyen mon, nghiep vu"},
           {"party-position", text, "Chức vụ Đảng|dang vien"},
           {"duties", text, "Nhiệm vụ|nhiem vu duoc giao"}}};
}

RecordKind achievements_kind() {
  return {"achievements",
          "achievement",
          "Thành tích",
          "tt",
          {"subjects", "date", "title"},
          {{"id", id, "Mã|ma so"},
           {"subjects", subjects, kSubjectHeads},
           {"date", period, "Ngày|thoi gian|ngay lap thanh tich|thang"},
           {"title", text, "Thành tích|ten thanh tich|noi dung thanh tich|viec"},
           {"summary", text, "Tóm tắt|tom tat thanh tich|mo ta"},
           {"content", content, "Nội dung thi đua"},
           {"criterion", criterion, "Tiêu chí"},
           {"way", word, "Loại khen thưởng|hinh thuc to chuc", enum_names<Way>()},
           {"nature", word, "Tính chất", enum_names<Nature>()},
           {"reach", word, "Phạm vi|pham vi anh huong", enum_names<Reach>()},
           {"exemplar", truth, "Điển hình|guong dien hinh"},
           {"evidence", texts, "Minh chứng|tai lieu|can cu"}}};
}

RecordKind initiatives_kind() {
  return {
      "initiatives",
      "initiative",
      "Sáng kiến",
      "sk",
      {"subjects", "title"},
      {{"id", id, "Mã|ma so"},
       {"subjects", subjects, "Tác giả|ho va ten|ho ten|dong tac gia|ca nhan|tap the|subject|name"},
       {"level", word, "Cấp|cap cong nhan|pham vi", enum_names<InitiativeLevel>()},
       {"document", text, "Số quyết định|quyet dinh|quyet dinh cong nhan|van ban"},
       {"date", date, "Ngày ký|ngay|ngay cong nhan|ngay quyet dinh"},
       {"title", text, "Tên sáng kiến|ten|sang kien|ten de tai|de tai, sang kien"},
       {"used-for", FieldType::awards, "Đã dùng cho"}}};
}

RecordKind awards_kind() {
  return {"awards",
          "award",
          "Khen thưởng",
          "kt",
          {"subject", "form", "date", "covers"},
          {{"id", id, "Mã|ma so"},
           {"subject", subject, kSubjectHeads},
           {"form", form,
            "Hình thức khen thưởng|hinh thuc|danh hieu|danh hieu thi dua|"
            "danh hieu thi dua, hinh thuc khen thuong|danh hieu, hinh thuc khen thuong"},
           {"decision", text, "Số quyết định|quyet dinh|so qd"},
           {"date", date, "Ngày ký|ngay|ngay quyet dinh|ngay qd"},
           {"covers", period, "Năm|thoi gian|cho nam|thanh tich nam"},
           {"way", word, "Loại khen thưởng", enum_names<Way>()},
           {"for", FieldType::achievements, "Thành tích"},
           {"prize", money, "Tiền thưởng|muc thuong|so tien|so tien thuong|muc tien thuong"},
           {"revoked", date, "Ngày thu hồi|thu hoi"}}};
}

RecordKind nominations_kind() {
  return {"nominations",
          "nomination",
          "Đề nghị khen thưởng",
          "",
          {"subject", "form", "covers"},
          {{"subject", subject, kSubjectHeads},
           {"form", form,
            "Hình thức đề nghị|hinh thuc|hinh thuc khen thuong|danh hieu|danh hieu de nghi|"
            "danh hieu thi dua|de nghi|hinh thuc khen thuong de nghi|"
            "hinh thuc de nghi khen thuong|danh hieu thi dua, hinh thuc khen thuong|"
            "danh hieu, hinh thuc khen thuong|danh hieu, hinh thuc de nghi"},
           {"covers", period, "Năm|cho nam|thoi gian"},
           {"way", word, "Loại khen thưởng", enum_names<Way>()},
           {"achievements", FieldType::achievements, "Thành tích"},
           {"standard", text, "Tiêu chuẩn"},
           {"posthumous", truth, "Truy tặng"},
           {"report-form", text, "Mẫu báo cáo"},
           {"public-notice", text, "Lấy ý kiến công khai|lay y kien"},
           {"simplified", texts, "Thủ tục đơn giản"},
           {"submitted", date, "Ngày trình|ngay gui"},
           {"withdrawn", date, "Ngày rút"},
           {"because", text, "Lý do rút"}}};
}

RecordKind conduct_kind() {
  return {"conduct",
          "conduct",
          "Vi phạm và việc đang xem xét",
          "",
          {"subject", "kind", "from"},
          {{"subject", subject, kSubjectHeads},
           {"kind", word, "Loại", enum_names<ConductKind>()},
           {"measure", word, "Hình thức kỷ luật|hinh thuc", enum_names<Measure>()},
           {"from", date, "Từ ngày|ngay"},
           {"until", date, "Đến ngày"},
           {"document", text, "Văn bản|so quyet dinh|quyet dinh"},
           {"note", text, "Nội dung|ghi chu"}}};
}

RecordKind absences_kind() {
  return {"absences",
          "absence",
          "Vắng mặt",
          "",
          {"subject", "period"},
          {{"subject", subject, "Cá nhân|ho va ten|ho ten|ten|name"},
           {"period", period, "Thời gian|thoi gian nghi|ngay"},
           {"kind", word, "Loại nghỉ|ly do|loai", enum_names<AbsenceKind>()},
           {"document", text, "Văn bản|quyet dinh|so quyet dinh"}}};
}

RecordKind ratings_kind() {
  return {"ratings",
          "rating",
          "Xếp loại hằng năm",
          "",
          {"subject", "year"},
          {{"subject", subject, kSubjectHeads},
           {"year", FieldType::year, "Năm"},
           {"rating", word,
            "Xếp loại|ket qua xep loai|muc xep loai|muc do hoan thanh|muc do hoan thanh nhiem vu|"
            "xep loai chat luong|ket qua danh gia, xep loai|ket qua danh gia|danh gia, xep loai|"
            "ket qua danh gia, xep loai chat luong|muc do xep loai",
            enum_names<Rating>()}},
          {"of", "subject", "rating"}};
}

RecordKind figures_kind() {
  return {"figures",
          "figure",
          "Số liệu",
          "",
          {"indicator", "period", "unit"},
          {{"period", months, "Kỳ|thoi gian|thang|ky bao cao"},
           {"unit", unit, "Đơn vị|ten don vi|phong ban|khoa phong|khoa, phong"},
           {"indicator", indicator, "Chỉ tiêu|ten chi tieu|noi dung"},
           {"value", figure, "Kết quả|so lieu|gia tri|thuc hien"}},
          {"values", "indicator", "value"}};
}

}  // namespace

const RecordField* RecordKind::field(std::string_view name_of_field) const {
  for (const auto& each : fields)
    if (each.key == name_of_field) return &each;
  return nullptr;
}

const std::vector<RecordKind>& record_kinds() {
  static const std::vector<RecordKind> list = {
      people_kind(),      units_kind(),   achievements_kind(), initiatives_kind(), awards_kind(),
      nominations_kind(), conduct_kind(), absences_kind(),     ratings_kind(),     figures_kind()};
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
