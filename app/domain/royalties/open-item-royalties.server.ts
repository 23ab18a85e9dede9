// The royalties of one item, for whoever writes or edits there, decides them, or is paid by them.
import type { ItemRoyalties, OpenRoyaltyLine, RoyaltyAuthor } from '#app/read-models/royalties.ts';
import { localDate } from '#catalog/local-date.ts';
import { versionInHand } from '#db/queries/content.server.ts';
import { listStaff } from '#db/queries/content-sections.server.ts';
import { listRoyalties, type RoyaltyLineRow } from '#db/queries/royalties.server.ts';
import type { Actor, Staff } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { reachItem } from '../publishing/reach-item.server.ts';
import { bodyForStaff } from '../writing/stored-body.ts';
import type { Outcome } from '../kernel/refusal.ts';
import type { RoyaltyEvent } from '#app/publications/royalty-steps.ts';
import { notPublishedYet } from './decide-royalty.server.ts';
import { headsOf, lineFor } from './lines.server.ts';
import { permitOnRoyalty, seesAll } from './permissions.ts';
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
  const rows = await listRoyalties(db, {
    item: item.id,
    // Beside those who work on the item and the board, everybody sees what is his.
    ...(!mayPropose && !seesAll(staff) && { of: staff.userId }),
  });
  const heads = await headsOf(deps, db);
  const { title } = bodyForStaff(await versionInHand(db, item.id));
  return {
    ok: true,
    royalties: {
      item: { id: item.id, title, published: item.firstPublishedAt !== null },
      mayPropose,
      lines: rows.map((row) => openLine(row, { staff, mayPropose, heads })),
      rates: await ratesOn(db, localDate(item.firstPublishedAt ?? clock.now())),
      people: mayPropose ? await peopleToPay(deps, staff, item.id) : [],
    },
  };
}

async function peopleToPay(
  { db, clock }: Deps,
  actor: Staff,
  item: string,
): Promise<readonly RoyaltyAuthor[]> {
  const staff = await listStaff(db, clock.now());
  const outside = await outsidersSeenBy(db, actor, item);
  return [
    ...staff.map(({ id, name, position }) => ({ id, name, note: position ?? '', staff: true })),
    ...outside.map(({ id, name, note }) => ({ id, name, note, staff: false })),
  ];
}

function openLine(
  row: RoyaltyLineRow,
  { staff, mayPropose, heads }: { staff: Staff; mayPropose: boolean; heads: readonly string[] },
): OpenRoyaltyLine {
  const { royalty, item } = row;
  const permitFor = (event: RoyaltyEvent) =>
    permitOnRoyalty(staff, royalty, event, { heads, proposes: mayPropose });
  const isPublished = item.firstPublishedAt !== null;
  const approval = permitFor('approve');
  const whyNot = approval.ok
    ? !isPublished && notPublishedYet
    : approval.obstacle === 'own-work' && approval.refusal.message;
  return {
    ...lineFor(staff, row),
    may: {
      approve: approval.ok && isPublished,
      refuse: permitFor('refuse').ok,
      change: permitFor('change').ok,
    },
    ...(whyNot !== false && { whyNot }),
  };
}
