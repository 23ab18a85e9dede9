// Who made which step of what is not public yet (decision 096): sets that grow until it is public, across everything that was begun and
// given up meanwhile. None of them makes the next step in another's place.
import * as z from 'zod';

import { own } from '#forms/own.ts';

/** The parts as a table's `byAnother` names them. */
export const stepParts = ['writer', 'editor', 'approver'] as const;

export type StepPart = (typeof stepParts)[number];

/** Account ids by part, each once. */
export type StepPeople = Readonly<Record<StepPart, readonly string[]>>;

export const stepPeopleSchema: z.ZodType<StepPeople> = z.strictObject({
  writer: z.array(z.string()).readonly(),
  editor: z.array(z.string()).readonly(),
  approver: z.array(z.string()).readonly(),
});

/** Nothing was done yet since what is public came out. */
export const noPeople: StepPeople = { writer: [], editor: [], approver: [] };

/** @returns the same people, with this account in this part once */
export const withPerson = (people: StepPeople, part: StepPart, account: string): StepPeople =>
  people[part].includes(account) ? people : { ...people, [part]: [...people[part], account] };

/**
 * @param people account ids by part
 * @param accounts every account of one person
 * @returns the first of these parts that the person has; undefined where it has none of them
 */
export const partAmong = (
  people: Readonly<Record<string, readonly string[]>>,
  parts: readonly string[],
  accounts: readonly string[],
): string | undefined =>
  parts.find((part) => own(people, part)?.some((account) => accounts.includes(account)) === true);
