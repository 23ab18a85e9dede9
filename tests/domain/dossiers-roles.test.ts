// Who may do what, generated from the lifecycle table: every role, in every state, with every event.
import { randomUUID } from 'node:crypto';

import { describe, expect, test } from 'vitest';

import type { Actor, Staff, SystemActor } from '#app/domain/kernel/actor.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { answerSupplement } from '#app/domain/dossiers/filing/answer-supplement.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDossierForStaff } from '#app/domain/dossiers/open-dossier-for-staff.server.ts';
import { openPaper } from '#app/domain/dossiers/papers/open-paper.server.ts';
import { previewDecision } from '#app/domain/dossiers/decisions/preview-decision.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { setAmount } from '#app/domain/payments/set-amount.server.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import {
  dossierSteps,
  stateIds,
  transitionOf,
  type Capacity,
  type DossierEvent,
  type DossierFacts,
  type DossierState,
} from '#catalog/lifecycle.ts';
import { localDate } from '#catalog/local-date.ts';
import { labelledOptions } from '#forms/lists/index.ts';
import { findProcedureBySlug } from '#catalog/procedures/index.ts';
import { useDatabase } from '../support/database.ts';
import {
  accepted,
  filedDossier,
  pdf,
  people,
  receiveDossier,
  slugs,
  type TestPortal,
  testPortal,
} from '../support/dossiers.ts';
import { signedOnPaper } from '../support/signed-on-paper.ts';

const database = useDatabase();

const conflicted = 'an officer who filed it with another account';

/** In which capacities each of them stands before a civil-status dossier of Nguyễn Văn An. */
const roles: Record<string, { readonly actor: Actor; readonly as: readonly Capacity[] }> = {
  'its owner': { actor: people.an, as: ['applicant'] },
  'another resident': { actor: people.binh, as: [] },
  'the desk': { actor: people.desk, as: ['one-stop-desk', 'cashier'] },
  'an officer of its sector': { actor: people.civil, as: ['officer'] },
  'an officer of another sector': { actor: people.land, as: [] },
  'the accountant': { actor: people.accountant, as: ['accountant', 'cashier'] },
  'the chairman': { actor: people.head, as: ['leader'] },
  'the vice chairman': { actor: people.deputy, as: ['leader'] },
  'an editor': { actor: people.editor, as: [] },
  'a contributor': { actor: people.contributor, as: [] },
  'the administrator': { actor: people.administrator, as: [] },
  [conflicted]: {
    actor: {
      ...people.civil,
      roles: ['officer', 'one-stop-desk', 'accountant', 'chairman'],
      person: { otherAccounts: [people.an.userId], namedIn: [] },
    },
    as: ['concerned'],
  },
};

type Circumstance = NonNullable<(typeof dossierSteps.transitions)[number]['when']>[number];

const wasReceived = (state: DossierState): boolean =>
  !['draft', 'payment-required', 'closed-unpaid', 'submitted', 'not-accepted'].includes(state);
/** What is decided on waits for it: else no such step would exist anywhere. */
const waitsFor = (event: DossierEvent, proposal: Circumstance = 'postponement-proposed'): boolean =>
  dossierSteps.transitions.some((t) => t.event === event && t.when?.includes(proposal) === true);
const claims = (event: DossierEvent): boolean =>
  waitsFor(event, 'exemption-to-accept') || waitsFor(event, 'exemption-to-refuse');
const endingFor = (event: DossierEvent): DossierFacts['proposedStep'] => {
  if (waitsFor(event, 'decline-proposed')) return 'decline';
  if (waitsFor(event, 'supplement-proposed')) return 'supplement';
  if (waitsFor(event, 'replacement-proposed')) return 'replace';
  if (waitsFor(event, 'revocation-proposed') || waitsFor(event, 'correction-proposed')) return 'revoke';
  return waitsFor(event, 'stop-proposed') || waitsFor(event, 'ending-proposed') ? 'stop' : 'none';
};
/** What is asked with a leader's approval is asked late. */
const asksAloneFor = (state: DossierState, event: DossierEvent): boolean =>
  !wasReceived(state) || !waitsFor(event, 'asks-with-approval');
