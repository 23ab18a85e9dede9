// Inquiries that say the same are handled as one. Each step of the main one is recorded with those that go with it, in
// words that tell nothing about whoever wrote the other, and ends them as it ends. All in the transaction of the step.
import type { InquiryKind, InquiryTransition } from '#app/inquiries/kind.ts';
import { stateOf } from '#app/steps/permit.ts';
import { runningPeriod, withRunning } from '#catalog/limit-periods.ts';
import type { Sql } from '#db/client.server.ts';
import { listInquiryEvents, listInquiryFiles } from '#db/queries/inquiries-parts.server.ts';
import { hangMerged, listMergedInto } from '#db/queries/inquiries-merged.server.ts';
import { findInquiry, recordInquiryEvent, type InquiryRow } from '#db/queries/inquiries.server.ts';
import type { Answers } from '#forms/index.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import { portalItself } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { orHeld } from '../kernel/held-file.ts';
import type { IncomingFile } from '../kernel/incoming-file.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { inquiryFileContext, sealDecision } from './inquiry-contents.server.ts';
import { filesAt } from './inquiry-view.server.ts';
import { registerNumberOf } from './register-number.ts';
import { storeInquiryFile } from './store-inquiry-file.server.ts';
import { tellInquiryStaff } from './tell-inquiry-staff.server.ts';
import { tellWriterOfStep } from './tell-writer.server.ts';

interface Step {
  readonly transition: InquiryTransition;
  readonly answers: Answers;
  readonly detail: Readonly<Record<string, unknown>>;
  readonly by: { readonly kind: AccountKind; readonly id: string | null; readonly name: string };
  /** That came with the step itself. */
  readonly files: readonly IncomingFile[];
  readonly at: Date;
}

/** In the entries of those that go with it, whoever wrote the main one is called so. */
const mainRequesterName = 'Người gửi phản ánh được giải quyết chung';

/**
 * What a step of the main one means for those that go with it.
 * @param main `before`: ahead of the step; `now`: as the step left it
 * @returns refused as `not-possible` where a file that goes out with the step is held back
 */
export async function followMain(
  deps: Deps,
  sql: Sql,
  kind: InquiryKind,
  { before, now }: { readonly before: InquiryRow; readonly now: InquiryRow },
  step: Step,
): Promise<Outcome<object>> {
  if (kind.merging === undefined) return { ok: true };
  const followers = await listMergedInto(sql, now.id);
  if (followers.length === 0) return { ok: true };
  if (stateOf(kind, now.state).outcome === 'withdrawn') {
    await leaveBehind(
      deps,
      sql,
      kind,
      before,
      followers.filter(({ direct }) => direct),
      step.at,
    );
    return { ok: true };
  }
  if (step.transition.mail === undefined || step.transition.alone === true) return { ok: true };
  const shared =
    step.transition.shared === true
      ? await orHeld(() => filesGoingOut(deps, sql, kind, now.id, step.files))
      : { ok: true as const, opened: [] };
  if (!shared.ok) return shared;
  for (const { code } of followers) {
    const follower = await findInquiry(sql, { kind: kind.id, code, lock: 'locked' });
    if (follower !== undefined)
      await recordStepOfMain(deps, sql, kind, follower, { before, now }, { ...step, files: shared.opened });
  }
  return { ok: true };
}

/** @param ofStep stored a moment ago: their rows nobody else sees yet @throws FileHeld of those that were written before it */
async function filesGoingOut(
  deps: Deps,
  sql: Sql,
  kind: InquiryKind,
  inquiryId: string,
  ofStep: readonly IncomingFile[],
): Promise<readonly IncomingFile[]> {
  const events = await listInquiryEvents(sql, inquiryId);
  const last = events.at(-1);
  if (last === undefined) return [];
  const files = filesAt(kind, last, events, await listInquiryFiles(sql, inquiryId));
  const drafted = files.filter(({ sequence }) => sequence !== last.sequence);
  const ofDraft = await Promise.all(
    drafted.map(async ({ id, fileName, mediaType, storageKey }) => ({
      fileName,
      mediaType,
      content: deps.keys.open(await deps.files.get(storageKey), inquiryFileContext(id)),
    })),
  );
  return [...ofDraft, ...ofStep];
}

