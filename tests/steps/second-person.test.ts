// Where a table asks for a second person, another account of the first one is none.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { versionSteps } from '#app/commune/steps.ts';
import { consultationProposalSteps } from '#app/consultations/proposal-steps.ts';
import { answerSteps } from '#app/consultations/answer-steps.ts';
import { commentSteps } from '#app/consultations/comment-steps.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { planSteps } from '#app/operation/contingency.ts';
import { boardSteps } from '#app/publications/board-steps.ts';
import { meetingSteps } from '#app/publications/meeting-steps.ts';
import { royaltySteps, statementSteps } from '#app/publications/royalty-steps.ts';
import { reportSteps } from '#app/publications/yearly-report/steps.ts';
import { permit } from '#app/steps/permit.ts';
import { proposalSteps } from '#app/steps/proposal-steps.ts';
import type { StepTable, Transition } from '#app/steps/step-table.ts';
import { draftSteps } from '#catalog/draft-steps.ts';
import { dossierSteps } from '#catalog/lifecycle.ts';

type AnyTable = StepTable<Transition, never>;

/** By the file that says who may not decide. */
const tables: readonly (readonly [string, readonly object[]])[] = [
  ['app/consultations/answer-steps.ts', [answerSteps]],
  ['app/consultations/comment-steps.ts', [commentSteps]],
  ['app/consultations/proposal-steps.ts', [consultationProposalSteps]],
  ['app/inquiries/kinds/answering.ts', inquiryKinds],
  // Its table is one of the kinds above.
  ['app/publications/board-steps.ts', [boardSteps]],
  ['app/publications/meeting-steps.ts', [meetingSteps]],
  ['app/publications/royalty-steps.ts', [royaltySteps, statementSteps]],
  ['app/publications/yearly-report/steps.ts', [reportSteps]],
  ['app/steps/approved-by-another.ts', [versionSteps, planSteps]],
  ['app/steps/proposal-steps.ts', [proposalSteps]],
  ['services-catalog/draft-steps.ts', [draftSteps]],
  ['services-catalog/lifecycle.ts', [dossierSteps]],
];

const root = new URL('../..', import.meta.url).pathname;
const sources = (room: string) =>
  readdirSync(path.join(root, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => ({
      file: `${room}/${file}`,
      text: readFileSync(path.join(root, room, file), 'utf8'),
    }));

test('every table that asks for a second person is asked below', () => {
  const found = ['app', 'services-catalog']
    .flatMap(sources)
    .filter(({ text }) => /byAnother: \['/.test(text))
    .map(({ file }) => file);
  expect(found.toSorted()).toEqual(tables.map(([file]) => file).toSorted());
});

describe('another account of the same person is refused', () => {
  const asked = tables.flatMap(([file, ofFile]) =>
    (ofFile as readonly AnyTable[]).flatMap((table) =>
      table.transitions.flatMap((transition) =>
        (transition.byAnother ?? []).map((part) => ({
          name: `${file} ${table.words.one}: ${transition.event}, ${part}`,
          // Whatever else it asks of the case holds.
          table: { ...table, transitions: [{ ...transition, when: [] }] },
          transition,
          part,
        })),
      ),
    ),
  );
  test.each(asked)('$name', ({ table, transition, part }) => {
    const [state = ''] = transition.from;
    const now = { state, version: 1, facts: {} as never, people: { [part]: ['first'] } };
    const may = (accounts: readonly string[], identified = true) =>
      permit(table, now, { accounts, identified, as: transition.by }, { event: transition.event });
    expect(may(['other'])).toMatchObject({ ok: true });
    // Of whom nobody knows who he is, nobody knows that he is another.
    expect(may(['other'], false)).toMatchObject({
      refusal: { code: 'not-allowed', message: expect.stringContaining('nhập số định danh') as string },
    });
    expect(may(['first'])).toMatchObject({ ok: false, obstacle: 'own-work' });
    expect(may(['second', 'first'])).toMatchObject({ ok: false, obstacle: 'own-work' });
  });
});

test('outside of the tables one function says who is a second person', () => {
  const asking = (pattern: RegExp) =>
    sources('app/domain').flatMap(({ file, text }) =>
      pattern.test(text) && file !== 'app/domain/kernel/actor.ts' ? [file] : [],
    );
  expect(asking(/\bwhyNoSecond\(/)).toEqual([
    'app/domain/payments/record-refund.server.ts',
    'app/domain/royalties/draw-statement.server.ts',
    'app/domain/dossiers/decisions/ending.server.ts',
  ]);
  // Whose something is, and nothing of a second person.
  expect(asking(/\bisHisAccount\(/).toSorted()).toEqual([
    'app/domain/accounts/suspend-account.server.ts',
    'app/domain/consultations/list-desk.server.ts',
    'app/domain/consultations/own-writing.server.ts',
    'app/domain/consultations/proposals.server.ts',
    'app/domain/inquiries/inquiry-access.server.ts',
    'app/domain/meetings/permissions.ts',
    'app/domain/proposals/decide.server.ts',
    'app/domain/proposals/proposal-access.server.ts',
    'app/domain/proposals/propose.server.ts',
    'app/domain/publishing/delegate.server.ts',
    'app/domain/publishing/list-delegations.server.ts',
    'app/domain/publishing/list-sections-for-staff.server.ts',
    'app/domain/publishing/update-section.server.ts',
    'app/domain/royalties/act-on-statement.server.ts',
    'app/domain/royalties/permissions.ts',
  ]);
});

test('nobody compares who did something with one account of whoever acts', () => {
  const compared =
    /\b(ownerId|authorId|[a-z]+edBy|[a-z]+tenBy|drawnBy) (===|!==) [\w.]*[uU]serId|[uU]serId (===|!==) [\w.]*(ownerId|authorId|[a-z]+edBy|[a-z]+tenBy|drawnBy)\b/;
  const found = sources('app/domain').flatMap(({ file, text }) =>
    text.split('\n').flatMap((line) => (compared.test(line) ? [`${file}: ${line.trim()}`] : [])),
  );
  expect(found).toEqual([
    // Whoever submitted it gets no mail that he did.
    "app/domain/catalog-editing/tell-staff.server.ts: if (actor?.kind === 'staff' && actor.userId === draft.submittedBy) return;",
    // What he said himself stands before him as his own words.
    'app/domain/conversations/settle-opinion.server.ts: (opinion.advisers.includes(staff.userId) || opinion.answeredBy === staff.userId);',
    "app/domain/conversations/settle-opinion.server.ts: const who = opinion.answeredBy === userId ? 'Bạn' : (opinion.answeredByName ?? 'Đồng nghiệp');",
    // A resident has one account.
    "app/domain/inquiries/inquiry-access.server.ts: if (actor?.kind === 'resident') return actor.userId === inquiry.ownerId;",
    // Whoever wrote acts by the account with which he sent it.
    "app/domain/inquiries/prove-writer.server.ts: if (inquiry.ownerId !== null) return visitor?.userId === inquiry.ownerId ? undefined : 'account';",
    "app/domain/kernel/actor.ts: return actor.userId === dossier.ownerId ? ['applicant'] : [];",
    // Whoever saves the same once more repeats himself.
    'app/domain/publishing/save-item.server.ts: const isAgain = inHand.savedBy === access.staff.userId && inHand.digest === digestOf(parsedBody.body);',
  ]);
});
