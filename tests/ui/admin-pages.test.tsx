// What an administrator reads in each state of his pages.
import { factFields, type CommuneFacts } from '#app/commune/facts.ts';
import type { SenderBlock } from '#app/read-models/admission.ts';
import type { CalendarYear } from '#app/read-models/calendar.ts';
import type { OpenVersion, VersionLine } from '#app/read-models/commune.ts';
import type { ComplianceCheck, ComplianceLine } from '#app/read-models/compliance.ts';
import type { Health } from '#app/read-models/health.ts';
import type { PlannedStops } from '#app/read-models/maintenance.ts';
import type { OpenProposal, ProposalLine } from '#app/read-models/proposals.ts';
import type { SigningCertificate } from '#app/read-models/signing.ts';
import type { StaffMember } from '#app/read-models/staff-accounts.ts';
import { CalendarPage } from '#app/ui/pages/admin/calendar/calendar-page.tsx';
import { CommunePage } from '#app/ui/pages/admin/commune/commune-page.tsx';
import { VersionPage } from '#app/ui/pages/admin/commune/version-page.tsx';
import { CompliancePage } from '#app/ui/pages/admin/compliance/compliance-page.tsx';
import { HealthPage } from '#app/ui/pages/admin/health/health-page.tsx';
import { MaintenancePage } from '#app/ui/pages/admin/maintenance/maintenance-page.tsx';
import { OutboxPage, type MailItem } from '#app/ui/pages/admin/outbox/outbox-page.tsx';
import { ProposalPage, ProposalsPage } from '#app/ui/pages/admin/proposals/proposals-page.tsx';
import { BlocksPage } from '#app/ui/pages/admin/senders/blocks-page.tsx';
import { CertificatesPage } from '#app/ui/pages/admin/signing/certificates-page.tsx';
import { StaffListPage } from '#app/ui/pages/admin/staff/staff-list-page.tsx';
import { StaffMemberPage } from '#app/ui/pages/admin/staff/staff-member-page.tsx';

import { deskReply } from '../support/desk-reply.ts';
import { testStates } from './reading.ts';

const at = (day: number) => new Date(`2026-11-${day}T09:00:00+07:00`);
const desk = { actor: { name: 'Hoa', position: 'Quản trị viên' }, groups: [] };

const block: SenderBlock = {
  ...{ id: 'b1', scope: 'email', hint: 'a***@example.com', reason: 'Thư rác.', blockedAt: at(12) },
  ...{ until: at(19), blockedBy: 'Hoa', state: 'in-force' },
};
testStates<Parameters<typeof BlocksPage>[0]>(
  'blocked senders',
  (props) => <BlocksPage {...props} />,
  { desk, rows: [], page: 1, pages: 1 },
  `
        # Chặn người gửi
        Dùng khi có người gửi phá rối: thư rác, xúc phạm, gửi hàng loạt. Người bị chặn đọc được lý do và vẫn gửi được qua bưu chính, tại trụ sở. Nộp hồ sơ thủ tục hành chính không bị chặn.
        Chưa chặn ai.
        # Chặn một người gửi
        Ai
        Thư điện tử, địa chỉ mạng, hoặc mã của nội dung đã gửi trong 30 ngày qua
        <who>
        Chặn theo
        <scope=email checked>
        Thư điện tử này
        <scope=address>
        Địa chỉ mạng này
        <scope=network>
        Cả mạng này
        Số ngày
        Từ 1 đến 365
        <days=7>
        Lý do
        Người bị chặn đọc được. Viết trọn câu.
        <reason>
        ‹primary› [Chặn] <intent=block>
      `,
  {
    some: [
      {
        rows: [block, { ...block, id: 'b2', state: 'past' }, { ...block, id: 'b3', state: 'lifted' }],
        pages: 2,
      },
      `
        − Chưa chặn ai.
        + Người gửi bị chặn
        + Người gửi | Lý do | Tình trạng | Người chặn | Bỏ chặn |
        + a***@example.comThư điện tử này | Thư rác. | ‹stopped› Đang chặnđến thứ Năm, 19/11/2026, 09:00 | Hoa, thứ Năm, 12/11/2026, 09:00 | <id=b1> ‹secondary› [Bỏ chặn a***@example.com] <intent=lift> |
        + a***@example.comThư điện tử này | Thư rác. | ‹neutral› Đã hết hạn | Hoa, thứ Năm, 12/11/2026, 09:00 | |
        + a***@example.comThư điện tử này | Thư rác. | ‹neutral› Đã bỏ chặn | Hoa, thứ Năm, 12/11/2026, 09:00 | |
        + [1](/can-bo/quan-tri/chan-nguoi-gui) (here)
        + [2](/can-bo/quan-tri/chan-nguoi-gui?trang=2)
        + [Trang sau](/can-bo/quan-tri/chan-nguoi-gui?trang=2)
      `,
    ],
    'one could not be blocked': [
      {
        reply: deskReply({
          ...{ intent: 'block', entries: { who: 'x', scope: 'address', days: '9', reason: 'R' } },
          problems: [{ path: '', message: 'Không có ai.' }],
        }),
      },
      `
        − <who>
        − <scope=email checked>
        − <scope=address>
        − <days=7>
        − <reason>
        + # Chưa chặn được
        + Không có ai.
        + <who=x>
        + <scope=email>
        + <scope=address checked>
        + <days=9>
        + <reason=R>
      `,
    ],
  },
);

const mail: MailItem = {
  ...{
    id: 'm1',
    way: 'mail',
    recipient: 'an@example.com',
    subject: 'Đã nhận',
    state: 'sent',
    isEmpty: false,
  },
  ...{ createdAt: at(12), attempts: 1, lastError: null },
};
testStates<Parameters<typeof OutboxPage>[0]>(
  'what is sent',
  (props) => <OutboxPage {...props} />,
  { desk, filter: {}, rows: [], page: 1, pages: 1, demo: false },
  `
        # Thư và tin nhắn đi
        Nội dung thư và tin nhắn không hiện ở đây để giữ kín thông tin của người dân. Người nhận và nội dung được xóa 7 ngày sau khi gửi; không gửi được thì sau 60 ngày.
        ▸ Lọc thư và tin nhắn
        → /can-bo/quan-tri/thu-di
        Tình trạng
        <tinh-trang>
        ✓ Tất cả
        Không gửi được
        Đang chờ
        Đã gửi
        ‹secondary› [Lọc]
        ‹quiet› [Bỏ lọc](/can-bo/quan-tri/thu-di)
        Chưa có thư hay tin nhắn nào.
      `,
  {
    'in the demonstration': [
      { demo: true, rows: [{ ...mail, body: 'Kính gửi' }] },
      `
        − Nội dung thư và tin nhắn không hiện ở đây để giữ kín thông tin của người dân. Người nhận và nội dung được xóa 7 ngày sau khi gửi; không gửi được thì sau 60 ngày.
        − Chưa có thư hay tin nhắn nào.
        + Bản dùng thử không gửi gì ra ngoài: thư và tin nhắn được ghi thành tệp trong máy chủ và đọc được ở đây, trừ liên kết đặt mật khẩu và mã xác nhận. Người nhận và nội dung được xóa 7 ngày sau khi gửi; không gửi được thì sau 60 ngày.
        + Thư và tin nhắn đi
        + Thư, tin nhắn | Tình trạng | Lúc | Gửi lại |
        + ▸ Đã nhận Kính gửi an@example.com | ‹done› Đã gửi | thứ Năm, 12/11/2026, 09:00 | |
      `,
    ],
    'nothing of a state': [
      { filter: { state: 'failed' } },
      `
        − ▸ Lọc thư và tin nhắn
        − ✓ Tất cả
        − Không gửi được
        − Chưa có thư hay tin nhắn nào.
        + ▸ Lọc thư và tin nhắn: Tình trạng: Không gửi được
        + Tất cả
        + ✓ Không gửi được
        + Không có thư hay tin nhắn nào như vậy.
      `,
    ],
    'sent, waiting, failed, emptied': [
      {
        pages: 2,
        reply: deskReply({ problems: [{ path: '', message: 'Đã gửi rồi.' }] }),
        rows: [
          { ...mail, sentAt: at(13) },
          { ...mail, id: 'm2', way: 'sms', state: 'failed', attempts: 3, lastError: 'Hết giờ', parts: 2 },
          { ...mail, id: 'm3', state: 'failed', isEmpty: true },
          { ...mail, id: 'm4', state: 'waiting', attempts: 0, heldUntil: at(14) },
          { ...mail, id: 'm5', state: 'failed', attempts: 1 },
        ],
      },
      `
        − Chưa có thư hay tin nhắn nào.
        + # Chưa gửi lại
        + Đã gửi rồi.
        + Thư và tin nhắn đi
        + Thư, tin nhắn | Tình trạng | Lúc | Gửi lại |
        + Đã nhậnan@example.com | ‹done› Đã gửi | thứ Sáu, 13/11/2026, 09:00 | |
        + Đã nhậnTin nhắn SMS đến an@example.com, 2 phần | ‹stopped› Không gửi đượcđã thử 3 lầnHết giờ | thứ Năm, 12/11/2026, 09:00 | <id=m2> ‹secondary› [Gửi lại Đã nhận] |
        + Đã xóa người nhận và nội dungan@example.com | ‹stopped› Không gửi đượcđã thử 1 lần | thứ Năm, 12/11/2026, 09:00 | |
        + Đã nhậnan@example.com | ‹progress› Đang chờgửi lúc thứ Bảy, 14/11/2026, 09:00, không nhắn tin ban đêm | thứ Năm, 12/11/2026, 09:00 | |
        + Đã nhậnan@example.com | ‹stopped› Không gửi đượcđã thử 1 lần | thứ Năm, 12/11/2026, 09:00 | <id=m5> ‹secondary› [Gửi lại Đã nhận] |
        + [1](/can-bo/quan-tri/thu-di) (here)
        + [2](/can-bo/quan-tri/thu-di?trang=2)
        + [Trang sau](/can-bo/quan-tri/thu-di?trang=2)
      `,
    ],
  },
);

