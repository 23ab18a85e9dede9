// What the queue is narrowed by: an ordinary GET form, so that a filter is an address that can be kept.
import { states } from '#catalog/lifecycle.ts';
import { paths } from '#app/addresses/paths.ts';

import { Checkbox } from '../../../components/checkboxes/checkboxes.tsx';
import { Select } from '../../../components/select/select.tsx';
import { orderSegments, workName, workSegments, type QueueFilter } from './queue-address.ts';
import { sectorName } from './sector-name.ts';
import { FilterText } from '../../../components/workspace/filter-text.tsx';
import { ListFilters } from '../../../components/workspace/list-filters.tsx';

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
          <Checkbox label="Đến hạn hôm nay" name="hom-nay" value="1" defaultChecked={filter.dueToday} />
          <Checkbox
            label={filter.work === undefined || filter.work === 'all' ? 'Cần tôi làm' : workName(filter.work)}
            name="viec"
            value={workSegments[filter.work ?? 'all']}
            defaultChecked={filter.work !== undefined}
          />
          <Checkbox label="Cả hồ sơ đã kết thúc" name="ket-thuc" value="1" defaultChecked={filter.closed} />
        </>
      }
    >
      {filter.sameAs !== undefined && <input type="hidden" name="cung-nguoi" value={filter.sameAs} />}
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
      <Select
        label="Sắp xếp"
        name="xep"
        options={[
          { value: orderSegments.due, label: 'Hạn trả gần nhất' },
          { value: orderSegments.newest, label: 'Mới nộp trước' },
        ]}
        defaultValue={orderSegments[filter.order ?? 'work']}
        placeholder="Việc của tôi trước"
      />
    </ListFilters>
  );
}
