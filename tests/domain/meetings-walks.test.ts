// Random histories of a meeting of the board (Đ19): convened, put off, cancelled, written, confirmed, corrected, while people come and go.
// Whatever happens, whoever is left has a way on, and what stands is what was shown to somebody who did not write it. MEETING_WALKS: how
// many histories.
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';

import { cancelMeeting } from '#app/domain/meetings/cancel-meeting.server.ts';
import { changeMeeting } from '#app/domain/meetings/change-meeting.server.ts';
import { confirmAddendum, confirmMinutes } from '#app/domain/meetings/confirm-minutes.server.ts';
import { excuseAbsence } from '#app/domain/meetings/excuse-absence.server.ts';
import { openMeeting } from '#app/domain/meetings/open-meeting.server.ts';
import { reportResult, seeReport } from '#app/domain/meetings/report-result.server.ts';
import { takeChair } from '#app/domain/meetings/take-chair.server.ts';
import { writeAddendum, writeMinutes } from '#app/domain/meetings/write-minutes.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { useDatabase } from '../support/database.ts';
import { people, testPortal } from '../support/dossiers.ts';
import { convened, minutesOf, planOf } from '../support/meetings.ts';

const database = useDatabase();
const board = [people.head, people.deputy, people.editor] as const;
const start = new Date('2026-11-17T09:00:00+07:00');
const hour = 3_600_000;

const doings = [
  ...['change', 'cancel', 'excuse', 'take-chair', 'write', 'write', 'empty', 'absent', 'confirm', 'confirm'],
  ...['write-addendum', 'confirm-addendum', 'report', 'see', 'leave', 'return', 'day', 'day'],
] as const;
const step = fc.record({
  do: fc.constantFrom(...doings),
  who: fc.integer({ min: 0, max: board.length - 1 }),
});

async function writersOf(id: string): Promise<ReadonlySet<string>> {
  const [draft] = await database.owner.$client<{ writers: string[] }[]>`
    select writers from meeting_drafts where meeting_id = ${id} and kind = 'minutes'`;
  return new Set(draft?.writers);
}

/** Of the board at the moment: his role there holds, or ended. */
const setOffice = (who: Staff, until: Date | null) => database.owner.$client`
  update staff_roles set valid_until = ${until} where user_id = ${who.userId}
    and role in ('editor-in-chief', 'deputy-editor', 'editor')`;

afterAll(async () => {
  for (const one of board) await setOffice(one, null);
});

test('Đ19, Đ18: in every history of a meeting somebody can go on, and what is confirmed was shown to who did not write it', async () => {
  const portal = testPortal(database.db);
  const { deps, clock } = portal;
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(people.head, people.deputy),
      fc.array(step, { minLength: 4, maxLength: 16 }),
      async (convener, steps) => {
        clock.set(start);
        for (const one of board) await setOffice(one, null);
        const gone = new Set<string>();
        const now = (one: (typeof board)[number]): Staff => {
          const left: readonly string[] = ['editor-in-chief', 'deputy-editor', 'editor'];
          return gone.has(one.userId)
            ? { ...one, roles: one.roles.filter((role) => !left.includes(role)) }
            : one;
        };
        const id = await convened(deps, convener);
        const opened = async (who: Staff) => {
          const outcome = await openMeeting(deps, who, { id });
          return outcome.ok ? outcome.meeting : undefined;
        };
        for (const { do: doing, who } of steps) {
          const actor = now(board[who] ?? people.head);
          const shown = await opened(actor);
          if (shown === undefined) continue;
          const { lock, draft, addendumDraft } = shown;
          const writers = await writersOf(id);
          const write = (change: Parameters<typeof minutesOf>[0]) =>
            writeMinutes(deps, actor, { id, seen: draft?.lock ?? 0, content: minutesOf(change) });
          switch (doing) {
            case 'change': {
              const startsAt = new Date(clock.now().getTime() + 30 * hour);
              await changeMeeting(deps, actor, { id, seen: lock, plan: planOf({ startsAt }) });
              break;
            }
            case 'cancel':
              await cancelMeeting(deps, actor, { id, seen: lock, reason: 'Bận' });
              break;
            case 'excuse':
              await excuseAbsence(deps, actor, { id, reason: 'Ốm' });
              break;
            case 'take-chair':
              await takeChair(deps, actor, { id, seen: lock });
              break;
            case 'write':
              await write({
                endedAt: new Date(shown.startsAt.getTime() + hour).toISOString(),
                attendance: shown.invited.map(({ id: userId }) => ({ userId, was: 'present' })),
              });
              break;
            case 'empty':
              await write({ attendance: [], points: [], decisions: [] });
              break;
            case 'absent':
              await write({
                attendance: shown.invited.map(({ id: userId }) => ({
                  userId,
                  was: userId === actor.userId ? 'absent-with-leave' : 'present',
                })),
              });
              break;
            case 'confirm': {
              const outcome = await confirmMinutes(deps, actor, { id, seen: draft?.seen ?? '' });
              if (!outcome.ok || draft === undefined) break;
              const { minutes } = (await opened(actor)) ?? {};
              expect(minutes?.points.map(({ text }) => text)).toEqual(draft.content.points);
              expect(minutes?.attendance.map(({ was }) => was)).toEqual(
                draft.content.attendance.map(({ was }) => was),
              );
              expect(writers.has(actor.userId), 'who wrote confirmed').toBe(false);
              break;
            }
            case 'write-addendum':
              await writeAddendum(deps, actor, { id, seen: addendumDraft?.lock ?? 0, text: 'Sửa mục 1.' });
              break;
            case 'confirm-addendum':
              await confirmAddendum(deps, actor, { id, seen: addendumDraft?.seen ?? '' });
              break;
            case 'report':
              await reportResult(deps, actor, { id, text: 'Đã họp.' });
              break;
            case 'see':
              await seeReport(deps, actor, { id });
              break;
            case 'leave':
              gone.add(actor.userId);
              await setOffice(actor, clock.now());
              break;
            case 'return':
              gone.delete(actor.userId);
              await setOffice(actor, null);
              break;
            case 'day':
              clock.set(new Date(clock.now().getTime() + 24 * hour));
          }
          await wayOn(doing);
        }

        async function wayOn(doing: string): Promise<void> {
          // Without head and deputy the office names them first.
          if (gone.has(people.head.userId) && gone.has(people.deputy.userId)) return;
          const may = new Map<string, readonly string[]>();
          let stage: string | undefined;
          for (const one of board) {
            const meeting = await opened(now(one));
            stage ??= meeting?.stage;
            may.set(one.userId, meeting?.may ?? []);
          }
          const somebody = (...events: readonly string[]) =>
            [...may.values()].some((mine) => events.some((event) => mine.includes(event)));
          if (stage === 'coming' || stage === 'begun' || stage === 'recording')
            expect(somebody('cancel', 'take-chair'), `${stage} after ${doing}`).toBe(true);
          if (stage === 'recorded')
            expect(somebody('write-addendum', 'take-chair'), `${stage} after ${doing}`).toBe(true);
        }
      },
    ),
    { numRuns: Number(process.env['MEETING_WALKS'] ?? 6) },
  );
}, 600_000);
