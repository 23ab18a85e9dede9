// What an officer reads of each example of his pages.
import { describe } from 'vitest';

import { examples as assignments } from './pages/officer/assignments.tsx';
import { examples as catalogDesk } from './pages/officer/catalog.tsx';
import { examples as consultationDesk } from './pages/officer/consultations.tsx';
import { examples as desk } from './pages/officer/dossiers.tsx';
import { examples as formBuilder } from './pages/officer/form-builder.tsx';
import { examples as inquiries } from './pages/officer/inquiries.tsx';
import { examples as quality } from './pages/officer/quality.tsx';
import { examples as staffSearch } from './pages/officer/search.tsx';
import { examples as yearlyReports } from './pages/officer/yearly-reports.tsx';

import { testExamples } from './reading.ts';

describe('consultation-desk', () => {
  testExamples(consultationDesk, {
    'Các đợt lấy ý kiến': `
      # Lấy ý kiến dự thảo
      ‹primary› [Mở đợt lấy ý kiến](/can-bo/bien-tap/moi?chuyen-muc=gop-y)
      Các đợt lấy ý kiến
      Dự thảo | Tình trạng | Chờ duyệt đăng | Góp ý | Giải trình |
      [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/can-bo/gop-y/cho)[Gia hạn, đăng bản mới](/can-bo/bien-tap/cho) · [Bố cục](/can-bo/gop-y/cho/bo-cuc) · [Trang công khai](/gop-y/quy-che-cho) | ‹progress› Đang lấy ý kiếnđến hết 30/12/2026, còn 37 ngày | Chờ duyệt đăng: [3](/can-bo/gop-y/cho?trang-thai=submitted)[1 chờ xem lại](/can-bo/gop-y/cho?trang-thai=declined)1 quá hạn | Góp ý: 12 | Giải trình: [Đang soạn giải trình](/can-bo/gop-y/cho/giai-trinh)hạn 15/01/2027 |
      [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/can-bo/bien-tap/soan)[Soạn tiếp](/can-bo/bien-tap/soan) · [Bố cục](/can-bo/gop-y/soan/bo-cuc) | ‹neutral› Đang chuẩn bị | Chờ duyệt đăng: 0[1 chờ xem lại](/can-bo/gop-y/soan?trang-thai=declined) | Góp ý: 0 | Giải trình: |
      [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/can-bo/gop-y/duyet)[Bài đăng](/can-bo/bien-tap/duyet) · [Bố cục](/can-bo/gop-y/duyet/bo-cuc) · [Trang công khai](/gop-y/quy-che-cho) | ‹waiting› Đã đóng, đang tổng hợpđến hết 30/12/2026 | Chờ duyệt đăng: 0[1 chờ xem lại](/can-bo/gop-y/duyet?trang-thai=declined)1 quá hạn | Góp ý: 12 | Giải trình: [Chờ duyệt giải trình](/can-bo/gop-y/duyet/giai-trinh)chờ ông/bà duyệthạn 15/01/2027, quá hạn |
      [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/can-bo/gop-y/xong)[Bài đăng](/can-bo/bien-tap/xong) · [Bố cục](/can-bo/gop-y/xong/bo-cuc) · [Trang công khai](/gop-y/quy-che-cho) | ‹done› Đã trả lờiđến hết 30/12/2026, còn 37 ngày | Chờ duyệt đăng: 0[1 chờ xem lại](/can-bo/gop-y/xong?trang-thai=declined)1 quá hạn | Góp ý: 12 | Giải trình: [Đang soạn giải trình](/can-bo/gop-y/xong/giai-trinh)hạn 15/01/2027nội dung góp ý được xóa 31/12/2028 |
    `,
    'Chưa có đợt lấy ý kiến nào': `
      − Các đợt lấy ý kiến
      − Dự thảo | Tình trạng | Chờ duyệt đăng | Góp ý | Giải trình |
      − [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/can-bo/gop-y/cho)[Gia hạn, đăng bản mới](/can-bo/bien-tap/cho) · [Bố cục](/can-bo/gop-y/cho/bo-cuc) · [Trang công khai](/gop-y/quy-che-cho) | ‹progress› Đang lấy ý kiếnđến hết 30/12/2026, còn 37 ngày | Chờ duyệt đăng: [3](/can-bo/gop-y/cho?trang-thai=submitted)[1 chờ xem lại](/can-bo/gop-y/cho?trang-thai=declined)1 quá hạn | Góp ý: 12 | Giải trình: [Đang soạn giải trình](/can-bo/gop-y/cho/giai-trinh)hạn 15/01/2027 |
      − [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/can-bo/bien-tap/soan)[Soạn tiếp](/can-bo/bien-tap/soan) · [Bố cục](/can-bo/gop-y/soan/bo-cuc) | ‹neutral› Đang chuẩn bị | Chờ duyệt đăng: 0[1 chờ xem lại](/can-bo/gop-y/soan?trang-thai=declined) | Góp ý: 0 | Giải trình: |
      − [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/can-bo/gop-y/duyet)[Bài đăng](/can-bo/bien-tap/duyet) · [Bố cục](/can-bo/gop-y/duyet/bo-cuc) · [Trang công khai](/gop-y/quy-che-cho) | ‹waiting› Đã đóng, đang tổng hợpđến hết 30/12/2026 | Chờ duyệt đăng: 0[1 chờ xem lại](/can-bo/gop-y/duyet?trang-thai=declined)1 quá hạn | Góp ý: 12 | Giải trình: [Chờ duyệt giải trình](/can-bo/gop-y/duyet/giai-trinh)chờ ông/bà duyệthạn 15/01/2027, quá hạn |
      − [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/can-bo/gop-y/xong)[Bài đăng](/can-bo/bien-tap/xong) · [Bố cục](/can-bo/gop-y/xong/bo-cuc) · [Trang công khai](/gop-y/quy-che-cho) | ‹done› Đã trả lờiđến hết 30/12/2026, còn 37 ngày | Chờ duyệt đăng: 0[1 chờ xem lại](/can-bo/gop-y/xong?trang-thai=declined)1 quá hạn | Góp ý: 12 | Giải trình: [Đang soạn giải trình](/can-bo/gop-y/xong/giai-trinh)hạn 15/01/2027nội dung góp ý được xóa 31/12/2028 |
      + Chưa có đợt nào. Bấm “Mở đợt lấy ý kiến” để soạn hoặc nhập từ tệp Word, rồi gửi Ban Biên tập duyệt.
    `,
    'Góp ý chờ duyệt': `
      [Lấy ý kiến dự thảo](/can-bo/gop-y) · [Trang công khai](/gop-y/quy-che-cho) · [Soạn giải trình, tiếp thu](/can-bo/gop-y/cho/giai-trinh)
      # Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An
      ‹primary› [Duyệt lần lượt (3)](/can-bo/gop-y/cho/y-kien/a)
      ▸ Lọc góp ý: Trạng thái: Chờ duyệt đăng (3)
      → /can-bo/gop-y/cho
      Trạng thái
      <trang-thai>
      Còn hiệu lực
      ✓ Chờ duyệt đăng (3)
      Đã đăng (4)
      Đã đăng, có che thông tin riêng (1)
      Không đăng, chờ người thứ hai xem lại (1)
      Không đăng (1)
      Người gửi đã rút (1)
      Về điều khoản
      <ve>
      ✓ Tất cả
      Khoản 2 Điều 3
      ‹secondary› [Lọc]
      ‹quiet› [Bỏ lọc](/can-bo/gop-y/cho)
      2 góp ý chưa được người gửi xác nhận qua thư nên chưa ai xem được.
      Góp ý
      Người gửi và nội dung | Về | Ý kiến | Trạng thái | Gửi |
      [Nguyễn Văn An](/can-bo/gop-y/cho/y-kien/a)Ghe về lúc 3 giờ. Gọi tôi qua số 0909 222 333. | Khoản 2 Điều 3 | Đề nghị sửa đổi, bổ sung | ‹waiting› Chờ duyệt đănghạn duyệt 18/11/2026, quá hạn | thứ Hai, 16/11/2026, 09:00 |
      [Nguyễn Văn An](/can-bo/gop-y/cho/y-kien/b)Tán thành | Khoản 2 Điều 5 (bản 1), không còn | Tán thành | ‹waiting› Chờ duyệt đănghạn duyệt 18/11/2026, quá hạn | thứ Hai, 16/11/2026, 09:00 |
      [1](/can-bo/gop-y/cho?trang-thai=submitted) (here)
      [2](/can-bo/gop-y/cho?trang-thai=submitted&trang=2)
      [Trang sau](/can-bo/gop-y/cho?trang-thai=submitted&trang=2)
    `,
    'Duyệt một góp ý, chưa được': `
      [Lấy ý kiến dự thảo](/can-bo/gop-y) · [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/can-bo/gop-y/cho)
      # Nguyễn Văn An
      [Góp ý chờ duyệt tiếp theo](/can-bo/gop-y/cho/y-kien/b) (còn 2)
      # Có chỗ cần sửa
      [Hãy ghi nội dung đăng.](#f-maskedText)
      Trạng thái:‹waiting› Chờ duyệt đăng hạn duyệt 18/11/2026, quá hạn
      Về:Khoản 2 Điều 32. Hàng được đưa vào từ 3 giờ 30.
      Đoạn được trích:từ 4 giờ (đã sửa trong bản mới)
      Ý kiến:Đề nghị sửa đổi, bổ sung
      Nội dung:Ghe về lúc 3 giờ. Gọi tôi qua số 0909 222 333.
      Người gửi:Nguyễn Văn An (Cá nhân)
      Hiện tên khi đăng:Có
      Nơi ở:Ấp An Thuận
      Thư điện tử:an@vidu.vn
      Gửi lúc:thứ Hai, 16/11/2026, 09:00
      Tệp kèm theo: [bảng giờ ghe.pdf](/can-bo/gop-y/cho/y-kien/a/tep/f) (118 KB) · chưa quét mã độc
      <version=2>
      <requestId=r>
      <next=b>
      ‹primary› [Đăng nguyên văn] <intent=publish>
      ▾ Đăng, có che thông tin riêng
      <version=2>
      <requestId=r>
      <next=b>
      Thay thông tin riêng bằng “[…]”.
      Nội dung đăng
      Lỗi: Hãy ghi nội dung đăng.
      <maskedText>
      ‹secondary› [Đăng, có che thông tin riêng] <intent=publish-masked>
      ▸ Không đăng
      <version=2>
      <requestId=r>
      <next=b>
      Giải thích thêm cho người gửi (không bắt buộc)
      <reason>
      ‹warning› [Không đăng] <intent=decline>
      # Quá trình
      Gửi góp ý
      thứ Hai, 16/11/2026, 09:00 · Người gửi
    `,
    'Góp ý của chính cán bộ': `
      − [Góp ý chờ duyệt tiếp theo](/can-bo/gop-y/cho/y-kien/b) (còn 2)
      − # Có chỗ cần sửa
      − [Hãy ghi nội dung đăng.](#f-maskedText)
      − Tệp kèm theo: [bảng giờ ghe.pdf](/can-bo/gop-y/cho/y-kien/a/tep/f) (118 KB) · chưa quét mã độc
      − <version=2>
      − <requestId=r>
      − <next=b>
      − ‹primary› [Đăng nguyên văn] <intent=publish>
      − ▾ Đăng, có che thông tin riêng
      − <version=2>
      − <requestId=r>
      − <next=b>
      − Thay thông tin riêng bằng “[…]”.
      − Nội dung đăng
      − Lỗi: Hãy ghi nội dung đăng.
      − <maskedText>
      − ‹secondary› [Đăng, có che thông tin riêng] <intent=publish-masked>
      − ▸ Không đăng
      − <version=2>
      − <requestId=r>
      − <next=b>
      − Giải thích thêm cho người gửi (không bắt buộc)
      − <reason>
      − ‹warning› [Không đăng] <intent=decline>
      + Bạn là người gửi góp ý này, nên một cán bộ khác phải duyệt.
    `,
    'Soạn giải trình, tiếp thu': `
      [Lấy ý kiến dự thảo](/can-bo/gop-y) · [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/can-bo/gop-y/cho)
      # Giải trình, tiếp thu
      ‹primary› [Trả lời góp ý](/can-bo/gop-y/cho/giai-trinh/moi)
      # Chưa thực hiện được
      Còn góp ý chưa trả lời.
      ‹progress› Đang soạn giải trình Hạn công bố: 15/01/2027, quá hạn. [Trang công khai](/gop-y/quy-che-cho)
      Phải soạn lại, trình lại: Nêu rõ lý do không tiếp thu.
      Còn 1 góp ý chờ duyệt đăng. [Duyệt](/can-bo/gop-y/cho?trang-thai=submitted)
      Còn 1 góp ý không đăng chờ người thứ hai xem lại. [Xem lại](/can-bo/gop-y/cho?trang-thai=declined)
      Đã trả lời
      Nội dung góp ý | Kết quả | Nội dung tiếp thu, lý do |
      [Mở cửa sớm hơn.](/can-bo/gop-y/cho/giai-trinh/tl)1 góp ý: Khoản 2 Điều 3 | Kết quả: Tiếp thu | Nội dung tiếp thu, lý do: Sửa thành 4 giờ. |
      # Chưa trả lời (2)
      # Khoản 2 Điều 3: đề nghị sửa đổi, bổ sung (2)
      [Trần Thị Bình](/can-bo/gop-y/cho/y-kien/b) (chờ duyệt đăng) (đã sửa sau khi soạn giải trình): Ghe về lúc 3 giờ.
      [Tổ tiểu thương](/can-bo/gop-y/cho/y-kien/c)
      [Trả lời chung 2 góp ý này về Khoản 2 Điều 3](/can-bo/gop-y/cho/giai-trinh/moi?ve=c3&y-kien=propose)
      Còn góp ý chưa trả lời.
      Duyệt và công bố được: Nguyễn Quốc Long.
      Nếu bạn soạn hoặc trình, người khác phải duyệt và công bố, mà hiện chưa có ai.
      ‹important›
      Nếu bạn soạn hoặc trình
      Người đã soạn hoặc đã trình, kể cả ở lần bị trả lại, không duyệt bản giải trình này (Điều 18).
      Trưởng ban Biên tập có thể [ủy quyền duyệt](/can-bo/bien-tap/uy-quyen) cho một cán bộ chưa làm bước nào của bản giải trình này, kể cả khi chính Trưởng ban đã soạn hoặc trình.
      <version=3>
      ‹primary› [Trình duyệt] <intent=submit>
      ▾ Trả lại để sửa
      <version=3>
      Điều cần sửa
      <reason> Ghi rõ hơn.
      ‹secondary› [Trả lại để sửa] <intent=return>
    `,
    'Giải trình đã công bố, có đính chính, có đề nghị chờ duyệt': `
      − ‹primary› [Trả lời góp ý](/can-bo/gop-y/cho/giai-trinh/moi)
      − # Chưa thực hiện được
      − ‹progress› Đang soạn giải trình Hạn công bố: 15/01/2027, quá hạn. [Trang công khai](/gop-y/quy-che-cho)
      − Phải soạn lại, trình lại: Nêu rõ lý do không tiếp thu.
      − Còn 1 góp ý chờ duyệt đăng. [Duyệt](/can-bo/gop-y/cho?trang-thai=submitted)
      − Còn 1 góp ý không đăng chờ người thứ hai xem lại. [Xem lại](/can-bo/gop-y/cho?trang-thai=declined)
      − [Mở cửa sớm hơn.](/can-bo/gop-y/cho/giai-trinh/tl)1 góp ý: Khoản 2 Điều 3 | Kết quả: Tiếp thu | Nội dung tiếp thu, lý do: Sửa thành 4 giờ. |
      − # Chưa trả lời (2)
      − # Khoản 2 Điều 3: đề nghị sửa đổi, bổ sung (2)
      − [Trần Thị Bình](/can-bo/gop-y/cho/y-kien/b) (chờ duyệt đăng) (đã sửa sau khi soạn giải trình): Ghe về lúc 3 giờ.
      − [Tổ tiểu thương](/can-bo/gop-y/cho/y-kien/c)
      − [Trả lời chung 2 góp ý này về Khoản 2 Điều 3](/can-bo/gop-y/cho/giai-trinh/moi?ve=c3&y-kien=propose)
      − Còn góp ý chưa trả lời.
      − ‹primary› [Trình duyệt] <intent=submit>
      − ▾ Trả lại để sửa
      − <version=3>
      − Điều cần sửa
      − <reason> Ghi rõ hơn.
      − ‹secondary› [Trả lại để sửa] <intent=return>
      + ‹done› Đã công bố giải trình [Trang công khai](/gop-y/quy-che-cho)
      + # Đề nghị
      + # Gỡ bản 1 khỏi phần so sánh
      + Tình trạng:‹waiting› Chờ duyệt
      + Người đề nghị:Lê Thị Cúc, thứ Hai, 16/11/2026, 09:00
      + Lý do:Có số điện thoại của một hộ dân.
      + <proposal=p>
      + ‹primary› [Duyệt] <intent=approve>
      + ▸ Từ chối
      + Lý do từ chối
      + <reason>
      + <proposal=p>
      + ‹secondary› [Từ chối] <intent=decline>
      + ▸ Đề nghị đã xong (1)
      + # Giữ nội dung góp ý thêm 12 tháng
      + Tình trạng:‹stopped› Đã từ chối Nguyễn Quốc Long, thứ Hai, 16/11/2026, 09:00. Lý do: Vụ án đã xong.
      + Người đề nghị:Lê Thị Cúc, thứ Hai, 16/11/2026, 09:00
      + Lý do:Tòa án còn cần.
      + Mở cửa sớm hơn.1 góp ý: Khoản 2 Điều 3Đính chính 16/11/2026: Ghi sai giờ.[Đính chính câu trả lời: Mở cửa sớm hơn.](/can-bo/gop-y/cho/giai-trinh/tl) | Kết quả: Tiếp thu | Nội dung tiếp thu, lý do: Sửa thành 4 giờ. ▸ Bản trước khi đính chính Mở cửa sớm hơn. Tiếp thu Sửa thành 5 giờ. |
      + # Chưa trả lời (0)
      + Mọi góp ý đã có trả lời.
      + ▸ Giữ nội dung góp ý thêm 12 tháng
      + Chỉ dùng khi nội dung còn cần cho một vụ việc.
      + Lý do
      + <reason>
      + ‹secondary› [Giữ nội dung góp ý thêm 12 tháng] <intent=keep-longer>
    `,
    'Giải trình của dự thảo đã thu hồi': `
      − # Chưa thực hiện được
      − ‹progress› Đang soạn giải trình Hạn công bố: 15/01/2027, quá hạn. [Trang công khai](/gop-y/quy-che-cho)
      − [Mở cửa sớm hơn.](/can-bo/gop-y/cho/giai-trinh/tl)1 góp ý: Khoản 2 Điều 3 | Kết quả: Tiếp thu | Nội dung tiếp thu, lý do: Sửa thành 4 giờ. |
      − # Chưa trả lời (2)
      − # Khoản 2 Điều 3: đề nghị sửa đổi, bổ sung (2)
      − [Trần Thị Bình](/can-bo/gop-y/cho/y-kien/b) (chờ duyệt đăng) (đã sửa sau khi soạn giải trình): Ghe về lúc 3 giờ.
      − [Tổ tiểu thương](/can-bo/gop-y/cho/y-kien/c)
      − [Trả lời chung 2 góp ý này về Khoản 2 Điều 3](/can-bo/gop-y/cho/giai-trinh/moi?ve=c3&y-kien=propose)
      − Còn góp ý chưa trả lời.
      − ▾ Trả lại để sửa
      − <reason> Ghi rõ hơn.
      + ‹progress› Đang soạn giải trình Hạn công bố: 15/01/2027. [Trang công khai](/gop-y/quy-che-cho)
      + Dự thảo không còn trên Cổng
      + Từ thứ Hai, 16/11/2026, 09:00 người dân không đọc được dự thảo; những ngày ấy không tính vào thời gian lấy ý kiến. Người đã góp ý đang chờ: hãy đăng lại dự thảo, hoặc dừng và báo cho họ.
      + [Mở sớm.](/can-bo/gop-y/cho/giai-trinh/tl)không còn góp ý nào: hãy bỏ, hoặc chọn góp ý | Kết quả: Tiếp thu | Nội dung tiếp thu, lý do: 4 giờ. |
      + # Chưa trả lời (1)
      + # Khoản 2 Điều 3: không tán thành (1)
      + [Nguyễn Văn An](/can-bo/gop-y/cho/y-kien/a) (đã sửa sau khi soạn giải trình): Ghe về lúc 3 giờ.
      + [Trả lời góp ý này về Khoản 2 Điều 3](/can-bo/gop-y/cho/giai-trinh/moi?ve=c3&y-kien=disagree)
      + ‹important›
      + ▸ Trả lại để sửa
      + <reason>
    `,
    'Đính chính một câu trả lời': `
      [Lấy ý kiến dự thảo](/can-bo/gop-y) · [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/can-bo/gop-y/cho/giai-trinh)
      # Đính chính giải trình đã công bố
      <version=3>
      <seen=a=1 a=1 a=1>
      Bản đã công bố được giữ lại. Người khác duyệt thì bản đính chính mới hiện, kèm ngày và lời đính chính; những người đã góp ý nhận thư.
      Góp ý được trả lời
      Chọn một góp ý, hoặc nhiều góp ý giống nhau
      <comments=a checked>
      Khoản 2 Điều 3: Nguyễn Văn An, đề nghị sửa đổi, bổ sung
      Ghe về lúc 3 giờ.
      <comments=b>
      Khoản 2 Điều 3: Trần Thị Bình, đề nghị sửa đổi, bổ sung (chờ duyệt đăng) (đã sửa sau khi soạn giải trình)
      Ghe về lúc 3 giờ.
      <comments=c>
      Toàn văn dự thảo: Tổ tiểu thương, tán thành
      Nội dung góp ý
      Tóm tắt, không nêu thông tin riêng: phần này được công bố
      <summary> Mở cửa sớm hơn.
      Kết quả
      <outcome=accepted>
      Tiếp thu
      <outcome=partly>
      Tiếp thu một phần
      <outcome=not-accepted>
      Không tiếp thu, giải trình
      Nội dung tiếp thu, hoặc lý do không tiếp thu
      <reason>
      Lời đính chính
      Sửa gì, vì sao; người đọc thấy lời này
      <note>
      ‹primary› [Gửi đề nghị đính chính] <intent=correct>
      ‹quiet› [Quay lại](/can-bo/gop-y/cho/giai-trinh)
    `,
    'Trả lời một nhóm góp ý': `
      − # Đính chính giải trình đã công bố
      − Bản đã công bố được giữ lại. Người khác duyệt thì bản đính chính mới hiện, kèm ngày và lời đính chính; những người đã góp ý nhận thư.
      − Lời đính chính
      − Sửa gì, vì sao; người đọc thấy lời này
      − <note>
      − ‹primary› [Gửi đề nghị đính chính] <intent=correct>
      + # Sửa câu trả lời
      + # Có chỗ cần sửa
      + [Hãy chọn kết quả.](#f-outcome)
      + Lỗi: Hãy chọn kết quả.
      + ‹primary› [Lưu câu trả lời] <intent=save>
      + ‹warning› [Bỏ câu trả lời này] <intent=remove>
    `,
    'Câu trả lời đã bị bỏ trong lúc sửa': `
      − # Đính chính giải trình đã công bố
      − Bản đã công bố được giữ lại. Người khác duyệt thì bản đính chính mới hiện, kèm ngày và lời đính chính; những người đã góp ý nhận thư.
      − Lời đính chính
      − Sửa gì, vì sao; người đọc thấy lời này
      − <note>
      − ‹primary› [Gửi đề nghị đính chính] <intent=correct>
      + # Trả lời góp ý
      + # Có chỗ cần sửa
      + Hoàng Thị Em vừa sửa các câu trả lời.
      + ‹info›
      + Thông tin
      + Câu trả lời này đã được bỏ. Nếu bấm Lưu, nội dung dưới đây thành một câu trả lời mới.
      + → /can-bo/gop-y/cho/giai-trinh/moi
      + ‹primary› [Lưu câu trả lời] <intent=save>
    `,
    'Bố cục dự thảo': `
      [Lấy ý kiến dự thảo](/can-bo/gop-y) · [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/can-bo/bien-tap/cho)
      # Bố cục dự thảo
      [Sửa nội dung](/can-bo/bien-tap/cho)
      Cổng nhận ra 2 phần trong bản mới nhất, theo cách ghi “Chương”, “Mục”, “Điều”, “1.”, “a)”. Mỗi phần có địa chỉ riêng để người dân góp ý. Chỗ nào nhận sai, hãy sửa nội dung: lời văn được trích thì đặt vào khung trích dẫn, đề mục thì đặt kiểu đề mục.
      ‹important›
      1 chỗ nên kiểm tra
      [Khoản 1 đứng một mình.](#dieu-1-khoan-1)
      ‹important›
      Đăng bản này thì các điều khoản sau không còn
      Khoản 2 Điều 5: 1 góp ý sẽ được ghi là điều khoản không còn
      Các phần được nhận ra
      Phần | Nội dung |
      Điều 1 | Điều 1. Giờ hoạt động |
      Khoản 1 Điều 1 | 1. Từ 5 giờ. |
    `,
  });
});

