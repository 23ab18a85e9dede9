// What everybody reads of each example of a public page.
import { describe } from 'vitest';

import { examples as consultations } from './pages/public/consultations.tsx';
import { examples as figuresPage } from './pages/public/figures.tsx';
import { examples as following } from './pages/public/following.tsx';
import { examples as legalDocuments } from './pages/public/legal-documents.tsx';
import { examples as rating } from './pages/public/rating.tsx';
import { examples as search } from './pages/public/search.tsx';
import { examples as sections } from './pages/public/sections.tsx';
import { examples as serviceFinder } from './pages/public/service-finder.tsx';

import { testExamples } from './reading.ts';

describe('consultations', () => {
  testExamples(consultations, {
    'Các dự thảo lấy ý kiến': `
      In từ trang https://phuanbinhduong.gov.vn/gop-y
      # Lấy ý kiến Nhân dân
      Dự thảo đang cần ý kiến của bạn.
      [Tất cả](/gop-y) (here)
      [Đang lấy ý kiến](/gop-y?tinh-trang=dang-lay-y-kien)
      [Đã đóng](/gop-y?tinh-trang=da-dong)
      [Đã trả lời](/gop-y?tinh-trang=da-tra-loi)
      # [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/gop-y/quy-che-cho) Nội dung mẫu
      ‹progress› Đang lấy ý kiến Còn 37 ngày, đến hết ngày 30/12/2026 · 3 góp ý
      Giờ mở cửa, thứ tự ưu tiên khi cho thuê quầy.
      Tác giả: Nguyễn Thị Hạnh · Nguồn: Ủy ban nhân dân xã
      # [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/gop-y/quy-che-cho) Nội dung mẫu
      ‹neutral› Sắp lấy ý kiến Nhận góp ý từ thứ Hai, 16/11/2026, 09:00 đến hết ngày 30/12/2026 · Chưa có góp ý
      Giờ mở cửa, thứ tự ưu tiên khi cho thuê quầy.
      Tác giả: Nguyễn Thị Hạnh · Nguồn: Ủy ban nhân dân xã
      # [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/gop-y/quy-che-cho) Nội dung mẫu
      ‹waiting› Đã đóng, đang tổng hợp Đã nhận góp ý đến hết ngày 30/12/2026 · 3 góp ý
      Giờ mở cửa, thứ tự ưu tiên khi cho thuê quầy.
      Tác giả: Nguyễn Thị Hạnh · Nguồn: Ủy ban nhân dân xã
      # [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/gop-y/quy-che-cho) Nội dung mẫu
      ‹done› Đã trả lời Đã nhận góp ý đến hết ngày 30/12/2026 · 3 góp ý
      Giờ mở cửa, thứ tự ưu tiên khi cho thuê quầy.
      Tác giả: Nguyễn Thị Hạnh · Nguồn: Ủy ban nhân dân xã
      [1](/gop-y) (here)
      [2](/gop-y?trang=2)
      [Trang sau](/gop-y?trang=2)
      ‹secondary› [In trang này]
      ‹secondary› [Mở bản PDF để lưu hoặc in](/gop-y.pdf)
      Trang này in được gọn trên giấy A4: bấm
      Ctrl
      +
      P
      , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
      ▸ Không chắc gửi ở đâu?
      Muốn biết một điều: chính sách, thủ tục, công việc của Ủy ban nhân dân.
      [Hỏi đáp](/hoi-dap) (15 ngày làm việc).
      Thấy việc cần sửa, hoặc cán bộ gây phiền hà; hoặc muốn đề xuất.
      [Phản ánh, kiến nghị](/phan-anh-kien-nghi) (15 ngày làm việc).
      Cần một văn bản, số liệu chưa được công khai.
      [Yêu cầu cung cấp thông tin](/tiep-can-thong-tin/yeu-cau) (3 đến 15 ngày làm việc).
      Thấy một trang của Cổng ghi chưa đúng.
      [Báo thông tin không chính xác](/bao-thong-tin-khong-chinh-xac) (15 ngày).
      Muốn trình bày trực tiếp với Chủ tịch hoặc cán bộ tiếp công dân.
      [Đăng ký giờ tiếp công dân](/tiep-cong-dan) (hẹn giờ trong 2 ngày làm việc).
      Muốn góp ý cho một dự thảo đang được lấy ý kiến.
      Góp ý dự thảo (đến hết ngày lấy ý kiến): gửi ở trang này.
      Một quyết định hoặc việc làm của cán bộ gây thiệt hại cho quyền lợi của bạn.
      Khiếu nại (30 đến 45 ngày; phải gửi trong 90 ngày từ khi biết): bằng đơn có chữ ký, nộp tại trụ sở hoặc qua bưu điện.
      Biết việc vi phạm pháp luật của ai đó.
      Tố cáo (30 ngày): đơn hoặc trình bày tại trụ sở; không gửi qua Cổng, để giữ bí mật.
      [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/gop-y) · [RSS](/rss/gop-y.xml) · [Atom](/rss/gop-y.atom) · [Lịch hết hạn góp ý (.ics)](/lich/gop-y.ics)
    `,
    'Không có dự thảo ở tình trạng này': `
      − [Tất cả](/gop-y) (here)
      − [Đang lấy ý kiến](/gop-y?tinh-trang=dang-lay-y-kien)
      − # [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/gop-y/quy-che-cho) Nội dung mẫu
      − ‹progress› Đang lấy ý kiến Còn 37 ngày, đến hết ngày 30/12/2026 · 3 góp ý
      − Giờ mở cửa, thứ tự ưu tiên khi cho thuê quầy.
      − Tác giả: Nguyễn Thị Hạnh · Nguồn: Ủy ban nhân dân xã
      − # [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/gop-y/quy-che-cho) Nội dung mẫu
      − ‹neutral› Sắp lấy ý kiến Nhận góp ý từ thứ Hai, 16/11/2026, 09:00 đến hết ngày 30/12/2026 · Chưa có góp ý
      − Giờ mở cửa, thứ tự ưu tiên khi cho thuê quầy.
      − Tác giả: Nguyễn Thị Hạnh · Nguồn: Ủy ban nhân dân xã
      − # [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/gop-y/quy-che-cho) Nội dung mẫu
      − ‹waiting› Đã đóng, đang tổng hợp Đã nhận góp ý đến hết ngày 30/12/2026 · 3 góp ý
      − Giờ mở cửa, thứ tự ưu tiên khi cho thuê quầy.
      − Tác giả: Nguyễn Thị Hạnh · Nguồn: Ủy ban nhân dân xã
      − # [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/gop-y/quy-che-cho) Nội dung mẫu
      − ‹done› Đã trả lời Đã nhận góp ý đến hết ngày 30/12/2026 · 3 góp ý
      − Giờ mở cửa, thứ tự ưu tiên khi cho thuê quầy.
      − Tác giả: Nguyễn Thị Hạnh · Nguồn: Ủy ban nhân dân xã
      − [1](/gop-y) (here)
      − [2](/gop-y?trang=2)
      − [Trang sau](/gop-y?trang=2)
      − ‹secondary› [In trang này]
      − ‹secondary› [Mở bản PDF để lưu hoặc in](/gop-y.pdf)
      − Trang này in được gọn trên giấy A4: bấm
      − Ctrl
      − +
      − P
      − , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
      + [Tất cả](/gop-y)
      + [Đang lấy ý kiến](/gop-y?tinh-trang=dang-lay-y-kien) (here)
      + Không có dự thảo nào ở tình trạng này.
    `,
    'Một dự thảo đang lấy ý kiến, bản thứ hai': `
      In từ trang https://phuanbinhduong.gov.vn/gop-y/quy-che-cho
      [Lấy ý kiến Nhân dân](/gop-y)
      # Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An Nội dung mẫu
      Giờ mở cửa, thứ tự ưu tiên khi cho thuê quầy.
      ‹progress› Đang lấy ý kiến Còn 37 ngày, đến hết ngày 30/12/2026
      Đã nhận 6 góp ý: 3 đã đăng, 1 chờ duyệt đăng, 1 không đăng (đã báo lý do cho người gửi), 1 người gửi đã rút. Ý kiến đang hiện: 1 tán thành, 0 không tán thành, 2 đề nghị sửa.
      ‹primary› [Góp ý cho toàn văn dự thảo](/gop-y/quy-che-cho/gop-y) [Thêm hạn góp ý vào lịch (.ics)](/gop-y/quy-che-cho/han-gop-y.ics) [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/du-thao/cho)
      [Xem góp ý tôi đã gửi](/gop-y/quy-che-cho/gop-y-cua-toi)
      # Thông báo của đợt lấy ý kiến
      thứ Hai, 16/11/2026, 09:00: Đăng bản dự thảo mới. [Xem chỗ khác với bản trước](/gop-y/quy-che-cho/so-sanh)
      thứ Hai, 16/11/2026, 09:00: Gia hạn thời gian lấy ý kiến đến hết ngày 30/12/2026, trước là hết ngày 16/11/2026.
      thứ Hai, 16/11/2026, 09:00: Bản thứ hai: sửa giờ đưa hàng vào chợ
      [Toàn văn dự thảo](#toan-van)
      [Các góp ý (23)](#y-kien)
      [Nơi nhận góp ý](#noi-nhan)
      [So sánh với bản trước](/gop-y/quy-che-cho/so-sanh)
      # Về dự thảo
      Loại dự thảo:Quy chế, quy định của cấp xã
      Mục đích, sự cần thiết:Thay quy chế năm 2012.
      Căn cứ pháp lý:Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15, Điều 25
      Chịu trách nhiệm giải trình:Phó Chủ tịch Ủy ban nhân dân xã
      # Toàn văn dự thảo
      Bản thứ 2, đăng thứ Hai, 16/11/2026, 09:00. [Xem chỗ khác với bản trước](/gop-y/quy-che-cho/so-sanh)
      Được góp ý nhiều nhất: [Khoản 1 Điều 1](#dieu-1-khoan-1) (2)
      Muốn góp ý cho riêng một điều, khoản, điểm: bấm “Góp ý” ở điều, khoản, điểm đó.
      Điều 1. Giờ hoạt động
      [Góp ý cho Điều 1](/gop-y/quy-che-cho/gop-y?dieu-khoan=c1)
      1. Chợ mở cửa từ 5 giờ.
      [2 góp ý cho Khoản 1 Điều 1](/gop-y/quy-che-cho?dieu-khoan=c2#y-kien)[Góp ý cho Khoản 1 Điều 1](/gop-y/quy-che-cho/gop-y?dieu-khoan=c2)
      # Các góp ý
      Nguyễn Văn An · Đề nghị sửa đổi, bổ sung · thứ Hai, 16/11/2026, 09:00
      Về: [Khoản 1 Điều 1](#dieu-1-khoan-1), đoạn được trích đã sửa trong bản mới
      từ 4 giờ
      Ghe về lúc 3 giờ. Gọi […].
      Thông tin riêng đã được che bằng “[…]”.
      Một người dân · Đề nghị sửa đổi, bổ sung · thứ Hai, 16/11/2026, 09:00
      Về: Khoản 2 Điều 5 (bản 1), điều khoản này không còn trong bản mới
      Cho thả vịt.
      Tổ tiểu thương · Tán thành · thứ Hai, 16/11/2026, 09:00
      Về: toàn văn dự thảo
      [1](/gop-y/quy-che-cho?trang=1#y-kien) (here)
      [2](/gop-y/quy-che-cho?trang=2#y-kien)
      [Trang sau](/gop-y/quy-che-cho?trang=2#y-kien)
      # Nơi nhận góp ý
      Đơn vị tiếp nhận:Công chức Tư pháp - Hộ tịch
      Địa chỉ:Ấp An Thuận, xã Phú An
      Thư điện tử:[tuphap@vidu.gov.vn](mailto:tuphap@vidu.gov.vn)
      Điện thoại:[02743123456](tel:02743123456)
      ▸ Góp ý của bạn được dùng thế nào
      Cán bộ đọc mọi góp ý gửi đúng hạn. Trước khi đăng, cán bộ xem trong 2 ngày làm việc để che thông tin riêng; góp ý không đăng thì người gửi được báo lý do. Hết hạn, Ủy ban nhân dân công bố bảng tổng hợp, giải trình, tiếp thu từng góp ý đã đăng, và báo cho mọi người đã góp ý.
      Xem, sửa hoặc rút góp ý đã gửi: mở liên kết trong thư bạn nhận được, hoặc vào [Góp ý dự thảo của tôi](/tai-khoan/gop-y) nếu bạn có tài khoản.
      # In, lưu
      ‹secondary› [Mở bản PDF của dự thảo](/gop-y/quy-che-cho.pdf)
      ‹secondary› [In trang này]
      ‹secondary› [Mở bản PDF để lưu hoặc in](/gop-y/quy-che-cho.pdf)
      Trang này in được gọn trên giấy A4: bấm
      Ctrl
      +
      P
      , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
      Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fgop-y%2Fquy-che-cho)
      Tác giả: Ban Biên tập. Nguồn: Ủy ban nhân dân xã Phú An. Địa chỉ trang: https://phuanbinhduong.gov.vn/gop-y/quy-che-cho
    `,
    'Một dự thảo đã có giải trình': `
      − ‹progress› Đang lấy ý kiến Còn 37 ngày, đến hết ngày 30/12/2026
      − ‹primary› [Góp ý cho toàn văn dự thảo](/gop-y/quy-che-cho/gop-y) [Thêm hạn góp ý vào lịch (.ics)](/gop-y/quy-che-cho/han-gop-y.ics) [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/du-thao/cho)
      − Muốn góp ý cho riêng một điều, khoản, điểm: bấm “Góp ý” ở điều, khoản, điểm đó.
      − [Góp ý cho Điều 1](/gop-y/quy-che-cho/gop-y?dieu-khoan=c1)
      − [2 góp ý cho Khoản 1 Điều 1](/gop-y/quy-che-cho?dieu-khoan=c2#y-kien)[Góp ý cho Khoản 1 Điều 1](/gop-y/quy-che-cho/gop-y?dieu-khoan=c2)
      − # Các góp ý
      − [1](/gop-y/quy-che-cho?trang=1#y-kien) (here)
      − [2](/gop-y/quy-che-cho?trang=2#y-kien)
      − [Trang sau](/gop-y/quy-che-cho?trang=2#y-kien)
      + ‹done› Đã trả lời Đã nhận góp ý đến hết ngày 30/12/2026
      + thứ Hai, 16/11/2026, 09:00: Công bố bản tổng hợp, giải trình, tiếp thu. [Xem bảng giải trình, tiếp thu](#giai-trinh)
      + [Tổng hợp, giải trình, tiếp thu](#giai-trinh)
      + # Tổng hợp, giải trình, tiếp thu
      + Công bố thứ Hai, 16/11/2026, 09:00. Tải về: [PDF](/gop-y/quy-che-cho/tong-hop-giai-trinh.pdf) · [Excel (XLSX)](/gop-y/quy-che-cho/tong-hop-giai-trinh.xlsx)
      + Tổng hợp ý kiến và giải trình, tiếp thu
      + Điều khoản | Nội dung góp ý | Kết quả | Nội dung tiếp thu, lý do |
      + Điều khoản: Khoản 1 Điều 1; Khoản 2 Điều 5 (bản 1), không còn trong bản mới | Mở cửa sớm hơn.2 góp ý: Nguyễn Văn An, Một người dânĐính chính ngày 16/11/2026: Sửa giờ cho đúng với bản ký. | Kết quả: Tiếp thu | Nội dung tiếp thu, lý do: Sửa thành 4 giờ. |
      + [2 góp ý cho Khoản 1 Điều 1](/gop-y/quy-che-cho?dieu-khoan=c2#y-kien)
      + # Các góp ý cho Khoản 1 Điều 1
      + [Xem mọi góp ý](/gop-y/quy-che-cho#y-kien)
      + [1](/gop-y/quy-che-cho?dieu-khoan=c2&trang=1#y-kien) (here)
      + [2](/gop-y/quy-che-cho?dieu-khoan=c2&trang=2#y-kien)
      + [Trang sau](/gop-y/quy-che-cho?dieu-khoan=c2&trang=2#y-kien)
    `,
    'Một dự thảo đã thu hồi, chưa ai góp ý': `
      − ‹primary› [Góp ý cho toàn văn dự thảo](/gop-y/quy-che-cho/gop-y) [Thêm hạn góp ý vào lịch (.ics)](/gop-y/quy-che-cho/han-gop-y.ics) [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/du-thao/cho)
      − thứ Hai, 16/11/2026, 09:00: Đăng bản dự thảo mới. [Xem chỗ khác với bản trước](/gop-y/quy-che-cho/so-sanh)
      − thứ Hai, 16/11/2026, 09:00: Gia hạn thời gian lấy ý kiến đến hết ngày 30/12/2026, trước là hết ngày 16/11/2026.
      − [Các góp ý (23)](#y-kien)
      − [So sánh với bản trước](/gop-y/quy-che-cho/so-sanh)
      − Bản thứ 2, đăng thứ Hai, 16/11/2026, 09:00. [Xem chỗ khác với bản trước](/gop-y/quy-che-cho/so-sanh)
      − Được góp ý nhiều nhất: [Khoản 1 Điều 1](#dieu-1-khoan-1) (2)
      − Muốn góp ý cho riêng một điều, khoản, điểm: bấm “Góp ý” ở điều, khoản, điểm đó.
      − [Góp ý cho Điều 1](/gop-y/quy-che-cho/gop-y?dieu-khoan=c1)
      − [2 góp ý cho Khoản 1 Điều 1](/gop-y/quy-che-cho?dieu-khoan=c2#y-kien)[Góp ý cho Khoản 1 Điều 1](/gop-y/quy-che-cho/gop-y?dieu-khoan=c2)
      − Nguyễn Văn An · Đề nghị sửa đổi, bổ sung · thứ Hai, 16/11/2026, 09:00
      − Về: [Khoản 1 Điều 1](#dieu-1-khoan-1), đoạn được trích đã sửa trong bản mới
      − từ 4 giờ
      − Ghe về lúc 3 giờ. Gọi […].
      − Thông tin riêng đã được che bằng “[…]”.
      − Một người dân · Đề nghị sửa đổi, bổ sung · thứ Hai, 16/11/2026, 09:00
      − Về: Khoản 2 Điều 5 (bản 1), điều khoản này không còn trong bản mới
      − Cho thả vịt.
      − Tổ tiểu thương · Tán thành · thứ Hai, 16/11/2026, 09:00
      − Về: toàn văn dự thảo
      − [1](/gop-y/quy-che-cho?trang=1#y-kien) (here)
      − [2](/gop-y/quy-che-cho?trang=2#y-kien)
      − [Trang sau](/gop-y/quy-che-cho?trang=2#y-kien)
      + ‹important›
      + Dự thảo này đã được thu hồi
      + Thu hồi thứ Hai, 16/11/2026, 09:00. Lý do: Cấp trên đã ban hành quy định mới.
      + Dự thảo đã thu hồi nên không nhận góp ý. Ủy ban nhân dân sẽ báo cho từng người đã góp ý: vì sao, và góp ý được dùng thế nào.
      + [Các góp ý (0)](#y-kien)
      + [2 góp ý cho Khoản 1 Điều 1](/gop-y/quy-che-cho?dieu-khoan=c2#y-kien)
      + Chưa có góp ý nào được đăng.
    `,
    'Một dự thảo đã dừng lấy ý kiến': `
      − ‹progress› Đang lấy ý kiến Còn 37 ngày, đến hết ngày 30/12/2026
      − ‹primary› [Góp ý cho toàn văn dự thảo](/gop-y/quy-che-cho/gop-y) [Thêm hạn góp ý vào lịch (.ics)](/gop-y/quy-che-cho/han-gop-y.ics) [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/du-thao/cho)
      − thứ Hai, 16/11/2026, 09:00: Đăng bản dự thảo mới. [Xem chỗ khác với bản trước](/gop-y/quy-che-cho/so-sanh)
      − thứ Hai, 16/11/2026, 09:00: Gia hạn thời gian lấy ý kiến đến hết ngày 30/12/2026, trước là hết ngày 16/11/2026.
      − Muốn góp ý cho riêng một điều, khoản, điểm: bấm “Góp ý” ở điều, khoản, điểm đó.
      − [Góp ý cho Điều 1](/gop-y/quy-che-cho/gop-y?dieu-khoan=c1)
      − [2 góp ý cho Khoản 1 Điều 1](/gop-y/quy-che-cho?dieu-khoan=c2#y-kien)[Góp ý cho Khoản 1 Điều 1](/gop-y/quy-che-cho/gop-y?dieu-khoan=c2)
      + ‹important›
      + Dự thảo này đã được thu hồi
      + Thu hồi thứ Hai, 16/11/2026, 09:00. Lý do: Cấp trên đã ban hành quy định mới.
      + ‹stopped› Đã dừng lấy ý kiến Không nhận góp ý nữa, không công bố giải trình
      + thứ Hai, 16/11/2026, 09:00: Dừng lấy ý kiến. Cấp trên đã ban hành quy định mới. Góp ý đã nhận: gửi Sở Công Thương.
      + [2 góp ý cho Khoản 1 Điều 1](/gop-y/quy-che-cho?dieu-khoan=c2#y-kien)
    `,
    'So sánh hai bản dự thảo': `
      [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/gop-y/quy-che-cho)
      # So sánh bản 1 và bản 2
      [Bản 1 và bản 2](/gop-y/quy-che-cho/so-sanh?tu=1&den=2) (here)
      [Bản 2 và bản 4](/gop-y/quy-che-cho/so-sanh?tu=2&den=4)
      Bản 3 đã gỡ khỏi phần so sánh, vì: Có số điện thoại của một hộ dân.
      4 điều, phần không đổi và không hiện ở đây.
      Khác nhau ở 2 mục: Điều 1. Giờ hoạt động; Điều 6. Gửi xe (đã bỏ).
      # Điều 1. Giờ hoạt động
      Bản 1
      [bỏ: 4 giờ]
      Bản 2
      [thêm: 3 giờ 30]
      # Điều 6. Gửi xe (đã bỏ)
    `,
    'Góp ý của tôi, khi còn sửa được': `
      # Chưa thực hiện được
      Góp ý vừa đổi. Hãy xem lại.
      [Dự thảo Quy chế quản lý, sử dụng chợ xã Phú An](/gop-y/quy-che-cho)
      # Góp ý của tôi
      Bạn sửa hoặc rút góp ý được đến hết ngày 30/12/2026.
      # Khoản 1 Điều 1
      Tình trạng:‹waiting› Chờ xác nhận Chờ bạn xác nhận. Chưa ai khác thấy góp ý này.
      Ý kiến:Đề nghị sửa đổi, bổ sung
      Đoạn được trích:từ 4 giờ
      Nội dung:Ghe về lúc 3 giờ. Xin mở sớm hơn.
      Tệp kèm theo:bảng giờ ghe.pdf
      Gửi lúc:thứ Hai, 16/11/2026, 09:00
      <comment=a>
      <version=1>
      <requestId=r>
      ‹primary› [Xác nhận và gửi góp ý] <event=confirm>
      ‹secondary› [Sửa góp ý](/gop-y/cua-toi/0/a)
      ▸ Rút góp ý
      Rút rồi, góp ý không hiện trên trang và không được xem xét. Muốn góp ý lại, bạn gửi góp ý mới.
      ‹warning› [Rút góp ý này] <event=take-back>
    `,
    'Góp ý của tôi, dự thảo đã thu hồi rồi dừng': `
      − # Chưa thực hiện được
      − Góp ý vừa đổi. Hãy xem lại.
      − Bạn sửa hoặc rút góp ý được đến hết ngày 30/12/2026.
      − Tình trạng:‹waiting› Chờ xác nhận Chờ bạn xác nhận. Chưa ai khác thấy góp ý này.
      − <comment=a>
      − <version=1>
      − <requestId=r>
      − ‹primary› [Xác nhận và gửi góp ý] <event=confirm>
      − ‹secondary› [Sửa góp ý](/gop-y/cua-toi/0/a)
      − ▸ Rút góp ý
      − Rút rồi, góp ý không hiện trên trang và không được xem xét. Muốn góp ý lại, bạn gửi góp ý mới.
      − ‹warning› [Rút góp ý này] <event=take-back>
      + ‹important›
      + Đã dừng lấy ý kiến
      + Từ thứ Hai, 16/11/2026, 09:00 dự thảo không còn được lấy ý kiến, và không có bản giải trình.
      + Làm lại từ đầu. Góp ý đã nhận: chuyển sang đợt mới.
      + ‹important›
      + Dự thảo đã được thu hồi
      + Từ thứ Hai, 16/11/2026, 09:00 dự thảo được thu hồi, không nhận góp ý mới (Sai phụ lục). Ủy ban nhân dân sẽ báo cho bạn: đăng lại, hoặc dừng lấy ý kiến và góp ý của bạn được dùng thế nào.
      + Tình trạng:‹stopped› Không đăng Không đăng; lý do ghi ở dưới. Hai cán bộ đã xem. Bản giải trình, tiếp thu không trả lời riêng góp ý này.
      + Lý do không đăng:Nội dung không liên quan đến dự thảo đang lấy ý kiến.
      + Lời của cán bộ:Ông/bà xem mục Phản ánh, kiến nghị.
    `,
    'Góp ý của tôi, khi đã có giải trình': `
      − # Chưa thực hiện được
      − Góp ý vừa đổi. Hãy xem lại.
      − Bạn sửa hoặc rút góp ý được đến hết ngày 30/12/2026.
      − Tình trạng:‹waiting› Chờ xác nhận Chờ bạn xác nhận. Chưa ai khác thấy góp ý này.
      − <comment=a>
      − <version=1>
      − <requestId=r>
      − ‹primary› [Xác nhận và gửi góp ý] <event=confirm>
      − ‹secondary› [Sửa góp ý](/gop-y/cua-toi/0/a)
      − ▸ Rút góp ý
      − Rút rồi, góp ý không hiện trên trang và không được xem xét. Muốn góp ý lại, bạn gửi góp ý mới.
      − ‹warning› [Rút góp ý này] <event=take-back>
      + Đợt lấy ý kiến đã đóng hết ngày 30/12/2026.
      + ‹success›
      + Đã xong
      + Đã nhận góp ý của bạn.
      + Góp ý của bạn được xóa ngày 31/12/2028, trừ điều đã đăng ở trang của dự thảo. Muốn giữ lại, hãy lưu trang này trước ngày đó.
      + Tình trạng:‹done› Đã đăng Đang hiện trên trang.
      + Trả lời:Tiếp thu một phần
      + Nội dung trả lời:Mở từ 4 giờ 30.
      + # Khoản 2 Điều 5 (bản 1), không còn trong bản mới
      + Tình trạng:‹waiting› Không đăng, chờ người thứ hai xem lại Không đăng; lý do ghi ở dưới. Một cán bộ khác sẽ xem lại.
      + Lý do không đăng:Nội dung không liên quan đến dự thảo đang lấy ý kiến.
      + Ý kiến:Đề nghị sửa đổi, bổ sung
      + Đoạn được trích:từ 4 giờ
      + Nội dung:Ghe về lúc 3 giờ. Xin mở sớm hơn.
      + Tệp kèm theo:bảng giờ ghe.pdf
      + Gửi lúc:thứ Hai, 16/11/2026, 09:00
    `,
  });
});

