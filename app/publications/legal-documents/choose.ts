// The button by which one of the portal's documents is chosen as the one that a relation means: it saves the form with it.
import { entriesOf } from '#forms/change-group.ts';
import type { Wire } from '#forms/kinds/kind.ts';

/** @param index of the relation among the entries of the form */
export const chooseIntent = (index: number, itemId: string): string => `document:${index}:${itemId}`;

/** @returns the form with the document chosen; undefined for any other button */
export function withChosen(wire: Wire, intent: string): Wire | undefined {
  const chosen = /^document:(\d{1,3}):([0-9a-f-]{36})$/.exec(intent);
  if (chosen?.[2] === undefined) return undefined;
  const [place, document] = [Number(chosen[1]), chosen[2]];
  const relations = entriesOf(wire, 'relations').map((entry, index) => {
    if (index !== place || typeof entry !== 'object') return entry;
    // What was typed of another authority or day gives way to what is on the document.
    const { otherAuthority: _, otherIssuedOn: __, address: ___, ...rest } = entry as Wire;
    return { ...rest, document };
  });
  return { ...wire, relations };
}
