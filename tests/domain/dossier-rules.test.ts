// Rules about one dossier, read from its row alone: who may come near, what is owed, what waits for whom. No database.
import { describe, expect, test } from 'vitest';

import { addresseeOf } from '#app/domain/dossiers/applicant/tell-applicant.ts';
import { wasConfirmed } from '#app/domain/dossiers/filing/confirmed-warnings.ts';
import { documentIn, documentNumberKey } from '#app/domain/dossiers/files/document-key.ts';
import { capacitiesHere } from '#app/domain/dossiers/dossier-access.server.ts';
import {
  checkDocuments,
  declaredHow,
  doubtfulDocuments,
  indispensableDocuments,
  missingDocuments,
  slotsToSupply,
} from '#app/domain/dossiers/files/dossier-documents.ts';
import {
  isPayable,
  lastStepOf,
  owedNow,
  paysOnline,
  plainState,
  takesMoney,
  takesSum,
} from '#app/domain/dossiers/decisions/dossier-facts.server.ts';
import { answerDueAt, dossierLateness } from '#app/domain/dossiers/limits/dossier-lateness.ts';
import { summariseSupplement } from '#app/domain/dossiers/dossier-view.server.ts';
import { afterPayment, isKeptSince, keptSum } from '#app/domain/dossiers/decisions/fees.server.ts';
import { isEndHeldBack } from '#app/domain/dossiers/decisions/held-back.server.ts';
import { officeOf } from '#app/domain/dossiers/decisions/in-charge.server.ts';
import { todoOf } from '#app/domain/dossiers/applicant/list-my-dossiers.server.ts';
import { factsOf } from '#app/domain/dossiers/decisions/move-dossier.server.ts';
import { mayNameCollector } from '#app/domain/dossiers/result/name-collector.server.ts';
import { postalParts, postalProblems, postedTo } from '#app/domain/dossiers/filing/postal-address.ts';
import { keptUntil } from '#app/domain/dossiers/filing/purge-drafts.server.ts';
import { inCodeLetters, readSought } from '#app/domain/dossiers/queue/read-sought.ts';
import { owedAtHandover, unpaidResult } from '#app/domain/dossiers/result/record-collection.server.ts';
import { isFiledForAnother, profileOf } from '#app/domain/dossiers/filing/representation.ts';
import { beginsReception, periodAfter } from '#app/domain/dossiers/limits/running-limit.server.ts';
import { receptionMoment } from '#app/domain/reception/open-counter-filing.server.ts';
import { present } from '#app/values/present.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import { undoMinutes, states, type DossierState } from '#catalog/lifecycle.ts';
import { findProcedureBySlug } from '#catalog/index.ts';
import { vnd } from '#catalog/money.ts';
import { offeredOn } from '#catalog/offer.ts';
import type { Procedure, RequiredDocument } from '#catalog/procedure.ts';
import { officialCalendar } from '#catalog/calendar-days.ts';
import type { SupplementRow } from '#db/queries/dossier-parts.server.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { PaymentRow } from '#db/queries/payments.server.ts';
import { context } from '../forms/context.ts';
import { people } from '../support/dossiers.ts';

const now = new Date('2026-11-24T09:00:00+07:00');
const after = (ms: number) => new Date(now.getTime() + ms);
const day = 24 * 3_600_000;

const dossier = (more: Partial<DossierRow> = {}): DossierRow => {
  const row: Partial<DossierRow> = {
    ...{ id: 'd', state: 'submitted', ownerId: people.an.userId, sector: 'ho-tich', channel: 'online' },
    ...{ charges: null, amountDue: 5000, paidAt: null, declined: false, withdrawn: false, delivery: 'desk' },
    ...{ finishedAt: null, receivedAt: null, authorisation: null, exemptionOutcome: null },
    ...{ certificateDraft: null, limitPeriods: [] },
  };
  return { ...row, ...more } as DossierRow;
};
const allStates = Object.keys(states) as DossierState[];
const inStates = (is: (row: DossierRow) => unknown) =>
  allStates.filter((state) => is(dossier({ state })) === true);

const birth = findProcedureBySlug('dang-ky-khai-sinh');
const extract = findProcedureBySlug('ban-sao-trich-luc-ho-tich');
if (birth === undefined || extract === undefined) throw new Error('no procedures');