describe('sections', () => {
  testExamples(sections, {
    'Tin tức': `
      In từ trang https://phuanbinhduong.gov.vn/mau-article
      # Tin tức
      ()
      # [Đoàn xã ra quân trồng cây](/mau-article/trong-cay) Nội dung mẫu
      Ghim · thứ Ba, 24/11/2026
      Một câu ngắn nói điều chính.
      Tác giả: Ban Biên tập · Nguồn: Đoàn Thanh niên xã
      [1](/mau-article?trang=1) (here)
      [2](/mau-article?trang=2)
      [3](/mau-article?trang=3)
      [Trang sau](/mau-article?trang=2)
      ‹secondary› [In trang này]
      Trang này in được gọn trên giấy A4: bấm
      Ctrl
      +
      P
      , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
      Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-article)
      [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-article) · [RSS](/rss/mau-article.xml) · [Atom](/rss/mau-article.atom)
    `,
    'Lãnh đạo': `
      − In từ trang https://phuanbinhduong.gov.vn/mau-article
      − # Tin tức
      − ()
      − # [Đoàn xã ra quân trồng cây](/mau-article/trong-cay) Nội dung mẫu
      − Ghim · thứ Ba, 24/11/2026
      − Một câu ngắn nói điều chính.
      − [1](/mau-article?trang=1) (here)
      − [2](/mau-article?trang=2)
      − [3](/mau-article?trang=3)
      − [Trang sau](/mau-article?trang=2)
      − Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-article)
      − [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-article) · [RSS](/rss/mau-article.xml) · [Atom](/rss/mau-article.atom)
      + In từ trang https://phuanbinhduong.gov.vn/mau-person
      + # Lãnh đạo
      + (Đoàn viên trồng cây bên đường liên ấp)
      + # [Nguyễn Văn Mẫu](/mau-person/a) Nội dung mẫu
      + Chủ tịch
      + Phụ trách chung
      + Nội chính
      + Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-person)
      + [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-person) · [RSS](/rss/mau-person.xml) · [Atom](/rss/mau-person.atom)
    `,
    'Cán bộ, công chức': `
      − In từ trang https://phuanbinhduong.gov.vn/mau-article
      − # Tin tức
      − ()
      − # [Đoàn xã ra quân trồng cây](/mau-article/trong-cay) Nội dung mẫu
      − Ghim · thứ Ba, 24/11/2026
      − Một câu ngắn nói điều chính.
      − Tác giả: Ban Biên tập · Nguồn: Đoàn Thanh niên xã
      − [1](/mau-article?trang=1) (here)
      − [2](/mau-article?trang=2)
      − [3](/mau-article?trang=3)
      − [Trang sau](/mau-article?trang=2)
      − Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-article)
      − [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-article) · [RSS](/rss/mau-article.xml) · [Atom](/rss/mau-article.atom)
      + In từ trang https://phuanbinhduong.gov.vn/mau-contact
      + # Cán bộ, công chức
      + Cán bộ, công chức
      + Họ và tên | Chức vụ | Đơn vị công tác | Điện thoại, fax | Thư điện tử |
      + Trần Thị Bình Nội dung mẫuTác giả: Ban Biên tập · Nguồn: Đoàn Thanh niên xã | Công chức Tư pháp - Hộ tịch | Ủy ban nhân dân xã | [0274 300 000](tel:+84274300000) | [hotich@phuanbinhduong.gov.vn](mailto:hotich@phuanbinhduong.gov.vn) |
      + Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-contact)
      + [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-contact) · [RSS](/rss/mau-contact.xml) · [Atom](/rss/mau-contact.atom)
    `,
    'Lịch tuần': `
      − In từ trang https://phuanbinhduong.gov.vn/mau-article
      − # Tin tức
      − ()
      − # [Đoàn xã ra quân trồng cây](/mau-article/trong-cay) Nội dung mẫu
      − Ghim · thứ Ba, 24/11/2026
      − [1](/mau-article?trang=1) (here)
      − [2](/mau-article?trang=2)
      − [3](/mau-article?trang=3)
      − [Trang sau](/mau-article?trang=2)
      − Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-article)
      − [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-article) · [RSS](/rss/mau-article.xml) · [Atom](/rss/mau-article.atom)
      + In từ trang https://phuanbinhduong.gov.vn/mau-week
      + # Lịch làm việc
      + # [Tuần 48](/mau-week/tuan-48) Nội dung mẫu
      + Tuần từ 23/11/2026 đến 29/11/2026
      + Ngày | Giờ | Nội dung | Người dự | Địa điểm |
      + Thứ Ba 24/11/2026 | 08:30 | Họp giao ban | Chủ tịch | Phòng họp số 1 |
      + Thứ Năm 26/11/2026 | 08:30 | Họp giao ban | Chủ tịch | Phòng họp số 1 |
      + [Tuần trước: Tuần 47](/mau-week/tuan-47)
      + # Các tuần khác
      + # [Tuần 47](/mau-week/tuan-47) Nội dung mẫu
      + Tác giả: Ban Biên tập · Nguồn: Đoàn Thanh niên xã
      + Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-week)
      + [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-week) · [RSS](/rss/mau-week.xml) · [Atom](/rss/mau-week.atom)
    `,
    'Dự án': `
      − In từ trang https://phuanbinhduong.gov.vn/mau-article
      − # Tin tức
      − ()
      − # [Đoàn xã ra quân trồng cây](/mau-article/trong-cay) Nội dung mẫu
      − Ghim · thứ Ba, 24/11/2026
      − Một câu ngắn nói điều chính.
      − Tác giả: Ban Biên tập · Nguồn: Đoàn Thanh niên xã
      − [1](/mau-article?trang=1) (here)
      − [2](/mau-article?trang=2)
      − [3](/mau-article?trang=3)
      − [Trang sau](/mau-article?trang=2)
      − Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-article)
      − [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-article) · [RSS](/rss/mau-article.xml) · [Atom](/rss/mau-article.atom)
      + In từ trang https://phuanbinhduong.gov.vn/mau-project
      + # Dự án
      + → /mau-project
      + Tên dự án
      + <q=>
      + Tình trạng
      + <status>
      + ✓ Tất cả
      + Đang chuẩn bị đầu tư
      + Đang triển khai
      + Đã hoàn tất
      + Lĩnh vực
      + <field>
      + ✓ Tất cả
      + Giao thông
      + Thủy lợi, thoát nước
      + Xây dựng dân dụng
      + Giáo dục
      + Y tế
      + Văn hóa, thể thao
      + Nông nghiệp, môi trường
      + Công nghệ thông tin
      + Lĩnh vực khác
      + Loại dự án
      + <type>
      + ✓ Tất cả
      + Loại hình tài trợ
      + <funding>
      + ✓ Tất cả
      + Ngân sách nhà nước
      + Xã hội hóa
      + Nhà nước và nhân dân cùng làm
      + Vốn doanh nghiệp
      + Vốn vay, viện trợ
      + Năm thực hiện
      + <year>
      + ✓ Tất cả
      + ‹secondary› [Lọc]
      + # Đang chuẩn bị đầu tư
      + Không có dự án nào.
      + # Đang triển khai
      + Dự án đang triển khai
      + Tên dự án | Lĩnh vực | Thời gian | Kinh phí | Tài trợ |
      + [Nâng cấp đường liên ấp](/mau-project/duong) Nội dung mẫuTác giả: Ban Biên tập · Nguồn: Đoàn Thanh niên xã | Lĩnh vực: Giao thông | Thời gian: 2026–2027 | Kinh phí: 4.500.000.000 đồng | Ngân sách nhà nước: Ngân sách thị xã |
      + Cộng 1 dự án, 4.500.000.000 đồng.
      + # Đã hoàn tất
      + Không có dự án nào.
      + [Tải bảng dự án (Excel)](/mau-project.xlsx)
      + Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-project)
      + [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-project) · [RSS](/rss/mau-project.xml) · [Atom](/rss/mau-project.atom)
    `,
    'Công trình': `
      − In từ trang https://phuanbinhduong.gov.vn/mau-article
      − # Tin tức
      − ()
      − # [Đoàn xã ra quân trồng cây](/mau-article/trong-cay) Nội dung mẫu
      − Ghim · thứ Ba, 24/11/2026
      − Một câu ngắn nói điều chính.
      − [1](/mau-article?trang=1) (here)
      − [2](/mau-article?trang=2)
      − [3](/mau-article?trang=3)
      − [Trang sau](/mau-article?trang=2)
      − Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-article)
      − [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-article) · [RSS](/rss/mau-article.xml) · [Atom](/rss/mau-article.atom)
      + In từ trang https://phuanbinhduong.gov.vn/mau-works
      + # Xây dựng cơ bản
      + → /mau-works
      + Loại công trình
      + <field>
      + ✓ Tất cả
      + Xây dựng cơ bản
      + Đường giao thông nông thôn
      + Nạo vét kênh, rạch
      + ‹secondary› [Lọc]
      + # Nạo vét kênh, rạch
      + # [Nạo vét rạch](/mau-works/rach) Nội dung mẫu
      + Ấp An Thuận · 01/10/2026 – 31/12/2026
      + Đã làm 40%
      + Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-works)
      + [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-works) · [RSS](/rss/mau-works.xml) · [Atom](/rss/mau-works.atom)
    `,
    'Sự kiện': `
      − In từ trang https://phuanbinhduong.gov.vn/mau-article
      − # Tin tức
      − ()
      − # [Đoàn xã ra quân trồng cây](/mau-article/trong-cay) Nội dung mẫu
      − Ghim · thứ Ba, 24/11/2026
      − [1](/mau-article?trang=1) (here)
      − [2](/mau-article?trang=2)
      − [3](/mau-article?trang=3)
      − [Trang sau](/mau-article?trang=2)
      − Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-article)
      − [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-article) · [RSS](/rss/mau-article.xml) · [Atom](/rss/mau-article.atom)
      + In từ trang https://phuanbinhduong.gov.vn/mau-event
      + # Sự kiện
      + # Sắp diễn ra
      + # [Hội thao](/mau-event/hoi-thao) Nội dung mẫu
      + 07:30, thứ Bảy, 28/11/2026 · Sân vận động
      + # Đã diễn ra
      + # [Hội chợ](/mau-event/da-qua) Nội dung mẫu
      + thứ Tư, 28/10/2026 · Chợ Phú An
      + Một câu ngắn nói điều chính.
      + Tác giả: Ban Biên tập · Nguồn: Đoàn Thanh niên xã
      + Thông tin ở trang này chưa đúng? [Báo cho Ủy ban nhân dân](/bao-thong-tin-khong-chinh-xac?trang=%2Fmau-event)
      + [Nhận tin qua thư điện tử](/nhan-tin-qua-thu/chuyen-muc/mau-event) · [RSS](/rss/mau-event.xml) · [Atom](/rss/mau-event.atom)
    `,
    'Một bài, đã thu hồi': `
      In từ trang https://phuanbinhduong.gov.vn/tin-tuc/trong-cay
      [Tin tức](/mau-article)
      # Đoàn xã ra quân trồng cây Nội dung mẫu
      Một câu ngắn nói điều chính.
      ‹important›
      Nội dung này đã được thu hồi
      Thu hồi thứ Ba, 24/11/2026, 08:30. Lý do: Số liệu chưa chính xác
      Ảnh và tệp đính kèm của nội dung này không còn đăng.
      Đăng:thứ Ba, 24/11/2026, 08:30
      Sửa lần cuối:thứ Ba, 24/11/2026, 08:30
      Ngày của sự việc:22/11/2026
      Tác giả:Ban Biên tập
      Nguồn:Đoàn Thanh niên xã
      (Đoàn viên trồng cây bên đường liên ấp)
      Sáng nay, đoàn viên thanh niên xã trồng 200 cây bên đường liên ấp.
      # Tệp đính kèm
      [Kế hoạch trồng cây (PDF, 313 KB)](/tep/1/ke-hoach.pdf)
      # Đã sửa đổi
      thứ Ba, 24/11/2026, 08:30: Sửa số cây đã trồng
      # In, lưu, chia sẻ
      ‹secondary› [In trang này]
      Trang này in được gọn trên giấy A4: bấm
      Ctrl
      +
      P
      , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
      [Gửi qua thư điện tử](mailto:?subject=%C4%90o%C3%A0n%20x%C3%A3%20ra%20qu%C3%A2n%20tr%E1%BB%93ng%20c%C3%A2y%20(n%E1%BB%99i%20dung%20m%E1%BA%ABu)&body=https%3A%2F%2Fphuanbinhduong.gov.vn%2Ftin-tuc%2Ftrong-cay)
      [Chia sẻ lên Facebook](https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fphuanbinhduong.gov.vn%2Ftin-tuc%2Ftrong-cay)
      Địa chỉ trang: https://phuanbinhduong.gov.vn/tin-tuc/trong-cay
      # Liên quan
      # [Một tin khác](/mau-article/tin-khac) Nội dung mẫu
      thứ Ba, 24/11/2026
      Một câu ngắn nói điều chính.
      Tác giả: Ban Biên tập · Nguồn: Đoàn Thanh niên xã
    `,
  });
});

