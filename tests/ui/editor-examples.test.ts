// What an editor and an administrator read of each example of their pages.
import { describe } from 'vitest';

import { examples as contingency } from './pages/admin/contingency.tsx';
import { examples as board } from './pages/editor/board.tsx';
import { examples as links } from './pages/editor/links.tsx';
import { examples as meetings } from './pages/editor/meetings.tsx';

import { testExamples } from './reading.ts';

describe('board', () => {
  testExamples(board, {
    'Các bước và tình trạng': `
      ‹progress› Đang viết ‹waiting› Chờ biên tập ‹done› Đã duyệt, chờ đăng ‹done› Đang đăng ‹stopped› Đã thu hồi ‹stopped› trễ 2 ngày làm việc
    `,
    'Tin cần biết trước': `
      ‹important›
      Đã đăng khẩn, cần xem lại
      Bão đổ bộ trong đêm.
      <review=duyet-khan>
      ‹secondary› [Đã xem lại, không phải sửa] <intent=second-look>
      ‹important›
      Trần Minh Mẫn trả lại để sửa
      Thiếu ảnh và nguồn.
      ‹important›
      Chưa đăng được
      Chuyên mục đã đóng.
    `,
    'Bài đang ở đâu': `
      Bước:‹progress› Đang viết
      Trên Cổng:‹done› Đang đăng [Xem trang công khai](/tin-tuc/tet-trong-cay)
      Chờ:Nguyễn Quốc Long
      Đơn vị phụ trách:Các ngành, đoàn thể
    `,
    'Việc làm được với bài': `
      # Trả lại người viết
      <version=4>
      Bài trở về người viết kèm lý do này.
      Lý do
      Lỗi: Hãy ghi lý do.
      <reason>
      ‹secondary› [Trả lại người viết] <intent=return>
      # Duyệt và đăng
      <version=4>
      Địa chỉ: /tin-tuc/tet-trong-cay.
      Đăng vào lúc (không bắt buộc)
      Để trống thì đăng ngay khi duyệt.
      Ngày
      <publishAt.day=>
      Tháng
      <publishAt.month=>
      Năm
      <publishAt.year=>
      Giờ
      <publishAt.hour=>
      Phút
      <publishAt.minute=>
      Tự gỡ xuống vào lúc (không bắt buộc)
      Để trống thì bài ở lại trên Cổng.
      Ngày
      <expireAt.day=>
      Tháng
      <expireAt.month=>
      Năm
      <expireAt.year=>
      Giờ
      <expireAt.hour=>
      Phút
      <expireAt.minute=>
      ‹primary› [Duyệt và đăng] <intent=approve>
      # Duyệt khẩn, biên tập sau
      Bạn đã sửa bài này.
      ▸ Bỏ bản này
      <version=4>
      Cảnh báo:
      Bản đang đăng vẫn giữ nguyên, và lần viết sau bắt đầu từ đó. Bài chưa đăng lần nào thì lần viết sau bắt đầu từ bản này.
      ‹warning› [Bỏ bản này] <intent=discard>
    `,
    'Việc khác': `
      # Việc khác
      [Xem trước](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/xem-truoc)
      [So sánh các bản](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/so-sanh)
      [Nhuận bút](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/nhuan-but)
      [Đổi địa chỉ trang](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/dia-chi)
      [Thu hồi, để lại lý do](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/thu-hoi)
      [Xóa hẳn nội dung đăng nhầm](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/xoa)
      [Gỡ khỏi Cổng](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/go-bai)
      ‹success›
      Liên kết xem trước
      [https://phuan.example/xem-truoc/abc](https://phuan.example/xem-truoc/abc)
      Ai có liên kết này đều đọc được bản hiện nay, đến thứ Ba, 24/11/2026, 09:30.
      ‹quiet› [Ghim ở đầu chuyên mục] <intent=pin>
      ▸ Gửi cho người ngoài xem trước
      Liên kết mở bản đã lưu hiện nay, trong 7 ngày. Nó hết hiệu lực ngay khi bản này được đăng hoặc bị bỏ, khi bài bị thu hồi, gỡ hoặc xóa.
      ‹secondary› [Lập liên kết xem trước] <intent=preview-link>
      # Liên kết xem trước đang mở được
      Bản 4, Trần Thị Lan lập thứ Ba, 24/11/2026, 09:30, đến thứ Ba, 24/11/2026, 09:30.
      <link=abc>
      ‹quiet› [Thu lại liên kết lập thứ Ba, 24/11/2026, 09:30] <intent=end-preview-link>
    `,
    'Các bản': `
      # Các bản đã lưu
      thứ Ba, 24/11/2026, 09:30, Huỳnh Tấn Phát [so với bản 1 của bản 2](/can-bo/bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c/so-sanh?tu=1&den=2)
      thứ Ba, 24/11/2026, 09:30, Trần Minh Mẫn (đang đăng)
      # Đã xóa hẳn
      thứ Ba, 24/11/2026, 09:30: số điện thoại của một người dân. Lý do: Để lộ thông tin cá nhân. Trần Minh Mẫn đề nghị, Nguyễn Quốc Long duyệt.
    `,
    'Người khác vừa lưu': `
      ‹important›
      Trần Minh Mẫn vừa lưu bài này, chưa lưu bản của bạn
      Lưu lúc thứ Ba, 24/11/2026, 09:30. Những gì bạn nhập vẫn còn ở dưới. Xem chỗ khác nhau, rồi chọn một trong hai: sửa tiếp và bấm “Lưu bản của tôi”, hoặc lấy bản của Trần Minh Mẫn.
      Khác nhau ở 3 mục: Tóm tắt; Nội dung; Tệp đính kèm.
      # Tóm tắt
      Bản của Trần Minh Mẫn
      Xã trồng
      [bỏ: 300]
      cây.
      Bản của bạn
      Xã trồng
      [thêm: 500]
      cây.
      # Nội dung
      4 đoạn không đổi
      Bản của Trần Minh Mẫn
      Đề mục lớn
      [đổi cách trình bày: [Nơi đăng ký](/lien-he) (/lien-he) ]
      Bản của bạn
      Đề mục vừa
      [đổi cách trình bày: Nơi đăng ký]
      “Đề mục lớn” thành “Đề mục vừa”
      “Nơi đăng ký”: thêm chữ đậm, bỏ liên kết “/lien-he”
      Bản của Trần Minh Mẫn
      Ảnh
      [bỏ: Ảnh bị bỏ(ảnh không còn trên Cổng)Mô tả: Vườn ươm]
      Bản của bạn
      (không có)
      # Tệp đính kèm
      Bản của Trần Minh Mẫn
      (không có)
      Bản của bạn
      [thêm: Kế hoạch ]
      [thêm: [ke-hoach.pdf (PDF, 117 KB)](#)]
      ‹secondary› [Bỏ bản của tôi, lấy bản của Trần Minh Mẫn] <intent=discard-typing>
    `,
    'Số liệu báo cáo năm': `
      In từ trang Ủy ban nhân dân
      Báo cáo hoạt động của trang thông tin gửi cơ quan cấp trên trước ngày 25/11/2026 (Điều 23). Số liệu từ 01/01/2026 đến hết 24/11/2026. [Xem năm 2025](/can-bo/thoi-han-cap-nhat/bao-cao?nam=2025)
      Theo đơn vị phụ trách, năm 2026
      Đơn vị | Đã đăng | Đúng hạn | Trễ hạn | Trung vị số ngày trễ | Quá hạn chưa đăng | Thu hồi, gỡ | Số ngày không có tin, bài mới (dài nhất) |
      Các ngành, đoàn thể | 1.200 | 30 | 2 | 1,5 | 1 | 0 | 9 |
      Cộng | 1.200 | 30 | 2 | – | 1 | 0 | – |
      Theo chuyên mục, năm 2026
      Chuyên mục | Đã đăng | Đúng hạn | Trễ hạn | Trung vị số ngày trễ | Quá hạn chưa đăng | Thu hồi, gỡ | Số ngày không có tin, bài mới (dài nhất) |
      Tin tức – Sự kiện (Các ngành, đoàn thể) | 1.100 | 0 | 0 | – | 0 | 0 | 9 |
      Đúng hạn và trễ hạn chỉ tính tin, bài có thời hạn đăng (Điều 12); ngày trễ là ngày làm việc. Ngày im lặng tính ở các chuyên mục cập nhật thường xuyên.
      ‹secondary› [In trang này]
      Trang này in được gọn trên giấy A4: bấm
      Ctrl
      +
      P
      , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
    `,
    'Thư nhắc việc': `
      7 giờ sáng ngày làm việc, nếu có tin, bài chờ bạn, sắp hết hạn đăng hoặc chuyên mục của đơn vị lâu chưa có gì mới, Cổng gửi bạn một thư. Không có việc thì không có thư.
      Bạn đang nhận thư nhắc việc.
      ‹secondary› [Tắt thư nhắc việc] <reminders=off>
    `,
  });
});

