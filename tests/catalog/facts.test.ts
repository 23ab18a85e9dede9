// What follows from the facts of a procedure, rule by rule: each case differs in one thing from another.
import { describe, expect, test } from 'vitest';

import { assess, assessAgain, price } from '#catalog/assess.ts';
import { balanceOf, feeChangeOf, feeChangeSentences } from '#catalog/balance.ts';
import {
  amountOn,
  amountsToSet,
  chargesOn,
  freeWords,
  groundInForce,
  isAlwaysFree,
  owedOf,
  withAmounts,
  type Assessment,
  type ChargeItem,
  type Charges,
} from '#catalog/charges.ts';
import { verificationLaw } from '#catalog/clock-policy.ts';
import { collectionSentence, collectionText, usualCollection } from '#catalog/collection.ts';
import { contradictions } from '#catalog/contradictions.ts';
import { isAtHand, isReceivedOnPaper, paperDeliveriesOf } from '#catalog/counter.ts';
import { withExemptionPaper } from '#catalog/exemption.ts';
import {
  declineEvents,
  eventAt,
  isRevocable,
  resultEvents,
  stopEvents,
  supplementEvents,
  undoingOf,
  unhandledEnds,
  waivers,
  withdrawalEvents,
  type DossierState,
} from '#catalog/lifecycle.ts';
import {
  describeBriefly,
  describeOutcome,
  describeRemaining,
  isUrgent,
  lateness,
  type Timeliness,
} from '#catalog/lateness.ts';
import { pauseSentence, verificationSentence } from '#catalog/pause-words.ts';
import { isBrokenOff, wayOfDossier } from '#catalog/progress.ts';
import { authorisationText, originalToShow, withAuthorisation } from '#catalog/representation.ts';
import { resultFileName } from '#catalog/result-file-name.ts';
import { endOfDay, instantOf, instantsOf, monthsIn, readDate, tooFarAhead } from '#catalog/local-date.ts';
import { termInForce } from '#catalog/level-regimes.ts';
import { limitNotes, limitStages, verificationWords } from '#catalog/limit-words.ts';
import { vnd } from '#catalog/money.ts';
import { present } from '#app/values/present.ts';
import { acceptsOnlinePayment, chargesHere, filingOf, offeredOn, payingOf } from '#catalog/offer.ts';
import { isReopenable, lastDayAfterReminder, lastDayToPay, lastDayToReopen } from '#catalog/payment-term.ts';
import { moneyOnItsWay, type paymentStates } from '#catalog/payment-states.ts';
import {
  applies,
  deliveriesOf,
  deliveryOf,
  documentsToAttach,
  isAttached,
  mustBeAttached,
  withApplicableDocuments,
  type Procedure,
  type RequiredDocument,
} from '#catalog/procedure.ts';
import { sameValue } from '#catalog/same-value.ts';
import { findProcedureBySlug } from '#catalog/index.ts';
import { openNotes, reviewOf, sheetOf, unseen, type Standing } from '#catalog/sheet.ts';

function bySlug(slug: string): Procedure {
  const found = findProcedureBySlug(slug);
  if (found === undefined) throw new Error(`no procedure ${slug}`);
  return found;
}
const paper = (more: Partial<RequiredDocument> = {}): RequiredDocument => ({
  ...{ id: 'a', name: 'A', form: 'copy', copies: 1, required: true },
  ...more,
});
const filed = (...ids: readonly string[]) => ids.map((id) => ({ slot: `document:${id}` }));