describe('rating', () => {
  testExamples(rating, {
    'Câu hỏi': `
      Hồ sơ PA-7K3M-Q9TX-2V
      # Đánh giá việc giải quyết hồ sơ
      Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh
      Kết quả đã trả ngày 24/11/2026. Mỗi hồ sơ đánh giá một lần; sau khi gửi, không sửa được.
      Nói chung, bạn thấy việc giải quyết hồ sơ này thế nào?
      <overall=very-satisfied>
      Rất hài lòng
      <overall=satisfied>
      Hài lòng
      <overall=unsatisfied>
      Chưa hài lòng
      Thuận tiện khi làm thủ tục (không bắt buộc)
      <convenience=very-satisfied>
      Rất hài lòng
      <convenience=satisfied>
      Hài lòng
      <convenience=unsatisfied>
      Chưa hài lòng
      Đúng thời gian đã hẹn (không bắt buộc)
      <timeliness=very-satisfied>
      Rất hài lòng
      <timeliness=satisfied>
      Hài lòng
      <timeliness=unsatisfied>
      Chưa hài lòng
      Thái độ phục vụ của cán bộ (không bắt buộc)
      <attitude=very-satisfied>
      Rất hài lòng
      <attitude=satisfied>
      Hài lòng
      <attitude=unsatisfied>
      Chưa hài lòng
      Ý kiến thêm (không bắt buộc)
      Điều gì tốt, điều gì cần sửa. Đừng ghi số giấy tờ hay số điện thoại.
      <comment>
      Cán bộ giải quyết hồ sơ thấy mức bạn chọn; ý kiến viết thêm chỉ lãnh đạo Ủy ban nhân dân đọc, và được xóa sau 24 tháng. Số liệu công khai không có tên bạn.
      ‹primary› [Gửi đánh giá]
    `,
    'Chưa chọn mức': `
      − <comment>
      + # Có chỗ cần sửa
      + [Hãy chọn một mức](#f-overall)
      + Lỗi: Hãy chọn một mức
      + <comment> Chờ hơi lâu
      + ‹quiet› [Quay lại hồ sơ](/ho-so/PA-7K3M-Q9TX-2V)
    `,
    'Đã đánh giá': `
      − Kết quả đã trả ngày 24/11/2026. Mỗi hồ sơ đánh giá một lần; sau khi gửi, không sửa được.
      − Nói chung, bạn thấy việc giải quyết hồ sơ này thế nào?
      − <overall=very-satisfied>
      − Rất hài lòng
      − <overall=satisfied>
      − Hài lòng
      − <overall=unsatisfied>
      − Chưa hài lòng
      − Thuận tiện khi làm thủ tục (không bắt buộc)
      − <convenience=very-satisfied>
      − Rất hài lòng
      − <convenience=satisfied>
      − Hài lòng
      − <convenience=unsatisfied>
      − Chưa hài lòng
      − Đúng thời gian đã hẹn (không bắt buộc)
      − <timeliness=very-satisfied>
      − Rất hài lòng
      − <timeliness=satisfied>
      − Hài lòng
      − <timeliness=unsatisfied>
      − Chưa hài lòng
      − Thái độ phục vụ của cán bộ (không bắt buộc)
      − <attitude=very-satisfied>
      − Rất hài lòng
      − <attitude=satisfied>
      − Hài lòng
      − <attitude=unsatisfied>
      − Chưa hài lòng
      − Ý kiến thêm (không bắt buộc)
      − Điều gì tốt, điều gì cần sửa. Đừng ghi số giấy tờ hay số điện thoại.
      − <comment>
      − Cán bộ giải quyết hồ sơ thấy mức bạn chọn; ý kiến viết thêm chỉ lãnh đạo Ủy ban nhân dân đọc, và được xóa sau 24 tháng. Số liệu công khai không có tên bạn.
      − ‹primary› [Gửi đánh giá]
      + ‹success›
      + Đã xong
      + Đã nhận đánh giá.
      + Hồ sơ này đã được đánh giá. Mỗi hồ sơ đánh giá một lần.
      + Đánh giá chung:‹done› Rất hài lòng
      + Đúng thời gian đã hẹn:‹done› Hài lòng
      + Thái độ phục vụ của cán bộ:‹done› Rất hài lòng
      + Ý kiến thêm:Cán bộ hướng dẫn rõ.
      + Đánh giá lúc:thứ Ba, 24/11/2026, 16:30
    `,
    'Ý kiến đã hết thời gian lưu': `
      − Kết quả đã trả ngày 24/11/2026. Mỗi hồ sơ đánh giá một lần; sau khi gửi, không sửa được.
      − Nói chung, bạn thấy việc giải quyết hồ sơ này thế nào?
      − <overall=very-satisfied>
      − Rất hài lòng
      − <overall=satisfied>
      − Hài lòng
      − <overall=unsatisfied>
      − Chưa hài lòng
      − Thuận tiện khi làm thủ tục (không bắt buộc)
      − <convenience=very-satisfied>
      − Rất hài lòng
      − <convenience=satisfied>
      − Hài lòng
      − <convenience=unsatisfied>
      − Chưa hài lòng
      − Đúng thời gian đã hẹn (không bắt buộc)
      − <timeliness=very-satisfied>
      − Rất hài lòng
      − <timeliness=satisfied>
      − Hài lòng
      − <timeliness=unsatisfied>
      − Chưa hài lòng
      − Thái độ phục vụ của cán bộ (không bắt buộc)
      − <attitude=very-satisfied>
      − Rất hài lòng
      − <attitude=satisfied>
      − Hài lòng
      − <attitude=unsatisfied>
      − Chưa hài lòng
      − Ý kiến thêm (không bắt buộc)
      − Điều gì tốt, điều gì cần sửa. Đừng ghi số giấy tờ hay số điện thoại.
      − <comment>
      − Cán bộ giải quyết hồ sơ thấy mức bạn chọn; ý kiến viết thêm chỉ lãnh đạo Ủy ban nhân dân đọc, và được xóa sau 24 tháng. Số liệu công khai không có tên bạn.
      − ‹primary› [Gửi đánh giá]
      + Hồ sơ này đã được đánh giá. Mỗi hồ sơ đánh giá một lần.
      + Đánh giá chung:‹done› Rất hài lòng
      + Đúng thời gian đã hẹn:‹done› Hài lòng
      + Thái độ phục vụ của cán bộ:‹done› Rất hài lòng
      + Ý kiến thêm:Đã xóa ngày 26/11/2028, hết thời gian lưu.
      + Đánh giá lúc:thứ Ba, 24/11/2026, 16:30
    `,
  });
});