/** What has to be there for an event, beside the state. */
const circumstancesOf = (event: DossierEvent): string =>
  [
    ...[waitsFor(event), endingFor(event), waitsFor(event, 'write-off-proposed'), claims(event)],
    ...[waitsFor(event, 'draft-waits'), waitsFor(event, 'asks-with-approval')],
    waitsFor(event, 'signed-by-hand'),
  ].join(' ');
/** Those that need the same follow one another: one dossier serves them. */
const events = [...new Set(dossierSteps.transitions.map((t) => t.event as DossierEvent))].toSorted(
  (one, other) => circumstancesOf(one).localeCompare(circumstancesOf(other)),
);
const facts = (
  state: DossierState,
  event: DossierEvent,
  held: DossierFacts['held'] = 'nobody',
  actor: Actor = people.civil,
): DossierFacts => ({
  held,
  proposedStep: endingFor(event),
  submittedByActor: actor === people.civil,
  signedByHand: waitsFor(event, 'signed-by-hand') || waitsFor(event, 'replacement-proposed'),
  writeOffProposed: waitsFor(event, 'write-off-proposed'),
  exemption: claims(event) ? 'claimed' : 'none',
  postponement: waitsFor(event) ? 'proposed' : 'none',
  extendable: wasReceived(state),
  asksAlone: asksAloneFor(state, event),
  // The procedure of this test has one.
  handlingStep: 'only',
  certificateDraft: waitsFor(event, 'draft-waits') ? 'waits' : 'foreseen',
  decidedHere: true,
  granted: true,
  paymentDue: true,
  amountToSet: true,
  received: wasReceived(state),
  undoable: null,
  undoneState: null,
  // Nothing happened before: what is taken back has tests of its own.
  cameFrom: null,
  reopenable: false,
  // Its procedure hands results over at the desk.
  fetchedOnline: false,
  owesForResult: false,
  endHeldBack: false,
});

const draftShows = findProcedureBySlug(slugs.birth)?.certificateDraft?.shows ?? [];
const proposedSupplement = JSON.stringify({ items: [], answerBy: '2026-12-01', grounds: '' });

/** Its one fee is what the accountant entered: he may correct it. */
const thing = { itemId: 'thing', name: 'Lệ phí', quantity: 1, amount: 16_000, ground: 'Nghị quyết' };

