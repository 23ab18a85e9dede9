// What was pressed on the page of an item's royalties: proposed, changed, withdrawn, approved, refused, taken back.
import type { AppLoadContext } from '@remix-run/node';

import type { Staff } from '#app/domain/kernel/actor.ts';
import { correctRoyalty } from '#app/domain/royalties/correct-royalty.server.ts';
import { decideRoyalty, withdrawRoyalty } from '#app/domain/royalties/decide-royalty.server.ts';
import { proposeRoyalty } from '#app/domain/royalties/propose-royalty.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, numberOf, textOf } from '#app/http/form-values.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import type { ItemRoyaltiesReply } from '#app/ui/pages/editor/royalties/item-royalties-page.tsx';
import { formatVnd } from '#catalog/money.ts';
import { problemsIn, type Refusal } from '#app/steps/refusal.ts';
import { readHundredths, readWhole } from './royalty-numbers.ts';

type Done =
  | { readonly ok: true; readonly amount?: number }
  | { readonly ok: false; readonly refusal: Refusal };

interface Pressed {
  readonly context: AppLoadContext;
  readonly staff: Staff;
  readonly item: string;
  readonly line: string;
  readonly lock: number;
  /** What belongs to this line, by the names without it. */
  readonly value: (name: string) => string;
}

const messages = {
  propose: 'Đã đề nghị',
  change: 'Đã sửa đề nghị',
  withdraw: 'Đã rút khoản nhuận bút.',
  approve: 'Đã duyệt khoản nhuận bút.',
  refuse: 'Đã ghi nhận không duyệt.',
  correct: 'Đã đề nghị thu hồi; chờ người khác duyệt.',
} as const;

type Intent = keyof typeof messages;

export async function answerRoyalty(
  { request, context }: { readonly request: Request; readonly context: AppLoadContext },
  item: string,
) {
  const staff = await requireStaff(request, context);
  const fields = await readForm(request);
  const line = textOf(fields, 'line');
  const prefix = line === '' ? '' : `${line}.`;
  const value = (name: string) => textOf(fields, `${prefix}${name}`).trim();
  const intent = intentOf(fields, Object.keys(messages) as Intent[]);
  const lock = numberOf(fields, 'lock');
  const outcome = await press(intent, { context, staff, item, line, lock, value });
  if (outcome.ok) {
    const message = messages[intent];
    return redirectWithFlash(context, paths.itemRoyalties(item), {
      kind: 'success',
      message: outcome.amount === undefined ? message : `${message}: ${formatVnd(outcome.amount)}.`,
    });
  }
  const { refusal } = outcome;
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed')
    throw refusalResponse(refusal, { href: paths.itemRoyalties(item), label: 'Về nhuận bút của bài' });
  const at = (path: string) => (path === '' ? '' : `${prefix}${reasonInputs[intent] ?? path}`);
  const problems = problemsIn(refusal);
  const reply: ItemRoyaltiesReply = {
    line,
    entries: Object.fromEntries(inputs.map((name) => [name, value(name)])),
    problems: problems.map(({ path, message }) => ({ path: at(path), message })),
  };
  return sameFormAgain(reply, refusal.code === 'invalid' ? 422 : 409);
}

/** The reason of a decision has an input of its own, beside that of another coefficient. */
const reasonInputs: Readonly<Partial<Record<Intent, string>>> = { approve: 'approval', refuse: 'refusal' };

const inputs = [
  ...['author', 'name', 'note', 'number', 'namesake', 'work', 'grade', 'coefficient', 'reason'],
  ...['approval', 'refusal', 'amount', 'why'],
];

function press(intent: Intent, { context, staff, item, line, lock, value }: Pressed): Promise<Done> {
  const { deps } = context.portal;
  switch (intent) {
    case 'approve':
    case 'refuse':
      return decideRoyalty(deps, staff, {
        ...{ item, line, lock, decision: intent },
        reason: value(intent === 'approve' ? 'approval' : 'refusal'),
      });
    case 'withdraw':
      return withdrawRoyalty(deps, staff, { item, line, lock });
    case 'correct':
      // What is no number is no amount either: the domain says what one is.
      return correctRoyalty(deps, staff, {
        ...{ item, line, lock, reason: value('why') },
        amount: readWhole(value('amount')) ?? 0,
      });
    case 'propose':
    case 'change': {
      const coefficient = value('coefficient');
      return proposeRoyalty(deps, staff, {
        item,
        ...(intent === 'change' && { line: { id: line, lock } }),
        author:
          value('author') === 'khac'
            ? { name: value('name'), note: value('note'), number: value('number') }
            : { id: value('author'), number: value('number') },
        work: value('work'),
        grade: value('grade'),
        // What is no number is no coefficient either: the domain says what one is.
        ...(coefficient !== '' && { coefficient: readHundredths(coefficient) ?? 0 }),
        reason: value('reason'),
        namesake: value('namesake'),
      });
    }
  }
}