describe('who comes near', () => {
  const { an, binh, desk, civil, land, head, administrator } = people;
  const as = (actor: Actor, more: Partial<DossierRow> = {}) =>
    [...capacitiesHere(actor, dossier(more))].toSorted();

  test('a draft is its owner’s, or of the desk that began it; later of who handles and who leads', () => {
    const draft = { state: 'draft' } as const;
    expect([as(an, draft), as(binh, draft), as(desk, draft), as(civil, draft), as(head, draft)]).toEqual([
      ...[['applicant'], [], [], [], []],
    ]);
    const atCounter = { ...draft, ownerId: null };
    expect([as(an, atCounter), as(desk, atCounter), as(civil, atCounter)]).toEqual([
      [],
      ['receptionist'],
      [],
    ]);
    expect(as(civil)).toEqual(['officer']);
    expect(as(land)).toEqual([]);
    expect(as(head)).toContain('leader');
    expect(as(desk)).toEqual(['cashier', 'one-stop-desk']);
    expect(as(administrator)).toEqual([]);
  });

  test('an opinion is asked of somebody until the end; of his own dossier somebody knows that it is', () => {
    const asked = { advisers: [land.userId] };
    expect([as(land, asked), as(land, { ...asked, state: 'returned' })]).toEqual([['adviser'], []]);
    const other = { ...civil, person: { ...civil.person, otherAccounts: [an.userId] } };
    expect(as(other)).toEqual(['concerned']);
  });
});