/** The row as it would be in `state`; the checks of the database hold for it. @returns its version */
async function put(
  id: string,
  state: DossierState,
  event: DossierEvent,
  holderId: string | null = null,
): Promise<number> {
  const sql = database.owner.$client;
  const received = wasReceived(state);
  const number = received ? `H09-${id.slice(0, 13)}` : null;
  const [row] = await sql<{ version: number }[]>`
    update dossiers set state = ${state}, version = version + 1, amount_due = 16000, paid_at = null,
      exemption = ${claims(event) ? 'disability' : null}, exemption_outcome = null,
      charges = ${JSON.stringify({ lines: [thing], total: 16_000, undetermined: [] })}::text::jsonb,
      holder_id = ${holderId}, due_at = ${received ? '2026-12-01T10:00:00Z' : null},
      received_at = ${received ? (asksAloneFor(state, event) ? '2026-11-17T02:00:00Z' : '2026-11-02T02:00:00Z') : null}, register_number = ${number}
    where id = ${id} returning version`;
  await sql`
    with gone as (delete from supplement_requests where dossier_id = ${id}),
      submissions as (delete from result_submissions where dossier_id = ${id}),
      verifications as (delete from dossier_verifications where dossier_id = ${id}),
      postponed as (delete from postponements where dossier_id = ${id}),
      written_off as (delete from write_offs where dossier_id = ${id}),
      drafts as (delete from certificate_drafts where dossier_id = ${id})
    delete from decision_proposals where dossier_id = ${id}`;
  if (state === 'awaiting-signature' || waitsFor(event, 'replacement-proposed')) {
    const file = randomUUID();
    await sql`insert into attachments (id, dossier_id, slot, file_name, media_type, bytes, sha256, storage_key, uploaded_by)
      values (${file}, ${id}, 'result-draft', 'kq.pdf', 'application/pdf', 1, '\\x00', ${file}, ${people.civil.userId})`;
    const isSigned = waitsFor(event, 'signed-by-hand') || waitsFor(event, 'replacement-proposed');
    const [number, day, leader] = isSigned
      ? [`${file}/UBND`, '2026-11-17', people.head.userId]
      : [null, null, null];
    await sql`insert into result_submissions (dossier_id, file_id, document_number, signed_on, signed_by, signer, submitted_by, submitted_at)
      values (${id}, ${file}, ${number}, ${day}, ${leader}, ${leader}, ${people.civil.userId}, now())`;
  }
  if (state === 'awaiting-verification')
    await sql`insert into dossier_verifications (dossier_id, place, until, begun_by, begun_at)
      values (${id}, 'Xã Hòa Lợi', '2026-11-20', ${people.civil.userId}, now())`;
  if (waitsFor(event))
    await sql`insert into postponements (dossier_id, until, reason, proposed_by, proposed_at)
      values (${id}, '2026-12-02', 'thử', ${people.civil.userId}, now())`;
  if (waitsFor(event, 'write-off-proposed'))
    await sql`insert into write_offs (dossier_id, amount, reason, proposed_by, proposed_at)
      values (${id}, 16000, 'thử', ${people.accountant.userId}, now())`;
  if (waitsFor(event, 'draft-waits'))
    await sql`insert into certificate_drafts (dossier_id, content, sent_by, sent_at, answer_by)
      values (${id}, '\\x00', ${people.civil.userId}, now(), '2026-11-20')`;
  const ending = endingFor(event);
  if (ending !== 'none')
    await sql`insert into decision_proposals (dossier_id, step, request, reason, proposed_by, proposed_at)
      values (${id}, ${ending}, ${ending === 'supplement' ? proposedSupplement : null}::text::jsonb, 'thử', ${people.civil.userId}, now())`;
  if (state === 'supplement-requested') {
    await sql`insert into supplement_requests (dossier_id, items, reason, stage, requested_by, requested_at)
      values (${id}, '[]', 'thử', ${received ? 'processing' : 'reception'}, ${people.desk.userId}, now())`;
  }
  return row?.version ?? 0;
}

function attempt(
  portal: TestPortal,
  actor: Actor,
  event: DossierEvent,
  code: string,
  version: number,
): Promise<Outcome<object>> {
  const { deps } = portal;
  const act = { code, version, requestId: randomUUID(), reason: 'có lý do' };
  switch (transitionOf(event)?.consequence) {
    case 'filing':
      return submitDossier(deps, actor, { code, requestId: act.requestId, accepted: false });
    case 'payment':
      return recordDeskPayment(deps, actor, act);
    case 'amount':
      return setAmount(deps, actor, { ...act, ground: act.reason, wire: { amountThing: '5.000' } });
    case 'supplement-answer':
      return answerSupplement(deps, actor, { code, requestId: act.requestId, wire: {} });
    default:
      return actOnDossier(deps, actor, {
        ...act,
        event,
        overrideReason: 'thử',
        items: [{ target: 'field:requesterName', problem: 'wrong', note: '' }],
        wire: {
          until: { day: '2', month: '12', year: '2026' },
          collector: 'applicant',
          colleague: people.civil.userId,
          place: 'Xã Hòa Lợi',
          outcome: 'confirmed',
          // Every line of a draft is written, with a day, which each kind of line takes; and what is wrong in one.
          ...Object.fromEntries(draftShows.map((field) => [field, '01/11/2026'])),
          correction: 'Sai tên',
          ...{ evidence: 'shown', paper: 'Giấy xác nhận khuyết tật số 3' },
          ...signedOnPaper(),
        },
        file: { fileName: 'kq.pdf', mediaType: 'application/pdf', content: pdf() },
      });
  }
}

