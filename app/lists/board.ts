// The lists of items before the board: all of them, or those of one section.
import { paths } from '#app/addresses/paths.ts';
import { reviewStates, type ReviewState } from '#app/publications/board-steps.ts';
import { itemSteps, type Visibility } from '#app/publications/item-steps.ts';
import {
  choice,
  choiceOfPage,
  choicesOf,
  listFilter,
  page,
  words,
  type FilterField,
  type Narrowed,
} from './list-filter.ts';

export const boardTabs = {
  'waits-for-me': { word: 'cho-toi', label: 'Chờ tôi' },
  mine: { word: 'cua-toi', label: 'Tôi đang viết' },
  all: { word: 'tat-ca', label: 'Tất cả' },
} as const;

/** The states before publication, with their words in addresses. */
const stateWords = {
  writing: 'dang-viet',
  submitted: 'cho-bien-tap',
  edited: 'cho-duyet',
  approved: 'cho-dang',
} as const satisfies Partial<Record<ReviewState, string>>;

export const statesUnderWay = Object.keys(stateWords) as (keyof typeof stateWords)[];

const visibilityWords = {
  published: 'dang-dang',
  withdrawn: 'da-thu-hoi',
  unpublished: 'da-go',
  'never-published': 'chua-dang',
} as const satisfies Record<Visibility, string>;

/** Items that were published urgently and still need a second approval (Đ18). */
const toLookAt: FilterField<true> = {
  name: 'khan',
  control: {
    kind: 'choice',
    label: 'Duyệt khẩn',
    options: [{ value: 'cho-xem-lai', label: 'Chờ xem lại' }],
    none: 'Tất cả',
  },
  read: (text) => (text === 'cho-xem-lai' ? true : undefined),
  write: () => 'cho-xem-lai',
};

export const boardFilter = listFilter(paths.board, {
  words: words('Tìm trong tiêu đề', 200),
  tab: choice('danh-sach', 'Danh sách', choicesOf(boardTabs), {}),
  section: choiceOfPage('chuyen-muc', 'Chuyên mục', /^[a-z0-9-]{1,60}$/),
  state: choice(
    'buoc',
    'Đang ở bước',
    statesUnderWay.map((state) => [state, { value: stateWords[state], label: reviewStates[state].label }]),
    { none: 'Tất cả' },
  ),
  visibility: choice(
    'hien',
    'Trên Cổng',
    (Object.keys(visibilityWords) as Visibility[]).map((visibility) => [
      visibility,
      { value: visibilityWords[visibility], label: itemSteps.states[visibility].label },
    ]),
    { none: 'Tất cả' },
  ),
  toLookAt,
  page,
});

export type BoardFilter = Narrowed<typeof boardFilter>;