describe('staff-search', () => {
  testExamples(staffSearch, {
    'Hồ sơ tìm thấy theo tên, theo số': `
      Hồ sơ tìm thấy
      Người nộp | Hồ sơ | Trạng thái, người thụ lý | Hẹn trả |
      [Nguyễn Văn Ẩn](/can-bo/ho-so/PA-7K3M-Q9TX-2V) | Đăng ký khai sinhH09.31.20-261117-0004 · PA-7K3M-Q9TX-2V | ‹progress› Đang xử lýPhạm Văn Dũng | 23/11/2026còn 2 ngày làm việc |
      [Trần Thị Bình](/can-bo/ho-so/PA-1WSK-R1KB-3W)khớp số định danh, khớp số điện thoại | Đăng ký khai sinhH09.31.20-261117-0004 · PA-1WSK-R1KB-3W | ‹progress› Đang xử lýPhạm Văn Dũng | 23/11/2026còn 2 ngày làm việc |
    `,
  });
});

describe('catalog-desk', () => {
  testExamples(catalogDesk, {
    'Lọc thủ tục': `
      ▸ Lọc thủ tục: Lĩnh vực: Hộ tịch (22); Còn điểm cần rà soát
      → /can-bo/thu-tuc
      Tên hoặc mã thủ tục
      <q>
      Lĩnh vực
      <linh-vuc>
      Tất cả
      ✓ Hộ tịch (22)
      Chứng thực (0)
      Nuôi con nuôi (0)
      Cư trú (0)
      Liên thông (0)
      Bảo trợ xã hội (0)
      Giảm nghèo (0)
      Người có công (0)
      Đất đai (0)
      Xây dựng, nhà ở (0)
      Hộ kinh doanh (0)
      Trồng trọt (0)
      Nông nghiệp (0)
      Môi trường (0)
      Tài nguyên nước (0)
      Giáo dục (0)
      Văn hóa (0)
      Thể dục thể thao (0)
      Tín ngưỡng, tôn giáo (0)
      Thi đua, khen thưởng (0)
      Hòa giải ở cơ sở (0)
      Bồi thường nhà nước (0)
      Khiếu nại, tố cáo (0)
      Mức độ
      <muc-do>
      ✓ Tất cả
      Mức độ 1 (20)
      Mức độ 2 (18)
      Mức độ 3 (25)
      Mức độ 4 (15)
      Việc trong đời
      <viec>
      ✓ Tất cả
      Sinh con, nuôi con
      Kết hôn
      Người thân qua đời
      Làm giấy tờ, bản sao
      Đất đai, xây nhà
      Trợ giúp lúc khó khăn
      Chuyển đến, cư trú
      Chứng thực giấy tờ, hợp đồng
      Gia đình người có công
      Làm ăn, sản xuất
      Con đi học
      Lễ hội, tín ngưỡng, thể thao
      Khen thưởng, công nhận
      Khiếu nại, tranh chấp, bồi thường
      Bản nháp
      <ban-nhap>
      ✓ Tất cả
      Có bản nháp
      Đang soạn
      Chờ duyệt
      Đã duyệt, chờ công bố
      Chờ tôi duyệt
      <ra-soat=1 checked>
      Còn điểm cần rà soát
      ‹secondary› [Lọc]
      ‹quiet› [Bỏ lọc](/can-bo/thu-tuc)
    `,
    'Một bản nháp chờ duyệt': `
      Trạng thái:‹waiting› Chờ duyệt
      Người soạn:Trần Thị Hộ Tịch
      Sửa lần cuối:thứ Ba, 24/11/2026, 09:30
      Gửi duyệt:Trần Thị Hộ Tịch, thứ Ba, 24/11/2026, 09:30
      Thay đổi gì, vì sao:Sửa giấy tờ phải nộp theo Nghị định 18/2026/NĐ-CP.
    `,
    'Việc của người soạn': `
      # Gửi duyệt
      <version=4>
      Thay đổi gì, vì sao
      Người duyệt đọc; lưu vào lịch sử các bản đã công bố. Nêu văn bản làm căn cứ, nếu có.
      Lỗi: Ghi nội dung thay đổi và lý do
      <reason>
      ‹primary› [Gửi duyệt] <intent=submit>
      ▸ Hủy bản nháp
      <version=4>
      Cảnh báo:
      Mọi nội dung đã soạn bị bỏ. Bản đang công bố, nếu có, vẫn giữ nguyên.
      ‹warning› [Hủy bản nháp] <intent=discard>
    `,
    'Việc của người duyệt': `
      − # Gửi duyệt
      − Thay đổi gì, vì sao
      − Người duyệt đọc; lưu vào lịch sử các bản đã công bố. Nêu văn bản làm căn cứ, nếu có.
      − Lỗi: Ghi nội dung thay đổi và lý do
      − ‹primary› [Gửi duyệt] <intent=submit>
      − ▸ Hủy bản nháp
      − Cảnh báo:
      − Mọi nội dung đã soạn bị bỏ. Bản đang công bố, nếu có, vẫn giữ nguyên.
      − ‹warning› [Hủy bản nháp] <intent=discard>
      + # Duyệt và công bố
      + [Xem những chỗ khác với bản đang công bố](#so-sanh) trước khi duyệt.
      + Công bố vào lúc (không bắt buộc)
      + Để trống thì công bố ngay khi duyệt.
      + Ngày
      + <publishAt.day=>
      + Tháng
      + <publishAt.month=>
      + Năm
      + <publishAt.year=>
      + Giờ
      + <publishAt.hour=>
      + Phút
      + <publishAt.minute=>
      + ‹primary› [Duyệt và công bố] <intent=approve>
      + # Trả lại để sửa
      + Cần sửa điều gì
      + ‹secondary› [Trả lại để sửa] <intent=return>
    `,
    'Còn thiếu để công bố': `
      ‹important›
      Còn thiếu để công bố
      [Cách thức thực hiện: Chưa có cách nộp hồ sơ.](#cach-thuc)
      Phí, lệ phí: Chưa có phí, lệ phí.
    `,
    'Mỗi mức độ cần gì': `
      # Mỗi mức độ cần gì
      ▸ Mức độ 2: đã đủ
      ‹done› Có
      Mẫu đơn để tải và khai
      ▾ Mức độ 3: còn thiếu 1 điều
      ‹waiting› Thiếu
      Nhận hồ sơ trực tuyến
      Chưa chọn cách nộp trực tuyến.
      [Sang phần Cách thức thực hiện](/can-bo/thu-tuc/1.000656/ban-nhap/cach-thuc)
    `,
    'Hai bản cạnh nhau': `
      Khác nhau ở 1 phần: Yêu cầu, điều kiện.
      # Yêu cầu, điều kiện
      # Yêu cầu, điều kiện
      Bản số 1
      Đăng ký trong
      [bỏ: 15]
      ngày kể từ ngày có người chết.
      Bản nháp
      Đăng ký trong
      [thêm: 30]
      ngày kể từ ngày có người chết.
      # Điểm 1
      Bản số 1
      (không có)
      Bản nháp
      [thêm: Cần đối chiếu số ngày.]
      ▸ 1 phần không đổi
      # Kết quả thực hiện
      Kết quả 1:Trích lục khai tử
    `,
    'Các bản đã công bố': `
      Từng bản, ai soạn, ai duyệt, thay đổi gì
      Bản | Công bố lúc | Thay đổi | So sánh |
      Bản số 2đang công bố | thứ Ba, 24/11/2026, 09:30 | Sửa giấy tờ phải nộp.soạn: Trần Thị Hộ Tịch; duyệt: Lê Văn Chánh | [Khác gì bản 1: bản số 2](#khac) |
      Bản số 1 | thứ Ba, 24/11/2026, 09:30 | Có sẵn khi cài đặt Cổng | bản đầu |
    `,
    'Nhật ký': `
      Sửa bản nháp
      thứ Ba, 24/11/2026, 09:30 · Trần Thị Hộ Tịch
      Yêu cầu, điều kiện
      Trả lại
      thứ Ba, 24/11/2026, 09:30 · Lê Văn Chánh
      Thiếu căn cứ.
    `,
  });
});

