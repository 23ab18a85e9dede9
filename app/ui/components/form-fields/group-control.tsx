// A group: entries that are added, removed and moved by buttons, sent or clicked.
import { useEffect, useRef, useState, type ReactNode } from 'react';

import { uncapitalise } from '#app/values/first-letter.ts';
import type { Control } from '#forms/kinds/kind.ts';

import { Button } from '../button/button.tsx';
import { FieldSet } from '../field/field.tsx';
import { entriesOf } from '#forms/change-group.ts';
import { messageAt } from '#app/values/input-problem.ts';
import type { ControlProps } from './form-fields.tsx';
import { inputId } from './input-id.ts';

export function GroupControl({
  entry,
  children,
  ...props
}: ControlProps & {
  readonly entry: NonNullable<Control['entry']>;
  readonly children: (index: number) => ReactNode;
}) {
  const { field, path, optional, problems, wire, onGroupChange } = props;
  const count = Math.min(entry.max, Math.max(entry.min, entriesOf(wire, path).length));
  const lower = uncapitalise(entry.label);
  const { round, entriesRef, noteChange, noteAdding } = useRounds(count);
  const action = (intent: string, focus: readonly string[]) => ({
    name: 'intent',
    value: intent,
    formNoValidate: true,
    ...(onGroupChange && {
      type: 'button' as const,
      onClick: () => {
        onGroupChange(intent);
        noteChange(focus);
      },
    }),
  });
  return (
    <div className="form-group-field" id={inputId(path)} ref={entriesRef}>
      <FieldSet
        id={`${inputId(path)}-set`}
        legend={field.label}
        legendSize="m"
        optional={optional}
        required={!optional}
        hint={field.hint}
        error={messageAt(problems, path)}
      >
        {Array.from({ length: count }, (_, index) => {
          const at = `${path}.${index}`;
          const hiddenText = `${lower} ${index + 1}`;
          return (
            <fieldset key={`${round}.${index}`} className="form-entry">
              <legend className="form-entry__legend">
                {entry.label} {index + 1}
              </legend>
              {children(index)}
              <div className="form-entry__actions">
                {entry.ordered && index > 0 && (
                  <Button
                    kind="quiet"
                    hiddenText={hiddenText}
                    {...action(`up:${at}`, [`up:${path}.${index - 1}`, `down:${path}.${index - 1}`])}
                  >
                    Lên
                  </Button>
                )}
                {entry.ordered && index < count - 1 && (
                  <Button
                    kind="quiet"
                    hiddenText={hiddenText}
                    {...action(`down:${at}`, [`down:${path}.${index + 1}`, `up:${path}.${index + 1}`])}
                  >
                    Xuống
                  </Button>
                )}
                {count > entry.min && (
                  <Button
                    kind="quiet"
                    hiddenText={hiddenText}
                    {...action(`remove:${at}`, [
                      `remove:${at}`,
                      `remove:${path}.${index - 1}`,
                      `add:${path}`,
                    ])}
                  >
                    Bỏ
                  </Button>
                )}
              </div>
            </fieldset>
          );
        })}
        {count < entry.max && (
          <Button
            kind="secondary"
            name="intent"
            value={`add:${path}`}
            formNoValidate
            {...(onGroupChange && {
              type: 'button' as const,
              onClick: () => {
                onGroupChange(`add:${path}`);
                noteAdding();
              },
            })}
          >
            Thêm {lower}
          </Button>
        )}
      </FieldSet>
    </div>
  );
}

/** What of an entry is filled in; its buttons come after. */
const controls = 'input:not([type=hidden]), select, textarea';

/**
 * After an entry went or moved, the entries are drawn anew: an input that the browser fills keeps its own
 * value otherwise, and a ticked box would stay with the place instead of going with its entry. The keyboard stays
 * on the button that was pressed, or on the nearest that is left; a new entry has it, and is heard by that.
 */
function useRounds(count: number) {
  const [round, setRound] = useState(0);
  const entriesRef = useRef<HTMLDivElement>(null);
  const focus = useRef<readonly string[]>([]);
  useEffect(() => {
    const buttons = [...(entriesRef.current?.querySelectorAll('button') ?? [])];
    const next = focus.current.flatMap((value) => buttons.filter((button) => button.value === value))[0];
    focus.current = [];
    next?.focus();
  }, [round]);
  const isAdding = useRef(false);
  useEffect(() => {
    if (!isAdding.current) return;
    isAdding.current = false;
    const entries = entriesRef.current?.querySelectorAll(':scope > * > fieldset > .form-entry');
    entries?.[count - 1]?.querySelector<HTMLElement>(controls)?.focus();
  }, [count]);
  const noteAdding = () => {
    isAdding.current = true;
  };
  const noteChange = (next: readonly string[]) => {
    focus.current = next;
    setRound((count) => count + 1);
  };
  return { round, entriesRef, noteChange, noteAdding };
}
