// The list of assignments: who is responsible for which procedure (Đ20).
import { paths } from '#app/addresses/paths.ts';
import { sectorIds, sectors } from '#catalog/sectors.ts';
import { choice, choiceOfPage, flag, listFilter, words, type Narrowed } from './list-filter.ts';

export const assignmentFilter = listFilter(paths.staffAssignments, {
  text: words('Tên hoặc mã thủ tục'),
  sector: choice(
    'linh-vuc',
    'Lĩnh vực',
    sectorIds.map((id) => [id, { value: id, label: sectors[id] }]),
    { none: 'Tất cả' },
  ),
  person: choiceOfPage('can-bo', 'Cán bộ', /^[\w-]{1,80}$/),
  gap: flag('con-thieu', 'Chưa có người phụ trách'),
});

export type AssignmentFilter = Narrowed<typeof assignmentFilter>;
