// What may be done with an item now besides writing it: drawn from its actions, each asked once, none without its reason.
import { boardTransitions, isAfterSaving, type BoardTransition } from '#app/publications/board-steps.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import type { BoardItem } from '#app/read-models/publishing.ts';
import { offeredStep } from '#app/steps/offered-step.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { localDate, localTime } from '#catalog/local-date.ts';
import { datePartsOf } from '#forms/calendar.ts';
import { publishTimes } from '#forms/definitions/staff/publish-times.ts';

import { StepForm } from '../../../components/workspace/step-form.tsx';

/** The decision that was refused, and what was written for it. */
export type TypedDecision = Pick<DeskReply, 'intent' | 'entries'>;

export interface ItemDecisionsProps {
  readonly boardItem: BoardItem;
  readonly entries?: TypedDecision | undefined;
  readonly problems: readonly InputProblem[];
}

export function ItemDecisions({ boardItem, entries: typed, problems }: ItemDecisionsProps) {
  const { actions, review, next } = boardItem;
  if (review === undefined) return null;
  return actions
    .filter(({ event }) => event !== 'save' && !isAfterSaving(event))
    .map(({ event, label, whyNot }) => {
      const id = `viec-${event}`;
      if (whyNot !== undefined) {
        const others = next?.event === event ? next.who : [];
        return (
          <section key={event} aria-labelledby={id}>
            <h2 id={id}>{label}</h2>
            <p className="quiet">{whyNot}</p>
            {others.length > 0 && <p className="quiet">Người làm được: {others.join(', ')}.</p>}
          </section>
        );
      }
      const step: BoardTransition | undefined = boardTransitions.find((one) => one.event === event);
      if (step === undefined) return null;
      const publishes = step.to === 'approved';
      const isSeldom = step.seldom === true;
      const form = (
        <StepForm
          key={event}
          step={{ ...offeredStep(step, publishes ? publishTimes : undefined), label }}
          version={review.lock}
          refused={typed?.intent === event ? { entries: typed.entries, problems } : undefined}
          given={timesOf(boardItem)}
          folded={isSeldom}
        >
          {publishes && <p className="quiet">{consequenceOf(boardItem)}</p>}
        </StepForm>
      );
      return isSeldom ? (
        form
      ) : (
        <section key={event} aria-labelledby={id}>
          <h2 id={id}>{label}</h2>
          {form}
        </section>
      );
    });
}

/** A correction leaves as what is public does, unless whoever approves it says otherwise. */
function timesOf({ expiresAt }: BoardItem): DeskReply['entries'] {
  if (expiresAt === undefined) return {};
  const { day, month, year } = datePartsOf(localDate(expiresAt));
  const [hour = '', minute = ''] = localTime(expiresAt).split(':');
  return Object.fromEntries(
    Object.entries({ day, month, year, hour, minute }).map(([part, text]) => [`expireAt.${part}`, text]),
  );
}

/** What readers will have then, beside the text. */
function consequenceOf({ publicHref, visibility }: BoardItem): string {
  const address = `Địa chỉ: ${publicHref}.`;
  if (visibility === 'withdrawn')
    return `${address} Bài đang bị thu hồi: duyệt là đăng lại, dòng báo thu hồi không còn.`;
  return visibility === 'unpublished' ? `${address} Bài đã gỡ: duyệt là đăng lại.` : address;
}
