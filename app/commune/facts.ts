// The facts of the commune as a unit of the state, and the questions about them, the same for browser, terminal and database. Names
// change by decree, telephone numbers without one; each change is a version from a day on (decision 034).
import { z } from 'zod';

import { usualReceptionHours } from '#catalog/handling-plan.ts';
import { usualHours, type Period } from '#catalog/working-calendar.ts';
import { firstPaperSet, paperSetIds, paperSets } from '#catalog/paper-sets.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { readSketch, writeSketch } from '#app/values/read-sketch.ts';
import { sketchInWords, type Sketch } from '#app/values/sketch.ts';
import { isOfficeNumber } from './office-number.ts';

/** Kinds of units of the lowest level (Hiến pháp Đ110; Luật TCCQĐP 72/2025/QH15 Đ1). */
export const communeKinds = {
  xa: 'xã',
  phuong: 'phường',
  'thi-tran': 'thị trấn',
  'dac-khu': 'đặc khu',
} as const;

export type CommuneKind = keyof typeof communeKinds;

export const communeKindIds = Object.keys(communeKinds) as [CommuneKind, ...CommuneKind[]];

/** A required text on one line, in NFC. */
const line = (missingMessage: string, most = 200) =>
  z
    .string(missingMessage)
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .pipe(z.string().min(1, missingMessage).max(most, `Không quá ${most} ký tự.`));

