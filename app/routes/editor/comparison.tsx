// Two versions of an item: those that the address names, or the one before and the newest.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { compareVersions } from '#app/domain/publishing/compare-versions.server.ts';
import { openBoardItem } from '#app/domain/publishing/open-board-item.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import type { VersionLine } from '#app/read-models/publishing.ts';
import { ItemComparisonPage } from '#app/ui/pages/editor/board/item-comparison-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { openDesk } from '#app/http/desk.server.ts';

export const handle = { document: 'hydrated' };

export const meta: MetaFunction<typeof loader> = ({ data: page }) => [
  { title: pageTitle(page === undefined ? 'So sánh' : `So sánh: ${page.title}`) },
];

export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { staff, desk, headers } = await openDesk(request, context);
  const { deps } = context.portal;
  const item = params['item'] ?? '';
  const { boardItem } = orRefusal(await openBoardItem(deps, staff, { item }), {
    href: paths.board(),
    label: 'Về danh sách',
  });
  const { versions, version } = boardItem;
  const query = new URL(request.url).searchParams;
  const versionIn = (name: string) => versions.find(({ number }) => String(number) === query.get(name));
  const to = versionIn('den') ?? versions[0];
  const from = versionIn('tu') ?? before(versions, to);
  const comparison = orRefusal(
    await compareVersions(deps, staff, {
      item,
      from: from?.number ?? version.number,
      to: to?.number ?? version.number,
    }),
  );
  const { differences } = comparison;
  return data(
    {
      desk,
      item,
      title: version.body.title,
      versions,
      from: comparison.from,
      to: comparison.to,
      differences,
    },
    { headers },
  );
}

/** What readers have, where it is older; else the version before. */
function before(versions: readonly VersionLine[], to: VersionLine | undefined): VersionLine | undefined {
  if (to === undefined) return undefined;
  const older = versions.filter(({ number }) => number < to.number);
  return older.find(({ live }) => live) ?? older[0] ?? to;
}

export default function Comparison() {
  return <ItemComparisonPage {...usePageData<typeof loader>()} />;
}