describe('money', () => {
  const known = { lines: [], total: vnd(5000), undetermined: [] };
  const unknown = { ...known, undetermined: [{ itemId: 'x', name: 'x', note: '' }] };

  test('is taken while a known sum is owed, and for a while after it was closed unpaid', () => {
    const open = inStates((row) => takesMoney(row, now));
    expect(open).toContain('payment-required');
    for (const state of ['draft', 'not-accepted', 'stopped', 'withdrawn', 'closed-unpaid'] as const)
      expect([state, open.includes(state)]).toEqual([state, false]);
    for (const [more, taken] of [
      [{}, true],
      [{ paidAt: now }, false],
      [{ amountDue: 0 }, false],
      [{ declined: true }, false],
      [{ charges: unknown }, false],
      [{ state: 'closed-unpaid', finishedAt: after(-30 * day) }, true],
      [{ state: 'closed-unpaid', finishedAt: after(-31 * day) }, false],
    ] as const)
      expect([more, takesMoney(dossier(more), now)]).toEqual([more, taken]);
  });

  test('of an older attempt is taken where it is not too much; before anything begins, all of it', () => {
    const sums = (state: DossierState, more = {}) =>
      [4999, 5000, 5001].filter((amount) => takesSum(dossier({ state, ...more }), amount, now));
    expect(sums('payment-required')).toEqual([5000]);
    expect(sums('closed-unpaid', { finishedAt: now })).toEqual([5000]);
    expect(sums('submitted')).toEqual([4999, 5000]);
    expect(sums('submitted', { paidAt: now })).toEqual([]);
  });

  test('is owed no more at an end, and as soon as an end is wished', () => {
    const owing = inStates((row) => owedNow(row) === 'amount');
    expect(owing).toEqual(expect.arrayContaining(['payment-required', 'submitted', 'completed', 'returned']));
    for (const state of ['closed-unpaid', 'stopped', 'withdrawn', 'not-accepted', 'draft'] as const)
      expect([state, owing.includes(state)]).toEqual([state, false]);
    expect(owedNow(dossier({ charges: unknown }))).toBe('amount-to-come');
  });

  test('is paid online of a dossier that came so and is paid so, or whose amount was entered', () => {
    const [gateway, atDesk] = [offeredOn(extract, '2026-11-24'), offeredOn(birth, '2026-11-24')];
    const entered = {
      ...known,
      lines: [{ itemId: 'x', name: 'x', quantity: 1, amount: vnd(5), ground: 'NQ' }],
    };
    const priced = { ...known, lines: [{ itemId: 'x', name: 'x', quantity: 1, amount: vnd(5) }] };
    expect(isPayable(gateway, dossier(), now)).toBe(true);
    expect(isPayable(gateway, dossier({ channel: 'post' }), now)).toBe(false);
    expect(isPayable(gateway, dossier({ paidAt: now }), now)).toBe(false);
    expect(isPayable(atDesk, dossier({ charges: priced }), now)).toBe(false);
    expect(isPayable(atDesk, dossier({ charges: entered }), now)).toBe(true);
    expect(isPayable(atDesk, dossier({ charges: entered, channel: 'post' }), now)).toBe(true);
    expect([paysOnline(gateway, 1), paysOnline(gateway, 0), paysOnline(atDesk, 1)]).toEqual([
      true,
      false,
      false,
    ]);
  });

  test('that came in full is paid, less of it leaves the rest', () => {
    const row = { charges: { ...known, total: vnd(9000) }, amountDue: 5000 };
    expect(afterPayment(row, 4000, now)).toEqual({ amountDue: 1000 });
    expect(afterPayment(row, 5000, now)).toEqual({ paidAt: now, amountDue: 9000 });
    expect(afterPayment({ charges: null, amountDue: 5000 }, 5000, now)).toEqual({
      paidAt: now,
      amountDue: 5000,
    });
  });

  test('is in the house where it is settled and no part of another; owed back since a moment it may stay', () => {
    const payment = (more: Partial<PaymentRow>) =>
      ({
        state: 'settled',
        partOf: null,
        amount: 10,
        partGoesBack: 0,
        partWentBack: 0,
        ...more,
      }) as PaymentRow;
    const all = [
      payment({}),
      payment({ amount: 100, partGoesBack: 20, partWentBack: 30 }),
      payment({ amount: 1000, partOf: 'p' }),
      payment({ amount: 10_000, state: 'refund-due' }),
      payment({ amount: 100_000, state: 'failed' }),
    ];
    expect(keptSum(all)).toBe(60);
    const due = payment({ state: 'refund-due', decidedAt: now });
    expect(isKeptSince(due, now)).toBe(true);
    expect(isKeptSince(due, after(-1))).toBe(true);
    expect(isKeptSince(due, after(1))).toBe(false);
    expect(isKeptSince(due, undefined)).toBe(false);
    expect(isKeptSince({ ...due, decidedAt: null }, now)).toBe(false);
    expect(isKeptSince({ ...due, partOf: 'p' }, now)).toBe(false);
    expect(isKeptSince({ ...due, state: 'refunded' }, now)).toBe(false);
  });

  test('keeps a result back where an exemption was refused, and is told at the handing over in any case', () => {
    const done = { state: 'completed' } as const;
    expect(owedAtHandover(dossier(done))).toContain('5.000 đồng');
    for (const more of [
      {},
      { ...done, paidAt: now },
      { ...done, declined: true },
      { ...done, charges: unknown },
    ])
      expect(owedAtHandover(dossier(more))).toBeUndefined();
    const outcomes = [null, 'accepted', 'refused'] as const;
    expect(
      outcomes.map((exemptionOutcome) => unpaidResult(dossier({ ...done, exemptionOutcome })) !== undefined),
    ).toEqual([false, false, true]);
  });
});