describe('search', () => {
  testExamples(search, {
    'Kết quả': `
      → /tim-kiem
      Bạn cần tìm gì?
      Gõ có dấu hay không dấu đều được. Đặt cụm từ trong ngoặc kép để tìm đúng cụm đó.
      <q=trồng cây>
      [Tìm]
      # 32 kết quả cho “trồng cây”
      Tin tức · 05/02/2018
      # [Tết trồng cây đầu năm](/tin-tuc/trong-cay) Nội dung mẫu
      … phát động trồng hai trăm cây sao …
      Tin tức · 05/02/2018 ‹stopped› Đã thu hồi
      # [Số liệu cũ](/tin-tuc/so-lieu) Nội dung mẫu
      … phát động trồng hai trăm cây sao …
      Loại:
      [Tất cả (32)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      [Tin tức (30)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&loai=tin-tuc)
      [Dự án, đầu tư công (2)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&loai=du-an)
      Năm:
      [Mọi năm](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      [2018 (20)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&nam=2018)
      [2017 (12)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&nam=2017)
      Xếp theo:
      [Phù hợp nhất](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      [Mới nhất](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&xep=moi-nhat)
      [1](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      [2](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=2)
      [3](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=3)
      [Trang sau](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=2)
    `,
    'Không thấy, có gợi ý': `
      − <q=trồng cây>
      − # 32 kết quả cho “trồng cây”
      − Tin tức · 05/02/2018
      − # [Tết trồng cây đầu năm](/tin-tuc/trong-cay) Nội dung mẫu
      − … phát động trồng hai trăm cây sao …
      − Tin tức · 05/02/2018 ‹stopped› Đã thu hồi
      − # [Số liệu cũ](/tin-tuc/so-lieu) Nội dung mẫu
      − … phát động trồng hai trăm cây sao …
      − Loại:
      − [Tất cả (32)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [Tin tức (30)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&loai=tin-tuc)
      − [Dự án, đầu tư công (2)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&loai=du-an)
      − Năm:
      − [Mọi năm](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [2018 (20)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&nam=2018)
      − [2017 (12)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&nam=2017)
      − Xếp theo:
      − [Phù hợp nhất](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [Mới nhất](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&xep=moi-nhat)
      − [1](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [2](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=2)
      − [3](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=3)
      − [Trang sau](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=2)
      + <q=khai sihn>
      + # Không tìm thấy gì cho “khai sihn”
      + Có phải bạn muốn tìm [khai sinh](/tim-kiem?q=khai+sinh)?
      + # Thủ tục gần với điều bạn tìm
      + # [Đăng ký khai sinh](/dich-vu-cong/dang-ky-khai-sinh)
      + Cách nộp:‹done› Nộp trực tuyến được
      + Thời hạn:Trong ngày
      + Phí, lệ phí:Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh; phí cấp bản sao trích lục hộ tịch, nếu bạn yêu cầu: 8.000 đồng/bản
      + Cung cấp ở:Mức độ 3
      + Thử ít từ hơn, hoặc một từ khác cùng nghĩa.
      + Cần làm thủ tục? [Xem tất cả dịch vụ công](/dich-vu-cong).
      + Đã nộp hồ sơ? [Tra cứu bằng mã](/tra-cuu).
      + Vẫn chưa thấy? [Hỏi Bộ phận Một cửa](/lien-he).
      + Mức độ, thời hạn hoặc phí của một số thủ tục chưa đối chiếu với văn bản gốc; trang của từng thủ tục ghi rõ ở chỗ đó.
    `,
    'Không có chữ nào': `
      − <q=trồng cây>
      − # 32 kết quả cho “trồng cây”
      − Tin tức · 05/02/2018
      − # [Tết trồng cây đầu năm](/tin-tuc/trong-cay) Nội dung mẫu
      − … phát động trồng hai trăm cây sao …
      − Tin tức · 05/02/2018 ‹stopped› Đã thu hồi
      − # [Số liệu cũ](/tin-tuc/so-lieu) Nội dung mẫu
      − … phát động trồng hai trăm cây sao …
      − Loại:
      − [Tất cả (32)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [Tin tức (30)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&loai=tin-tuc)
      − [Dự án, đầu tư công (2)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&loai=du-an)
      − Năm:
      − [Mọi năm](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [2018 (20)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&nam=2018)
      − [2017 (12)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&nam=2017)
      − Xếp theo:
      − [Phù hợp nhất](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [Mới nhất](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&xep=moi-nhat)
      − [1](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [2](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=2)
      − [3](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=3)
      − [Trang sau](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=2)
      + <q=😀>
      + # “😀” không có chữ hay số nào để tìm
      + Thử ít từ hơn, hoặc một từ khác cùng nghĩa.
      + Cần làm thủ tục? [Xem tất cả dịch vụ công](/dich-vu-cong).
      + Đã nộp hồ sơ? [Tra cứu bằng mã](/tra-cuu).
      + Vẫn chưa thấy? [Hỏi Bộ phận Một cửa](/lien-he).
    `,
    'Đang bận': `
      − <q=trồng cây>
      − # 32 kết quả cho “trồng cây”
      − Tin tức · 05/02/2018
      − # [Tết trồng cây đầu năm](/tin-tuc/trong-cay) Nội dung mẫu
      − … phát động trồng hai trăm cây sao …
      − Tin tức · 05/02/2018 ‹stopped› Đã thu hồi
      − # [Số liệu cũ](/tin-tuc/so-lieu) Nội dung mẫu
      − … phát động trồng hai trăm cây sao …
      − Loại:
      − [Tất cả (32)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [Tin tức (30)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&loai=tin-tuc)
      − [Dự án, đầu tư công (2)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&loai=du-an)
      − Năm:
      − [Mọi năm](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [2018 (20)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&nam=2018)
      − [2017 (12)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&nam=2017)
      − Xếp theo:
      − [Phù hợp nhất](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [Mới nhất](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&xep=moi-nhat)
      − [1](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [2](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=2)
      − [3](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=3)
      − [Trang sau](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=2)
      + Lỗi: Đang có nhiều người tìm cùng lúc. Bạn hãy thử lại sau ít giây.
      + <q=a>
    `,
    'Chưa hỏi gì': `
      − <q=trồng cây>
      − # 32 kết quả cho “trồng cây”
      − Tin tức · 05/02/2018
      − # [Tết trồng cây đầu năm](/tin-tuc/trong-cay) Nội dung mẫu
      − … phát động trồng hai trăm cây sao …
      − Tin tức · 05/02/2018 ‹stopped› Đã thu hồi
      − # [Số liệu cũ](/tin-tuc/so-lieu) Nội dung mẫu
      − … phát động trồng hai trăm cây sao …
      − Loại:
      − [Tất cả (32)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [Tin tức (30)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&loai=tin-tuc)
      − [Dự án, đầu tư công (2)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&loai=du-an)
      − Năm:
      − [Mọi năm](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [2018 (20)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&nam=2018)
      − [2017 (12)](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&nam=2017)
      − Xếp theo:
      − [Phù hợp nhất](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [Mới nhất](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&xep=moi-nhat)
      − [1](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y) (here)
      − [2](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=2)
      − [3](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=3)
      − [Trang sau](/tim-kiem?q=tr%E1%BB%93ng+c%C3%A2y&trang=2)
      + <q=>
      + # Thường được tìm
      + [khai sinh](/tim-kiem?q=khai+sinh)
      + [kết hôn](/tim-kiem?q=k%E1%BA%BFt+h%C3%B4n)
      + [chứng thực](/tim-kiem?q=ch%E1%BB%A9ng+th%E1%BB%B1c)
      + [đất đai](/tim-kiem?q=%C4%91%E1%BA%A5t+%C4%91ai)
      + [trợ cấp](/tim-kiem?q=tr%E1%BB%A3+c%E1%BA%A5p)
      + [lịch làm việc](/tim-kiem?q=l%E1%BB%8Bch+l%C3%A0m+vi%E1%BB%87c)
      + Hoặc xem [tất cả dịch vụ công](/dich-vu-cong), [tra cứu hồ sơ đã nộp](/tra-cuu), [liên hệ với Ủy ban nhân dân](/lien-he).
    `,
  });
});