const stop = { id: 's1', from: at(20), until: at(21), noticedUntil: at(21), reason: 'Nâng cấp.' };
const past: PlannedStops['past'][number] = {
  ...stop,
  announcedBy: 'Hoa',
  announcedAt: at(10),
  ending: 'early',
  endedAt: at(21),
};
const stops: PlannedStops = { earliest: '2026-12-01', open: [], past: [] };
testStates<Parameters<typeof MaintenancePage>[0]>(
  'stops',
  (props) => <MaintenancePage {...props} />,
  { desk, stops },
  `
        # Bảo trì
        Trong lúc bảo trì, người dân thấy trang báo đến khi nào xong; cán bộ vẫn vào làm việc, và kết quả thanh toán vẫn được nhận. Mọi trang báo trước từ lúc bạn thông báo.
        # Thông báo một lần bảo trì
        Phải báo trước ít nhất 7 ngày làm việc (Nghị định 224/2026/NĐ-CP, Điều 13): thông báo bây giờ thì sớm nhất là thứ Ba, 01/12/2026.
        Thời điểm bắt đầu
        Chọn lúc ít người dùng. Ví dụ: 5, 12, 2026, 22 giờ 00 phút.
        Ngày
        <from.day=>
        Tháng
        <from.month=>
        Năm
        <from.year=>
        Giờ
        <from.hour=>
        Phút
        <from.minute=>
        Thời điểm dự kiến xong
        Ngày
        <until.day=>
        Tháng
        <until.month=>
        Năm
        <until.year=>
        Giờ
        <until.hour=>
        Phút
        <until.minute=>
        Lý do
        Người dân đọc được. Viết trọn câu, ví dụ: Nâng cấp máy chủ để Cổng chạy nhanh hơn.
        <reason>
        Lý do phải làm gấp (không bắt buộc)
        Chỉ ghi khi không thể báo trước 7 ngày làm việc, ví dụ vá lỗ hổng bảo mật. Thời gian ấy tính là gián đoạn.
        <urgent>
        ‹primary› [Thông báo trên mọi trang] <intent=announce>
        # Đã qua
        Chưa có lần bảo trì nào.
      `,
  {
    'one is announced': [
      { stops: { ...stops, open: [{ ...stop, isRunning: false, seen: 'w1' }] } },
      `
        + # 09:00 thứ Sáu, 20/11/2026 đến 09:00 thứ Bảy, 21/11/2026
        + ‹waiting› Đã thông báo
        + Nâng cấp.
        + <id=s1>
        + <seen=w1>
        + ‹secondary› [Hủy lần bảo trì này] <intent=end>
      `,
    ],
    'one runs, in haste': [
      { stops: { ...stops, open: [{ ...stop, isRunning: true, seen: 'w1', urgent: 'Lỗ hổng.' }] } },
      `
        + # 09:00 thứ Sáu, 20/11/2026 đến 09:00 thứ Bảy, 21/11/2026
        + ‹stopped› Đang bảo trì
        + Nâng cấp.
        + Làm gấp: Lỗ hổng.
        + <id=s1>
        + <seen=w1>
        + Thời điểm dự kiến xong mới
        + <newUntil.day=>
        + <newUntil.month=>
        + <newUntil.year=>
        + <newUntil.hour=>
        + <newUntil.minute=>
        + Lý do phải kéo dài
        + <why>
        + ‹secondary› [Kéo dài] <intent=extend>
        + <id=s1>
        + <seen=w1>
        + ‹primary› [Kết thúc bảo trì, mở lại Cổng] <intent=end>
        + Ngày
        + Tháng
        + Năm
        + Giờ
        + Phút
      `,
    ],
    'one could not be extended': [
      {
        stops: { ...stops, open: [{ ...stop, isRunning: true, seen: 'w1' }] },
        reply: deskReply({
          ...{ intent: 'extend', entries: { id: 's1' } },
          problems: [{ path: 'until', message: 'Sai giờ' }],
        }),
      },
      `
        + # Có chỗ cần sửa
        + [Sai giờ](#f-until)
        + # 09:00 thứ Sáu, 20/11/2026 đến 09:00 thứ Bảy, 21/11/2026
        + ‹stopped› Đang bảo trì
        + Nâng cấp.
        + <id=s1>
        + <seen=w1>
        + Thời điểm dự kiến xong mới
        + <newUntil.day=>
        + <newUntil.month=>
        + <newUntil.year=>
        + <newUntil.hour=>
        + <newUntil.minute=>
        + Lý do phải kéo dài
        + <why>
        + ‹secondary› [Kéo dài] <intent=extend>
        + <id=s1>
        + <seen=w1>
        + ‹primary› [Kết thúc bảo trì, mở lại Cổng] <intent=end>
        + Ngày
        + Tháng
        + Năm
        + Giờ
        + Phút
      `,
    ],
    'one could not be announced': [
      {
        reply: deskReply({
          ...{ intent: 'announce', entries: { reason: 'Gấp' } },
          problems: [{ path: 'reason', message: 'Ghi rõ' }],
        }),
      },
      `
        − <reason>
        + # Có chỗ cần sửa
        + [Ghi rõ](#f-reason)
        + Lỗi: Ghi rõ
        + <reason> Gấp
      `,
    ],
    'some are over': [
      {
        stops: {
          ...stops,
          past: [
            { ...past, endedBy: 'Cúc' },
            { ...past, id: 's2', noticedUntil: at(20), ending: 'cancelled' },
            { ...past, id: 's3', noticedUntil: at(20), urgent: 'Lỗ hổng.' },
          ],
        },
      },
      `
        − Chưa có lần bảo trì nào.
        + Các lần bảo trì đã qua
        + Thời gian | Kết thúc | Người thông báo |
        + 09:00 thứ Sáu, 20/11/2026 đến 09:00 thứ Bảy, 21/11/2026Nâng cấp. | ‹done› Kết thúc sớmCúc, thứ Bảy, 21/11/2026, 09:00 | Người thông báo: Hoa, thứ Ba, 10/11/2026, 09:00 |
        + 09:00 thứ Sáu, 20/11/2026 đến 09:00 thứ Bảy, 21/11/2026Nâng cấp.Đã kéo dài, báo lúc đầu xong thứ Sáu, 20/11/2026, 09:00 | ‹neutral› Đã hủy | Người thông báo: Hoa, thứ Ba, 10/11/2026, 09:00 |
        + 09:00 thứ Sáu, 20/11/2026 đến 09:00 thứ Bảy, 21/11/2026Nâng cấp.Làm gấp: Lỗ hổng. | ‹done› Kết thúc sớm | Người thông báo: Hoa, thứ Ba, 10/11/2026, 09:00 |
      `,
    ],
  },
);

const finding = { finding: 'met', note: 'Đã xem.', foundBy: 'Hoa', foundAt: at(12) } as const;
const checked: ComplianceLine = {
  ...{ id: 'l1', question: 'Có sao lưu không?', how: 'Xem trang.', seen: 'w1', earlier: [] },
  point: 'a',
};
const check: ComplianceCheck = {
  year: 2026,
  years: [2026, 2025],
  lines: [],
  open: 0,
  notMet: 0,
  overdue: 0,
  mayCheck: true,
};
testStates<Parameters<typeof CompliancePage>[0]>(
  'what is checked each year',
  (props) => <CompliancePage {...props} />,
  { desk, check },
  `
        Điều 22 Quy chế Website xã
        # Kiểm tra an toàn thông tin năm 2026
        0/0 điểm đã kiểm tra. Đã kiểm tra xong, mọi điểm đạt.
        [Tải bản in (PDF)](/can-bo/quan-tri/kiem-tra-an-toan/2026/bang-kiem-tra.pdf) · [Tải bảng tính (XLSX)](/can-bo/quan-tri/kiem-tra-an-toan/2026/bang-kiem-tra.xlsx)
        Năm khác: 2026 · [2025](/can-bo/quan-tri/kiem-tra-an-toan?nam=2025)
        # a) Các biện pháp kỹ thuật để bảo đảm an toàn thông tin và dữ liệu
        # b) Giải pháp chống lại các tấn công gây mất an toàn thông tin
        # c) Phương án dự phòng khắc phục sự cố, hoạt động liên tục
        # d) Kiểm tra việc thực hiện các quy định về an toàn thông tin
      `,
  {
    'some is open': [
      {
        check: { ...check, lines: ['l1', 'l2', 'l3'].map((id) => ({ ...checked, id })), open: 2, notMet: 1 },
      },
      `
        − 0/0 điểm đã kiểm tra. Đã kiểm tra xong, mọi điểm đạt.
        + 1/3 điểm đã kiểm tra, 1 điểm chưa đạt.
        + # Có sao lưu không?
        + ‹waiting› Chưa kiểm tra
        + Xem trang.
        + ▸ Ghi kết quả: Có sao lưu không?
        + <item=l1>
        + <seen=w1>
        + Kết quả
        + <l1.finding=met>
        + Đạt
        + <l1.finding=not-met>
        + Chưa đạt
        + <l1.finding=not-applicable>
        + Không áp dụng
        + Bằng chứng, hoặc điều còn thiếu
        + Đã xem gì, ở đâu, phiên bản hay ngày nào.
        + <l1.note>
        + Khắc phục trước ngày (không bắt buộc)
        + Chỉ khi chưa đạt, ví dụ 24/12/2026. Quá ngày này Cổng nhắc mỗi thứ Hai.
        + <l1.dueOn>
        + ‹primary› [Ghi kết quả Có sao lưu không?]
        + # Có sao lưu không?
        + ‹waiting› Chưa kiểm tra
        + Xem trang.
        + ▸ Ghi kết quả: Có sao lưu không?
        + <item=l2>
        + <seen=w1>
        + Kết quả
        + <l2.finding=met>
        + Đạt
        + <l2.finding=not-met>
        + Chưa đạt
        + <l2.finding=not-applicable>
        + Không áp dụng
        + Bằng chứng, hoặc điều còn thiếu
        + Đã xem gì, ở đâu, phiên bản hay ngày nào.
        + <l2.note>
        + Khắc phục trước ngày (không bắt buộc)
        + Chỉ khi chưa đạt, ví dụ 24/12/2026. Quá ngày này Cổng nhắc mỗi thứ Hai.
        + <l2.dueOn>
        + ‹primary› [Ghi kết quả Có sao lưu không?]
        + # Có sao lưu không?
        + ‹waiting› Chưa kiểm tra
        + Xem trang.
        + ▸ Ghi kết quả: Có sao lưu không?
        + <item=l3>
        + <seen=w1>
        + Kết quả
        + <l3.finding=met>
        + Đạt
        + <l3.finding=not-met>
        + Chưa đạt
        + <l3.finding=not-applicable>
        + Không áp dụng
        + Bằng chứng, hoặc điều còn thiếu
        + Đã xem gì, ở đâu, phiên bản hay ngày nào.
        + <l3.note>
        + Khắc phục trước ngày (không bắt buộc)
        + Chỉ khi chưa đạt, ví dụ 24/12/2026. Quá ngày này Cổng nhắc mỗi thứ Hai.
        + <l3.dueOn>
        + ‹primary› [Ghi kết quả Có sao lưu không?]
      `,
    ],
    'some is late': [
      { check: { ...check, notMet: 2, overdue: 1 } },
      `
        − 0/0 điểm đã kiểm tra. Đã kiểm tra xong, mọi điểm đạt.
        + 0/0 điểm đã kiểm tra, 2 điểm chưa đạt (1 điểm quá ngày khắc phục).
      `,
    ],
    'found before, and who may not write': [
      {
        check: {
          ...{ ...check, mayCheck: false },
          lines: [
            {
              ...checked,
              page: { href: '/x', label: 'Trang' },
              last: finding,
              earlier: [{ ...finding, finding: 'not-met', dueOn: '2026-12-04' }],
            },
          ],
        },
      },
      `
        − 0/0 điểm đã kiểm tra. Đã kiểm tra xong, mọi điểm đạt.
        + 1/1 điểm đã kiểm tra. Đã kiểm tra xong, mọi điểm đạt.
        + # Có sao lưu không?
        + ‹done› Đạt Đã xem.Hoa, thứ Năm, 12/11/2026, 09:00
        + Xem trang. [Trang](/x)
        + ▸ 1 lần ghi trước
        + ‹stopped› Chưa đạt Đã xem. Khắc phục trước 04/12/2026.Hoa, thứ Năm, 12/11/2026, 09:00
      `,
    ],
    'a finding could not be kept': [
      {
        check: {
          ...check,
          lines: [checked, { ...checked, id: 'l2' }],
          open: 2,
        },
        reply: deskReply({
          entries: { item: 'l2', 'l2.finding': 'met', 'l2.note': 'abc', 'l2.dueOn': '' },
          problems: [{ path: 'l2.note', message: 'Ghi rõ' }],
        }),
      },
      `
        − 0/0 điểm đã kiểm tra. Đã kiểm tra xong, mọi điểm đạt.
        + # Chưa ghi được kết quả
        + [Ghi rõ](#f-l2-note)
        + 0/2 điểm đã kiểm tra.
        + # Có sao lưu không?
        + ‹waiting› Chưa kiểm tra
        + Xem trang.
        + ▸ Ghi kết quả: Có sao lưu không?
        + <item=l1>
        + <seen=w1>
        + Kết quả
        + <l1.finding=met>
        + Đạt
        + <l1.finding=not-met>
        + Chưa đạt
        + <l1.finding=not-applicable>
        + Không áp dụng
        + Bằng chứng, hoặc điều còn thiếu
        + Đã xem gì, ở đâu, phiên bản hay ngày nào.
        + <l1.note>
        + Khắc phục trước ngày (không bắt buộc)
        + Chỉ khi chưa đạt, ví dụ 24/12/2026. Quá ngày này Cổng nhắc mỗi thứ Hai.
        + <l1.dueOn>
        + ‹primary› [Ghi kết quả Có sao lưu không?]
        + # Có sao lưu không?
        + ‹waiting› Chưa kiểm tra
        + Xem trang.
        + ▾ Ghi kết quả: Có sao lưu không?
        + <item=l2>
        + <seen=w1>
        + Kết quả
        + <l2.finding=met checked>
        + Đạt
        + <l2.finding=not-met>
        + Chưa đạt
        + <l2.finding=not-applicable>
        + Không áp dụng
        + Bằng chứng, hoặc điều còn thiếu
        + Đã xem gì, ở đâu, phiên bản hay ngày nào.
        + Lỗi: Ghi rõ
        + <l2.note> abc
        + Khắc phục trước ngày (không bắt buộc)
        + Chỉ khi chưa đạt, ví dụ 24/12/2026. Quá ngày này Cổng nhắc mỗi thứ Hai.
        + <l2.dueOn=>
        + ‹primary› [Ghi kết quả Có sao lưu không?]
      `,
    ],
  },
);