/** What the table says, read by itself: a code of refusal, or the state to come. */
function expected(
  as: readonly Capacity[],
  actor: Actor,
  state: DossierState,
  event: DossierEvent,
  held: DossierFacts['held'] = 'nobody',
): string {
  if (as.length === 0 || (state === 'draft' && actor.kind === 'staff')) return 'not-found';
  // Filing and supplementing are the owner's: to staff there is no such thing on this address.
  if (!as.includes('applicant') && ['submit', 'answer-supplement'].includes(event)) return 'not-found';
  const ever = dossierSteps.transitions.filter((t) => t.event === event);
  if (!ever.some((t) => t.by.some((by) => as.includes(by)))) return 'not-allowed';
  if (event === 'submit') return state === 'draft' ? 'invalid' : 'not-possible';
  const transition = ever.find(
    ({ from, when = [] }) =>
      from.includes(state) &&
      when.every((circumstance) =>
        dossierSteps.circumstances[circumstance](facts(state, event, held, actor)),
      ),
  );
  if (transition === undefined) return 'not-possible';
  if (!transition.by.some((by) => as.includes(by))) return 'not-allowed';
  return transition.to === 'same' ? state : transition.to;
}

/**
 * Those who stand alike share the pairs of a state and an event. Somebody is asked of each pair that the table has and whose event he
 * may do anywhere; of the others, which are all refused before the dossier is looked at closer, of one in four.
 */
function isAskedOf(name: string, state: DossierState, event: DossierEvent): boolean {
  const as = roles[name]?.as ?? [];
  const peers = Object.keys(roles).filter((other) => roles[other]?.as.join() === as.join());
  const pair = stateIds.indexOf(state) + events.indexOf(event);
  const ways = dossierSteps.transitions.filter((one) => one.event === event);
  const isOpen =
    ways.some(({ from }) => from.includes(state)) &&
    ways.some(({ by }) => by.some((one) => as.includes(one)));
  return pair % peers.length === peers.indexOf(name) && (isOpen || Math.floor(pair / peers.length) % 4 === 0);
}

describe('every role, state and event', () => {
  for (const [name, { actor, as }] of Object.entries(roles)) {
    test(`${name} can do exactly what the table allows, in every state`, async () => {
      const portal = testPortal(database.db);
      for (const state of stateIds) {
        for (const event of events.filter((one) => isAskedOf(name, state, one))) {
          const { code, version } = await dossierIn(portal, state, event);
          const outcome = await attempt(portal, actor, event, code, version);
          const after = await standing(code);
          const told = outcome.ok ? after.state : outcome.refusal.code;
          expect(`${state} ${event}: ${told}`).toBe(
            `${state} ${event}: ${expected(as, actor, state, event)}`,
          );
          if (outcome.ok) dossier = undefined;
          else expect(after).toMatchObject({ state, version });
        }
      }
      // Six hundred steps: cut off, one would go on in the dossier of the next.
    }, 150_000);
  }
});

