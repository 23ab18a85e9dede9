// What was begun at the counter, as the desk goes on with it: the declaration, the papers that lie there, what it costs, and the day
// that would be promised.
import { present } from '#app/values/present.ts';
import { isCounterChannel, type CounterChannel } from '#catalog/counter.ts';
import { dueDate } from '#catalog/due-date.ts';
import { localDate } from '#catalog/local-date.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { CounterDraft, CounterFiling } from '#app/read-models/reception.ts';
import { listCounterDrafts } from '#db/queries/counter-filings.server.ts';
import type { CounterFilingRow, DossierRow } from '#db/queries/dossiers.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { readRevision, readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { openVisit } from '../dossiers/filing/counter-visit.ts';
import { dossierNotFound, reachFiled } from '../dossiers/dossier-access.server.ts';
import { indispensableDocuments } from '../dossiers/files/dossier-documents.ts';
import { deliveriesFor } from '../dossiers/decisions/dossier-facts.server.ts';
import { draftOf, moveToNewest } from '../dossiers/filing/open-draft.server.ts';
import { keptUntil } from '../dossiers/filing/purge-drafts.server.ts';
import { unreadableName } from '../personal-data/sealed-json.server.ts';
import { seenOf } from '../kernel/seen.server.ts';
import { checklistParts } from './save-counter-filing.server.ts';
import { asReceptionist } from './counter-access.server.ts';

/** More than a desk leaves lying in two weeks. */
const mostDrafts = 50;

/**
 * What the desk has begun and not received: a colleague may go on with it.
 * @returns the latest change first, at most fifty; refused as `not-allowed` to all but the desk
 */
export async function listCounterDraftsFor(
  deps: Deps,
  actor: Actor,
): Promise<Outcome<{ readonly drafts: readonly CounterDraft[] }>> {
  const access = asReceptionist(actor);
  if (!access.ok) return access;
  const rows = await listCounterDrafts(deps.db.$client, mostDrafts);
  const drafts = await Promise.all(
    rows.map(async (row): Promise<CounterDraft> => {
      const { id, code, begunBy, updatedAt: savedAt, channel } = row;
      const procedure = await readRevision(deps, row.procedureRevisionId);
      return {
        ...{ code, begunBy, savedAt, keptUntil: keptUntil({ updatedAt: savedAt, channel }) },
        channel: counterChannelOf(channel),
        procedureName: procedure?.name ?? unreadableName,
        applicantName: openVisit(deps.keys, id, row).person.name,
      };
    }),
  );
  return { ok: true, drafts };
}

/**
 * A filing as the desk goes on with it, moved to the newest revision and form.
 * @returns `dueAt`: what would be promised if it were received now, or counted from the day on which the letter came; refused as
 *   `not-found` to whoever does not file it, `not-possible` once it was received
 */
export async function openCounterFiling(
  deps: Deps,
  actor: Actor,
  { code }: { readonly code: string },
): Promise<Outcome<{ readonly filing: CounterFiling }>> {
  const access = await reachFiled(deps.db.$client, actor, code);
  if (!access.ok) return access;
  const { dossier } = access;
  if (dossier.state !== 'draft') return refuse('not-possible', 'Hồ sơ này đã được tiếp nhận.');
  const movedDraft = await moveToNewest(deps, dossier);
  if (movedDraft === undefined || dossier.counter === null) return dossierNotFound();
  const draft = await draftOf(deps, movedDraft);
  const calendar = await readWorkingCalendar(deps);
  const { arrivedOn, checklist } = dossier.counter;
  const receivedAt = receptionMoment(dossier.counter, calendar, deps.clock.now());
  const due = dueDate({ policy: movedDraft.procedure.timeLimit, receivedAt, supplements: [] }, calendar);
  return {
    ok: true,
    filing: {
      draft,
      channel: counterChannelOf(dossier.channel),
      visit: openVisit(deps.keys, dossier.id, dossier.counter),
      checklist,
      seen: seenOf(checklistParts(movedDraft.procedure, checklist)),
      ...present({ arrivedOn }),
      indispensable: indispensableDocuments(movedDraft.procedure).map(({ id }) => id),
      deliveries: deliveriesFor(dossier, movedDraft.procedure),
      dueAt: due.dueAt,
      dueExplanation: due.explanation,
    },
  };
}

function counterChannelOf(channel: DossierRow['channel']): CounterChannel {
  if (!isCounterChannel(channel)) throw new RangeError(`${channel} is no way to the counter`);
  return channel;
}

/**
 * From when the limit runs: now, or for what came by post from the opening of the office on the day that it arrived, so that nobody
 * loses by a letter that lay.
 * @param filing `arrivedOn`: null of what did not come by post; a rest day counts as the next working day
 * @returns never later than `now`
 */
export function receptionMoment(
  { arrivedOn }: Pick<CounterFilingRow, 'arrivedOn'>,
  calendar: WorkingCalendar,
  now: Date,
): Date {
  if (arrivedOn === null || arrivedOn >= localDate(now)) return now;
  const day = calendar.isWorkingDay(arrivedOn) ? arrivedOn : calendar.nextWorkingDay(arrivedOn);
  const opening = calendar.openingTime(day);
  return opening < now ? opening : now;
}