describe('following', () => {
  testExamples(following, {
    'Đăng ký': `
      Chuyên mục: [Tin tức](/tin-tuc)
      # Nhận tin qua thư điện tử
      Bạn nhận một thư vào buổi sáng khi chuyên mục này có bài mới. Ngày không có gì mới thì không có thư.
      Địa chỉ thư điện tử của bạn
      Chúng tôi gửi một thư để bạn xác nhận. Địa chỉ được mã hóa và chỉ dùng để gửi tin.
      <email>
      <requestId=r>
      <humanTicket=x>
      Để trống ô này
      <website>
      Hai cộng ba bằng mấy?
      Để biết bạn không phải là máy gửi tự động. Viết số hoặc chữ.
      <humanAnswer>
      Thư nào cũng có liên kết để thôi nhận, không cần tài khoản.
      ‹primary› [Nhận tin]
      Không có thư điện tử? Tin mới chỉ gửi qua thư, không gửi bằng tin nhắn. Bạn xem tin ngay trên Cổng: [chuyên mục Tin tức](/tin-tuc).
    `,
    'Đăng ký, đang đăng nhập': `
      − Địa chỉ thư điện tử của bạn
      − Chúng tôi gửi một thư để bạn xác nhận. Địa chỉ được mã hóa và chỉ dùng để gửi tin.
      − <email>
      − <humanTicket=x>
      − Để trống ô này
      − <website>
      − Hai cộng ba bằng mấy?
      − Để biết bạn không phải là máy gửi tự động. Viết số hoặc chữ.
      − <humanAnswer>
      − Không có thư điện tử? Tin mới chỉ gửi qua thư, không gửi bằng tin nhắn. Bạn xem tin ngay trên Cổng: [chuyên mục Tin tức](/tin-tuc).
      + Thư được gửi đến địa chỉ của tài khoản: nguyen.van.an@example.com
    `,
    'Địa chỉ chưa đúng': `
      − <email>
      + # Có chỗ cần sửa
      + [Địa chỉ thư điện tử chưa đúng, hãy nhập dạng ten@example.com](#f-email)
      + [Hãy trả lời câu hỏi rồi bấm gửi lại.](#f-humanAnswer)
      + Lỗi: Địa chỉ thư điện tử chưa đúng, hãy nhập dạng ten@example.com
      + <email=an@>
      + Lỗi: Hãy trả lời câu hỏi rồi bấm gửi lại.
    `,
    'Đã gửi thư': `
      # Hãy mở hộp thư của bạn
      Chúng tôi vừa gửi một thư đến địa chỉ bạn nhập. Mở thư đó và làm theo hướng dẫn trong vòng 7 ngày.
      Không thấy thư? Hãy xem mục thư rác, hoặc đăng ký lại và kiểm tra địa chỉ đã nhập.
      [Về chuyên mục: Tin tức](/tin-tuc)
    `,
    'Xác nhận': `
      Chuyên mục: Tin tức
      # Xác nhận nhận tin
      Bấm nút dưới đây để nhận thư khi chuyên mục này có bài mới.
      ‹primary› [Xác nhận]
    `,
    'Những mục đang nhận': `
      ‹success›
      Đã xong
      Bạn sẽ nhận tin của mục này.
      nguyen.van.an@example.com
      # Tin bạn nhận qua thư điện tử
      Mỗi buổi sáng có tin mới, chúng tôi gửi một thư chung cho tất cả các mục dưới đây.
      [Chuyên mục: Tin tức](/tin-tuc)
      Từ 24/11/2026
      <following=1>
      ‹secondary› [Thôi nhận Chuyên mục: Tin tức] <intent=leave>
      Mục không còn trên Cổng
      Từ 24/11/2026
      <following=2>
      ‹secondary› [Thôi nhận Mục không còn trên Cổng] <intent=leave>
      [Chuyên mục: Văn bản](/tin-tuc)
      ‹waiting› Chờ xác nhận đăng ký 24/11/2026
      <following=3>
      ‹primary› [Xác nhận Chuyên mục: Văn bản] <intent=confirm>
      ‹secondary› [Thôi nhận Chuyên mục: Văn bản] <intent=leave>
      ‹secondary› [Thôi nhận tất cả] <intent=leave-all>
      ‹quiet› [Thôi nhận và xóa địa chỉ của tôi] <intent=erase>
      Mục đã thôi nhận được xóa hẳn sau 30 ngày. Xóa địa chỉ thì xóa ngay mọi thứ ở trang này.
    `,
    'Không nhận gì': `
      − ‹success›
      − Đã xong
      − Bạn sẽ nhận tin của mục này.
      − [Chuyên mục: Tin tức](/tin-tuc)
      − Từ 24/11/2026
      − <following=1>
      − ‹secondary› [Thôi nhận Chuyên mục: Tin tức] <intent=leave>
      − Mục không còn trên Cổng
      − Từ 24/11/2026
      − <following=2>
      − ‹secondary› [Thôi nhận Mục không còn trên Cổng] <intent=leave>
      − [Chuyên mục: Văn bản](/tin-tuc)
      − ‹waiting› Chờ xác nhận đăng ký 24/11/2026
      − <following=3>
      − ‹primary› [Xác nhận Chuyên mục: Văn bản] <intent=confirm>
      − ‹secondary› [Thôi nhận Chuyên mục: Văn bản] <intent=leave>
      − ‹secondary› [Thôi nhận tất cả] <intent=leave-all>
      + Bạn không nhận tin nào. Ở cuối trang mỗi chuyên mục có liên kết “Nhận tin qua thư điện tử”.
    `,
    'Đã xóa': `
      # Địa chỉ của bạn đã được xóa
      Chúng tôi không gửi thư đến địa chỉ này nữa.
      [Về trang chủ](/)
    `,
    'Liên kết hỏng': `
      # Liên kết không còn dùng được
      Liên kết đã quá hạn, địa chỉ đã được xóa, hoặc liên kết bị cắt mất một đoạn khi chép.
      Nếu địa chỉ đã được xóa, chúng tôi không gửi thư đến đó nữa. Muốn nhận tin, hãy đăng ký lại ở trang bạn quan tâm.
      [Về trang chủ](/)
    `,
  });
});

