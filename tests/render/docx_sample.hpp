// A letter with everything that a document can have, for the tests of Word files.
#pragma once

namespace campaign::test {

inline constexpr const char* kLetter = R"(```letterhead
| | |
|:-:|:-:|
| Ủy ban nhân dân tỉnh Trà Vinh | **CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM** |
| **Sở Thông tin và Truyền thông** | **Độc lập - Tự do - Hạnh phúc** |
| Số:&nbsp;&nbsp;/BC-STTTT | *Trà Vinh, ngày 05 tháng 11 năm 2021* |
```

```title
# Báo cáo

**Kết quả tháng 10/2021**
```

```addressees
Kính gửi: Ủy ban nhân dân tỉnh.
```

*Căn cứ Kế hoạch số 85/KH-UBND;*

Một **hai** *ba*[^a] `bốn`[^b][^a] [năm](https://a.vn/?q=a b&c) [sáu](javascript:x)\
bảy.

## Phần thứ nhất. Kết quả

### I. Số liệu

#### 1. Chung

1. một
2. hai
   - ba

3) bốn

> lời

---

```
mã  lệnh
```

| TT | Đơn vị | Điểm |
|--:|:--|:-:|
| 1 | Sở | 9 |

```chart grouped-bar
title: Điểm
measure: điểm
target: 80

| Đơn vị | A | B |
|:--|--:|--:|
| Sở | 90 | 40,5 |
| Phòng | — | 0 |
```

```chart line

| Kỳ | A | B |
|:--|--:|--:|
| 9/2021 | 90 | 40,5 |
```

- Hết.

./.

```signature
| | |
|:--|:-:|
| *Nơi nhận:* | **KT. Giám đốc** **Phó Giám đốc** |
| - Như trên; | |
| - Lưu: VT. | **Lê Văn Bình** |
```

```new-page landscape
```

## Phụ lục I. Danh sách

*(Kèm theo Báo cáo)*

[^a]: Chú thích [một](https://a.vn/x).
[^b]: Chú thích hai.

```provenance
*Lập bằng campaign.*
```
)";

}  // namespace campaign::test
