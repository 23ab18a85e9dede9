// One version of the plan: read, its next step, and the form while it is a draft; and a new one.
import { paths } from '#app/addresses/paths.ts';
import { planSteps, type ContingencyPlan } from '#app/operation/contingency.ts';
import type { OpenPlan } from '#app/read-models/contingency.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { replyTo } from '../../../components/workspace/reply-to.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import {
  ApprovalStepForms,
  ReturnedNotice,
  WritingButtons,
} from '../../../components/workspace/step-form.tsx';
import { PlanFields, PlanText } from './plan-parts.tsx';

const back = <a href={paths.contingencyPlans()}>Phương án ứng cứu sự cố</a>;

export function PlanPage({
  desk,
  version,
  reply,
}: {
  readonly desk: Desk;
  readonly version: OpenPlan;
  readonly reply?: DeskReply | undefined;
}) {
  const { id, state, lock, plan, by, savedAt, approvedBy, approvedAt, whyNot, returned, mayWrite } = version;
  const { label, plain, tone } = planSteps.states[state];
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
        <Writing version={lock} plan={plan} reply={replyTo(reply, 'write', 'submit')} />
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
  readonly start: Partial<ContingencyPlan>;
  readonly reply?: DeskReply | undefined;
}) {
  return (
    <DeskPage desk={desk} heading="Soạn phương án" caption={back}>
      <ErrorSummary problems={reply?.problems ?? []} />
      <Writing version={0} plan={start} reply={reply} />
    </DeskPage>
  );
}

function Writing({
  version,
  plan,
  reply,
}: {
  readonly version: number;
  readonly plan: Partial<ContingencyPlan>;
  readonly reply: DeskReply | undefined;
}) {
  const { reviewOn } = plan;
  const stored = { ...plan, ...(reviewOn !== undefined && { reviewOn: formatDate(reviewOn) }) };
  return (
    <form method="post" noValidate>
      <input type="hidden" name="version" value={reply?.version ?? version} />
      <PlanFields entries={reply?.entries ?? stored} problems={reply?.problems ?? []} />
      <WritingButtons />
    </form>
  );
}
