// A legal or administrative document with its attributes (Đ10.6): its abstract is the summary, its file is attached.
import type { ContentKind } from '../content-kind.ts';
import { isNumber, tidyNumber } from '../legal-documents/number.ts';
import { effectOf, readRelation, relationChoices } from '../legal-documents/relations.ts';
import { entriesOfFact, textFact } from '../fact-values.ts';
import { factsForm } from './facts-form.ts';

/** Whose documents are the commune's own (Đ12.3), by the names of its days: documents keep the one of theirs. */
const ownAuthorities = [
  'Ủy ban nhân dân phường Phú An',
  'Hội đồng nhân dân phường Phú An',
  'Ủy ban nhân dân xã Phú An',
  'Hội đồng nhân dân xã Phú An',
] as const;

/** Others of which the portal holds documents. */
const namedAuthorities = [
  ...ownAuthorities,
  'Ủy ban nhân dân thị xã Bến Cát',
  'Hội đồng nhân dân thị xã Bến Cát',
  'Ủy ban nhân dân Thành phố Hồ Chí Minh',
  'Hội đồng nhân dân Thành phố Hồ Chí Minh',
  'Ủy ban nhân dân tỉnh Bình Dương',
  'Hội đồng nhân dân tỉnh Bình Dương',
  'Chính phủ',
  'Thủ tướng Chính phủ',
  'Quốc hội',
  'Ủy ban Thường vụ Quốc hội',
] as const;

/** Written under "authorityName". */
const otherAuthority = 'Cơ quan khác';

/** Those that happen on a day. */
const datedRelations = relationChoices
  .map(({ value }) => value)
  .filter((value) => {
    const relation = readRelation(value);
    return relation !== undefined && effectOf(relation.id) !== undefined;
  });