describe('who holds a dossier', () => {
  const handing = ['take', 'take-over', 'give-back', 'start-processing'] as const;
  /** Where nobody may, whoever holds it: one of the three is asked of, another in each state. */
  const holding = ['nobody', 'actor', 'another'] as const;
  const isHandedIn = (state: DossierState, held: (typeof holding)[number], event: DossierEvent): boolean =>
    dossierSteps.transitions.some((one) => one.event === event && one.from.includes(state)) ||
    stateIds.indexOf(state) % holding.length === holding.indexOf(held);
  const doers = Object.entries(roles).filter(([, { as }]) => as.length > 0 && !as.includes('applicant'));
  test.each(doers)(
    '%s takes, takes over and gives back exactly where the table allows',
    async (_name, { actor, as }) => {
      if (actor.kind !== 'staff') return;
      const portal = testPortal(database.db);
      const holders = { nobody: null, actor: actor.userId, another: people.land.userId } as const;
      for (const state of stateIds) {
        for (const held of holding) {
          for (const event of handing.filter((one) => isHandedIn(state, held, one))) {
            const { code, version } = await dossierIn(portal, state, event, holders[held]);
            const outcome = await attempt(portal, actor, event, code, version);
            const after = await standing(code);
            const told = outcome.ok ? after.state : outcome.refusal.code;
            expect(`${state}, held by ${held}, ${event}: ${told}`).toBe(
              `${state}, held by ${held}, ${event}: ${expected(as, actor, state, event, held)}`,
            );
            expect(after.holderId).toBe(
              outcome.ok ? (event === 'give-back' ? null : actor.userId) : holders[held],
            );
            if (outcome.ok) dossier = undefined;
            else expect(after.version).toBe(version);
          }
        }
      }
    },
  );

  test('the desk cannot strand what an officer processes, and hands over what it receives', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await filedDossier(portal, slugs.birth);
    const act = async (actor: Actor, event: DossierEvent, reason?: string) =>
      actOnDossier(deps, actor, { event, code, version: (await portal.find(code)).version, reason });
    accepted(await act(people.desk, 'take'));
    accepted(await receiveDossier(deps, people.desk, { code, version: (await portal.find(code)).version }));
    expect((await portal.find(code)).holderId).toBeNull();
    expect(await act(people.desk, 'take')).toMatchObject({ refusal: { code: 'not-allowed' } });
    accepted(await act(people.civil, 'start-processing'));
    expect(await act(people.desk, 'take-over', 'vội')).toMatchObject({ refusal: { code: 'not-allowed' } });
    expect((await portal.find(code)).holderId).toBe(people.civil.userId);
  });

  test('whoever held it, and those in whose list it lies now, are told why; the applicant is not', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const sql = database.owner.$client;
    const second = { ...people.land, sectors: ['ho-tich'] };
    await sql`update staff_roles set sectors = sectors || '["ho-tich"]' where user_id = ${second.userId} and role = 'officer'`;
    const code = await filedDossier(portal, slugs.birth);
    const act = async (actor: Actor, event: DossierEvent, reason?: string) =>
      actOnDossier(deps, actor, { event, code, version: (await portal.find(code)).version, reason });
    accepted(await receiveDossier(deps, people.desk, { code, version: (await portal.find(code)).version }));
    accepted(await act(people.civil, 'take'));
    const { id } = await portal.find(code);
    const letters = () => sql<{ recipient: string; body: string }[]>`
      select recipient, body from outbox where dedupe_key like ${`staff-%${id}%`} order by id`;

    expect(await act(second, 'start-processing')).toMatchObject({ refusal: { code: 'not-possible' } });
    expect(await act(second, 'take-over')).toMatchObject({ refusal: { code: 'invalid' } });
    accepted(await act(second, 'take-over', 'Anh Dũng nghỉ phép'));
    expect((await letters()).map(({ recipient }) => recipient)).toEqual(['hotich@demo.phuan']);
    expect((await letters())[0]?.body).toContain('Anh Dũng nghỉ phép');

    accepted(await act(second, 'give-back', 'Xong phần xác minh'));
    expect((await letters()).map(({ recipient }) => recipient).slice(1)).toEqual(['hotich@demo.phuan']);
    await sql`update staff_roles set sectors = '["dat-dai"]' where user_id = ${second.userId} and role = 'officer'`;

    const staffSees = accepted(
      await openDossierForStaff(deps, people.civil, { code }),
    ).dossier.timeline.slice(-2);
    expect(staffSees.map(({ label, reason, detail }) => [label, reason, detail])).toEqual([
      ['Nhận thay người đang thụ lý', 'Anh Dũng nghỉ phép', { previousHolder: 'Phạm Văn Dũng' }],
      ['Trả lại danh sách chung', 'Xong phần xác minh', {}],
    ]);
    const { timeline } = accepted(await openDossierForApplicant(deps, people.an, { code })).dossier;
    expect(JSON.stringify(timeline)).not.toMatch(/nghỉ phép|xác minh|previousHolder/);
  });
});

