// Which links readers are told about: they stay where they are, with the day of the last look beside them.
import { textFact } from '#app/publications/facts.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import { localDate, type LocalDate } from '#catalog/local-date.ts';
import { listLinkChecks } from '#db/queries/links.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { hrefsIn } from './hrefs.ts';
import { brokenAfterNights } from './verdict.ts';

/** @returns for each item whose link is broken, the day on which it was last tried */
export async function unopenedLinks(
  { db, unit }: Pick<Deps, 'db' | 'unit'>,
  lines: readonly Pick<ItemLine, 'id' | 'facts'>[],
): Promise<Readonly<Record<string, LocalDate>>> {
  const own = new URL(unit.publicUrl).origin;
  const urls = lines.flatMap(({ id, facts }) => {
    const [url] = hrefsIn({ html: '', facts: textFact(facts, 'address') }, own);
    return url === undefined ? [] : [{ id, url }];
  });
  if (urls.length === 0) return {};
  const checks = await listLinkChecks(
    db,
    urls.map(({ url }) => url),
  );
  const brokenLinks = new Map(
    checks
      .filter(({ failures }) => failures >= brokenAfterNights)
      .map(({ url, lastTriedAt }) => [url, localDate(lastTriedAt)]),
  );
  return Object.fromEntries(
    urls.flatMap(({ id, url }) => {
      const day = brokenLinks.get(url);
      return day === undefined ? [] : [[id, day] as const];
    }),
  );
}