const proposal: ProposalLine = {
  ...{
    id: 'p1',
    kind: 'role',
    state: 'open',
    title: 'giao vai trò',
    details: [],
    proposedBy: 'Hoa',
  },
  ...{ proposedAt: at(12), lapsesAt: at(26), mine: false },
};
testStates<Parameters<typeof ProposalsPage>[0]>(
  'proposals',
  (props) => <ProposalsPage {...props} />,
  { desk, open: [], decided: [] },
  `
        # Đề nghị chờ duyệt
        Vai trò lãnh đạo, kế toán, Trưởng và Phó Trưởng Ban Biên tập, quản trị viên, mọi vai trò cho chính mình, số định danh đã có, chứng thư số và lịch làm việc do một quản trị viên đề nghị; Chủ tịch hoặc một quản trị viên khác duyệt. Chuyên mục mới, tên, giới thiệu, hạn cập nhật và đơn vị phụ trách của chuyên mục do Trưởng Ban Biên tập hoặc Chủ tịch duyệt; của Trưởng ban đề nghị thì Phó Trưởng ban hoặc Chủ tịch duyệt; việc xóa hẳn nội dung đăng nhầm cũng vậy, do Ban Biên tập đề nghị. Không ai duyệt trong 7 ngày thì đề nghị hết hạn.
        Không có đề nghị nào đang chờ.
      `,
  {
    some: [
      {
        open: [proposal, { ...proposal, id: 'p2', mine: true }],
        decided: [
          { ...proposal, id: 'p3', state: 'approved', decidedBy: 'Cúc', decidedAt: at(13) },
          { ...proposal, id: 'p4', state: 'lapsed' },
        ],
      },
      `
        − Không có đề nghị nào đang chờ.
        + Đang chờ duyệt
        + Đề nghị | Người đề nghị | Duyệt trước ngày |
        + [Giao vai trò](/can-bo/quan-tri/de-nghi/p1) | Người đề nghị: Hoa, thứ Năm, 12/11/2026, 09:00 | Duyệt trước ngày: 26/11/2026 |
        + [Giao vai trò](/can-bo/quan-tri/de-nghi/p2)‹waiting› Chờ bạn duyệt | Người đề nghị: Hoa, thứ Năm, 12/11/2026, 09:00 | Duyệt trước ngày: 26/11/2026 |
        + Đã xong
        + Đề nghị | Người đề nghị | Kết quả |
        + [Giao vai trò](/can-bo/quan-tri/de-nghi/p3) | Người đề nghị: Hoa, thứ Năm, 12/11/2026, 09:00 | ‹done› Đã duyệtCúc, thứ Sáu, 13/11/2026, 09:00 |
        + [Giao vai trò](/can-bo/quan-tri/de-nghi/p4) | Người đề nghị: Hoa, thứ Năm, 12/11/2026, 09:00 | ‹stopped› Hết hạn |
      `,
    ],
  },
);
const opened: OpenProposal = { ...proposal, lock: 1, whoApproves: 'Chủ tịch', mayWrite: false, actions: [] };
const moves = (told: 'told' | 'not' | 'nothing', count: number) =>
  Array.from({ length: count }, (_, n) => ({
    code: `${told}-${n}`,
    procedureName: 'Khai sinh',
    dueBefore: at(20),
    dueAfter: at(23),
    told,
  }));
testStates<Parameters<typeof ProposalPage>[0]>(
  'a proposal',
  (props) => <ProposalPage {...props} />,
  { desk, proposal: opened },
  `
        [Đề nghị chờ duyệt](/can-bo/quan-tri/de-nghi)
        # Giao vai trò
        ‹waiting› Chờ duyệt Chưa có gì thay đổi; một người khác phải duyệt.
        Người đề nghị:Hoa, thứ Năm, 12/11/2026, 09:00
        Người duyệt:Chủ tịch
        Duyệt trước ngày:26/11/2026
      `,
  {
    'with what it says': [
      { proposal: { ...opened, details: ['từ ngày mai', 'đến Tết'], whyNot: 'Bạn là người đề nghị.' } },
      `
        + Nội dung: Từ ngày mai Đến Tết
        + Bạn là người đề nghị.
      `,
    ],
    decided: [
      { proposal: { ...opened, state: 'declined', decidedBy: 'Cúc', decidedAt: at(13), reason: 'Chưa rõ.' } },
      `
        − ‹waiting› Chờ duyệt Chưa có gì thay đổi; một người khác phải duyệt.
        − Người duyệt:Chủ tịch
        − Duyệt trước ngày:26/11/2026
        + ‹stopped› Đã từ chối Không có gì thay đổi.
        + Kết thúc:Cúc, thứ Sáu, 13/11/2026, 09:00
        + Lý do:Chưa rõ.
      `,
    ],
    'to be decided': [
      {
        proposal: {
          ...opened,
          actions: [
            {
              event: 'approve',
              label: 'Duyệt',
              explain: 'Có hiệu lực ngay.',
              look: 'primary',
            } as never,
          ],
          effect: { seen: 'w1', lines: ['Chuyên mục mới'] },
        },
      },
      `
        + # Duyệt bây giờ thì
        + Chuyên mục mới
        + <version=1>
        + <seen=w1>
        + Có hiệu lực ngay.
        + ‹primary› [Duyệt] <intent=approve>
      `,
    ],
    'that moves nothing': [
      { proposal: { ...opened, effect: { seen: 'w1', moves: [] } } },
      `
        + Duyệt bây giờ thì không hồ sơ, phản ánh, câu hỏi hay yêu cầu nào đổi hạn.
      `,
    ],
    'that moves some': [
      {
        proposal: {
          ...opened,
          effect: { seen: 'w1', moves: [...moves('told', 1), ...moves('not', 2), ...moves('nothing', 1)] },
        },
      },
      `
        + # Duyệt bây giờ thì 4 hồ sơ, phản ánh, câu hỏi, yêu cầu đổi hạn
        + 1 người nộp, người gửi được báo qua thư, tin nhắn; 2 người không nhận được tin, ở đầu danh sách: in trang này trước khi duyệt và giao cho Bộ phận Một cửa. Bộ phận Một cửa tìm theo mã để có họ tên, số điện thoại rồi báo cho từng người. Việc đã xong hoặc đã quá hạn giữ nguyên.
        + Những gì đổi hạn
        + Mã | Thủ tục, loại | Hạn cũ | Hạn mới | Được báo |
        + [not-0](/can-bo/tim?q=not-0) | Khai sinh | Hạn cũ: thứ Sáu, 20/11/2026, 09:00 | Hạn mới: thứ Hai, 23/11/2026, 09:00 | Được báo: không |
        + [not-1](/can-bo/tim?q=not-1) | Khai sinh | Hạn cũ: thứ Sáu, 20/11/2026, 09:00 | Hạn mới: thứ Hai, 23/11/2026, 09:00 | Được báo: không |
        + [told-0](/can-bo/tim?q=told-0) | Khai sinh | Hạn cũ: thứ Sáu, 20/11/2026, 09:00 | Hạn mới: thứ Hai, 23/11/2026, 09:00 | Được báo: có |
        + [nothing-0](/can-bo/tim?q=nothing-0) | Khai sinh | Hạn cũ: thứ Sáu, 20/11/2026, 09:00 | Hạn mới: thứ Hai, 23/11/2026, 09:00 | Được báo: không cần |
      `,
    ],
    'that moves those who are told': [
      { proposal: { ...opened, effect: { seen: 'w1', moves: moves('told', 1) } } },
      `
        + # Duyệt bây giờ thì 1 hồ sơ, phản ánh, câu hỏi, yêu cầu đổi hạn
        + 1 người nộp, người gửi được báo qua thư, tin nhắn. Việc đã xong hoặc đã quá hạn giữ nguyên.
        + Những gì đổi hạn
        + Mã | Thủ tục, loại | Hạn cũ | Hạn mới | Được báo |
        + [told-0](/can-bo/tim?q=told-0) | Khai sinh | Hạn cũ: thứ Sáu, 20/11/2026, 09:00 | Hạn mới: thứ Hai, 23/11/2026, 09:00 | Được báo: có |
      `,
    ],
  },
);