describe('figures-page', () => {
  testExamples(figuresPage, {
    'Số liệu một quý': `
      In từ trang https://phuanbinhduong.gov.vn/thong-ke/so-lieu
      # Số liệu hoạt động của Cổng: Quý 3/2026
      Số liệu tính từ ngày 01/07/2026 đến hết ngày 30/09/2026.
      → /thong-ke/so-lieu
      Kỳ
      <phan>
      12 tháng gần nhất
      Cả năm
      Quý 1
      Quý 2
      ✓ Quý 3
      Quý 4
      Tháng 1
      Tháng 2
      Tháng 3
      Tháng 4
      Tháng 5
      Tháng 6
      Tháng 7
      Tháng 8
      Tháng 9
      Tháng 10
      Tháng 11
      Tháng 12
      Năm
      <nam>
      ✓ 2026
      2025
      2024
      2023
      2022
      2021
      2020
      2019
      2018
      ‹secondary› [Xem số liệu]
      [Quý 2/2026](/thong-ke/so-lieu?ky=2026-q2)
      [Hồ sơ theo lĩnh vực](#linh-vuc)
      [Lấy ý kiến Nhân dân](#lay-y-kien)
      # Hồ sơ theo lĩnh vực
      Hồ sơ nhận theo lĩnh vực (hồ sơ)
      Theo lĩnh vực
      Lĩnh vực | Hồ sơ nhận |
      Hộ tịch | 31 |
      Đất đai | 12 |
      Cộng | 43 |
      Tải bảng này: [CSV: Hồ sơ theo lĩnh vực](/thong-ke/so-lieu/linh-vuc.csv?ky=2026-q3) · [Excel: Hồ sơ theo lĩnh vực](/thong-ke/so-lieu/linh-vuc.xlsx?ky=2026-q3)
      # Lấy ý kiến Nhân dân
      Kỳ này không đưa dự thảo nào ra lấy ý kiến.
      Số liệu do Cổng tự ghi, cùng cách tính với báo cáo năm gửi cấp trên. Hồ sơ nhận tính theo ngày nộp, hồ sơ giải quyết tính theo ngày có kết quả; lượt xem chỉ là một con số mỗi tháng, Cổng không ghi ai đã xem. Ở đây tính mọi thủ tục; trang [tình hình sử dụng dịch vụ công trực tuyến](/dich-vu-cong/thong-ke) chỉ tính dịch vụ nhận hồ sơ trực tuyến.
      ‹secondary› [In trang này]
      ‹secondary› [Mở bản PDF để lưu hoặc in](/thong-ke/so-lieu.pdf?ky=2026-q3)
      Trang này in được gọn trên giấy A4: bấm
      Ctrl
      +
      P
      , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
    `,
    'Kỳ chưa đến': `
      − # Số liệu hoạt động của Cổng: Quý 3/2026
      − Số liệu tính từ ngày 01/07/2026 đến hết ngày 30/09/2026.
      − Quý 1
      − ✓ Quý 3
      − [Quý 2/2026](/thong-ke/so-lieu?ky=2026-q2)
      − [Hồ sơ theo lĩnh vực](#linh-vuc)
      − [Lấy ý kiến Nhân dân](#lay-y-kien)
      − # Hồ sơ theo lĩnh vực
      − Hồ sơ nhận theo lĩnh vực (hồ sơ)
      − Theo lĩnh vực
      − Lĩnh vực | Hồ sơ nhận |
      − Hộ tịch | 31 |
      − Đất đai | 12 |
      − Cộng | 43 |
      − Tải bảng này: [CSV: Hồ sơ theo lĩnh vực](/thong-ke/so-lieu/linh-vuc.csv?ky=2026-q3) · [Excel: Hồ sơ theo lĩnh vực](/thong-ke/so-lieu/linh-vuc.xlsx?ky=2026-q3)
      − # Lấy ý kiến Nhân dân
      − Kỳ này không đưa dự thảo nào ra lấy ý kiến.
      − Số liệu do Cổng tự ghi, cùng cách tính với báo cáo năm gửi cấp trên. Hồ sơ nhận tính theo ngày nộp, hồ sơ giải quyết tính theo ngày có kết quả; lượt xem chỉ là một con số mỗi tháng, Cổng không ghi ai đã xem. Ở đây tính mọi thủ tục; trang [tình hình sử dụng dịch vụ công trực tuyến](/dich-vu-cong/thong-ke) chỉ tính dịch vụ nhận hồ sơ trực tuyến.
      − ‹secondary› [In trang này]
      − ‹secondary› [Mở bản PDF để lưu hoặc in](/thong-ke/so-lieu.pdf?ky=2026-q3)
      − Trang này in được gọn trên giấy A4: bấm
      − Ctrl
      − +
      − P
      − , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
      + # Số liệu hoạt động của Cổng
      + Lỗi: Chưa đến quý 1/2027 nên chưa có số liệu. Hãy chọn kỳ đã qua hoặc kỳ này.
      + ✓ Quý 1
      + Quý 3
    `,
  });
});

