// The registry: the settings of every kind of rule, in the order in which the builder offers them.
import { present } from '#app/values/present.ts';
import type { FormDefinition, FormRule } from '../../definition.ts';
import type { RuleKind } from '../../rules/rule.ts';
import { askField, askNumber } from '../ask.ts';
import { fieldsIn, type Fields } from '../find.ts';
import { settingsOf } from '../kinds/index.ts';
import type { KindSettings } from '../kinds/kind-settings.ts';
import { listIn, numberIn, textIn } from '../read-answers.ts';
import type { RuleSettings } from './rule-settings.ts';

type Gives = NonNullable<KindSettings<'text'>['gives']>;

const giving = (def: FormDefinition, gives: Gives) =>
  fieldsIn(def).filter((field) => settingsOf(field).gives === gives);
const labelled = (fields: Fields) => ({
  labelled: fields.map(({ id, label }) => ({ value: id, label })),
});
const id = (answers: Parameters<typeof textIn>[0], name: string) => textIn(answers, name) ?? '';

const notBefore: RuleSettings<'not-before'> = {
  name: 'Ngày sau không trước ngày trước',
  about: 'Ví dụ: ngày chết không trước ngày sinh.',
  settings: (def) => [
    askField('later', 'Ngày phải ở sau', giving(def, 'day')),
    askField('earlier', 'Ngày phải ở trước', giving(def, 'day')),
  ],
  toWire: ({ later, earlier }) => ({ later, earlier }),
  apply: (answers) => ({ kind: 'not-before', later: id(answers, 'later'), earlier: id(answers, 'earlier') }),
};

const different: RuleSettings<'different'> = {
  name: 'Hai ô phải khác nhau',
  about: 'Ví dụ: người đề nghị không phải người bị tố cáo.',
  settings: (def) => [
    askField('one', 'Ô thứ nhất', fieldsIn(def)),
    askField('other', 'Ô thứ hai', fieldsIn(def)),
  ],
  toWire: ({ fields: [one, other] }) => ({ one, other }),
  apply: (answers) => ({ kind: 'different', fields: [id(answers, 'one'), id(answers, 'other')] }),
};

const minAge: RuleSettings<'min-age'> = {
  name: 'Đủ tuổi',
  about: 'Người sinh ngày ấy phải đủ số tuổi, tính đến hôm nay hoặc một ngày đã khai.',
  settings: (def) => [
    askField('birth', 'Ngày sinh', giving(def, 'day')),
    askNumber('years', 'Đủ mấy tuổi', { required: true, min: 1, max: 120 }),
    askField('on', 'Tính đến ngày', giving(def, 'day'), {
      required: false,
      hint: 'Bỏ trống thì tính đến hôm nay',
    }),
  ],
  toWire: ({ birth, years, on = '' }) => ({ birth, years: String(years), on }),
  apply: (answers) => ({
    kind: 'min-age',
    birth: id(answers, 'birth'),
    years: numberIn(answers, 'years') ?? 0,
    ...present({ on: textIn(answers, 'on') }),
  }),
};

const withinDays: RuleSettings<'within-days'> = {
  name: 'Chưa quá số ngày',
  about: 'Việc đã xảy ra chưa quá bấy nhiêu ngày, ví dụ 60 ngày kể từ ngày sinh.',
  settings: (def) => [
    askField('from', 'Kể từ ngày', giving(def, 'day')),
    askNumber('days', 'Trong bao nhiêu ngày', { required: true, min: 1, max: 36_500 }),
  ],
  toWire: ({ from, days }) => ({ from, days: String(days) }),
  apply: (answers) => ({
    kind: 'within-days',
    from: id(answers, 'from'),
    days: numberIn(answers, 'days') ?? 0,
  }),
};

const atLeastDaysAhead: RuleSettings<'at-least-days-ahead'> = {
  name: 'Trước ít nhất số ngày',
  about:
    'Việc sẽ diễn ra sau ít nhất bấy nhiêu ngày kể từ hôm nay, ví dụ thông báo trước 20 ngày; nên chỉ nhắc.',
  settings: (def) => [
    askField('of', 'Ngày diễn ra', giving(def, 'day')),
    askNumber('days', 'Trước ít nhất bao nhiêu ngày', { required: true, min: 1, max: 3_650 }),
  ],
  toWire: ({ of, days }) => ({ of, days: String(days) }),
  apply: (answers) => ({
    kind: 'at-least-days-ahead',
    of: id(answers, 'of'),
    days: numberIn(answers, 'days') ?? 0,
  }),
};

