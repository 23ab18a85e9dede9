// What an address is chosen from without JavaScript: provinces, and the communes of the one that was chosen.
import { placeChoices, type PlaceChoices } from '#app/gazetteer/offered-communes.server.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import type { FieldDefinition, Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { entriesOf, partOf } from '#forms/wire.ts';

/** @returns by the path of each address that is told by the list; nothing for the others, whose page is lighter for it */
export function placeChoicesIn(
  fields: readonly FieldDefinition[],
  wire: unknown,
  day: LocalDate,
  prefix = '',
): Readonly<Record<string, PlaceChoices>> {
  return Object.assign(
    {},
    ...fields.map((field) => {
      const path = `${prefix}${field.id}`;
      const answer = own(wire as Wire, field.id);
      if (field.kind === 'group')
        return Object.assign(
          {},
          ...entriesOf(answer).map(([index, entry]) =>
            placeChoicesIn(field.fields, entry, day, `${path}.${index}.`),
          ),
        ) as object;
      if (field.kind !== 'address' || partOf(answer, 'place') !== 'listed') return {};
      const province = partOf(answer, 'province') || (partOf(answer, 'commune').split(', ').at(-1) ?? '');
      return { [path]: placeChoices(province, day) };
    }),
  ) as Readonly<Record<string, PlaceChoices>>;
}
