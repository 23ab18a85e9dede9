// Every component of every procedure through its editor: shown, sent back untouched, it is what it was.
import { describe, expect, it } from 'vitest';

import { compareProcedures } from '#app/domain/catalog-editing/editors/compare-procedures.ts';
import { componentEditors } from '#app/domain/catalog-editing/editors/index.ts';
import type { Applied, EditingSituation } from '#app/domain/catalog-editing/component-editor.ts';
import { componentIds, type ComponentId } from '#catalog/components.ts';
import { componentIn, type ProcedureDraft } from '#catalog/drafting.ts';
import { procedures } from '#catalog/procedures/index.ts';
import {
  checkDeclaration,
  forms,
  optionsOf,
  readDeclaration,
  type FieldDefinition,
  type FormContext,
  type FormDefinition,
  type Wire,
  type WireValue,
} from '#forms/index.ts';
import { textOf } from '#forms/wire.ts';

const context: FormContext = { today: '2026-11-24', unitName: 'Ủy ban nhân dân xã Phú An' };

/** What saving does, without the database: check, then apply. */
function save(component: ComponentId, situation: EditingSituation, wire: Wire): Applied {
  const editor = componentEditors[component];
  const checked = checkDeclaration(editor.form(situation), wire, context);
  return checked.ok ? editor.apply(checked.answers, situation) : { ok: false, problems: checked.problems };
}

const situationOf = (draft: ProcedureDraft): EditingSituation => ({ draft, forms });

function paths(applied: Applied): readonly string[] {
  return applied.ok ? [] : applied.problems.map(({ path }) => path);
}

describe.each(componentIds)('the editor of “%s”', (component) => {
  it.each(procedures.map((p) => [p.slug, p] as const))('gives back %s as it was', (_slug, procedure) => {
    const situation = situationOf(procedure);
    const wire = componentEditors[component].toWire(procedure, situation);
    const { facts, toReview } = componentIn(procedure, component);
    expect(save(component, situation, wire)).toEqual({ ok: true, facts, toReview });
  });

  it('shows a new procedure as nothing answered, and asks for what is missing', () => {
    const draft: ProcedureDraft = { code: '9.000001', toReview: [] };
    const situation = situationOf(draft);
    const editor = componentEditors[component];
    expect(readDeclaration(editor.form(situation), editor.answers(draft, situation))).toEqual([]);
    const applied = save(component, situation, editor.toWire(draft, situation));
    expect(applied.ok).toBe(false);
    expect(paths(applied).length).toBeGreaterThan(0);
  });
});

const khaiTu = procedureBySlug('dang-ky-khai-tu');

function procedureBySlug(slug: string): ProcedureDraft {
  const found = procedures.find((p) => p.slug === slug);
  if (found === undefined) throw new Error(`no procedure ${slug}`);
  return found;
}

type Entry = Readonly<Record<string, WireValue>>;

/** The wire of a component, and the entries of its list, to be changed as somebody would type. */
function typed(component: ComponentId, draft: ProcedureDraft = khaiTu) {
  const situation = situationOf(draft);
  const wire = componentEditors[component].toWire(draft, situation);
  const entries = (list: string): readonly Entry[] => (wire[list] ?? []) as readonly Entry[];
  return {
    situation,
    wire,
    entries,
    save: (change: Wire) => save(component, situation, { ...wire, ...change }),
  };
}

function factsOf(applied: Applied) {
  if (!applied.ok) throw new Error(`refused: ${JSON.stringify(applied.problems)}`);
  return applied.facts;
}