const day = {
  date: '2026-11-20',
  kind: 'off',
  label: 'Nghỉ bão',
  legalBasis: 'CĐ 15',
  provisional: false,
} as const;
const calendar: CalendarYear = { year: 2026, days: [], seen: 'w1', lines: '', waiting: [], changes: [] };
testStates<Parameters<typeof CalendarPage>[0]>(
  'the calendar',
  (props) => <CalendarPage {...props} />,
  { desk, calendar, today: '2026-11-24' },
  `
        # Lịch làm việc năm 2026
        Ngày thường làm việc từ thứ Hai đến thứ Sáu, 7:30–11:30 và 13:00–17:00. Dưới đây là những ngày khác với lệ đó.
        Một quản trị viên đề nghị, Chủ tịch hoặc một quản trị viên khác duyệt thì lịch mới đổi. Hồ sơ, phản ánh, câu hỏi, yêu cầu đang giải quyết còn trong hạn được tính lại ngày hẹn; việc đã xong hoặc đã quá hạn giữ nguyên. Ngày đã qua và hôm nay chỉ đổi được khi có số, ký hiệu văn bản.
        [2025](/can-bo/quan-tri/lich-lam-viec?nam=2025)[2026](/can-bo/quan-tri/lich-lam-viec?nam=2026) (here)[2027](/can-bo/quan-tri/lich-lam-viec?nam=2027)
        Chưa có ngày nghỉ nào của năm 2026. Hãy nhập khi có lịch nghỉ chính thức.
        ‹secondary› [In trang này]
        Trang này in được gọn trên giấy A4: bấm
        Ctrl
        +
        P
        , hoặc chọn “In” hay “Chia sẻ” trên điện thoại.
        # Thêm hoặc sửa một ngày
        <seen=w1>
        Ngày
        Ví dụ 24/11/2026
        <date>
        Loại
        <kind=off checked>
        Nghỉ cả ngày
        <kind=worked>
        Làm bù (thứ Bảy, Chủ nhật)
        <kind=half-day>
        Chỉ làm buổi sáng
        Tên
        Ví dụ: Quốc khánh; Làm bù cho ngày 31/8
        <label>
        Căn cứ pháp lý
        Văn bản nào quy định. Ngày đã qua và hôm nay phải có số, ký hiệu, ví dụ: Công điện 15/CĐ-UBND
        <legalBasis>
        <provisional=yes>
        Dự kiến, chưa có văn bản chính thức
        ‹primary› [Đề nghị lưu ngày này] <intent=save>
        # Nhập lịch cả năm 2026
        Khi có thông báo lịch nghỉ của năm, sửa cả danh sách rồi gửi một đề nghị. Ngày không có trong danh sách trở lại là ngày thường.
        → /can-bo/quan-tri/lich-lam-viec?nam=2026
        <seen=w1>
        Các ngày của năm
        Mỗi dòng: ngày hoặc từ ngày - đến ngày; loại (Nghỉ, Làm bù, Làm buổi sáng); tên; căn cứ
        <lines>
        <provisional=yes>
        Lịch của năm còn là dự kiến, chưa ban hành
        ‹primary› [Đề nghị lịch năm 2026] <intent=year>
      `,
  {
    'with days': [
      {
        calendar: {
          ...calendar,
          days: [
            day,
            { ...day, date: '2026-11-24' },
            { ...day, date: '2026-12-19', kind: 'worked', provisional: true },
          ],
        },
      },
      `
        − Chưa có ngày nghỉ nào của năm 2026. Hãy nhập khi có lịch nghỉ chính thức.
        − <provisional=yes>
        + Các ngày nghỉ và làm bù năm 2026
        + Ngày | Loại | Tên | Căn cứ | Bỏ |
        + thứ Sáu, 20/11/2026 | ‹stopped› Nghỉ | Nghỉ bão | Căn cứ: CĐ 15 | ▸ Bỏ ngày thứ Sáu, 20/11/2026 <date=2026-11-20> <seen=w1> Văn bản Số, ký hiệu, vì ngày này đã qua hoặc là hôm nay <legalBasis> ‹warning› [Đề nghị bỏ ngày này] <intent=remove> |
        + thứ Ba, 24/11/2026 | ‹stopped› Nghỉ | Nghỉ bão | Căn cứ: CĐ 15 | ▸ Bỏ ngày thứ Ba, 24/11/2026 <date=2026-11-24> <seen=w1> Văn bản Số, ký hiệu, vì ngày này đã qua hoặc là hôm nay <legalBasis> ‹warning› [Đề nghị bỏ ngày này] <intent=remove> |
        + thứ Bảy, 19/12/2026 | ‹progress› Làm bù | Nghỉ bãodự kiến, chưa ban hành | Căn cứ: CĐ 15 | ▸ Bỏ ngày thứ Bảy, 19/12/2026 <date=2026-12-19> <seen=w1> ‹warning› [Đề nghị bỏ ngày này] <intent=remove> |
        + <provisional=yes checked>
      `,
    ],
    'with what waits and what was changed': [
      {
        calendar: {
          ...calendar,
          waiting: [{ id: 'p1', title: 'nghỉ ngày 20/11' }],
          changes: [
            {
              id: 'c1',
              at: at(12),
              lines: ['20/11/2026: nghỉ'],
              proposedByName: 'Hoa',
              approvedByName: 'Cúc',
              moved: 3,
            },
            {
              id: 'c2',
              at: at(13),
              lines: ['21/11/2026: nghỉ'],
              proposedByName: 'Hoa',
              approvedByName: 'Cúc',
              moved: 0,
            },
          ],
        },
      },
      `
        + # Đang chờ duyệt
        + [Nghỉ ngày 20/11](/can-bo/quan-tri/de-nghi/p1)
        + # Những lần đổi lịch năm 2026
        + Những lần đổi lịch năm 2026
        + Đổi lúc | Nội dung | Người đề nghị | Người duyệt | Số mục đổi ngày hẹn |
        + thứ Năm, 12/11/2026, 09:00 | 20/11/2026: nghỉ | Người đề nghị: Hoa | Người duyệt: Cúc | Số mục đổi ngày hẹn: 3 |
        + thứ Sáu, 13/11/2026, 09:00 | 21/11/2026: nghỉ | Người đề nghị: Hoa | Người duyệt: Cúc | Số mục đổi ngày hẹn: 0 |
      `,
    ],
    'a day could not be taken out': [
      {
        calendar: { ...calendar, days: [day] },
        reply: deskReply({
          ...{ intent: 'remove', entries: { date: '2026-11-20', legalBasis: 'CĐ' } },
          problems: [{ path: 'legalBasis', message: 'Ghi văn bản' }],
        }),
      },
      `
        − Chưa có ngày nghỉ nào của năm 2026. Hãy nhập khi có lịch nghỉ chính thức.
        + # Có chỗ cần sửa
        + Ghi văn bản
        + Các ngày nghỉ và làm bù năm 2026
        + Ngày | Loại | Tên | Căn cứ | Bỏ |
        + thứ Sáu, 20/11/2026 | ‹stopped› Nghỉ | Nghỉ bão | Căn cứ: CĐ 15 | ▾ Bỏ ngày thứ Sáu, 20/11/2026 <date=2026-11-20> <seen=w1> Văn bản Số, ký hiệu, vì ngày này đã qua hoặc là hôm nay <legalBasis=CĐ> ‹warning› [Đề nghị bỏ ngày này] <intent=remove> |
      `,
    ],
    'a day could not be put in': [
      {
        reply: deskReply({
          intent: 'save',
          problems: [{ path: 'label', message: 'Ghi tên' }],
          entries: {
            ...{ date: '2026-11-21', kind: 'worked', label: 'Bù' },
            ...{ legalBasis: 'CĐ', provisional: 'yes' },
          },
        }),
      },
      `
        − <date>
        − <kind=off checked>
        − <kind=worked>
        − <label>
        − <legalBasis>
        − <provisional=yes>
        + # Có chỗ cần sửa
        + [Ghi tên](#f-label)
        + <date=2026-11-21>
        + <kind=off>
        + <kind=worked checked>
        + Lỗi: Ghi tên
        + <label=Bù>
        + <legalBasis=CĐ>
        + <provisional=yes checked>
      `,
    ],
    'a year could not be put in': [
      {
        reply: deskReply({
          ...{ intent: 'year', entries: { lines: 'abc' } },
          problems: [{ path: 'lines', message: 'Sai dòng 1' }],
        }),
      },
      `
        − <lines>
        + # Có chỗ cần sửa
        + [Sai dòng 1](#f-lines)
        + Lỗi: Sai dòng 1
        + <lines> abc
      `,
    ],
  },
);