describe('a document', () => {
  test('is a file of an online dossier where it is required, not only shown, and no form stands in its place', () => {
    for (const [one, must] of [
      [paper(), true],
      [paper({ required: false }), false],
      [paper({ form: 'to-be-shown' }), false],
      [paper({ replacedByForm: 'x' }), false],
    ] as const)
      expect([one, mustBeAttached(one)]).toEqual([one, must]);
    const documents = [
      paper(),
      paper({ id: 'b', replacedByForm: 'x' }),
      paper({ id: 'c', filedBy: 'post' }),
      paper({ id: 'd', filedBy: 'online' }),
    ];
    const procedure = { ...bySlug('dang-ky-khai-sinh'), documents } as Procedure;
    expect(documentsToAttach(procedure).map(({ id }) => id)).toEqual(['a', 'd']);
  });

  test('is there by its own slot, or where the desk ticked it', () => {
    expect([isAttached({ id: 'a' }, filed('b', 'a')), isAttached({ id: 'a' }, filed('ab', 'b'))]).toEqual([
      ...[true, false],
    ]);
    expect(isAtHand(paper(), {}, [])).toBe(false);
    expect(isAtHand(paper(), { a: [] }, filed('b'))).toBe(false);
    expect(isAtHand(paper(), { b: ['paper-taken'] }, [])).toBe(false);
    expect(isAtHand(paper(), { a: ['original-seen'] }, [])).toBe(true);
    expect(isAtHand(paper(), {}, filed('a'))).toBe(true);
  });

  test('belongs to a dossier by every question that demands it, unless all that rule it out are answered so', () => {
    const both: Partial<RequiredDocument> = { appliesWhen: { q: ['1', '2'], r: ['3'] } };
    const unless: Partial<RequiredDocument> = { appliesUnless: { q: ['1'], r: ['3'] } };
    for (const [one, answers, belongs] of [
      [{}, {}, true],
      [both, {}, true],
      [both, { q: '1' }, true],
      [both, { q: ' 2 ', r: 3 }, true],
      [both, { q: '1', r: '4' }, false],
      [both, { q: '9', r: '3' }, false],
      [both, { q: ['9', '2'], r: '3' }, true],
      [both, { q: ' ', r: '' }, true],
      [unless, {}, true],
      [unless, { q: '1' }, true],
      [unless, { q: '1', r: '4' }, true],
      [unless, { q: '1', r: '3' }, false],
    ] as const)
      expect([one, answers, applies(paper(one), answers)]).toEqual([one, answers, belongs]);
    for (const [filedBy, channel, belongs] of [
      [undefined, 'post', true],
      ['post', 'post', true],
      ['post', 'online', false],
      ['online', 'in-person', false],
    ] as const)
      expect(applies(paper({ ...(filedBy && { filedBy }) }), {}, channel)).toBe(belongs);
    expect(applies(paper({ filedBy: 'online' }), {})).toBe(true);
  });

  test('with a file stays in the list, though nothing asks for it any more', () => {
    const documents = [paper(), paper({ id: 'b', appliesWhen: { q: ['1'] } })];
    const idsOf = (answers: object, files: readonly { slot: string }[]) =>
      withApplicableDocuments({ documents }, answers, files).documents.map(({ id }) => id);
    expect(idsOf({ q: '1' }, [])).toEqual(['a', 'b']);
    expect(idsOf({ q: '2' }, [])).toEqual(['a']);
    expect(idsOf({ q: '2' }, filed('b'))).toEqual(['a', 'b']);
  });

  test('proves an exemption beside those of the procedure, where one is claimed', () => {
    const procedure = { documents: [paper()] };
    expect(withExemptionPaper(procedure, undefined)).toBe(procedure);
    const ground = { id: 'poor', label: 'Người thuộc hộ nghèo', legalBasis: '' };
    const [first, added] = withExemptionPaper(procedure, ground).documents;
    expect(first).toEqual(paper());
    expect(added).toMatchObject({ required: false, form: 'copy' });
    expect(added?.name).toContain('(người thuộc hộ nghèo)');
  });
});

describe('a result goes out', () => {
  test('by the ways of the procedure, else of its level; a way that it has not is the desk, else its first', () => {
    expect(deliveriesOf({ level: 3 })).toEqual(['desk']);
    expect(deliveriesOf({ level: 4 })).toEqual(expect.arrayContaining(['online', 'desk', 'post']));
    expect(deliveriesOf({ level: 4, deliveries: ['post'] })).toEqual(['post']);
    expect(deliveryOf({ level: 4 }, 'post')).toBe('post');
    expect(deliveryOf({ level: 3 }, 'post')).toBe('desk');
    expect(deliveryOf({ level: 4, deliveries: ['post', 'desk'] }, 'online')).toBe('desk');
    expect(deliveryOf({ level: 4, deliveries: ['post', 'online'] }, 'desk')).toBe('post');
    expect([paperDeliveriesOf({ level: 3 }), paperDeliveriesOf({ level: 4 })]).toEqual([
      ...[['desk'], ['desk', 'post']],
    ]);
  });
});

describe('what is offered', () => {
  const free: Charges = { kind: 'free', legalBasis: 'Luật' };
  const birth = bySlug('dang-ky-khai-sinh');
  const extract = bySlug('ban-sao-trich-luc-ho-tich');
  const resolver = (commune: 'informs' | 'hands-over') =>
    ({ ...birth.resolver, commune }) as NonNullable<Procedure['resolver']>;
  const provider = { address: 'https://dichvucong.gov.vn/x' } as NonNullable<Procedure['provider']>;

  test('is filed at the national portal, at who decides, here, or at the desk with a form or without', () => {
    expect(filingOf(birth)).toMatchObject({ at: 'here' });
    expect(filingOf({ ...birth, provider })).toEqual({ at: 'national-portal', address: provider.address });
    expect(filingOf({ ...birth, resolver: resolver('informs') })).toEqual({ at: 'resolver' });
    expect(filingOf({ ...birth, resolver: resolver('hands-over') })).toMatchObject({ at: 'here' });
    expect(filingOf(bySlug('chung-thuc-chu-ky'))).toMatchObject({ at: 'desk-with-form' });
    expect(filingOf(bySlug('chung-thuc-chu-ky-nguoi-dich'))).toEqual({ at: 'desk' });
  });

  test('is received on paper by a channel that it has, from its reception on, where it is taken in here', () => {
    const [post] = [{ ...birth, channels: ['post'] as const }];
    expect([isReceivedOnPaper(post), isReceivedOnPaper(post, ['in-person'])]).toEqual([true, false]);
    expect(isReceivedOnPaper({ ...post, channels: ['online'] })).toBe(false);
    expect(isReceivedOnPaper({ ...post, resolver: resolver('informs') })).toBe(false);
    expect(isReceivedOnPaper({ ...post, timeLimit: { ...birth.timeLimit, start: 'accepted' } })).toBe(false);
  });

  test('is paid where it is filed, by who takes it, once its amount is known', () => {
    const day = '2026-11-24';
    const online = offeredOn(extract, day);
    expect([online.level, payingOf(online), acceptsOnlinePayment(online)]).toEqual([4, 'gateway', true]);
    const elsewhere = offeredOn({ ...extract, provider }, day);
    expect([payingOf(elsewhere), acceptsOnlinePayment(elsewhere)]).toEqual(['national-portal', false]);
    const handedOver = offeredOn({ ...extract, resolver: resolver('hands-over') }, day);
    expect([handedOver.level, handedOver.declaredLevel, payingOf(handedOver)]).toEqual([3, 4, 'resolver']);
    expect(handedOver.deliveries).toEqual(['desk']);
    expect(payingOf({ ...online, charges: free })).toBe('nothing');
    expect(payingOf(offeredOn(bySlug('chung-thuc-chu-ky'), day))).toBe('desk');
    expect(chargesHere({ charges: extract.charges })).toBe(extract.charges);
    expect(chargesHere({ charges: extract.charges, resolver: resolver('hands-over') }).kind).toBe('free');
  });

  test('is called as the decree of its day calls it', () => {
    const told = ['2011-01-01', '2022-08-14', '2022-08-15', '2026-06-30', '2026-07-01'].map((day) =>
      termInForce('partly-online', day)?.slice(0, 18),
    );
    expect(told).toEqual([
      undefined,
      undefined,
      'Nghị định 42/2022/',
      'Nghị định 42/2022/',
      'Nghị định 224/2026',
    ]);
  });
});

