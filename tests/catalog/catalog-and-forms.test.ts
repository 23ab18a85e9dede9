// The catalog and the forms know each other by codes and field ids: what one names, the other has.
import { describe, expect, it } from 'vitest';

import {
  acceptsOnlineSubmission,
  applies,
  assess,
  decidingQuestions,
  decidingProblemsOf,
  offersForms,
  procedures,
  type ChargeItem,
  type Procedure,
} from '#catalog/index.ts';
import {
  checkDeclaration,
  controlOf,
  exampleWire,
  findForm,
  forms,
  givenAnswer,
  narrowForm,
  optionsOf,
} from '#forms/index.ts';
import type { FieldDefinition, FormDefinition } from '#forms/definition.ts';

import { outlineOf } from '#app/domain/catalog-editing/form-outlines.ts';

import { contextOf } from '../forms/context.ts';

/**
 * For procedures to come, that staff enter: no procedure of today needs it. And for any of which the declaration comes on paper:
 * the desk files it with a scan.
 */
const generalForms = ['don-de-nghi', 'ho-so-giay'];

function formOf(code: string): FormDefinition {
  const form = findForm(code);
  if (form === undefined) throw new Error(`no form ${code}`);
  return form;
}

const fieldsIn = (form: FormDefinition) => form.sections.flatMap((section) => section.fields);
const fieldOf = (fields: readonly FieldDefinition[], id: string) => fields.find((field) => field.id === id);

/** The field that a charge is counted by, or depends on, is of a kind that can tell. */
function whatIsMissing(item: ChargeItem, form: FormDefinition): readonly string[] {
  const missing: string[] = [];
  const need = (holds: boolean, what: string) => {
    if (!holds) missing.push(`${item.id}: ${what}`);
  };
  const { quantity, when } = item;
  if (quantity.kind === 'field')
    need(fieldOf(fieldsIn(form), quantity.field)?.kind === 'number', quantity.field);
  if (quantity.kind === 'group') {
    const group = fieldOf(fieldsIn(form), quantity.group);
    need(group?.kind === 'group', quantity.group);
    const inner = group === undefined ? [] : (controlOf(group).entry?.fields ?? []);
    for (const id of [quantity.copies, quantity.pages])
      if (id !== undefined) need(fieldOf(inner, id)?.kind === 'number', `${quantity.group}.${id}`);
  }
  if (when !== undefined) {
    const field = fieldOf(fieldsIn(form), when.field);
    const answers: readonly (string | boolean)[] =
      field === undefined ? [] : 'options' in field ? optionsOf(field.options) : [true, false];
    need(answers.includes(when.equals), `${when.field} = ${when.equals}`);
  }
  return missing;
}

describe('the forms of the catalog', () => {
  it.each(forms.map((form) => form.code))('%s belongs to a procedure, or is a general one', (code) => {
    const users = procedures.filter((p) => offersForms(p) && p.forms.includes(code));
    expect(users.length > 0).toBe(!generalForms.includes(code));
  });
});

const withForms = procedures.filter(offersForms).map((p) => [p.slug, p] as const);

describe.each(withForms)('%s', (_slug, p) => {
  it('Đ3.4b offers forms that exist, each once', () => {
    for (const code of p.forms) expect(findForm(code), code).toBeDefined();
    expect(new Set(p.forms).size).toBe(p.forms.length);
  });

  it('is not asked what it answers itself, and its form is answered all the same', () => {
    for (const [id, answers] of Object.entries(p.presets ?? {})) {
      const asking = p.forms.map(formOf).find((form) => fieldOf(fieldsIn(form), id) !== undefined);
      const field = asking && fieldOf(fieldsIn(asking), id);
      expect(field !== undefined && 'options' in field ? optionsOf(field.options) : []).toEqual(
        expect.arrayContaining([...answers]),
      );
    }
    for (const form of p.forms.map((code) => narrowForm(formOf(code), p.presets))) {
      const context = contextOf(form);
      const checked = checkDeclaration(form, exampleWire(form, context), context);
      expect(checked.ok ? [] : checked.problems).toEqual([]);
      for (const [id, answers] of Object.entries(p.presets ?? {})) {
        const field = fieldOf(fieldsIn(form), id);
        if (field !== undefined && answers.length === 1) expect(givenAnswer(field)).toBe(answers[0]);
      }
    }
  });

  it('lets a document apply to answers that its online form offers', () => {
    const form = acceptsOnlineSubmission(p) ? outlineOf(formOf(p.onlineForm)) : undefined;
    expect(form === undefined ? [] : decidingProblemsOf(p.documents, form)).toEqual([]);
    // What applies in some cases only is not demanded of everybody, and people are told in which.
    for (const document of p.documents.filter(
      (one) => decidingQuestions(one).length > 0 || one.filedBy !== undefined,
    )) {
      expect(form, document.id).toBeDefined();
      expect([document.required, document.condition === undefined], document.id).toEqual([false, false]);
    }
  });

  it('Đ3.4c has an online form of its own when it is filed online', () => {
    if (acceptsOnlineSubmission(p))
      expect(p.onlineForm).toSatisfy((form: string) => !generalForms.includes(form));
  });
});