describe('what waits for whom', () => {
  test('for the applicant: his draft, his fee, what is asked of him, his result', () => {
    const completed = { state: 'completed', exemptionOutcome: 'refused' } as const;
    const asked = { answerBy: null } as unknown as NonNullable<DossierRow['certificateDraft']>;
    for (const [more, todo] of [
      [{ state: 'draft' }, 'continue'],
      [{ state: 'payment-required' }, 'pay'],
      [{ state: 'supplement-requested' }, 'supplement'],
      [{ state: 'completed', declined: true }, 'read-refusal'],
      [{ state: 'completed' }, 'collect'],
      [completed, undefined],
      [{ ...completed, paidAt: now }, 'collect'],
      [{ state: 'processing' }, undefined],
      [{ state: 'processing', certificateDraft: { ...asked, outcome: null } }, 'check-draft'],
      [{ state: 'processing', certificateDraft: { ...asked, outcome: 'agreed' } }, undefined],
    ] as const)
      expect([more, todoOf(dossier(more as Partial<DossierRow>))]).toEqual([more, todo]);
    const waits = dossier({ state: 'payment-required' });
    expect(plainState(waits, true)).toContain('đang được kiểm tra');
    expect(plainState(waits, false)).not.toContain('đang được kiểm tra');
    expect(plainState(dossier(), true)).not.toContain('đang được kiểm tra');
  });

  test('for the office: before the reception the desk, then the officer, also while it comes back to him', () => {
    const offices = (receivedAt: Date | null) =>
      allStates.filter((state) => officeOf({ state, receivedAt }) === 'officer');
    const before = offices(null);
    const later = offices(now);
    expect(before).toEqual(
      expect.not.arrayContaining(['draft', 'submitted', 'supplement-requested', 'returned']),
    );
    expect(later).toEqual(
      expect.arrayContaining(['processing', 'awaiting-signature', 'supplement-requested']),
    );
    expect(later).toEqual(expect.not.arrayContaining(['submitted', 'returned', 'stopped']));
  });

  test('somebody else may fetch what is fetched at the desk, until an end, unless it was filed for another', () => {
    const may = inStates(mayNameCollector);
    expect(may).toEqual(expect.arrayContaining(['submitted', 'processing', 'completed']));
    expect(may).toEqual(
      expect.not.arrayContaining(['draft', 'withdrawn', 'returned', 'stopped', 'not-accepted']),
    );
    expect(mayNameCollector(dossier({ delivery: 'post' }))).toBe(false);
    expect(mayNameCollector(dossier({ authorisation: 'by-law' }))).toBe(false);
    expect(isFiledForAnother({ authorisation: 'by-law', channel: 'online' })).toBe(true);
    expect(isFiledForAnother({ authorisation: 'by-law', channel: 'post' })).toBe(false);
    expect(isFiledForAnother({ authorisation: null, channel: 'online' })).toBe(false);
  });

  test('at the desk at last: where it was filed online, is fetched there, and the last step is hers', () => {
    const handling = [{ title: 'Nhận', party: 'applicant' }] as unknown as Procedure['handling'];
    const row = { channel: 'online', delivery: 'desk' } as const;
    expect(lastStepOf({ handling }, row)).toBe('Nhận');
    expect(lastStepOf({ handling }, { ...row, delivery: 'post' })).toBeUndefined();
    expect(lastStepOf({ handling }, { ...row, channel: 'post' })).toBeUndefined();
    const ofLeader = [...handling, { title: 'Ký', party: 'leader' }] as unknown as Procedure['handling'];
    expect(lastStepOf({ handling: ofLeader }, row)).toBeUndefined();
  });

  test('a refusal is held back as long as it can be taken back', () => {
    const held = (ms: number, declined = true) => isEndHeldBack({ declined, finishedAt: after(-ms) }, now);
    const minutes = undoMinutes * 60_000;
    expect([held(0), held(minutes - 1), held(minutes), held(0, false)]).toEqual([true, true, false, false]);
    expect(isEndHeldBack({ declined: true, finishedAt: null }, now)).toBe(false);
  });

  test('a draft is kept for half a year, at the counter for two weeks', () => {
    const days = (channel: DossierRow['channel']) =>
      (keptUntil({ updatedAt: now, channel }).getTime() - now.getTime()) / day;
    expect([days('online'), days('in-person'), days('post')]).toEqual([180, 14, 14]);
  });

  test('a supplement is late after its last day, while nobody answered', () => {
    const row = { answerBy: '2026-11-24', answeredAt: null } as unknown as SupplementRow;
    expect(summariseSupplement(row, now).late).toBe(false);
    expect(summariseSupplement(row, after(day)).late).toBe(true);
    expect(summariseSupplement({ ...row, answeredAt: now }, after(day)).late).toBe(false);
    expect(summariseSupplement({ ...row, answerBy: null }, after(day)).late).toBe(false);
  });

  test('is late by the limits of its part of the way: before the reception by that of the answer', () => {
    const period = (limit: string, due: Date, until?: Date) => ({
      ...{ limit, from: after(-9 * day).toISOString(), due: due.toISOString() },
      ...(until && { until: until.toISOString() }),
    });
    const kind = (more: Partial<DossierRow>) => dossierLateness(dossier(more), now, officialCalendar)?.kind;
    const answer = period('reception', after(-2 * day), after(-day));
    const handling = period('handling', after(2 * day));
    expect(kind({ limitPeriods: [period('reception', after(-day))] })).toBe('late');
    expect(kind({ limitPeriods: [answer, handling], receivedAt: after(-day) })).toBe('early');
    expect(kind({ limitPeriods: [answer], finishedAt: now })).toBeUndefined();
    const ended = period('handling', after(-day), now);
    expect(kind({ limitPeriods: [ended], receivedAt: after(-9 * day), finishedAt: now })).toBe('late');
    expect(kind({ limitPeriods: [ended], receivedAt: after(-9 * day) })).toBe('late');
    const inTime = period('handling', after(day), now);
    expect(kind({ limitPeriods: [inTime], receivedAt: after(-9 * day) })).toBeUndefined();
    expect(kind({ limitPeriods: [inTime], receivedAt: after(-9 * day), finishedAt: now })).toBe('early');
    expect(answerDueAt({ limitPeriods: [period('reception', now)] })).toEqual(now);
    expect(answerDueAt({ limitPeriods: [answer] })).toBeUndefined();
    expect(answerDueAt({ limitPeriods: [handling] })).toBeUndefined();
  });

  test('a letter counts from the opening of the office on its day, and never from later than now', () => {
    const at = (arrivedOn: string | null) =>
      receptionMoment({ arrivedOn }, officialCalendar, now).toISOString();
    expect(at(null)).toBe(now.toISOString());
    expect(at('2026-11-24')).toBe(now.toISOString());
    expect(at('2026-11-20').slice(0, 10)).toBe('2026-11-20');
    // A Sunday: from Monday.
    expect(at('2026-11-22').slice(0, 10)).toBe('2026-11-23');
  });
});

