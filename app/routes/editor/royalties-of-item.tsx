// The royalties of one item: proposed with it, decided once it has come out (Đ7.2f).
import { correctRoyalty } from '#app/domain/royalties/correct-royalty.server.ts';
import { decideRoyalty, withdrawRoyalty } from '#app/domain/royalties/decide-royalty.server.ts';
import { openItemRoyalties } from '#app/domain/royalties/open-item-royalties.server.ts';
import { proposeRoyalty } from '#app/domain/royalties/propose-royalty.server.ts';
import { readHundredths, readWhole } from '#app/domain/royalties/written-numbers.ts';
import { paths } from '#app/addresses/paths.ts';
import { deskAct, deskActions, deskPage, type DeskForm } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ItemRoyaltiesPage } from '#app/ui/pages/editor/royalties/item-royalties-page.tsx';
import { formatVnd } from '#catalog/money.ts';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Nhuận bút của bài') }];

export const loader = deskPage(
  ({ deps, staff, param }) => openItemRoyalties(deps, staff, { item: param('item') }),
  { back: { href: paths.royalties(), label: 'Về sổ nhuận bút' } },
);

/** Each line has its forms: their inputs are told apart by the line, those of a new one stand without. */
const nameOf = (name: string, { text }: DeskForm) => (text('line') === '' ? name : `${text('line')}.${name}`);

const valueOf = (name: string, form: DeskForm) => form.text(nameOf(name, form)).trim();

const inputOf = (path: string, form: DeskForm) => (path === '' ? '' : nameOf(path, form));

/** The reason of a decision has an input of its own, beside that of another coefficient. */
const reasonAt = (name: string) => (path: string, form: DeskForm) =>
  inputOf(path === 'reason' ? name : path, form);

const lineOf = ({ param, text, number }: DeskForm) => ({
  item: param('item'),
  line: text('line'),
  lock: number('version'),
});

/** What is no number is no coefficient either: the domain says what one is. */
function proposalOf(form: DeskForm) {
  const value = (name: string) => valueOf(name, form);
  const coefficient = value('coefficient');
  return {
    item: form.param('item'),
    author:
      value('author') === 'khac'
        ? { name: value('name'), note: value('note'), number: value('number') }
        : { id: value('author'), number: value('number') },
    work: value('work'),
    grade: value('grade'),
    ...(coefficient !== '' && { coefficient: readHundredths(coefficient) ?? 0 }),
    reason: value('reason'),
    namesake: value('namesake'),
  };
}

const decide = (decision: 'approve' | 'refuse', reason: string) => (form: DeskForm) =>
  decideRoyalty(form.deps, form.staff, { ...lineOf(form), decision, reason: valueOf(reason, form) });

export const action = deskActions({
  to: ({ param }) => paths.itemRoyalties(param('item')),
  back: ({ param }) => ({ href: paths.itemRoyalties(param('item')), label: 'Về nhuận bút của bài' }),
  acts: {
    propose: deskAct({
      act: (form) => proposeRoyalty(form.deps, form.staff, proposalOf(form)),
      done: ({ amount }) => `Đã đề nghị: ${formatVnd(amount)}.`,
      inputOf,
    }),
    change: deskAct({
      act: (form) => {
        const { line: id, lock } = lineOf(form);
        return proposeRoyalty(form.deps, form.staff, { ...proposalOf(form), line: { id, lock } });
      },
      done: ({ amount }) => `Đã sửa đề nghị: ${formatVnd(amount)}.`,
      inputOf,
    }),
    withdraw: deskAct({
      act: (form) => withdrawRoyalty(form.deps, form.staff, lineOf(form)),
      done: 'Đã rút khoản nhuận bút.',
      inputOf,
    }),
    approve: deskAct({
      act: decide('approve', 'approval'),
      done: 'Đã duyệt khoản nhuận bút.',
      inputOf: reasonAt('approval'),
    }),
    refuse: deskAct({
      act: decide('refuse', 'refusal'),
      done: 'Đã ghi nhận không duyệt.',
      inputOf: reasonAt('refusal'),
    }),
    correct: deskAct({
      act: (form) =>
        correctRoyalty(form.deps, form.staff, {
          ...lineOf(form),
          reason: valueOf('why', form),
          amount: readWhole(valueOf('amount', form)) ?? 0,
        }),
      done: 'Đã đề nghị thu hồi; chờ người khác duyệt.',
      inputOf,
    }),
  },
});

export default pageOf<typeof loader, typeof action>(ItemRoyaltiesPage);
