// Settings of files, of words computed from an answer, and of groups.
import { present } from '#app/values/present.ts';
import type { FieldOf } from '../../kinds/kind.ts';
import { askField, askNumber, askText, askTick } from '../ask.ts';
import type { Fields } from '../find.ts';
import { numberIn, textIn, tickedIn } from '../read-answers.ts';
import type { KindSettings } from './kind-settings.ts';

export const attachment: KindSettings<'attachment'> = {
  name: 'Tệp đính kèm',
  about: 'Ảnh hoặc tệp PDF gửi kèm câu trả lời.',
  onlyOutside: true,
  settings: () => [askNumber('maxFiles', 'Số tệp nhiều nhất', { min: 1, max: 20, hint: 'Bỏ trống thì 5' })],
  toWire: ({ maxFiles }) => present({ maxFiles: maxFiles === undefined ? undefined : String(maxFiles) }),
  apply: (answers) => ({ kind: 'attachment', ...present({ maxFiles: numberIn(answers, 'maxFiles') }) }),
};

/** The kinds of answers that each way of wording can read. */
const readable: Readonly<Record<FieldOf<'derived'>['as'], readonly string[]>> = {
  'date-in-words': ['date', 'partial-date'],
  'moment-in-words': ['moment'],
  'amount-in-words': ['money', 'number'],
};

const WAYS = [
  { value: 'date-in-words', label: 'Ngày viết bằng chữ' },
  { value: 'moment-in-words', label: 'Ngày giờ viết bằng chữ' },
  { value: 'amount-in-words', label: 'Số tiền viết bằng chữ' },
] as const;

const canBeRead = (fields: Fields) =>
  fields.filter(({ kind }) => Object.values(readable).some((kinds) => kinds.includes(kind)));

export const derived: KindSettings<'derived'> = {
  name: 'Ghi bằng chữ',
  about: 'Tự tính từ một ô trước: ngày hoặc số tiền viết bằng chữ.',
  onlyOutside: true,
  settings: (earlier) => [
    askField('from', 'Tính từ ô', canBeRead(earlier)),
    { id: 'as', kind: 'radio', label: 'Viết thành', required: true, options: { labelled: WAYS } },
  ],
  toWire: ({ from, as }) => ({ from, as }),
  apply: (answers) => ({
    kind: 'derived',
    from: textIn(answers, 'from') ?? '',
    as: WAYS.find(({ value }) => value === textIn(answers, 'as'))?.value ?? 'date-in-words',
  }),
  problems: ({ from, as }, earlier) => {
    const source = earlier.find(({ id }) => id === from);
    if (source === undefined) return ['Ô được viết bằng chữ không đứng trước ô này: chọn lại ô.'];
    if (readable[as].includes(source.kind)) return [];
    return [`“${source.label}” không viết thành chữ theo cách này được: chọn cách khác.`];
  },
};

export const group: KindSettings<'group'> = {
  name: 'Danh sách lặp lại',
  about: 'Cùng vài ô, khai cho từng người, từng giấy tờ.',
  gives: 'entries',
  onlyOutside: true,
  settings: () => [
    askText('entryLabel', 'Mỗi mục gọi là gì?', { hint: 'Ví dụ: Giấy tờ, Người con', maxLength: 60 }),
    askNumber('minEntries', 'Ít nhất mấy mục', { min: 0, max: 500, required: true }),
    askNumber('maxEntries', 'Nhiều nhất mấy mục', { min: 1, max: 500, required: true }),
    askTick('ordered', 'Cho đổi thứ tự các mục'),
  ],
  toWire: (field) => ({
    entryLabel: field.entryLabel,
    minEntries: String(field.minEntries),
    maxEntries: String(field.maxEntries),
    ...present({ ordered: field.ordered === true ? 'on' : undefined }),
  }),
  apply: (answers, old) => ({
    kind: 'group',
    fields: old?.fields ?? [],
    entryLabel: textIn(answers, 'entryLabel') ?? '',
    minEntries: numberIn(answers, 'minEntries') ?? 0,
    maxEntries: numberIn(answers, 'maxEntries') ?? 10,
    ...present({ ordered: tickedIn(answers, 'ordered') }),
  }),
  problems: ({ fields, minEntries, maxEntries }) => [
    ...(fields.length === 0 ? ['Danh sách chưa có ô nào để khai: thêm ít nhất một ô.'] : []),
    ...(minEntries > maxEntries ? ['Số mục ít nhất lớn hơn số mục nhiều nhất: sửa lại.'] : []),
  ],
};
