// One of more than a list can show: what is typed is looked for, and chosen from what is found. Without JavaScript, and
// until it runs, it is a line of text; what stands in it is what is sent.
import { lazy, Suspense, useRef, type ReactNode } from 'react';

import { useScripted } from '../page/use-scripted.ts';
import { TextInput } from '../text-input/text-input.tsx';
import { letterMade } from './letter-in-the-making.ts';

export interface Suggestion {
  /** What is put into the field. */
  readonly name: string;
  readonly note?: string | undefined;
}

export interface ComboboxProps {
  readonly id: string;
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly defaultValue: string;
  /** @returns what goes with the text, the best first; a fault is told below the field */
  readonly find: (text: string, signal: AbortSignal) => Promise<readonly Suggestion[]>;
  /** Called when one was chosen, after it stands in the field: choosing is no typing that a form would see. */
  readonly onChosen?: (() => void) | undefined;
}

const Completing = lazy(async () => {
  const completing = await import('./completing.tsx');
  await letterMade();
  return completing;
});

export function Combobox(props: ComboboxProps) {
  const scripted = useScripted();
  const plain = useRef<HTMLDivElement>(null);
  const line = (
    <div ref={plain} className="combobox" data-needs-scripts>
      <TextInput
        id={props.id}
        name={props.name}
        label={props.label}
        hint={props.hint}
        error={props.error}
        defaultValue={props.defaultValue}
        autoComplete="off"
        spellCheck={false}
      />
    </div>
  );
  // Who types already goes on typing in the field that takes its place.
  const typedSoFar = () => plain.current?.querySelector('input');
  return scripted ? (
    <Suspense fallback={line}>
      <Completing {...props} before={typedSoFar} />
    </Suspense>
  ) : (
    line
  );
}
