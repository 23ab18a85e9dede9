// What may be done with an item now besides writing it: drawn from its actions, each asked once, none without its reason.
import type { BoardItem } from '#app/read-models/publishing.ts';
import {
  boardTransitions,
  isAfterSaving,
  type BoardEvent,
  type BoardTransition,
} from '#app/publications/board-steps.ts';
import { datePartsOf } from '#forms/calendar.ts';
import { localDate, localTime } from '#catalog/local-date.ts';
import type { Wire } from '#forms/kinds/kind.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Warning } from '../../../components/warning/warning.tsx';
import { publishTimes } from '#forms/definitions/staff/publish-times.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';

/** What somebody has written so far: never lost, whatever the answer to it. */
export interface TypedDecision {
  readonly event: string;
  readonly reason: string;
  readonly times: Wire;
}

export interface ItemDecisionsProps {
  readonly boardItem: BoardItem;
  readonly entries?: TypedDecision | undefined;
  readonly problems: readonly InputProblem[];
}

export function ItemDecisions({ boardItem, entries, problems }: ItemDecisionsProps) {
  const { actions, review } = boardItem;
  if (review === undefined) return null;
  const others = actions.filter(({ event }) => event !== 'save' && !isAfterSaving(event));
  return (
    <>
      {others.map((action) => (
        <Decision
          key={action.event}
          {...action}
          lock={review.lock}
          reason={entries?.event === action.event ? entries.reason : undefined}
          times={entries?.event === action.event ? entries.times : timesOf(boardItem)}
          problems={problems}
          consequence={consequenceOf(boardItem)}
          others={boardItem.next?.event === action.event ? boardItem.next.who : undefined}
        />
      ))}
    </>
  );
}

/** A correction leaves as what is public does, unless whoever approves it says otherwise. */
function timesOf({ expiresAt }: BoardItem): Wire {
  if (expiresAt === undefined) return {};
  const [hour = '', minute = ''] = localTime(expiresAt).split(':');
  return { expireAt: { ...datePartsOf(localDate(expiresAt)), hour, minute } };
}

/** What readers will have then, beside the text. */
function consequenceOf({ publicHref, visibility }: BoardItem): string {
  const address = `Địa chỉ: ${publicHref}.`;
  if (visibility === 'withdrawn')
    return `${address} Bài đang bị thu hồi: duyệt là đăng lại, dòng báo thu hồi không còn.`;
  return visibility === 'unpublished' ? `${address} Bài đã gỡ: duyệt là đăng lại.` : address;
}

interface DecisionProps {
  readonly event: BoardEvent;
  readonly label: string;
  readonly whyNot?: string;
  readonly lock: number;
  readonly reason: string | undefined;
  readonly times: Wire;
  readonly problems: readonly InputProblem[];
  readonly consequence: string;
  /** Who else can make it; undefined where that is not said. */
  readonly others: readonly string[] | undefined;
}

function Decision({
  event,
  label,
  whyNot,
  lock,
  reason,
  times,
  problems,
  consequence,
  others,
}: DecisionProps) {
  const step: BoardTransition | undefined = boardTransitions.find((one) => one.event === event);
  const id = `viec-${event}`;
  if (whyNot !== undefined) {
    return (
      <section aria-labelledby={id}>
        <h2 id={id}>{label}</h2>
        <p className="quiet">{whyNot}</p>
        {others !== undefined && others.length > 0 && (
          <p className="quiet">Người làm được: {others.join(', ')}.</p>
        )}
      </section>
    );
  }
  const publishes = step?.to === 'approved';
  const explanation = step?.explain !== undefined && <p>{step.explain}</p>;
  const body = (
    <form method="post" noValidate>
      <input type="hidden" name="lock" value={lock} />
      {step?.look === 'warning' ? <Warning>{explanation}</Warning> : explanation}
      {step?.reason === 'required' && (
        <TextInput
          label="Lý do"
          name={`${event}.reason`}
          multiline
          rows={3}
          defaultValue={reason}
          error={messageAt(problems, `${event}.reason`)}
        />
      )}
      {publishes && <p className="quiet">{consequence}</p>}
      {publishes && <FormFields fields={publishTimes} wire={times} problems={problems} />}
      <Button kind={step?.look ?? 'secondary'} name="intent" value={event}>
        {label}
      </Button>
    </form>
  );
  if (step?.seldom === true) return <Details summary={label}>{body}</Details>;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{label}</h2>
      {body}
    </section>
  );
}