const sameAsOneOf: RuleSettings<'same-as-one-of'> = {
  name: 'Giống một trong các ô',
  about: 'Ví dụ: dân tộc của con theo cha hoặc theo mẹ.',
  settings: (def) => [
    askField('field', 'Ô phải giống', fieldsIn(def)),
    {
      id: 'others',
      kind: 'choices',
      label: 'Giống một trong',
      required: true,
      options: labelled(fieldsIn(def)),
    },
  ],
  toWire: ({ field, others }) => ({ field, others }),
  apply: (answers) => ({
    kind: 'same-as-one-of',
    field: id(answers, 'field'),
    others: listIn(answers, 'others'),
  }),
};

const sum: RuleSettings<'sum'> = {
  name: 'Cộng lại bằng tổng',
  about: 'Các số thành phần cộng lại bằng số tổng.',
  settings: (def) => [
    {
      id: 'parts',
      kind: 'choices',
      label: 'Các số thành phần',
      required: true,
      options: labelled(giving(def, 'number')),
    },
    askField('total', 'Số tổng', giving(def, 'number')),
  ],
  toWire: ({ parts, total }) => ({ parts, total }),
  apply: (answers) => ({ kind: 'sum', parts: listIn(answers, 'parts'), total: id(answers, 'total') }),
};

const entriesEqual: RuleSettings<'entries-equal'> = {
  name: 'Số mục bằng số đã khai',
  about: 'Danh sách có đúng bấy nhiêu mục.',
  settings: (def) => [
    askField('group', 'Danh sách', giving(def, 'entries')),
    askField('number', 'Ô ghi số mục', giving(def, 'number')),
  ],
  toWire: ({ group, number }) => ({ group, number }),
  apply: (answers) => ({ kind: 'entries-equal', group: id(answers, 'group'), number: id(answers, 'number') }),
};

const identityMatches: RuleSettings<'identity-matches'> = {
  name: 'Số định danh khớp năm sinh, giới tính',
  about: 'So số định danh 12 chữ số với năm sinh và giới tính; nên chỉ nhắc, không chặn.',
  settings: (def) => [
    askField('identity', 'Số định danh hoặc giấy tờ tùy thân', giving(def, 'identity')),
    askField('birth', 'Ngày sinh', giving(def, 'day'), { required: false }),
    askField('sex', 'Giới tính', giving(def, 'choice'), { required: false }),
  ],
  toWire: ({ identity, birth = '', sex = '' }) => ({ identity, birth, sex }),
  apply: (answers) => ({
    kind: 'identity-matches',
    identity: id(answers, 'identity'),
    ...present({ birth: textIn(answers, 'birth'), sex: textIn(answers, 'sex') }),
  }),
};

const inCommune: RuleSettings<'in-commune'> = {
  name: 'Nơi ở trong địa bàn',
  about: 'Địa chỉ thuộc xã, phường của Cổng; có thể ghi theo tên cũ, nên chỉ nhắc, không chặn.',
  settings: (def) => [askField('place', 'Địa chỉ', giving(def, 'place'))],
  toWire: ({ place }) => ({ place }),
  apply: (answers) => ({ kind: 'in-commune', place: id(answers, 'place') }),
};

export const ruleSettings: { readonly [K in RuleKind]: RuleSettings<K> } = {
  'not-before': notBefore,
  'min-age': minAge,
  'within-days': withinDays,
  'at-least-days-ahead': atLeastDaysAhead,
  sum,
  'entries-equal': entriesEqual,
  different,
  'same-as-one-of': sameAsOneOf,
  'identity-matches': identityMatches,
  'in-commune': inCommune,
};

/** @returns the builder's module for the rule's kind; its methods expect a rule of this kind */
export function settingsOfRule(rule: Pick<FormRule, 'kind'>): RuleSettings<RuleKind> {
  return ruleSettings[rule.kind] as RuleSettings<RuleKind>;
}
