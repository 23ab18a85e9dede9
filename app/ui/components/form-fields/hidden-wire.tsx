// Answers carried through a page that only shows them, so that nothing has to be stored between two steps.
import type { Wire, WireValue } from '#forms/kinds/kind.ts';

/** A wire as the inputs that would send it: the reverse of `readWire`. */
export function wireEntries(wire: Wire): readonly (readonly [name: string, value: string])[] {
  return Object.entries(wire).flatMap(([name, value]) => entriesUnder(name, value));
}

function entriesUnder(path: string, value: WireValue): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) => entriesUnder(`${path}.${key}`, inner));
}

/** @returns what was typed or chosen, without names and without what was left empty */
export const typedTexts = (wire: Wire): readonly string[] =>
  wireEntries(wire).flatMap(([, value]) => (value.trim() === '' ? [] : [value]));

export function HiddenWire({ wire }: { readonly wire: Wire }) {
  return (
    <>
      {wireEntries(wire).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