describe('charges', () => {
  const item = (more: Partial<ChargeItem> = {}): ChargeItem => ({
    ...{ id: 'a', kind: 'fee', name: 'A', exemptions: [], legalBasis: 'TT 1' },
    tariff: { kind: 'per-unit', amount: vnd(1000), unit: 'bản' },
    quantity: { kind: 'field', field: 'copies' },
    ...more,
  });
  const charged = (...items: readonly [ChargeItem, ...ChargeItem[]]): Charges => ({ kind: 'charged', items });
  const byProvince = (id: string, amounts: readonly (readonly [string, string | undefined, number])[] = []) =>
    item({
      ...{ id, name: id, quantity: { kind: 'constant', value: 2 } },
      tariff: {
        ...{ kind: 'set-by-province', note: 'NQ' },
        amounts: amounts.map(([from, until, amount]) => ({
          ...{ from, amount: vnd(amount), unit: 'việc', resolution: '12/NQ', resolvedOn: from },
          ...present({ until }),
        })),
      },
    });

  test('of the province hold from their first day to the day before their end', () => {
    const { tariff } = byProvince('x', [
      ['2026-01-01', '2026-07-01', 5000],
      ['2026-07-01', undefined, 7000],
    ]);
    if (tariff.kind !== 'set-by-province') throw new Error('not of the province');
    const on = ['2025-12-31', '2026-01-01', '2026-06-30', '2026-07-01', '2030-01-01'].map(
      (day) => amountOn(tariff, day)?.amount,
    );
    expect(on).toEqual([undefined, 5000, 5000, 7000, 7000]);
    const both = charged(byProvince('x', [['2026-01-01', undefined, 5000]]), byProvince('y'));
    const priced = chargesOn(both, '2026-02-01');
    expect(priced.kind === 'charged' && priced.items.map((one) => one.tariff.kind)).toEqual([
      ...['per-unit', 'set-by-province'],
    ]);
    expect(priced.kind === 'charged' && priced.items[0].legalBasis).toContain('12/NQ ngày 01/01/2026; TT 1');
  });

  test('count the pages beyond the first at their own price, up to a cap for each copy', () => {
    const tariff = {
      ...{
        kind: 'by-page',
        first: vnd(2000),
        firstPages: 2,
        further: vnd(1000),
        cap: vnd(5000),
        unit: 'bản',
      },
    } as never;
    for (const [pages, copies, sum] of [
      [1, 1, 2000],
      [2, 1, 4000],
      [3, 1, 5000],
      [9, 2, 10_000],
    ] as const)
      expect([pages, price(tariff, { pages, copies })]).toEqual([pages, sum]);
  });

  test('what the accountant entered for one holds for as many as there are, and no other item', () => {
    const charges = charged(item(), byProvince('x'), byProvince('y'));
    const assessed = assess(charges, { copies: 3 });
    expect([assessed.total, assessed.undetermined.map(({ itemId }) => itemId)]).toEqual([3000, ['x', 'y']]);
    const one = withAmounts(assessed, new Map([['x', vnd(500)]]), 'NQ 1');
    expect(one).toMatchObject({
      lines: [
        { itemId: 'a', amount: 3000 },
        { itemId: 'x', quantity: 2, amount: 1000, unitAmount: 500, ground: 'NQ 1' },
      ],
      ...{ total: 4000, undetermined: [{ itemId: 'y' }] },
    });
    const both = withAmounts(one, new Map([['y', vnd(10)]]), 'NQ 2');
    const corrected = withAmounts(both, new Map([['x', vnd(600)]]), 'NQ 3');
    expect(corrected.lines.map(({ itemId, amount, ground }) => [itemId, amount, ground])).toEqual([
      ['a', 3000, undefined],
      ['y', 20, 'NQ 2'],
      ['x', 1200, 'NQ 3'],
    ]);
    expect([corrected.total, corrected.undetermined]).toEqual([4220, []]);
    expect(amountsToSet(one).map(({ itemId, unitAmount }) => [itemId, unitAmount])).toEqual([
      ['y', undefined],
      ['x', 500],
    ]);
    // Anew, for another number; what was read off the answers is read anew, too.
    const again = assessAgain(corrected, charges, { copies: 1 });
    expect([again.total, again.undetermined]).toEqual([1000 + 20 + 1200, []]);
    expect(assessAgain(null, charges, { copies: 1 }).undetermined).toHaveLength(2);
  });

  test('are owed while nothing was paid and nobody was refused, and not before their amount is known', () => {
    const known: Assessment = { lines: [], total: vnd(5), undetermined: [] };
    const unknown = { ...known, undetermined: [{ itemId: 'x', name: 'x', note: '' }] };
    const dossier = { charges: known, amountDue: 5, paidAt: null, declined: false };
    expect(owedOf(dossier)).toBe('amount');
    expect(owedOf({ ...dossier, charges: null })).toBe('amount');
    expect(owedOf({ ...dossier, amountDue: 0 })).toBe('nothing');
    expect(owedOf({ ...dossier, paidAt: new Date() })).toBe('nothing');
    expect(owedOf({ ...dossier, declined: true })).toBe('nothing');
    expect(owedOf({ ...dossier, charges: unknown })).toBe('amount-to-come');
    expect(owedOf({ ...dossier, charges: unknown, amountDue: 0 })).toBe('amount-to-come');
    expect(owedOf({ ...dossier, charges: unknown, declined: true })).toBe('nothing');
  });

  test('a ground counts until it is refused', () => {
    expect(
      [null, 'accepted', 'refused'].map((one) =>
        groundInForce({ exemption: 'p', exemptionOutcome: one as never }),
      ),
    ).toEqual([...['p', 'p', undefined]]);
    expect(groundInForce({ exemption: null, exemptionOutcome: null })).toBeUndefined();
  });

  test('what is free on a condition is not free always, and says the condition', () => {
    const free: Charges = { kind: 'free', legalBasis: '' };
    const onCondition: Charges = { ...free, freeService: 'Miễn phí trong 60 ngày' };
    expect([free, onCondition, charged(item())].map(isAlwaysFree)).toEqual([true, false, false]);
    expect([freeWords(free), freeWords(onCondition)]).toEqual([
      ...['Không thu phí, lệ phí', 'Miễn phí trong 60 ngày'],
    ]);
  });

  test('what was paid against what is due: the rest is asked, too much goes back from the latest', () => {
    const paid = [
      { id: 'first', amount: 10 },
      { id: 'second', amount: 5 },
    ];
    const of = (total: number) => {
      const { due, goesBack } = balanceOf(total, paid);
      return [due, goesBack.get('first'), goesBack.get('second')];
    };
    expect([20, 15, 12, 7, 0].map(of)).toEqual([
      [5, 0, 0],
      [0, 0, 0],
      [0, 0, 3],
      [0, 3, 5],
      [0, 10, 5],
    ]);
    const change = { before: 1, now: 2, due: 0, back: 0 };
    expect(feeChangeSentences(change)).toEqual(['Phí, lệ phí tính lại: trước là 1 đồng, nay là 2 đồng.']);
    expect(feeChangeSentences({ ...change, before: 2, due: 1, back: 3 })).toEqual([
      ...['Phí, lệ phí: 2 đồng.', 'Còn phải nộp 1 đồng.', 'Hoàn lại 3 đồng đã nộp.'],
    ]);
    expect(feeChangeOf({ before: 1, now: '2', due: 1.5 })).toEqual({ before: 1, now: 0, due: 0, back: 0 });
    expect(feeChangeOf(null)).toBeUndefined();
  });

  test('of several attempts to pay what is looked into comes before what is waited for', () => {
    const of = (...states: readonly (typeof paymentStates)[number][]) =>
      moneyOnItsWay(states.map((state) => ({ state })));
    expect(of('failed', 'pending', 'under-review')).toBe('under-review');
    expect(of('failed', 'pending')).toBe('pending');
    expect(of('failed', 'expired', 'settled', 'refund-due', 'refunded')).toBeUndefined();
  });

  test('are waited for thirty days, two weeks more after a late reminder, and taken for thirty after the end', () => {
    const submitted = new Date('2026-11-01T20:00:00+07:00');
    expect(lastDayToPay(submitted)).toBe('2026-12-01');
    const reminded = (day: string) => lastDayAfterReminder(submitted, new Date(`${day}T08:00:00+07:00`));
    expect(['2026-11-08', '2026-11-17', '2026-11-18'].map(reminded)).toEqual([
      ...['2026-12-01', '2026-12-01', '2026-12-02'],
    ]);
    const closed = new Date('2026-12-02T08:00:00+07:00');
    expect(lastDayToReopen(closed)).toBe('2027-01-01');
    expect(isReopenable(closed, new Date('2027-01-01T23:59:59+07:00'))).toBe(true);
    expect(isReopenable(closed, new Date('2027-01-02T00:00:00+07:00'))).toBe(false);
    expect(isReopenable(null, closed)).toBe(false);
  });
});

