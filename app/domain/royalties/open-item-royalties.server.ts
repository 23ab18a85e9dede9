// The royalties of one item, for whoever writes or edits there, decides them, or is paid by them.
import type { ItemRoyalties, OpenRoyaltyLine, RoyaltyAuthor } from '#app/read-models/royalties.ts';
import { present } from '#app/values/present.ts';
import { localDate } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';
import type { Queryable } from '#db/client.server.ts';
import { findLastEvent } from '#db/queries/audit.server.ts';
import { versionInHand } from '#db/queries/content.server.ts';
import { namesOf } from '#db/queries/people.server.ts';
import { listRoyalties, type RoyaltyLineRow } from '#db/queries/royalties.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { reachItem } from '../publishing/reach-item.server.ts';
import { bodyForStaff } from '../writing/stored-body.ts';
import type { Outcome } from '../kernel/refusal.ts';
import type { RoyaltyEvent } from '#app/publications/royalty-steps.ts';
import { factsOf, judged, lineFor, namesakesOfLine, readOffices } from './lines.server.ts';
import type { Offices } from './offices.ts';
import { permitOnRoyalty, seesAll, whyNotPayable } from './permissions.ts';
import { whyNoneFor } from './propose-royalty.server.ts';
import { outsidersSeenBy } from './outsiders.server.ts';
import { ratesOn } from './rate-tables.server.ts';

/**
 * @returns the lines that this person may see: what he is paid or proposed alone, unless he works on the item, is of
 *   the board or pays. Refused as `not-allowed`, `not-found`
 */
export async function openItemRoyalties(
  deps: Deps,
  actor: Actor,
  input: { readonly item: string },
): Promise<Outcome<{ royalties: ItemRoyalties }>> {
  const { db, clock } = deps;
  const access = await reachItem(deps, db, actor, input.item);
  if (!access.ok) return access;
  const { item, staff, as } = access;
  const mayPropose = as.length > 0;
  const all = await listRoyalties(db, { items: [item.id] });
  // Beside those who work on the item and the board, everybody sees what is his.
  const isOpen = mayPropose || seesAll(staff);
  const rows = isOpen ? all : await listRoyalties(db, { items: [item.id], of: staff.userId });
  const offices = await readOffices(deps, db);
  const names = await namesOf(
    db,
    rows.flatMap(({ royalty }) => royalty.people.writer),
  );
  const whyNone = await whyNoneFor(db, access);
  const { title } = bodyForStaff(await versionInHand(db, item.id));
  return {
    ok: true,
    royalties: {
      item: { id: item.id, title, published: item.firstPublishedAt !== null },
      mayPropose,
      ...present({ whyNone }),
      lines: await Promise.all(
        rows.map(async (row) => ({
          ...openLine(row, {
            staff,
            names,
            offices,
            facts: factsOf(offices, row, all),
            proposes: mayPropose,
          }),
          ...(await namesakesFor(db, row, namesakesOfLine(offices, row, all))),
        })),
      ),
      rates: await ratesOn(db, localDate(item.firstPublishedAt ?? clock.now())),
      people: mayPropose ? await peopleToPay(db, staff, item.id, offices) : [],
    },
  };
}

async function peopleToPay(
  db: Queryable,
  actor: Staff,
  item: string,
  offices: Offices,
): Promise<readonly RoyaltyAuthor[]> {
  const outside = await outsidersSeenBy(db, actor, item);
  return [
    ...[...offices.staff].map(([id, { name, position }]) => ({
      ...{ id, name, note: position ?? '', staff: true },
      known: true,
    })),
    ...outside.map(({ id, name, note, identity }) => ({
      ...{ id, name, note, staff: false },
      known: identity !== null,
    })),
  ];
}

/** What his proposer wrote of it is in the trail of the line. */
async function namesakesFor(
  db: Queryable,
  { royalty }: RoyaltyLineRow,
  namesakes: readonly string[],
): Promise<Pick<OpenRoyaltyLine, 'namesakes' | 'namesakeReason'>> {
  if (namesakes.length === 0) return { namesakes };
  const wording = ['royalty-proposed', 'royalty-changed'] as const;
  const proposal = await findLastEvent(db, `royalty:${royalty.id}`, wording);
  const reason = own(proposal?.detail ?? {}, 'namesakeReason');
  return { namesakes, ...(typeof reason === 'string' && { namesakeReason: reason }) };
}

function openLine(
  row: RoyaltyLineRow,
  { staff, names, ...who }: Parameters<typeof permitOnRoyalty>[3] & Named,
): Omit<OpenRoyaltyLine, 'namesakes' | 'namesakeReason'> {
  const { royalty } = row;
  const permitFor = (event: RoyaltyEvent) => permitOnRoyalty(staff, judged(row), event, who);
  const approval = permitFor('approve');
  const isWaiting =
    royalty.state === 'proposed' || royalty.state === 'approved' || royalty.state === 'stated';
  const ownWork = !approval.ok && approval.obstacle === 'own-work' ? approval.refusal.message : undefined;
  const whyNot = isWaiting ? (whyNotPayable(who.facts) ?? ownWork) : undefined;
  return {
    ...lineFor(staff, row),
    may: {
      approve: approval.ok,
      refuse: permitFor('refuse').ok,
      change: permitFor('change').ok,
      withdraw: permitFor('withdraw').ok,
      correct: permitFor('correct').ok,
    },
    changedBy: royalty.people.writer.flatMap((id) => {
      const name = names.get(id);
      return name === undefined || name === row.proposedBy ? [] : [name];
    }),
    ...present({ whyNot }),
  };
}

interface Named {
  readonly staff: Staff;
  /** Of the writers, by account. */
  readonly names: ReadonlyMap<string, string>;
}