describe('legal-documents', () => {
  testExamples(legalDocuments, {
    'Năm tình trạng': `
      In từ trang https://phuanbinhduong.gov.vn/van-ban
      # Văn bản
      Văn bản của xã và của cấp trên.
      → /van-ban
      Số, ký hiệu hoặc từ trong văn bản
      Ví dụ: 349/QĐ-UBND, ngân sách. Gõ có dấu hay không dấu đều được.
      <q=>
      ▸ Tìm theo thuộc tính
      Hình thức
      <hinh-thuc>
      ✓ Tất cả
      Kế hoạch
      Quyết định
      Cơ quan ban hành
      <co-quan>
      ✓ Tất cả
      Ủy ban nhân dân xã Phú An
      Lĩnh vực
      <linh-vuc>
      ✓ Tất cả
      Văn hóa, thông tin
      Năm ban hành
      <nam>
      ✓ Tất cả
      2026
      2018
      Tình trạng hiệu lực
      <tinh-trang>
      ✓ Tất cả
      Chưa có hiệu lực
      Còn hiệu lực
      Tạm ngưng hiệu lực
      Hết hiệu lực một phần
      Hết hiệu lực toàn bộ
      Ban hành từ ngày
      Ví dụ: 01/07/2018
      <tu=>
      Đến ngày
      Ví dụ: 31/12/2018
      <den=>
      Sắp xếp
      <sap-xep>
      ✓ Tự động
      Sát với từ tìm nhất
      Mới ban hành trước
      Cũ trước
      ‹primary› [Tìm văn bản]
      45 văn bản
      Văn bản tìm thấy
      Số, ký hiệu | Trích yếu | Ban hành | Tình trạng | Tệp |
      [349/QĐ-UBND](/van-ban/quyet-dinh-349-qd-ubnd) | Ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An trên InternetQuyết định · Ủy ban nhân dân xã Phú AnTác giả: Hồ Thị Nga · Nguồn: Ủy ban nhân dân xã Phú An | Ban hành: 15/11/2018 | ‹done› Còn hiệu lực | [Tải về 349/QĐ-UBND (PDF, 122 KB)](/tep/mau/349-QD-UBND.pdf) |
      [12/KH-UBND](/van-ban/quyet-dinh-349-qd-ubnd) | Ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An trên Internet Nội dung mẫuKế hoạch · Ủy ban nhân dân xã Phú AnTác giả: Hồ Thị Nga · Nguồn: Ủy ban nhân dân xã Phú An | Ban hành: 15/11/2018 | ‹waiting› Chưa có hiệu lựctừ 15/11/2018 | Toàn văn trên trang |
      [05/NQ-HĐND](/van-ban/quyet-dinh-349-qd-ubnd) | Ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An trên InternetNghị quyết · Ủy ban nhân dân xã Phú AnTác giả: Hồ Thị Nga · Nguồn: Ủy ban nhân dân xã Phú An | Ban hành: 15/11/2018 | ‹waiting› Hết hiệu lực một phần | [Tải về 05/NQ-HĐND (PDF, 122 KB)](/tep/mau/349-QD-UBND.pdf) |
      [16/2016/QĐ-UBND](/van-ban/quyet-dinh-349-qd-ubnd) | Ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An trên InternetQuyết định · Ủy ban nhân dân xã Phú AnTác giả: Hồ Thị Nga · Nguồn: Ủy ban nhân dân xã Phú An | Ban hành: 15/11/2018 | ‹progress› Tạm ngưng hiệu lực | [Tải về 16/2016/QĐ-UBND (PDF, 122 KB)](/tep/mau/349-QD-UBND.pdf) |
      [43/2011/NĐ-CP](/van-ban/quyet-dinh-349-qd-ubnd) | Ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An trên InternetNghị định · Ủy ban nhân dân xã Phú AnTác giả: Hồ Thị Nga · Nguồn: Ủy ban nhân dân xã Phú An | Ban hành: 15/11/2018 | ‹stopped› Hết hiệu lực toàn bộ | [Tải về 43/2011/NĐ-CP (PDF, 122 KB)](/tep/mau/349-QD-UBND.pdf) |
      [1](/van-ban) (here)
      [2](/van-ban?trang=2)
      [3](/van-ban?trang=3)
      [Trang sau](/van-ban?trang=2)
      ‹secondary› [In trang này]
      ‹secondary› [Mở bản PDF để lưu hoặc in](/van-ban.pdf)
      Trang này in được gọn trên giấy A4: bấm
      Ctrl
      +
      P
      , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
      Theo dõi văn bản mới: [RSS](/rss/van-ban.xml) · [Atom](/rss/van-ban.atom)
    `,
    'Không tìm thấy, ngày gõ sai': `
      − <q=>
      − ▸ Tìm theo thuộc tính
      − <tu=>
      − 45 văn bản
      − Văn bản tìm thấy
      − Số, ký hiệu | Trích yếu | Ban hành | Tình trạng | Tệp |
      − [349/QĐ-UBND](/van-ban/quyet-dinh-349-qd-ubnd) | Ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An trên InternetQuyết định · Ủy ban nhân dân xã Phú AnTác giả: Hồ Thị Nga · Nguồn: Ủy ban nhân dân xã Phú An | Ban hành: 15/11/2018 | ‹done› Còn hiệu lực | [Tải về 349/QĐ-UBND (PDF, 122 KB)](/tep/mau/349-QD-UBND.pdf) |
      − [12/KH-UBND](/van-ban/quyet-dinh-349-qd-ubnd) | Ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An trên Internet Nội dung mẫuKế hoạch · Ủy ban nhân dân xã Phú AnTác giả: Hồ Thị Nga · Nguồn: Ủy ban nhân dân xã Phú An | Ban hành: 15/11/2018 | ‹waiting› Chưa có hiệu lựctừ 15/11/2018 | Toàn văn trên trang |
      − [05/NQ-HĐND](/van-ban/quyet-dinh-349-qd-ubnd) | Ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An trên InternetNghị quyết · Ủy ban nhân dân xã Phú AnTác giả: Hồ Thị Nga · Nguồn: Ủy ban nhân dân xã Phú An | Ban hành: 15/11/2018 | ‹waiting› Hết hiệu lực một phần | [Tải về 05/NQ-HĐND (PDF, 122 KB)](/tep/mau/349-QD-UBND.pdf) |
      − [16/2016/QĐ-UBND](/van-ban/quyet-dinh-349-qd-ubnd) | Ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An trên InternetQuyết định · Ủy ban nhân dân xã Phú AnTác giả: Hồ Thị Nga · Nguồn: Ủy ban nhân dân xã Phú An | Ban hành: 15/11/2018 | ‹progress› Tạm ngưng hiệu lực | [Tải về 16/2016/QĐ-UBND (PDF, 122 KB)](/tep/mau/349-QD-UBND.pdf) |
      − [43/2011/NĐ-CP](/van-ban/quyet-dinh-349-qd-ubnd) | Ban hành Quy chế hoạt động Cổng/Trang thông tin điện tử xã Phú An trên InternetNghị định · Ủy ban nhân dân xã Phú AnTác giả: Hồ Thị Nga · Nguồn: Ủy ban nhân dân xã Phú An | Ban hành: 15/11/2018 | ‹stopped› Hết hiệu lực toàn bộ | [Tải về 43/2011/NĐ-CP (PDF, 122 KB)](/tep/mau/349-QD-UBND.pdf) |
      − [1](/van-ban) (here)
      − [2](/van-ban?trang=2)
      − [3](/van-ban?trang=3)
      − [Trang sau](/van-ban?trang=2)
      − ‹secondary› [In trang này]
      − ‹secondary› [Mở bản PDF để lưu hoặc in](/van-ban.pdf)
      − Trang này in được gọn trên giấy A4: bấm
      − Ctrl
      − +
      − P
      − , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
      + <q=không có>
      + ▾ Tìm theo thuộc tính
      + Lỗi: Nhập ngày, tháng, năm, ví dụ: 15/11/2018.
      + <tu=31/02/2018>
      + Không tìm thấy văn bản nào. [Xem tất cả văn bản](/van-ban)
      + Bạn có thể thử:
      + chỉ gõ phần số (ví dụ: 349) hoặc một, hai từ trong trích yếu, có dấu hay không dấu đều được;
      + bỏ bớt lựa chọn về hình thức, cơ quan, thời gian, tình trạng;
      + hỏi Văn phòng Ủy ban nhân dân nếu văn bản chưa có trên Cổng: [liên hệ](/lien-he).
    `,
  });
});