describe('form-builder', () => {
  testExamples(formBuilder, {
    'Các phần và các ô': `
      # [Người đề nghị](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=section%3AnguoiDeNghi)
      ‹quiet› [Xuống Người đề nghị] <intent=down:section:nguoiDeNghi>
      ‹quiet› [Điều kiện Người đề nghị](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/dieu-kien?phan=section%3AnguoiDeNghi)
      [Họ và tên](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=field%3AhoVaTen)
      Họ tên người · bắt buộc · điền sẵn từ tài khoản
      ‹quiet› [Xuống Họ và tên] <intent=down:field:hoVaTen>
      ‹quiet› [Điều kiện Họ và tên](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/dieu-kien?phan=field%3AhoVaTen)
      [Đề nghị cấp bản sao?](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=field%3AbanSao)
      Chọn một · bắt buộc
      Ô “Đề nghị cấp bản sao?” chưa có trên giấy: thêm một dòng in, hoặc đánh dấu “Không in trên giấy”.
      ‹quiet› [Lên Đề nghị cấp bản sao?] <intent=up:field:banSao>
      ‹quiet› [Xuống Đề nghị cấp bản sao?] <intent=down:field:banSao>
      ‹quiet› [Điều kiện Đề nghị cấp bản sao?](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/dieu-kien?phan=field%3AbanSao)
      [Số lượng bản](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=field%3AsoBan)
      Số đếm · bắt buộc · chỉ hỏi khi “Đề nghị cấp bản sao?” là “Có”
      ‹quiet› [Lên Số lượng bản] <intent=up:field:soBan>
      ‹quiet› [Xuống Số lượng bản] <intent=down:field:soBan>
      ‹quiet› [Điều kiện Số lượng bản](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/dieu-kien?phan=field%3AsoBan)
      [Thêm ô vào phần Người đề nghị](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/them-o?phan=nguoiDeNghi)
      # [Giấy tờ gửi kèm](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=section%3AgiayTo)
      Chỉ hỏi khi “Đề nghị cấp bản sao?” là “Có”
      ‹quiet› [Lên Giấy tờ gửi kèm] <intent=up:section:giayTo>
      ‹quiet› [Điều kiện Giấy tờ gửi kèm](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/dieu-kien?phan=section%3AgiayTo)
      [Danh mục giấy tờ](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=field%3AdanhMuc)
      Danh sách lặp lại · không bắt buộc · từ 0 đến 5 mục
      Ô “Danh mục giấy tờ” chưa có trên giấy: thêm một dòng in, hoặc đánh dấu “Không in trên giấy”.
      ‹quiet› [Lên Danh mục giấy tờ] <intent=up:field:danhMuc>
      ‹quiet› [Điều kiện Danh mục giấy tờ](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/dieu-kien?phan=field%3AdanhMuc)
      [Tên giấy tờ](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=field%3AdanhMuc.ten)
      Chữ · bắt buộc
      ‹quiet› [Điều kiện Tên giấy tờ](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/dieu-kien?phan=field%3AdanhMuc.ten)
      [Thêm ô vào mỗi mục của Danh mục giấy tờ](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/them-o?phan=giayTo&nhom=danhMuc)
      [Thêm ô vào phần Giấy tờ gửi kèm](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/them-o?phan=giayTo)
      ‹secondary› [Thêm phần](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/them-phan)
    `,
    'Quy tắc': `
      [Số giấy tờ khác số bản đã ghi: kiểm tra lại](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=rule%3Aentries-equal)
      Số mục bằng số đã khai · chỉ nhắc
      ‹quiet› [Điều kiện Số giấy tờ khác số bản đã ghi: kiểm tra lại](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/dieu-kien?phan=rule%3Aentries-equal)
      [Thêm quy tắc](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/them-quy-tac)
    `,
    'Trên giấy': `
      Giấy được xếp bằng tay, từng dòng một, như mẫu chính thức.
      ▸ Cho giấy tự xếp theo các phần
      Các dòng xếp bằng tay bị thay; nơi gửi, người ký và phần dành cho cơ quan vẫn giữ. Mẫu do văn bản ban hành thì nên giữ cách xếp của văn bản.
      ‹secondary› [Tự xếp lại giấy] <intent=layout:standard>
      [Nơi gửi: Kính gửi: Ủy ban nhân dân {đơn vị}](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=block%3A18bkscddbqv)
      ‹quiet› [Xuống Nơi gửi: Kính gửi: Ủy ban nhân dân {đơn vị}] <intent=down:block:18bkscddbqv>
      [Nơi và ngày viết đơn](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=block%3A1qi6p8wozqq)
      ‹quiet› [Lên Nơi và ngày viết đơn] <intent=up:block:1qi6p8wozqq>
      ‹quiet› [Xuống Nơi và ngày viết đơn] <intent=down:block:1qi6p8wozqq>
      [Chữ ký: Người đề nghị](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=block%3A1khb0wur0sb)
      ‹quiet› [Lên Chữ ký: Người đề nghị] <intent=up:block:1khb0wur0sb>
      ‹quiet› [Xuống Chữ ký: Người đề nghị] <intent=down:block:1khb0wur0sb>
      [Đề mục: Nội dung](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=block%3A8ethrfghgr)
      ‹quiet› [Lên Đề mục: Nội dung] <intent=up:block:8ethrfghgr>
      ‹quiet› [Xuống Đề mục: Nội dung] <intent=down:block:8ethrfghgr>
      ‹quiet› [Điều kiện Đề mục: Nội dung](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/dieu-kien?phan=block%3A8ethrfghgr)
      [Dòng khai: Họ và tên · Số lượng bản](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/sua?phan=block%3A1wbrny9y3dd)
      ‹quiet› [Lên Dòng khai: Họ và tên · Số lượng bản] <intent=up:block:1wbrny9y3dd>
      [Thêm dòng trên giấy](/can-bo/thu-tuc/mau-don/don-vi-du/ban-nhap/them-dong?sau=1wbrny9y3dd)
    `,
    'Người khai sẽ thấy': `
      # Người khai sẽ thấy
      Đề nghị cấp bản sao?
      <xemThu.banSao=Có>
      Có
      <xemThu.banSao=Không>
      Không
    `,
  });
});