describe('the documents of a dossier', () => {
  const documents = typed('documents');
  const entries = documents.entries('documents');

  it('keep their ids when they are renamed and moved, so that files stay with them', () => {
    const renamed = entries.map((entry) => ({ ...entry, name: `${textOf(entry['name'])} (mới)` })).reverse();
    const { documents: now } = factsOf(documents.save({ documents: renamed }));
    expect(now?.map(({ id }) => id)).toEqual(khaiTu.documents?.map(({ id }) => id).reverse());
    expect(now?.every(({ name }) => name.endsWith('(mới)'))).toBe(true);
  });

  it('are given an id from their name when they are new, different from every other', () => {
    const added = { name: 'Giấy báo tử', form: 'copy', copies: '2', required: 'no' };
    const { documents: now } = factsOf(documents.save({ documents: [...entries, added, added] }));
    expect(now?.slice(-2)).toEqual([
      { id: 'giay-bao-tu', name: 'Giấy báo tử', form: 'copy', copies: 2, required: false },
      { id: 'giay-bao-tu-2', name: 'Giấy báo tử', form: 'copy', copies: 2, required: false },
    ]);
  });

  it('are given ids that can be saved when their long names begin alike, of whole words', () => {
    const name = 'Giấy tờ chứng minh quyền sử dụng hợp pháp đối với chỗ ở hiện tại của gia đình';
    const added = ['bản chính', 'bản sao'].map((copy) => ({
      ...{ name: `${name}, ${copy}`, form: 'copy', copies: '1', required: 'no' },
    }));
    const { documents: now } = factsOf(documents.save({ documents: [...entries, ...added] }));
    const id = 'giay-to-chung-minh-quyen-su-dung-hop-phap-doi-voi-cho-o';
    expect(now?.slice(-2).map((one) => one.id)).toEqual([id, `${id}-2`]);
  });

  it('may not share an id, nor have one that no address can carry', () => {
    const [first, second] = entries;
    expect(
      paths(documents.save({ documents: [first, { ...second, id: first?.['id'] }] as readonly Entry[] })),
    ).toEqual(['documents.1.id']);
    expect(paths(documents.save({ documents: [{ ...first, id: 'Giấy tờ' }] }))).toEqual(['documents.0.id']);
  });
});

describe('the level', () => {
  const level = typed('level');

  it('Đ3.4 drops what only a higher level has when it is lowered', () => {
    const { level: now, ...rest } = factsOf(level.save({ level: '2' }));
    expect(now).toBe(2);
    expect(rest.forms).toEqual(khaiTu.forms);
    expect(rest).not.toHaveProperty('onlineForm');
    expect(factsOf(level.save({ level: '1' }))).not.toHaveProperty('forms');
  });

  it('Đ3.4 asks for the form of level 3 and the payment of level 4 when it is raised', () => {
    const bare = typed('level', procedureBySlug('chung-thuc-chu-ky-nguoi-dich'));
    expect(paths(bare.save({ level: '2' }))).toEqual(['forms.0.form']);
    expect(paths(bare.save({ level: '3', forms: [{ form: 'khai-tu' }] }))).toEqual(['onlineForm']);
    expect(paths(bare.save({ level: '4', forms: [{ form: 'khai-tu' }], onlineForm: 'khai-tu' }))).toEqual([
      'onlinePayment',
    ]);
  });

  it('refuses an online form that is not among its forms, and one form twice', () => {
    expect(paths(level.save({ onlineForm: 'ket-hon' }))).toEqual(['onlineForm']);
    expect(paths(level.save({ forms: [{ form: 'khai-tu' }, { form: 'khai-tu' }] }))).toEqual([
      'forms.1.form',
    ]);
  });
});

describe('charges', () => {
  const charges = typed('charges');
  const [item] = charges.entries('items');
  const [claim] = charges.entries('exemptions');

  it('exempt from every item when the exemption names none', () => {
    const other = { ...item, id: '', name: 'Phí khác' };
    const { charges: now } = factsOf(
      charges.save({ items: [item ?? {}, other], exemptions: [{ ...claim, item: '' }] }),
    );
    expect(now?.kind === 'charged' && now.items.map(({ exemptions }) => exemptions.length)).toEqual([1, 1]);
  });

  it('keep two exemptions apart whose long wordings begin alike', () => {
    const beginning = 'Người thuộc hộ nghèo theo quy định của pháp luật hiện hành về giảm nghèo';
    const claims = ['ở xã', 'ở nơi khác'].map((where) => ({
      ...claim,
      id: '',
      item: '',
      label: `${beginning} ${where}`,
    }));
    const { charges: now } = factsOf(charges.save({ exemptions: claims }));
    const ids = now?.kind === 'charged' ? now.items[0].exemptions.map(({ id }) => id) : [];
    expect(new Set(ids).size).toBe(2);
  });

  it('refuse an exemption of an item that is not there', () => {
    expect(paths(charges.save({ exemptions: [{ ...claim, item: 'Phí không có' }] }))).toEqual([
      'exemptions.0.item',
    ]);
  });

  it('offer the questions of the chosen forms, by their labels', () => {
    const items = fieldOf(componentEditors.charges.form(charges.situation), 'items');
    const counted = items.kind === 'group' ? items.fields.find(({ id }) => id === 'countField') : undefined;
    expect(counted?.kind === 'select' && optionsOf(counted.options)).toContain('copies');
  });
});

