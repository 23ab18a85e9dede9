// Settings of the kinds to type in: text, names, numbers, dates, addresses.
import { present } from '#app/values/present.ts';
import type { Answers } from '../../kinds/kind.ts';
import { askNumber, askText, askTick } from '../ask.ts';
import { linesIn, numberIn, textIn, tickedIn } from '../read-answers.ts';
import type { KindSettings } from './kind-settings.ts';

const on = (value: boolean | undefined) => (value === true ? 'on' : undefined);
const digits = (value: number | undefined) => (value === undefined ? undefined : String(value));
const upsideDown = ({ min, max }: { readonly min?: number; readonly max?: number }) =>
  min !== undefined && max !== undefined && min > max
    ? [`Số nhỏ nhất (${min}) lớn hơn số lớn nhất (${max}): sửa lại một trong hai.`]
    : [];

const askSuggestions = (label: string) =>
  askText('suggestions', label, {
    required: false,
    multiline: true,
    maxLength: 5000,
    hint: 'Mỗi dòng một gợi ý; người khai chọn hoặc tự ghi',
  });

function suggestionsIn(answers: Answers): readonly string[] | undefined {
  const lines = linesIn(answers, 'suggestions');
  return lines.length === 0 ? undefined : lines;
}

export const text: KindSettings<'text'> = {
  name: 'Chữ',
  about: 'Câu trả lời tự ghi, một dòng hoặc nhiều dòng.',
  profiles: ['fullName', 'email'],
  settings: () => [
    askTick('multiline', 'Cho ghi nhiều dòng'),
    askNumber('maxLength', 'Số ký tự tối đa', {
      min: 1,
      max: 20_000,
      hint: 'Bỏ trống thì một dòng được 200 ký tự, nhiều dòng được 2.000 ký tự',
    }),
    askSuggestions('Gợi ý khi ghi một dòng'),
  ],
  toWire: (field) =>
    present({
      multiline: on(field.multiline),
      maxLength: digits(field.maxLength),
      suggestions: field.suggestions?.join('\n'),
    }),
  apply: (answers) => ({
    kind: 'text',
    ...present({
      multiline: tickedIn(answers, 'multiline'),
      maxLength: numberIn(answers, 'maxLength'),
      suggestions: suggestionsIn(answers),
    }),
  }),
};

export const personName: KindSettings<'person-name'> = {
  name: 'Họ tên người',
  about: 'Họ, chữ đệm, tên của một người.',
  profiles: ['fullName'],
  settings: () => [askTick('uppercase', 'Đổi thành CHỮ IN HOA')],
  toWire: (field) => present({ uppercase: on(field.uppercase) }),
  apply: (answers) => ({ kind: 'person-name', ...present({ uppercase: tickedIn(answers, 'uppercase') }) }),
};

export const identityNumber: KindSettings<'identity-number'> = {
  name: 'Số định danh',
  about: 'Chỉ số định danh cá nhân hoặc số CMND.',
  gives: 'identity',
  profiles: ['identity'],
  settings: () => [],
  toWire: () => ({}),
  apply: () => ({ kind: 'identity-number' }),
};

export const identityPaper: KindSettings<'identity-paper'> = {
  name: 'Giấy tờ tùy thân',
  about: 'Loại giấy tờ, số, ngày cấp và nơi cấp.',
  gives: 'identity',
  profiles: ['identity'],
  settings: () => [],
  toWire: () => ({}),
  apply: () => ({ kind: 'identity-paper' }),
};

const NOT_AFTER_TODAY = 'Không được sau hôm nay';
const NOT_BEFORE_TODAY = 'Không được trước hôm nay';

interface Bounds {
  readonly past?: boolean | undefined;
  readonly future?: boolean | undefined;
}

/** A day may be bound to what is past, or to what is to come. */
const bounded = {
  settings: () => [askTick('past', NOT_AFTER_TODAY), askTick('future', NOT_BEFORE_TODAY)],
  toWire: ({ past, future }: Bounds) => present({ past: on(past), future: on(future) }),
  problems: ({ past, future }: Bounds) =>
    past === true && future === true ? ['Ngày này chỉ còn được là hôm nay: bỏ bớt một giới hạn.'] : [],
};

