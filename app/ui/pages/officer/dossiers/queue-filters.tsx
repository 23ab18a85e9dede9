// What the queue is narrowed by.
import { queueFilter, workName, type QueueFilter } from '#app/lists/queue.ts';

import { FilterForm } from '../../../components/workspace/filter-form.tsx';
import { sectorName } from './sector-name.ts';

export function QueueFilters({
  filter,
  sectors,
  works,
}: {
  readonly filter: QueueFilter;
  readonly sectors: readonly string[];
  /** Whoever looks leads dossiers on. */
  readonly works: boolean;
}) {
  const { work } = filter;
  return (
    <FilterForm
      list={queueFilter}
      filter={filter}
      label="Lọc hồ sơ"
      without={works ? undefined : ['work', 'mine']}
      options={{
        sector: sectors.length > 1 ? sectors.map((value) => ({ value, label: sectorName(value) })) : [],
      }}
      labels={work === undefined || work === 'all' ? {} : { work: workName(work) }}
    />
  );
}
