// Filters for the public list of consultations, and for the moderators' list of comments.
import { paths } from '#app/addresses/paths.ts';
import { commentStates, moderatedStates } from '#app/consultations/comment-steps.ts';
import { stages } from '#app/consultations/stages.ts';
import { choice, choiceOfPage, choicesOf, listFilter, page, type Narrowed } from './list-filter.ts';

export const consultationsFilter = listFilter(paths.consultations, {
  stage: choice('tinh-trang', 'Tình trạng', choicesOf(stages), { none: 'Tất cả' }),
  page,
});

export type ConsultationsFilter = Narrowed<typeof consultationsFilter>;

/** In place of a clause: comments on the whole draft. */
export const wholeDraftWord = 'toan-van';

/** Each draft has its own list, so callers of `address` give its base. */
export const commentsFilter = listFilter(() => '', {
  state: choice(
    'trang-thai',
    'Trạng thái',
    moderatedStates.map((state) => [state, { value: state, label: commentStates[state].label }]),
    { none: 'Còn hiệu lực' },
  ),
  clause: choiceOfPage('ve', 'Về điều khoản', /^(?:c\d{1,6}|toan-van)$/),
  page,
});

export type CommentsFilter = Narrowed<typeof commentsFilter>;
