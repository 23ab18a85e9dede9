// What of an inquiry its writer and the staff both see.
import { inquiryDue } from '#app/inquiries/clock.ts';
import type { InquiryCapacity, InquiryKind, InquiryTransition } from '#app/inquiries/kind.ts';
import type {
  FollowedInquiry,
  InquiryAction,
  InquiryDueView,
  InquiryEntry,
} from '#app/read-models/inquiries.ts';
import { decisionForm } from '#app/steps/decision-form.ts';
import { openTransitions, stateOf } from '#app/steps/permit.ts';
import type { CaseActor } from '#app/steps/step-table.ts';
import { present } from '#app/values/present.ts';
import { lateness } from '#catalog/lateness.ts';
import type { WorkingCalendar } from '#catalog/working-calendar.ts';
import type { InquiryRow } from '#db/queries/inquiries.server.ts';
import {
  listInquiryEvents,
  listInquiryFiles,
  type InquiryEventRow,
  type InquiryFileRow,
} from '#db/queries/inquiries-parts.server.ts';
import { own } from '#forms/own.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { caseOf } from './inquiry-access.server.ts';
import { formOf, openDecision, openWritten, rowsOf } from './inquiry-contents.server.ts';

export function dueView(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  calendar: WorkingCalendar,
): InquiryDueView | undefined {
  const due = inquiryDue(kind.clock, { ...inquiry, extended: inquiry.extendedAt !== null }, calendar);
  if (due === undefined) return undefined;
  return {
    date: due.date,
    explanation: due.explanation,
    lateness: lateness(due.at, inquiry.finishedAt ?? deps.clock.now(), calendar),
    finished: inquiry.finishedAt !== null,
  };
}

export const registerNumberOf = ({ registerNumber, registerYear }: InquiryRow): string | undefined =>
  registerNumber === null || registerYear === null ? undefined : `${registerNumber}/${registerYear}`;

const actionOf = (transition: InquiryTransition): InquiryAction => ({
  event: transition.event,
  segment: transition.segment,
  label: transition.label,
  explain: transition.explain,
  look: transition.look,
  files: transition.files === true,
  form: decisionForm(transition),
});

export async function viewInquiry(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  visitor: CaseActor<InquiryCapacity>,
): Promise<FollowedInquiry> {
  const sql = deps.db.$client;
  const [events, files, calendar] = await Promise.all([
    listInquiryEvents(sql, inquiry.id),
    listInquiryFiles(sql, inquiry.id),
    readWorkingCalendar(deps),
  ]);
  const state = stateOf(kind, inquiry.state);
  const registerNumber = registerNumberOf(inquiry);
  const due = dueView(deps, kind, inquiry, calendar);
  const shown = rowsOf(formOf(kind, inquiry.formCode), openWritten(deps.keys, inquiry));
  return {
    kind: kind.id,
    code: inquiry.code,
    version: inquiry.version,
    state: inquiry.state,
    stateLabel: state.label,
    plain: state.plain,
    tone: state.tone,
    paused: state.clock === 'paused',
    submittedAt: inquiry.submittedAt,
    shown: shown.filter(({ field }) => kind.fields.shown.includes(field)),
    entries: events.map((event) => entryOf(deps, kind, inquiry, event, files)),
    papers: [
      kind.receipt,
      ...events.flatMap(({ event, fromState }) => {
        const paper = transitionOf(kind, event, fromState)?.paper;
        return paper === undefined ? [] : (own(kind.papers, paper) ?? []);
      }),
    ].map(({ name, label }) => ({ name, label })),
    actions: openTransitions(kind, caseOf(inquiry), visitor).map(actionOf),
    ...present({ registerNumber, due }),
  };
}

export const transitionOf = (kind: InquiryKind, event: string, from: string) =>
  kind.transitions.find((transition) => transition.event === event && transition.from.includes(from));

function entryOf(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  event: InquiryEventRow,
  files: readonly InquiryFileRow[],
): InquiryEntry {
  const transition = transitionOf(kind, event.event, event.fromState);
  return {
    event: event.event,
    label: transition?.label ?? kind.words.send,
    tone: stateOf(kind, event.toState).tone,
    by: event.actorName,
    at: event.at,
    rows:
      transition === undefined
        ? []
        : rowsOf(decisionForm(transition), openDecision(deps.keys, inquiry.id, event)).map(
            ({ label, value }) => ({ label, value }),
          ),
    files: files
      .filter(({ sequence }) => sequence === event.sequence)
      .map(({ id, fileName, mediaType, bytes }) => ({ id, fileName, mediaType, bytes })),
  };
}
