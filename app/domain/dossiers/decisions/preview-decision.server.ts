// What a decision will cause, before it is taken: the mail to the applicant, and the due date of a reception.
import { present } from '#app/values/present.ts';
import { dueDate } from '#catalog/due-date.ts';
import { transitionOf, type Consequence, type DossierEvent } from '#catalog/lifecycle.ts';
import { localDate } from '#catalog/local-date.ts';
import { usualSupplementDays } from '#catalog/supplement-period.ts';
import type { FieldDefinition } from '#forms/definition.ts';
import type { Wire } from '#forms/index.ts';
import type { DecisionProposalRow, DossierRow } from '#db/queries/dossiers.server.ts';
import type { Actor } from '../../kernel/actor.ts';
import { readWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { formContextOf } from '../../kernel/form-context.ts';
import { isMailKind, type MailKind } from '../../notifications/compose-mail.ts';
import type { Outcome } from '../../kernel/refusal.ts';
import { dependentQuestions, noticeAhead } from './act-on-dossier.server.ts';
import { signerQuestions } from '../result/confirm-result.server.ts';
import { asksOf } from '../queue/colleagues.server.ts';
import { feesAhead } from './decide-exemption.server.ts';
import { reachDossier } from '../dossier-access.server.ts';
import { lastStepOf, pinnedTo } from './dossier-facts.server.ts';
import { computeDueDate } from '../limits/due-dates.server.ts';
import { placedAtStep } from './handling-step.server.ts';
import { moneyAt } from './money-back.server.ts';
import { permitStep } from './move-dossier.server.ts';
import type { SupplementItem } from '#catalog/dossier-parts.ts';
import { itemText, supplementItems } from './request-supplement.server.ts';
import { noticesFor, type NoticeFacts } from '../applicant/tell-applicant.ts';

export interface DecisionPreview {
  readonly mail?: { readonly to: string; readonly subject: string; readonly text: string };
  /** Of a reception that happened now. */
  readonly dueAt?: Date;
  readonly dueExplanation?: readonly string[];
  /** What the decision asks beside a reason, with the answers that there are now. */
  readonly asks?: readonly FieldDefinition[];
}

export interface PreviewInput {
  readonly code: string;
  readonly event: DossierEvent;
  /** What stands in the mail where the officer has typed nothing yet is a placeholder. */
  readonly reason?: string | undefined;
  readonly items?: readonly Omit<SupplementItem, 'label'>[] | undefined;
  /** What the table asks beside the reason. */
  readonly wire?: Wire | undefined;
}

/** Steps that ask a supplement, or propose to. */
const supplementSteps: ReadonlySet<Consequence | undefined> = new Set([
  'supplement-request',
  'supplement-proposal',
] as const);

const proposedFacts = ({ reason, request }: DecisionProposalRow): Partial<NoticeFacts> => ({
  reason,
  ...(request !== null && { items: request.items.map(itemText), answerBy: request.answerBy }),
});

const reasonPlaceholder = '(lý do ghi ở trên)';

/** @returns refused like the decision itself would be: `not-found`, `not-allowed`, `not-possible` */
export async function previewDecision(
  deps: Deps,
  actor: Actor,
  input: PreviewInput,
): Promise<Outcome<{ preview: DecisionPreview }>> {
  const access = await reachDossier(deps.db.$client, actor, input.code);
  if (!access.ok) return access;
  const { dossier } = access;
  const pinned = await pinnedTo(deps, dossier);
  const asksToMend = supplementSteps.has(transitionOf(input.event)?.consequence);
  const calendarToAsk = asksToMend ? await readWorkingCalendar(deps) : undefined;
  const dossierAtStep = await placedAtStep(
    deps,
    deps.db.$client,
    dossier,
    pinned,
    input.event,
    calendarToAsk,
  );
  const permit = permitStep(deps, actor, dossierAtStep, input.event);
  if (!permit.ok) return permit;
  const { transition } = permit;
  const { procedure } = pinned;
  const { db } = deps;
  const now = deps.clock.now();
  const starts = transition.clock === 'start';
  const verifies = transition.clock === 'verify';
  const dependentQuestionsOf = async () =>
    transition.consequence === 'handing-over' && actor.kind === 'staff'
      ? asksOf({ sql: db.$client, db, now }, actor, [dossier], input.event)
      : transition.consequence === 'result-on-paper' || transition.consequence === 'replacement-proposal'
        ? signerQuestions(db.$client, dossier, { event: input.event, pinned, now })
        : (dependentQuestions(input.event, input.wire ?? {}, { deps, dossier, pinned }) ?? transition.asks);
  const [calendar, asks, money, fees] = await Promise.all([
    starts || verifies ? readWorkingCalendar(deps) : calendarToAsk,
    dependentQuestionsOf(),
    moneyAt(db.$client, dossier, transition),
    feesAhead(deps, dossier, pinned, transition.event),
  ]);
  const due =
    starts && calendar !== undefined
      ? dueDate({ policy: procedure.timeLimit, receivedAt: now, supplements: [] }, calendar)
      : undefined;
  const verifying =
    verifies && calendar !== undefined
      ? await computeDueDate(db.$client, dossier, procedure, calendar, { verifyingFrom: now })
      : undefined;
  const items = supplementItems(input, pinned).map(itemText);
  const reason = input.reason?.normalize('NFC').trim() ?? '';
  const facts: NoticeFacts = {
    procedureName: procedure.name,
    delivery: dossier.delivery,
    ...present({ lastStep: lastStepOf(procedure, dossier) }),
    amount: dossier.amountDue,
    declined: dossier.declined,
    ...money,
    ...fees,
    ...(transition.reason !== undefined && reason !== '' && { reason }),
    ...(transition.reason === 'required' && reason === '' && { reason: reasonPlaceholder }),
    ...(asksToMend && {
      items: items.length > 0 ? items : ['(các mục chọn ở trên)'],
      // The usual day; one that is written comes with the notice.
      ...present({ answerBy: calendar?.addWorkingDays(localDate(now), usualSupplementDays) }),
    }),
    ...(transition.consequence === 'apology' &&
      dossier.postponement !== null && {
        reason: dossier.postponement.reason,
        until: dossier.postponement.until,
      }),
    ...(transition.shows === 'decision-proposal' &&
      dossier.decisionProposal !== null &&
      proposedFacts(dossier.decisionProposal)),
    ...noticeAhead(transition, input.wire ?? {}, dossier, formContextOf(deps), verifying?.dueAt),
    ...(transition.consequence === 'registration' && { registerNumber: '(cấp khi tiếp nhận)' }),
    ...present({ dueAt: due?.dueAt }),
  };
  const { mail: kind } = transition;
  return {
    ok: true,
    preview: {
      ...present({
        asks,
        mail: kind !== undefined && isMailKind(kind) ? shownMessage(deps, dossier, kind, facts) : undefined,
      }),
      ...(due === undefined ? {} : { dueAt: due.dueAt, dueExplanation: due.explanation }),
    },
  };
}

/** The mail, or the short message where it is all that goes out. */
function shownMessage(deps: Deps, dossier: DossierRow, kind: MailKind, facts: NoticeFacts) {
  const [first] = noticesFor(deps, dossier, { kind, cause: 0, ...facts });
  return first && { to: first.recipient, subject: first.subject, text: first.body };
}
