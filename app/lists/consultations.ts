// The drafts put to the people, as everybody narrows them.
import { paths } from '#app/addresses/paths.ts';
import { stages } from '#app/consultations/stages.ts';
import { choice, choicesOf, listFilter, page, type Narrowed } from './list-filter.ts';

export const consultationsFilter = listFilter(paths.consultations, {
  stage: choice('tinh-trang', 'Tình trạng', choicesOf(stages), { none: 'Tất cả' }),
  page,
});

export type ConsultationsFilter = Narrowed<typeof consultationsFilter>;
