// A procedure under work: everything that is missing is told at once, and nothing is missing exactly when the schema
// accepts it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  asProcedure,
  componentIds,
  componentIn,
  componentOf,
  decidingAnswers,
  differingComponents,
  draftSchema,
  emptyDraft,
  factsIn,
  fieldProblemsOf,
  findProcedureBySlug,
  levelNeeds,
  presetProblemsOf,
  procedures,
  procedureSchema,
  publicationProblems,
  withComponent,
  type Fact,
  type FieldOutline,
  type FormOutline,
  type Procedure,
  type ProcedureDraft,
} from '#catalog/index.ts';
import { sameValue } from '#catalog/same-value.ts';

const facts = Object.keys(componentOf) as Fact[];

/** A form that asks whatever the procedure answers beforehand, decides about documents or counts its charges by. */
function servingForm(
  code: string,
  { charges, documents = [], presets = {} }: Pick<ProcedureDraft, 'charges' | 'documents' | 'presets'>,
): FormOutline {
  const choices: Record<string, readonly string[]> = { ...presets };
  for (const [id, values] of documents.flatMap(decidingAnswers))
    choices[id] = [...(choices[id] ?? []), ...values];
  const fields: FieldOutline[] = Object.entries(choices).map(([id, values]) => ({
    id,
    kind: 'radio',
    label: id,
    values,
  }));
  for (const { quantity, when } of charges?.kind === 'charged' ? charges.items : []) {
    const number = (id: string): FieldOutline => ({ id, kind: 'number', label: id });
    if (quantity.kind === 'field') fields.push(number(quantity.field));
    if (quantity.kind === 'group') {
      const parts = [quantity.copies, quantity.pages].filter((part) => part !== undefined);
      fields.push({ id: quantity.group, kind: 'group', label: 'x', entry: parts.map(number) });
    }
    if (when !== undefined) {
      const kind = typeof when.equals === 'boolean' ? 'checkbox' : 'text';
      fields.push({ id: when.field, kind, label: when.field });
    }
  }
  return { code, title: code, fields };
}

const servingForms = (draft: ProcedureDraft): FormOutline[] =>
  [...new Set([...(draft.forms ?? []), draft.onlineForm ?? 'khai-sinh'])].map((code) =>
    servingForm(code, draft),
  );

const problemsIn = (draft: ProcedureDraft, forms = servingForms(draft)) =>
  publicationProblems(draft, { forms });

function of(slug: string): Procedure {
  const found = findProcedureBySlug(slug);
  if (found === undefined) throw new Error(`no procedure ${slug}`);
  return found;
}

const level4 = of('ban-sao-trich-luc-ho-tich');

