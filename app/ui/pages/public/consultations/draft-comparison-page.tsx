// Two published versions of a draft side by side, article by article.
import { paths } from '#app/addresses/paths.ts';
import type { Withdrawal } from '#app/publications/standing.ts';
import type { DraftComparison } from '#app/read-models/consultations.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { VersionDifferences } from '../sections/version-differences.tsx';

const became = { changed: '', new: ' (mới)', gone: ' (đã bỏ)' } as const;

export function DraftComparisonPage({
  comparison,
  slug,
  withdrawn,
}: {
  readonly comparison: DraftComparison;
  readonly slug: string;
  readonly withdrawn?: Withdrawal | undefined;
}) {
  const { title, href, from, to, versions, hidden, parts, unchanged } = comparison;
  return (
    <>
      <PageHeading caption={<a href={href}>{title}</a>}>
        So sánh bản {from} và bản {to}
      </PageHeading>
      {withdrawn !== undefined && (
        <Notification tone="important" heading="Dự thảo này đã được thu hồi">
          <p>
            Thu hồi {formatMoment(withdrawn.at)}. Lý do: {withdrawn.reason}
          </p>
        </Notification>
      )}
      {versions.length > 2 && (
        <nav aria-label="Các cặp bản khác" className="consultation-contents">
          <ul>
            {versions.slice(1).map((number, index) => {
              const before = versions[index] ?? number;
              return (
                <li key={number}>
                  <a
                    href={paths.draftComparison(slug, before, number)}
                    aria-current={number === to && before === from ? 'page' : undefined}
                  >
                    Bản {before} và bản {number}
                  </a>
                </li>
              );
            })}
          </ul>
        </nav>
      )}
      {hidden.map(({ number, why }) => (
        <p key={number}>
          Bản {number} đã gỡ khỏi phần so sánh, vì: {why}
        </p>
      ))}
      {unchanged > 0 && <p>{unchanged} điều, phần không đổi và không hiện ở đây.</p>}
      <VersionDifferences
        differences={parts.map(({ label, rows, became: how }) => ({ label: label + became[how], rows }))}
        before={`Bản ${from}`}
        after={`Bản ${to}`}
      />
    </>
  );
}