describe('facts contradict each other', () => {
  const { level, forms, channels, newerTerm, onlineForm, timeLimit } = bySlug('dang-ky-khai-sinh');
  const facts = { level, forms, channels, newerTerm, onlineForm, timeLimit } as Parameters<
    typeof contradictions
  >[0];
  const said = (more: Partial<typeof facts>) =>
    contradictions({ ...facts, ...more }).map(({ path }) => path.join('.'));
  const amounts = (...spans: readonly (readonly [string, string?])[]) => ({
    charges: {
      kind: 'charged' as const,
      items: [
        {
          name: 'Lệ phí',
          tariff: {
            ...{ kind: 'set-by-province' as const, note: '' },
            amounts: spans.map(([from, until]) => ({ from, ...(until && { until }) })),
          },
        },
      ],
    } as unknown as Charges,
  });
  const steps = (...hours: readonly number[]) =>
    hours.map((value) => ({ party: 'leader', time: { value, unit: 'working-hour' } })) as never;
  const limit = (more: Partial<typeof timeLimit>) => ({ timeLimit: { ...timeLimit, stages: [], ...more } });

  test.each<readonly [string, Partial<typeof facts>, readonly string[]]>([
    ['nothing', {}, []],
    ['a form of its own', { onlineForm: 'x' }, ['onlineForm']],
    ['a form of its own, not known yet', { onlineForm: undefined }, []],
    ['level 3 without its channel', { channels: ['post'] }, ['channels']],
    ['level 2 with that channel', { level: 2, newerTerm: 'information', channels: ['online'] }, ['channels']],
    ['a grade that level 3 has not', { newerTerm: 'information' }, ['newerTerm']],
    ['a document twice', { documents: [paper(), paper()] }, ['documents.1.id']],
    [
      'a document by a strange form',
      { documents: [paper({ replacedByForm: 'x' })] },
      ['documents.0.replacedByForm'],
    ],
    [
      'a form at level 1',
      {
        ...{ level: 1, newerTerm: 'information', channels: ['post'], onlineForm: undefined },
        documents: [paper({ replacedByForm: forms?.[0] ?? '' })],
      },
      ['documents.0.replacedByForm'],
    ],
    ['amounts one after the other', amounts(['2026-07-01'], ['2026-01-01', '2026-07-01']), []],
    ['amounts with a gap', amounts(['2026-01-01', '2026-02-01'], ['2026-07-01', '2026-08-01']), []],
    ['amounts that overlap', amounts(['2026-07-01'], ['2026-01-01', '2026-07-02']), ['charges']],
    ['an amount without an end before another', amounts(['2026-01-01'], ['2026-07-01']), ['charges']],
    ['an amount that ends as it begins', amounts(['2026-01-01', '2026-01-01']), ['charges']],
    ['paid at the desk, handed over by post', { ...amounts(), deliveries: ['desk', 'post'] }, ['deliveries']],
    ['paid and handed over at the desk', { ...amounts(), deliveries: ['desk'] }, []],
    ['a limit from an acceptance', limit({ start: 'accepted' }), ['timeLimit.start']],
    ['steps that fill the limit', { ...limit({ value: 1, unit: 'working-day' }), handling: steps(2, 6) }, []],
    [
      'steps that leave some of it',
      { ...limit({ value: 1, unit: 'working-day' }), handling: steps(2, 5) },
      ['handling'],
    ],
    ['steps within the day', { ...limit({ value: 0, unit: 'working-day' }), handling: steps(2, 6) }, []],
    [
      'steps beyond the day',
      { ...limit({ value: 0, unit: 'working-day' }), handling: steps(2, 7) },
      ['handling'],
    ],
    ['steps beside calendar days', { ...limit({ value: 9, unit: 'calendar-day' }), handling: steps(2) }, []],
    ['stages of the whole', limit({ value: 3, stages: [{ title: '', value: 3, unit: timeLimit.unit }] }), []],
    [
      'stages of a part',
      limit({ value: 3, stages: [{ title: '', value: 2, unit: timeLimit.unit }] }),
      ['timeLimit.stages'],
    ],
    [
      'stages of other units, which nobody adds',
      limit({
        value: 3,
        stages: [
          { title: '', value: 1, unit: 'working-day' },
          { title: '', value: 9, unit: 'calendar-day' },
        ],
      }),
      [],
    ],
  ])('%s', (_what, more, paths) => {
    expect(said(more)).toEqual(paths);
  });
});