describe('handing over to a named colleague', () => {
  const second = { ...people.land, sectors: ['dat-dai', 'ho-tich'] };
  const sql = () => database.owner.$client;
  const letters = async (id: string) =>
    sql()<{ recipient: string; body: string }[]>`
      select recipient, body from outbox where dedupe_key like ${`staff-hand-over:${id}:%`} order by recipient`;

  async function received(portal: TestPortal) {
    const code = await filedDossier(portal, slugs.birth);
    accepted(
      await receiveDossier(portal.deps, people.desk, { code, version: (await portal.find(code)).version }),
    );
    const { id } = await portal.find(code);
    const hand = async (actor: Actor, colleague: string, reason: string | undefined = 'Đang bận hòa giải') =>
      actOnDossier(portal.deps, actor, {
        ...{ code, event: 'hand-over', reason, wire: { colleague } },
        version: (await portal.find(code)).version,
      });
    const offered = async (actor: Staff) =>
      accepted(await previewDecision(portal.deps, actor, { code, event: 'hand-over' })).preview.asks?.flatMap(
        (field) => (field.kind === 'select' ? labelledOptions(field.options) : []),
      );
    const take = async (actor: Actor) =>
      accepted(
        await actOnDossier(portal.deps, actor, {
          ...{ code, event: 'take' },
          version: (await portal.find(code)).version,
        }),
      );
    return { code, id, hand, offered, take };
  }

  test('goes to who may handle it and is there, with how much he holds; he and whoever held it are told why', async () => {
    const portal = testPortal(database.db);
    const { code, id, hand, offered, take } = await received(portal);
    await take(people.civil);
    // Nobody else has the sector: neither the desk nor a role that begins later is offered.
    await sql()`update staff_roles set sectors = sectors || '["ho-tich"]', valid_from = '2030-01-01'
      where user_id = ${second.userId} and role = 'officer'`;
    expect(await offered(people.civil)).toEqual([]);
    expect(await hand(people.civil, second.userId)).toMatchObject({ refusal: { code: 'invalid' } });
    await sql()`update staff_roles set valid_from = '2020-01-01' where user_id = ${second.userId}`;
    const held = await sql()`select 1 from dossiers where holder_id = ${second.userId}
      and state not in ('returned', 'stopped', 'not-accepted', 'result-revoked')`;
    expect(await offered(people.civil)).toEqual([
      { value: second.userId, label: `${second.name} (đang thụ lý ${held.length} hồ sơ)` },
    ]);

    expect(await hand(people.civil, second.userId, '')).toMatchObject({ refusal: { code: 'invalid' } });
    expect(await hand(people.civil, '')).toMatchObject({
      refusal: { problems: [{ path: 'colleague', message: 'Chọn người nhận' }] },
    });
    const before = await portal.find(code);
    accepted(await hand(people.civil, second.userId));
    expect(await portal.find(code)).toMatchObject({
      ...{ holderId: second.userId, state: before.state, dueAt: before.dueAt },
    });
    expect((await letters(id)).map(({ recipient }) => recipient)).toEqual(['diachinh@demo.phuan']);
    expect((await letters(id))[0]?.body).toContain('Đang bận hòa giải');
    const { timeline } = accepted(await openDossierForApplicant(portal.deps, people.an, { code })).dossier;
    expect(JSON.stringify(timeline)).not.toMatch(/hòa giải|handedTo/);

    // Not his any more: only who leads them gives it to another, and both are told.
    expect(await hand(people.civil, second.userId)).toMatchObject({ refusal: { code: 'not-allowed' } });
    accepted(await hand(people.deputy, people.civil.userId, 'Chia lại việc'));
    expect((await letters(id)).slice(1).map(({ recipient }) => recipient)).toEqual([
      'diachinh@demo.phuan',
      'hotich@demo.phuan',
    ]);
    const last = accepted(await openDossierForStaff(portal.deps, people.head, { code })).dossier.timeline.at(
      -1,
    );
    expect(last).toMatchObject({
      label: 'Chuyển cho đồng nghiệp',
      detail: { handedTo: people.civil.name, previousHolder: second.name },
    });
  });

  test('passes over who is away today, and says so where the page still named him', async () => {
    const portal = testPortal(database.db);
    const { code, hand, offered, take } = await received(portal);
    await take(people.civil);
    await sql()`update staff_roles set sectors = '["dat-dai", "ho-tich"]', valid_from = '2020-01-01'
      where user_id = ${second.userId} and role = 'officer'`;
    const today = localDate(portal.clock.now());
    await sql()`insert into staff_absences (id, user_id, deputy_id, valid_from, valid_until, reason, recorded_by, recorded_at)
      values (${randomUUID()}, ${second.userId}, ${people.civil.userId}, ${today}, ${today}, 'ốm', ${people.head.userId}, now())`;
    expect(await offered(people.civil)).toEqual([]);
    expect(await hand(people.civil, second.userId)).toMatchObject({
      refusal: { problems: [{ path: 'colleague', message: expect.stringContaining('vắng') as string }] },
    });
    expect((await portal.find(code)).holderId).toBe(people.civil.userId);
    await sql()`delete from staff_absences`;
    await sql()`update staff_roles set sectors = '["dat-dai"]' where user_id = ${second.userId} and role = 'officer'`;
  });
});

