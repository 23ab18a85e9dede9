// What is new in each version, for the staff; what was to be done at the server is folded below it.
import type { Release } from '#app/operation/releases.ts';
import { formatDate } from '#catalog/local-date.ts';

import { Details } from '../../../components/details/details.tsx';
import { StatusTag } from '../../../components/status-tag/status-tag.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';

export interface ReleasesPageProps {
  readonly desk: Desk;
  /** The newest first. */
  readonly releases: readonly Release[];
  /** Those that he has not read yet, by version. */
  readonly unread: readonly string[];
}

export function ReleasesPage({ desk, releases, unread }: ReleasesPageProps) {
  return (
    <DeskPage desk={desk} heading="Có gì mới">
      {releases.map(({ version, day, news, before, after }) => (
        <section key={version}>
          <h2>
            Phiên bản {version}{' '}
            {unread.includes(version) && <StatusTag tone="progress">Mới với bạn</StatusTag>}
          </h2>
          <p>Phát hành ngày {formatDate(day)}</p>
          <ul>
            {news.map(({ title, words }) => (
              <li key={title}>
                <strong>{title}.</strong> {words}
              </li>
            ))}
          </ul>
          {before.length + after.length > 0 && (
            <Details summary={`Cho người quản trị máy chủ: khi nâng cấp lên ${version}`}>
              <Tasks when="Trước khi nâng cấp" tasks={before} />
              <Tasks when="Sau khi nâng cấp" tasks={after} />
            </Details>
          )}
        </section>
      ))}
    </DeskPage>
  );
}

function Tasks({ when, tasks }: { readonly when: string; readonly tasks: readonly string[] }) {
  if (tasks.length === 0) return null;
  return (
    <>
      <h3>{when}</h3>
      <ul>
        {tasks.map((task) => (
          <li key={task}>{task}</li>
        ))}
      </ul>
    </>
  );
}
