// Items under the choices of one of their facts: the three states of projects, the groups of links.
import type { ReactNode } from 'react';

import { choicesOf, kindById, textFact } from '#app/publications/facts.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';

export interface GroupedProps {
  readonly lines: readonly ItemLine[];
  readonly kind: string;
  readonly fact: string;
  /** Choices without an item keep their heading: readers see that there is none. */
  readonly empty?: string;
  readonly children: (lines: readonly ItemLine[], label: string) => ReactNode;
}

export function Grouped({ lines, kind, fact, empty, children }: GroupedProps) {
  const contentKind = kindById(kind);
  if (contentKind === undefined) return null;
  return (
    <>
      {choicesOf(contentKind, fact).map(({ value, label }, index) => {
        const own = lines.filter((line) => textFact(line.facts, fact) === value);
        if (own.length === 0 && empty === undefined) return null;
        const id = `nhom-${index + 1}`;
        return (
          <section key={value} aria-labelledby={id}>
            <h2 id={id}>{label}</h2>
            {own.length === 0 ? <p className="quiet">{empty}</p> : children(own, label)}
          </section>
        );
      })}
    </>
  );
}
