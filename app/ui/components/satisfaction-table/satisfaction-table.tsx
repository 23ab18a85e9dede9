// What residents said of how their dossiers were handled: how many gave which grade, overall and by aspect.
import type { ReactNode } from 'react';

import { aspectIds, aspects, gradeIds, grades, type Grade } from '#app/quality/rating.ts';
import {
  ratedIn,
  satisfiedIn,
  type GradeCounts,
  type SatisfactionFigures,
} from '#app/quality/satisfaction.ts';
import { percentText } from '#app/quality/service-index.ts';

import { formatCount } from '../plot/plot.tsx';
import { Table } from '../table/table.tsx';

interface Line {
  readonly id: string;
  readonly label: string;
  readonly counts: GradeCounts;
}

export function SatisfactionTable({
  caption,
  satisfaction,
  hrefOf,
}: {
  readonly caption: string;
  readonly satisfaction: SatisfactionFigures;
  /** To the dossiers that were given a grade overall, for whoever may read them. */
  readonly hrefOf?: (grade: Grade) => string;
}) {
  const countCell = ({ id, counts }: Line, grade: Grade): ReactNode => {
    const count = formatCount(counts[grade]);
    return id === 'overall' && hrefOf !== undefined ? <a href={hrefOf(grade)}>{count}</a> : count;
  };
  return (
    <Table<Line>
      caption={caption}
      dense
      rows={[
        { id: 'overall', label: 'Đánh giá chung', counts: satisfaction.overall },
        ...aspectIds.map((id) => ({ id, label: aspects[id], counts: satisfaction.aspects[id] })),
      ]}
      rowKey={({ id }) => id}
      columns={[
        { header: 'Về', rowHeader: true, cell: ({ label }) => label },
        ...gradeIds.map((grade) => ({
          header: grades[grade],
          numeric: true,
          cell: (line: Line) => countCell(line, grade),
        })),
        {
          header: 'Tỷ lệ hài lòng',
          numeric: true,
          cell: ({ counts }) => percentText({ met: satisfiedIn(counts), of: ratedIn(counts) }),
        },
      ]}
    />
  );
}