describe('meetings', () => {
  testExamples(meetings, {
    'Định kỳ ba tháng (Đ19)': `
      ‹done› Đúng định kỳ, họp tiếp theo chậm nhất 12/01/2027 Họp gần nhất ngày 12/10/2026. Ban Biên tập họp ít nhất 03 tháng một lần (Điều 19).
      ‹waiting› Còn 7 ngày, hạn 01/12/2026 Ban Biên tập chưa họp lần nào. Ban Biên tập họp ít nhất 03 tháng một lần (Điều 19).
      ‹stopped› Trễ 4 ngày, từ hạn 20/11/2026 Họp gần nhất ngày 20/08/2026. Ban Biên tập họp ít nhất 03 tháng một lần (Điều 19).
    `,
    'Cuộc họp đang ở đâu': `
      ‹progress› Sắp họp ‹waiting› Chờ ghi biên bản ‹waiting› Đang ghi biên bản ‹done› Đã có biên bản ‹stopped› Đã hủy
    `,
    'Kết luận của cuộc họp': `
      Kết luận và việc thực hiện
      Kết luận | Người thực hiện | Thời hạn | Tình trạng |
      Rà soát các chuyên mục trễ hạn.[Họp ngày 12/10/2026](/can-bo/hop-ban-bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c) | Hồ Thị Nga | 20/11/2026 | ‹stopped› Quá hạn ▾ Ghi đã làm xong <decision=6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2d> Kết quả thực hiện Lỗi: Hãy ghi kết quả thực hiện. <note-6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2d> ‹secondary› [Đã làm xong : Rà soát các chuyên mục trễ hạn.] <intent=finish> |
      Rà soát các chuyên mục trễ hạn.[Họp ngày 12/10/2026](/can-bo/hop-ban-bien-tap/6f3c2b1a-0d4e-4f5a-8b6c-7d8e9f0a1b2c) | Hồ Thị Nga | 20/11/2026 | ‹done› Đã xong18/11/2026, Hồ Thị Nga: Đã gửi các đơn vị. |
    `,
    'Biên bản đã xác nhận': `
      Cuộc họp:Họp thường kỳ
      Bắt đầu:thứ Hai, 12/10/2026, 08:30
      Kết thúc:thứ Hai, 12/10/2026, 09:45
      Địa điểm:Phòng họp Ủy ban nhân dân xã
      Chủ trì:Nguyễn Quốc Long, Chủ tịch UBND xã
      Thư ký:Hồ Thị Nga, Công chức Văn phòng
      # Thành phần
      Nguyễn Quốc Long, Chủ tịch UBND xã: có mặt
      Hồ Thị Nga, Công chức Văn phòng: vắng có lý do
      # Nội dung
      # 1. Tin, bài quý IV
      Hồ Thị Nga trình bày
      Đã nghe báo cáo.
      Thống nhất.
      # Kết luận
      Rà soát các chuyên mục trễ hạn. (Hồ Thị Nga, hạn 20/11/2026)
      Nguyễn Quốc Long xác nhận lúc thứ Hai, 12/10/2026, 15:00.
    `,
  });
});

