// One mail about a step of a proposal to everybody who has a part in it: whom it concerns, who proposed it, who may approve it.
import { paths } from '#app/addresses/paths.ts';
import type { ProposalEvent } from '#app/steps/proposal-steps.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { formatDate } from '#catalog/local-date.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import type { ProposalRow } from '#db/queries/proposals.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import type { ProposalKind, ProposalWords } from './proposal-kind.ts';

interface Told {
  readonly kind: ProposalKind;
  readonly row: ProposalRow;
  readonly step: 'propose' | ProposalEvent;
  readonly words: ProposalWords;
  /** Who made the step: he is not told of it. */
  readonly by: { readonly userId: string; readonly name: string } | undefined;
  readonly reason?: string | undefined;
}

const subjects = {
  propose: 'Chờ duyệt',
  approve: 'Đã duyệt',
  decline: 'Đã từ chối',
  withdraw: 'Đã rút đề nghị',
  lapse: 'Hết hạn chờ duyệt',
} as const satisfies Record<Told['step'], string>;

/** In the transaction of the step. */
export async function tellOfProposal(
  { clock, unit }: Pick<Deps, 'clock' | 'unit'>,
  tx: Transaction,
  { kind, row, step, words: { title, details }, by, reason }: Told,
): Promise<void> {
  const now = clock.now();
  const name = by?.name ?? '';
  const lines = {
    propose: [
      `${name} đề nghị ${title}.`,
      `Chưa có gì thay đổi: một người khác phải duyệt, trước ngày ${formatDate(row.lapsesAt)}. Nếu ông/bà không biết việc này, hãy từ chối.`,
    ],
    approve: [`${name} đã duyệt đề nghị ${title}. Việc này có hiệu lực ngay.`],
    decline: [`${name} từ chối đề nghị ${title}. Không có gì thay đổi.`],
    withdraw: [`${name} rút đề nghị ${title}. Không có gì thay đổi.`],
    lapse: [`Không ai duyệt trong thời hạn đề nghị ${title}. Không có gì thay đổi.`],
  }[step];
  const people = await listStaffOf(
    driverOf(tx),
    {
      roles: kind.approversOf(row),
      people: [row.proposedBy, ...(row.userId === null ? [] : [row.userId])],
    },
    now,
  );
  const mails = lettersToStaff(
    unit,
    people.filter(({ id }) => id !== by?.userId),
    {
      kind: `proposal-${step}`,
      cause: `proposal-${step}:${row.id}`,
      letter: {
        subject: `${subjects[step]}: ${title}`,
        lines: [...lines, ...(reason === undefined ? [] : [`Lý do: ${reason}`])],
        details: details.map(capitalise),
        action: { label: 'Xem đề nghị', href: unit.publicUrl + paths.staffProposal(row.id) },
      },
    },
  );
  await enqueueMails(tx, mails, now);
}