describe('what the commune has checked of a procedure', () => {
  const notes = [
    { component: 'documents', note: 'Một' },
    { component: 'documents', note: 'Hai' },
    { component: 'charges', note: 'Ba' },
  ] as const;
  const procedure = offeredOn({ ...bySlug('dang-ky-khai-sinh'), toReview: notes }, '2026-11-24');
  const settled = (note: string, more: object = {}) => ({
    ...{
      component: note === 'Ba' ? 'charges' : 'documents',
      note,
      decision: 'confirmed',
      source: `QĐ ${note}`,
    },
    ...{ on: '2026-11-01', ...more },
  });
  const standing = (...list: readonly object[]) =>
    ({ settled: list, approvedHere: false }) as unknown as Standing;
  const certainty = (one: Standing) => {
    const { facts } = sheetOf(procedure, one);
    return [facts.documents, facts.charges, facts.results].map((fact) => fact.certainty);
  };

  test('is open point by point: of its own component, and of this text', () => {
    const open = (one: Standing) => openNotes(procedure, one).map(({ note }) => note);
    expect(open(unseen)).toEqual(['Một', 'Hai', 'Ba']);
    expect(open(standing(settled('Hai')))).toEqual(['Một', 'Ba']);
    expect(open(standing(settled('Hai', { component: 'charges' })))).toEqual(['Một', 'Hai', 'Ba']);
  });

  test('is unseen, under review or approved, with the day of the latest', () => {
    const all = [settled('Một', { on: '2026-11-03' }), settled('Hai', { on: '2026-11-05' }), settled('Ba')];
    expect(reviewOf(procedure, unseen)).toEqual({ state: 'unseen', points: 3, open: 3 });
    expect(reviewOf(procedure, standing(settled('Một')))).toMatchObject({ state: 'under-review', open: 2 });
    expect(reviewOf(procedure, { ...unseen, approvedHere: true })).toMatchObject({ state: 'under-review' });
    expect(reviewOf(procedure, standing(...all))).toEqual({
      ...{ state: 'approved', points: 3, open: 0, lastOn: '2026-11-05' },
    });
    const clear = { toReview: [] };
    expect(reviewOf(clear, standing(settled('Một')))).toEqual({ state: 'unseen', points: 0, open: 0 });
    expect(reviewOf(clear, { ...unseen, approvedHere: true })).toMatchObject({ state: 'approved' });
  });

  test('is certain component by component: a point that is open leaves it unverified, one withdrawn withdraws it', () => {
    expect(certainty(unseen)).toEqual(['unverified', 'unverified', 'from-source']);
    expect(certainty(standing(settled('Ba')))).toEqual(['unverified', 'confirmed', 'from-source']);
    expect(certainty(standing(settled('Một')))).toEqual(['unverified', 'unverified', 'from-source']);
    expect(certainty(standing(settled('Một'), settled('Hai')))).toEqual([
      'confirmed',
      'unverified',
      'from-source',
    ]);
    expect(certainty(standing(settled('Một', { decision: 'withdrawn' })))[0]).toBe('withdrawn');
    const { facts } = sheetOf(procedure, standing(settled('Một'), settled('Hai')));
    expect(facts.documents).toMatchObject({ source: 'QĐ Một; QĐ Hai' });
  });
});

