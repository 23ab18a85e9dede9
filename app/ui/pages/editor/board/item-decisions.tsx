// What may be done with an item now besides writing it: drawn from its actions, each asked once, none without its reason.
import type { BoardItem } from '#app/read-models/publishing.ts';
import {
  boardTransitions,
  isAfterSaving,
  type BoardEvent,
  type BoardTransition,
} from '#app/publications/board-steps.ts';
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
          times={entries?.event === action.event ? entries.times : {}}
          problems={problems}
        />
      ))}
    </>
  );
}

interface DecisionProps {
  readonly event: BoardEvent;
  readonly label: string;
  readonly whyNot?: string;
  readonly lock: number;
  readonly reason: string | undefined;
  readonly times: Wire;
  readonly problems: readonly InputProblem[];
}

function Decision({ event, label, whyNot, lock, reason, times, problems }: DecisionProps) {
  const step: BoardTransition | undefined = boardTransitions.find((one) => one.event === event);
  const id = `viec-${event}`;
  if (whyNot !== undefined) {
    return (
      <section aria-labelledby={id}>
        <h2 id={id}>{label}</h2>
        <p className="quiet">{whyNot}</p>
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
