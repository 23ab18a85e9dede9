// Two versions of an item: those that the address names, or the one before and the newest.
import type { MetaFunction } from '@remix-run/node';

import { compareVersions } from '#app/domain/publishing/compare-versions.server.ts';
import { openBoardItem } from '#app/domain/publishing/open-board-item.server.ts';
import { deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import type { VersionLine } from '#app/read-models/publishing.ts';
import { ItemComparisonPage } from '#app/ui/pages/editor/board/item-comparison-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'So sánh' : `So sánh: ${page.title}`) },
];

export const loader = deskPage(async ({ deps, staff, param, url }) => {
  const item = param('item');
  const { boardItem } = orRefusal(await openBoardItem(deps, staff, { item }), {
    href: paths.board(),
    label: 'Về danh sách',
  });
  const { versions, version } = boardItem;
  const versionIn = (name: string) =>
    versions.find(({ number }) => String(number) === url.searchParams.get(name));
  const to = versionIn('den') ?? versions[0];
  const from = versionIn('tu') ?? before(versions, to);
  const comparison = orRefusal(
    await compareVersions(deps, staff, {
      item,
      from: from?.number ?? version.number,
      to: to?.number ?? version.number,
    }),
  );
  return { ...comparison, item, title: version.body.title, versions };
});

/** What readers have, where it is older; else the version before. */
function before(versions: readonly VersionLine[], to: VersionLine | undefined): VersionLine | undefined {
  if (to === undefined) return undefined;
  const older = versions.filter(({ number }) => number < to.number);
  return older.find(({ live }) => live) ?? older[0] ?? to;
}

export default pageOf<typeof loader>(ItemComparisonPage);