describe('a limit in words', () => {
  const { timeLimit } = bySlug('dang-ky-khai-sinh');
  test('names the law behind a verification, its own before that of the limit', () => {
    const verification = {
      value: 5,
      unit: 'working-day',
      counts: 'besides',
      wording: 'Thêm 5 ngày.',
    } as const;
    const { law: _law, verification: _none, ...bare } = timeLimit;
    expect(verificationLaw({ ...bare, law: 'L1' })).toBeUndefined();
    expect(verificationLaw({ ...bare, verification })).toBeUndefined();
    expect(verificationLaw({ ...bare, law: 'L1', verification })).toBe('L1');
    expect(verificationLaw({ ...bare, law: 'L1', verification: { ...verification, law: 'L2' } })).toBe('L2');
    expect(verificationWords(verification)).toBe('Thêm 5 ngày.');
    expect(verificationWords({ ...verification, law: 'L2' })).toBe('Thêm 5 ngày (L2).');
    const notes = limitNotes({ ...bare, after15: 'shift', supplement: 'pause', verification });
    expect(notes.map((note) => note.slice(0, 12))).toEqual(['Hồ sơ nhận t', 'Thêm 5 ngày.', 'Nếu phải bổ ']);
    expect(limitNotes({ ...bare, after15: 'none', supplement: 'none' })).toEqual([]);
    const stages = [{ title: 'Thẩm tra', value: 3, unit: 'calendar-day' }] as const;
    expect(limitStages({ ...bare, stages })).toEqual(['Thẩm tra: 3 ngày']);
  });
});

describe('days', () => {
  test('are read as people type them in one box', () => {
    for (const text of ['24/11/2026', '24-11-2026', ' 24.11.2026 ', '2026-11-24'])
      expect(readDate(text)).toBe('2026-11-24');
    expect(readDate('4/1/2026')).toBe('2026-01-04');
    for (const text of ['', '31/11/2026', '24/11/26', '24/11', 'x 24/11/2026'])
      expect(readDate(text)).toBeUndefined();
  });

  test('a moment has its hour, its minute, or is midnight; a span ends with its last day', () => {
    expect(instantOf('2026-11-24T08').toISOString()).toBe('2026-11-24T01:00:00.000Z');
    expect(instantOf('2026-11-24T08:30').toISOString()).toBe('2026-11-24T01:30:00.000Z');
    expect(instantOf('2026-11-24').toISOString()).toBe('2026-11-23T17:00:00.000Z');
    expect(instantsOf({ from: '2026-11-24', until: '2026-11-24' })).toEqual({
      from: instantOf('2026-11-24'),
      until: endOfDay('2026-11-24'),
    });
    expect(endOfDay('2026-11-24').toISOString()).toBe('2026-11-24T17:00:00.000Z');
    expect([instantsOf({}), Object.keys(instantsOf({ from: '2026-11-24' }))]).toEqual([{}, ['from']]);
    expect(monthsIn({ from: '2026-11-30', until: '2027-01-01' })).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsIn({ from: '2026-11-30', until: '2026-12-31' })).toEqual(['2026-11', '2026-12']);
    expect(tooFarAhead('2026-11-26', '2026-11-24', 2)).toBeUndefined();
    expect(tooFarAhead('2026-11-27', '2026-11-24', 2)).toContain('26/11/2026');
  });
});

