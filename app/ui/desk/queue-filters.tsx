// What the queue is narrowed by: an ordinary GET form, so that a filter is an address that can be kept.
import { states, type DossierState } from '#catalog/lifecycle.ts';
import { paths } from '#app/http/paths.ts';

import { Checkbox } from '../checkboxes/checkboxes.tsx';
import { Select } from '../select/select.tsx';
import { sectorName } from './sector-name.ts';
import { FilterText } from './filter-text.tsx';
import { ListFilters } from './list-filters.tsx';

export interface QueueFilter {
  readonly state?: DossierState | undefined;
  readonly sector?: string | undefined;
  readonly mine: boolean;
  readonly late: boolean;
  readonly text?: string | undefined;
}

/** The address of a queue; what is not narrowed is left out. */
export function queueAddress(filter: Partial<QueueFilter>, page = 1): string {
  const query = new URLSearchParams();
  if (filter.text !== undefined && filter.text !== '') query.set('q', filter.text);
  if (filter.state !== undefined) query.set('trang-thai', filter.state);
  if (filter.sector !== undefined) query.set('linh-vuc', filter.sector);
  if (filter.mine === true) query.set('cua-toi', '1');
  if (filter.late === true) query.set('qua-han', '1');
  if (page > 1) query.set('trang', String(page));
  const text = query.toString();
  return text === '' ? paths.queue() : `${paths.queue()}?${text}`;
}

export function QueueFilters({
  filter,
  sectors,
}: {
  readonly filter: QueueFilter;
  readonly sectors: readonly string[];
}) {
  const stateChoices = Object.entries(states)
    .filter(([state]) => state !== 'draft')
    .map(([value, { label }]) => ({ value, label }));
  return (
    <ListFilters
      label="Lọc hồ sơ"
      address={paths.queue()}
      checks={
        <>
          <Checkbox label="Tôi đang giữ" name="cua-toi" value="1" defaultChecked={filter.mine} />
          <Checkbox label="Quá hạn" name="qua-han" value="1" defaultChecked={filter.late} />
        </>
      }
    >
      <FilterText label="Mã hoặc số hồ sơ" defaultValue={filter.text} />
      <Select
        label="Trạng thái"
        name="trang-thai"
        options={stateChoices}
        defaultValue={filter.state ?? ''}
        placeholder="Tất cả"
      />
      {sectors.length > 1 && (
        <Select
          label="Lĩnh vực"
          name="linh-vuc"
          options={sectors.map((value) => ({ value, label: sectorName(value) }))}
          defaultValue={filter.sector ?? ''}
          placeholder="Tất cả"
        />
      )}
    </ListFilters>
  );
}