describe('quality', () => {
  testExamples(quality, {
    'Lãnh đạo xem': `
      # Chất lượng phục vụ: Năm 2026
      ▸ Chọn kỳ: Kỳ: Năm 2026
      → /can-bo/chat-luong
      Kỳ
      <ky>
      ✓ Năm 2026
      Hoặc từ ngày
      <tu>
      đến ngày
      <den>
      ‹secondary› [Lọc]
      ‹quiet› [Bỏ lọc](/can-bo/chat-luong)
      ‹secondary› [Tải bảng Excel](/can-bo/chat-luong/diem-so.xlsx)‹quiet› [Tải CSV](/can-bo/chat-luong/diem-so.csv)‹quiet› [Bản PDF](/can-bo/chat-luong/diem-so.pdf)‹quiet› [Xem từng hồ sơ](/can-bo/chat-luong/ho-so)
      Kỳ này: 42 hồ sơ xong, 95,2 % đúng hạn, 1 người chưa hài lòng.
      # Điểm của từng cán bộ
      Điểm của từng cán bộ
      Cán bộ | Hồ sơ | Tự giải quyết | Đúng hạn | Từng đơn vị | Bổ sung | Đi lại | Thái độ | Tổng | Mức hoàn thành | Hài lòng |
      Phạm Văn Dũng | Hồ sơ: [42](/can-bo/chat-luong/ho-so?so-lieu=cs1&can-bo=a) | Tự giải quyết: 40 | Đúng hạn: [1,7](/can-bo/chat-luong/ho-so?so-lieu=cs1&can-bo=a) | Từng đơn vị: [0⁠–⁠2](/can-bo/chat-luong/ho-so?so-lieu=cs2&can-bo=a) | Bổ sung: [1,9⁠–⁠2](/can-bo/chat-luong/ho-so?so-lieu=cs3&can-bo=a) | Đi lại: [0⁠–⁠1,4](/can-bo/chat-luong/ho-so?so-lieu=cs4&can-bo=a) | Thái độ: [0⁠–⁠1,7](/can-bo/chat-luong/ho-so?so-lieu=cs7&can-bo=a) | Tổng: 3,6⁠–⁠8,8 | Mức hoàn thành: Chưa xác định: từ “Hoàn thành từ 70% đến dưới 100%” đến “Hoàn thành 100%” | Hài lòng: [19/20](/can-bo/chat-luong/ho-so?so-lieu=danh-gia&can-bo=a) |
      Lê Thị Cúc | Hồ sơ: [0](/can-bo/chat-luong/ho-so?so-lieu=cs1&can-bo=b) | Tự giải quyết: 0 | Đúng hạn: – | Từng đơn vị: – | Bổ sung: – | Đi lại: – | Thái độ: – | Tổng: – | Mức hoàn thành: – | Hài lòng: – |
      ▸ Cách tính
      TT 01/2018/TT-VPCP Điều 13–15: mỗi chỉ số 0 đến 2 điểm, lấy trung bình các hồ sơ; cán bộ tối đa 10 điểm. Chỗ nào Cổng không đủ dữ liệu thì ghi khoảng điểm thấp nhất đến cao nhất có thể có, không ước đoán.
      Đúng hạn (chỉ số 1): Tổng thời gian giải quyết so với quy định.
      Từng đơn vị (chỉ số 2): Thời gian của từng đơn vị tham gia. Cổng không lưu thời hạn riêng của từng đơn vị, chỉ có thời hạn chung của thủ tục.
      Bổ sung (chỉ số 3): Số lần liên hệ để hoàn thiện hồ sơ. Tính theo số lần yêu cầu bổ sung. Lần bổ sung do lỗi của người nộp không bị trừ điểm, nhưng Cổng không lưu là lỗi của ai.
      Đi lại (chỉ số 4): Số cơ quan phải liên hệ. Cổng chỉ thấy việc đến Bộ phận Một cửa để nộp phí, nhận kết quả.
      Thái độ (chỉ số 7): Thái độ của cán bộ. Cổng không lưu phản ánh nào là về hồ sơ nào; phản ánh không đúng cũng không bị trừ điểm.
      # Điểm của Ủy ban nhân dân
      Tổng 8,6⁠–⁠15,8 trên 18 điểm. Xếp loại: Chưa xác định: từ “Trung bình” đến “Xuất sắc”. Tổng còn là một khoảng vì Cổng không tự biết hết chỉ số 2, 3, 4, 6, 7, 9, mà đơn vị chưa nhập.
      Chín chỉ số của Thông tư 01/2018/TT-VPCP
      Chỉ số | Điểm | Điều Cổng không biết, điều đơn vị nhập |
      1. Tổng thời gian giải quyết so với quy định | Điểm: [1,7](/can-bo/chat-luong/ho-so?so-lieu=cs1) | |
      2. Thời gian của từng đơn vị tham gia | Điểm: [0⁠–⁠2](/can-bo/chat-luong/ho-so?so-lieu=cs2) | Cổng không lưu thời hạn riêng của từng đơn vị, chỉ có thời hạn chung của thủ tục. |
      3. Số lần liên hệ để hoàn thiện hồ sơ | Điểm: [1,9⁠–⁠2](/can-bo/chat-luong/ho-so?so-lieu=cs3) | Tính theo số lần yêu cầu bổ sung. Lần bổ sung do lỗi của người nộp không bị trừ điểm, nhưng Cổng không lưu là lỗi của ai. |
      4. Số cơ quan phải liên hệ | Điểm: [0⁠–⁠1,4](/can-bo/chat-luong/ho-so?so-lieu=cs4) | Cổng chỉ thấy việc đến Bộ phận Một cửa để nộp phí, nhận kết quả. |
      5. Tổ chức Bộ phận Một cửa | Điểm: 2 | Đơn vị nhập 2 điểm. Căn cứ: Biên bản kiểm tra 12/BB-UBND. Lê Thị Cúc nhập, Nguyễn Quốc Long duyệt ngày 30/11/2026. |
      6. Công khai thủ tục hành chính | Điểm: 1⁠–⁠2 | Công khai điện tử thì có; việc niêm yết tại trụ sở không lưu trên Cổng. |
      7. Thái độ của cán bộ | Điểm: [0⁠–⁠1,7](/can-bo/chat-luong/ho-so?so-lieu=cs7) | Cổng không lưu phản ánh nào là về hồ sơ nào; phản ánh không đúng cũng không bị trừ điểm. |
      8. Trả lời phản ánh, kiến nghị | Điểm: 2 | |
      9. Dịch vụ công trực tuyến | Điểm: 0⁠–⁠1 | Kỳ này không có hồ sơ nào nộp, hoặc có hồ sơ quá hạn, hoặc dưới 20% thủ tục ở mức độ 3, 4: khi ấy văn bản Cổng có được (chưa đối chiếu) không nói rõ số điểm. |
      # Đánh giá của người dân
      Đánh giá của 20 hồ sơ
      Về | Rất hài lòng | Hài lòng | Chưa hài lòng | Tỷ lệ hài lòng |
      Đánh giá chung | [12](/can-bo/chat-luong/ho-so?so-lieu=danh-gia&muc=very-satisfied) | [7](/can-bo/chat-luong/ho-so?so-lieu=danh-gia&muc=satisfied) | [1](/can-bo/chat-luong/ho-so?so-lieu=danh-gia&muc=unsatisfied) | 95 % |
      Thuận tiện khi làm thủ tục | 12 | 7 | 1 | 95 % |
      Đúng thời gian đã hẹn | 12 | 7 | 3 | 86,4 % |
      Thái độ phục vụ của cán bộ | 0 | 0 | 0 | – |
      # Bộ chỉ số phục vụ người dân, doanh nghiệp (QĐ 766/QĐ-TTg)
      Phần của đơn vị, theo dữ liệu của Cổng. Trọng số các nhóm chưa đối chiếu được với nguyên văn Quyết định, nên Cổng chỉ tính tỷ lệ của từng thành phần, không quy ra điểm.
      Các thành phần của bộ chỉ số
      Nhóm (điểm tối đa, chưa đối chiếu) | Thành phần | Đạt | Tổng số | Tỷ lệ | Ghi chú |
      Công khai, minh bạch (18) | Thủ tục không còn điểm phải rà soát | Đạt: 70 | Tổng số: 78 | Tỷ lệ: 89,7 % | |
      Công khai, minh bạch (18) | Thủ tục cập nhật, công khai đúng hạn | Đạt: – | Tổng số: – | Tỷ lệ: – | Chưa tính. Cổng không biết ngày nhận quyết định công bố của tỉnh. |
      Công khai, minh bạch (18) | Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia | Đạt: – | Tổng số: – | Tỷ lệ: – | Chưa tính. Cổng chưa kết nối Cổng Dịch vụ công quốc gia. |
      Tiến độ giải quyết (20) | Hồ sơ giải quyết trước hạn, đúng hạn | Đạt: [40](/can-bo/chat-luong/ho-so?so-lieu=settled-in-time&dat=co) | Tổng số: [42](/can-bo/chat-luong/ho-so?so-lieu=settled-in-time) | Tỷ lệ: 95,2 % | |
      Tiến độ giải quyết (20) | Hồ sơ đang giải quyết chưa quá hạn (lúc này) | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      Tiến độ giải quyết (20) | Thời gian giải quyết trung bình so với quy định | Đạt: – | Tổng số: – | Tỷ lệ: – | Chưa tính. Cách quy đổi thành tỷ lệ chưa đối chiếu được với nguyên văn Quyết định. |
      Dịch vụ trực tuyến (12) | Thủ tục nhận hồ sơ trực tuyến | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      Dịch vụ trực tuyến (12) | Thủ tục trực tuyến có phát sinh hồ sơ | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      Dịch vụ trực tuyến (12) | Hồ sơ nộp trực tuyến | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      Thanh toán trực tuyến (10) | Thủ tục có phí, lệ phí cho nộp trực tuyến | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      Thanh toán trực tuyến (10) | Thủ tục nộp phí trực tuyến có phát sinh giao dịch | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      Thanh toán trực tuyến (10) | Hồ sơ đã nộp phí, lệ phí bằng cách trực tuyến | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      Số hóa hồ sơ (22) | Hồ sơ có kết quả điện tử | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      Số hóa hồ sơ (22) | Thủ tục có kết quả điện tử, trong số có kết quả | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      Số hóa hồ sơ (22) | Hồ sơ được số hóa thành phần | Đạt: – | Tổng số: – | Tỷ lệ: – | Chưa tính. Cổng biết giấy tờ nào của hồ sơ giấy được quét, nhưng không biết bản quét đã đủ và đã ký số hay chưa. |
      Số hóa hồ sơ (22) | Dữ liệu số hóa được dùng lại | Đạt: – | Tổng số: – | Tỷ lệ: – | Chưa tính. Kho dữ liệu số hóa của tỉnh không nối với Cổng. |
      Mức độ hài lòng (18) | Phản ánh, kiến nghị xử lý đúng hạn | Đạt: [9](/can-bo/phan-anh-kien-nghi/so-theo-doi) | Tổng số: [9](/can-bo/phan-anh-kien-nghi/so-theo-doi) | Tỷ lệ: 100 % | |
      Mức độ hài lòng (18) | Đánh giá hài lòng và rất hài lòng | Đạt: [19](/can-bo/chat-luong/ho-so?so-lieu=satisfied&dat=co) | Tổng số: [20](/can-bo/chat-luong/ho-so?so-lieu=satisfied) | Tỷ lệ: 95 % | |
      Các tỷ lệ đúng hạn khác nhau vì cách tính khác nhau: số liệu tổng hợp tính mọi hồ sơ có kết quả, kể cả hồ sơ không có ngày hẹn trả; bộ chỉ số QĐ 766 chỉ tính hồ sơ có ngày hẹn trả, theo ngày hẹn sau cùng; chỉ số 1 của Thông tư 01/2018/TT-VPCP so với thời hạn theo quy định, nên hồ sơ đã hẹn lại vẫn có thể là trễ.
      ‹secondary› [In trang này]
      Trang này in được gọn trên giấy A4: bấm
      Ctrl
      +
      P
      , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
    `,
    'Cán bộ, chưa có hồ sơ': `
      − Kỳ này: 42 hồ sơ xong, 95,2 % đúng hạn, 1 người chưa hài lòng.
      − # Điểm của từng cán bộ
      − Điểm của từng cán bộ
      − Cán bộ | Hồ sơ | Tự giải quyết | Đúng hạn | Từng đơn vị | Bổ sung | Đi lại | Thái độ | Tổng | Mức hoàn thành | Hài lòng |
      − Phạm Văn Dũng | Hồ sơ: [42](/can-bo/chat-luong/ho-so?so-lieu=cs1&can-bo=a) | Tự giải quyết: 40 | Đúng hạn: [1,7](/can-bo/chat-luong/ho-so?so-lieu=cs1&can-bo=a) | Từng đơn vị: [0⁠–⁠2](/can-bo/chat-luong/ho-so?so-lieu=cs2&can-bo=a) | Bổ sung: [1,9⁠–⁠2](/can-bo/chat-luong/ho-so?so-lieu=cs3&can-bo=a) | Đi lại: [0⁠–⁠1,4](/can-bo/chat-luong/ho-so?so-lieu=cs4&can-bo=a) | Thái độ: [0⁠–⁠1,7](/can-bo/chat-luong/ho-so?so-lieu=cs7&can-bo=a) | Tổng: 3,6⁠–⁠8,8 | Mức hoàn thành: Chưa xác định: từ “Hoàn thành từ 70% đến dưới 100%” đến “Hoàn thành 100%” | Hài lòng: [19/20](/can-bo/chat-luong/ho-so?so-lieu=danh-gia&can-bo=a) |
      − Lê Thị Cúc | Hồ sơ: [0](/can-bo/chat-luong/ho-so?so-lieu=cs1&can-bo=b) | Tự giải quyết: 0 | Đúng hạn: – | Từng đơn vị: – | Bổ sung: – | Đi lại: – | Thái độ: – | Tổng: – | Mức hoàn thành: – | Hài lòng: – |
      − # Điểm của Ủy ban nhân dân
      − Tổng 8,6⁠–⁠15,8 trên 18 điểm. Xếp loại: Chưa xác định: từ “Trung bình” đến “Xuất sắc”. Tổng còn là một khoảng vì Cổng không tự biết hết chỉ số 2, 3, 4, 6, 7, 9, mà đơn vị chưa nhập.
      − Chín chỉ số của Thông tư 01/2018/TT-VPCP
      − Chỉ số | Điểm | Điều Cổng không biết, điều đơn vị nhập |
      − 1. Tổng thời gian giải quyết so với quy định | Điểm: [1,7](/can-bo/chat-luong/ho-so?so-lieu=cs1) | |
      − 2. Thời gian của từng đơn vị tham gia | Điểm: [0⁠–⁠2](/can-bo/chat-luong/ho-so?so-lieu=cs2) | Cổng không lưu thời hạn riêng của từng đơn vị, chỉ có thời hạn chung của thủ tục. |
      − 3. Số lần liên hệ để hoàn thiện hồ sơ | Điểm: [1,9⁠–⁠2](/can-bo/chat-luong/ho-so?so-lieu=cs3) | Tính theo số lần yêu cầu bổ sung. Lần bổ sung do lỗi của người nộp không bị trừ điểm, nhưng Cổng không lưu là lỗi của ai. |
      − 4. Số cơ quan phải liên hệ | Điểm: [0⁠–⁠1,4](/can-bo/chat-luong/ho-so?so-lieu=cs4) | Cổng chỉ thấy việc đến Bộ phận Một cửa để nộp phí, nhận kết quả. |
      − 5. Tổ chức Bộ phận Một cửa | Điểm: 2 | Đơn vị nhập 2 điểm. Căn cứ: Biên bản kiểm tra 12/BB-UBND. Lê Thị Cúc nhập, Nguyễn Quốc Long duyệt ngày 30/11/2026. |
      − 6. Công khai thủ tục hành chính | Điểm: 1⁠–⁠2 | Công khai điện tử thì có; việc niêm yết tại trụ sở không lưu trên Cổng. |
      − 7. Thái độ của cán bộ | Điểm: [0⁠–⁠1,7](/can-bo/chat-luong/ho-so?so-lieu=cs7) | Cổng không lưu phản ánh nào là về hồ sơ nào; phản ánh không đúng cũng không bị trừ điểm. |
      − 8. Trả lời phản ánh, kiến nghị | Điểm: 2 | |
      − 9. Dịch vụ công trực tuyến | Điểm: 0⁠–⁠1 | Kỳ này không có hồ sơ nào nộp, hoặc có hồ sơ quá hạn, hoặc dưới 20% thủ tục ở mức độ 3, 4: khi ấy văn bản Cổng có được (chưa đối chiếu) không nói rõ số điểm. |
      − Đánh giá của 20 hồ sơ
      − Về | Rất hài lòng | Hài lòng | Chưa hài lòng | Tỷ lệ hài lòng |
      − Đánh giá chung | [12](/can-bo/chat-luong/ho-so?so-lieu=danh-gia&muc=very-satisfied) | [7](/can-bo/chat-luong/ho-so?so-lieu=danh-gia&muc=satisfied) | [1](/can-bo/chat-luong/ho-so?so-lieu=danh-gia&muc=unsatisfied) | 95 % |
      − Thuận tiện khi làm thủ tục | 12 | 7 | 1 | 95 % |
      − Đúng thời gian đã hẹn | 12 | 7 | 3 | 86,4 % |
      − Thái độ phục vụ của cán bộ | 0 | 0 | 0 | – |
      − # Bộ chỉ số phục vụ người dân, doanh nghiệp (QĐ 766/QĐ-TTg)
      − Phần của đơn vị, theo dữ liệu của Cổng. Trọng số các nhóm chưa đối chiếu được với nguyên văn Quyết định, nên Cổng chỉ tính tỷ lệ của từng thành phần, không quy ra điểm.
      − Các thành phần của bộ chỉ số
      − Nhóm (điểm tối đa, chưa đối chiếu) | Thành phần | Đạt | Tổng số | Tỷ lệ | Ghi chú |
      − Công khai, minh bạch (18) | Thủ tục không còn điểm phải rà soát | Đạt: 70 | Tổng số: 78 | Tỷ lệ: 89,7 % | |
      − Công khai, minh bạch (18) | Thủ tục cập nhật, công khai đúng hạn | Đạt: – | Tổng số: – | Tỷ lệ: – | Chưa tính. Cổng không biết ngày nhận quyết định công bố của tỉnh. |
      − Công khai, minh bạch (18) | Hồ sơ đồng bộ lên Cổng Dịch vụ công quốc gia | Đạt: – | Tổng số: – | Tỷ lệ: – | Chưa tính. Cổng chưa kết nối Cổng Dịch vụ công quốc gia. |
      − Tiến độ giải quyết (20) | Hồ sơ giải quyết trước hạn, đúng hạn | Đạt: [40](/can-bo/chat-luong/ho-so?so-lieu=settled-in-time&dat=co) | Tổng số: [42](/can-bo/chat-luong/ho-so?so-lieu=settled-in-time) | Tỷ lệ: 95,2 % | |
      − Tiến độ giải quyết (20) | Hồ sơ đang giải quyết chưa quá hạn (lúc này) | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      − Tiến độ giải quyết (20) | Thời gian giải quyết trung bình so với quy định | Đạt: – | Tổng số: – | Tỷ lệ: – | Chưa tính. Cách quy đổi thành tỷ lệ chưa đối chiếu được với nguyên văn Quyết định. |
      − Dịch vụ trực tuyến (12) | Thủ tục nhận hồ sơ trực tuyến | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      − Dịch vụ trực tuyến (12) | Thủ tục trực tuyến có phát sinh hồ sơ | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      − Dịch vụ trực tuyến (12) | Hồ sơ nộp trực tuyến | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      − Thanh toán trực tuyến (10) | Thủ tục có phí, lệ phí cho nộp trực tuyến | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      − Thanh toán trực tuyến (10) | Thủ tục nộp phí trực tuyến có phát sinh giao dịch | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      − Thanh toán trực tuyến (10) | Hồ sơ đã nộp phí, lệ phí bằng cách trực tuyến | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      − Số hóa hồ sơ (22) | Hồ sơ có kết quả điện tử | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      − Số hóa hồ sơ (22) | Thủ tục có kết quả điện tử, trong số có kết quả | Đạt: – | Tổng số: – | Tỷ lệ: – | |
      − Số hóa hồ sơ (22) | Hồ sơ được số hóa thành phần | Đạt: – | Tổng số: – | Tỷ lệ: – | Chưa tính. Cổng biết giấy tờ nào của hồ sơ giấy được quét, nhưng không biết bản quét đã đủ và đã ký số hay chưa. |
      − Số hóa hồ sơ (22) | Dữ liệu số hóa được dùng lại | Đạt: – | Tổng số: – | Tỷ lệ: – | Chưa tính. Kho dữ liệu số hóa của tỉnh không nối với Cổng. |
      − Mức độ hài lòng (18) | Phản ánh, kiến nghị xử lý đúng hạn | Đạt: [9](/can-bo/phan-anh-kien-nghi/so-theo-doi) | Tổng số: [9](/can-bo/phan-anh-kien-nghi/so-theo-doi) | Tỷ lệ: 100 % | |
      − Mức độ hài lòng (18) | Đánh giá hài lòng và rất hài lòng | Đạt: [19](/can-bo/chat-luong/ho-so?so-lieu=satisfied&dat=co) | Tổng số: [20](/can-bo/chat-luong/ho-so?so-lieu=satisfied) | Tỷ lệ: 95 % | |
      − Các tỷ lệ đúng hạn khác nhau vì cách tính khác nhau: số liệu tổng hợp tính mọi hồ sơ có kết quả, kể cả hồ sơ không có ngày hẹn trả; bộ chỉ số QĐ 766 chỉ tính hồ sơ có ngày hẹn trả, theo ngày hẹn sau cùng; chỉ số 1 của Thông tư 01/2018/TT-VPCP so với thời hạn theo quy định, nên hồ sơ đã hẹn lại vẫn có thể là trễ.
      + Kỳ này chưa có hồ sơ nào được giải quyết xong và có hạn để so.
      + # Điểm của tôi
      + Kỳ này chưa có cán bộ nào có hồ sơ giải quyết xong.
      + Kỳ này chưa có hồ sơ nào được đánh giá.
    `,
    'Nhập điểm Cổng không tự biết': `
      # Nhập điểm Thông tư 01/2018: Năm 2026
      [Về chất lượng phục vụ](/can-bo/chat-luong?ky=2026)
      # Có chỗ cần sửa
      [Chỉ số 6: nhập 1 hoặc 2](#f-cs6)
      [Nhập căn cứ của điểm chỉ số 6](#f-cs6Basis)
      Chỉ nhập điều Cổng không tự biết, mỗi điểm một căn cứ. Chủ tịch hoặc Phó Chủ tịch, không phải người nhập, duyệt thì điểm mới được tính. Để trống điểm là chưa nhập, hoặc bỏ điểm đã nhập.
      <seen=>
      # Chỉ số 2: Thời gian của từng đơn vị tham gia
      Cổng không lưu thời hạn riêng của từng đơn vị, chỉ có thời hạn chung của thủ tục.
      Điểm chỉ số 2
      Nhập từ 0 đến 2, một chữ số sau dấu phẩy
      <cs2=>
      Căn cứ của điểm chỉ số 2
      Số, ký hiệu văn bản hoặc biên bản, hay một câu nói rõ vì sao
      <cs2Basis>
      # Chỉ số 6: Công khai thủ tục hành chính
      Công khai điện tử thì có; việc niêm yết tại trụ sở không lưu trên Cổng.
      Điểm chỉ số 6
      Nhập 1 hoặc 2
      Lỗi: Chỉ số 6: nhập 1 hoặc 2
      <cs6=3>
      Căn cứ của điểm chỉ số 6
      Số, ký hiệu văn bản hoặc biên bản, hay một câu nói rõ vì sao
      Lỗi: Nhập căn cứ của điểm chỉ số 6
      <cs6Basis=>
      ‹primary› [Gửi để người khác duyệt]
    `,
    'Hồ sơ của một số liệu': `
      [Chất lượng phục vụ](/can-bo/chat-luong)
      # Hồ sơ của số liệu: Năm 2026
      ▸ Lọc hồ sơ: Kỳ: Năm 2026
      → /can-bo/chat-luong/ho-so
      Kỳ
      <ky>
      ✓ Năm 2026
      Hoặc từ ngày
      <tu>
      đến ngày
      <den>
      Số liệu
      <so-lieu>
      ✓ Mọi hồ sơ đã giải quyết
      Chỉ số 1: Tổng thời gian giải quyết so với quy định
      Chỉ số 2: Thời gian của từng đơn vị tham gia
      Chỉ số 3: Số lần liên hệ để hoàn thiện hồ sơ
      Chỉ số 4: Số cơ quan phải liên hệ
      Chỉ số 7: Thái độ của cán bộ
      Hồ sơ được đánh giá
      Thủ tục không còn điểm phải rà soát
      Hồ sơ giải quyết trước hạn, đúng hạn
      Hồ sơ đang giải quyết chưa quá hạn (lúc này)
      Thủ tục nhận hồ sơ trực tuyến
      Thủ tục trực tuyến có phát sinh hồ sơ
      Hồ sơ nộp trực tuyến
      Thủ tục có phí, lệ phí cho nộp trực tuyến
      Thủ tục nộp phí trực tuyến có phát sinh giao dịch
      Hồ sơ đã nộp phí, lệ phí bằng cách trực tuyến
      Hồ sơ có kết quả điện tử
      Thủ tục có kết quả điện tử, trong số có kết quả
      Phản ánh, kiến nghị xử lý đúng hạn
      Đánh giá hài lòng và rất hài lòng
      Đạt
      <dat>
      ✓ Tất cả
      Đạt
      Không đạt
      Đánh giá
      <muc>
      ✓ Tất cả
      Rất hài lòng
      Hài lòng
      Chưa hài lòng
      Cán bộ
      <can-bo>
      ✓ Tất cả
      Phạm Văn Dũng
      ‹secondary› [Lọc]
      ‹quiet› [Bỏ lọc](/can-bo/chat-luong/ho-so)
      ‹secondary› [Tải bảng Excel](/can-bo/chat-luong/ho-so.xlsx)‹quiet› [Tải CSV](/can-bo/chat-luong/ho-so.csv)
      2 hồ sơ.
      Hồ sơ của số liệu
      Hồ sơ | Thủ tục | Trạng thái | Giải quyết xong | So với hạn | CS 1 | CS 2 | CS 3 | CS 4 | CS 7 | Đánh giá |
      [PA-7K3M-Q9TX-2V](/can-bo/ho-so/PA-7K3M-Q9TX-2V) | Đăng ký khai sinh | ‹done› Đã trả kết quả | Giải quyết xong: 24/11/2026 | So với hạn: Quá hạn | CS 1: 0 | CS 2: 0⁠–⁠2 | CS 3: 1,9⁠–⁠2 | CS 4: 0⁠–⁠1,4 | CS 7: 0 | Đánh giá: Chưa hài lòng“Trễ ba ngày, không ai báo.” |
      [PA-7K3M-Q9TX-3W](/can-bo/ho-so/PA-7K3M-Q9TX-3W) | Đăng ký khai tử | ‹progress› Đang xử lý | Giải quyết xong: – | So với hạn: – | CS 1: – | CS 2: – | CS 3: – | CS 4: – | CS 7: – | Đánh giá: – |
    `,
    'Không có hồ sơ nào': `
      − Cán bộ
      − <can-bo>
      − ✓ Tất cả
      − Phạm Văn Dũng
      − 2 hồ sơ.
      − Hồ sơ của số liệu
      − Hồ sơ | Thủ tục | Trạng thái | Giải quyết xong | So với hạn | CS 1 | CS 2 | CS 3 | CS 4 | CS 7 | Đánh giá |
      − [PA-7K3M-Q9TX-2V](/can-bo/ho-so/PA-7K3M-Q9TX-2V) | Đăng ký khai sinh | ‹done› Đã trả kết quả | Giải quyết xong: 24/11/2026 | So với hạn: Quá hạn | CS 1: 0 | CS 2: 0⁠–⁠2 | CS 3: 1,9⁠–⁠2 | CS 4: 0⁠–⁠1,4 | CS 7: 0 | Đánh giá: Chưa hài lòng“Trễ ba ngày, không ai báo.” |
      − [PA-7K3M-Q9TX-3W](/can-bo/ho-so/PA-7K3M-Q9TX-3W) | Đăng ký khai tử | ‹progress› Đang xử lý | Giải quyết xong: – | So với hạn: – | CS 1: – | CS 2: – | CS 3: – | CS 4: – | CS 7: – | Đánh giá: – |
      + 0 hồ sơ.
      + Không có hồ sơ nào. Hãy chọn kỳ hoặc số liệu khác.
    `,
    'Phần công khai': `
      # Chất lượng phục vụ năm 2026
      Đánh giá của người nộp 20 hồ sơ, sau khi nhận kết quả
      Về | Rất hài lòng | Hài lòng | Chưa hài lòng | Tỷ lệ hài lòng |
      Đánh giá chung | 12 | 7 | 1 | 95 % |
      Thuận tiện khi làm thủ tục | 12 | 7 | 1 | 95 % |
      Đúng thời gian đã hẹn | 12 | 7 | 3 | 86,4 % |
      Thái độ phục vụ của cán bộ | 0 | 0 | 0 | – |
      Các thành phần của bộ chỉ số phục vụ người dân, doanh nghiệp (QĐ 766/QĐ-TTg) mà Cổng tính được
      Thành phần | Nhóm | Đạt | Tổng số | Tỷ lệ |
      Thủ tục không còn điểm phải rà soát | Công khai, minh bạch | Đạt: 70 | Tổng số: 78 | Tỷ lệ: 89,7 % |
      Hồ sơ giải quyết trước hạn, đúng hạn | Tiến độ giải quyết | Đạt: 40 | Tổng số: 42 | Tỷ lệ: 95,2 % |
      Phản ánh, kiến nghị xử lý đúng hạn | Mức độ hài lòng | Đạt: 9 | Tổng số: 9 | Tỷ lệ: 100 % |
      Đánh giá hài lòng và rất hài lòng | Mức độ hài lòng | Đạt: 19 | Tổng số: 20 | Tỷ lệ: 95 % |
      Các tỷ lệ đúng hạn khác nhau vì cách tính khác nhau: số liệu tổng hợp tính mọi hồ sơ có kết quả, kể cả hồ sơ không có ngày hẹn trả; bộ chỉ số QĐ 766 chỉ tính hồ sơ có ngày hẹn trả, theo ngày hẹn sau cùng; chỉ số 1 của Thông tư 01/2018/TT-VPCP so với thời hạn theo quy định, nên hồ sơ đã hẹn lại vẫn có thể là trễ.
      Các thành phần khác của bộ chỉ số cần dữ liệu ngoài Cổng nên không tính ở đây.
    `,
    'Phần công khai, chưa có đánh giá': `
      − Đánh giá của người nộp 20 hồ sơ, sau khi nhận kết quả
      − Về | Rất hài lòng | Hài lòng | Chưa hài lòng | Tỷ lệ hài lòng |
      − Đánh giá chung | 12 | 7 | 1 | 95 % |
      − Thuận tiện khi làm thủ tục | 12 | 7 | 1 | 95 % |
      − Đúng thời gian đã hẹn | 12 | 7 | 3 | 86,4 % |
      − Thái độ phục vụ của cán bộ | 0 | 0 | 0 | – |
      − Thủ tục không còn điểm phải rà soát | Công khai, minh bạch | Đạt: 70 | Tổng số: 78 | Tỷ lệ: 89,7 % |
      − Hồ sơ giải quyết trước hạn, đúng hạn | Tiến độ giải quyết | Đạt: 40 | Tổng số: 42 | Tỷ lệ: 95,2 % |
      − Phản ánh, kiến nghị xử lý đúng hạn | Mức độ hài lòng | Đạt: 9 | Tổng số: 9 | Tỷ lệ: 100 % |
      − Đánh giá hài lòng và rất hài lòng | Mức độ hài lòng | Đạt: 19 | Tổng số: 20 | Tỷ lệ: 95 % |
      + Năm nay chưa có người nộp hồ sơ nào đánh giá. Ai đã nhận kết quả đều đánh giá được một lần.
    `,
  });
});