describe('service-finder', () => {
  testExamples(serviceFinder, {
    'Tìm thủ tục: đang lọc': `
      # Dịch vụ công trực tuyến
      → /dich-vu-cong
      Tìm thủ tục
      Gõ có dấu hay không dấu đều được, ví dụ: khai sinh, sao y
      <q=khai sinh>
      [Tìm]
      Việc của bạn
      <su-kien>
      ✓ Tất cả
      Sinh con, nuôi con (2)
      Lĩnh vực
      <linh-vuc>
      Mọi lĩnh vực
      ✓ Hộ tịch (2)
      Liên thông (1)
      Mức độ
      <muc>
      Mọi mức độ
      ✓ Nộp trực tuyến (mức độ 3) (2)
      <truc-tuyen=1 checked>
      Nộp trực tuyến được (2)
      <quoc-gia=1>
      Nộp trên Cổng Dịch vụ công quốc gia (1)
      ‹secondary› [Lọc]
      # 2 thủ tục cho “khai sinh”
      Đang lọc:
      [Bỏ lọc Hộ tịch ×](/dich-vu-cong?q=khai+sinh&muc=3&truc-tuyen=1)
      [Bỏ lọc Nộp trực tuyến (mức độ 3) ×](/dich-vu-cong?q=khai+sinh&linh-vuc=ho-tich&truc-tuyen=1)
      [Bỏ lọc Nộp trực tuyến được ×](/dich-vu-cong?q=khai+sinh&linh-vuc=ho-tich&muc=3)
      [Bỏ tất cả](/dich-vu-cong?q=khai+sinh)
      # [Đăng ký khai sinh](/dich-vu-cong/dang-ky-khai-sinh)
      Cách nộp:‹done› Nộp trực tuyến được
      Thời hạn:Trong ngày
      Phí, lệ phí:Miễn phí khi đăng ký trong 60 ngày kể từ ngày sinh; phí cấp bản sao trích lục hộ tịch, nếu bạn yêu cầu: 8.000 đồng/bản
      Cung cấp ở:Mức độ 3
      # [Đăng ký kết hôn](/dich-vu-cong/dang-ky-ket-hon)
      Cách nộp:‹done› Nộp trực tuyến được
      Thời hạn:Trong ngày
      Phí, lệ phí:Miễn phí cho công dân Việt Nam cư trú trong nước; phí cấp bản sao trích lục hộ tịch, nếu bạn yêu cầu: 8.000 đồng/bản
      Cung cấp ở:Mức độ 3
      Mức độ, thời hạn hoặc phí của một số thủ tục chưa đối chiếu với văn bản gốc; trang của từng thủ tục ghi rõ ở chỗ đó.
    `,
    'Tìm thủ tục: không thấy, có gợi ý': `
      − <q=khai sinh>
      − Sinh con, nuôi con (2)
      − Mọi lĩnh vực
      − ✓ Hộ tịch (2)
      − Liên thông (1)
      − Mọi mức độ
      − ✓ Nộp trực tuyến (mức độ 3) (2)
      − <truc-tuyen=1 checked>
      − Nộp trực tuyến được (2)
      − <quoc-gia=1>
      − Nộp trên Cổng Dịch vụ công quốc gia (1)
      − # 2 thủ tục cho “khai sinh”
      − Đang lọc:
      − [Bỏ lọc Hộ tịch ×](/dich-vu-cong?q=khai+sinh&muc=3&truc-tuyen=1)
      − [Bỏ lọc Nộp trực tuyến (mức độ 3) ×](/dich-vu-cong?q=khai+sinh&linh-vuc=ho-tich&truc-tuyen=1)
      − [Bỏ lọc Nộp trực tuyến được ×](/dich-vu-cong?q=khai+sinh&linh-vuc=ho-tich&muc=3)
      − [Bỏ tất cả](/dich-vu-cong?q=khai+sinh)
      − # [Đăng ký kết hôn](/dich-vu-cong/dang-ky-ket-hon)
      − Cách nộp:‹done› Nộp trực tuyến được
      − Thời hạn:Trong ngày
      − Phí, lệ phí:Miễn phí cho công dân Việt Nam cư trú trong nước; phí cấp bản sao trích lục hộ tịch, nếu bạn yêu cầu: 8.000 đồng/bản
      − Cung cấp ở:Mức độ 3
      + <q=khai shinh>
      + ✓ Mọi lĩnh vực
      + ✓ Mọi mức độ
      + <truc-tuyen=1>
      + Nộp trực tuyến được (0)
      + # Không tìm thấy thủ tục nào cho “khai shinh”
      + Có phải bạn muốn tìm [khai sinh](/dich-vu-cong?q=khai+sinh)?
      + # Gần với điều bạn tìm
      + Thử một từ khác, ví dụ “khai sinh” hoặc “chứng thực”, [xem tất cả thủ tục](/dich-vu-cong), hoặc [hỏi Bộ phận Một cửa](/lien-he).
    `,
  });
});