describe('taking back', () => {
  async function submitted(portal: TestPortal) {
    const code = await filedDossier(portal, slugs.birth);
    const act = async (actor: Actor, event: DossierEvent) =>
      actOnDossier(portal.deps, actor, {
        ...{ code, event, version: (await portal.find(code)).version, reason: 'có lý do' },
        requestId: randomUUID(),
        wire: { colleague: people.civil.userId },
        file: { fileName: 'kq.pdf', mediaType: 'application/pdf', content: pdf() },
      });
    accepted(
      await receiveDossier(portal.deps, people.desk, { code, version: (await portal.find(code)).version }),
    );
    accepted(await act(people.civil, 'start-processing'));
    return { code, act };
  }
  const offered = async (portal: TestPortal, actor: Staff, code: string) =>
    accepted(await openDossierForStaff(portal.deps, actor, { code })).dossier.undoable;
  const whyNot = (outcome: Outcome<object>) => (outcome.ok ? 'done' : outcome.refusal.message);

  test('is offered to whoever did it for ten minutes, and to nobody else', async () => {
    const portal = testPortal(database.db);
    const { code, act } = await submitted(portal);
    expect(await offered(portal, people.civil, code)).toEqual({ label: 'Bắt đầu xử lý', minutes: 10 });
    expect(await offered(portal, people.desk, code)).toBeUndefined();
    expect(whyNot(await act(people.desk, 'undo'))).toMatch(
      /“Bắt đầu xử lý” – Phạm Văn Dũng.*chỉ người đã làm/,
    );
    portal.clock.set(new Date(portal.clock.now().getTime() + 61_000));
    expect(await offered(portal, people.civil, code)).toEqual({ label: 'Bắt đầu xử lý', minutes: 9 });
    portal.clock.set(new Date(portal.clock.now().getTime() + 9 * 60_000));
    expect(await offered(portal, people.civil, code)).toBeUndefined();
    expect(whyNot(await act(people.civil, 'undo'))).toMatch(/Đã quá 10 phút/);
  });

  test('a draft is taken back until a leader has opened it, and its mail goes to nobody', async () => {
    const portal = testPortal(database.db);
    const { code, act } = await submitted(portal);
    const { id } = await portal.find(code);
    const mails = async () =>
      database.owner.$client`select 1 from outbox where dedupe_key like ${`staff-submit-result:${id}:%`}`;
    accepted(await act(people.civil, 'submit-result'));
    expect((await mails()).length).toBeGreaterThan(0);
    // Who reads and does not sign is in nobody's way.
    accepted(await openDossierForStaff(portal.deps, people.desk, { code }));
    accepted(await act(people.civil, 'undo'));
    expect(await mails()).toHaveLength(0);
    accepted(await act(people.civil, 'submit-result'));
    accepted(await openDossierForStaff(portal.deps, people.head, { code }));
    expect(whyNot(await act(people.civil, 'undo'))).toContain('đã mở hồ sơ sau khi bạn trình');
    expect(await portal.find(code)).toMatchObject({ state: 'awaiting-signature' });
  });

  test('what was told by mail waits as long as it can be taken back, and stands once it has left', async () => {
    const portal = testPortal(database.db);
    const { code, act } = await submitted(portal);
    const { id } = await portal.find(code);
    accepted(await act(people.civil, 'give-back'));
    const sql = database.owner.$client;
    const waits = await sql<{ minutes: number; recipient: string }[]>`
      select recipient, extract(epoch from next_attempt_at - created_at)::int / 60 as minutes from outbox
      where dedupe_key like ${`staff-give-back:${id}:%`}`;
    // Nobody else has the sector: the leaders, who give it to somebody, are told.
    expect(waits.map(({ recipient }) => recipient)).toContain('truongban@demo.phuan');
    expect(waits.map(({ minutes }) => minutes)).toEqual(waits.map(() => 10));
    await sql`insert into outbox (dedupe_key, kind, recipient, subject, body, sent_at)
      values (${`staff-give-back:${id}:${(await portal.find(code)).eventCount}:x`}, 'staff-give-back', 'x@demo.phuan', '', '', now())`;
    expect(whyNot(await act(people.civil, 'undo'))).toContain('đã gửi đi');
    expect((await portal.find(code)).holderId).toBeNull();
  });

  test('what a colleague did afterwards stands: nothing under it is taken back', async () => {
    const portal = testPortal(database.db);
    const { code, act } = await submitted(portal);
    accepted(await act(people.civil, 'give-back'));
    accepted(await act(people.head, 'hand-over'));
    expect(whyNot(await act(people.civil, 'undo'))).toContain('“Chuyển cho đồng nghiệp”');
    accepted(await act(people.head, 'undo'));
    expect((await portal.find(code)).holderId).toBeNull();
    const { timeline } = accepted(await openDossierForApplicant(portal.deps, people.an, { code })).dossier;
    expect(timeline.at(-1)).toMatchObject({ label: 'Hoàn tác: Chuyển cho đồng nghiệp', detail: {} });
  });
});