async function recordStepOfMain(
  deps: Deps,
  sql: Sql,
  kind: InquiryKind,
  follower: InquiryRow,
  { before, now }: { readonly before: InquiryRow; readonly now: InquiryRow },
  { transition, answers, files, detail, by, at }: Step,
): Promise<void> {
  const isEnd =
    stateOf(kind, now.state).outcome !== undefined && stateOf(kind, follower.state).merged === true;
  const isShared = transition.shared === true;
  const hasRun = runningPeriod(follower.limitPeriods) !== undefined;
  const { sequence } = await recordInquiryEvent(
    sql,
    follower,
    {
      event: transition.event,
      fromState: follower.state,
      toState: isEnd ? now.state : follower.state,
      actorKind: by.kind,
      actorId: by.id,
      actorName: by.kind === 'staff' ? by.name : mainRequesterName,
      at,
      content: sealDecision(deps.keys, follower.id, follower.eventCount + 1, isShared ? answers : {}),
      detail: {
        ...(isShared ? detail : {}),
        stepOf: registerNumberOf(now) ?? '',
        stepFrom: before.state,
        ...(isEnd && hasRun && { period: null }),
      },
      requestId: null,
    },
    {
      assignedUnit: now.assignedUnit,
      assignedOfficer: now.assignedOfficer,
      ...(isEnd && {
        state: now.state,
        finishedAt: at,
        ground: now.ground,
        limitPeriods: withRunning(follower.limitPeriods, null, at),
      }),
    },
  );
  if (isShared) for (const file of files) await storeInquiryFile(deps, sql, follower.id, sequence, file);
  if (kind.merging === undefined) return;
  const { subject, lines } = kind.merging.mail;
  const words = { subject, lines: [...lines, `Bước mới: ${transition.label}.`] };
  await tellWriterOfStep(deps, sql, kind, follower, transition, { sequence, at, words });
}

/**
 * The main one was taken back by whoever wrote it. Those that went with it go with its own main one, or the oldest of
 * them is handled in its place and the others go with that: nobody is left without news.
 */
async function leaveBehind(
  deps: Deps,
  sql: Sql,
  kind: InquiryKind,
  withdrawnMain: InquiryRow,
  direct: readonly { readonly id: string; readonly code: string }[],
  at: Date,
): Promise<void> {
  if (withdrawnMain.mergedInto !== null) {
    await hangMerged(sql, { from: withdrawnMain.id, to: withdrawnMain.mergedInto });
    return;
  }
  const [first] = direct;
  const heir = first && (await findInquiry(sql, { kind: kind.id, code: first.code, lock: 'locked' }));
  if (heir === undefined) return;
  await hangMerged(sql, { from: withdrawnMain.id, to: heir.id });
  const transition = kind.transitions.find(
    ({ merges, when }) =>
      merges === 'apart' &&
      when?.includes(heir.assignedUnit === null ? 'not-assigned' : 'assigned') !== false,
  );
  if (transition === undefined || transition.to === 'same') throw new Error(`${kind.id} takes nothing apart`);
  const changes = { state: transition.to, mergedInto: null };
  const { sequence } = await recordInquiryEvent(
    sql,
    heir,
    {
      event: transition.event,
      fromState: heir.state,
      toState: transition.to,
      actorKind: portalItself.kind,
      actorId: null,
      actorName: portalItself.name,
      at,
      content: null,
      detail: {},
      requestId: null,
    },
    changes,
  );
  await tellWriterOfStep(deps, sql, kind, heir, transition, { sequence, at });
  const tells = {
    to: stateOf(kind, transition.to).waitsFor ?? 'handler',
    subject: 'Phản ánh chính đã được rút',
    lines: ['Người gửi phản ánh chính đã rút. Một phản ánh được giải quyết chung nay thay chỗ của nó.'],
  } as const;
  await tellInquiryStaff(
    deps,
    sql,
    kind,
    { ...heir, ...changes },
    { ...transition, tells },
    {
      sequence,
      at,
      due: undefined,
      by: null,
    },
  );
}
