// Phản ánh, kiến nghị about administrative rules and what happens in the commune (NĐ 20/2008/NĐ-CP Đ7: in Vietnamese, clear,
// with name, address and telephone of whoever writes; NĐ 92/2017/NĐ-CP).
import { hamletsOfToday } from '../../form-today.ts';
import type { FormDefinition, FormSection } from '#forms/definition.ts';
import { standardPaper } from '#forms/paper.ts';

/** What a petition may be about. */
export const petitionTopics = [
  { value: 'quy-dinh', label: 'Quy định, thủ tục hành chính' },
  { value: 'can-bo', label: 'Thái độ, cách giải quyết công việc của cán bộ' },
  { value: 'dat-dai', label: 'Đất đai, xây dựng' },
  { value: 'moi-truong', label: 'Môi trường, rác thải, thoát nước' },
  { value: 'giao-thong', label: 'Đường sá, đèn chiếu sáng, kênh rạch' },
  { value: 'an-ninh', label: 'An ninh trật tự, cư trú' },
  { value: 'xa-hoi', label: 'Chính sách xã hội, giáo dục, y tế, văn hóa' },
  { value: 'khac', label: 'Việc khác' },
] as const;

export type PetitionTopic = (typeof petitionTopics)[number]['value'];

const about: FormSection = {
  id: 'about',
  heading: 'Việc gì?',
  fields: [
    {
      id: 'topic',
      kind: 'select',
      label: 'Về việc gì',
      missing: 'Chọn loại việc',
      paperLabel: 'Lĩnh vực',
      required: true,
      options: { labelled: petitionTopics },
      example: 'giao-thong',
    },
    {
      id: 'title',
      kind: 'text',
      label: 'Tóm tắt trong một câu',
      missing: 'Viết một câu tóm tắt',
      paperLabel: 'Tiêu đề',
      required: true,
      maxLength: 150,
      example: 'Đèn đường liên ấp An Thuận hỏng nhiều tuần',
    },
    {
      id: 'content',
      kind: 'text',
      label: 'Nội dung',
      hint: 'Việc gì, khi nào, ở đâu, ai liên quan. Xin viết tiếng Việt, rõ ràng. Đừng ghi số giấy tờ hay chuyện riêng của người khác',
      required: true,
      multiline: true,
      maxLength: 5000,
      example: 'Từ đầu tháng đến nay năm bóng đèn ở đoạn gần nhà văn hóa ấp không sáng, buổi tối rất khó đi.',
    },
  ],
};

const place: FormSection = {
  id: 'place',
  heading: 'Ở đâu?',
  intro: 'Không gắn với một nơi nào thì bỏ qua phần này.',
  fields: [
    {
      id: 'hamlet',
      kind: 'select',
      label: 'Ấp, khu phố',
      required: false,
      options: hamletsOfToday,
    },
    {
      id: 'spot',
      kind: 'text',
      label: 'Chỗ cụ thể',
      hint: 'Tên đường, gần nhà ai, trụ điện số mấy',
      required: false,
      maxLength: 200,
      example: 'Đường liên ấp, gần nhà văn hóa ấp',
    },
    {
      id: 'point',
      kind: 'map-point',
      label: 'Chấm nơi xảy ra trên sơ đồ',
      paperLabel: 'Vị trí trên sơ đồ',
      required: false,
    },
  ],
};

const petitioner: FormSection = {
  id: 'petitioner',
  heading: 'Người phản ánh, kiến nghị',
  intro:
    'Theo Nghị định 20/2008/NĐ-CP, phản ánh, kiến nghị phải có họ tên, địa chỉ và số điện thoại. Chỉ cán bộ giải quyết thấy các thông tin này.',
  fields: [
    { id: 'name', kind: 'person-name', label: 'Họ và tên', required: true, profile: 'fullName' },
    { id: 'address', kind: 'address', label: 'Địa chỉ', required: true, profile: 'residence' },
    { id: 'phone', kind: 'phone', label: 'Số điện thoại', required: true, profile: 'phone' },
    {
      id: 'nameShown',
      kind: 'radio',
      label: 'Khi đăng phản ánh và câu trả lời lên Cổng, có nêu tên bạn không?',
      missing: 'Chọn có cho nêu tên hay không',
      paperLabel: 'Khi đăng công khai',
      hint: 'Bạn có thể đổi ý bất cứ lúc nào',
      required: true,
      options: {
        labelled: [
          { value: 'withheld', label: 'Không nêu tên tôi' },
          { value: 'shown', label: 'Được nêu tên tôi' },
        ],
      },
      default: 'withheld',
      example: 'shown',
    },
  ],
};

const more: FormSection = {
  id: 'more',
  heading: 'Thêm: thư điện tử, tổ chức, quy định liên quan, điều bạn đề nghị',
  folded: true,
  fields: [
    {
      id: 'email',
      kind: 'text',
      label: 'Thư điện tử',
      hint: 'Có thư điện tử, bạn được báo mỗi khi có bước mới. Không có thì để trống. Sau khi gửi, bạn có thể chọn nhận tin nhắn',
      required: false,
      maxLength: 120,
      profile: 'email',
      example: 'nguyen.van.an@example.vn',
    },
    {
      id: 'organisation',
      kind: 'text',
      label: 'Tổ chức mà bạn thay mặt',
      paperLabel: 'Tổ chức',
      required: false,
      maxLength: 200,
      example: 'Tổ nhân dân số 4, ấp Phú Thứ',
    },
    {
      id: 'rule',
      kind: 'text',
      label: 'Quy định hoặc thủ tục nào',
      paperLabel: 'Quy định, thủ tục',
      hint: 'Nếu biết: tên thủ tục, số văn bản, điều khoản',
      required: false,
      maxLength: 300,
      example: 'Thủ tục chứng thực bản sao từ bản chính',
    },
    {
      id: 'wish',
      kind: 'text',
      label: 'Bạn đề nghị giải quyết thế nào',
      paperLabel: 'Kiến nghị',
      required: false,
      multiline: true,
      maxLength: 2000,
      example: 'Đề nghị cho thay bóng và kiểm tra định kỳ.',
    },
  ],
};

const sections = [about, place, petitioner, more];

export const petitionForm: FormDefinition = {
  code: 'phan-anh-kien-nghi',
  version: 1,
  title: 'PHIẾU PHẢN ÁNH, KIẾN NGHỊ',
  subtitle: '(Gửi Ủy ban nhân dân)',
  source: 'Điều 7 Nghị định 20/2008/NĐ-CP, sửa đổi bởi Nghị định 48/2013/NĐ-CP và 92/2017/NĐ-CP',
  toReview: [
    'Nghị định không có mẫu phiếu; các mục ghi theo những gì Điều 7 Nghị định 20/2008/NĐ-CP đòi hỏi.',
  ],
  sections,
  rules: [],
  paperLayout: 'standard',
  paper: standardPaper(sections, {
    signatory: { title: 'Người phản ánh, kiến nghị', hint: '(Ký, ghi rõ họ tên)', nameFrom: 'name' },
  }),
};
