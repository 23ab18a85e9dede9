// The registry: every kind of block by its name. The builder asks it and never branches on the name.
import { present } from '#app/values/present.ts';
import type { FormDefinition, PaperBlock } from '../../definition.ts';
import { controlOf } from '../../kinds/index.ts';
import { askField, askNumber, askText, askTick } from '../ask.ts';
import { fieldsIn } from '../find.ts';
import { entriesIn, linesIn, numberIn, textIn, tickedIn } from '../read-answers.ts';
import type { BlockKind, BlockSettings } from './block-settings.ts';

const isGroup = (def: FormDefinition, id: string): boolean => {
  const field = fieldsIn(def).find((one) => one.id === id);
  return field !== undefined && controlOf(field).layout === 'group';
};
const labelOf = (def: FormDefinition, id: string): string =>
  fieldsIn(def).find((field) => field.id === id)?.label ?? `${id} (không còn trong mẫu)`;
const printableFields = (def: FormDefinition) =>
  fieldsIn(def).filter((field) => controlOf(field).layout !== 'group');
const groups = (def: FormDefinition) => fieldsIn(def).filter((field) => controlOf(field).layout === 'group');
const unknown = (def: FormDefinition, ids: readonly string[]): readonly string[] =>
  ids
    .filter((id) => !fieldsIn(def).some((field) => field.id === id))
    .map((id) => `In ô “${id}”, mà mẫu đơn không còn ô này: chọn ô khác hoặc bỏ dòng.`);
const lists = (def: FormDefinition, ids: readonly string[]): readonly string[] =>
  ids
    .filter((id) => isGroup(def, id))
    .map((id) => `“${labelOf(def, id)}” có nhiều mục: in bằng một bảng, không in trên dòng.`);
const empty = (text: string): readonly string[] =>
  text.trim() === '' ? ['Chưa có chữ để in: ghi nội dung hoặc bỏ dòng.'] : [];

const addressee: BlockSettings<'addressee'> = {
  name: 'Nơi gửi',
  about: 'Dòng “Kính gửi: …” ở đầu đơn.',
  settings: () => [
    askText('text', 'Dòng ghi nơi gửi', {
      hint: 'Ví dụ: Kính gửi: Ủy ban nhân dân {đơn vị}. Chỗ {đơn vị} in tên xã, phường của ngày in',
    }),
  ],
  toWire: ({ text }) => ({ text }),
  apply: (answers) => ({ block: 'addressee', text: textIn(answers, 'text') ?? '' }),
  summary: ({ text }) => text,
  problems: ({ text }) => empty(text),
};

const heading: BlockSettings<'heading'> = {
  name: 'Đề mục',
  about: 'Một dòng chữ đậm, mở đầu một phần.',
  settings: () => [askText('text', 'Đề mục')],
  toWire: ({ text }) => ({ text }),
  apply: (answers, old) => ({ ...old, block: 'heading', text: textIn(answers, 'text') ?? '' }),
  summary: ({ text }) => text,
  problems: ({ text }) => empty(text),
};

const paragraph: BlockSettings<'paragraph'> = {
  name: 'Đoạn văn',
  about: 'Lời cam đoan, lời dẫn, ghi chú in sẵn.',
  settings: () => [askText('text', 'Nội dung in', { multiline: true }), askTick('italic', 'In chữ nghiêng')],
  toWire: ({ text, italic }) => ({ text, ...(italic === true && { italic: 'on' }) }),
  apply: (answers) => ({
    block: 'paragraph',
    text: textIn(answers, 'text') ?? '',
    ...present({ italic: tickedIn(answers, 'italic') }),
  }),
  summary: ({ text }) => text,
  problems: ({ text }) => empty(text),
};

const line: BlockSettings<'line'> = {
  name: 'Dòng khai',
  about: 'Một hay nhiều ô khai trên cùng một dòng.',
  settings: (def) => [
    {
      id: 'fields',
      kind: 'group',
      label: 'Các ô in trên dòng này',
      required: true,
      minEntries: 1,
      maxEntries: 6,
      entryLabel: 'Ô',
      ordered: true,
      fields: [askField('field', 'Ô khai', printableFields(def))],
    },
  ],
  toWire: ({ fields }) => ({ fields: fields.map((field) => ({ field })) }),
  apply: (answers) => ({
    block: 'line',
    fields: entriesIn(answers, 'fields').flatMap((entry) => textIn(entry, 'field') ?? []),
  }),
  summary: ({ fields }, def) => fields.map((id) => labelOf(def, id)).join(' · '),
  problems: ({ fields }, def) => [
    ...(fields.length === 0 ? ['Dòng này chưa có ô nào: chọn ô hoặc bỏ dòng.'] : []),
    ...unknown(def, fields),
    ...lists(def, fields),
  ],
};

const table: BlockSettings<'table'> = {
  name: 'Bảng',
  about: 'Mỗi mục của một danh sách là một hàng.',
  settings: (def) => [askField('group', 'Danh sách in thành bảng', groups(def))],
  toWire: ({ group }) => ({ group }),
  apply: (answers) => ({ block: 'table', group: textIn(answers, 'group') ?? '' }),
  summary: ({ group }, def) => labelOf(def, group),
  problems: ({ group }, def) => [
    ...unknown(def, [group]),
    ...(unknown(def, [group]).length === 0 && !isGroup(def, group)
      ? [`“${labelOf(def, group)}” không phải danh sách: in trên một dòng.`]
      : []),
  ],
};