describe('yearly-reports', () => {
  testExamples(yearlyReports, {
    'Sổ báo cáo năm': `
      Điều 23
      # Báo cáo năm
      Hằng năm đơn vị báo cáo tình hình hoạt động của trang thông tin điện tử, gửi trước ngày 25/11. Cổng ghi sẵn số liệu; Văn phòng viết nhận xét, Chủ tịch duyệt, rồi gửi.
      ‹important›
      Báo cáo năm 2026
      Còn 14 ngày để gửi đúng hạn.
      ‹important›
      Báo cáo năm 2024
      Đã quá hạn gửi 720 ngày.
      <year=2026>
      ‹primary› [Lập báo cáo năm 2026]
      <year=2024>
      ‹secondary› [Lập báo cáo năm 2024]
      Sổ báo cáo năm
      Năm | Tình trạng | Số | Người duyệt | Ngày gửi | Nơi nhận |
      [Báo cáo năm 2026](/can-bo/bao-cao/2026) | Tình trạng: ‹progress› Đang soạn | Số: – | Người duyệt: – | Ngày gửi: – | Nơi nhận: |
      [Báo cáo năm 2025](/can-bo/bao-cao/2025) | Tình trạng: ‹done› Đã gửi | Số: 27/BC-UBND | Người duyệt: Nguyễn Quốc Long | Ngày gửi: 27/11/2025 (trễ 3 ngày) | Nơi nhận: Ủy ban nhân dân thị xã Bến Cát; Sở Thông tin và Truyền thông tỉnh Bình Dương |
    `,
    'Chưa có báo cáo nào': `
      − ‹important›
      − Báo cáo năm 2026
      − Còn 14 ngày để gửi đúng hạn.
      − ‹important›
      − Báo cáo năm 2024
      − Đã quá hạn gửi 720 ngày.
      − <year=2026>
      − ‹primary› [Lập báo cáo năm 2026]
      − <year=2024>
      − ‹secondary› [Lập báo cáo năm 2024]
      − Sổ báo cáo năm
      − Năm | Tình trạng | Số | Người duyệt | Ngày gửi | Nơi nhận |
      − [Báo cáo năm 2026](/can-bo/bao-cao/2026) | Tình trạng: ‹progress› Đang soạn | Số: – | Người duyệt: – | Ngày gửi: – | Nơi nhận: |
      − [Báo cáo năm 2025](/can-bo/bao-cao/2025) | Tình trạng: ‹done› Đã gửi | Số: 27/BC-UBND | Người duyệt: Nguyễn Quốc Long | Ngày gửi: 27/11/2025 (trễ 3 ngày) | Nơi nhận: Ủy ban nhân dân thị xã Bến Cát; Sở Thông tin và Truyền thông tỉnh Bình Dương |
      + Chưa có báo cáo nào. Văn phòng Ủy ban nhân dân lập báo cáo.
    `,
    'Soạn báo cáo, người khác vừa lưu': `
      [Sổ báo cáo năm](/can-bo/bao-cao)
      # Báo cáo năm 2026
      ‹secondary› [Tải PDF](/can-bo/bao-cao/2026/bao-cao.pdf)‹secondary› [Tải Word (.docx)](/can-bo/bao-cao/2026/bao-cao.docx)
      # Có chỗ cần sửa
      Hồ Thị Nga vừa lưu báo cáo này.
      ‹progress› Đang soạn Văn phòng đang soạn báo cáo.
      ‹important›
      Được trả lại để sửa
      Nguyễn Quốc Long, thứ Ba, 10/11/2026, 09:00: Nêu rõ chuyên mục trễ.
      Số liệu lúc thứ Ba, 10/11/2026, 09:00. Đã cũ hơn hôm nay: lấy lại trước khi trình.
      Trước khi trình còn phải viết: Phương hướng, nhiệm vụ năm sau.
      ▸ Đã làm gì với báo cáo này
      Lập báo cáo: Hồ Thị Nga, thứ Ba, 10/11/2026, 09:00
      # Bản Hồ Thị Nga đã lưu lúc thứ Ba, 10/11/2026, 09:00
      # Kết quả hoạt động
      Văn bản cập nhật đều.
      [Tiếp tục] <intent=write>
      <version=3>
      Nơi nhận
      Mỗi nơi một dòng, theo tên gọi hiện nay. Điều 23: Ủy ban nhân dân thị xã và Sở Thông tin và Truyền thông
      <recipients> Ủy ban nhân dân thị xã Bến Cát Sở Thông tin và Truyền thông tỉnh Bình Dương
      Thực hiện Điều 23 Quyết định số 349/QĐ-UBND, xã báo cáo như sau:
      # I. Kết quả hoạt động
      Trong năm đã đăng 46 tin, bài.
      Tổng hợp
      Nội dung | Năm 2026 |
      Tin, bài | 46 |
      Hồ sơ nhận | 12 |
      Hồ sơ nhận theo tháng (hồ sơ)
      ▸ Xem số liệu dạng bảng: Hồ sơ nhận theo tháng
      Hồ sơ nhận theo tháng
      Tháng | Số hồ sơ |
      Tháng 1 | 3 |
      Tháng 2 | 9 |
      # II. Đánh giá chung
      ‹primary› [Lưu bản của tôi] <intent=write>
      ‹secondary› [Lưu và lấy lại số liệu] <intent=refresh>
      ‹secondary› [Lưu và trình Chủ tịch duyệt] <intent=submit>
      Từ lúc trình, số liệu và lời văn giữ nguyên; Chủ tịch nhận thư báo.
    `,
    'Duyệt báo cáo, chưa ghi lý do trả lại': `
      − Hồ Thị Nga vừa lưu báo cáo này.
      − ‹progress› Đang soạn Văn phòng đang soạn báo cáo.
      − ‹important›
      − Được trả lại để sửa
      − Nguyễn Quốc Long, thứ Ba, 10/11/2026, 09:00: Nêu rõ chuyên mục trễ.
      − Số liệu lúc thứ Ba, 10/11/2026, 09:00. Đã cũ hơn hôm nay: lấy lại trước khi trình.
      − Trước khi trình còn phải viết: Phương hướng, nhiệm vụ năm sau.
      − # Bản Hồ Thị Nga đã lưu lúc thứ Ba, 10/11/2026, 09:00
      − # Kết quả hoạt động
      − [Tiếp tục] <intent=write>
      − <version=3>
      − Nơi nhận
      − Mỗi nơi một dòng, theo tên gọi hiện nay. Điều 23: Ủy ban nhân dân thị xã và Sở Thông tin và Truyền thông
      − <recipients> Ủy ban nhân dân thị xã Bến Cát Sở Thông tin và Truyền thông tỉnh Bình Dương
      − ‹primary› [Lưu bản của tôi] <intent=write>
      − ‹secondary› [Lưu và lấy lại số liệu] <intent=refresh>
      − ‹secondary› [Lưu và trình Chủ tịch duyệt] <intent=submit>
      − Từ lúc trình, số liệu và lời văn giữ nguyên; Chủ tịch nhận thư báo.
      + [Hãy ghi điều cần sửa.](#f-reason)
      + ‹waiting› Chờ Chủ tịch duyệt Báo cáo đã trình, chờ Chủ tịch duyệt.
      + Số liệu lúc thứ Ba, 10/11/2026, 09:00. Số liệu giữ nguyên từ khi trình.
      + <version=2>
      + <seen=>
      + ‹primary› [Duyệt] <intent=approve>
      + ▾ Trả lại để sửa
      + <version=2>
      + <seen=>
      + Điều cần sửa
      + Lỗi: Hãy ghi điều cần sửa.
      + <reason>
      + ‹secondary› [Trả lại để sửa] <intent=return>
      + Ủy ban nhân dân thị xã Bến Cát
      + Sở Thông tin và Truyền thông tỉnh Bình Dương
      + Cổng phục vụ tốt.
      + Còn trễ ở vài chuyên mục.
    `,
    'Báo cáo đã gửi': `
      − # Có chỗ cần sửa
      − Hồ Thị Nga vừa lưu báo cáo này.
      − ‹progress› Đang soạn Văn phòng đang soạn báo cáo.
      − ‹important›
      − Được trả lại để sửa
      − Nguyễn Quốc Long, thứ Ba, 10/11/2026, 09:00: Nêu rõ chuyên mục trễ.
      − Số liệu lúc thứ Ba, 10/11/2026, 09:00. Đã cũ hơn hôm nay: lấy lại trước khi trình.
      − Trước khi trình còn phải viết: Phương hướng, nhiệm vụ năm sau.
      − # Bản Hồ Thị Nga đã lưu lúc thứ Ba, 10/11/2026, 09:00
      − # Kết quả hoạt động
      − [Tiếp tục] <intent=write>
      − <version=3>
      − Nơi nhận
      − Mỗi nơi một dòng, theo tên gọi hiện nay. Điều 23: Ủy ban nhân dân thị xã và Sở Thông tin và Truyền thông
      − <recipients> Ủy ban nhân dân thị xã Bến Cát Sở Thông tin và Truyền thông tỉnh Bình Dương
      − ‹primary› [Lưu bản của tôi] <intent=write>
      − ‹secondary› [Lưu và lấy lại số liệu] <intent=refresh>
      − ‹secondary› [Lưu và trình Chủ tịch duyệt] <intent=submit>
      − Từ lúc trình, số liệu và lời văn giữ nguyên; Chủ tịch nhận thư báo.
      + ‹done› Đã gửi
      + Số 27/BC-UBND, gửi ngày 13/11/2026 (Trục liên thông văn bản) đến: Ủy ban nhân dân thị xã Bến Cát; Sở Thông tin và Truyền thông tỉnh Bình Dương.
      + Số liệu lúc thứ Ba, 10/11/2026, 09:00. Số liệu giữ nguyên từ khi trình.
      + Ủy ban nhân dân thị xã Bến Cát
      + Sở Thông tin và Truyền thông tỉnh Bình Dương
      + Cổng phục vụ tốt.
      + Còn trễ ở vài chuyên mục.
    `,
  });
});

