// With which others an inquiry may go, as the page of the decision offers them.
import { mainField } from '#app/inquiries/decision-fields.ts';
import type { InquiryKind } from '#app/inquiries/kind.ts';
import { beginningOf } from '#app/values/beginning-of.ts';
import type { Sql } from '#db/client.server.ts';
import { listMergedInto } from '#db/queries/inquiries-merged.server.ts';
import { findInquiryById, listInquiries, type InquiryRow } from '#db/queries/inquiries.server.ts';
import type { Answers } from '#forms/index.ts';
import type { Option } from '#app/values/option.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requesterListed } from './inquiry-contents.server.ts';
import { registerNumberOf } from './register-number.ts';

/**
 * With which others `inquiry` may go: open ones of its kind, in the register, that go with no other and not with it.
 * @returns the oldest first, `value`: the id; empty for a kind of which none are merged
 */
export async function mergeChoices(
  deps: Deps,
  sql: Sql,
  kind: InquiryKind,
  inquiry: InquiryRow,
): Promise<readonly Option[]> {
  if (kind.merging === undefined) return [];
  const mergedIds = new Set((await listMergedInto(sql, inquiry.id)).map(({ id }) => id));
  const states = Object.entries(kind.states)
    .filter(([, { outcome, merged }]) => outcome === undefined && merged !== true)
    .map(([state]) => state);
  return (await listInquiries(sql, { kind: kind.id, states })).flatMap((row) => {
    const number = registerNumberOf(row);
    if (number === undefined || row.id === inquiry.id || mergedIds.has(row.id)) return [];
    const { subject } = requesterListed(kind, deps.keys, row);
    return [{ value: row.id, label: `Số ${number}: ${beginningOf(subject, 120)}` }];
  });
}

/**
 * The chosen main one, and in the words of this day.
 * @param choices as `mergeChoices` gave them
 * @throws Error for an answer that is none of the choices: the form had to refuse it
 */
export async function mainIn(
  sql: Sql,
  choices: readonly Option[],
  answers: Answers,
): Promise<{ readonly row: InquiryRow; readonly words: string }> {
  const choice = choices.find(({ value }) => value === answers[mainField]);
  const row = choice && (await findInquiryById(sql, choice.value));
  if (row === undefined) throw new Error('the form let through one with which nothing can go');
  return { row, words: `phản ánh chính số ${registerNumberOf(row) ?? ''}` };
}