const boundsIn = (answers: Answers) =>
  present({ past: tickedIn(answers, 'past'), future: tickedIn(answers, 'future') });

export const date: KindSettings<'date'> = {
  name: 'Ngày',
  about: 'Một ngày đầy đủ: ngày, tháng, năm.',
  gives: 'day',
  profiles: ['birthDate'],
  ...bounded,
  apply: (answers) => ({ kind: 'date', ...boundsIn(answers) }),
};

export const partialDate: KindSettings<'partial-date'> = {
  name: 'Ngày có thể chỉ biết năm',
  about: 'Ngày sinh của người lớn tuổi: biết cả ngày, hoặc chỉ tháng, hoặc chỉ năm.',
  gives: 'day',
  profiles: ['birthDate'],
  settings: () => [askTick('past', NOT_AFTER_TODAY)],
  toWire: (field) => present({ past: on(field.past) }),
  apply: (answers) => ({ kind: 'partial-date', ...present({ past: tickedIn(answers, 'past') }) }),
};

export const moment: KindSettings<'moment'> = {
  name: 'Ngày và giờ',
  about: 'Ngày, kèm giờ và phút nếu biết.',
  gives: 'day',
  ...bounded,
  apply: (answers) => ({ kind: 'moment', ...boundsIn(answers) }),
};

export const address: KindSettings<'address'> = {
  name: 'Địa chỉ',
  about: 'Số nhà, ấp, xã, tỉnh.',
  gives: 'place',
  profiles: ['residence'],
  settings: () => [askSuggestions('Gợi ý tên cơ sở')],
  toWire: (field) => present({ suggestions: field.suggestions?.join('\n') }),
  apply: (answers) => ({ kind: 'address', ...present({ suggestions: suggestionsIn(answers) }) }),
};

export const phone: KindSettings<'phone'> = {
  name: 'Số điện thoại',
  about: 'Số di động hoặc cố định trong nước.',
  profiles: ['phone'],
  settings: () => [],
  toWire: () => ({}),
  apply: () => ({ kind: 'phone' }),
};

export const mapPoint: KindSettings<'map-point'> = {
  name: 'Điểm trên sơ đồ xã',
  about: 'Nơi xảy ra việc, chấm trên sơ đồ. Không có JavaScript thì không chấm được, nên đừng bắt buộc.',
  settings: () => [],
  toWire: () => ({}),
  apply: () => ({ kind: 'map-point' }),
  problems: ({ required }) =>
    required === false
      ? []
      : ['Điểm trên sơ đồ không bắt buộc được: không phải trình duyệt nào cũng chấm được.'],
};

export const number: KindSettings<'number'> = {
  name: 'Số đếm',
  about: 'Một số nguyên: số bản, số người, số trang.',
  gives: 'number',
  settings: () => [
    askNumber('min', 'Số nhỏ nhất', { hint: 'Bỏ trống thì từ 0' }),
    askNumber('max', 'Số lớn nhất'),
    askText('unit', 'Đơn vị', { required: false, maxLength: 30, hint: 'Ví dụ: bản, người, m²' }),
  ],
  toWire: ({ min, max, unit }) => present({ min: digits(min), max: digits(max), unit }),
  apply: (answers) => ({
    kind: 'number',
    ...present({
      min: numberIn(answers, 'min'),
      max: numberIn(answers, 'max'),
      unit: textIn(answers, 'unit'),
    }),
  }),
  problems: upsideDown,
};

export const money: KindSettings<'money'> = {
  name: 'Số tiền',
  about: 'Một số tiền, tính bằng đồng.',
  gives: 'number',
  settings: () => [
    { id: 'min', kind: 'money', label: 'Số tiền nhỏ nhất', required: false },
    { id: 'max', kind: 'money', label: 'Số tiền lớn nhất', required: false },
  ],
  toWire: ({ min, max }) => present({ min: digits(min), max: digits(max) }),
  apply: (answers) => ({
    kind: 'money',
    ...present({ min: numberIn(answers, 'min'), max: numberIn(answers, 'max') }),
  }),
  problems: upsideDown,
};
