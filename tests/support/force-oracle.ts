// The force of legal documents, once more: written from the rules below alone, day by day, as slowly and plainly as it can be. It shares
// nothing with the portal's own reckoning. Whoever changes a rule changes it here first (decision 098).
//
// WHAT IS MEANT
//  1. A document names another by number, authority and day of issue. Where no authority is said, it is its own. Where the year stands in
//     the number, no day need be said. Who chose a document of the portal by hand means that one.
//  2. It means a document when one and only one of those that the portal holds is so; never itself.
//  3. What was found stays found, whatever is published later, as long as the document found is held, and what names it says the same.
//  4. A document is held from when it is published until it is said that there is no such act. That its page is taken down, or gets another
//     address, is nothing to it.
// WHAT REACHES
//  5. An act reaches what was issued before it, or on its day.
//  6. An act of an authority known to be lower never reaches one of a higher. Guidance may come from below.
//  7. Whoever tells it, the newer or the older, it is the same. The older one may tell it of an act that is not held: then it is so from the
//     day that it says, if rules 5 and 6 allow it by what is said of the act.
// WHAT HAPPENS
//  8. A document is in force from its effective day on, up to and with the last day that it gives itself.
//  9. Replaced or repealed, it has ended; amended or repealed in part, a part of it has: from the day that is said, else from the effective
//     day of the act. Suspended, it pauses from that day up to and with the last day that is said.
// 10. An act does that only on days on which it works: from its effective day, not ended, not suspended. What is to happen while it is
//     suspended happens when it works again; what it has once ended stays so, whatever becomes of it. What it says to happen before its
//     effective day happens so if it works on its effective day. It suspends only as long as it works itself.
// 11. Guidance ends on the day on which what it guides ends, and partly with a part of it, unless it says that it stays.
// WHAT IS NOT KNOWN
// 12. A day is known when all is known on which it hangs. What stays unknown goes in a circle: nothing comes of it.

export type OracleRelationKind =
  | 'replaces'
  | 'repeals'
  | 'amends'
  | 'repeals-part'
  | 'suspends'
  | 'guides'
  | 'based-on';

export interface OracleRelation {
  readonly kind: OracleRelationKind;
  /** Who tells it: the document that does it, or the one that it is done to. */
  readonly teller: 'newer' | 'older';
  readonly number: string;
  readonly authority?: string | undefined;
  readonly issued?: number | undefined;
  readonly chosen?: string | undefined;
  readonly from?: number | undefined;
  readonly until?: number | undefined;
  readonly stays?: boolean | undefined;
}

/** Days are counted from some first one. */
export interface OracleDocument {
  readonly id: string;
  readonly number: string;
  readonly yearInNumber: boolean;
  readonly authority: string;
  readonly issued: number;
  readonly effective: number;
  readonly expires?: number | undefined;
  readonly relations: readonly OracleRelation[];
}

export type OracleEvent =
  | { readonly what: 'published'; readonly document: OracleDocument }
  | { readonly what: 'no-such-act' | 'page-down' | 'renamed'; readonly id: string };

export type OracleState = 'not-yet' | 'in-force' | 'suspended' | 'partly-ended' | 'ended';

type Known = 'yes' | 'no' | 'unknown';

const or = (all: readonly Known[]): Known =>
  all.includes('yes') ? 'yes' : all.includes('unknown') ? 'unknown' : 'no';
const not = (one: Known): Known => (one === 'yes' ? 'no' : one === 'no' ? 'yes' : 'unknown');

