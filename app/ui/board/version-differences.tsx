// Two versions of an item side by side, in the manner of the catalog: what went at the left, what came at the right.
import type { VersionDifference } from '#app/read-models/publishing.ts';
import type { DifferenceRow, MarkedText } from '#app/read-models/component-differences.ts';

import { DifferenceRows } from '../catalog-desk/differences.tsx';

type Part = VersionDifference['parts'][number];

function side(parts: readonly Part[], mark: 'removed' | 'added'): readonly MarkedText[] {
  const other = mark === 'removed' ? 'added' : 'removed';
  return parts
    .filter(({ kind }) => kind !== other)
    .map(({ kind, text }) => ({ text, ...(kind === mark && { mark }) }));
}

const rowOf = ({ label, parts }: VersionDifference): DifferenceRow => ({
  label,
  before: side(parts, 'removed'),
  after: side(parts, 'added'),
  changed: parts.some(({ kind }) => kind !== 'same'),
});

export function VersionDifferences({
  differences,
  before,
  after,
  headingLevel = 2,
}: {
  readonly differences: readonly VersionDifference[];
  readonly before: string;
  readonly after: string;
  readonly headingLevel?: 2 | 3;
}) {
  const rows = differences.map(rowOf);
  const changed = rows.filter((row) => row.changed).length;
  return (
    <>
      <p role="status">{changed === 0 ? 'Hai bản giống nhau.' : `Khác nhau ở ${changed} mục.`}</p>
      <DifferenceRows rows={rows} before={before} after={after} headingLevel={headingLevel} />
    </>
  );
}
