// The contingency plan of the demonstration: written and submitted by the administrator, approved by the chairman (Đ22c, d).
import { actOnPlan, startPlan } from '#app/domain/contingency/plan-record.server.ts';
import { openPlan } from '#app/domain/contingency/open-plan.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { addDays, instantAt, localDate } from '#catalog/local-date.ts';
import { orFault } from './or-fault.ts';
import { chairmanName, demoPeople } from './people.ts';
import { staffMember } from './staff-member.ts';

const administratorName = demoPeople.find(({ email }) => email.startsWith('quantri@'))?.name ?? '';
const sample = 'Phương án mẫu của bản dùng thử: viết lại trước khi dùng thật.';

const texts = {
  contacts: `${sample}
${chairmanName}, chỉ huy, điện thoại 0274 3000 001, người thay: Trần Minh Mẫn
${administratorName}, quản trị hệ thống, điện thoại 0274 300 0020, người thay: Hồ Thị Nga`,
  outage: `Kiểm tra điện, đường truyền, máy chủ trong 15 phút
Báo Chủ tịch và Bộ phận Một cửa; treo thông báo trên trang và tại trụ sở
Quá 1 giờ chưa khắc phục: nhận hồ sơ bằng giấy, ghi sổ để nhập lại`,
  attack: `Ngắt trang khỏi Internet, giữ nguyên máy và nhật ký
Báo Công an xã, cơ quan điều phối ứng cứu sự cố trong 24 giờ
Đổi mọi mật khẩu quản trị, phục hồi từ bản sao lưu trước thời điểm bị xâm nhập`,
  leak: `Xác định dữ liệu nào, của ai, từ lúc nào
Báo cơ quan bảo vệ dữ liệu cá nhân trong 72 giờ, báo người bị ảnh hưởng
Khóa tài khoản liên quan, ghi biên bản`,
  payments: `Nhận hồ sơ như thường, hướng dẫn nộp phí tại quầy
Kế toán đối soát lại khi cổng thanh toán hoạt động
Thư điện tử ngừng: gọi điện cho người có hồ sơ đến hạn`,
  restore: `Lấy bản sao lưu gần nhất ở nơi cất ngoài máy chủ
Quản trị hệ thống và Chủ tịch mỗi người giữ một phần khóa
Phục hồi vào máy trống, so số hồ sơ và tệp, mở lại trang`,
  telephones: `Nhà cung cấp máy chủ, 0274 300 0100
Công an xã, 0274 300 0113
Điện lực, 0274 300 0119`,
};

export async function seedContingencyPlan(portal: Deps): Promise<void> {
  const writtenOn = addDays(localDate(portal.clock.now()), -30);
  const deps = { ...portal, clock: { now: () => instantAt(writtenOn, '14:00') } };
  const [administrator, chairman] = [staffMember('quantri'), staffMember('truongban')];
  const { id } = orFault(
    await startPlan(deps, administrator, { ...texts, reviewOn: addDays(writtenOn, 365) }),
  );
  const step = async (by: typeof chairman, event: 'submit' | 'approve') => {
    const { lock } = orFault(await openPlan(deps, by, { id })).version;
    orFault(await actOnPlan(deps, by, { id, event, lock }));
  };
  await step(administrator, 'submit');
  await step(chairman, 'approve');
}