test('data is the same in any order of its keys, not of its items', () => {
  expect(sameValue({ a: 1, b: [1, { c: 2 }] }, { b: [1, { c: 2 }], a: 1, d: undefined })).toBe(true);
  const different: readonly (readonly [unknown, unknown])[] = [
    [{ a: 1 }, { a: 2 }],
    [{ a: 1 }, { a: 1, b: 1 }],
    [
      [1, 2],
      [2, 1],
    ],
    [[1], [1, 2]],
    [[], {}],
    [null, {}],
    [{}, null],
    ['1', 1],
  ];
  for (const [one, other] of different)
    expect([one, sameValue(one, other), sameValue(other, one)]).toEqual([one, false, false]);
});

test('events are grouped by what they do, and led to by their address', () => {
  expect({
    supplementEvents,
    unhandledEnds,
    waivers,
    resultEvents,
    declineEvents,
    stopEvents,
    withdrawalEvents,
  }).toEqual({
    supplementEvents: ['request-supplement', 'approve-supplement'],
    unhandledEnds: ['refuse', 'confirm-withdrawal', 'stop'],
    waivers: ['accept-exemption'],
    resultEvents: ['sign-result', 'confirm-result', 'complete', 'decline'],
    declineEvents: ['decline'],
    stopEvents: ['confirm-withdrawal', 'stop'],
    withdrawalEvents: ['confirm-withdrawal'],
  });
  expect([undoingOf('submit-result'), undoingOf('receive')].map((one) => one?.event)).toEqual([
    'undo',
    undefined,
  ]);
  expect(isRevocable('receive')).toBe(false);
  expect(isRevocable('withdraw')).toBe(true);
  expect(eventAt('khong-co')).toBeUndefined();
});

describe('a result is handed over', () => {
  const collector = { name: 'Sáu', identityNumber: '074' };
  test('as it was wished: by whom she named, else by who filed for her, and online where she has an account', () => {
    const usual = (more: Partial<Parameters<typeof usualCollection>[0]>) =>
      usualCollection({ delivery: 'desk', hasAccount: true, ...more });
    const representative = { name: 'Bảy', identityNumber: '075', authorisation: 'by-law' } as const;
    expect(usual({})).toEqual({ collector: 'applicant' });
    expect(usual({ delivery: 'online' })).toEqual({ collector: 'online' });
    expect(usual({ delivery: 'online', hasAccount: false })).toEqual({ collector: 'applicant' });
    expect(usual({ delivery: 'post', hasAccount: false, collector })).toEqual({ collector: 'post' });
    expect(usual({ collector, representative })).toEqual({ collector: 'representative', ...collector });
    expect(usual({ representative })).toEqual({
      ...{ collector: 'representative', name: 'Bảy', identityNumber: '075' },
      authorisation: 'Giấy tờ chứng minh là người đại diện theo pháp luật, người giám hộ',
    });
  });

  test('and told in the words of its way, to staff with the numbers', () => {
    expect(collectionSentence({ collector: 'representative', ...collector })).toBe(
      'Sáu đã nhận kết quả thay bạn tại Bộ phận Một cửa.',
    );
    expect(collectionSentence({ collector: 'representative', authorisation: 'VB 1' })).toContain(
      'Người được ủy quyền đã nhận kết quả thay bạn tại Bộ phận Một cửa (VB 1).',
    );
    expect(collectionSentence({ collector: 'post', trackingNumber: 'EB1' })).toContain('mã bưu gửi EB1.');
    expect(collectionSentence({ collector: 'post' })).not.toContain('mã bưu gửi');
    expect(collectionText({ collector: 'applicant' })).toBe('Người nộp hồ sơ, tại quầy');
    expect(collectionText({ collector: 'representative', ...collector, authorisation: 'VB 1' })).toBe(
      'Người được ủy quyền hoặc người đại diện: Sáu, giấy tờ số 074, VB 1',
    );
  });

  test('in a file that is called after what it is', () => {
    const called = (results: readonly [string, ...string[]], uploadedAs = 'x.PDF', of = 1) =>
      resultFileName({ name: 'Thủ tục', results }, 'PA-1', uploadedAs, { place: 1, of });
    expect(called(['Giấy A (bản điện tử)'])).toBe('Giấy A - PA-1.pdf');
    expect(called(['Giấy A', 'Giấy B'], 'x', 2)).toBe('Thủ tục - PA-1 (2)');
    expect(called(['Giấy: A/B'])).toBe('Giấy  A B - PA-1.pdf');
    expect(called(['x'.repeat(90)])).toBe(`${'x'.repeat(80)} - PA-1.pdf`);
  });
});