interface StandingDossier {
  readonly code: string;
  readonly version: number;
  readonly as: string;
}

/** It serves until a move succeeded on it: its papers and payments would be in the way of the next. */
let dossier: StandingDossier | undefined;

/** A dossier as it would be in `state`. What was refused has changed nothing: then it is not put there again. */
/** The whole row, with all that is told of it, takes ten times as long. */
async function standing(code: string) {
  const [row] = await database.db.$client<
    { id: string; state: string; version: number; holderId: string | null }[]
  >`select id, state, version, holder_id as "holderId" from dossiers where code = ${code}`;
  if (row === undefined) throw new Error(`no dossier ${code}`);
  return row;
}

async function dossierIn(
  portal: TestPortal,
  state: DossierState,
  event: DossierEvent,
  holderId: string | null = null,
): Promise<StandingDossier> {
  const as = [state, holderId, circumstancesOf(event)].join(' ');
  if (dossier?.as === as) return dossier;
  const code = dossier?.code ?? (await filedDossier(portal, slugs.birth));
  const { id } = await standing(code);
  dossier = { code, as, version: await put(id, state, event, holderId) };
  return dossier;
}

test('the system may settle a payment, close what nobody pays for, write down that silence agreed, and nothing else', async () => {
  const portal = testPortal(database.db);
  const system: SystemActor = { kind: 'system', name: 'thử' };
  const code = await filedDossier(portal, slugs.birth);
  const its = ['settle-payment', 'close-unpaid', 'agree-by-silence'];
  for (const event of events.filter((one) => !its.includes(one))) {
    const { version } = await portal.find(code);
    const outcome = await attempt(portal, system, event, code, version);
    expect(outcome.ok ? 'done' : outcome.refusal.code).toMatch(/^not-(allowed|found)$/);
  }
});

test('a stranger reads nothing, and is told the same about a dossier that exists and one that does not', async () => {
  const portal = testPortal(database.db);
  const code = await filedDossier(portal, slugs.birth);
  for (const { actor, as } of Object.values(roles)) {
    const reads = [
      (asked: string) => openDossierForApplicant(portal.deps, actor, { code: asked }),
      (asked: string) => openDossierForStaff(portal.deps, actor, { code: asked }),
      (asked: string) => openPaper(portal.deps, actor, { code: asked, paper: 'to-khai' }),
    ];
    for (const read of reads) {
      const missing = await read('PA-0000-0000-00');
      expect(missing).toMatchObject({ ok: false, refusal: { code: 'not-found' } });
      if (as.length === 0) expect(await read(code)).toEqual(missing);
    }
  }
});
