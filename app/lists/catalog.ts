// The staff's list of procedures.
import { paths } from '#app/addresses/paths.ts';
import { draftSteps } from '#catalog/draft-steps.ts';
import { lifeEventIds, lifeEvents } from '#catalog/life-events.ts';
import type { Level } from '#catalog/procedure.ts';
import { sectorIds, sectors } from '#catalog/sectors.ts';
import { choice, choicesOf, flag, listFilter, words, type Narrowed } from './list-filter.ts';

/** The choices about drafts. */
export const draftChoices = {
  any: { word: 'tat-ca', label: 'Có bản nháp' },
  open: { word: 'dang-soan', label: draftSteps.states.open.label },
  submitted: { word: 'cho-duyet', label: draftSteps.states.submitted.label },
  approved: { word: 'da-duyet', label: draftSteps.states.approved.label },
  'mine-to-approve': { word: 'cho-toi-duyet', label: 'Chờ tôi duyệt' },
} as const;

const levels: readonly Level[] = [1, 2, 3, 4];

export const catalogFilter = listFilter(paths.staffCatalog, {
  words: words('Tên hoặc mã thủ tục'),
  sector: choice(
    'linh-vuc',
    'Lĩnh vực',
    sectorIds.map((id) => [id, { value: id, label: sectors[id] }]),
    { none: 'Tất cả' },
  ),
  level: choice(
    'muc-do',
    'Mức độ',
    levels.map((level) => [level, { value: String(level), label: `Mức độ ${level}` }]),
    { none: 'Tất cả' },
  ),
  lifeEvent: choice(
    'viec',
    'Việc trong đời',
    lifeEventIds.map((id) => [id, { value: id, label: lifeEvents[id] }]),
    { none: 'Tất cả' },
  ),
  review: flag('ra-soat', 'Còn điểm cần rà soát'),
  draft: choice('ban-nhap', 'Bản nháp', choicesOf(draftChoices), { none: 'Tất cả' }),
});

export type CatalogFilter = Narrowed<typeof catalogFilter>;