test('what the table asks of a dossier is told by its row, fact by fact', () => {
  const { civil, land } = people;
  const facts = (more: Partial<Parameters<typeof factsOf>[0]> = {}, actor: Actor = civil, at = now) =>
    factsOf(
      { ...dossier(), postponement: null, decisionProposal: null, submission: null, ...more },
      actor,
      at,
    );
  const entered = {
    lines: [{ itemId: 'x', name: 'x', quantity: 1, amount: vnd(5), ground: 'NQ' }],
    total: vnd(5),
    undetermined: [],
  };
  const proposal = (outcome: 'extended' | null) => ({ outcome, proposedBy: 'x' });
  const cases: readonly (readonly [Partial<ReturnType<typeof facts>>, ReturnType<typeof facts>])[] = [
    [{ held: 'nobody', received: false, paymentDue: true, amountToSet: false }, facts({ holderId: null })],
    [{ held: 'actor' }, facts({ holderId: civil.userId })],
    [{ held: 'another' }, facts({ holderId: land.userId })],
    [{ received: true }, facts({ receivedAt: now })],
    [{ paymentDue: false }, facts({ paidAt: now })],
    [{ amountToSet: true }, facts({ charges: entered })],
    [{ amountToSet: false }, facts({ charges: entered, paidAt: now })],
    [{ amountToSet: false }, facts({ charges: entered, declined: true })],
    [{ postponement: 'none', proposedStep: 'none', exemption: 'none', submittedByActor: false }, facts()],
    [{ postponement: 'proposed' }, facts({ postponement: proposal(null) })],
    [{ postponement: 'signed' }, facts({ postponement: proposal('extended') })],
    [{ proposedStep: 'stop' }, facts({ decisionProposal: { step: 'stop', proposedBy: 'x' } })],
    [{ exemption: 'claimed' }, facts({ exemption: 'poor' })],
    [
      { exemption: 'refused', owesForResult: true },
      facts({ exemption: 'poor', exemptionOutcome: 'refused' }),
    ],
    [{ owesForResult: false }, facts({ exemptionOutcome: 'refused', paidAt: now })],
    [{ owesForResult: false }, facts({ exemptionOutcome: 'accepted' })],
    [{ submittedByActor: true }, facts({ submission: { submittedBy: civil.userId, signedOn: null } })],
    [
      { submittedByActor: false, signedByHand: false },
      facts({ submission: { submittedBy: land.userId, signedOn: null } }),
    ],
    [{ signedByHand: true }, facts({ submission: { submittedBy: land.userId, signedOn: '2026-11-17' } })],
    [{ extendable: false }, facts({ dueAt: null })],
    [{ extendable: true }, facts({ dueAt: after(5 * day), receivedAt: after(-day) })],
    [{ extendable: false }, facts({ dueAt: after(-day), receivedAt: after(-9 * day) })],
    [{ asksAlone: true }, facts({ supplementsAsked: 1 })],
    [{ asksAlone: false }, facts({ supplementsAsked: 1, receivedAt: now })],
    [{ asksAlone: true }, facts({ receivedAt: now })],
    [{ asksAlone: false }, facts({ receivedAt: after(-9 * day) })],
    [{ asksAlone: false }, facts({ asksAlone: false })],
    [{ writeOffProposed: false, fetchedOnline: false }, facts({ writeOff: null })],
    [{ writeOffProposed: true }, facts({ writeOff: { proposedBy: 'x' } })],
    [{ fetchedOnline: true }, facts({ delivery: 'online' })],
    [{ fetchedOnline: false }, facts({ delivery: 'online', declined: true })],
    [{ reopenable: true, endHeldBack: false }, facts({ finishedAt: after(-30 * day) })],
    [{ reopenable: false }, facts({ finishedAt: after(-31 * day) })],
    [{ endHeldBack: true }, facts({ finishedAt: now, declined: true })],
    [{ handlingStep: 'only', decidedHere: true, certificateDraft: 'not-foreseen', cameFrom: null }, facts()],
    [{ decidedHere: false }, facts({ decidedHere: false })],
    [{ certificateDraft: 'foreseen' }, facts({ draftForeseen: true })],
    [{ certificateDraft: 'waits' }, facts({ draftForeseen: true, certificateDraft: { outcome: null } })],
    [
      { certificateDraft: 'foreseen' },
      facts({ draftForeseen: true, certificateDraft: { outcome: 'agreed' } }),
    ],
  ];
  for (const [told, of] of cases) expect(of).toMatchObject(told);
});

