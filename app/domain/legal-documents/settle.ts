// What documents make of one another's force, from all of which the portal knows, whatever the order in which they came (decision 098).
// Each day of each document hangs on the acts that work on that day, and these on others. What hangs on nothing is known first, then
// what hangs on that; what is never known hangs on itself, in a circle, and changes nothing.
import type { Cause, ForceFound } from '#app/publications/legal-documents/force.ts';
import {
  effectOf,
  endsWithOther,
  isRelation,
  movesForce,
  relations as relationTable,
  type RelationId,
  type UnclearReason,
} from '#app/publications/legal-documents/relations.ts';
import { present } from '#app/values/present.ts';
import { addDays, type LocalDate } from '#catalog/local-date.ts';
import { meaningOf, outOfReach, sidesOf, type KnownDocument, type Mention } from './meaning.ts';

export interface SettledDocument extends KnownDocument {
  readonly number: string;
  readonly effectiveOn: LocalDate;
  /** The last day. */
  readonly expiresOn: LocalDate | null;
}

export interface DeclaredRelation extends Mention {
  /** Of the document that tells it. */
  readonly itemId: string;
  readonly fromOn: LocalDate | null;
  /** The last day. */
  readonly untilOn: LocalDate | null;
  readonly survives: boolean;
  /** The document that was found to be meant; it stays, whatever is published later. */
  readonly otherItemId: string | null;
}

export interface Settled<Relation> {
  readonly force: ReadonlyMap<string, ForceFound>;
  /** The document that each relation means, where it is known. */
  readonly others: ReadonlyMap<Relation, string>;
  readonly unclear: ReadonlyMap<Relation, UnclearReason>;
}

/** Before and after every date that there is. */
const ever: LocalDate = '';
const never: LocalDate = '9999';

/** Up to, and without, `before`. */
interface Days {
  readonly from: LocalDate;
  readonly before: LocalDate;
}

/** What one relation does, once it is known which documents it is about. */
interface Effect<Relation> {
  readonly mention: Relation;
  readonly relation: RelationId;
  /** Undefined: an act that the portal does not hold, of which the older document tells. */
  readonly by: SettledDocument | undefined;
  readonly on: SettledDocument;
  readonly from: LocalDate;
}

/** The days of one document as far as they are known: the least or the most that others take from it. */
interface Taken {
  readonly endsOn: LocalDate;
  readonly partlyEndsOn: LocalDate;
  readonly pauses: readonly Days[];
}

type AllTaken = ReadonlyMap<string, Taken>;

const nothing: Taken = { endsOn: never, partlyEndsOn: never, pauses: [] };
const everything: Taken = { endsOn: ever, partlyEndsOn: ever, pauses: [] };

const firstOf = (days: readonly LocalDate[]): LocalDate =>
  days.reduce((first, day) => (day < first ? day : first), never);

const dayAfter = (day: LocalDate | null): LocalDate => (day === null ? never : addDays(day, 1));

/**
 * Pure: the same documents with the same ties always settle alike.
 * @param documents all whose act stands, whether their page is shown or not
 * @param relations as each document tells them
 * @returns `force` of every document, by the id of its item; `others` holds each tie that was there, and those found now
 */
export function settle<Relation extends DeclaredRelation>(
  documents: readonly SettledDocument[],
  relations: readonly Relation[],
): Settled<Relation> {
  const others = new Map<Relation, string>();
  const unclear = new Map<Relation, UnclearReason>();
  const effects = effectsOf(documents, relations, others, unclear);
  const effectsOn = new Map<string, Effect<Relation>[]>(documents.map(({ itemId }) => [itemId, []]));
  for (const effect of effects) effectsOn.get(effect.on.itemId)?.push(effect);

  let least: AllTaken = new Map(documents.map(({ itemId }) => [itemId, nothing]));
  let most: AllTaken = new Map(documents.map(({ itemId }) => [itemId, everything]));
  let isKnown = false;
  while (!isKnown) {
    const next = (own: AllTaken, other: AllTaken): AllTaken =>
      new Map(
        documents.map((one) => [one.itemId, takenFrom(one, effectsOn.get(one.itemId) ?? [], own, other)]),
      );
    const [nextLeast, nextMost] = [next(least, most), next(most, least)];
    isKnown = sameTaken(least, nextLeast) && sameTaken(most, nextMost);
    [least, most] = [nextLeast, nextMost];
  }

  for (const effect of effects)
    if (outcomeOf(effect, least, most) !== outcomeOf(effect, most, least))
      unclear.set(effect.mention, 'circle');
  return {
    others,
    unclear,
    force: new Map(
      documents.map((one) => [one.itemId, forceOf(one, effectsOn.get(one.itemId) ?? [], least, most)]),
    ),
  };
}

