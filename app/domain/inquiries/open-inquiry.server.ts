// An inquiry as the staff see it: all that was written, and what may be decided. The look is recorded first.
import { draftFields, mainField } from '#app/inquiries/decision-fields.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import type { InquiryAction, StaffInquiry } from '#app/read-models/inquiries.ts';
import { decisionForm } from '#app/steps/decision-form.ts';
import { stateOf } from '#app/steps/permit.ts';
import { present } from '#app/values/present.ts';
import { countFeedback } from '#db/queries/inquiry-feedback.server.ts';
import { insertInquiryView } from '#db/queries/inquiries-parts.server.ts';
import { listMergedInto } from '#db/queries/inquiries-merged.server.ts';
import { findInquiry, type InquiryRow } from '#db/queries/inquiries.server.ts';
import { findPublication } from '#db/queries/inquiry-publications.server.ts';
import { readDeclaration, type Answers, type FormDefinition } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { caseActor, type Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { findLikely } from './find-likely.server.ts';
import { capacitiesOnInquiry, mayRead, reachAtDesk, type Standing } from './inquiry-access.server.ts';
import {
  formOf,
  openAnswers,
  openDraft,
  openProposedPublication,
  requesterListed,
  rowsOf,
} from './inquiry-contents.server.ts';
import { eventsOf, mainOf, recordOf, viewInquiry } from './inquiry-view.server.ts';
import { publishedWire } from './publish-inquiry.server.ts';
import { registerNumberOf } from './register-number.ts';

/** @returns refused as `not-found`, or as `not-allowed` to whoever does not handle or read the kind */
export async function openInquiry(
  deps: Deps,
  actor: Actor,
  { kind, code }: { kind: InquiryKind; code: string },
): Promise<Outcome<{ inquiry: StaffInquiry }>> {
  const access = await reachAtDesk(deps, actor, kind, code);
  if (!access.ok) return access;
  const { inquiry, standing, purpose } = access;
  const answers = openAnswers(deps.keys, inquiry);
  const { name, subject } = requesterListed(kind, deps.keys, inquiry);
  const visitor = caseActor(standing.staff, capacitiesOnInquiry(standing, inquiry));
  const [view, draft, main, feedback, merged, alike] = await Promise.all([
    viewInquiry(deps, kind, inquiry, visitor, 'staff'),
    draftRows(deps, kind, inquiry),
    mainOf(deps.db.$client, kind, inquiry),
    kind.publication && countFeedback(deps.db, inquiry.id),
    mergedWith(deps, kind, inquiry, standing),
    goesAlone(kind, inquiry) ? findLikely(deps, kind, inquiry, standing) : [],
    insertInquiryView(deps.db.$client, {
      inquiryId: inquiry.id,
      staffId: standing.staff.userId,
      what: kind.words.one,
      at: deps.clock.now(),
      purpose,
    }),
  ]);
  return {
    ok: true,
    inquiry: {
      ...view,
      ...present({
        draft,
        proposed: await proposedRows(deps, kind, inquiry, view.actions),
        mainCode: main?.code,
        ...sketched(deps, pointIn(kind, answers)),
        feedback,
      }),
      merged,
      likely: likelyTo(kind, alike, view.actions),
      requesterName: name,
      subject,
      declaration: readDeclaration(formOf(kind, inquiry.formCode), answers),
    },
  };
}

/** It is open and goes with no other. */
function goesAlone(kind: InquiryKind, { state }: InquiryRow): boolean {
  const { outcome, merged } = stateOf(kind, state);
  return outcome === undefined && merged !== true;
}

/** With where it may be merged into each, if that is possible and his to do. */
function likelyTo(
  kind: InquiryKind,
  alike: Awaited<ReturnType<typeof findLikely>>,
  actions: readonly InquiryAction[],
): StaffInquiry['likely'] {
  const merging = actions.find(({ event }) =>
    kind.transitions.some((transition) => transition.event === event && transition.merges === 'into'),
  );
  const mains = new Set(merging === undefined ? [] : choicesIn(merging.form, mainField));
  return alike.map((likely) =>
    merging !== undefined && mains.has(likely.id) ? { ...likely, mergeAt: merging.segment } : likely,
  );
}

/** What a question offers to choose from. */
function choicesIn({ sections }: FormDefinition, id: string): readonly string[] {
  const field = sections.flatMap(({ fields }) => fields).find((one) => one.id === id);
  return field?.kind === 'select' && 'labelled' in field.options
    ? field.options.labelled.map(({ value }) => value)
    : [];
}

/** A point stands on the sketch of today; without one its degrees stand among the answers alone. */
const sketched = ({ unit }: Pick<Deps, 'unit'>, point: string | undefined) =>
  point === undefined ? {} : { point, sketch: unit.sketch };

function pointIn({ fields }: InquiryKind, answers: Answers): string | undefined {
  const point = fields.point === undefined ? undefined : own(answers, fields.point);
  return typeof point === 'string' ? point : undefined;
}

/** Those that are handled with it, for whoever handles it. */
async function mergedWith(
  deps: Deps,
  kind: InquiryKind,
  { id }: InquiryRow,
  standing: Standing,
): Promise<StaffInquiry['merged']> {
  if (kind.merging === undefined) return [];
  const sql = deps.db.$client;
  const followers = await listMergedInto(sql, id);
  const rows = await Promise.all(followers.map(({ code }) => findInquiry(sql, { kind: kind.id, code })));
  return rows.flatMap((row) =>
    row === undefined
      ? []
      : [
          {
            code: row.code,
            registerNumber: registerNumberOf(row) ?? row.code,
            subject: mayRead(standing, row) ? requesterListed(kind, deps.keys, row).subject : '',
          },
        ],
  );
}

/** The answer as far as it is written: for the staff alone. */
async function draftRows(deps: Deps, kind: InquiryKind, inquiry: InquiryRow) {
  if (kind.drafts === undefined) return undefined;
  const events = await eventsOf(deps.db.$client, inquiry);
  const { of, answers } = openDraft(kind, deps.keys, inquiry, events);
  if (Object.keys(answers).length === 0) return undefined;
  const asks = draftFields(kind, present({ draftOf: of }));
  return rowsOf(decisionForm({ event: 'draft', label: 'Dự thảo trả lời', asks }), answers).map(
    ({ label, value }) => ({ label, value }),
  );
}

/** Whoever may decide on the words for everybody reads them before, beside what is read now (Đ18). */
async function proposedRows(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  actions: readonly InquiryAction[],
) {
  const deciding = kind.transitions.some(
    ({ event, when }) =>
      when?.includes('publication-proposed') === true && actions.some((action) => action.event === event),
  );
  const proposing = kind.transitions.find(({ publication }) => publication === 'propose');
  if (!deciding || proposing === undefined) return undefined;
  const events = await eventsOf(deps.db.$client, inquiry);
  const form = recordOf(kind, proposing);
  const published = publishedWire(await findPublication(deps.db, inquiry.id));
  const now = new Map(rowsOf(form, published).map(({ label, value }) => [label, value]));
  return rowsOf(form, openProposedPublication(kind, deps.keys, inquiry, events)).map(({ label, value }) => {
    const before = now.get(label);
    return { label, value, ...(before === undefined || before === value ? {} : { before }) };
  });
}