describe('the limit that runs after a step', () => {
  const iso = (ms: number) => after(ms).toISOString();
  const running = { limit: 'handling', from: iso(-day), due: iso(day) };
  const [over] = [{ ...running, until: iso(0) }];
  const step = (more: Partial<Parameters<typeof periodAfter>[1]> = {}) => ({
    ...{ state: 'processing' as const, effect: undefined, at: now, countsFrom: after(-2 * day) },
    ...{ due: { dueAt: after(3 * day) }, ...more },
  });
  const clock = { calendar: officialCalendar, hours: 8 };

  test('begins with the step, with its reception, or anew, as its clock says', () => {
    const due = iso(3 * day);
    const of = (more: Parameters<typeof step>[0], periods = [running]) =>
      periodAfter(periods, step(more), clock);
    for (const effect of ['start', 'restart'] as const)
      expect(of({ effect })).toEqual({ limit: 'handling', from: iso(-2 * day), due });
    for (const effect of ['begin-anew', 'go-on', 'verified'] as const)
      expect(of({ effect })).toEqual({ limit: 'handling', from: iso(0), due });
    expect(of({ effect: 'verify', law: 'L' })).toEqual({
      limit: 'verification',
      from: iso(0),
      due,
      law: 'L',
    });
    expect(of({ effect: 'verify' })).not.toHaveProperty('law');
    expect(of({ effect: 'extend' })).toEqual({ ...running, due });
    expect(of({ effect: 'extend' }, [over])).toBeUndefined();
    expect(of({ effect: 'stand-still' })).toBeNull();
    for (const effect of ['start', 'begin-anew', 'verify', 'extend'] as const)
      expect(of({ effect, due: null })).toBeUndefined();
    const legal = { dueAt: after(3 * day), legalDueAt: after(2 * day) };
    expect(of({ effect: 'start', due: legal })).toMatchObject({ legalDue: iso(2 * day) });
  });

  test('comes back as it was where an interruption, or the step itself, is taken back', () => {
    expect(periodAfter([over], step({ effect: 'back' }), clock)).toEqual(running);
    expect(periodAfter([], step({ effect: 'back' }), clock)).toBeUndefined();
    expect(periodAfter([], step({ effect: 'start', before: running }), clock)).toEqual(running);
    expect(periodAfter([running], step({ effect: 'start', before: null }), clock)).toBeNull();
  });

  test('without a clock follows the state: it goes on in its own, ends in another, and begins at a filing', () => {
    const of = (state: DossierState, periods: readonly (typeof over | typeof running)[], given = true) =>
      periodAfter(periods, step({ state }), given ? clock : undefined);
    expect(of('processing', [running])).toBeUndefined();
    expect(of('returned', [running])).toBeNull();
    expect(of('returned', [])).toBeUndefined();
    expect(of('submitted', [])).toMatchObject({ limit: 'reception', from: iso(0) });
    expect(of('submitted', [{ ...running, limit: 'reception' }])).toBeUndefined();
    expect(() => of('submitted', [], false)).toThrow(RangeError);
    expect(beginsReception([], 'submitted')).toBe(true);
    expect(beginsReception([{ ...running, limit: 'reception' }], 'submitted')).toBe(false);
    expect(beginsReception([], 'processing')).toBe(false);
  });
});

