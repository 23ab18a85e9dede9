// The figures of quality, and the dossiers behind a figure.
import { paths } from '#app/addresses/paths.ts';
import { dossierIndexIds, indices, type DossierIndexId } from '#app/quality/points.ts';
import { grades, type Grade } from '#app/quality/rating.ts';
import { componentIds, components, missingOf, type ComponentId } from '#app/quality/service-index.ts';
import { choice, choiceOfPage, listFilter, page, type Narrowed } from './list-filter.ts';
import { periodFields } from './period.ts';

export const qualityFilter = listFilter(paths.staffQuality, periodFields);

export type QualityFilter = Narrowed<typeof qualityFilter>;

/** A figure with a list of dossiers. */
export type QualityFigure = DossierIndexId | ComponentId | 'rated';

const indexChoices = dossierIndexIds.map(
  (id) => [id, { value: id, label: `Chỉ số ${id.slice(2)}: ${indices[id].label}` }] as const,
);
const componentChoices = componentIds
  .filter((id) => missingOf(id) === undefined)
  .map((id) => [id, { value: id, label: components[id].label }] as const);

export const qualityDossiersFilter = listFilter(paths.staffQualityDossiers, {
  ...periodFields,
  figure: choice<QualityFigure>(
    'so-lieu',
    'Số liệu',
    [...indexChoices, ['rated', { value: 'danh-gia', label: 'Hồ sơ được đánh giá' }], ...componentChoices],
    { none: 'Mọi hồ sơ đã giải quyết' },
  ),
  met: choice<'yes' | 'no'>(
    'dat',
    'Đạt',
    [
      ['yes', { value: 'co', label: 'Đạt' }],
      ['no', { value: 'khong', label: 'Không đạt' }],
    ],
    { none: 'Tất cả' },
  ),
  grade: choice<Grade>(
    'muc',
    'Đánh giá',
    (Object.keys(grades) as Grade[]).map((grade) => [grade, { value: grade, label: grades[grade] }]),
    { none: 'Tất cả' },
  ),
  staff: choiceOfPage('can-bo', 'Cán bộ', /^[\w-]{1,80}$/),
  page,
});

export type QualityDossiersFilter = Narrowed<typeof qualityDossiersFilter>;