describe('desk', () => {
  testExamples(desk, {
    'Khoản nộp đang kiểm tra': `
      <seen=1>
      # Tiền đã vào tài khoản chưa?
      Cổng thanh toán báo đã thanh toán lúc thứ Ba, 17/11/2026, 09:04, nhưng cũng đã báo khác đi. Hãy đối chiếu sao kê tài khoản hoặc trang quản lý của VNPAY theo mã giao dịch. Hệ thống vẫn tự hỏi lại VNPAY mỗi giờ.
      Kết quả đối chiếu
      <cameIn=yes>
      Tiền đã vào tài khoản
      Khoản nộp được ghi nhận, biên nhận được lập, hồ sơ đi tiếp.
      <cameIn=no>
      Tiền không vào tài khoản
      Lần nộp này không thành công; người dân nộp lại được.
      Căn cứ
      Ví dụ: sao kê ngày nào, ai ở VNPAY xác nhận. Được lưu vào nhật ký; người dân không thấy.
      <reason>
      ‹primary› [Ghi nhận kết quả] <intent=resolve>
    `,
    'Hoàn trả, còn chỗ cần sửa': `
      <seen=1>
      # Ghi nhận đã hoàn trả 16.000 đồng
      Chỉ ghi nhận khi tiền đã trả cho Nguyễn Văn An. Người nộp đã được báo: “Tiền được trả về thẻ hoặc tài khoản đã dùng để nộp, không phải làm gì thêm. Khi trả xong, chúng tôi sẽ báo.”
      Nếu trả bằng tiền mặt, Chủ tịch hoặc Phó Chủ tịch duyệt thì khoản này mới được ghi nhận là đã hoàn trả.
      Cách hoàn trả
      <way=cash>
      Tiền mặt tại Bộ phận Một cửa
      <way=bank-transfer>
      Chuyển khoản
      <way=gateway checked>
      Về thẻ, tài khoản đã dùng để nộp (qua VNPAY)
      Ngày hoàn trả
      Lỗi: Ngày hoàn trả từ ngày nộp phí đến hôm nay
      Ngày
      <returnedOn.day=30>
      Tháng
      <returnedOn.month=>
      Năm
      <returnedOn.year=>
      Số chứng từ
      Số phiếu chi, ủy nhiệm chi hoặc mã hoàn tiền của VNPAY. Người nộp sẽ thấy số này.
      Lỗi: Ghi số chứng từ hoàn trả, tối đa 100 ký tự
      <evidence>
      Ghi chú (không bắt buộc)
      Chỉ kế toán thấy.
      <note>
      ‹primary› [Ghi nhận đã hoàn trả] <intent=refund>
    `,
    'Hạn: còn nhiều ngày': `
      23/11/2026còn 5 ngày làm việc
    `,
    'Hạn: đến hạn hôm nay': `
      − 23/11/2026còn 5 ngày làm việc
      + 23/11/2026‹waiting› đến hạn hôm nay
    `,
    'Hạn: quá hạn': `
      − 23/11/2026còn 5 ngày làm việc
      + 23/11/2026‹stopped› quá hạn 2 ngày làm việc
    `,
    'Hạn: tạm dừng': `
      − 23/11/2026còn 5 ngày làm việc
      + Tạm dừng, chờ người dân
    `,
    'Lọc hồ sơ': `
      ▸ Lọc hồ sơ: Hạn trả: Quá hạn; Trạng thái: Đang xử lý
      → /can-bo/ho-so
      Tên, mã, số giấy tờ, điện thoại
      <q>
      Hạn trả
      <han>
      Tất cả
      ✓ Quá hạn
      Đến hạn hôm nay
      Trong 3 ngày làm việc
      Đang chờ
      <cho>
      ✓ Tất cả
      Bộ phận Một cửa
      Cán bộ chuyên môn
      Lãnh đạo Ủy ban
      Người dân
      Kết quả xác minh
      Người thụ lý
      <nguoi-giu>
      ✓ Tất cả
      Tôi
      Chưa ai thụ lý
      Phạm Văn Dũng
      ‹secondary› [Lọc]
      ‹quiet› [Bỏ lọc](/can-bo/ho-so)
      ▸ Lọc thêm: Trạng thái: Đang xử lý
      Đơn vị của người thụ lý
      <don-vi>
      ✓ Tất cả
      Tư pháp - Hộ tịch
      Nhãn
      <nhan>
      ✓ Tất cả
      chờ xác minh
      Cách nộp
      <cach-nop>
      ✓ Tất cả
      Trực tuyến
      Tại quầy
      Qua bưu chính
      Thủ tục
      <thu-tuc>
      ✓ Tất cả
      Đăng ký khai sinh
      Đăng ký khai tử
      Lĩnh vực
      <linh-vuc>
      ✓ Tất cả
      Hộ tịch
      Chứng thực
      Trạng thái
      <trang-thai>
      Tất cả
      Yêu cầu thực hiện nghĩa vụ tài chính
      Đã đóng vì chưa nộp phí
      Mới đăng ký
      Được tiếp nhận
      ✓ Đang xử lý
      Chờ xác minh
      Chờ ký kết quả
      Yêu cầu bổ sung giấy tờ
      Không được tiếp nhận
      Công dân yêu cầu rút hồ sơ
      Dừng xử lý
      Đã xử lý xong
      Đã trả kết quả
      Kết quả đã thu hồi
      Nộp từ ngày
      <nop-tu>
      đến ngày
      <nop-den>
      Sắp xếp
      <xep>
      ✓ Việc cần làm trước
      Hạn trả gần nhất
      Hạn trả xa nhất
      Mới nộp trước
      Nộp lâu nhất trước
      Mới tiếp nhận trước
      Tiếp nhận lâu nhất trước
      Theo người thụ lý
      Theo thủ tục
      <viec=tat-ca>
      Cần tôi làm
      <tin-nhan=1>
      Có tin nhắn mới
      <ket-thuc=1>
      Cả hồ sơ đã kết thúc
    `,
    'Lọc hồ sơ: của lãnh đạo': `
      − ▸ Lọc hồ sơ: Hạn trả: Quá hạn; Trạng thái: Đang xử lý
      − ✓ Quá hạn
      − Trong 3 ngày làm việc
      − Tôi
      − ▸ Lọc thêm: Trạng thái: Đang xử lý
      − Tất cả
      − ✓ Đang xử lý
      − <viec=tat-ca>
      − Cần tôi làm
      + ▸ Lọc hồ sơ: Hạn trả: Trong 3 ngày làm việc
      + Quá hạn
      + ✓ Trong 3 ngày làm việc
      + ▸ Lọc thêm
      + ✓ Tất cả
      + Đang xử lý
    `,
    'Danh sách hồ sơ, dòng gọn': `
      Hồ sơ đang xử lý
      Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả ↑](/can-bo/ho-so?xep=han-tra-xa) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) | Việc làm tiếp |
      [H09.31.20-261110-0001](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=xep%3Dhan-tra) Tin nhắn mớiPA-7K3M-Q9TX-2V | Nguyễn Văn An | chờ xác minhĐăng ký khai sinh | ‹progress› Đang xử lý đã bổ sung | ‹stopped› quá hạn 2 ngày | Phạm Văn Dũng | [Ghi nhận kết quả hồ sơ PA-7K3M-Q9TX-2V](/can-bo/ho-so/PA-7K3M-Q9TX-2V/ghi-ket-qua?ds=xep%3Dhan-tra) |
      [PA-1HZ8-PC4R-6W](/can-bo/ho-so/PA-1HZ8-PC4R-6W?ds=xep%3Dhan-tra) | Công Tằng Tôn Nữ Thị Minh Nguyệt Ánh | Liên thông: đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT cho trẻ em dưới 6 tuổi | ‹waiting› Yêu cầu thực hiện nghĩa vụ tài chính | tạm dừng | | |
    `,
    'Danh sách hồ sơ, dòng thoáng, mọi cột': `
      − Hồ sơ đang xử lý
      − Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả ↑](/can-bo/ho-so?xep=han-tra-xa) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) | Việc làm tiếp |
      − [H09.31.20-261110-0001](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=xep%3Dhan-tra) Tin nhắn mớiPA-7K3M-Q9TX-2V | Nguyễn Văn An | chờ xác minhĐăng ký khai sinh | ‹progress› Đang xử lý đã bổ sung | ‹stopped› quá hạn 2 ngày | Phạm Văn Dũng | [Ghi nhận kết quả hồ sơ PA-7K3M-Q9TX-2V](/can-bo/ho-so/PA-7K3M-Q9TX-2V/ghi-ket-qua?ds=xep%3Dhan-tra) |
      − [PA-1HZ8-PC4R-6W](/can-bo/ho-so/PA-1HZ8-PC4R-6W?ds=xep%3Dhan-tra) | Công Tằng Tôn Nữ Thị Minh Nguyệt Ánh | Liên thông: đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT cho trẻ em dưới 6 tuổi | ‹waiting› Yêu cầu thực hiện nghĩa vụ tài chính | tạm dừng | | |
      + Hồ sơ của người dân
      + Hồ sơ | Người nộp | Thủ tục | Trạng thái | Hạn trả | Ngày hẹn trả | Người thụ lý | Ngày nộp | Tiếp nhận | Lĩnh vực | Cách nộp | Việc làm tiếp |
      + [H09.31.20-261110-0001](/can-bo/ho-so/PA-7K3M-Q9TX-2V) Tin nhắn mớiPA-7K3M-Q9TX-2V | Nguyễn Văn An | chờ xác minhĐăng ký khai sinh | ‹progress› Đang xử lý đã bổ sung | ‹stopped› quá hạn 2 ngày | 23/11/26 | Phạm Văn Dũng | 10/11/26 | 10/11/26 | Hộ tịch | Tại quầy | [Ghi nhận kết quả hồ sơ PA-7K3M-Q9TX-2V](/can-bo/ho-so/PA-7K3M-Q9TX-2V/ghi-ket-qua) |
      + [PA-1HZ8-PC4R-6W](/can-bo/ho-so/PA-1HZ8-PC4R-6W) | Công Tằng Tôn Nữ Thị Minh Nguyệt Ánh | Liên thông: đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT cho trẻ em dưới 6 tuổi | ‹waiting› Yêu cầu thực hiện nghĩa vụ tài chính | tạm dừng | | | 16/11/26 | nộp 16/11 | Hộ tịch | Trực tuyến | |
    `,
    'Danh sách của kế toán: không tên, không chọn được dòng nào': `
      − Hồ sơ đang xử lý
      − Hồ sơ | Người nộp | [Thủ tục](/can-bo/ho-so?xep=thu-tuc) | Trạng thái | [Hạn trả ↑](/can-bo/ho-so?xep=han-tra-xa) | [Người thụ lý](/can-bo/ho-so?xep=nguoi-giu) | Việc làm tiếp |
      − [H09.31.20-261110-0001](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=xep%3Dhan-tra) Tin nhắn mớiPA-7K3M-Q9TX-2V | Nguyễn Văn An | chờ xác minhĐăng ký khai sinh | ‹progress› Đang xử lý đã bổ sung | ‹stopped› quá hạn 2 ngày | Phạm Văn Dũng | [Ghi nhận kết quả hồ sơ PA-7K3M-Q9TX-2V](/can-bo/ho-so/PA-7K3M-Q9TX-2V/ghi-ket-qua?ds=xep%3Dhan-tra) |
      − [PA-1HZ8-PC4R-6W](/can-bo/ho-so/PA-1HZ8-PC4R-6W?ds=xep%3Dhan-tra) | Công Tằng Tôn Nữ Thị Minh Nguyệt Ánh | Liên thông: đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT cho trẻ em dưới 6 tuổi | ‹waiting› Yêu cầu thực hiện nghĩa vụ tài chính | tạm dừng | | |
      + Hồ sơ chưa nộp phí
      + Hồ sơ | Thủ tục | Trạng thái | Hạn trả | Người thụ lý |
      + [H09.31.20-261110-0001](/can-bo/thanh-toan?q=PA-7K3M-Q9TX-2V) Tin nhắn mớiPA-7K3M-Q9TX-2V | Đăng ký khai sinh | ‹progress› Đang xử lý đã bổ sung | ‹stopped› quá hạn 2 ngày | Phạm Văn Dũng |
      + [PA-1HZ8-PC4R-6W](/can-bo/thanh-toan?q=PA-1HZ8-PC4R-6W) | Liên thông: đăng ký khai sinh, đăng ký thường trú, cấp thẻ BHYT cho trẻ em dưới 6 tuổi | ‹waiting› Yêu cầu thực hiện nghĩa vụ tài chính | tạm dừng | |
    `,
    'Hồ sơ trong danh sách': `
      [Hồ sơ trước](/can-bo/ho-so/PA-1HZ8-PC4R-6W?ds=viec%3Dmoi-gui)2 / 4[Hồ sơ kế tiếp](/can-bo/ho-so/PA-7K3M-Q9TX-2V?ds=viec%3Dmoi-gui)
    `,
    'Sau một việc: hồ sơ kế tiếp': `
      ‹primary› [Hồ sơ kế tiếp (3)](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tiep-nhan?ds=viec%3Dmoi-gui) [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
    `,
    'Sau một việc: danh sách đã hết': `
      − ‹primary› [Hồ sơ kế tiếp (3)](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tiep-nhan?ds=viec%3Dmoi-gui) [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
      + Danh sách này không còn hồ sơ nào khác. [Về danh sách hồ sơ](/can-bo/ho-so?viec=moi-gui)
    `,
    'Thành phần hồ sơ khi tiếp nhận': `
      # Thành phần hồ sơ
      Đánh dấu giấy tờ đã xem, đúng yêu cầu: 0 / 5
      <checked=1>
      Tờ khai đăng ký khai sinh
      ‹quiet› [Ghi dấu “Tờ khai đăng ký khai sinh”]
      ‹done› Đã khai trực tuyến
      <checked=1>
      Giấy chứng sinh
      ‹quiet› [Ghi dấu “Giấy chứng sinh”]
      [giấy chứng sinh.xml](/can-bo/ho-so/PA-7K3M-Q9TX-2V?tep=a#xem-tep) (here) (234 KB)Trần Thị Một Cửa đã xem bản trước; có tệp mới, hãy xem lại‹done› Đã gửi
      <checked=1>
      Giấy tờ tùy thân
      ‹quiet› [Ghi dấu “Giấy tờ tùy thân”]
      ‹neutral› Xuất trình tại quầy
      <checked=1>
      Giấy cam đoan về việc sinh
      ‹quiet› [Ghi dấu “Giấy cam đoan về việc sinh”]
      ‹stopped› Chưa gửi
      <checked=1>
      Văn bản ủy quyền
      ‹quiet› [Ghi dấu “Văn bản ủy quyền”]
      Khi nộp thay người khác.‹neutral› Không gửi
      Giấy chứng sinh giấy chứng sinh.xml (234 KB)
      Tệp 1 / 1: Giấy chứng sinh, giấy chứng sinh.xml[Mở riêng](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tep/a)[Đóng](/can-bo/ho-so/PA-7K3M-Q9TX-2V)
      Trình duyệt không mở được loại tệp này tại chỗ. Hãy [tải tệp về](/can-bo/ho-so/PA-7K3M-Q9TX-2V/tep/a) để xem.
      <checked=1>
      Đã xem, đúng yêu cầu
      ‹quiet› [Ghi dấu “Giấy chứng sinh”]
      → /can-bo/ho-so/PA-7K3M-Q9TX-2V/da-xem
      <document=to-khai>
      <seen=>
      <event=>
      <list=>
      <viewed=a>
      → /can-bo/ho-so/PA-7K3M-Q9TX-2V/da-xem
      <document=chung-sinh>
      <seen=>
      <event=>
      <list=>
      <viewed=a>
      → /can-bo/ho-so/PA-7K3M-Q9TX-2V/da-xem
      <document=tuy-than>
      <seen=>
      <event=>
      <list=>
      <viewed=a>
      → /can-bo/ho-so/PA-7K3M-Q9TX-2V/da-xem
      <document=cam-doan>
      <seen=>
      <event=>
      <list=>
      <viewed=a>
      → /can-bo/ho-so/PA-7K3M-Q9TX-2V/da-xem
      <document=uy-quyen>
      <seen=>
      <event=>
      <list=>
      <viewed=a>
    `,
    'Cách hiển thị danh sách': `
      ▸ Cách hiển thị
      Dòng
      <density=dense checked>
      Gọn
      <density=comfortable>
      Thoáng
      Cột
      <column=applicant checked>
      Người nộp
      <column=procedure checked>
      Thủ tục
      <column=state checked>
      Trạng thái
      <column=due checked>
      Hạn trả
      <column=due-day>
      Ngày hẹn trả
      <column=holder checked>
      Người thụ lý
      <column=submitted>
      Ngày nộp
      <column=received>
      Tiếp nhận
      <column=sector>
      Lĩnh vực
      <column=channel>
      Cách nộp
      ‹secondary› [Lưu cách hiển thị] <intent=layout>
    `,
    'Danh sách riêng': `
      [Khai sinh quá hạn3](/can-bo/ho-so?han=qua-han) (here)[Đã trả trong tháng](/can-bo/ho-so?ket-thuc=1)
    `,
    'Danh sách riêng, chưa lưu được': `
      ▾ Lưu danh sách
      Tên danh sách riêng
      Chỉ bạn thấy, tối đa 40 ký tự. Trùng tên thì thay danh sách cũ.
      Lỗi: Hãy đặt tên cho danh sách.
      <name=>
      ‹secondary› [Lưu danh sách] <intent=save-list>
    `,
    'Chọn mục cần bổ sung': `
      Chọn tất cả những chỗ cần bổ sung hoặc sửa: pháp luật chỉ cho yêu cầu bổ sung một lần (Nghị định 118/2025/NĐ-CP).
      Giấy tờ
      <target=document:birth-notice checked>
      Giấy chứng sinh
      Vấn đề của Giấy chứng sinh
      <problem.document:birth-notice>
      ✓ Còn thiếu
      Chưa đúng
      Đã hết hạn hoặc không còn đúng
      Hướng dẫn người dân về Giấy chứng sinh
      <note.document:birth-notice=Bản có dấu của bệnh viện>
      ▸ Giấy tờ mà theo tờ khai thì hồ sơ này không cần
      Chỉ yêu cầu khi câu trả lời trong tờ khai chưa đúng
      <target=document:abandonment-record>
      Biên bản về việc trẻ bị bỏ rơi
      Vấn đề của Biên bản về việc trẻ bị bỏ rơi
      <problem.document:abandonment-record>
      ✓ Còn thiếu
      Chưa đúng
      Đã hết hạn hoặc không còn đúng
      Hướng dẫn người dân về Biên bản về việc trẻ bị bỏ rơi
      <note.document:abandonment-record>
      Nội dung tờ khai
      <target=field:childName>
      Họ, chữ đệm, tên của trẻNGUYỄN MINH ANH
      Vấn đề của Họ, chữ đệm, tên của trẻ
      <problem.field:childName>
      Còn thiếu
      ✓ Chưa đúng
      Đã hết hạn hoặc không còn đúng
      Hướng dẫn người dân về Họ, chữ đệm, tên của trẻ
      <note.field:childName>
      ▸ Mục tờ khai mà hồ sơ này chưa khai
      Mục chưa khai
      <target=field:copies>
      Số lượng bản sao
      Vấn đề của Số lượng bản sao
      <problem.field:copies>
      ✓ Còn thiếu
      Chưa đúng
      Đã hết hạn hoặc không còn đúng
      Hướng dẫn người dân về Số lượng bản sao
      <note.field:copies>
      Cảnh báo: Hồ sơ này đã được yêu cầu bổ sung một lần.
      Căn cứ để yêu cầu bổ sung thêm lần nữa
      Ghi rõ điều khoản của pháp luật chuyên ngành cho phép.
      <overrideReason>
    `,
    'Hẹn lại: chỉ một ngày': `
      Hẹn trả hiện nay: thứ Hai, 30/11/2026, 17:00. Hẹn lại được đúng một ngày: thứ Ba, 01/12/2026.
      Cảnh báo: Đã quá thời điểm được gia hạn. Vẫn phải xin lỗi và hẹn lại, nhưng hồ sơ tính là trễ hạn.
    `,
    'Thư sẽ gửi': `
      # Người dân sẽ được báo như sau
      Gửi đến an@example.com
      Tiêu đề: Cần bổ sung hồ sơ PA-7K3M-Q9TX-2V
      Kính gửi ông/bà Nguyễn Văn An,
    `,
    'Ghi chú nội bộ': `
      # Ghi chú nội bộ
      Cán bộ giải quyết hồ sơ và lãnh đạo Ủy ban đọc được; người nộp không thấy.
      Đã gọi điện hỏi lại bệnh viện.
      Phạm Văn Dũng, thứ Hai, 23/11/2026, 17:00
      → #ghi-chu
      Thêm ghi chú
      <note>
      ‹secondary› [Lưu ghi chú] <intent=note>
    `,
    'Ghi chú nội bộ: chỉ đọc': `
      − Đã gọi điện hỏi lại bệnh viện.
      − Phạm Văn Dũng, thứ Hai, 23/11/2026, 17:00
      − → #ghi-chu
      − Thêm ghi chú
      − <note>
      − ‹secondary› [Lưu ghi chú] <intent=note>
      + Chưa có ghi chú nào.
    `,
  });
});

