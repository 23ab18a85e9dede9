// What may be done with a draft now, of a procedure or of a form: drawn from its steps, each with what it asks.
import type { DraftSteps, DraftSummary } from '#app/read-models/catalog-editing.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';

import { StepForm } from '../../../components/workspace/step-form.tsx';

/** What somebody has written so far is never lost, whatever the answer to it. */
export interface DraftReply extends Pick<DeskReply, 'intent' | 'entries' | 'problems'> {
  /** Everything that keeps it from being published. */
  readonly missing: readonly { readonly message: string; readonly href?: string | undefined }[];
}

export interface DraftDecisionsProps {
  readonly draft: DraftSummary;
  readonly steps: DraftSteps;
  /** Where the differences to what is live are read, before it is approved. */
  readonly compareHref?: string | undefined;
  readonly reply?: DraftReply | undefined;
}

export function DraftDecisions({ draft, steps, compareHref, reply }: DraftDecisionsProps) {
  return (
    <>
      {steps.whyNotApprove !== undefined && <p className="quiet">{steps.whyNotApprove}</p>}
      {steps.decisions.map((step) => {
        const { event, label } = step;
        const isFolded = step.look === 'warning';
        const form = (
          <StepForm
            key={event}
            step={step}
            version={draft.version}
            refused={reply?.intent === event ? reply : undefined}
            // The note stays from one submission to the next.
            given={event === 'submit' ? { reason: draft.changeNote } : undefined}
            folded={isFolded}
          >
            {event === 'approve' && compareHref !== undefined && (
              <p>
                <a href={compareHref}>Xem những chỗ khác với bản đang công bố</a> trước khi duyệt.
              </p>
            )}
          </StepForm>
        );
        const id = `ban-nhap-${event}`;
        return isFolded ? (
          form
        ) : (
          <section key={event} aria-labelledby={id}>
            <h2 id={id}>{label}</h2>
            {form}
          </section>
        );
      })}
    </>
  );
}