describe('papers of a dossier', () => {
  const paper = (id: string, more: Partial<RequiredDocument> = {}): RequiredDocument => ({
    ...{ id, name: id, form: 'copy', copies: 1, required: true },
    ...more,
  });
  const documents = [
    paper('a'),
    paper('b', { condition: 'Nếu có.' }),
    paper('c', { form: 'to-be-shown' }),
    paper('d', { replacedByForm: 'x' }),
    paper('e', { required: false }),
  ];
  const procedure = { ...birth, documents } as Procedure;
  const file = (slot: string, uploadedAt = now) =>
    ({ id: slot, slot: `document:${slot}`, fileName: slot, bytes: 1, uploadedAt }) as never;

  test('are indispensable without a condition, doubtful with one, missing where neither file nor tick is there', () => {
    expect(indispensableDocuments(procedure).map(({ id }) => id)).toEqual(['a']);
    expect(doubtfulDocuments(procedure, []).map(({ path }) => path)).toEqual(['document:b']);
    expect(doubtfulDocuments(procedure, [file('b')])).toEqual([]);
    expect(missingDocuments(procedure, []).map(({ id }) => id)).toEqual(['a']);
    expect(missingDocuments(procedure, [file('a')])).toEqual([]);
    expect(missingDocuments(procedure, [], { a: ['paper-taken'] })).toEqual([]);
  });

  test('are found as sent, at hand, declared, to be shown or missing; what came after the tick makes it old', () => {
    const found = (files: never[], checklist = {}, how: 'online' | 'at-desk' | 'on-paper' = 'online') =>
      checkDocuments(procedure, files, how, checklist).map((one) => one.found);
    expect(found([])).toEqual(['missing', 'not-sent', 'at-desk', 'declared', 'not-sent']);
    expect(found([], {}, 'at-desk')[3]).toBe('typed-in');
    expect(found([], {}, 'on-paper')[3]).toBe('scanned');
    expect(found([file('a'), file('c')], { a: ['paper-taken'], e: ['original-seen'] })).toEqual([
      ...['sent', 'not-sent', 'sent', 'declared', 'at-hand'],
    ]);
    const ticks = [{ documentId: 'a', by: 'Cúc', at: now }];
    const outdated = (uploadedAt: Date) =>
      checkDocuments(procedure, [file('a', uploadedAt)], 'online', {}, ticks).map(
        (one) => one.checked?.outdated,
      );
    expect(outdated(now)).toEqual([false, undefined, undefined, undefined, undefined]);
    expect(outdated(after(1))[0]).toBe(true);
    expect([declaredHow(null, { code: 'ho-so-giay' }), declaredHow({}, { code: 'x' })]).toEqual([
      ...['online', 'at-desk'],
    ]);
  });

  test('may be supplied where they are asked for, or an answer that is asked for decides about them', () => {
    const deciding = [
      paper('a', { appliesWhen: { q: ['1'] } }),
      paper('b', { appliesUnless: { r: ['1'] } }),
      paper('c'),
    ];
    const of = (...targets: readonly string[]) => slotsToSupply({ ...birth, documents: deciding }, targets);
    expect(of('field:q')).toEqual({ required: ['field:q'], perhaps: ['document:a'] });
    expect(of('field:r', 'document:b').perhaps).toEqual([]);
    expect(of('document:c').perhaps).toEqual([]);
  });

  test('their sending was confirmed by the last that was sent', () => {
    const event = (name: string, confirmed?: number) => ({
      event: name,
      detail: present({ confirmed }),
    });
    expect(wasConfirmed([event('submit', 2), event('receive')])).toBe(true);
    expect(wasConfirmed([event('submit', 2), event('answer-supplement')])).toBe(false);
    expect(wasConfirmed([event('submit'), event('answer-supplement', 1)])).toBe(true);
    expect(wasConfirmed([event('receive', 1)])).toBe(false);
  });
});