const health: Health = {
  at: at(24),
  troubles: [],
  lines: [],
  jobs: [],
  backupRuns: [],
  times: [],
  months: [],
  outages: [],
};
testStates<Parameters<typeof HealthPage>[0]>(
  'how the portal is',
  (props) => <HealthPage {...props} />,
  { desk, health },
  `
        Đo lúc thứ Ba, 24/11/2026, 09:00
        # Tình trạng hệ thống
        ‹secondary› [Phương án ứng cứu sự cố](/can-bo/quan-tri/phuong-an)
        Tình trạng từng phần
        Phần | Tình trạng | Số đo và việc cần làm | Đo lúc |
        # Thời gian hoạt động (Điều 21)
        Chưa có số đo: Cổng ghi nhận mỗi phút từ khi khởi động.
        # Thời gian trả lời, một giờ qua
        Chưa có lượt truy cập nào trong một giờ qua.
        # Tác vụ tự động
        # Sao lưu và thử phục hồi
        Chưa có lần nào.
      `,
  {
    'in trouble': [
      { health: { ...health, troubles: [{ id: 't', words: 'Sao lưu hỏng.', since: at(23) }] } },
      `
        + ‹important›
        + 1 việc đã báo, chưa xử lý xong
        + Sao lưu hỏng. (từ thứ Hai, 23/11/2026, 09:00)
      `,
    ],
    measured: [
      {
        health: {
          ...{ ...health, measuredSince: at(10) },
          lines: [
            { id: 'a', label: 'Đĩa', state: 'fine', words: 'Còn nhiều.', measuredAt: at(24) },
            {
              id: 'b',
              label: 'Thư',
              state: 'trouble',
              words: 'Kẹt.',
              advice: 'Xem lại.',
              measuredAt: at(24),
              list: { href: '/thu', label: 'Thư đi' },
            },
          ] as never,
          jobs: [
            { name: 'a', label: 'Gửi thư', state: 'fine', words: 'Đều.', beganAt: at(24), nextAt: at(25) },
            { name: 'b', label: 'Nhắc', state: 'fine', words: 'Đều.' },
          ] as never,
          backupRuns: [
            { id: 'r1', kind: 'backup', beganAt: at(23), endedAt: at(24), file: 'a.zip', bytes: 2_000 },
            { id: 'r2', kind: 'nightly', beganAt: at(23), file: 'b.zip', problem: 'Thiếu.' },
          ] as never,
          months: [
            { month: '2026-10', minutesDown: 0, minutesPlanned: 0, outages: 0 },
            { month: '2026-11', percent: 99.9, minutesDown: 5, minutesPlanned: 10, outages: 1 },
          ],
          outages: [{ from: at(20), until: at(21), minutes: 5, cause: 'silent' }],
        },
      },
      `
        − Chưa có số đo: Cổng ghi nhận mỗi phút từ khi khởi động.
        − Chưa có lần nào.
        + Đĩa | ‹done› Tốt | Còn nhiều. | Đo lúc: thứ Ba, 24/11/2026, 09:00 |
        + Thư | ‹stopped› Cần xử lý ngay | Kẹt.Cần làm: Xem lại.[Thư đi](/thu) | Đo lúc: thứ Ba, 24/11/2026, 09:00 |
        + Mỗi phút Cổng ghi nhận một lần, từ thứ Ba, 10/11/2026, 09:00. Phút không có ghi nhận, hoặc quá nửa yêu cầu bị lỗi, là phút gián đoạn. Bảo trì đã báo trước tính riêng. Số đo giữ ba năm và vào báo cáo năm.
        + Theo tháng
        + Tháng | Hoạt động | Số lần gián đoạn | Phút gián đoạn | Phút bảo trì báo trước |
        + 10/2026 | – | 0 | 0 | 0 |
        + 11/2026 | 99,9% | 1 | 5 | 10 |
        + Các lần gián đoạn gần nhất
        + Từ | Kéo dài | Vì sao |
        + thứ Sáu, 20/11/2026, 09:00 | 5 phút | Cổng hoặc cơ sở dữ liệu không chạy |
        + ▸ 2 tác vụ tự động chạy bình thường
        + Tác vụ tự động
        + Việc | Tình trạng | Lần gần nhất | Lần tới |
        + Gửi thư | ‹done› Tốt | Lần gần nhất: thứ Ba, 24/11/2026, 09:00 | Lần tới: thứ Tư, 25/11/2026, 09:00 |
        + Nhắc | ‹done› Tốt | Lần gần nhất: chưa có | Lần tới: liên tục |
        + Các lần sao lưu và thử phục hồi gần nhất
        + Việc | Kết quả | Bắt đầu |
        + Sao lưua.zip | ‹done› Thành công2 KB | Bắt đầu: thứ Hai, 23/11/2026, 09:00 |
        + b.zip | ‹stopped› Không thành côngThiếu. | Bắt đầu: thứ Hai, 23/11/2026, 09:00 |
      `,
    ],
  },
);

const certificate: SigningCertificate = {
  ...{ id: 'c1', holder: 'unit', ofUnit: true, holderName: 'UBND xã', subject: 'CN=UBND', issuer: 'CN=CA' },
  ...{ serial: '01', fingerprint: 'ab', validFrom: at(10), validUntil: at(29), sample: false },
  ...{ period: 'runs', installedAt: at(10) },
};
testStates<Parameters<typeof CertificatesPage>[0]>(
  'certificates',
  (props) => <CertificatesPage {...props} />,
  { desk, unitName: 'UBND xã Phú An', people: [], signing: [], ended: [], issuers: [], waiting: [] },
  `
        # Chữ ký số
        Kết quả và phiếu xin lỗi được ký bằng chứng thư của lãnh đạo rồi của cơ quan; giấy tiếp nhận, phiếu bổ sung, phiếu từ chối được ký bằng chứng thư của cơ quan.
        Chưa có chứng thư: UBND xã Phú An.
        Chưa cài chứng thư nào: giấy tờ được phát hành không có chữ ký số.
        # Cài chứng thư
        Chứng thư ký được khi chủ chứng thư, Chủ tịch hoặc một quản trị viên khác xác nhận; người tải lên không tự xác nhận. Chủ chứng thư nhận thư báo.
        ⇒ files
        Ký cho
        <holder>
        Chọn
        Cơ quan: UBND xã Phú An
        Tệp chứng thư
        Tệp .p12 hoặc .pfx có khóa bí mật, tối đa 128 KB
        <file required>
        ‹secondary› Chọn tệp
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        Mật khẩu của tệp
        Chỉ dùng một lần để mở tệp; Cổng không lưu mật khẩu
        <password>
        ‹secondary› [Hiện mật khẩu]
        ‹primary› [Kiểm tra và cài] <intent=install>
        # Tổ chức cấp chứng thư được công nhận
        Chưa có tổ chức nào: mọi chữ ký đều là mẫu. Khi chạy thật, chứng thư phải do tổ chức ở đây cấp.
        ▸ Thêm tổ chức cấp chứng thư
        ⇒ files
        Chứng thư của tổ chức cấp
        Tệp .crt, .cer hoặc .pem tải từ trang của tổ chức ấy, tối đa 128 KB
        <issuerFile required>
        ‹secondary› Chọn tệp
        Chưa chọn tệp nàoĐã chọn tệp
        ‹quiet› [Bỏ tệp đã chọn]
        Chủ tịch hoặc một quản trị viên khác duyệt thì mới có trong danh sách.
        ‹secondary› [Đề nghị thêm] <intent=list-issuer>
      `,
  {
    'some sign': [
      {
        people: [
          { id: 'long', name: 'Long', position: 'Chủ tịch' },
          { id: 'cuc', name: 'Cúc', position: '' },
        ],
        signing: [
          certificate,
          {
            ...certificate,
            id: 'c2',
            holder: 'long',
            ofUnit: false,
            holderName: 'Long',
            sample: true,
            installedBy: 'Hoa',
          },
        ],
        issuers: [{ id: 'i1', name: 'CA', fingerprint: 'cd', validUntil: at(29), listedAt: at(10) }],
        waiting: [proposal],
      },
      `
        − Chưa có chứng thư: UBND xã Phú An.
        − Chưa cài chứng thư nào: giấy tờ được phát hành không có chữ ký số.
        − Chưa có tổ chức nào: mọi chữ ký đều là mẫu. Khi chạy thật, chứng thư phải do tổ chức ở đây cấp.
        + Chữ ký mẫu. Chứng thư ghi “mẫu” không do tổ chức nào trong danh sách dưới đây cấp: chữ ký mang dòng “CHỮ KÝ MẪU”, không có giá trị pháp lý. Cài chứng thư được cấp để thay, hoặc thêm tổ chức cấp vào danh sách.
        + Chờ duyệt: [Giao vai trò](/can-bo/quan-tri/de-nghi/p1), Hoa đề nghị.
        + Chưa có chứng thư: Cúc.
        + Chứng thư đang dùng
        + Ký cho | Hiệu lực | Người cài |
        + UBND xãCơ quan; do CN=CA cấp, số 01… SHA-256 ab… | ‹done› Đang dùng10/11/2026 đến 29/11/2026 | Người cài: thứ Ba, 10/11/2026, 09:00 |
        + Long (mẫu)Lãnh đạo; do CN=CA cấp, số 01… SHA-256 ab… | ‹done› Đang dùng10/11/2026 đến 29/11/2026 | Người cài: Hoa, thứ Ba, 10/11/2026, 09:00 |
        + Long, Chủ tịch
        + Cúc,
        + Tổ chức cấp chứng thư được công nhận
        + Tổ chức | Hiệu lực đến | Danh sách |
        + CASHA-256 cd… | Hiệu lực đến: 29/11/2026 | ⇒ files <issuer=i1> ‹quiet› [Đề nghị bỏ CA] <intent=end-issuer> |
        + ▸ Ngừng dùng một chứng thư
        + ⇒ files
        + Chứng thư của
        + <holder>
        + Chọn
        + UBND xã
        + Long
        + Lý do
        + Khóa bị xóa khỏi Cổng, không lấy lại được. Giấy tờ đã ký vẫn kiểm tra được.
        + <reason>
        + ‹warning› [Ngừng dùng chứng thư] <intent=withdraw>
      `,
    ],
    'some ended': [
      {
        ended: [
          { ...certificate, endedAt: at(20), endedAs: 'withdrawn', endedBy: 'Hoa', endReason: 'Mất khóa.' },
        ],
      },
      `
        + Chứng thư đã ngừng
        + Ký cho | Người cài | Ngừng |
        + UBND xãCơ quan; do CN=CA cấp, số 01… SHA-256 ab… | Người cài: thứ Ba, 10/11/2026, 09:00 | Ngừng dùng: Mất khóa.Hoa, thứ Sáu, 20/11/2026, 09:00 |
      `,
    ],
    'one could not be installed': [
      {
        people: [{ id: 'long', name: 'Long', position: 'Chủ tịch' }],
        entries: { intent: 'install', holder: 'long', reason: '' },
        problems: [{ path: 'file', message: 'Sai tệp' }],
      },
      `
        − Chưa có chứng thư: UBND xã Phú An.
        + # Chưa cài được chứng thư
        + [Sai tệp](#f-file)
        + Chưa có chứng thư: UBND xã Phú An; Long.
        + ✓ Long, Chủ tịch
        + Lỗi: Sai tệp
      `,
    ],
  },
);