describe.each(procedures.filter((p) => p.charges.kind === 'charged').map((p) => [p.slug, p] as const))(
  '%s',
  (_slug, p: Procedure) => {
    const items = p.charges.kind === 'charged' ? p.charges.items : [];

    it('Đ3.4d counts what it charges by fields that its form has', () => {
      if (offersForms(p)) {
        const form = formOf(p.forms[0]);
        expect(items.flatMap((item) => whatIsMissing(item, form))).toEqual([]);
      } else for (const item of items) expect(item).toMatchObject({ quantity: { kind: 'constant' } });
    });

    it('Đ3.4d knows what its form’s example costs, or says that the amount is told at the desk', () => {
      if (!offersForms(p)) return;
      const form = formOf(p.forms[0]);
      const context = contextOf(form);
      const checked = checkDeclaration(form, exampleWire(form, context), context);
      if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
      const { lines, undetermined } = assess(p.charges, checked.answers);
      const told = [...lines, ...undetermined].map((line) => line.itemId);
      expect(items.filter((item) => item.when === undefined && !told.includes(item.id))).toEqual([]);
    });

    it('calls no charge (phí) a fee (lệ phí) where its form asks for how many', () => {
      if (!offersForms(p)) return;
      for (const { kind, quantity } of items) {
        if (kind !== 'charge' || quantity.kind === 'constant') continue;
        const asked = quantity.kind === 'field' ? quantity.field : quantity.group;
        const sections = p.forms
          .flatMap((code) => formOf(code).sections)
          .filter(({ fields }) => fields.some(({ id }) => id === asked));
        expect(sections.length).toBeGreaterThan(0);
        expect(JSON.stringify(sections)).not.toMatch(/(?<!phí, )lệ phí/i);
      }
    });

    it('names each charge once, with its legal basis', () => {
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      for (const item of items) expect(item.legalBasis).not.toBe('');
    });
  },
);

/** By procedure: answers, and which of its documents they let apply. */
const decided: readonly (readonly [string, object, string, boolean])[] = [
  ['dang-ky-khai-sinh', { requesterRelation: 'Mẹ' }, 'authorisation', false],
  ['dang-ky-khai-sinh', { requesterRelation: 'Người được ủy quyền' }, 'authorisation', true],
  ['dang-ky-khai-sinh', {}, 'authorisation', true],
  ['dang-ky-ket-hon', { brideMarriageCount: '1', groomMarriageCount: 1 }, 'former-marriage-end', false],
  ['dang-ky-ket-hon', { brideMarriageCount: '1', groomMarriageCount: '2' }, 'former-marriage-end', true],
  ['dang-ky-ket-hon', { brideMarriageCount: '1' }, 'former-marriage-end', true],
  ['dang-ky-khai-tu', { noticeType: 'Giấy báo tử' }, 'death-evidence', false],
  ['dang-ky-khai-tu', { noticeType: 'Khác' }, 'death-evidence', true],
  ['dang-ky-lai-khai-tu', { requesterRelation: 'Con' }, 'authorisation', false],
  ['dang-ky-lai-khai-tu', { requesterRelation: 'Con' }, 'certified-copies', false],
  ['ban-sao-trich-luc-ho-tich', { requesterRelation: 'Bản thân' }, 'organisation-request', false],
  ['ban-sao-trich-luc-ho-tich', { requesterRelation: 'Khác' }, 'organisation-request', true],
  ['ban-sao-tu-so-goc', { holderRelation: 'Người thừa kế' }, 'kinship-paper', true],
  ['ban-sao-tu-so-goc', { holderRelation: 'Chính người được cấp bản chính' }, 'kinship-paper', false],
  ['dang-ky-ho-kinh-doanh', { founder: 'Cá nhân' }, 'family-authorisation', false],
  ['dang-ky-ho-kinh-doanh', { founder: 'Cá nhân' }, 'filing-authorisation', true],
  ['tro-cap-khi-nguoi-co-cong-tu-tran', { monthlyClaim: 'Không' }, 'relative-papers', false],
  ['tro-cap-xa-hoi-hang-thang', { disabled: 'Không', subjectSex: 'Nữ' }, 'pregnancy-confirmation', false],
  ['tro-cap-xa-hoi-hang-thang', { subjectSex: 'Nam' }, 'pregnancy-confirmation', false],
  ['tro-cap-xa-hoi-hang-thang', { subjectSex: 'Nữ' }, 'pregnancy-confirmation', true],
  [
    'tro-cap-xa-hoi-hang-thang',
    { severeDisabilityLevel: 'Nặng' },
    'severe-disability-household-declaration',
    false,
  ],
  [
    'xac-nhan-tinh-trang-hon-nhan',
    { maritalStatus: 'Hiện tại đang có vợ hoặc chồng' },
    'former-marriage-end',
    false,
  ],
];

it.each(decided)('%s, answered with %j: %s applies is %s', (slug, answers, id, expected) => {
  const document = procedures.find((p) => p.slug === slug)?.documents.find((one) => one.id === id);
  expect(document && applies(document, answers)).toBe(expected);
});