const columns: BlockSettings<'columns'> = {
  name: 'Hai cột so sánh',
  about: 'Hai người cạnh nhau, mỗi hàng một thông tin: bên nữ và bên nam.',
  settings: (def) => [
    askText('left', 'Tên cột trái', { maxLength: 60 }),
    askText('right', 'Tên cột phải', { maxLength: 60 }),
    {
      id: 'rows',
      kind: 'group',
      label: 'Các hàng',
      required: true,
      minEntries: 1,
      maxEntries: 30,
      entryLabel: 'Hàng',
      ordered: true,
      fields: [
        askText('label', 'Tên hàng', { maxLength: 120 }),
        askField('left', 'Ô ở cột trái', printableFields(def)),
        askField('right', 'Ô ở cột phải', printableFields(def)),
      ],
    },
  ],
  toWire: ({ headings: [left, right], rows }) => ({
    left,
    right,
    rows: rows.map((row) => ({ label: row.label, left: row.fields[0], right: row.fields[1] })),
  }),
  apply: (answers) => ({
    block: 'columns',
    headings: [textIn(answers, 'left') ?? '', textIn(answers, 'right') ?? ''],
    rows: entriesIn(answers, 'rows').map((row) => ({
      label: textIn(row, 'label') ?? '',
      fields: [textIn(row, 'left') ?? '', textIn(row, 'right') ?? ''],
    })),
  }),
  summary: ({ headings }) => headings.join(' · '),
  problems: ({ rows }, def) => {
    const ids = rows.flatMap((row) => row.fields);
    return [...unknown(def, ids), ...lists(def, ids)];
  },
};

const placeAndDate: BlockSettings<'place-and-date'> = {
  name: 'Nơi và ngày viết đơn',
  about: '“Phú An, ngày … tháng … năm …”, in ngay trên chữ ký.',
  settings: () => [],
  toWire: () => ({}),
  apply: () => ({ block: 'place-and-date' }),
  summary: () => '',
  problems: () => [],
};

const signatures: BlockSettings<'signatures'> = {
  name: 'Chữ ký',
  about: 'Những người ký đơn.',
  settings: (def) => [
    {
      id: 'people',
      kind: 'group',
      label: 'Người ký',
      required: true,
      minEntries: 1,
      maxEntries: 6,
      entryLabel: 'Người ký',
      ordered: true,
      fields: [
        askText('title', 'Chức danh in trên chữ ký', { hint: 'Ví dụ: Người đề nghị', maxLength: 80 }),
        askText('note', 'Lời ghi dưới chức danh', { hint: 'Ví dụ: (Ký, ghi rõ họ và tên)', maxLength: 120 }),
        askField('nameFrom', 'In sẵn họ tên lấy từ ô', printableFields(def), { required: false }),
      ],
    },
  ],
  toWire: ({ people }) => ({
    people: people.map(({ title, hint, nameFrom = '' }) => ({ title, note: hint, nameFrom })),
  }),
  apply: (answers) => ({
    block: 'signatures',
    people: entriesIn(answers, 'people').map((person) => ({
      title: textIn(person, 'title') ?? '',
      hint: textIn(person, 'note') ?? '',
      ...present({ nameFrom: textIn(person, 'nameFrom') }),
    })),
  }),
  summary: ({ people }) => people.map(({ title }) => title).join(' · '),
  problems: ({ people }, def) =>
    unknown(
      def,
      people.flatMap(({ nameFrom }) => nameFrom ?? []),
    ),
};

const officeUse: BlockSettings<'office-use'> = {
  name: 'Phần dành cho cơ quan',
  about: 'Để trống cho xã xác nhận và ký.',
  settings: () => [
    askText('heading', 'Đề mục', { hint: 'Ví dụ: XÁC NHẬN CỦA ỦY BAN NHÂN DÂN XÃ' }),
    askText('lines', 'Các dòng in sẵn', { multiline: true, required: false, hint: 'Mỗi dòng một hàng' }),
    askNumber('blank', 'Số dòng chấm để trống', { min: 0, max: 20 }),
    askText('signatures', 'Những người ký', {
      multiline: true,
      required: false,
      hint: 'Mỗi dòng một chức danh, ví dụ: CHỦ TỊCH',
    }),
  ],
  toWire: (block) => ({
    heading: block.heading,
    lines: block.lines.filter((one) => one !== '').join('\n'),
    blank: String(block.lines.filter((one) => one === '').length),
    signatures: block.signatures.join('\n'),
  }),
  apply: (answers) => ({
    block: 'office-use',
    heading: textIn(answers, 'heading') ?? '',
    lines: [
      ...linesIn(answers, 'lines'),
      ...Array.from({ length: numberIn(answers, 'blank') ?? 0 }, () => ''),
    ],
    signatures: linesIn(answers, 'signatures'),
  }),
  summary: (block) => block.heading,
  problems: (block) => empty(block.heading),
};

export const blocks: { readonly [B in BlockKind]: BlockSettings<B> } = {
  line,
  heading,
  paragraph,
  table,
  columns,
  addressee,
  'place-and-date': placeAndDate,
  signatures,
  'office-use': officeUse,
};

/** @returns the builder's module for the block's kind; its methods expect a block of this kind */
export function blockSettings(block: PaperBlock): BlockSettings<BlockKind> {
  return blocks[block.block] as BlockSettings<BlockKind>;
}