describe('what is missing', () => {
  it.each(procedures.map((procedure) => [procedure.slug, procedure] as const))(
    'Đ14.1: nothing in %s',
    (_slug, procedure) => {
      expect(problemsIn(procedure)).toEqual([]);
      expect(draftSchema.safeParse(procedure).success).toBe(true);
    },
  );

  it('is told at once, each fact with the component where it is given', () => {
    const draft = emptyDraft({ code: '9.000001', name: 'Thử', sector: 'ho-tich', slug: 'thu' });
    const problems = problemsIn(draft);
    const given: readonly Fact[] = ['code', 'name', 'sector', 'slug', 'otherNames', 'lifeEvents'];
    // What only a level asks for, or says itself where the procedure does not.
    const levelled: readonly Fact[] = ['forms', 'presets', 'onlineForm', 'onlinePayment', 'deliveries'];
    // Most have none of them.
    const seldom: readonly Fact[] = [
      'provider',
      'resolver',
      'publication',
      'filedInPerson',
      'certificateDraft',
    ];
    expect(problems.map(({ fact }) => fact).sort()).toEqual(
      facts.filter((fact) => ![...given, ...levelled, ...seldom].includes(fact)).sort(),
    );
    for (const { component, fact, message } of problems) {
      expect(component).toBe(componentOf[fact]);
      expect(message).toMatch(/^Chưa có .*\.$/);
    }
  });

  it('is nothing exactly when the schema accepts the draft, whatever is taken out of it or mixed into it', () => {
    const pick = fc.constantFrom(...procedures);
    fc.assert(
      fc.property(
        pick,
        pick,
        fc.subarray(facts),
        fc.subarray([...componentIds]),
        (one, other, without, mixed) => {
          let draft: ProcedureDraft = one;
          for (const id of mixed) draft = withComponent(draft, id, componentIn(other, id));
          const left = Object.entries(draft).filter(([fact]) => !without.some((gone) => gone === fact));
          const rest = Object.fromEntries(left) as unknown as ProcedureDraft;
          const accepted = procedureSchema.safeParse(rest).success;
          expect(problemsIn(rest).length === 0).toBe(accepted);
          if (accepted) expect(sameValue(asProcedure(rest), rest)).toBe(true);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('names what a level does not have', () => {
    const { forms: _forms, onlineForm: _online, onlinePayment: _payment, ...rest } = level4;
    const lowered: ProcedureDraft = { ...rest, level: 1, forms: ['khai-sinh'] };
    const messages = problemsIn(lowered).map(({ message }) => message);
    expect(messages).toContain('Mức độ 1 không có mẫu đơn: hãy bỏ, hoặc chọn mức độ cao hơn.');
    expect(messages).toContain('Mức độ 1 không nhận hồ sơ trực tuyến: hãy bỏ cách nộp trực tuyến.');
  });

  it('names a form that is not published, and a fact that does not hold by itself', () => {
    expect(problemsIn(level4, []).map(({ message }) => message)).toContain(
      `Mẫu đơn "${level4.forms?.[0]}" chưa được công bố: hãy công bố mẫu đơn trước.`,
    );
    const wrong = { ...level4, sets: 0, name: ' ' };
    expect(problemsIn(wrong).map(({ message }) => message)).toEqual([
      'Tên thủ tục: Không được để trống.',
      'Số bộ hồ sơ: Ít nhất 1 bộ.',
    ]);
  });
});

describe('what charges count by', () => {
  const form = (...fields: FieldOutline[]): FormOutline => ({ code: 'f', title: 'Tờ khai', fields });
  const charges = level4.charges;
  if (charges.kind !== 'charged') throw new Error('the example is charged');
  const [item] = charges.items;
  const countedBy = (change: Partial<typeof item>) => ({
    ...charges,
    items: [{ ...item, ...change }] as const,
  });
  const field = (id: string, kind = 'number'): FieldOutline => ({ id, kind, label: `Ô ${id}` });

  it('must be asked, as a number', () => {
    const byField = countedBy({ quantity: { kind: 'field', field: 'copies' } });
    expect(fieldProblemsOf(byField, form(field('copies')))).toEqual([]);
    expect(fieldProblemsOf(byField, form())).toEqual([
      `Mẫu "Tờ khai" không có câu hỏi "copies" mà khoản "${item.name}" dùng để tính.`,
    ]);
    expect(fieldProblemsOf(byField, form(field('copies', 'text')))).toEqual([
      `Câu hỏi "Ô copies" phải là số thì khoản "${item.name}" mới tính được.`,
    ]);
    expect(fieldProblemsOf(byField, form({ ...field('copies', 'select'), values: ['1', '2'] }))).toEqual([]);
  });

  it('must be asked in each entry, when it is counted entry by entry', () => {
    const byGroup = countedBy({
      quantity: { kind: 'group', group: 'papers', copies: 'copies', pages: 'pages' },
    });
    const group = (...entry: FieldOutline[]) => form({ ...field('papers', 'group'), entry });
    expect(fieldProblemsOf(byGroup, group(field('copies'), field('pages')))).toEqual([]);
    expect(fieldProblemsOf(byGroup, group(field('copies')))).toHaveLength(1);
    expect(fieldProblemsOf(byGroup, form(field('papers')))).toHaveLength(1);
  });

  it('must have the answer that the charge waits for', () => {
    const quantity = { kind: 'constant', value: 1 } as const;
    const ticked = countedBy({ quantity, when: { field: 'wants', equals: true } });
    expect(fieldProblemsOf(ticked, form(field('wants', 'checkbox')))).toEqual([]);
    expect(fieldProblemsOf(ticked, form(field('wants', 'radio')))).toHaveLength(1);
    const chosen = countedBy({ quantity, when: { field: 'wants', equals: 'Có' } });
    expect(fieldProblemsOf(chosen, form({ ...field('wants', 'radio'), values: ['Có', 'Không'] }))).toEqual(
      [],
    );
    expect(fieldProblemsOf(chosen, form({ ...field('wants', 'radio'), values: ['Không'] }))).toHaveLength(1);
    expect(fieldProblemsOf(chosen, form())).toHaveLength(1);
  });
});

describe('what a procedure answers itself', () => {
  const act: FieldOutline = { id: 'act', kind: 'radio', label: 'Việc gì', values: ['Di chúc', 'Khác'] };
  const form: FormOutline = {
    code: 'f',
    title: 'Phiếu',
    fields: [act, { id: 'x', kind: 'text', label: 'X' }],
  };

  it('is an answer of a question with one choice, in one of its forms', () => {
    expect(presetProblemsOf({ act: ['Di chúc', 'Khác'] }, [form])).toEqual([]);
    expect(presetProblemsOf({ act: ['Mua bán'], x: ['a'], y: ['b'] }, [form])).toEqual([
      'Câu hỏi "Việc gì" không có câu trả lời "Mua bán".',
      'Câu hỏi "X" không phải câu chọn một nên không trả lời sẵn được.',
      'Không mẫu đơn nào của thủ tục có câu hỏi "y" để trả lời sẵn.',
    ]);
  });

  it('decides about documents by questions that the form asks', () => {
    const document = level4.documents.find(({ id }) => id === 'authorisation');
    const lost = {
      ...level4,
      documents: [{ ...document, appliesUnless: { nobody: ['Ai'] } }],
    } as ProcedureDraft;
    expect(problemsIn(lost, servingForms(level4)).map(({ fact }) => fact)).toEqual(['documents']);
  });

  it('is told with the level, and no procedure without forms has any', () => {
    const lost = { ...level4, presets: { act: ['Di chúc'] as const } };
    expect(problemsIn(lost, servingForms(level4)).map(({ fact }) => fact)).toEqual(['presets']);
    expect(
      problemsIn({ ...level4, level: 1, presets: { act: ['Di chúc'] } }).map(({ fact }) => fact),
    ).toContain('presets');
  });
});

describe('what a level needs', () => {
  const why = (level: 1 | 2 | 3 | 4, draft: ProcedureDraft) =>
    levelNeeds(level, draft, servingForms(draft)).flatMap(({ met, why: reason }) => (met ? [] : [reason]));

  it.each([1, 2, 3, 4] as const)('Đ3.4 level %i asks for all that the levels below ask for', (level) => {
    const needs = levelNeeds(level, level4, servingForms(level4)).map(({ need }) => need);
    for (const lower of [1, 2, 3, 4] as const) {
      if (lower >= level) continue;
      expect(needs).toEqual(
        expect.arrayContaining(levelNeeds(lower, level4, servingForms(level4)).map(({ need }) => need)),
      );
    }
    expect(why(level, level4)).toEqual([]);
  });

  it('Đ3.4 says why a procedure cannot be raised', () => {
    const plain: ProcedureDraft = {
      ...level4,
      level: 1,
      forms: undefined,
      onlineForm: undefined,
      channels: ['post'],
    };
    expect(why(1, plain)).toEqual([]);
    expect(why(2, plain)).toEqual(['Chưa chọn mẫu đơn nào.']);
    expect(why(3, plain)).toEqual([
      'Chưa chọn mẫu đơn nào.',
      'Chưa chọn mẫu nộp trực tuyến.',
      'Cách thức thực hiện chưa có nộp trực tuyến.',
    ]);
    const unpriced = {
      ...level4,
      charges: {
        ...level4.charges,
        items: [
          {
            ...(level4.charges.kind === 'charged' ? level4.charges.items[0] : {}),
            tariff: { kind: 'set-by-province', note: 'Chưa có nghị quyết' },
          },
        ],
      },
    } as unknown as ProcedureDraft;
    expect(why(4, unpriced)).toEqual(['Chưa biết mức thu của khoản nào, nên Cổng không thu được.']);
    expect(why(1, { ...level4, timeLimit: undefined, sets: undefined })).toEqual([
      'Chưa có số bộ hồ sơ; thời hạn giải quyết.',
    ]);
  });
});

describe('components', () => {
  it('differ only where a fact or a note does, whatever the order of keys', () => {
    const turned = Object.fromEntries(Object.entries(level4).reverse()) as unknown as ProcedureDraft;
    expect(differingComponents(level4, turned)).toEqual([]);
    expect(differingComponents(level4, { ...level4, conditions: 'Khác', sets: level4.sets + 1 })).toEqual([
      'conditions',
      'documents',
    ]);
    const noted = {
      ...level4,
      toReview: [...level4.toReview, { component: 'results', note: 'Xem lại' } as const],
    };
    expect(differingComponents(level4, noted)).toEqual(['results']);
  });

  it('make the whole procedure again, one by one', () => {
    let built: ProcedureDraft = { toReview: [] };
    for (const id of componentIds) built = withComponent(built, id, componentIn(level4, id));
    expect(sameValue({ ...built, toReview: [] }, { ...level4, toReview: [] })).toBe(true);
    expect(asProcedure(built).code).toBe(level4.code);
  });

  it('lose the facts that a save does not give', () => {
    const lowered = withComponent(level4, 'level', {
      facts: { level: 1, levelReason: 'Chỉ hướng dẫn', newerTerm: 'information' },
      toReview: [],
    });
    expect(factsIn(lowered, 'level')).toEqual({
      level: 1,
      levelReason: 'Chỉ hướng dẫn',
      newerTerm: 'information',
    });
    expect(lowered.charges).toEqual(level4.charges);
  });
});
