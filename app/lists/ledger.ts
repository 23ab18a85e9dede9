// The ledger of royalties, by period or days, author and state.
import { paths } from '#app/addresses/paths.ts';
import { royaltySteps, type RoyaltyState } from '#app/publications/royalty-steps.ts';
import { choice, choiceOfPage, listFilter, page, type Narrowed } from './list-filter.ts';
import { periodFields } from './period.ts';

const stateWords: Readonly<Record<RoyaltyState, string>> = {
  proposed: 'cho-duyet',
  approved: 'da-duyet',
  stated: 'trong-bang-ke',
  paid: 'da-chi',
  refused: 'khong-duyet',
  withdrawn: 'da-rut',
};

export const ledgerFilter = listFilter(paths.royalties, {
  ...periodFields,
  author: choiceOfPage('tac-gia', 'Tác giả', /^[\w-]{1,80}$/),
  state: choice(
    'tinh-trang',
    'Tình trạng',
    (Object.keys(stateWords) as RoyaltyState[]).map((state) => [
      state,
      { value: stateWords[state], label: royaltySteps.states[state].label },
    ]),
    { none: 'Tất cả' },
  ),
  page,
});

export type LedgerFilter = Narrowed<typeof ledgerFilter>;