describe('inquiries', () => {
  testExamples(inquiries, {
    'Lối vào từ trang tiếp cận thông tin': `
      # Cần thông tin chưa có ở đây?
      Ai được yêu cầu: công dân cư trú trên địa bàn; người khác khi thông tin liên quan trực tiếp đến quyền lợi của mình. Tổ chức, đoàn thể gửi thay thành viên được.
      Bao lâu: thông tin đơn giản chậm nhất 3 ngày làm việc (gửi qua bưu chính 5 ngày làm việc); phức tạp chậm nhất 15 ngày làm việc, gia hạn một lần thì bạn được báo trước.
      Chi phí: không thu phí; bạn chỉ trả chi phí thực tế in, sao, gửi nếu có.
      ‹start› [Gửi yêu cầu cung cấp thông tin](/tiep-can-thong-tin/yeu-cau)
      Hoặc tải mẫu giấy (PDF): [mẫu 01a cho cá nhân](/tiep-can-thong-tin/yeu-cau/mau/yeu-cau-thong-tin.pdf) · [mẫu 01b cho tổ chức](/tiep-can-thong-tin/yeu-cau/mau/yeu-cau-thong-tin-to-chuc.pdf).
      → /tiep-can-thong-tin/yeu-cau
      Đã gửi yêu cầu? Nhập mã để xem trả lời
      <ma>
      [Xem]
    `,
    'Viết với tư cách nào': `
      Bạn viết với tư cách: Cá nhân · [Thay mặt tổ chức, đoàn thể, doanh nghiệp](/tiep-can-thong-tin/yeu-cau?mau=yeu-cau-thong-tin-to-chuc). Muốn viết tay? [Tải mẫu giấy (PDF)](/tiep-can-thong-tin/yeu-cau/mau/yeu-cau-thong-tin.pdf)
    `,
    'Trang theo dõi bằng mã': `
      In từ trang Ủy ban nhân dân
      # Đã gửi yêu cầu
      Mã theo dõi của bạnPA-7K3M-Q9TX-2V
      ‹secondary› [Sao chép mã]
      Hãy ghi lại mã này hoặc lưu địa chỉ trang. Ai có mã đều xem được trang này, nên đừng đưa mã cho người khác.
      Cán bộ cần bạn làm rõ thêm.
      ‹secondary› [Đề nghị làm rõ](/tiep-can-thong-tin/yeu-cau/PA-7K3M-Q9TX-2V/hoi-lai)
      # Tình trạng
      Trạng thái:‹waiting› Chờ người yêu cầu làm rõ
      Trả lời chậm nhất:thứ Ba, 15/12/2026còn 15 ngày làm việc ▸ Cách tính ngày này Nhận ngày 24/11/2026. Thời hạn 15 ngày làm việc. ‹stopped› Đã trễ hạn trướcTrả lời hoặc thông báo thời hạn: hạn 27/11/2026
      Gửi lúc:thứ Ba, 24/11/2026, 09:30
      Số vào sổ:12/2026
      Thông tin bạn cần:Quyết toán kinh phí làm đường liên ấp năm 2025.
      # Quá trình giải quyết
      Đề nghị làm rõ
      thứ Ba, 24/11/2026, 09:30 · Huỳnh Tấn Phát
      Điều cần làm rõ: Đoạn đường nào? Năm nào?
      [so-do.pdf](/tiep-can-thong-tin/yeu-cau/PA-7K3M-Q9TX-2V/tep/f) (117 KB)
      Gửi yêu cầu
      thứ Ba, 24/11/2026, 09:30 · Người gửi
      # Giấy tờ
      [Phiếu tiếp nhận yêu cầu (PDF)](/tiep-can-thong-tin/yeu-cau/PA-7K3M-Q9TX-2V/giay-to/giay-tiep-nhan.pdf)
      ‹secondary› [In trang này]
      Trang này in được gọn trên giấy A4: bấm
      Ctrl
      +
      P
      , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
    `,
    'Người gửi làm rõ': `
      # Có chỗ cần sửa
      [Nhập điều cần làm rõ](#f-text)
      Yêu cầu cung cấp thông tin
      # Đề nghị làm rõ
      Điều cần làm rõ: Đoạn đường nào? Năm nào?
      ⇒ files
      [Tiếp tục]
      <version=2>
      <requestId=r>
      Hỏi những điều còn thiếu.
      Điều cần làm rõ
      Lỗi: Nhập điều cần làm rõ
      <text>
      Tệp kèm theo (không bắt buộc)
      PDF, ảnh hoặc Word (.docx), tối đa 10 tệp, mỗi tệp 10 MB
      <files multiple>
      ‹secondary› Chọn tệp
      Chưa chọn tệp nàoĐã chọn tệp
      ‹quiet› [Bỏ tệp đã chọn]
      ‹primary› [Đề nghị làm rõ]
      ‹quiet› [Quay lại](/tiep-can-thong-tin/yeu-cau/PA-7K3M-Q9TX-2V)
    `,
    'Câu hỏi, phản ánh, yêu cầu đã gửi': `
      # Câu hỏi, phản ánh, yêu cầu đã gửi
      Câu hỏi, phản ánh, yêu cầu đã gửi
      Mã | Nội dung | Trạng thái | Gửi |
      [PA-7K3M-Q9TX-2V](/tiep-can-thong-tin/yeu-cau/PA-7K3M-Q9TX-2V) | Yêu cầu cung cấp thông tinQuyết toán kinh phí làm đường liên ấp năm 2025. | ‹waiting› Chờ người yêu cầu làm rõ | 24/11/2026 |
    `,
    'Danh sách của cán bộ': `
      # Hỏi đáp, phản ánh, yêu cầu của người dân
      [Mẫu trả lời](/can-bo/mau-tra-loi)
      ▸ Lọc thư: Quá hạn
      → /can-bo/hop-thu
      Mã hoặc số vào sổ
      <q>
      Loại
      <loai>
      ✓ Tất cả
      Yêu cầu cung cấp thông tin
      Đang chờ ai
      <viec>
      ✓ Tất cả đang giải quyết
      Chờ tôi
      Chờ tiếp nhận, phân loại
      Chờ đơn vị trả lời
      Chờ lãnh đạo duyệt
      Chờ người gửi
      Đã xong
      Sắp xếp
      <xep>
      ✓ Việc của tôi trước
      Hạn trả lời gần nhất
      Mới gửi trước
      <cua-toi=1>
      Tôi đang xử lý
      <qua-han=1 checked>
      Quá hạn
      <hom-nay=1>
      Đến hạn hôm nay
      <bao-lanh-dao=1>
      Quá hạn mức 2 (báo Chủ tịch)
      ▸ Lọc thêm
      Đơn vị được giao
      <don-vi>
      ✓ Tất cả
      Văn phòng
      Gửi từ ngày
      <tu>
      đến ngày
      <den>
      ‹secondary› [Lọc]
      ‹quiet› [Bỏ lọc](/can-bo/hop-thu)
      26 thư, trang 1 trong 2
      Hỏi đáp, phản ánh, yêu cầu của người dân
      Số, mã | Người gửi và nội dung | Trạng thái, người thụ lý | Gửi | Hạn trả lời |
      [12/2026](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V)PA-7K3M-Q9TX-2V | Nguyễn Văn An · Yêu cầu cung cấp thông tinQuyết toán kinh phí làm đường liên ấp năm 2025. | ‹waiting› Chờ người yêu cầu làm rõ | 24/11/2026 | 15/12/2026còn 15 ngày làm việc‹stopped› Đã trễ hạn trướcTrả lời hoặc thông báo thời hạn: hạn 27/11/2026 |
      [1](/can-bo/hop-thu?qua-han=1) (here)
      [2](/can-bo/hop-thu?qua-han=1&trang=2)
      [Trang sau](/can-bo/hop-thu?qua-han=1&trang=2)
    `,
    'Một yêu cầu trên bàn cán bộ': `
      [Yêu cầu cung cấp thông tin](/can-bo/tiep-can-thong-tin) · 12/2026 · PA-7K3M-Q9TX-2V · Nguyễn Văn An
      # Quyết toán kinh phí làm đường liên ấp năm 2025.
      ‹secondary› [Đề nghị làm rõ](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V/hoi-lai)
      # Người yêu cầu
      Họ và tên:Nguyễn Văn An
      # Tình trạng
      Trạng thái:‹waiting› Chờ người yêu cầu làm rõ
      Trả lời chậm nhất:thứ Ba, 15/12/2026còn 15 ngày làm việc ▸ Cách tính ngày này Nhận ngày 24/11/2026. Thời hạn 15 ngày làm việc. ‹stopped› Đã trễ hạn trướcTrả lời hoặc thông báo thời hạn: hạn 27/11/2026
      Gửi lúc:thứ Ba, 24/11/2026, 09:30
      # Có thể cùng một việc
      [Số 9/2026](/can-bo/tiep-can-thong-tin/PA-2N6D-X4RT-9C): Xin quyết toán đường liên ấp năm ngoái.
      ‹progress› Đang giải quyết gửi 24/11/2026 · cùng chủ đề · cùng ấp
      [Gộp vào số 9/2026](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V/gop?chinh=5b0c3d0e-7a53-4c57-a2b5-2f3f0a6b9d11)
      # Quá trình giải quyết
      Đề nghị làm rõ
      thứ Ba, 24/11/2026, 09:30 · Huỳnh Tấn Phát
      Điều cần làm rõ: Đoạn đường nào? Năm nào?
      [so-do.pdf](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V/tep/f) (117 KB)chưa quét mã độc
      Gửi yêu cầu
      thứ Ba, 24/11/2026, 09:30 · Người gửi
      # Giấy tờ
      [Phiếu tiếp nhận yêu cầu (PDF)](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V/giay-to/giay-tiep-nhan.pdf)
    `,
    'Một yêu cầu đã xóa nội dung': `
      − [Yêu cầu cung cấp thông tin](/can-bo/tiep-can-thong-tin) · 12/2026 · PA-7K3M-Q9TX-2V · Nguyễn Văn An
      − # Quyết toán kinh phí làm đường liên ấp năm 2025.
      − ‹secondary› [Đề nghị làm rõ](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V/hoi-lai)
      − # Người yêu cầu
      − Họ và tên:Nguyễn Văn An
      − # Giấy tờ
      − [Phiếu tiếp nhận yêu cầu (PDF)](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V/giay-to/giay-tiep-nhan.pdf)
      + [Yêu cầu cung cấp thông tin](/can-bo/tiep-can-thong-tin) · 12/2026 · PA-7K3M-Q9TX-2V
      + # Đã xóa nội dung
      + Nội dung đã được xóa ngày 24/11/2026. Nội dung yêu cầu cung cấp thông tin được lưu 60 tháng kể từ khi giải quyết xong, theo quy định của Ủy ban nhân dân xã. Đã xóa điều người gửi viết, câu trả lời, tệp kèm theo và thông tin của người gửi. Chỉ còn mã, ngày tháng, trạng thái và đơn vị giải quyết.
      + Lúc này bạn không phải làm gì.
    `,
    'Trang theo dõi của yêu cầu đã xóa nội dung': `
      − # Đã gửi yêu cầu
      − Cán bộ cần bạn làm rõ thêm.
      − ‹secondary› [Đề nghị làm rõ](/tiep-can-thong-tin/yeu-cau/PA-7K3M-Q9TX-2V/hoi-lai)
      − Thông tin bạn cần:Quyết toán kinh phí làm đường liên ấp năm 2025.
      − # Giấy tờ
      − [Phiếu tiếp nhận yêu cầu (PDF)](/tiep-can-thong-tin/yeu-cau/PA-7K3M-Q9TX-2V/giay-to/giay-tiep-nhan.pdf)
      + # Yêu cầu cung cấp thông tin
      + Nội dung đã được xóa ngày 24/11/2026. Nội dung yêu cầu cung cấp thông tin được lưu 60 tháng kể từ khi giải quyết xong, theo quy định của Ủy ban nhân dân xã. Đã xóa điều người gửi viết, câu trả lời, tệp kèm theo và thông tin của người gửi. Chỉ còn mã, ngày tháng, trạng thái và đơn vị giải quyết.
    `,
    'Nội dung sắp xóa': `
      [Yêu cầu cung cấp thông tin](/can-bo/tiep-can-thong-tin)
      # Nội dung sắp xóa
      Nội dung yêu cầu cung cấp thông tin được lưu 60 tháng kể từ khi giải quyết xong, theo quy định của Ủy ban nhân dân xã. Hết thời hạn, Cổng báo trước 30 ngày cho người gửi và cho cán bộ, rồi tự xóa: điều người gửi viết, câu trả lời, dự thảo, tệp, họ tên, địa chỉ, thư điện tử. Sổ theo dõi, số liệu và bản đã đăng công khai (không còn tên) vẫn còn.
      Nội dung nào còn cần cho khiếu nại, thanh tra, kiểm tra hoặc vụ án: mở ra và chọn “Giữ nội dung lâu hơn” trước ngày xóa.
      2 yêu cầu cung cấp thông tin
      Nội dung sắp xóa hoặc được giữ lâu hơn
      Mã | Người gửi và nội dung | Trạng thái | Xong ngày | Xóa ngày |
      [12/2026](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V) | Nguyễn Văn AnQuyết toán kinh phí làm đường liên ấp năm 2025. | ‹waiting› Chờ người yêu cầu làm rõ | 24/11/2026 | 25/11/2031 |
      [12/2026](/can-bo/tiep-can-thong-tin/PA-2) | Nguyễn Văn AnQuyết toán kinh phí làm đường liên ấp năm 2025. | ‹waiting› Chờ người yêu cầu làm rõ | 24/11/2026 | giữ đến hết 31/01/2032 |
    `,
    'Quyết định sau khi người khác đã làm': `
      [12/2026](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V) · Quyết toán kinh phí làm đường liên ấp năm 2025. · Nguyễn Văn An
      # Đề nghị làm rõ
      ‹important›
      Cần chú ý
      Vừa có thay đổi.
      ⇒ files
      [Tiếp tục]
      <version=2>
      <requestId=r>
      Hỏi những điều còn thiếu.
      Điều cần làm rõ
      <text> Đã viết
      Tệp kèm theo (không bắt buộc)
      PDF, ảnh hoặc Word (.docx), tối đa 10 tệp, mỗi tệp 10 MB
      <files multiple>
      ‹secondary› Chọn tệp
      Chưa chọn tệp nàoĐã chọn tệp
      ‹quiet› [Bỏ tệp đã chọn]
      ‹primary› [Đề nghị làm rõ]
      ‹quiet› [Quay lại](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V)
      # Tình trạng
      Trạng thái:‹waiting› Chờ người yêu cầu làm rõ
      Trả lời chậm nhất:thứ Ba, 15/12/2026còn 15 ngày làm việc ▸ Cách tính ngày này Nhận ngày 24/11/2026. Thời hạn 15 ngày làm việc. ‹stopped› Đã trễ hạn trướcTrả lời hoặc thông báo thời hạn: hạn 27/11/2026
      Gửi lúc:thứ Ba, 24/11/2026, 09:30
      # Nội dung
      Thông tin bạn cần:Quyết toán kinh phí làm đường liên ấp năm 2025.
    `,
    'Soạn trả lời theo mẫu': `
      − ‹important›
      − Cần chú ý
      − Vừa có thay đổi.
      − <text> Đã viết
      + Mẫu trả lời
      + <template>
      + Chọn mẫu
      + Hẹn đến làm việc trực tiếp
      + ‹secondary› [Chèn mẫu] <intent=template>
      + <text>
    `,
    'Mẫu trả lời': `
      # Mẫu trả lời
      Câu trả lời hay dùng, viết sẵn một lần. Khi soạn trả lời, chọn mẫu rồi bấm “Chèn mẫu”: tên người gửi, mã và thời hạn được điền sẵn.
      # Yêu cầu cung cấp thông tin
      Mẫu trả lời: Yêu cầu cung cấp thông tin
      Tên mẫu | Nội dung | Thủ tục | Sửa lần cuối |
      [Hẹn đến làm việc trực tiếp](/can-bo/mau-tra-loi/t) | Kính gửi ông/bà {người gửi}, mời ông/bà đến Bộ phận Một cửa. | Mọi thủ tục | 24/11/2026, Lê Thị Cúc |
      ‹secondary› [Thêm mẫu cho Yêu cầu cung cấp thông tin](/can-bo/mau-tra-loi/moi?loai=information-request)
      # Hỏi đáp
      Chưa có mẫu nào.
      ‹secondary› [Thêm mẫu cho Hỏi đáp](/can-bo/mau-tra-loi/moi?loai=question)
    `,
    'Sửa mẫu trả lời, từ thay thế sai': `
      [Mẫu trả lời](/can-bo/mau-tra-loi) · Yêu cầu cung cấp thông tin
      # Sửa mẫu trả lời
      # Có chỗ cần sửa
      [Không có từ thay thế {tên}. Xem các từ thay thế ở dưới.](#f-body)
      <kind=information-request>
      <version=1>
      Tên mẫu
      Để cán bộ chọn, ví dụ “Hướng dẫn khai sinh quá hạn”
      <title=Hẹn đến làm việc trực tiếp>
      Nội dung
      Lỗi: Không có từ thay thế {tên}. Xem các từ thay thế ở dưới.
      <body> Gửi {tên}
      Dùng cho thủ tục
      <procedure>
      ✓ Mọi thủ tục
      Đăng ký khai sinh
      ‹primary› [Lưu mẫu] <intent=save>
      ‹warning› [Xóa mẫu] <intent=remove>
      ‹quiet› [Quay lại](/can-bo/mau-tra-loi)
      # Từ thay thế được điền khi chèn mẫu
      {người gửi}:tên người gửi
      {nội dung}:nội dung người gửi đã viết (tóm tắt)
      {mã}:mã tra cứu
      {số}:số vào sổ, ví dụ 12/2026
      {ngày gửi}:ngày gửi
      {hạn trả lời}:hạn trả lời
      {cơ quan}:tên Ủy ban nhân dân
      {điện thoại}:điện thoại của Ủy ban nhân dân
      {cán bộ}:tên người soạn
    `,
    'Sổ theo dõi': `
      [Yêu cầu cung cấp thông tin](/can-bo/tiep-can-thong-tin)
      # Sổ theo dõi cung cấp thông tin theo yêu cầu: Năm 2026
      ▸ Chọn kỳ: Kỳ: Năm 2026
      → /can-bo/tiep-can-thong-tin/so-theo-doi
      Kỳ
      <ky>
      ✓ Năm 2026
      Hoặc từ ngày
      <tu>
      đến ngày
      <den>
      ‹secondary› [Lọc]
      ‹quiet› [Bỏ lọc](/can-bo/tiep-can-thong-tin/so-theo-doi)
      ‹secondary› [Tải bảng Excel](/can-bo/tiep-can-thong-tin/so-theo-doi.xlsx)
      # Số liệu trong kỳ
      Đã nhận:1
      Đang giải quyết:0
      Đã trả lời:0
      Từ chối:1
      Hướng dẫn đến cơ quan khác:0
      Người gửi rút:0
      Đúng hạn:1
      Trễ hạn:0
      Từ chối: Đã được công khai:1
      Sổ theo dõi cung cấp thông tin theo yêu cầu: Năm 2026
      Số | Ngày nhận | Người gửi | Nội dung | Hình thức | Kết quả | Thời hạn |
      [12/2026](/can-bo/tiep-can-thong-tin/PA-7K3M-Q9TX-2V) | Ngày nhận: 24/11/2026 | Nguyễn Văn An | Quyết toán kinh phí làm đường liên ấp năm 2025. | Qua mạng điện tử | Chờ người yêu cầu làm rõĐã được công khai | 15/12/2026còn 15 ngày làm việc‹stopped› Đã trễ hạn trướcTrả lời hoặc thông báo thời hạn: hạn 27/11/2026 |
      ‹secondary› [In trang này]
      Trang này in được gọn trên giấy A4: bấm
      Ctrl
      +
      P
      , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
    `,
  });
});