function fieldOf(form: FormDefinition, id: string): FieldDefinition {
  const field = form.sections.flatMap(({ fields }) => fields).find((one) => one.id === id);
  if (field === undefined) throw new Error(`no field ${id}`);
  return field;
}

it('a time limit refuses stages that do not add up to it', () => {
  const limit = typed('timeLimit', procedureBySlug('ho-tro-chi-phi-mai-tang'));
  expect(paths(limit.save({ value: '6' }))).toEqual(['value']);
});

it('a time limit takes what its law gives for a verification, or nothing', () => {
  const limit = typed('timeLimit');
  const [entry] = limit.entries('verification');
  const given = (change: Wire) => factsOf(limit.save(change)).timeLimit?.verification;
  expect(given({})).toEqual(khaiTu.timeLimit?.verification);
  expect(given({ verification: [] })).toBeUndefined();
  expect(given({ verification: [{ ...entry, counts: 'besides', afterwards: '2', law: '' }] })).toEqual({
    ...{ value: 3, unit: 'working-day', counts: 'besides', afterwards: 2 },
    wording: khaiTu.timeLimit?.verification?.wording,
  });
  expect(paths(limit.save({ verification: [{ ...entry, afterwards: '2' }] }))).toEqual([
    'verification.0.afterwards',
  ]);
  expect(paths(limit.save({ verification: [{ ...entry, value: '0', counts: '' }] }))).toEqual([
    'verification.0.value',
    'verification.0.counts',
  ]);
});

it('what is under review is kept, struck out and added with its component', () => {
  const law = typed('legalBases');
  const noted = law.save({ toReview: [{ note: 'Đối chiếu số hiệu với Công báo.' }] });
  expect(noted).toMatchObject({ ok: true, toReview: ['Đối chiếu số hiệu với Công báo.'] });
  expect(law.save({ toReview: [] })).toMatchObject({ ok: true, toReview: [] });
});

describe('a comparison', () => {
  const changed = {
    ...khaiTu,
    conditions: 'Đăng ký trong 30 ngày.',
    handling: khaiTu.handling?.slice(1),
  } as ProcedureDraft;
  const compared = compareProcedures(khaiTu, changed, situationOf(changed));
  const of = (component: ComponentId) => compared.find((one) => one.component === component);

  it('tells the changed components from the others', () => {
    expect(compared.filter((one) => one.changed).map(({ component }) => component)).toEqual([
      'conditions',
      'handling',
    ]);
  });

  it('pairs the entries of a list that stayed, so that a removed one alone is marked', () => {
    const rows = of('handling')?.rows ?? [];
    expect(rows.filter((row) => row.changed)).toHaveLength(1);
    expect(rows[0]).toMatchObject({ changed: true, after: [] });
    expect(rows[0]?.before[0]?.mark).toBe('removed');
  });

  it('marks the words that came and went, and gives each side back whole', () => {
    const [row] = of('conditions')?.rows ?? [];
    const whole = (texts: readonly { text: string }[] = []) => texts.map(({ text }) => text).join('');
    expect(whole(row?.before)).toBe(khaiTu.conditions);
    expect(whole(row?.after)).toBe('Đăng ký trong 30 ngày.');
    expect(row?.after.filter(({ mark }) => mark === 'added').length).toBeGreaterThan(0);
    expect(row?.after.some(({ mark }) => mark === 'removed')).toBe(false);
  });

  it('marks neighbouring words as one change', () => {
    const other = { ...changed, results: ['Trích lục ghi lời mới'] } as ProcedureDraft;
    const results = { ...changed, results: ['Trích lục khai tử cũ'] } as ProcedureDraft;
    const [row] = compareProcedures(results, other, situationOf(other)).flatMap((one) =>
      one.component === 'results' ? one.rows : [],
    );
    expect(row?.before).toEqual([{ text: 'Trích lục ' }, { text: 'khai tử cũ', mark: 'removed' }]);
    expect(row?.after).toEqual([{ text: 'Trích lục ' }, { text: 'ghi lời mới', mark: 'added' }]);
  });
});