const member: StaffMember = {
  ...{ id: 'u1', name: 'Dũng', email: 'dung@example.com', position: 'Công chức', roles: [], units: [] },
  ...{ identified: true, sameAs: [] },
};
const held = { holds: true, role: 'officer', sectors: ['ho-tich'] } as const;
testStates<Parameters<typeof StaffListPage>[0]>(
  'the staff',
  (props) => <StaffListPage {...props} />,
  { desk, powers: { administers: true }, staff: [{ ...member, factorSince: at(1) }] },
  `
        # Cán bộ và vai trò
        ‹secondary› [Thêm cán bộ](/can-bo/quan-tri/nguoi-dung/moi)
        Tài khoản cán bộ
        Cán bộ | Thư điện tử | Vai trò | Tài khoản |
        [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Chưa có | ‹done› Đang dùng |
        # Đăng xuất hộ
        ▸ Một người dân mất máy
        Số điện thoại hoặc thư điện tử của tài khoản
        Tài khoản ấy bị đăng xuất khỏi mọi thiết bị và nhận tin báo. Mật khẩu vẫn như cũ.
        <contact>
        ‹secondary› [Đăng xuất tài khoản này] <intent=end-of-contact>
        ▸ Mọi cán bộ và người dân
        Chỉ dùng khi nghi có người vào được máy chủ. Ai cũng phải đăng nhập lại, trừ máy này; điều đang viết chưa gửi có thể mất. Chủ tịch và các quản trị viên khác nhận thư ngay.
        Lý do
        Ghi vào nhật ký, ví dụ: máy chủ bị xâm nhập ngày 24/11
        <reason>
        ‹warning› [Đăng xuất mọi người] <intent=end-everybodys>
      `,
  {
    'one has no second factor': [
      { staff: [member] },
      `
        − [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Chưa có | ‹done› Đang dùng |
        + [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Chưa có | ‹done› Đang dùngChưa bật xác thực hai lớp |
      `,
    ],
    'one is not identified': [
      { staff: [{ ...member, factorSince: at(1), identified: false }] },
      `
        − [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Chưa có | ‹done› Đang dùng |
        + Cảnh báo: 1 cán bộ chưa có số định danh, nên Cổng chưa nhận ra hồ sơ của chính họ và tài khoản thứ hai của họ; họ cũng chưa duyệt, ký được việc của người khác. Hãy mở từng người để nhập.
        + [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Chưa có | ‹done› Đang dùngChưa có số định danh |
      `,
    ],
    'one who left is not identified': [
      { staff: [{ ...member, identified: false, closedAt: at(12) }] },
      `
        − [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Chưa có | ‹done› Đang dùng |
        + [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Chưa có | ‹stopped› Đã khóaChưa có số định danh |
      `,
    ],
    'with roles': [
      {
        staff: [
          {
            ...member,
            factorSince: at(1),
            roles: [
              held,
              { ...held, role: 'chairman', sectors: [], holds: false, from: at(25) },
              { ...held, role: 'accountant', sectors: [], until: at(26) },
            ],
          },
        ],
      },
      `
        − [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Chưa có | ‹done› Đang dùng |
        + [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Cán bộ chuyên môn: Hộ tịchChủ tịch Ủy ban nhân dântừ 25/11/2026 (hiện không có hiệu lực)Kế toánđến hết 26/11/2026 | ‹done› Đang dùng |
      `,
    ],
    'with a link': [
      {
        staff: [
          { ...member, link: { purpose: 'invitation', sentAt: at(12), expiresAt: at(13), over: false } },
        ],
      },
      `
        − [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Chưa có | ‹done› Đang dùng |
        + [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Chưa có | ‹waiting› Đã mờiđến thứ Sáu, 13/11/2026, 09:00 |
      `,
    ],
    'with a link that is over': [
      {
        staff: [
          { ...member, link: { purpose: 'invitation', sentAt: at(12), expiresAt: at(13), over: true } },
        ],
      },
      `
        − [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Chưa có | ‹done› Đang dùng |
        + [Dũng](/can-bo/quan-tri/nguoi-dung/u1)Công chức | dung@example.com | Vai trò: Chưa có | ‹waiting› Thư mời quá hạnđến thứ Sáu, 13/11/2026, 09:00 |
      `,
    ],
  },
);
testStates<Parameters<typeof StaffMemberPage>[0]>(
  'one of the staff',
  (props) => <StaffMemberPage {...props} />,
  {
    desk,
    member,
    signedIn: 2,
    units: [{ id: 'tu-phap', name: 'Tư pháp' }],
    waiting: [],
    seen: { roles: 'w1', units: 'w2' },
  },
  `
        [Cán bộ và vai trò](/can-bo/quan-tri/nguoi-dung)
        # Dũng
        Chức vụ:Công chức
        Thư điện tử:dung@example.com
        Tài khoản:‹done› Đang dùng
        Số định danh:Đã có
        # Vai trò đang có
        Chưa có vai trò nào.
        # Giao vai trò
        Mọi vai trò, trừ Cộng tác viên, chỉ có hiệu lực khi Chủ tịch hoặc một quản trị viên khác duyệt; vai trò cho chính bạn cũng vậy.
        <seen=w1>
        Vai trò
        Chọn vai trò đang có để sửa lĩnh vực hoặc thời gian.
        <role>
        ✓ Chọn vai trò
        Chủ tịch Ủy ban nhân dân
        Phó Chủ tịch Ủy ban nhân dân
        Bộ phận Một cửa
        Cán bộ chuyên môn
        Kế toán
        Trưởng Ban Biên tập
        Phó Trưởng Ban Biên tập
        Thành viên Ban Biên tập
        Cộng tác viên
        Quản trị viên
        Lĩnh vực (chỉ cho cán bộ chuyên môn)
        <sectors=ho-tich>
        Hộ tịch
        <sectors=chung-thuc>
        Chứng thực
        <sectors=nuoi-con-nuoi>
        Nuôi con nuôi
        <sectors=cu-tru>
        Cư trú
        <sectors=lien-thong>
        Liên thông
        <sectors=bao-tro-xa-hoi>
        Bảo trợ xã hội
        <sectors=giam-ngheo>
        Giảm nghèo
        <sectors=nguoi-co-cong>
        Người có công
        <sectors=dat-dai>
        Đất đai
        <sectors=xay-dung>
        Xây dựng, nhà ở
        <sectors=ho-kinh-doanh>
        Hộ kinh doanh
        <sectors=trong-trot>
        Trồng trọt
        <sectors=nong-nghiep>
        Nông nghiệp
        <sectors=moi-truong>
        Môi trường
        <sectors=tai-nguyen-nuoc>
        Tài nguyên nước
        <sectors=giao-duc>
        Giáo dục
        <sectors=van-hoa>
        Văn hóa
        <sectors=the-duc-the-thao>
        Thể dục thể thao
        <sectors=tin-nguong-ton-giao>
        Tín ngưỡng, tôn giáo
        <sectors=thi-dua-khen-thuong>
        Thi đua, khen thưởng
        <sectors=hoa-giai-o-co-so>
        Hòa giải ở cơ sở
        <sectors=boi-thuong-nha-nuoc>
        Bồi thường nhà nước
        <sectors=khieu-nai-to-cao>
        Khiếu nại, tố cáo
        Từ ngày (không bắt buộc)
        Ví dụ 24/11/2026. Để trống: từ bây giờ.
        <from>
        Đến hết ngày (không bắt buộc)
        Để trống: không thời hạn.
        <until>
        ‹primary› [Giao vai trò] <intent=assign>
        # Đơn vị
        Cán bộ viết được trong những chuyên mục mà đơn vị của mình cung cấp thông tin (Điều 11), và không chuyên mục nào khác.
        Chưa thuộc đơn vị nào.
        <seen=w2>
        Thuộc đơn vị
        Chọn đơn vị đang thuộc để sửa thời gian.
        <unit>
        ✓ Chọn đơn vị
        Tư pháp
        Thuộc đơn vị từ ngày (không bắt buộc)
        Ví dụ 24/11/2026. Để trống: từ bây giờ.
        <unitFrom>
        Thuộc đơn vị đến hết ngày (không bắt buộc)
        Để trống: không thời hạn.
        <unitUntil>
        ‹secondary› [Lưu đơn vị] <intent=join-unit>
        # Định danh
        Để cán bộ không giải quyết hồ sơ của chính mình và không tự duyệt việc mình đã làm, dù dùng tài khoản nào. Số được niêm phong, không hiện lại. Thay số đã có, nhập số trùng với cán bộ khác, hoặc nhập số cho người duyệt, ký việc của người khác (lãnh đạo, kế toán, Ban Biên tập, quản trị viên) thì Chủ tịch hoặc một quản trị viên khác phải duyệt.
        Số định danh cá nhân
        <identityNumber>
        Số điện thoại riêng (không bắt buộc)
        Số của riêng cán bộ, không phải số của cơ quan.
        <ownPhone>
        ‹secondary› [Thay số định danh] <intent=person>
        # Mật khẩu
        ▸ Hủy mật khẩu và gửi liên kết đặt lại
        Dùng khi cán bộ không vào được, hoặc nghi mật khẩu bị lộ. Mật khẩu cũ không dùng được nữa, mọi thiết bị bị đăng xuất; cán bộ tự đặt mật khẩu mới qua thư.
        ‹warning› [Hủy mật khẩu, gửi liên kết] <intent=password-link>
        # Thiết bị đang đăng nhập
        ▸ Đăng xuất khỏi 2 thiết bị
        Dùng khi cán bộ mất máy hoặc quên đăng xuất. Mật khẩu và xác thực hai lớp vẫn như cũ; cán bộ ấy nhận thư. Nghi mật khẩu bị lộ thì hủy mật khẩu.
        ‹warning› [Đăng xuất khỏi mọi thiết bị] <intent=end-sessions>
        # Xác thực hai lớp
        Chưa bật.
        # Khóa tài khoản
        ▸ Khóa tài khoản này
        Cán bộ này sẽ bị đăng xuất ngay và không đăng nhập được nữa. Những việc đã làm vẫn còn tên.
        ‹warning› [Khóa tài khoản] <intent=close>
      `,
  {
    'not identified, with what waits': [
      { member: { ...member, identified: false }, waiting: [proposal] },
      `
        − Số định danh:Đã có
        − ‹secondary› [Thay số định danh] <intent=person>
        + Số định danh:‹waiting› Chưa có
        + Chờ duyệt: [Giao vai trò](/can-bo/quan-tri/de-nghi/p1), Hoa đề nghị.
        + ‹secondary› [Lưu số định danh] <intent=person>
      `,
    ],
    'whose number another has': [
      { member: { ...member, sameAs: ['An'] } },
      `
        + Cùng một người với:An
      `,
    ],
    'with roles and units': [
      {
        member: {
          ...member,
          roles: [held, { ...held, role: 'chairman', sectors: [] }],
          units: [
            { unit: 'tu-phap', holds: true },
            { unit: 'gone', holds: false, from: at(25), until: at(26) },
          ],
        },
      },
      `
        − Chưa có vai trò nào.
        − <sectors=ho-tich>
        − Chưa thuộc đơn vị nào.
        − Cán bộ này sẽ bị đăng xuất ngay và không đăng nhập được nữa. Những việc đã làm vẫn còn tên.
        + Cán bộ chuyên môn: Hộ tịch
        + <role=officer>
        + ‹quiet› [Thu lại vai trò Cán bộ chuyên môn] <intent=withdraw>
        + <role=chairman>
        + <seen=w1>
        + ‹quiet› [Thu lại vai trò Chủ tịch Ủy ban nhân dân] <intent=withdraw>
        + <seen=w1>
        + Chủ tịch Ủy ban nhân dân
        + <sectors=ho-tich checked>
        + <unit=tu-phap>
        + ‹quiet› [Thôi thuộc đơn vị Tư pháp] <intent=leave-unit>
        + gonetừ 25/11/2026 đến hết 26/11/2026 (hiện không có hiệu lực)
        + <unit=gone>
        + <seen=w2>
        + ‹quiet› [Thôi thuộc đơn vị gone] <intent=leave-unit>
        + <seen=w2>
        + Tư pháp
        + Tài khoản của Chủ tịch, quản trị viên bị khóa khi người thứ hai duyệt. Cần chặn ngay thì hủy mật khẩu ở trên: mọi thiết bị bị đăng xuất. Chủ tịch và các quản trị viên khác nhận thư ngay; mở lại phải có người thứ hai duyệt.
      `,
    ],
    'with a light role alone': [
      { member: { ...member, roles: [held] } },
      `
        − Chưa có vai trò nào.
        − <sectors=ho-tich>
        + Cán bộ chuyên môn: Hộ tịch
        + <role=officer>
        + ‹quiet› [Thu lại vai trò Cán bộ chuyên môn] <intent=withdraw>
        + <seen=w1>
        + <sectors=ho-tich checked>
      `,
    ],
    'who left': [
      { member: { ...member, closedAt: at(12) } },
      `
        − Tài khoản:‹done› Đang dùng
        − # Mật khẩu
        − ▸ Hủy mật khẩu và gửi liên kết đặt lại
        − Dùng khi cán bộ không vào được, hoặc nghi mật khẩu bị lộ. Mật khẩu cũ không dùng được nữa, mọi thiết bị bị đăng xuất; cán bộ tự đặt mật khẩu mới qua thư.
        − ‹warning› [Hủy mật khẩu, gửi liên kết] <intent=password-link>
        − ▸ Khóa tài khoản này
        − Cán bộ này sẽ bị đăng xuất ngay và không đăng nhập được nữa. Những việc đã làm vẫn còn tên.
        − ‹warning› [Khóa tài khoản] <intent=close>
        + Tài khoản:‹stopped› Đã khóa
        + ‹secondary› [Mở lại tài khoản] <intent=reopen>
      `,
    ],
    'with a link': [
      {
        member: {
          ...member,
          link: { purpose: 'invitation', sentAt: at(12), expiresAt: at(13), over: false },
        },
      },
      `
        − Tài khoản:‹done› Đang dùng
        − ▸ Hủy mật khẩu và gửi liên kết đặt lại
        − Dùng khi cán bộ không vào được, hoặc nghi mật khẩu bị lộ. Mật khẩu cũ không dùng được nữa, mọi thiết bị bị đăng xuất; cán bộ tự đặt mật khẩu mới qua thư.
        − ‹warning› [Hủy mật khẩu, gửi liên kết] <intent=password-link>
        + Tài khoản:‹waiting› Đã mờiđến thứ Sáu, 13/11/2026, 09:00
        + Liên kết mới dùng được trong 3 ngày; liên kết cũ mất hiệu lực.
        + ‹secondary› [Gửi lại thư] <intent=password-link>
      `,
    ],
    'a role could not be given': [
      {
        reply: deskReply({
          ...{ intent: 'assign', entries: { role: 'officer', from: '1/12/2026', until: '' } },
          ticked: { sectors: ['dat-dai'] },
          problems: [{ path: 'role', message: 'Chọn vai trò' }],
        }),
      },
      `
        − ✓ Chọn vai trò
        − Cán bộ chuyên môn
        − <sectors=dat-dai>
        − <from>
        − <until>
        + # Có chỗ cần sửa
        + [Chọn vai trò](#f-role)
        + Lỗi: Chọn vai trò
        + Chọn vai trò
        + ✓ Cán bộ chuyên môn
        + <sectors=dat-dai checked>
        + <from=1/12/2026>
        + <until=>
      `,
    ],
    'a unit could not be given': [
      {
        reply: deskReply({
          ...{ intent: 'join-unit', entries: { unit: 'tu-phap', unitFrom: '', unitUntil: 'x' } },
          problems: [{ path: 'unit', message: 'Chọn đơn vị' }],
        }),
      },
      `
        − ✓ Chọn đơn vị
        − Tư pháp
        − <unitFrom>
        − <unitUntil>
        + # Có chỗ cần sửa
        + [Chọn đơn vị](#f-unit)
        + Lỗi: Chọn đơn vị
        + Chọn đơn vị
        + ✓ Tư pháp
        + <unitFrom=>
        + <unitUntil=x>
      `,
    ],
    'who he is could not be kept': [
      {
        reply: deskReply({
          ...{ intent: 'person', entries: { identityNumber: '046', ownPhone: '090' } },
          problems: [{ path: 'identityNumber', message: 'Sai số' }],
        }),
      },
      `
        − <identityNumber>
        − <ownPhone>
        + # Có chỗ cần sửa
        + [Sai số](#f-identityNumber)
        + Lỗi: Sai số
        + <identityNumber=046>
        + <ownPhone=090>
      `,
    ],
  },
);

