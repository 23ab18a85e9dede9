// What is open, what is missing before it opens, and what was decided: for whoever proposes and approves it.
import type { OpeningDesk } from '#app/read-models/openings.ts';
import { present } from '#app/values/present.ts';
import { portalOpening, serviceOpening, wholePortal } from '#catalog/opening.ts';
import { sectors } from '#catalog/sectors.ts';
import { listNewestOpenings } from '#db/queries/openings.server.ts';
import { listOpenProposals } from '#db/queries/proposals.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readOpenings } from '../kernel/openings.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { seenOf } from '../kernel/seen.server.ts';
import { readPublishedCatalog } from '../catalog/read-catalog.server.ts';
import { mayOpen, notOpener } from './openers.ts';
import { readOpeningItems } from './opening-list.server.ts';
import { openingContent, openingParts, portalName, titleOf } from './opening-words.ts';

const mostDecisions = 20;

/** @returns refused as `not-allowed` to all but administrators and leaders */
export async function readOpeningDesk(deps: Deps, actor: Actor): Promise<Outcome<{ openings: OpeningDesk }>> {
  if (!mayOpen(actor)) return notOpener();
  const [openings, published, items, decisions, proposals] = await Promise.all([
    readOpenings(deps.db),
    readPublishedCatalog(deps),
    readOpeningItems(deps),
    listNewestOpenings(deps.db, mostDecisions),
    listOpenProposals(deps.db, { kinds: ['opening'] }),
  ]);
  const names = new Map(published.map(({ procedure: { code, name } }) => [code, name]));
  const nameOf = (subject: string) =>
    subject === wholePortal ? portalName : (names.get(subject) ?? subject);
  return {
    ok: true,
    openings: {
      portal: portalOpening(openings),
      items,
      services: published.map(({ procedure: { code, name, sector } }) => ({
        ...{ code, name, sector: sectors[sector] },
        opening: serviceOpening(openings, code),
        own: openings.has(code),
      })),
      waiting: proposals.flatMap(({ id, content }) => {
        const reading = openingContent.safeParse(content);
        return reading.success ? [{ id, title: titleOf(reading.data) }] : [];
      }),
      decisions: decisions.map(({ number, decidedAt, way, words, subjects, proposalId }) => ({
        ...{ number, at: decidedAt, way, words, what: subjects.map(nameOf).join('; ') },
        ...present({ proposal: proposalId }),
      })),
      seen: seenOf(openingParts(openings)),
    },
  };
}
