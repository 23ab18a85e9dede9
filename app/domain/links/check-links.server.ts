// The nightly look at every link out of the portal (Đ13.1b): what does not open three nights in a row is called broken,
// said beside the link on /lien-ket, and told once to those who answer for it.
import { localDate } from '#catalog/local-date.ts';
import {
  forgetLinkChecks,
  listLinkChecks,
  lockLinkChecks,
  saveLinkCheck,
  markLinksTold,
  type LinkCheckRow,
} from '#db/queries/links.server.ts';
import { paths } from '#app/addresses/paths.ts';
import type { Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { tellFollowers } from '../kernel/changes.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';
import { boardPeople, type BoardPerson } from '../publishing/board-people.server.ts';
import { linksInUse, type LinkUse } from './links-in-use.server.ts';
import { probeAll } from './probe-all.server.ts';
import { afterProbe, brokenAfterNights, networkIsDown, findingOf } from './verdict.ts';

type Uses = ReadonlyMap<string, readonly LinkUse[]>;

/** @returns how many were looked at, and how many of them do not open; both are 0, and nothing is kept, when our own network is down */
export async function checkLinks(deps: Deps): Promise<{ tried: number; failing: number }> {
  const uses = await linksInUse(deps, deps.db);
  const checks = new Map((await listLinkChecks(deps.db)).map((row) => [row.url, row]));
  const probes = await probeAll(deps.linkProber, longestUntriedFirst(uses, checks));
  if (networkIsDown([...probes.values()])) {
    deps.log.warn({ links: probes.size }, 'no link could be looked at: the network is down');
    return { tried: 0, failing: 0 };
  }
  const at = deps.clock.now();
  let failing = 0;
  await deps.db.transaction(async (tx) => {
    // A person may have asked again meanwhile: what is counted is what is stored now.
    await lockLinkChecks(tx);
    const checksBefore = new Map((await listLinkChecks(tx)).map((row) => [row.url, row]));
    for (const [url, probe] of probes) {
      const state = afterProbe(checksBefore.get(url), probe, at, localDate(at));
      await saveLinkCheck(tx, { url, ...state });
      if (state.problem !== null) failing += 1;
    }
    await forgetLinkChecks(tx, [...uses.keys()]);
    await tellOfBrokenLinks(deps, tx, uses);
    const sections = sectionsOf(uses, probes.keys(), await listLinkChecks(tx), checksBefore);
    await tellFollowers(deps, tx, { kind: 'links', sections });
  });
  deps.log.info({ tried: probes.size, failing }, 'links looked at');
  return { tried: probes.size, failing };
}

function longestUntriedFirst(uses: Uses, checks: ReadonlyMap<string, LinkCheckRow>): readonly string[] {
  const lastTriedAt = (url: string) => checks.get(url)?.lastTriedAt.getTime() ?? 0;
  return [...uses.keys()].sort((a, b) => lastTriedAt(a) - lastTriedAt(b));
}

/** The sections on whose pages a link is said not to open, or no longer. */
function sectionsOf(
  uses: Uses,
  urls: Iterable<string>,
  checksAfter: readonly LinkCheckRow[],
  checksBefore: ReadonlyMap<string, LinkCheckRow>,
): readonly string[] {
  const brokenUrls = new Set(checksAfter.filter(isBroken).map(({ url }) => url));
  const changedUrls = [...urls].filter((url) => {
    const checkBefore = checksBefore.get(url);
    return brokenUrls.has(url) || (checkBefore !== undefined && isBroken(checkBefore));
  });
  return [...new Set(changedUrls.flatMap((url) => (uses.get(url) ?? []).map(({ section }) => section.id)))];
}

const isBroken = ({ failures }: LinkCheckRow): boolean => failures >= brokenAfterNights;

/**
 * One mail a person about all links that are newly broken, in the transaction that finds them so.
 * Told are the people of the unit that answers for a section with such a link (Đ11), and whoever edits that section.
 * @param uses what leads to each address, as `linksInUse` gives it
 */
async function tellOfBrokenLinks(
  deps: Deps,
  tx: Transaction,
  uses: ReadonlyMap<string, readonly LinkUse[]>,
): Promise<void> {
  const untold = (await listLinkChecks(tx))
    .filter(({ failures, toldAt }) => failures >= brokenAfterNights && toldAt === null)
    .sort((a, b) => a.url.localeCompare(b.url));
  if (untold.length === 0) return;
  const at = deps.clock.now();
  const mails = (await boardPeople(deps, tx)).flatMap((person) => {
    const lines = untold.flatMap((row) => {
      const his = (uses.get(row.url) ?? []).filter(({ section }) => answersFor(person, section));
      return his.length === 0 ? [] : [lineOf(row, his)];
    });
    if (lines.length === 0) return [];
    const letter: Letter = {
      subject: `${lines.length} liên kết không mở được`,
      lines: [
        'Cổng đã thử ba đêm liền mà các trang sau không mở được:',
        ...lines.flatMap((line) => ['', ...line]),
        '',
        'Mời ông/bà xem lại: sửa địa chỉ, hoặc gỡ liên kết khỏi bài.',
      ],
      action: { label: 'Xem và kiểm tra lại', href: deps.unit.publicUrl + paths.boardLinks() },
    };
    const kind = 'links-broken';
    return lettersToStaff(deps.unit, [person], { kind, cause: `${kind}:${localDate(at)}`, letter });
  });
  await enqueueMails(tx, mails, at);
  await markLinksTold(
    tx,
    untold.map(({ url }) => url),
    at,
  );
}

function answersFor(person: BoardPerson, section: LinkUse['section']): boolean {
  return person.units.includes(section.unitId) || person.in(section).includes('editor');
}

function lineOf(row: LinkCheckRow, uses: readonly LinkUse[]): readonly string[] {
  const titles = uses.map(({ title, section }) => `“${title}” (${section.title})`);
  return [`- ${row.url}: ${findingOf(row) ?? ''}`, `  Trong: ${titles.join('; ')}`];
}