const facts = {
  ...Object.fromEntries(factFields.map(({ id }) => [id, ''])),
  ...{ kind: 'xa', shortName: 'Phú An', phone: '0274 3000 000', paperSet: 'tt-01-2018', receptionHours: '8' },
} as unknown as CommuneFacts;
const boundary = '11.09, 106.55\n11.07, 106.54\n11.06, 106.56\n11.09, 106.55';
const versionLine: VersionLine = {
  ...{ id: 'v1', state: 'approved', name: 'Xã Phú An', validFrom: '2026-01-01', basis: 'NQ 1' },
  standing: true,
};
const commune = {
  today: { facts, since: '2026-01-01' },
  coming: [],
  open: [],
  past: [versionLine],
  mayDraft: false,
};
const coming: VersionLine = {
  ...versionLine,
  id: 'v2',
  standing: false,
  approvedBy: 'Long',
  validTo: '2026-12-31',
};

testStates<Parameters<typeof CommunePage>[0]>(
  'who the commune is',
  (props) => <CommunePage {...props} />,
  { desk, page: commune },
  `
        # Thông tin đơn vị
        Mọi trang, thư, giấy tờ và số hồ sơ lấy thông tin từ đây. Quản trị viên soạn thay đổi; Chủ tịch hoặc một quản trị viên khác duyệt. Giấy tờ của ngày nào mang thông tin của ngày ấy.
        # Hôm nay, có hiệu lực từ ngày 01/01/2026
        # Tên và cấp trên
        Loại đơn vị:xã
        Tên riêng:Phú An
        # Mã định danh
        # Liên hệ
        Điện thoại:0274 3000 000 (chưa đối chiếu)
        # Người chịu trách nhiệm
        # Giấy tờ một cửa
        Bộ mẫu giấy tờ:Thông tư 01/2018/TT-VPCP (6 mẫu)
        Số giờ làm việc để trả lời hồ sơ mới nộp:8
        # Địa bàn và giờ làm việc
        Các lần thay đổi
        Đơn vị | Hiệu lực | Tình trạng | Căn cứ | Người duyệt |
        [Xã Phú An](/can-bo/quan-tri/don-vi/v1) | Hiệu lực: Từ 01/01/2026 | Tình trạng: ‹done› Đang có hiệu lực | Căn cứ: NQ 1 | Người duyệt: – |
      `,
  {
    'it may be drafted anew': [
      { page: { ...commune, mayDraft: true } },
      `
        + ‹primary› [Soạn thay đổi](/can-bo/quan-tri/don-vi/moi)
      `,
    ],
    'a change is to come': [
      { page: { ...commune, coming: [coming] } },
      `
        + Thay đổi đang soạn, chờ duyệt hoặc sắp có hiệu lực
        + [Xã Phú An](/can-bo/quan-tri/don-vi/v2) | Hiệu lực: 01/01/2026 – 31/12/2026 | Tình trạng: ‹done› Đã duyệt | Căn cứ: NQ 1 | Người duyệt: Long |
        + Đơn vị | Hiệu lực | Tình trạng | Căn cứ | Người duyệt |
      `,
    ],
    'a change is drafted': [
      { page: { ...commune, open: [{ ...versionLine, id: 'v3', state: 'draft', standing: false }] } },
      `
        + Thay đổi đang soạn, chờ duyệt hoặc sắp có hiệu lực
        + [Xã Phú An](/can-bo/quan-tri/don-vi/v3) | Hiệu lực: Từ 01/01/2026 | Tình trạng: ‹progress› Đang soạn | Căn cứ: NQ 1 | Người duyệt: – |
        + Đơn vị | Hiệu lực | Tình trạng | Căn cứ | Người duyệt |
      `,
    ],
  },
);

const version: OpenVersion = {
  ...{ ...versionLine, standing: false, state: 'submitted', seen: 's1', facts, changes: [], warnings: [] },
  ...{ lock: 3, mayWrite: false, actions: [], history: [] },
};
const versionAs = (more: Partial<OpenVersion>) => ({ version: { ...version, ...more } });
const approving = {
  ...{ event: 'approve', label: 'Duyệt', explain: 'Có hiệu lực từ ngày ấy.', look: 'primary' },
} as unknown as OpenVersion['actions'][number];
const entries = { validFrom: '01/13/2026', basis: 'NQ 2', ...facts, shortName: 'Phú An Mới' };

