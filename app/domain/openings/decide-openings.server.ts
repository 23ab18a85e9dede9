// What residents can use of the portal is proposed by an administrator or a leader and approved by another person.
import {
  wholePortal,
  waysOf,
  serviceOpening,
  portalOpening,
  type Opening,
  type OpeningWay,
} from '#catalog/opening.ts';
import type { Transaction } from '#db/client.server.ts';
import { insertOpening } from '#db/queries/openings.server.ts';
import { listOpenProposals } from '#db/queries/proposals.server.ts';
import { lockRoles } from '#db/queries/staff-roles.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Actor } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readOpenings } from '../kernel/openings.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { meetSeen } from '../kernel/seen.server.ts';
import { readPublishedCatalog } from '../catalog/read-catalog.server.ts';
import { proposalKind } from '../proposals/proposal-kind.ts';
import { propose, type Proposed } from '../proposals/propose.server.ts';
import { deciders, mayOpen, notOpener } from './openers.ts';
import { readOpeningItems } from './opening-list.server.ts';
import {
  cleanWords,
  detailsOf,
  openingContent,
  openingParts,
  portalName,
  problemsOfWish,
  titleOf,
  type OpeningContent,
} from './opening-words.ts';

/** What was chosen, as sent. */
interface OpeningWish {
  /** 'portal', or codes of procedures. */
  readonly subjects: readonly string[];
  readonly way: string;
  readonly words: string;
}

/**
 * Nothing changes yet: it waits for another person.
 * @param seen the word for what the page showed as open
 * @returns refused as `not-allowed`; `invalid` at `subject`, `way` and `words`, which are asked for whenever something is not open here;
 *   `changed-meanwhile`; `not-possible` where all of it stands so already; and as `propose` refuses
 */
export async function proposeOpening(
  deps: Deps,
  actor: Actor,
  wish: OpeningWish,
  seen?: string,
): Promise<Outcome<Proposed>> {
  if (!mayOpen(actor)) return notOpener();
  const published = new Map(
    (await readPublishedCatalog(deps)).map(({ procedure: { code, name } }) => [code, name]),
  );
  const chosen = new Set(wish.subjects);
  // The whole is what its services follow: beside it they need not be named.
  const subjects = chosen.has(wholePortal)
    ? [{ subject: wholePortal, name: portalName }]
    : [...published].flatMap(([subject, name]) => (chosen.has(subject) ? [{ subject, name }] : []));
  const words = wish.way === 'here' ? '' : cleanWords(wish.words);
  const problems = problemsOfWish({ subjects: subjects.map(({ subject }) => subject), way: wish.way, words });
  if (problems.length > 0) return refuseInputs(problems);
  const opening: Opening = { way: wish.way as OpeningWay, words };
  const lacking = (await readOpeningItems(deps))
    .filter(({ state }) => state === 'lacking')
    .map(({ title, text }) => `${title}: ${text}`);
  return allOrNothing<Proposed>(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    const openings = await readOpenings(tx);
    const met = meetSeen({ seen, now: openingParts(openings), one: 'danh sách dịch vụ đang mở' });
    if (!met.ok) return met;
    const standsSo = subjects.every(({ subject }) => {
      const stands = subject === wholePortal ? portalOpening(openings) : serviceOpening(openings, subject);
      return openings.has(subject) && stands.way === opening.way && stands.words === opening.words;
    });
    if (standsSo) return refuse('not-possible', 'Hiện đã đúng như vậy, không có gì để đổi.');
    const named = subjects.map(({ subject }) => subject);
    const about = `openings:${named.toSorted().join(',')}`;
    if (await isTouchedByAnother(tx, { about, named }))
      return refuse(
        'not-possible',
        'Đã có một đề nghị về toàn Cổng hoặc về thủ tục này đang chờ duyệt. Hãy chờ duyệt, hoặc rút đề nghị ấy rồi làm lại.',
      );
    return propose(deps, tx, actor, openingProposal, {
      // Of the same services one at a time: two decisions would each be of what the other changes.
      about,
      userId: null,
      content: { subjects, ...opening, lacking } satisfies OpeningContent,
    });
  });
}

/**
 * The caller holds `lockRoles`: nobody proposes beside it.
 * @returns whether another open proposal decides on one of these; one on the whole portal touches all
 */
async function isTouchedByAnother(
  tx: Transaction,
  { about, named }: { readonly about: string; readonly named: readonly string[] },
): Promise<boolean> {
  const waiting = await listOpenProposals(tx, { kinds: ['opening'] });
  return waiting.some(({ content, ...row }) => {
    // Of just these `propose` judges, which knows a second press.
    if (row.about === about) return false;
    const reading = openingContent.safeParse(content);
    const others = reading.success ? reading.data.subjects.map(({ subject }) => subject) : [wholePortal];
    return (
      [others, named].some((one) => one.includes(wholePortal)) || others.some((one) => named.includes(one))
    );
  });
}

export const openingProposal = proposalKind<OpeningContent>({
  id: 'opening',
  schema: openingContent,
  offices: {
    readers: deciders,
    approvers: () => deciders,
    whoApproves: () => 'Chủ tịch, Phó Chủ tịch hoặc một quản trị viên khác',
    mayPropose: async (_db, { roles }) => roles.some((role) => deciders.includes(role)),
    noLonger: 'không còn là quản trị viên hoặc lãnh đạo',
  },
  concernedDecides: false,
  provesAgain: true,
  subject: () => 'openings',
  words: (content) => ({ title: titleOf(content), details: detailsOf(content) }),
  async carryOut(deps, tx, { subjects, way, words }, { row, approver, at }) {
    const named = subjects.map(({ subject }) => subject);
    if (named.some((subject) => !waysOf(subject).includes(way)))
      return refuse('not-possible', 'Đề nghị này không thực hiện được. Hãy từ chối rồi đề nghị lại.');
    await insertOpening(tx, { proposalId: row.id, subjects: named, way, words, decidedAt: at });
    await recordAuditEvent(deps, tx, approver, {
      subject: 'openings',
      event: 'opening-decided',
      detail: { subjects: named, way, words, proposedBy: row.proposedBy },
    });
    await tellFollowers(deps, tx, { kind: 'openings' });
    return { ok: true };
  },
});