/** Ties each relation to the document that it means, and keeps those that can do something. */
function effectsOf<Relation extends DeclaredRelation>(
  documents: readonly SettledDocument[],
  relations: readonly Relation[],
  others: Map<Relation, string>,
  unclear: Map<Relation, UnclearReason>,
): readonly Effect<Relation>[] {
  const byId = new Map(documents.map((document) => [document.itemId, document]));
  const byNumber = new Map<string, SettledDocument[]>();
  for (const document of documents) {
    const namesakes = byNumber.get(document.numberKey);
    if (namesakes === undefined) byNumber.set(document.numberKey, [document]);
    else namesakes.push(document);
  }
  return relations.flatMap((mention) => {
    const teller = byId.get(mention.itemId);
    if (teller === undefined) return [];
    const tied =
      mention.otherItemId === null || mention.otherItemId === mention.itemId
        ? undefined
        : byId.get(mention.otherItemId);
    const meaning =
      tied === undefined
        ? meaningOf(mention, teller, byNumber.get(mention.numberKey) ?? [])
        : ({ document: tied } as const);
    const other = 'document' in meaning ? meaning.document : undefined;
    if (other !== undefined) others.set(mention, other.itemId);
    const { relation } = mention;
    if (!isRelation(relation) || !movesForce(relation)) return [];
    // Which act does it may stay open where the older document says itself that, and when, it ends.
    if ('unclear' in meaning && !(mention.side === 'passive' && meaning.unclear === 'unknown'))
      unclear.set(mention, meaning.unclear);
    const reach = reachOf(mention, teller, other);
    if (reach === undefined) return [];
    if (reach.why !== undefined) {
      unclear.set(mention, reach.why);
      return [];
    }
    return [{ mention, relation, ...reach.effect }];
  });
}

/** @returns undefined where too little is said for anything to happen */
function reachOf(
  mention: DeclaredRelation,
  teller: SettledDocument,
  other: SettledDocument | undefined,
):
  | { readonly why: 'earlier' | 'lower' }
  | {
      readonly why?: undefined;
      readonly effect: Pick<Effect<unknown>, 'by' | 'on' | 'from'>;
    }
  | undefined {
  const { relation, side, fromOn } = mention;
  if (other === undefined && side === 'active') return undefined;
  const described = other ?? {
    authority: mention.authority ?? teller.authority,
    issuedOn: mention.issuedOn ?? never,
  };
  const { acting, acted } = sidesOf(side, teller, described);
  const why = outOfReach(relation, acting, acted);
  if (why !== undefined) return { why };
  const { acting: by, acted: older } = sidesOf(side, teller, other);
  if (isRelation(relation) && endsWithOther(relation)) {
    // The guide ends with what it guides: of one that the portal does not hold nothing is known.
    if (by === undefined || older === undefined || mention.survives) return undefined;
    return { effect: { by: older, on: by, from: ever } };
  }
  const from = fromOn ?? by?.effectiveOn;
  if (older === undefined || from === undefined) return undefined;
  return { effect: { by, on: older, from } };
}

/**
 * The days on which an act works: from its first to its end, without those on which it is suspended. What it says to happen on a day
 * before its first happens then, if it works on its first.
 */
function workingDays({ by, from }: Pick<Effect<unknown>, 'by' | 'from'>, taken: AllTaken): readonly Days[] {
  if (by === undefined) return [{ from: ever, before: never }];
  const { endsOn, pauses } = taken.get(by.itemId) ?? nothing;
  let days: readonly Days[] = [{ from: by.effectiveOn, before: endsOn }];
  for (const pause of pauses)
    days = days
      .flatMap((span) => [
        { from: span.from, before: span.before < pause.from ? span.before : pause.from },
        { from: span.from > pause.before ? span.from : pause.before, before: span.before },
      ])
      .filter((span) => span.from < span.before);
  return days
    .filter((span) => span.from < span.before)
    .map((span) => (span.from === by.effectiveOn && from < span.from ? { ...span, from } : span));
}

