// One version of the plan: read, its next step, and the form while it is a draft; and a new one.
import { paths } from '#app/addresses/paths.ts';
import { planSteps } from '#app/operation/contingency.ts';
import type { OpenPlan } from '#app/read-models/contingency.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import {
  ApprovalStepForms,
  ReturnedNotice,
  WritingButtons,
} from '../../../components/workspace/step-form.tsx';
import { PlanFields, PlanText, type TypedPlanForm } from './plan-parts.tsx';

export interface PlanReply {
  readonly intent: string;
  readonly problems: readonly InputProblem[];
  /** The version that the next press decides on. */
  readonly lock: number;
  readonly entries?: TypedPlanForm;
  readonly reason?: string;
}

const back = <a href={paths.contingencyPlans()}>Phương án ứng cứu sự cố</a>;

export function PlanPage({
  desk,
  version,
  reply,
}: {
  readonly desk: Desk;
  readonly version: OpenPlan;
  readonly reply?: PlanReply | undefined;
}) {
  const { id, state, lock, plan, by, savedAt, approvedBy, approvedAt, whyNot, returned, mayWrite } = version;
  const { label, plain, tone } = planSteps.states[state];
  const storedEntries = { ...plan, reviewOn: formatDate(plan.reviewOn) };
  return (
    <DeskPage
      desk={desk}
      heading={`Bản ngày ${formatDate(savedAt)}`}
      caption={back}
      actions={
        state === 'withdrawn' ? undefined : (
          <Button kind="secondary" href={paths.contingencyPaper(id)}>
            Tải PDF để in
          </Button>
        )
      }
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <p>
        <StatusTag tone={tone}>{label}</StatusTag> {plain}
      </p>
      <p className="quiet">
        {by} soạn, lưu {formatMoment(savedAt)}
        {approvedAt !== undefined && `; ${approvedBy ?? ''} duyệt ${formatMoment(approvedAt)}`}.
      </p>
      {returned !== undefined && <ReturnedNotice {...returned} />}
      {whyNot !== undefined && <p className="quiet">{whyNot}</p>}
      <ApprovalStepForms steps={version} reply={reply} />
      {mayWrite ? (
        <Writing
          lock={reply?.entries === undefined ? lock : reply.lock}
          entries={reply?.entries ?? storedEntries}
          problems={reply?.problems ?? []}
        />
      ) : (
        <>
          <p>Rà soát lại trước ngày {formatDate(plan.reviewOn)}.</p>
          <PlanText plan={plan} />
        </>
      )}
    </DeskPage>
  );
}

export function NewPlanPage({
  desk,
  start,
  reply,
}: {
  readonly desk: Desk;
  /** From the plan in use. */
  readonly start: Partial<TypedPlanForm>;
  readonly reply?: PlanReply | undefined;
}) {
  return (
    <DeskPage desk={desk} heading="Soạn phương án" caption={back}>
      <ErrorSummary problems={reply?.problems ?? []} />
      <Writing lock={0} entries={reply?.entries ?? start} problems={reply?.problems ?? []} />
    </DeskPage>
  );
}

function Writing({
  lock,
  entries,
  problems,
}: {
  readonly lock: number;
  readonly entries: Partial<TypedPlanForm>;
  readonly problems: readonly InputProblem[];
}) {
  return (
    <form method="post" noValidate>
      <input type="hidden" name="lock" value={lock} />
      <PlanFields entries={entries} problems={problems} />
      <WritingButtons />
    </form>
  );
}
