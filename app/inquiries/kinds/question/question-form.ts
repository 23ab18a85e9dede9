// A question to the commune (Đ13.2 of the regulation). No law gives it a form; what is asked is what an answer needs.
import type { FormDefinition, FormSection } from '#forms/definition.ts';
import { standardPaper } from '#forms/paper.ts';

/** What a question may be about. */
export const questionTopics = [
  { value: 'ho-tich', label: 'Hộ tịch, chứng thực, pháp luật' },
  { value: 'dat-dai', label: 'Đất đai, nhà ở, xây dựng' },
  { value: 'moi-truong', label: 'Môi trường, rác thải, thoát nước' },
  { value: 'giao-thong', label: 'Giao thông, thủy lợi, nông nghiệp' },
  { value: 'xa-hoi', label: 'Chính sách xã hội, người có công, giảm nghèo, trẻ em' },
  { value: 'van-hoa', label: 'Văn hóa, giáo dục, y tế, thể thao' },
  { value: 'tai-chinh', label: 'Thuế, phí, ngân sách' },
  { value: 'cu-tru', label: 'Cư trú, an ninh trật tự, nghĩa vụ quân sự' },
  { value: 'dich-vu-cong', label: 'Nộp hồ sơ, dịch vụ công, Cổng thông tin' },
  { value: 'khac', label: 'Việc khác' },
] as const;

export type QuestionTopic = (typeof questionTopics)[number]['value'];

const about: FormSection = {
  id: 'about',
  heading: 'Câu hỏi',
  fields: [
    {
      id: 'topic',
      kind: 'select',
      label: 'Hỏi về việc gì',
      missing: 'Chọn lĩnh vực của câu hỏi',
      paperLabel: 'Chủ đề',
      hint: 'Câu hỏi được chuyển tới đơn vị phụ trách việc đó. Không chắc thì chọn “Việc khác”',
      required: true,
      options: { labelled: questionTopics },
      example: 'ho-tich',
    },
    {
      id: 'title',
      kind: 'text',
      label: 'Câu hỏi (một câu)',
      missing: 'Viết câu hỏi trong một câu',
      paperLabel: 'Tiêu đề',
      required: true,
      maxLength: 200,
      example: 'Đăng ký khai sinh cho con khi cha mẹ chưa đăng ký kết hôn cần giấy tờ gì?',
    },
    {
      id: 'question',
      kind: 'text',
      label: 'Nội dung cần hỏi',
      paperLabel: 'Nội dung',
      hint: 'Kể việc xảy ra khi nào, ở đâu. Xin đừng ghi số giấy tờ hay chuyện riêng của người khác ở ô này',
      required: true,
      multiline: true,
      maxLength: 5000,
      example: 'Con tôi sinh tháng trước. Chúng tôi chưa đăng ký kết hôn. Tôi cần mang theo giấy tờ gì?',
    },
  ],
};

const asker: FormSection = {
  id: 'asker',
  heading: 'Người hỏi',
  fields: [
    { id: 'name', kind: 'person-name', label: 'Họ và tên', required: true, profile: 'fullName' },
    {
      id: 'email',
      kind: 'text',
      label: 'Thư điện tử',
      hint: 'Có thư điện tử, bạn được báo mỗi khi câu hỏi có thay đổi. Không có thì để trống. Sau khi gửi, bạn có thể chọn nhận tin nhắn',
      required: false,
      maxLength: 120,
      profile: 'email',
      example: 'nguyen.van.an@example.vn',
    },
    {
      id: 'phone',
      kind: 'phone',
      label: 'Số điện thoại',
      hint: 'Để cán bộ gọi khi cần hỏi thêm',
      required: false,
      profile: 'phone',
    },
    {
      id: 'nameShown',
      kind: 'radio',
      label: 'Khi đăng câu trả lời lên Cổng, có nêu tên bạn không?',
      missing: 'Chọn có cho nêu tên hay không',
      paperLabel: 'Khi đăng công khai',
      hint: 'Cán bộ luôn thấy tên bạn. Bạn có thể đổi ý bất cứ lúc nào',
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

const sections = [about, asker];

export const questionForm: FormDefinition = {
  code: 'cau-hoi',
  version: 1,
  title: 'PHIẾU HỎI',
  subtitle: '(Gửi Ủy ban nhân dân)',
  source: 'Mục Hỏi đáp, khoản 2 Điều 13 Quyết định 349/QĐ-UBND; không có mẫu do luật quy định',
  toReview: [],
  sections,
  rules: [],
  paperLayout: 'standard',
  paper: standardPaper(sections, {
    signatory: { title: 'Người hỏi', hint: '(Ký, ghi rõ họ tên)', nameFrom: 'name' },
  }),
};