/** '' or a valid text. */
const optional = (isValid: (text: string) => boolean, message: string) =>
  z
    .string()
    .default('')
    .transform((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim())
    .refine((text) => text === '' || isValid(text), message);

const optionalLine = (most: number) => optional((text) => text.length <= most, `Không quá ${most} ký tự.`);

const same = (text: string): string => text.normalize('NFC').toLocaleLowerCase('vi');

const times = /^([01]?\d|2[0-3]):([0-5]\d)\s*[–-]\s*([01]?\d|2[0-3]):([0-5]\d)$/;

/** "7:30-11:30" as "07:30 – 11:30"; undefined of what is none, or ends before it begins. */
export function timesIn(text: string): Period | undefined {
  const [, from = '', fromMinute = '', to = '', toMinute = ''] = times.exec(text) ?? [];
  const [begin, end] = [`${from.padStart(2, '0')}:${fromMinute}`, `${to.padStart(2, '0')}:${toMinute}`];
  return toMinute === '' || end <= begin ? undefined : [begin, end];
}

const timesMessage = 'Nhập giờ mở và giờ đóng, ví dụ 07:30 – 11:30.';

/** '' stands for `usual`: versions from before the question have it. */
const openFromTo = (usual: string) =>
  z
    .string()
    .default('')
    .transform((text) => (text.trim() === '' ? usual : text.trim()))
    .refine((text) => text === '' || timesIn(text) !== undefined, timesMessage)
    .transform((text) => timesIn(text)?.join(' – ') ?? text);

/** "Ấp An Thuận; Ấp Phú Thứ" in parts. */
export const readHamlets = (text: string): readonly string[] =>
  text
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');

const phoneMessage = 'Nhập số điện thoại, ví dụ 0274 3558 001.';

/** A host name, without https:// and without a port. */
const hostShape = /^(?=.{4,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;

const parts = z.object({
  kind: z.enum(communeKindIds, 'Chọn xã, phường, thị trấn hoặc đặc khu.'),
  /** "Phú An": also the place in "Phú An, ngày …" */
  shortName: line('Nhập tên riêng của đơn vị, ví dụ Phú An.', 60),
  /** "thị xã Bến Cát"; '' since there is no such level (from 1/7/2025). */
  district: optionalLine(100),
  /** "tỉnh Bình Dương" */
  province: line('Nhập tỉnh hoặc thành phố, ví dụ tỉnh Bình Dương.', 100),
  /** "Ủy ban nhân dân xã Phú An" */
  name: line('Nhập tên đầy đủ của cơ quan, ví dụ Ủy ban nhân dân xã Phú An.', 120),
  headerTop: line('Nhập dòng trên của tên cơ quan ở đầu văn bản, ví dụ ỦY BAN NHÂN DÂN.', 80),
  headerName: line('Nhập dòng dưới của tên cơ quan ở đầu văn bản, ví dụ XÃ PHÚ AN.', 80),
  /** "000.20.31.H09" (QCVN 102:2016/BTTTT): right to left */
  codeOld: optional(
    (text) => /^\d{3}(\.\d{2}){2}\.[A-Z]\d{2}$/.test(text),
    'Mã kiểu cũ có dạng 000.20.31.H09; để trống nếu không có.',
  ),
  /** "H09.31.20" (QĐ 20/2020/QĐ-TTg): left to right */
  codeNew: z
    .string()
    .trim()
    .regex(/^[A-Z]\d{2}(\.\d{1,3}){1,3}$/, 'Nhập mã định danh, có dạng H09.31.20.'),
  address: line('Nhập địa chỉ trụ sở.', 250),
  phone: z.string().trim().refine(isOfficeNumber, phoneMessage),
  otherPhones: optionalLine(200),
  fax: optional(isOfficeNumber, phoneMessage),
  email: line('Nhập địa chỉ thư điện tử.').pipe(
    z.email('Nhập thư điện tử đúng dạng, ví dụ ubnd@phuanbinhduong.gov.vn.'),
  ),
  headName: line('Nhập họ tên người đứng đầu.', 100),
  headTitle: line('Nhập chức vụ của người đứng đầu.', 150),
  responsibleName: line('Nhập họ tên người chịu trách nhiệm về trang.', 100),
  responsibleTitle: line('Nhập chức vụ của người chịu trách nhiệm về trang.', 150),
  host: z
    .string('Nhập tên miền của Cổng.')
    .transform((text) => text.trim().toLowerCase())
    .refine(
      (text) => hostShape.test(text),
      'Nhập tên miền, không có https:// và dấu gạch chéo, ví dụ phuanbinhduong.gov.vn.',
    ),
  /** The circular whose forms are printed. Versions from before the second circular have '', which means the first set. */
  paperSet: z
    .union([z.literal('').transform(() => firstPaperSet), z.enum(paperSetIds)], 'Chọn bộ mẫu giấy tờ.')
    .default(firstPaperSet),
  /** Working hours in which a filing is answered; versions from before have '', which means the usual number. */
  receptionHours: z
    .string()
    .default('')
    .transform((text) => (text.trim() === '' ? String(usualReceptionHours) : text.trim()))
    .pipe(z.string().regex(/^([1-9]|[1-3]\d|40)$/, 'Nhập số giờ làm việc từ 1 đến 40, ví dụ 8.')),
  /** "Ấp An Thuận; Ấp Phú Thứ"; '' where forms offer none. */
  hamlets: optionalLine(3000).refine((text) => {
    const names = readHamlets(text).map(same);
    return new Set(names).size === names.length;
  }, 'Có tên ghi hai lần.'),
  /** GeoJSON as `app/values/read-sketch.ts` writes it; '' where pages draw no map. */
  boundary: z
    .string()
    .default('')
    .transform((text, context) => {
      if (text.trim() === '') return '';
      const read = readSketch(text);
      if (read.ok) return writeSketch(read.sketch);
      context.addIssue({ code: 'custom', message: read.message });
      return z.NEVER;
    }),
  morning: openFromTo(usualHours.morning.join(' – ')),
  afternoon: openFromTo(usualHours.afternoon.join(' – ')),
  /** Of the one-stop desk; '' where it is closed. */
  saturday: openFromTo(''),
  /** Of units with other hours than the desk, in words. */
  otherHours: optionalLine(500),
  receptionDays: optionalLine(500),
});

export type CommuneFacts = z.output<typeof parts>;
export type CommuneField = keyof CommuneFacts;

/** @returns "xã Phú An" */
export const localName = ({ kind, shortName }: Pick<CommuneFacts, 'kind' | 'shortName'>): string =>
  `${communeKinds[kind]} ${shortName}`;

/** The facts as stored; messages are Vietnamese, each at its field. */
export const communeFacts = parts.superRefine((facts, context) => {
  const ownName = localName(facts);
  for (const field of ['name', 'headerName'] as const) {
    if (same(facts[field]).includes(same(ownName))) continue;
    context.addIssue({
      code: 'custom',
      path: [field],
      message: `Không khớp với loại và tên riêng đã ghi: phải có “${ownName}”.`,
    });
  }
});

export interface FactField {
  readonly id: CommuneField;
  readonly label: string;
  readonly hint?: string;
  readonly optional?: true;
  /** Of several lines. */
  readonly multiline?: true;
  /** Of a fact that nobody reads as it is stored. */
  readonly inWords?: (fact: string) => string;
  /** A closed list: each code with its words. */
  readonly choices?: Readonly<Record<string, string>>;
  /** The answer that a terminal proposes, from earlier answers. */
  readonly proposal?: (answers: Readonly<Partial<Record<CommuneField, string>>>) => string;
}

const nameFromAnswers = ({
  kind = '',
  shortName = '',
}: Readonly<Partial<Record<CommuneField, string>>>): string =>
  `${communeKindIds.filter((id) => id === kind).map((id) => communeKinds[id])[0] ?? ''} ${shortName}`.trim();

/** @returns the sketch that a version holds; undefined where pages draw none */
export function sketchOf({ boundary }: Pick<CommuneFacts, 'boundary'>): Sketch | undefined {
  const read = boundary === '' ? undefined : readSketch(boundary);
  return read?.ok === true ? read.sketch : undefined;
}

function boundaryInWords(boundary: string): string {
  const sketch = sketchOf({ boundary });
  return sketch === undefined ? '' : sketchInWords(sketch);
}

/** In the order of the form, the dialogue and the comparison of two versions. */
export const communeFields: readonly { readonly heading: string; readonly fields: readonly FactField[] }[] = [
  {
    heading: 'Tên và cấp trên',
    fields: [
      { id: 'kind', label: 'Loại đơn vị', choices: communeKinds },
      {
        id: 'shortName',
        label: 'Tên riêng',
        hint: 'Ví dụ: Phú An. Cũng là địa danh trước ngày, tháng trên văn bản',
      },
      {
        id: 'district',
        label: 'Thuộc huyện, thị xã, thành phố thuộc tỉnh',
        hint: 'Ví dụ: thị xã Bến Cát. Để trống khi không còn cấp này (từ ngày 01/7/2025)',
        optional: true,
      },
      { id: 'province', label: 'Thuộc tỉnh, thành phố', hint: 'Ví dụ: tỉnh Bình Dương' },
      {
        id: 'name',
        label: 'Tên đầy đủ của cơ quan',
        hint: 'Ví dụ: Ủy ban nhân dân xã Phú An',
        proposal: (answers) => `Ủy ban nhân dân ${nameFromAnswers(answers)}`,
      },
      {
        id: 'headerTop',
        label: 'Tên cơ quan ở đầu văn bản, dòng trên',
        hint: 'Ví dụ: ỦY BAN NHÂN DÂN (Nghị định 30/2020/NĐ-CP)',
        proposal: () => 'ỦY BAN NHÂN DÂN',
      },
      {
        id: 'headerName',
        label: 'Tên cơ quan ở đầu văn bản, dòng dưới',
        hint: 'Ví dụ: XÃ PHÚ AN',
        proposal: (answers) => nameFromAnswers(answers).toLocaleUpperCase('vi'),
      },
    ],
  },
  {
    heading: 'Mã định danh',
    fields: [
      {
        id: 'codeNew',
        label: 'Mã định danh cơ quan',
        hint: 'Theo Quyết định 20/2020/QĐ-TTg, ví dụ H09.31.20. Đứng đầu số hồ sơ',
      },
      {
        id: 'codeOld',
        label: 'Mã định danh kiểu cũ',
        hint: 'Theo QCVN 102:2016/BTTTT, ví dụ 000.20.31.H09. Đứng đầu số hồ sơ tiếp nhận trước ngày 15/9/2020',
        optional: true,
      },
    ],
  },
  {
    heading: 'Liên hệ',
    fields: [
      { id: 'address', label: 'Địa chỉ trụ sở' },
      { id: 'phone', label: 'Điện thoại', hint: 'Ví dụ: 0274 3558 001' },
      {
        id: 'otherPhones',
        label: 'Số điện thoại khác',
        hint: 'Ví dụ: Bộ phận Một cửa 0274 3558 002; đường dây nóng 0274 3558 003',
        optional: true,
      },
      { id: 'fax', label: 'Fax', optional: true },
      { id: 'email', label: 'Thư điện tử' },
      {
        id: 'host',
        label: 'Tên miền của Cổng',
        hint: 'Ví dụ: phuanbinhduong.gov.vn. Ai mở Cổng bằng tên miền khác được đưa đến tên miền này',
      },
    ],
  },
  {
    heading: 'Người chịu trách nhiệm',
    fields: [
      { id: 'headName', label: 'Người đứng đầu', hint: 'Họ tên' },
      {
        id: 'headTitle',
        label: 'Chức vụ của người đứng đầu',
        proposal: (answers) => `Chủ tịch Ủy ban nhân dân ${nameFromAnswers(answers)}`,
      },
      {
        id: 'responsibleName',
        label: 'Người chịu trách nhiệm về trang',
        hint: 'Họ tên; ghi ở chân trang (Thông tư 32/2017/TT-BTTTT)',
        proposal: ({ headName = '' }) => headName,
      },
      {
        id: 'responsibleTitle',
        label: 'Chức vụ của người chịu trách nhiệm về trang',
        proposal: ({ headTitle = '' }) => headTitle,
      },
    ],
  },
  {
    heading: 'Giấy tờ một cửa',
    fields: [
      {
        id: 'paperSet',
        label: 'Bộ mẫu giấy tờ',
        hint: 'Giấy tờ cấp từ ngày có hiệu lực in theo bộ này; giấy đã cấp giữ nguyên',
        choices: paperSets,
        // Without a district, the commune belongs to the two levels of 2025.
        proposal: ({ district = '' }) => (district === '' ? 'tt-03-2025' : firstPaperSet),
      },
      {
        id: 'receptionHours',
        label: 'Số giờ làm việc để trả lời hồ sơ mới nộp',
        hint: 'Tiếp nhận, yêu cầu bổ sung hoặc từ chối. Mặc định 8 giờ làm việc (Nghị định 45/2020/NĐ-CP, chưa đối chiếu nguyên văn)',
        optional: true,
        proposal: () => String(usualReceptionHours),
      },
    ],
  },
  {
    heading: 'Địa bàn và giờ làm việc',
    fields: [
      {
        id: 'hamlets',
        label: 'Các ấp, khu phố, thôn',
        hint: 'Cách nhau bằng dấu chấm phẩy, ví dụ: Ấp An Thuận; Ấp Phú Thứ. Mọi tờ khai cho chọn đúng danh sách này; để trống thì người dân tự ghi',
        optional: true,
      },
      {
        id: 'boundary',
        label: 'Sơ đồ địa giới',
        hint: 'Dán GeoJSON xuất từ phần mềm bản đồ (tên ấp, khu phố trong properties.name), hoặc mỗi dòng một điểm của đường ranh: vĩ độ, kinh độ. Để trống thì trang không vẽ sơ đồ',
        optional: true,
        multiline: true,
        inWords: boundaryInWords,
      },
      {
        id: 'morning',
        label: 'Buổi sáng, thứ Hai đến thứ Sáu',
        hint: 'Ví dụ 07:30 – 11:30',
        proposal: () => usualHours.morning.join(' – '),
      },
      {
        id: 'afternoon',
        label: 'Buổi chiều, thứ Hai đến thứ Sáu',
        hint: 'Ví dụ 13:00 – 17:00',
        proposal: () => usualHours.afternoon.join(' – '),
      },
      {
        id: 'saturday',
        label: 'Bộ phận Một cửa tiếp nhận thêm ngày thứ Bảy',
        hint: 'Ví dụ 07:30 – 11:30; để trống nếu không. Thời hạn giải quyết vẫn không tính thứ Bảy',
        optional: true,
      },
      {
        id: 'otherHours',
        label: 'Giờ của nơi khác Bộ phận Một cửa',
        hint: 'Ví dụ: Công an xã: thứ Hai đến thứ Sáu và sáng thứ Bảy; Trạm Y tế: cả ngày',
        optional: true,
      },
      {
        id: 'receptionDays',
        label: 'Lịch tiếp công dân',
        hint: 'Ví dụ: Chủ tịch: sáng thứ Năm hằng tuần, 07:30 – 11:30; thường xuyên: giờ hành chính. Người dân thấy ở trang Liên hệ và khi đăng ký giờ',
        optional: true,
      },
    ],
  },
];

export const factFields: readonly FactField[] = communeFields.flatMap(({ fields }) => fields);

/**
 * @param values from a form, a terminal or the environment; a missing field counts as empty
 * @returns the facts in NFC; or the problems, at most one for each field
 */
export function readFacts(
  values: Readonly<Partial<Record<CommuneField, string>>>,
):
  | { readonly ok: true; readonly facts: CommuneFacts }
  | { readonly ok: false; readonly problems: readonly InputProblem[] } {
  const parsedFacts = communeFacts.safeParse(
    Object.fromEntries(factFields.map(({ id }) => [id, values[id] ?? ''])),
  );
  if (parsedFacts.success) return { ok: true, facts: parsedFacts.data };
  const problems = new Map<string, InputProblem>();
  for (const { path, message } of parsedFacts.error.issues) {
    const field = String(path[0] ?? '');
    if (!problems.has(field)) problems.set(field, { path: field, message });
  }
  return { ok: false, problems: [...problems.values()] };
}

const fieldOf = new Map(factFields.map((field) => [field.id, field]));

/** @returns a fact in words: a code of a closed list by its words, a sketch by what it draws, any other fact as it is */
export function factWords(facts: CommuneFacts, id: CommuneField): string {
  const { choices = {}, inWords } = fieldOf.get(id) ?? {};
  return inWords?.(facts[id]) ?? new Map(Object.entries(choices)).get(facts[id]) ?? facts[id];
}
