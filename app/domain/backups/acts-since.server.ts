// What a restoration takes away, as a table beside the archive: by it the office reaches people and does again what has to be done.
import { findKind } from '#app/inquiries/kinds/index.ts';
import type { ApplicantFacts } from '#app/read-models/dossiers.ts';
import { paperKinds } from '#catalog/dossier-parts.ts';
import { dossierSteps } from '#catalog/lifecycle.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { paymentStateDescriptions } from '#catalog/payment-states.ts';
import type { Queryable } from '#db/client.server.ts';
import {
  listAccountsOpenedSince,
  listAuditedSince,
  listDossiersMovedSince,
  listInquiriesMovedSince,
  listPapersIssuedSince,
  listPaymentsSince,
} from '#db/queries/acts-since.server.ts';
import { auditEventInWords } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { openOrUndefined } from '../personal-data/sealed-json.server.ts';

/** @param saved an archive of what was there before a restoration @returns where the table of what it took away lies */
export const actsFileOf = (saved: string): string => `${saved}.viec-da-lam`;
/** Under which that table is sealed. */
export const actsContext = (saved: string): string => `backup:${saved}:acts`;

const headings = ['Lúc', 'Việc', 'Số, mã', 'Về', 'Người', 'Liên hệ'];
type Line = readonly [at: Date, what: string, number: string, about: string, who: string, contact: string];

/**
 * @param since when the archive was taken
 * @param contextOf under which the applicant of a dossier is sealed
 * @returns the headings, then a line an act, the oldest first; names and contacts only of those who have to be told
 */
export async function tableOfActsSince(
  { db, keys }: Pick<Deps, 'keys'> & { readonly db: Queryable },
  since: Date,
  contextOf: (dossierId: string) => string,
): Promise<readonly (readonly string[])[]> {
  // One connection, whose transaction holds all writers: one question after the other.
  const dossierLines = (await listDossiersMovedSince(db, since)).map(({ applicant, ...row }): Line => {
    const person =
      applicant === null ? undefined : openOrUndefined<ApplicantFacts>(keys, applicant, contextOf(row.id));
    const { bookNumber, bookYear, registerNumber } = row;
    return [
      row.at,
      `Hồ sơ: ${dossierSteps.states[row.state].label}`,
      joined([
        row.code,
        registerNumber,
        bookNumber === null ? null : `sổ ${bookYear ?? ''} số ${bookNumber}`,
      ]),
      `thủ tục ${row.procedureCode}`,
      person?.name ?? row.ownerName ?? '',
      joined([person?.phone ?? row.ownerPhone, person?.email ?? row.ownerEmail]),
    ];
  });
  const paperLines = (await listPapersIssuedSince(db, since)).map(
    ({ at, kind, number, documentNumber, code }): Line => [
      ...([at, paperKinds[kind].label, joined([number, documentNumber])] as const),
      ...([`hồ sơ ${code}`, '', ''] as const),
    ],
  );
  const paymentLines = (await listPaymentsSince(db, since)).map(
    ({ at, reference, receiptNumber, amount, state, code }): Line => [
      ...([at, `Thanh toán ${formatVnd(amount)}: ${paymentStateDescriptions[state].label}`] as const),
      ...([joined([receiptNumber, reference]), `hồ sơ ${code}`, '', ''] as const),
    ],
  );
  const inquiryLines = (await listInquiriesMovedSince(db, since)).map(
    ({ at, kind: id, code, registerNumber, registerYear }): Line => [
      ...([at, findKind(id)?.words.title ?? id] as const),
      joined([code, registerNumber === null ? null : `số ${registerNumber}/${registerYear ?? ''}`]),
      ...(['', '', ''] as const),
    ],
  );
  const accountLines = (await listAccountsOpenedSince(db, since)).map(
    ({ at, kind, name, email, phone }): Line => [
      ...([at, kind === 'staff' ? 'Mở tài khoản cán bộ' : 'Mở tài khoản người dân'] as const),
      ...(['', '', name, joined([phone, email])] as const),
    ],
  );
  const auditLines = (await listAuditedSince(db, since)).map(({ at, event, subject, actorName }): Line => [
    at,
    auditEventInWords(event),
    '',
    subject,
    actorName,
    '',
  ]);
  const lines = [dossierLines, paperLines, paymentLines, inquiryLines, accountLines, auditLines].flat();
  return [
    headings,
    ...lines
      .toSorted(([one], [other]) => one.getTime() - other.getTime())
      .map(([at, ...rest]) => [formatMoment(at), ...rest]),
  ];
}

const joined = (parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => part != null && part !== '').join(', ');
