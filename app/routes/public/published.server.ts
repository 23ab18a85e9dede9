// What stands at an address that no other route knows: a section, an item, the way to where it moved, or nothing.
import type { AppLoadContext } from '@remix-run/node';

import { unopenedLinks } from '#app/domain/links/unopened-links.server.ts';
import { readStanding } from '#app/domain/legal-documents/read-standing.server.ts';
import { listMonths } from '#app/domain/publishing/list-months.server.ts';
import { listPublished } from '#app/domain/publishing/list-published.server.ts';
import { listWhole } from '#app/domain/publishing/list-whole.server.ts';
import { readSection } from '#app/domain/publishing/read-section.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { reachPublished } from '#app/http/reach-published.server.ts';
import { notFound } from '#app/http/replies.server.ts';
import { readFiguresPeriod } from '#app/lists/figures.ts';
import { monthName, monthOptions, monthSpan, readMonth } from '#app/lists/month.ts';
import { choicesOf, kindById, textFact } from '#app/publications/facts.ts';
import type { ItemLine, SectionView } from '#app/read-models/publishing.ts';
import { readersOf } from '#app/ui/pages/public/sections/kind-readers.ts';
import type { ReaderSection } from '#app/ui/pages/public/sections/section-view.ts';
import { localDate } from '#catalog/local-date.ts';
import { readTables } from './figures.server.ts';
import { withoutEnd } from '#app/values/without-end.ts';

/** As many as a year has weeks: a grid finds its neighbours among them. */
const mostOthers = 60;

export async function openPublished(context: AppLoadContext, url: URL) {
  const { deps } = context.portal;
  const path = decoded(`/${withoutEnd(url.pathname, '/').slice(1)}`);
  const outcome = await reachPublished(deps, path);
  const address = deps.unit.publicUrl + path;
  if (outcome.found === 'page') {
    const { page } = outcome;
    const section: ReaderSection =
      (await readSection(deps, { path: outcome.section.path })) ?? outcome.section;
    const others =
      readersOf(section.kind)?.others === true
        ? (await listPublished(deps, { sections: [section.id], pageSize: mostOthers })).lines
        : undefined;
    const standing = await readStanding(deps, { item: page.id });
    return {
      shown: 'item' as const,
      page: standing === undefined ? page : { ...page, standing },
      section,
      address,
      others,
    };
  }
  const { section } = outcome;
  const sectionList = await list(context, section, url.searchParams);
  return {
    shown: 'section' as const,
    section,
    address,
    today: localDate(deps.clock.now()),
    paper: paths.itemPaper(section.path) + url.search,
    feeds: {
      rss: paths.sectionFeed(section.id),
      atom: paths.sectionAtom(section.id),
      calendar: readersOf(section.kind)?.calendar === true ? paths.sectionCalendar(section.id) : undefined,
    },
    ...sectionList,
    figures:
      sectionList.page === 1 && Object.keys(sectionList.chosen).length === 0
        ? await figuresAbove(context, section)
        : undefined,
  };
}

async function figuresAbove(context: AppLoadContext, section: SectionView) {
  if (readersOf(section.kind)?.Above === undefined) return undefined;
  const outcome = readFiguresPeriod(null, localDate(context.portal.deps.clock.now()));
  if (!outcome.ok) return undefined;
  const { tables } = await readTables(context, outcome.period);
  const [summary, months] = tables;
  return summary && { table: summary.table, plots: months?.plots ?? [] };
}

async function list(context: AppLoadContext, section: SectionView, query: URLSearchParams) {
  const { deps } = context.portal;
  const kind = kindById(section.kind);
  const chosen = Object.fromEntries(
    (kind?.filters ?? []).flatMap((fact) => {
      const value = query.get(fact) ?? '';
      const isChoice = kind !== undefined && choicesOf(kind, fact).some((choice) => choice.value === value);
      return isChoice ? [[fact, value] as const] : [];
    }),
  );
  if (kind?.list === 'whole') {
    const all: readonly ItemLine[] = await listWhole(deps, { section: section.id });
    const readers = readersOf(section.kind);
    const narrowing = readers?.narrowing?.narrow(all, query);
    const lines =
      narrowing?.lines ??
      all.filter(({ facts }) =>
        Object.entries(chosen).every(([fact, value]) => textFact(facts, fact) === value),
      );
    const unopened = readers?.looksAfterLinks === true ? await unopenedLinks(deps, lines) : undefined;
    return { lines, total: lines.length, page: 1, pageCount: 1, chosen, ...narrowing, unopened };
  }
  const pageText = query.get('trang') ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(pageText)) throw notFound();
  const page = Number(pageText);
  const sections = [section.id];
  const month = kind?.byMonth === true ? readMonth(query.get(monthName)) : undefined;
  const { lines, total, pages } = await listPublished(deps, {
    ...{ sections, page, facts: chosen },
    published: month === undefined ? undefined : monthSpan(month),
  });
  if (page > Math.max(1, pages)) throw notFound();
  return {
    ...{ lines, total, page, pageCount: pages },
    chosen: month === undefined ? chosen : { ...chosen, [monthName]: month },
    ...(kind?.byMonth === true && { months: monthOptions(await listMonths(deps, { sections }), month) }),
  };
}

export function decoded(path: string): string {
  try {
    return decodeURIComponent(path).normalize('NFC');
  } catch {
    throw notFound();
  }
}