testStates<Parameters<typeof VersionPage>[0]>(
  'a version of the commune',
  (props) => <VersionPage {...props} />,
  { desk, version },
  `
        [Thông tin đơn vị](/can-bo/quan-tri/don-vi)
        # Xã Phú An
        ‹waiting› Chờ duyệt Từ 01/01/2026. Đã trình; Chủ tịch hoặc một quản trị viên khác duyệt.
        Căn cứ: NQ 1
        Không khác thông tin của ngày trước đó.
        # Toàn bộ thông tin
        # Tên và cấp trên
        Loại đơn vị:xã
        Tên riêng:Phú An
        # Mã định danh
        # Liên hệ
        Điện thoại:0274 3000 000 (chưa đối chiếu)
        # Người chịu trách nhiệm
        # Giấy tờ một cửa
        Bộ mẫu giấy tờ:Thông tư 01/2018/TT-VPCP (6 mẫu)
        Số giờ làm việc để trả lời hồ sơ mới nộp:8
        # Địa bàn và giờ làm việc
        ▸ Đã làm gì với bản này
      `,
  {
    'that stands': [
      versionAs({ standing: true, state: 'approved' }),
      `
        − ‹waiting› Chờ duyệt Từ 01/01/2026. Đã trình; Chủ tịch hoặc một quản trị viên khác duyệt.
        + ‹done› Đang có hiệu lực Từ 01/01/2026.
      `,
    ],
    'that changes something': [
      versionAs({
        changes: [
          { label: 'Tên', before: 'Phú An', after: '' },
          { label: 'Thư', before: '', after: 'a@x.vn' },
        ],
      }),
      `
        − Không khác thông tin của ngày trước đó.
        + Thay đổi từ ngày 01/01/2026
        + Thông tin | Trước đó | Từ ngày này |
        + Tên | Trước đó: Phú An | Từ ngày này: (để trống) |
        + Thư | Trước đó: (để trống) | Từ ngày này: a@x.vn |
      `,
    ],
    'that was returned, with warnings': [
      versionAs({
        returned: { by: 'Long', at: at(13), reason: 'Thiếu căn cứ.' },
        warnings: ['Đã có thay đổi khác.'],
        whyNot: 'Bạn đã soạn bản này.',
      }),
      `
        + ‹important›
        + Được trả lại để sửa
        + Long, thứ Sáu, 13/11/2026, 09:00: Thiếu căn cứ.
        + Cảnh báo: Đã có thay đổi khác.
        + Bạn đã soạn bản này.
      `,
    ],
    'that may be approved': [
      versionAs({ actions: [approving] }),
      `
        + <version=3>
        + <seen=s1>
        + Có hiệu lực từ ngày ấy.
        + ‹primary› [Duyệt] <intent=approve>
      `,
    ],
    'with a boundary': [
      versionAs({ facts: { ...facts, boundary } }),
      `
        + ▸ Xem sơ đồ địa giới như người đọc thấy
        + # Sơ đồ địa giới xã Phú An
        + Sơ đồ minh họa, không có giá trị pháp lý.
        + # Sơ đồ bằng lời
        + Địa giới.
        + Sơ đồ địa giới:1 vùng (4 điểm tọa độ)
      `,
    ],
    'of which something was done': [
      versionAs({ history: [{ label: 'Soạn', by: 'Hoa', at: at(12) }] }),
      `
        + Soạn: Hoa, thứ Năm, 12/11/2026, 09:00
      `,
    ],
  },
);

testStates<Parameters<typeof VersionPage>[0]>(
  'a version of the commune that is written',
  (props) => <VersionPage {...props} />,
  { desk, ...versionAs({ mayWrite: true, state: 'draft' }) },
  `
        [Thông tin đơn vị](/can-bo/quan-tri/don-vi)
        # Xã Phú An
        ‹progress› Đang soạn Từ 01/01/2026. Quản trị viên đang soạn; chưa có gì thay đổi trên Cổng.
        Căn cứ: NQ 1
        Không khác thông tin của ngày trước đó.
        # Sửa bản soạn
        <version=3>
        Có hiệu lực từ ngày
        Ví dụ 01/07/2025. Từ 0 giờ ngày này mọi trang, thư và giấy tờ mới mang thông tin mới
        <validFrom=01/01/2026>
        Căn cứ
        Số văn bản, hoặc vì sao thay đổi
        <basis> NQ 1
        # Tên và cấp trên
        Loại đơn vị
        <kind=xa checked>
        xã
        <kind=phuong>
        phường
        <kind=thi-tran>
        thị trấn
        <kind=dac-khu>
        đặc khu
        Tên riêng
        Ví dụ: Phú An. Cũng là địa danh trước ngày, tháng trên văn bản
        <shortName=Phú An>
        Thuộc huyện, thị xã, thành phố thuộc tỉnh (không bắt buộc)
        Ví dụ: thị xã Bến Cát. Để trống khi không còn cấp này (từ ngày 01/7/2025)
        <district=>
        Thuộc tỉnh, thành phố
        Ví dụ: tỉnh Bình Dương
        <province=>
        Tên đầy đủ của cơ quan
        Ví dụ: Ủy ban nhân dân xã Phú An
        <name=>
        Tên cơ quan ở đầu văn bản, dòng trên
        Ví dụ: ỦY BAN NHÂN DÂN (Nghị định 30/2020/NĐ-CP)
        <headerTop=>
        Tên cơ quan ở đầu văn bản, dòng dưới
        Ví dụ: XÃ PHÚ AN
        <headerName=>
        # Mã định danh
        Mã định danh cơ quan
        Theo Quyết định 20/2020/QĐ-TTg, ví dụ H09.31.20. Đứng đầu số hồ sơ
        <codeNew=>
        Mã định danh kiểu cũ (không bắt buộc)
        Theo QCVN 102:2016/BTTTT, ví dụ 000.20.31.H09. Đứng đầu số hồ sơ tiếp nhận trước ngày 15/9/2020
        <codeOld=>
        # Liên hệ
        Địa chỉ trụ sở
        <address=>
        Điện thoại
        Ví dụ: 0274 3558 001
        <phone=0274 3000 000>
        Số điện thoại khác (không bắt buộc)
        Ví dụ: Bộ phận Một cửa 0274 3558 002; đường dây nóng 0274 3558 003
        <otherPhones=>
        Fax (không bắt buộc)
        <fax=>
        Thư điện tử
        <email=>
        Tên miền của Cổng
        Ví dụ: phuanbinhduong.gov.vn. Ai mở Cổng bằng tên miền khác được đưa đến tên miền này
        <host=>
        # Người chịu trách nhiệm
        Người đứng đầu
        Họ tên
        <headName=>
        Chức vụ của người đứng đầu
        <headTitle=>
        Người chịu trách nhiệm về trang
        Họ tên; ghi ở chân trang (Thông tư 32/2017/TT-BTTTT)
        <responsibleName=>
        Chức vụ của người chịu trách nhiệm về trang
        <responsibleTitle=>
        # Giấy tờ một cửa
        Bộ mẫu giấy tờ
        Giấy tờ cấp từ ngày có hiệu lực in theo bộ này; giấy đã cấp giữ nguyên
        <paperSet=tt-01-2018 checked>
        Thông tư 01/2018/TT-VPCP (6 mẫu)
        <paperSet=tt-03-2025>
        Thông tư 03/2025/TT-VPCP (7 mẫu, có Thông báo dừng giải quyết hồ sơ)
        Số giờ làm việc để trả lời hồ sơ mới nộp (không bắt buộc)
        Tiếp nhận, yêu cầu bổ sung hoặc từ chối. Mặc định 8 giờ làm việc (Nghị định 45/2020/NĐ-CP, chưa đối chiếu nguyên văn)
        <receptionHours=8>
        # Địa bàn và giờ làm việc
        Các ấp, khu phố, thôn (không bắt buộc)
        Cách nhau bằng dấu chấm phẩy, ví dụ: Ấp An Thuận; Ấp Phú Thứ. Mọi tờ khai cho chọn đúng danh sách này; để trống thì người dân tự ghi
        <hamlets=>
        Sơ đồ địa giới (không bắt buộc)
        Dán GeoJSON xuất từ phần mềm bản đồ (tên ấp, khu phố trong properties.name), hoặc mỗi dòng một điểm của đường ranh: vĩ độ, kinh độ. Để trống thì trang không vẽ sơ đồ
        <boundary>
        Buổi sáng, thứ Hai đến thứ Sáu
        Ví dụ 07:30 – 11:30
        <morning=>
        Buổi chiều, thứ Hai đến thứ Sáu
        Ví dụ 13:00 – 17:00
        <afternoon=>
        Bộ phận Một cửa tiếp nhận thêm ngày thứ Bảy (không bắt buộc)
        Ví dụ 07:30 – 11:30; để trống nếu không. Thời hạn giải quyết vẫn không tính thứ Bảy
        <saturday=>
        Giờ của nơi khác Bộ phận Một cửa (không bắt buộc)
        Ví dụ: Công an xã: thứ Hai đến thứ Sáu và sáng thứ Bảy; Trạm Y tế: cả ngày
        <otherHours=>
        Lịch tiếp công dân (không bắt buộc)
        Ví dụ: Chủ tịch: sáng thứ Năm hằng tuần, 07:30 – 11:30; thường xuyên: giờ hành chính. Người dân thấy ở trang Liên hệ và khi đăng ký giờ
        <receptionDays=>
        ‹primary› [Lưu] <intent=write>
        ‹secondary› [Lưu và trình duyệt] <intent=submit>
        Khi trình, Chủ tịch và các quản trị viên khác nhận thư báo.
        ▸ Đã làm gì với bản này
      `,
  {
    wrongly: [
      {
        reply: deskReply({
          ...{ intent: 'write', version: 4, entries },
          problems: [{ path: 'validFrom', message: 'Sửa ngày' }],
        }),
      },
      `
        − <version=3>
        − <validFrom=01/01/2026>
        − <basis> NQ 1
        − <shortName=Phú An>
        + # Có chỗ cần sửa
        + [Sửa ngày](#f-validFrom)
        + <version=4>
        + Lỗi: Sửa ngày
        + <validFrom=01/13/2026>
        + <basis> NQ 2
        + <shortName=Phú An Mới>
      `,
    ],
    'and was decided on meanwhile': [{ reply: deskReply({ intent: 'approve', version: 4 }) }, ''],
  },
);