test('the way of a dossier: what is done, where it stands, and how it broke off', () => {
  const way = (state: DossierState, been: readonly DossierState[], end = {}) =>
    wayOfDossier(state, [...been, state], end).map(
      ({ label, done, current }) => `${label.slice(0, 12)}${done ? ' ✓' : ''}${current ? ' •' : ''}`,
    );
  const [filed, desk, office, result] = ['Nộp hồ sơ ✓', 'Bộ phận Một ', 'Cán bộ giải ', 'Nhận kết quả'];
  expect(way('submitted', [])).toEqual([filed, `${desk} •`, office, result]);
  expect(way('payment-required', [])).toEqual([filed, 'Nộp phí, lệ  •', desk, office, result]);
  expect(way('processing', ['submitted'])).toEqual([filed, `${desk} ✓`, `${office} •`, result]);
  expect(way('supplement-requested', ['submitted', 'processing'])).toEqual([
    ...[filed, `${desk} ✓`, `${office} •`, result],
  ]);
  expect(way('supplement-requested', ['submitted'])).toEqual([filed, `${desk} •`, office, result]);
  expect(way('completed', ['submitted', 'processing'], { declined: true }).at(-1)).toBe('Nhận thông b •');
  expect(way('returned', ['submitted', 'processing', 'completed']).every((one) => one.endsWith('✓'))).toBe(
    true,
  );
  expect(way('stopped', ['submitted', 'processing'])).toEqual([filed, `${desk} ✓`, 'Dừng giải qu ✓']);
  expect(way('withdrawn', ['submitted'])).toEqual([filed, 'Chờ xác nhận •']);
  expect(way('stopped', ['submitted', 'withdrawn'], { withdrawn: true })).toEqual([filed, 'Rút hồ sơ ✓']);
  expect((['stopped', 'withdrawn', 'returned', 'completed'] as const).map(isBrokenOff)).toEqual([
    ...[true, true, false, false],
  ]);
});

test('whoever acts for another shows the paper of his ground, before all other papers, and once', () => {
  const documents = [paper(), paper({ id: 'authorisation' })];
  const online = withAuthorisation({ documents }, 'power-of-attorney', 'online').documents;
  expect(online.map(({ id, required }) => [id, required])).toEqual([
    ['authorisation', true],
    ['a', true],
  ]);
  expect(withAuthorisation({ documents }, 'by-law', 'post').documents[0]?.required).toBe(false);
  const procedure = { documents };
  expect(withAuthorisation(procedure, undefined, 'online')).toBe(procedure);
  expect(originalToShow({ documents: online })).toContain('Bản chính văn bản ủy quyền và');
  expect(authorisationText({ authorisation: 'by-law', number: '15', issuedOn: '2026-11-20' })).toMatch(
    / số 15 ngày 20\/11\/2026$/,
  );
});

test('how late something is, in every case and in each of its words', () => {
  const said = (kind: Timeliness, workingDays: number) => {
    const one = { kind, workingDays };
    return [describeRemaining(one), describeBriefly(one), describeOutcome(one), isUrgent(one)];
  };
  expect([said('early', 2), said('early', 1), said('early', 0)]).toEqual([
    ['còn 2 ngày làm việc', 'còn 2 ngày', 'trước hạn 2 ngày làm việc', false],
    ['còn 1 ngày làm việc', 'còn 1 ngày', 'trước hạn 1 ngày làm việc', true],
    ['còn chưa đến 1 ngày làm việc', 'còn chưa đến 1 ngày', 'đúng hạn', true],
  ]);
  expect([said('on-time', 0), said('late', 0), said('late', 2)]).toEqual([
    ['đến hạn hôm nay', 'hôm nay', 'đúng hạn', true],
    ['quá hạn chưa đến 1 ngày làm việc', 'vừa quá hạn', 'trễ hạn chưa đến 1 ngày làm việc', true],
    ['quá hạn 2 ngày làm việc', 'quá hạn 2 ngày', 'trễ hạn 2 ngày làm việc', true],
  ]);
  const due = new Date('2026-11-24T17:00:00+07:00');
  const at = (iso: string) => lateness(due, new Date(`${iso}+07:00`));
  expect(at('2026-11-20T08:00:00')).toEqual({ kind: 'early', workingDays: 1 });
  expect(at('2026-11-24T00:00:00')).toEqual({ kind: 'on-time', workingDays: 0 });
  expect(at('2026-11-24T17:00:00')).toEqual({ kind: 'on-time', workingDays: 0 });
  expect(at('2026-11-24T17:00:01')).toEqual({ kind: 'late', workingDays: 0 });
  expect(at('2026-11-30T08:00:00')).toEqual({ kind: 'late', workingDays: 4 });
});

test('what a pause does to the limit is told to who makes it', () => {
  const said = (policy: 'reset' | 'pause' | 'none', received: boolean) =>
    pauseSentence(policy, received).slice(0, 34);
  expect([said('reset', true), said('pause', true), said('none', true), said('reset', false)]).toEqual([
    ...['Ngừng tính thời hạn, và tính lại t', 'Ngừng tính thời hạn, và tính tiếp '],
    ...['Thời hạn vẫn tiếp tục chạy trong l', 'Thời hạn chỉ bắt đầu tính khi hồ s'],
  ]);
  const { timeLimit } = bySlug('dang-ky-khai-sinh');
  const verification = { value: 5, unit: 'working-day', counts: 'besides', wording: 'Thêm 5 ngày.' } as const;
  const { verification: _none, ...without } = timeLimit;
  const now = instantOf('2026-11-24T08');
  const due = { now: instantOf('2026-11-25T17'), then: instantOf('2026-12-02T17') };
  const withIt = { ...timeLimit, verification };
  expect(verificationSentence(without, now, due)).toContain('Vẫn tính thời hạn');
  expect(verificationSentence(withIt, now, due)).toContain(
    'Thêm 5 ngày. Xác minh bây giờ thì hạn trả kết quả là',
  );
  const same = { now: due.now, then: due.now };
  expect(verificationSentence(withIt, now, same)).toContain('chỉ được tính thêm một lần');
  expect(verificationSentence(withIt, due.then, same)).toContain('Đã quá hạn trả kết quả');
});
