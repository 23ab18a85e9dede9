// Đơn khiếu nại: Mẫu số 01 of Nghị định 124/2020/NĐ-CP; the portal also asks for whom, and when the complainant learned of it.
import type { Condition, FormDefinition } from '../../definition.ts';
import { paperExample } from '../pieces.ts';

const SELF = 'Chính tôi';
const OTHER = 'Thay mặt người khác, hoặc cơ quan, tổ chức';
const forOther: Condition = { field: 'complainantRole', equals: OTHER };

export const donKhieuNai: FormDefinition = {
  code: 'don-khieu-nai',
  version: 1,
  title: 'ĐƠN KHIẾU NẠI',
  corner: 'Mẫu số 01',
  source: 'Mẫu số 01 ban hành kèm theo Nghị định 124/2020/NĐ-CP',
  toReview: [
    'Bố cục theo trí nhớ về Mẫu số 01 Nghị định 124/2020/NĐ-CP; từ 01/7/2026 cần đối chiếu mẫu của Nghị định 155/2026/NĐ-CP.',
  ],
  sections: [
    {
      id: 'complainant',
      heading: 'Người khiếu nại',
      intro: 'Đơn phải ghi đúng họ tên, địa chỉ của bạn; in ra và ký trước khi gửi.',
      fields: [
        {
          id: 'complainantName',
          kind: 'person-name',
          label: 'Họ và tên người khiếu nại',
          paperLabel: 'Họ và tên',
          required: true,
          profile: 'fullName',
        },
        {
          id: 'complainantAddress',
          kind: 'address',
          label: 'Địa chỉ của người khiếu nại',
          paperLabel: 'Địa chỉ',
          required: true,
          profile: 'residence',
        },
        {
          id: 'complainantIdentity',
          kind: 'identity-paper',
          label: 'Giấy tờ tùy thân của người khiếu nại',
          paperLabel: 'Số CMND/Hộ chiếu/Thẻ căn cước công dân',
          required: true,
          profile: 'identity',
          example: paperExample('074190000002'),
        },
        {
          id: 'complainantRole',
          kind: 'radio',
          label: 'Khiếu nại cho ai?',
          paperLabel: 'Khiếu nại cho',
          required: true,
          options: { values: [SELF, OTHER] },
        },
        {
          id: 'representedName',
          kind: 'text',
          label: 'Người, cơ quan, tổ chức được đại diện',
          hint: 'Gửi kèm giấy ủy quyền hoặc giấy tờ chứng minh quyền đại diện',
          required: true,
          showWhen: forOther,
          example: 'Hợp tác xã rau sạch Phú An',
        },
      ],
    },
    {
      id: 'complaint',
      heading: 'Nội dung khiếu nại',
      fields: [
        {
          id: 'respondent',
          kind: 'text',
          label: 'Người, cơ quan bị khiếu nại',
          paperLabel: 'Họ và tên của người (cơ quan) bị khiếu nại',
          required: true,
          example: 'Chủ tịch Ủy ban nhân dân xã Phú An',
        },
        {
          id: 'subject',
          kind: 'text',
          label: 'Khiếu nại về việc gì',
          paperLabel: 'Khiếu nại về việc',
          hint: 'Quyết định (số, ngày) hoặc việc làm nào, trong một dòng',
          required: true,
          example: 'Quyết định 120/QĐ-UBND ngày 05/10/2026 về xử phạt vi phạm hành chính',
        },
        {
          id: 'knownOn',
          kind: 'date',
          label: 'Ngày nhận được, hoặc biết được, quyết định hay việc làm đó',
          hint: 'Thời hiệu khiếu nại là 90 ngày kể từ ngày này',
          required: true,
          past: true,
          example: { day: '7', month: '10', year: '2026' },
        },
        {
          id: 'lateReason',
          kind: 'text',
          label: 'Lý do khiếu nại muộn, nếu đã quá 90 ngày',
          hint: 'Ốm đau, thiên tai, đi công tác hoặc học tập ở nơi xa, trở ngại khách quan khác',
          required: false,
          example: '',
        },
        {
          id: 'content',
          kind: 'text',
          label: 'Trình bày nội dung khiếu nại',
          paperLabel: 'Nội dung khiếu nại',
          hint: 'Sự việc diễn ra thế nào, vì sao bạn cho là trái pháp luật, quyền lợi nào của bạn bị xâm phạm',
          required: true,
          multiline: true,
          maxLength: 6000,
          example:
            'Tôi bị xử phạt vì đổ vật liệu ra lòng đường trong khi số vật liệu ấy không phải của gia đình tôi.',
        },
        {
          id: 'demand',
          kind: 'text',
          label: 'Yêu cầu giải quyết khiếu nại',
          required: true,
          multiline: true,
          maxLength: 2000,
          example: 'Hủy bỏ quyết định xử phạt.',
        },
        {
          id: 'evidence',
          kind: 'group',
          label: 'Tài liệu, chứng cứ kèm theo',
          required: false,
          minEntries: 0,
          maxEntries: 30,
          entryLabel: 'Tài liệu',
          fields: [
            {
              id: 'evidenceName',
              kind: 'text',
              label: 'Tên tài liệu, chứng cứ',
              required: true,
              example: 'Bản sao Quyết định 120/QĐ-UBND',
            },
            { id: 'evidencePages', kind: 'number', label: 'Số tờ', required: false, min: 1, max: 999 },
          ],
        },
      ],
    },
  ],
  rules: [
    {
      id: 'time-limit',
      kind: 'within-days',
      from: 'knownOn',
      days: 90,
      severity: 'warning',
      at: 'knownOn',
      message: 'Đã quá 90 ngày: ghi rõ lý do khiếu nại muộn, nếu không đơn có thể không được thụ lý',
      law: 'Điều 9 Luật Khiếu nại 2011',
    },
  ],
  paper: [
    { block: 'addressee', text: 'Kính gửi: Chủ tịch Ủy ban nhân dân {đơn vị}' },
    { block: 'line', fields: ['complainantName'] },
    { block: 'line', fields: ['complainantAddress'] },
    { block: 'line', fields: ['complainantIdentity'] },
    { block: 'line', fields: ['complainantRole'] },
    { block: 'line', fields: ['representedName'] },
    { block: 'line', fields: ['respondent'] },
    { block: 'line', fields: ['subject'] },
    { block: 'line', fields: ['knownOn'] },
    { block: 'line', fields: ['lateReason'] },
    { block: 'line', fields: ['content'] },
    { block: 'line', fields: ['demand'] },
    { block: 'table', group: 'evidence' },
    { block: 'place-and-date' },
    {
      block: 'signatures',
      people: [
        {
          title: 'Người khiếu nại',
          hint: '(Chữ ký hoặc điểm chỉ, ghi rõ họ tên)',
          nameFrom: 'complainantName',
        },
      ],
    },
  ],
};