describe('assignments', () => {
  testExamples(assignments, {
    'Phân công: có người phụ trách': `
      Phạm Văn DũngPhụ trách chính
    `,
    'Phân công: người phụ trách vắng, có người thay, sắp đổi người': `
      − Phạm Văn DũngPhụ trách chính
      + Võ Minh Đứcđang thay Phạm Văn DũngPhạm Văn DũngPhụ trách chínhVõ Minh ĐứcPhụ trách chính, từ 04/01/2027
    `,
    'Phân công: chưa ai phụ trách': `
      − Phạm Văn DũngPhụ trách chính
      + ‹stopped› Chưa phân côngHồ sơ mới vào danh sách chung của lĩnh vực: Phạm Văn Dũng, Võ Minh Đức.
    `,
    'Phân công: biểu mẫu có lỗi': `
      Phân công cho
      <userId>
      Chọn cán bộ
      ✓ Phạm Văn Dũng, Công chức Tư pháp - Hộ tịch
      Việc
      <part=main>
      Phụ trách chính
      <part=deputy checked>
      Thay khi vắng
      Từ ngày
      Người phụ trách chính trước đó thôi phụ trách từ ngày này.
      Lỗi: Nhập ngày có thật, ví dụ 24/11/2026.
      <from=31/02/2027>
      Đến hết ngày (không bắt buộc)
      Để trống: cho đến khi phân công lại.
      <until=>
      Điện thoại công khai (không bắt buộc)
      Hiện trên trang thủ tục. Để trống: số của Ủy ban.
      <telephone=0274 3558 001>
      Không chọn: chỉ hiện chức danh và đơn vị.
      <named=yes>
      Hiện họ tên trên trang thủ tục
      Căn cứ (không bắt buộc)
      Ví dụ: Quyết định 12/QĐ-UBND ngày 05/01/2026.
      <basis=>
    `,
  });
});
