// Addresses as they are kept: beside the names that were declared, the codes of these names on that day (decision 046).
import { codesOf } from '#app/gazetteer/recognise.server.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { withAddresses } from '#forms/addresses.ts';
import type { Answers, FormDefinition } from '#forms/index.ts';
import type { Deps } from './deps.server.ts';

/** @returns the answers to be kept; what the lists do not know stays without codes, names are never changed */
export function withCodes({ clock }: Pick<Deps, 'clock'>, def: FormDefinition, answers: Answers): Answers {
  const day = localDate(clock.now());
  return withAddresses(def, answers, ({ codes: _codes, ...names }) => ({
    ...names,
    ...present({ codes: codesOf(names, day) }),
  }));
}
