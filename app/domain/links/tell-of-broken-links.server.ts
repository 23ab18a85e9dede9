// One mail a person about all links that are newly broken, in the transaction that finds them so.
import { paths } from '#app/addresses/paths.ts';
import { localDate } from '#catalog/local-date.ts';
import type { Transaction } from '#db/client.server.ts';
import { listLinkChecks, markLinksTold, type LinkCheckRow } from '#db/queries/links.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff, type Letter } from '../notifications/letter.ts';
import { boardPeople, type BoardPerson } from '../publishing/board-people.server.ts';
import { findingOf, brokenAfterNights } from './verdict.ts';
import type { LinkUse } from './links-in-use.server.ts';

/**
 * Told are the people of the unit that answers for a section with such a link (Đ11), and whoever edits that section.
 * @param uses what leads to each address, as `linksInUse` gives it
 */
export async function tellOfBrokenLinks(
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
