// Some templates of replies in the demonstration.
import { messageTemplates, reasonTemplates } from '#app/conversations/templates.ts';
import { saveReplyTemplate } from '#app/domain/inquiries/reply-templates.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { orFault } from './or-fault.ts';
import { staffMember } from './staff-member.ts';

const samples = [
  {
    kind: 'question',
    title: 'Hẹn đến làm việc trực tiếp',
    body: 'Kính gửi ông/bà {người gửi},\n\n{cơ quan} đã nhận câu hỏi số {số} gửi ngày {ngày gửi}. Việc ông/bà hỏi cần xem giấy tờ cụ thể. Mời ông/bà mang giấy tờ liên quan đến Bộ phận Một cửa trong giờ làm việc, hoặc gọi {điện thoại} để được hẹn giờ.\n\nTrân trọng,\n{cán bộ}',
  },
  {
    kind: 'question',
    title: 'Thuộc thẩm quyền cơ quan khác',
    body: 'Kính gửi ông/bà {người gửi},\n\nViệc ông/bà hỏi tại câu hỏi mã {mã} do cơ quan khác giải quyết. Ông/bà vui lòng liên hệ cơ quan ấy theo địa chỉ sau: (ghi tên cơ quan, địa chỉ, điện thoại).\n\n{cơ quan}',
  },
  {
    kind: 'petition',
    title: 'Đã kiểm tra, đã khắc phục',
    body: 'Kính gửi ông/bà {người gửi},\n\nPhản ánh số {số} của ông/bà gửi ngày {ngày gửi} đã được kiểm tra tại chỗ. (Ghi kết quả kiểm tra và việc đã làm.)\n\n{cơ quan} cảm ơn ông/bà đã phản ánh.',
  },
  {
    kind: messageTemplates.id,
    title: 'Mời đến nhận kết quả',
    body: 'Kính gửi ông/bà {người gửi},\n\nHồ sơ {mã} ({nội dung}) hẹn trả kết quả ngày {hạn trả lời}. Ông/bà mang theo giấy tiếp nhận và căn cước khi đến Bộ phận Một cửa. Cần đổi giờ, xin gọi {điện thoại}.\n\n{cán bộ}',
  },
  {
    kind: reasonTemplates.id,
    title: 'Ảnh chụp không đọc được',
    body: 'Bản chụp giấy tờ bị mờ, thiếu góc nên không đối chiếu được. Ông/bà {người gửi} chụp lại cả tờ giấy, đủ bốn góc, dưới ánh sáng đều. Cần hướng dẫn, xin gọi {điện thoại}.',
  },
  {
    kind: reasonTemplates.id,
    procedure: '1.001193',
    title: 'Khai sinh: chưa rõ nơi sinh',
    body: 'Giấy chứng sinh và tờ khai ghi nơi sinh khác nhau, nên chưa đủ căn cứ đăng ký khai sinh. Đề nghị ông/bà đối chiếu với cơ sở y tế nơi trẻ sinh rồi sửa tờ khai, hoặc gửi giấy chứng sinh đã đính chính.',
  },
] as const;

export async function seedReplyTemplates(deps: Deps): Promise<void> {
  for (const { title, body, ...template } of samples)
    orFault(await saveReplyTemplate(deps, staffMember('motcua'), { ...template, wire: { title, body } }));
}