describe('what people type', () => {
  test('to find a dossier is read as everything that it can be', () => {
    const read = (text: string) => readSought(text);
    expect(read(' ')).toBeUndefined();
    expect([read('x'.repeat(101)), read('?!'), read('x')]).toEqual(['too-long', 'wordless', 'too-short']);
    expect(read('x'.repeat(100))).toMatchObject({ codePart: 'X'.repeat(100) });
    expect(read('Nguyễn An')).toEqual({
      nameWords: ['nguyen', 'an'].map(() => expect.any(String) as string),
    });
    expect(read('Ánh')).not.toHaveProperty('codePart');
    expect(read('7K3')).toEqual({ nameWords: [], codePart: '7K3' });
    expect(read('7K')).toEqual({ nameWords: [] });
    expect(read('074165000123')).toMatchObject({ identityNumber: '074165000123', codePart: '074165000123' });
    expect(read('074 165 000')).toMatchObject({ identityNumber: '074165000' });
    expect(read('0741650001')).not.toHaveProperty('identityNumber');
    expect(read('B1234567')).toMatchObject({ identityNumber: 'B1234567' });
    expect(read('0905 123 456')).toMatchObject({ phone: '0905123456' });
    expect(read('905123456')).not.toHaveProperty('phone');
    expect(read('một hai ba bốn năm sáu bảy tám chín')).toMatchObject({ nameWords: [] });
    expect(inCodeLetters('PAOIL0')).toBe('PA0110');
  });

  test('as the number of a document is the same with zeros, spaces and dashes', () => {
    for (const written of ['7/TP-KS', '07/TP-KS', ' 007 / tp – ks.', '7/TP-KS;'])
      expect([written, documentNumberKey(written)]).toEqual([written, '7/TP-KS']);
    expect(documentNumberKey('70/TP-KS')).not.toBe('7/TP-KS');
    expect(documentIn({ procedureCode: '1.0' }, '2026', '07/A')).toEqual({ number: '7/A', book: '1.0:2026' });
  });

  test('as an address is one that a postman finds', () => {
    const paths = (postalAddress: unknown, postalPhone = '0905123456') =>
      postalProblems({ postalAddress: postalAddress as never, postalPhone }, context).map(({ path }) => path);
    expect(paths('Ấp 2, xã Phú An')).toEqual([]);
    expect(paths('Ấp 2, xã Phú An', '12')).toEqual(['postalPhone']);
    expect(paths('')).toEqual(['postalAddress.place']);
    expect(paths('Ấp 2, xã')).toEqual(['postalAddress.place']);
    expect(paths('x'.repeat(200))).toEqual([]);
    expect(paths('x'.repeat(201))).toEqual(['postalAddress.place']);
    expect(paths('Ấp 2, xã Phú An ☎')).toEqual(['postalAddress.place']);
    expect(postalParts('Ấp Lạ, đâu đó', '2026-11-24')).toEqual({ place: 'other', detail: 'Ấp Lạ, đâu đó' });
    expect(postedTo({ postalAddress: 'A', postalPhone: '1' })).toBe('A, điện thoại 1');
    expect([postedTo({ postalAddress: 'A' }), postedTo({ postalPhone: '1' })]).toEqual(['A', undefined]);
  });

  test('of a person begins a declaration, an old identity card as one', () => {
    expect(profileOf({ name: '' })).toEqual({});
    expect(profileOf({ name: 'An', identityNumber: '074165000123', phone: '09' })).toEqual({
      ...{ fullName: 'An', phone: '09', identity: { type: 'CCCD', number: '074165000123' } },
    });
    expect(profileOf({ name: 'An', identityNumber: '074165000' }).identity).toMatchObject({ type: 'CMND' });
  });
});

test('whoever has no account is written to by nobody', () => {
  const owner = { ownerName: 'An', ownerEmail: 'a@b.vn', ownerPhone: null, ownerChoice: null } as never;
  expect(addresseeOf(owner)).toEqual({ name: 'An', email: 'a@b.vn' });
  expect(addresseeOf({ ...(owner as object), ownerName: null } as never)).toBeUndefined();
});