/** @param levels how high an authority stands, 1 the lowest; one that is missing is not known */
export function oracle(
  history: readonly OracleEvent[],
  levels: Readonly<Record<string, number>>,
  lastDay: number,
): {
  readonly stateOn: (id: string, day: number) => OracleState;
  /** By teller and place: the id of what is meant. */
  readonly meant: ReadonlyMap<string, string>;
} {
  const { held, meant } = replay(history);
  const find = (id: string | undefined) => held.find((one) => one.id === id);
  /** Rules 5, 6. */
  const reaches = (
    kind: OracleRelationKind,
    act: { authority: string; issued: number },
    on: { authority: string; issued: number },
  ) => {
    const [high, higher] = [levels[act.authority], levels[on.authority]];
    const isLower =
      act.authority !== on.authority && high !== undefined && higher !== undefined && high < higher;
    return act.issued >= on.issued && (kind === 'guides' || !isLower);
  };

  interface Done {
    readonly kind: OracleRelationKind;
    readonly act: OracleDocument | undefined;
    readonly on: OracleDocument;
    readonly from: number;
    readonly until: number;
    readonly stays: boolean;
  }
  const done: Done[] = [];
  for (const teller of held) {
    teller.relations.forEach((relation, place) => {
      const other = find(meant.get(`${teller.id}/${place}`));
      const { kind, authority, issued } = relation;
      const [act, on] = relation.teller === 'newer' ? [teller, other] : [other, teller];
      if (on === undefined) return;
      const asSaid = { authority: authority ?? teller.authority, issued: issued ?? Number.POSITIVE_INFINITY };
      if (!reaches(kind, act ?? asSaid, on)) return;
      const from = relation.from ?? act?.effective;
      if (from === undefined && kind !== 'guides') return;
      if (kind === 'guides' && act === undefined) return;
      done.push({
        ...{ kind, act, on, from: from ?? 0 },
        until: relation.until ?? Number.POSITIVE_INFINITY,
        stays: relation.stays === true,
      });
    });
  }

  const days = Array.from({ length: lastDay + 1 }, (_, day) => day);
  const table = () => new Map(held.map(({ id }) => [id, days.map((): Known => 'unknown')]));
  const [ended, partly, paused, works] = [table(), table(), table(), table()];
  const at = (of: ReadonlyMap<string, readonly Known[]>, { id }: OracleDocument, day: number): Known =>
    of.get(id)?.[day] ?? 'unknown';
  /** Rule 10: whether it has happened by this day. */
  const happened = ({ act, from }: Done, day: number): Known => {
    if (day < from) return 'no';
    if (act === undefined) return 'yes';
    if (from < act.effective && day < act.effective) return at(works, act, act.effective);
    return or(
      days
        .filter((one) => one >= act.effective && one >= from && one <= day)
        .map((one) => at(works, act, one)),
    );
  };
  const pauses = ({ act, from, until }: Done, day: number): Known => {
    if (day < from || day > until) return 'no';
    return act === undefined ? 'yes' : at(works, act, Math.max(day, act.effective));
  };
  let changes = true;
  const know = (of: ReadonlyMap<string, Known[]>, { id }: OracleDocument, day: number, now: Known) => {
    const row = of.get(id);
    if (row === undefined || row[day] === now) return;
    row[day] = now;
    changes = true;
  };
  while (changes) {
    changes = false;
    for (const document of held) {
      const to = done.filter(({ on, kind }) => on === document && kind !== 'guides');
      const guided = done.filter(({ act, kind, stays }) => act === document && kind === 'guides' && !stays);
      const of = (...kinds: OracleRelationKind[]) => to.filter(({ kind }) => kinds.includes(kind));
      for (const day of days) {
        const own: Known = document.expires !== undefined && day > document.expires ? 'yes' : 'no';
        const ends = of('replaces', 'repeals').map((one) => happened(one, day));
        know(ended, document, day, or([own, ...ends, ...guided.map(({ on }) => at(ended, on, day))]));
        const parts = of('amends', 'repeals-part').map((one) => happened(one, day));
        know(partly, document, day, or([...parts, ...guided.map(({ on }) => at(partly, on, day))]));
        know(paused, document, day, or(of('suspends').map((one) => pauses(one, day))));
        const stands = not(or([at(ended, document, day), at(paused, document, day)]));
        know(works, document, day, day < document.effective ? 'no' : stands);
      }
    }
  }
  return {
    meant,
    stateOn: (id, day) => {
      const document = find(id);
      if (document === undefined) throw new Error(`${id} is not held`);
      if (at(ended, document, day) === 'yes') return 'ended';
      if (day < document.effective) return 'not-yet';
      if (at(paused, document, day) === 'yes') return 'suspended';
      return at(partly, document, day) === 'yes' ? 'partly-ended' : 'in-force';
    },
  };
}

/** Rules 1 to 4, one event after another. */
function replay(history: readonly OracleEvent[]) {
  let held: readonly OracleDocument[] = [];
  const meant = new Map<string, string>();
  for (const event of history) {
    if (event.what === 'published') {
      const { document } = event;
      const before = held.find(({ id }) => id === document.id);
      held = [...held.filter(({ id }) => id !== document.id), document];
      const kept = document.relations.map((relation) => {
        if (relation.chosen !== undefined && relation.chosen !== document.id) return relation.chosen;
        const place = before?.relations.findLastIndex((one) => saysTheSame(one, relation)) ?? -1;
        return place === -1 ? undefined : meant.get(`${document.id}/${place}`);
      });
      before?.relations.forEach((_, place) => meant.delete(`${document.id}/${place}`));
      kept.forEach((id, place) => id !== undefined && meant.set(`${document.id}/${place}`, id));
    } else if (event.what === 'no-such-act') {
      held = held.filter(({ id }) => id !== event.id);
      for (const key of meant.keys()) if (key.startsWith(`${event.id}/`)) meant.delete(key);
    }
    for (const teller of held)
      teller.relations.forEach((relation, place) => {
        const key = `${teller.id}/${place}`;
        if (held.some(({ id }) => id === meant.get(key))) return;
        meant.delete(key);
        const found = held.filter((one) => one.id !== teller.id && names(teller, relation, one));
        if (found.length === 1 && found[0] !== undefined) meant.set(key, found[0].id);
      });
  }
  for (const [key, id] of meant) if (key.startsWith(`${id}/`)) meant.delete(key);
  return { held, meant };
}

const saysTheSame = (one: OracleRelation, other: OracleRelation): boolean =>
  one.number === other.number && one.authority === other.authority && one.issued === other.issued;

function names(teller: OracleDocument, relation: OracleRelation, one: OracleDocument): boolean {
  return (
    one.number === relation.number &&
    one.authority === (relation.authority ?? teller.authority) &&
    (relation.issued === undefined ? one.yearInNumber : one.issued === relation.issued)
  );
}