export const legalDocument = {
  id: 'legal-document',
  name: 'Văn bản',
  addLabel: 'Thêm văn bản',
  exOfficio: true,
  facts: factsForm(
    'legal-document',
    'Thuộc tính của văn bản',
    'Đ10.6',
    [
      {
        id: 'form',
        kind: 'select',
        label: 'Hình thức văn bản',
        required: true,
        options: {
          values: [
            'Quyết định',
            'Nghị quyết',
            'Chỉ thị',
            'Kế hoạch',
            'Thông báo',
            'Báo cáo',
            'Tờ trình',
            'Công văn',
            'Chương trình',
            'Hướng dẫn',
            'Quy chế',
            'Quy định',
            'Hiến pháp',
            'Bộ luật',
            'Luật',
            'Pháp lệnh',
            'Nghị định',
            'Thông tư',
            'Thông tư liên tịch',
            'Công điện',
            'Hình thức khác',
          ],
        },
      },
      {
        id: 'number',
        kind: 'text',
        label: 'Số, ký hiệu',
        hint: 'Ví dụ: 349/QĐ-UBND, 16/2016/QĐ-UBND, 120/UBND-VP',
        required: true,
        maxLength: 60,
        example: '349/QĐ-UBND',
      },
      {
        id: 'authority',
        kind: 'select',
        label: 'Cơ quan ban hành',
        required: true,
        options: {
          values: [...namedAuthorities, otherAuthority],
        },
        example: otherAuthority,
      },
      {
        id: 'authorityName',
        kind: 'text',
        label: 'Tên cơ quan ban hành',
        required: { field: 'authority', equals: otherAuthority },
        showWhen: { field: 'authority', equals: otherAuthority },
        example: 'Bộ Tư pháp',
      },
      {
        id: 'field',
        kind: 'select',
        label: 'Lĩnh vực',
        required: true,
        options: {
          values: [
            'Tổ chức, hành chính',
            'Hộ tịch, tư pháp',
            'Đất đai, xây dựng',
            'Nông nghiệp, môi trường',
            'Tài chính, ngân sách',
            'Lao động, chính sách xã hội',
            'Văn hóa, thông tin',
            'Giáo dục, y tế',
            'Quốc phòng, an ninh',
            'Giao thông, thủy lợi',
            'Lĩnh vực khác',
          ],
        },
      },
      { id: 'signer', kind: 'text', label: 'Người ký', required: false, example: 'Nguyễn Văn Minh' },
      {
        id: 'signerPosition',
        kind: 'text',
        label: 'Chức vụ người ký',
        required: false,
        example: 'Chủ tịch',
      },
      {
        id: 'issuedOn',
        kind: 'date',
        label: 'Ngày ban hành',
        hint: 'Văn bản của địa phương được đăng trong 2 ngày làm việc từ ngày này; văn bản của cơ quan khác trong 10 ngày.',
        required: true,
        past: true,
      },
      {
        id: 'effectiveOn',
        kind: 'date',
        label: 'Ngày có hiệu lực',
        hint: 'Để trống nếu văn bản có hiệu lực từ ngày ban hành. Văn bản quy phạm pháp luật (số có năm) thì ghi ngày; để trống, trang ghi là chưa có.',
        required: false,
      },
      {
        id: 'effectiveEarlier',
        kind: 'checkbox',
        label: 'Hiệu lực trở về trước',
        statement: 'Văn bản ghi rõ là có hiệu lực từ một ngày trước ngày ban hành',
        required: false,
      },
      {
        id: 'expiresOn',
        kind: 'date',
        label: 'Có hiệu lực đến hết ngày',
        hint: 'Ngày cuối cùng còn hiệu lực, chỉ ghi khi văn bản tự nêu. Văn bản ghi “hết hiệu lực từ ngày 18/11” thì nhập ngày 17/11. Khi có văn bản khác thay thế, bãi bỏ, hãy ghi ở phần liên quan.',
        required: false,
      },
      {
        id: 'relations',
        kind: 'group',
        label: 'Văn bản liên quan',
        required: false,
        entryLabel: 'Văn bản liên quan',
        minEntries: 0,
        maxEntries: 40,
        fields: [
          {
            id: 'relation',
            kind: 'select',
            label: 'Văn bản này',
            required: true,
            options: { labelled: relationChoices },
          },
          {
            id: 'number',
            kind: 'text',
            label: 'Số, ký hiệu của văn bản kia',
            hint: 'Văn bản có trên Cổng được nhận ra theo số, cơ quan và ngày ban hành; lưu xong, trang này cho biết đó là văn bản nào.',
            required: true,
            maxLength: 60,
            example: '43/2011/NĐ-CP',
          },
          {
            id: 'otherAuthority',
            kind: 'text',
            label: 'Cơ quan ban hành của văn bản kia',
            hint: 'Để trống nếu cùng cơ quan với văn bản này.',
            required: false,
            maxLength: 200,
            suggestions: namedAuthorities,
            example: 'Chính phủ',
          },
          {
            id: 'otherIssuedOn',
            kind: 'date',
            label: 'Ngày ban hành của văn bản kia',
            hint: 'Số được đánh lại mỗi năm: chưa có ngày thì chưa rõ là văn bản nào.',
            required: false,
          },
          {
            id: 'title',
            kind: 'text',
            label: 'Tên của văn bản kia',
            required: false,
            maxLength: 300,
            example: 'Nghị định của Chính phủ về cung cấp thông tin và dịch vụ công trực tuyến',
          },
          {
            id: 'address',
            kind: 'text',
            label: 'Địa chỉ trên Cổng',
            hint: 'Một cách chọn văn bản kia khi nó có trên Cổng, ví dụ: /van-ban/quyet-dinh-349-qd-ubnd. Lưu xong, ô này trống vì đã biết đó là văn bản nào; sau này đổi địa chỉ cũng không sao.',
            required: false,
            maxLength: 300,
            example: '/van-ban/nghi-dinh-43-2011-nd-cp',
          },
          { id: 'document', kind: 'text', label: 'Văn bản trên Cổng', kept: true, required: false },
          {
            id: 'from',
            kind: 'date',
            label: 'Kể từ ngày',
            hint: 'Ngày đầu tiên. Để trống: từ ngày văn bản mới có hiệu lực.',
            required: false,
            showWhen: { field: 'relation', oneOf: datedRelations },
          },
          {
            id: 'until',
            kind: 'date',
            label: 'Đến hết ngày',
            hint: 'Ngày cuối cùng bị ngưng. Để trống: đến khi có văn bản khác.',
            required: false,
            showWhen: { field: 'relation', oneOf: ['suspends', 'bi:suspends'] },
          },
          {
            id: 'survives',
            kind: 'checkbox',
            label: 'Vẫn còn hiệu lực',
            statement:
              'Văn bản này vẫn còn hiệu lực khi văn bản kia hết hiệu lực (không trái với văn bản mới, và chưa được công bố hết hiệu lực)',
            required: false,
            showWhen: { field: 'relation', equals: 'guides' },
          },
        ],
      },
    ],
    [
      {
        id: 'effective-after-issue',
        kind: 'not-before',
        severity: 'error',
        message:
          'Ngày có hiệu lực không được trước ngày ban hành: kiểm tra lại, hoặc đánh dấu “Hiệu lực trở về trước”',
        at: 'effectiveOn',
        later: 'effectiveOn',
        earlier: 'issuedOn',
        when: { field: 'effectiveEarlier', equals: false },
      },
      {
        id: 'expires-after-issue',
        kind: 'not-before',
        severity: 'error',
        message: 'Ngày hết hiệu lực không được trước ngày ban hành: kiểm tra lại hai ngày',
        at: 'expiresOn',
        later: 'expiresOn',
        earlier: 'issuedOn',
      },
    ],
  ),
  words: {
    title: { label: 'Tên văn bản', hint: 'Ví dụ: Quyết định 349/QĐ-UBND ban hành Quy chế hoạt động' },
    summary: { label: 'Trích yếu', hint: 'Như ghi dưới tên loại văn bản.' },
  },
  eventFact: 'issuedOn',
  limits: [
    {
      of: 'Văn bản của cơ quan khác',
      days: 10,
      law: 'Nghị định 43/2011/NĐ-CP, Điều 17',
      fact: 'authority',
      otherThan: ownAuthorities,
    },
  ],
  tidy: (facts) => ({
    ...facts,
    ...('number' in facts && { number: tidyNumber(textFact(facts, 'number')) }),
    ...('relations' in facts && {
      relations: entriesOfFact(facts, 'relations').map((entry) => ({
        ...entry,
        number: tidyNumber(textFact(entry, 'number')),
      })),
    }),
  }),
  lacks: ({ facts, html, attachments }) => [
    ...(isNumber(textFact(facts, 'number')) || textFact(facts, 'number') === ''
      ? []
      : [
          {
            path: 'number',
            message: 'Số, ký hiệu gồm số, dấu “/” và ký hiệu, ví dụ: 349/QĐ-UBND. Hãy kiểm tra lại.',
          },
        ]),
    ...(attachments.length > 0 || html.trim() !== ''
      ? []
      : [{ path: 'item.html', message: 'Hãy đính kèm tệp văn bản, hoặc nhập toàn văn.' }]),
    ...entriesOfFact(facts, 'relations').flatMap((entry, index) => {
      const relation = readRelation(textFact(entry, 'relation'));
      const isDated =
        textFact(entry, 'from') !== '' || relation?.side !== 'passive' || effectOf(relation.id) === undefined;
      return isDated
        ? []
        : [{ path: `relations.${index}.from.day`, message: 'Hãy ghi ngày văn bản này thôi hiệu lực.' }];
    }),
  ],
  text: 'optional',
  picture: 'none',
  order: { fact: 'issuedOn', descending: true },
  ownPage: true,
  list: 'paged',
} as const satisfies ContentKind;