describe('links', () => {
  testExamples(links, {
    'Liên kết ra ngoài': `
      [Biên tập tin, bài](/can-bo/bien-tap)
      # Kiểm tra liên kết
      Mỗi đêm Cổng mở thử mọi liên kết ra ngoài. Trang nào ba đêm liền không mở được thì đơn vị phụ trách nhận thư, và người đọc thấy thông báo cạnh liên kết.
      [Không mở được (1)](/can-bo/lien-ket?tinh-trang=hong)[Mới không mở được (0)](/can-bo/lien-ket?tinh-trang=chua-chac)[Đã chuyển địa chỉ (1)](/can-bo/lien-ket?tinh-trang=chuyen)[Chưa kiểm tra (1)](/can-bo/lien-ket?tinh-trang=chua-thu)[Mở được (12)](/can-bo/lien-ket?tinh-trang=tot)[Tất cả](/can-bo/lien-ket) (here)
      ▸ Lọc liên kết: Tìm trong địa chỉ, tên bài:
      → /can-bo/lien-ket
      Tìm trong địa chỉ, tên bài
      <q=>
      Tình trạng
      <tinh-trang>
      ✓ Tất cả
      Không mở được
      Mới không mở được
      Đã chuyển địa chỉ
      Chưa kiểm tra
      Mở được
      ‹secondary› [Lọc]
      ‹quiet› [Bỏ lọc](/can-bo/lien-ket)
      Liên kết ra ngoài
      Liên kết | Tình trạng | Kiểm tra gần nhất | Dùng trong | Kiểm tra |
      [https://cu.binhduong.example/rat/dai/den/khong/the/dai/hon/duoc/nua.aspx](https://cu.binhduong.example/rat/dai/den/khong/the/dai/hon/duoc/nua.aspx)không còn trang này (404), 4 đêm liền | ‹stopped› Không mở được | thứ Ba, 24/11/2026, 01:41chưa lần nào mở được | [Cổng thông tin tỉnh Bình Dương](/can-bo/bien-tap/i)Liên kết website | ‹quiet› [Kiểm tra lại liên kết https://cu.binhduong.example/rat/dai/den/khong/the/dai/hon/duoc/nua.aspx] <url=https://cu.binhduong.example/rat/dai/den/khong/the/dai/hon/duoc/nua.aspx> |
      [https://bao.example/](https://bao.example/)địa chỉ mới: https://bao.example/moi | ‹progress› Đã chuyển địa chỉ | thứ Ba, 24/11/2026, 01:41 | [Cổng thông tin tỉnh Bình Dương](/can-bo/bien-tap/i)Liên kết website | ‹quiet› [Kiểm tra lại liên kết https://bao.example/] <url=https://bao.example/> |
      [https://moi.example/](https://moi.example/) | ‹neutral› Chưa kiểm tra | chưa kiểm tra | [Cổng thông tin tỉnh Bình Dương](/can-bo/bien-tap/i)Liên kết website | |
    `,
  });
});

