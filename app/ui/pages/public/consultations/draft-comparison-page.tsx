// Two published versions of a draft side by side, article by article.
import { paths } from '#app/addresses/paths.ts';
import type { DraftComparison } from '#app/read-models/consultations.ts';

import { PageHeading } from '../../../components/page/page-heading.tsx';
import { VersionDifferences } from '../sections/version-differences.tsx';

const became = { changed: '', new: ' (mới)', gone: ' (đã bỏ)' } as const;

export function DraftComparisonPage({
  comparison,
  slug,
}: {
  readonly comparison: DraftComparison;
  readonly slug: string;
}) {
  const { title, href, from, to, versions, parts, unchanged } = comparison;
  return (
    <>
      <PageHeading caption={<a href={href}>{title}</a>}>
        So sánh bản {from} và bản {to}
      </PageHeading>
      {versions.length > 2 && (
        <nav aria-label="Các cặp bản khác" className="consultation-contents">
          <ul>
            {versions.slice(1).map((number) => (
              <li key={number}>
                <a
                  href={paths.draftComparison(slug, number - 1, number)}
                  aria-current={number === to && number - 1 === from ? 'page' : undefined}
                >
                  Bản {number - 1} và bản {number}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {unchanged > 0 && <p>{unchanged} điều, phần không đổi và không hiện ở đây.</p>}
      <VersionDifferences
        differences={parts.map(({ label, rows, became: how }) => ({ label: label + became[how], rows }))}
        before={`Bản ${from}`}
        after={`Bản ${to}`}
      />
    </>
  );
}
