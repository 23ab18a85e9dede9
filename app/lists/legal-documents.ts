// The legal documents as readers look for them (Đ10.6). Days are typed: what is no day narrows nothing, stays where it was
// typed, and is complained of.
import { paths } from '#app/addresses/paths.ts';
import { forces, type Force } from '#app/publications/legal-documents/force.ts';
import { present } from '#app/values/present.ts';
import { readDate } from '#catalog/local-date.ts';
import {
  choice,
  choiceOfPage,
  choicesOf,
  listFilter,
  page,
  type FilterField,
  type Narrowed,
} from './list-filter.ts';

const longest = 200;

const textField = (name: string, label: string): FilterField<string> => ({
  name,
  control: { kind: 'text', label },
  read: (text) =>
    text
      .normalize('NFC')
      .replaceAll(/\p{Cc}/gu, ' ')
      .trim()
      .slice(0, longest) || undefined,
  write: (text) => text,
});

/** As the documents themselves say it: "Quyết định". */
const aName = /^[^\p{C}<>]{1,200}$/u;

const year: FilterField<number> = {
  name: 'nam',
  control: { kind: 'choice', label: 'Năm ban hành', options: [], none: 'Tất cả' },
  read: (text) => (/^(19|20)\d\d$/.test(text) ? Number(text) : undefined),
  write: String,
};

export const legalFilter = listFilter(paths.legalDocuments, {
  words: textField('q', 'Số, ký hiệu hoặc từ trong văn bản'),
  form: choiceOfPage('hinh-thuc', 'Hình thức', aName),
  authority: choiceOfPage('co-quan', 'Cơ quan ban hành', aName),
  field: choiceOfPage('linh-vuc', 'Lĩnh vực', aName),
  year,
  from: textField('tu', 'Ban hành từ ngày'),
  to: textField('den', 'Đến ngày'),
  force: choice<Force>('tinh-trang', 'Tình trạng hiệu lực', choicesOf(forces), { none: 'Tất cả' }),
  order: choice<'closest' | 'newest' | 'oldest'>(
    'sap-xep',
    'Sắp xếp',
    [
      ['closest', { value: 'lien-quan', label: 'Sát với từ tìm nhất' }],
      ['newest', { value: 'moi-nhat', label: 'Mới ban hành trước' }],
      ['oldest', { value: 'cu-nhat', label: 'Cũ trước' }],
    ],
    { none: 'Tự động' },
  ),
  page,
});

/** As it was typed and chosen. */
export type LegalSearch = Narrowed<typeof legalFilter>;

/** By field. */
export type LegalProblems = { readonly [Id in keyof LegalSearch]?: string };

const unread = 'Nhập ngày, tháng, năm, ví dụ: 15/11/2018.';

/** @returns the days that were typed, local, both included; and what is wrong with them, in Vietnamese */
export function typedDays({ from, to }: LegalSearch) {
  const days = present({ from: readDate(from ?? ''), to: readDate(to ?? '') });
  const backwards = days.from !== undefined && days.to !== undefined && days.to < days.from;
  const problems: LegalProblems = {
    ...(from !== undefined && days.from === undefined && { from: unread }),
    ...(to !== undefined && days.to === undefined && { to: unread }),
    ...(backwards && { to: 'Ngày này phải sau ngày bên cạnh.' }),
  };
  return { days, problems };
}