/** @returns the first day on which it happens */
function comesOn(effect: Effect<unknown>, taken: AllTaken): LocalDate {
  const after = workingDays(effect, taken).flatMap(({ from, before }) =>
    before > effect.from ? [from > effect.from ? from : effect.from] : [],
  );
  return firstOf(after);
}

/** It is suspended by an act while the act works. */
const pausesBy = (effect: Effect<DeclaredRelation>, taken: AllTaken): readonly Days[] => {
  const last = dayAfter(effect.mention.untilOn);
  return workingDays(effect, taken)
    .map(({ from, before }) => ({
      from: from > effect.from ? from : effect.from,
      before: before < last ? before : last,
    }))
    .filter(({ from, before }) => from < before);
};

/**
 * @param own of the same measure: what is guided takes as much as is taken from it
 * @param other of the other measure: the more is taken from acts, the less they take
 */
function takenFrom(
  { expiresOn }: SettledDocument,
  effects: readonly Effect<DeclaredRelation>[],
  own: AllTaken,
  other: AllTaken,
): Taken {
  const ends = effects.map((effect) => endingOf(effect, own, other));
  return {
    endsOn: firstOf([dayAfter(expiresOn), ...ends.map(({ endsOn }) => endsOn)]),
    partlyEndsOn: firstOf(ends.map(({ partlyEndsOn }) => partlyEndsOn)),
    pauses: ends.flatMap(({ pauses }) => pauses),
  };
}

function endingOf(effect: Effect<DeclaredRelation>, own: AllTaken, other: AllTaken): Taken {
  switch (effectOf(effect.relation)) {
    case 'ends':
      return { ...nothing, endsOn: comesOn(effect, other) };
    case 'ends-partly':
      return { ...nothing, partlyEndsOn: comesOn(effect, other) };
    case 'suspends':
      return { ...nothing, pauses: pausesBy(effect, other) };
    case undefined: {
      const { endsOn, partlyEndsOn } = own.get(effect.by?.itemId ?? '') ?? nothing;
      return { ...nothing, endsOn, partlyEndsOn };
    }
  }
}

const textOf = (taken: Taken): string => JSON.stringify(taken);

const outcomeOf = (effect: Effect<DeclaredRelation>, own: AllTaken, other: AllTaken): string =>
  textOf(endingOf(effect, own, other));

const sameTaken = (one: AllTaken, other: AllTaken): boolean =>
  [...one].every(([itemId, taken]) => textOf(taken) === textOf(other.get(itemId) ?? nothing));

const dateOf = (day: LocalDate): LocalDate | null => (day === never ? null : day);

const order = Object.keys(relationTable);

function forceOf(
  document: SettledDocument,
  effects: readonly Effect<DeclaredRelation>[],
  least: AllTaken,
  most: AllTaken,
): ForceFound {
  const { endsOn, partlyEndsOn } = least.get(document.itemId) ?? nothing;
  const known = effects
    .map((effect) => ({ cause: causeOf(effect), ...endingOf(effect, least, most) }))
    // By what they say, so that it does not hang on the order in which they came.
    .sort((a, b) => compare(keyOf(a.cause), keyOf(b.cause)));
  const byItself: Cause | undefined =
    dayAfter(document.expiresOn) === endsOn && endsOn !== never ? { relation: 'expires' } : undefined;
  const causeOn = (day: LocalDate, of: 'endsOn' | 'partlyEndsOn') =>
    day === never ? null : (known.find((one) => one[of] === day)?.cause ?? null);
  return {
    endsOn: dateOf(endsOn),
    endsBy: byItself ?? causeOn(endsOn, 'endsOn'),
    partlyEndsOn: dateOf(partlyEndsOn),
    partlyEndsBy: causeOn(partlyEndsOn, 'partlyEndsOn'),
    suspensions: known
      .flatMap(({ pauses, cause }) =>
        pauses.map(({ from, before }) => ({
          from,
          ...present({ until: before === never ? undefined : addDays(before, -1) }),
          by: cause,
        })),
      )
      .sort((a, b) => compare(`${a.from} ${a.until ?? never}`, `${b.from} ${b.until ?? never}`)),
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const keyOf = ({ relation, number, item }: Cause): string =>
  `${order.indexOf(relation).toString().padStart(2, '0')} ${number ?? ''} ${item ?? ''}`;

function causeOf({ by, relation, mention }: Effect<DeclaredRelation>): Cause {
  return { relation, number: by?.number ?? mention.number, ...present({ item: by?.itemId }) };
}
