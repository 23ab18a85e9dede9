// Answers carried through a page that only shows them, so that nothing has to be stored between two steps.
import type { Wire } from '#forms/kinds/kind.ts';
import { wireEntries } from '#forms/plain-wire.ts';

export function HiddenWire({ wire }: { readonly wire: Wire }) {
  return (
    <>
      {wireEntries(wire).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  );
}