describe('contingency', () => {
  testExamples(contingency, {
    'Phương án: đọc': `
      # Người chịu trách nhiệm
      Đỗ Hữu Quang: quản trị, 0909 000 001
      Trần Minh Mẫn: chỉ đạo, 0909 000 002
      # Khi máy chủ, điện hoặc đường truyền ngừng
      Quang báo nhà cung cấp máy chủ
      Cúc nhận hồ sơ giấy tại quầy
      # Khi bị tấn công hoặc trang bị sửa trái phép
      Quang ngắt đường truyền, giữ nhật ký
      # Khi lộ, mất dữ liệu của người dân
      Mẫn báo Sở trong 24 giờ
      # Khi cổng thanh toán hoặc thư điện tử ngừng
      Kế toán thu tiền mặt, ghi biên nhận tay
      # Các bước phục hồi
      Lấy bản sao lưu mới nhất
      npm run restore, kiểm tra trang sức khỏe
      # Danh bạ khẩn cấp
      VNCERT/CC: 024 3640 4424
    `,
    'Phương án: soạn, có lỗi': `
      Người chịu trách nhiệm
      Mỗi dòng một người: họ tên, việc được giao, điện thoại, người thay.
      <contacts> Đỗ Hữu Quang: quản trị, 0909 000 001 Trần Minh Mẫn: chỉ đạo, 0909 000 002
      Khi máy chủ, điện hoặc đường truyền ngừng
      Ai làm gì, theo thứ tự; mỗi dòng một việc.
      <outage> Quang báo nhà cung cấp máy chủ Cúc nhận hồ sơ giấy tại quầy
      Khi bị tấn công hoặc trang bị sửa trái phép
      Ai ngắt kết nối, giữ chứng cứ, báo cơ quan nào, trong bao lâu.
      <attack> Quang ngắt đường truyền, giữ nhật ký
      Khi lộ, mất dữ liệu của người dân
      Ai đánh giá, báo người bị ảnh hưởng, báo cơ quan nào.
      <leak> Mẫn báo Sở trong 24 giờ
      Khi cổng thanh toán hoặc thư điện tử ngừng
      Nhận hồ sơ, thu phí tại quầy thế nào trong lúc đó.
      <payments> Kế toán thu tiền mặt, ghi biên nhận tay
      Các bước phục hồi
      Bản sao lưu ở đâu, khóa ai giữ, lệnh nào, kiểm tra lại thế nào; mỗi dòng một bước.
      Lỗi: Viết phần “Các bước phục hồi”.
      <restore>
      Danh bạ khẩn cấp
      Mỗi dòng một nơi: tên, việc, điện thoại. Nhà cung cấp, VNCERT/CC, công an, điện lực.
      <telephones> VNCERT/CC: 024 3640 4424
      Rà soát lại trước ngày
      Ví dụ 30/06/2027. Quá ngày này, quản trị viên và Chủ tịch nhận thư nhắc mỗi thứ Hai.
      Lỗi: Nhập ngày có thật, ví dụ 30/06/2027.
      <reviewOn=31/02/2027>
    `,
  });
});
