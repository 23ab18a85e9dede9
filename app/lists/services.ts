// The filter of the public list of services (Đ14.2).
import { paths } from '#app/addresses/paths.ts';
import type { ServiceQuery } from '#app/read-models/finding.ts';
import { lifeEventIds, lifeEvents } from '#catalog/life-events.ts';
import type { Level } from '#catalog/procedure.ts';
import { sectorIds, sectors } from '#catalog/sectors.ts';
import { choice, flag, listFilter, words } from './list-filter.ts';

const levels: readonly Level[] = [1, 2, 3, 4];

export const servicesFilter = listFilter(paths.services, {
  query: words('Tìm thủ tục', 200),
  event: choice(
    'su-kien',
    'Việc của bạn',
    lifeEventIds.map((id) => [id, { value: id, label: lifeEvents[id] }]),
    { none: 'Tất cả' },
  ),
  sector: choice(
    'linh-vuc',
    'Lĩnh vực',
    sectorIds.map((id) => [id, { value: id, label: sectors[id] }]),
    { none: 'Mọi lĩnh vực' },
  ),
  level: choice(
    'muc',
    'Mức độ',
    levels.map((level) => [level, { value: String(level), label: `Mức độ ${level}` }]),
    { none: 'Mọi mức độ' },
  ),
  fileable: flag('truc-tuyen', 'Nộp trực tuyến được'),
  national: flag('quoc-gia', 'Nộp trên Cổng Dịch vụ công quốc gia'),
});

/** @returns the terms in an address; unknown values are ignored */
export const soughtIn = (query: URLSearchParams): ServiceQuery => ({
  query: '',
  fileable: false,
  ...servicesFilter.read(query),
});
