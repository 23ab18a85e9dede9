// The certificates that sign for the agency and for its heads: brought by an administrator, confirmed by its holder or another person.
// What is wrong with one is told before it is taken; its key is sealed, its password is used once and remembered nowhere.
import { randomUUID } from 'node:crypto';

import * as z from 'zod';

import { fold } from '#app/values/fold.ts';
import { present } from '#app/values/present.ts';
import { personOrder } from '#app/values/vietnamese-order.ts';
import type { SigningCertificate, SigningIssuer, SigningPerson } from '#app/read-models/signing.ts';
import { signingPeriod, type CertificateHolder } from '#app/vocabulary/certificates.ts';
import { approverRoles } from '#app/vocabulary/staff-roles.ts';
import { rolesWith } from '#app/vocabulary/role-capacities.ts';
import { paths } from '#app/addresses/paths.ts';
import { driverOf, type Queryable, type Transaction } from '#db/client.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { findProposalSecret } from '#db/queries/proposals.server.ts';
import { lockRoles } from '#db/queries/staff-roles.server.ts';
import { listStaffOf } from '#db/queries/staff-at-work.server.ts';
import { formatDate } from '#catalog/local-date.ts';
import { findUser, listRolesOf, listStaffInRoles } from '#db/queries/people.server.ts';
import {
  endCertificate,
  insertCertificate,
  listCertificates,
  mostSigning,
  type NamedCertificateRow,
} from '#db/queries/signing.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { isAdministrator, type Actor, type Staff } from '../kernel/actor.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { requireProof } from '../kernel/proof.ts';
import { administratorsOnly, refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { proposalKind } from '../proposals/proposal-kind.ts';
import { propose, type Proposed } from '../proposals/propose.server.ts';
import { isVouchedFor, shownIssuers } from './issuers.server.ts';
import type { KeyFileProblem, readKeyFile } from './read-key-file.server.ts';
import type { CertificateFacts, SigningKey } from './signing-key.ts';
import { openKey, sealKey } from './signing-keys.server.ts';

export type CertificateField = 'holder' | 'file' | 'password' | 'reason';

interface Done {
  /** Vietnamese, what was done. */
  readonly message: string;
}

/** `unit`, or the account of a head. */
type Holder = string;

const notAdministrator = administratorsOnly('cài chứng thư số');

const heads = rolesWith('leader');
const mostEnded = 50;

const wrong = (...problems: readonly InputProblem<CertificateField>[]) =>
  refuseInputs(problems, problems[0]?.message);

const fileWords: Readonly<Record<Exclude<KeyFileProblem, 'wrong-password'>, string>> = {
  'not-a-key-file': 'Tệp này không phải tệp chứng thư số. Hãy chọn tệp .p12 hoặc .pfx.',
  'no-private-key': 'Tệp này không có khóa bí mật nên không ký được. Hãy xuất lại chứng thư kèm khóa bí mật.',
  'no-certificate': 'Tệp này không có chứng thư của khóa. Hãy xuất lại đủ cả khóa và chứng thư.',
  'not-rsa': 'Khóa trong tệp không phải loại RSA nên Cổng chưa dùng được.',
  'weak-key': 'Khóa trong tệp ngắn hơn 2048 bit nên không còn an toàn. Hãy xin cấp chứng thư mới.',
  'unknown-lock': 'Tệp được khóa theo cách mà Cổng chưa đọc được. Hãy xuất lại theo chuẩn PKCS#12.',
};

/**
 * Nothing signs with it until its holder or another person confirms it.
 * @param input `file`: a PKCS#12 file; `live`: it must be of an issuer on the list
 * @returns refused as `not-allowed` to all but administrators, `invalid` with everything at each field that keeps it from signing for its
 *   holder, `busy`, and as `propose` refuses
 */
export async function installCertificate(
  deps: Deps,
  actor: Actor,
  input: {
    readonly holder: Holder;
    readonly file: Uint8Array | undefined;
    readonly password: string;
    readonly live: boolean;
  },
): Promise<Outcome<Done & Proposed>> {
  if (!isAdministrator(actor)) return notAdministrator;
  const reading = await readCertificate(deps, input);
  if (!reading.ok) return reading;
  const { holder, certificate, key } = reading;
  const { live } = input;
  const outcome = await allOrNothing<Proposed>(deps.db, async (_sql, tx) => {
    await lockRoles(tx);
    const listed = await isVouchedFor(tx, key.certificates, deps.clock.now());
    if (live && !listed) return wrong({ path: 'file', message: notOfTheList(certificate) });
    const replaced = (await listCertificates(tx, 'signing', mostSigning)).find(
      (one) => one.holder === holder.holder && one.userId === holder.userId,
    );
    const id = randomUUID();
    return propose(deps, tx, actor, certificateProposal, {
      id,
      about: `certificate:${input.holder}`,
      userId: holder.userId,
      content: {
        ...{ holder: input.holder, holderName: holder.name, live, listed, ...certificate },
        ...present({ replaces: replaced && { serial: replaced.serial, validUntil: replaced.validUntil } }),
      },
      // Under its own number, which the certificate will have, too.
      secret: sealKey(deps.keys, id, key),
    });
  });
  const own = holder.userId !== null && holder.userId !== actor.userId;
  return outcome.ok
    ? {
        ...outcome,
        message: `Đã nhận chứng thư của ${holder.name}. ${own ? 'Chính người ấy, Chủ tịch' : 'Chủ tịch'} hoặc một quản trị viên khác phải xác nhận thì mới ký được.`,
      }
    : outcome;
}

const notOfTheList = ({ issuer }: Pick<CertificateFacts, 'issuer'>): string =>
  `Chứng thư do “${issuer}” cấp, không phải tổ chức trong danh sách bên dưới. Hãy chọn chứng thư khác, hoặc đề nghị thêm tổ chức ấy trước`;

interface BroughtCertificate {
  readonly holder: FoundHolder;
  readonly certificate: CertificateFacts;
  readonly key: SigningKey;
}

async function readCertificate(
  deps: Deps,
  input: { readonly holder: Holder; readonly file: Uint8Array | undefined; readonly password: string },
): Promise<Outcome<BroughtCertificate>> {
  const holder = await holderOf(deps, input.holder);
  if (holder === undefined)
    return wrong({ path: 'holder', message: 'Chọn cơ quan hoặc lãnh đạo mà chứng thư này ký cho' });
  if (input.file === undefined) return wrong({ path: 'file', message: 'Chọn tệp chứng thư số (.p12, .pfx)' });
  const outcome = await deps.drawing.run('keyFile', [input.file, input.password] as never[], {
    urgent: true,
  });
  if (!outcome.done)
    return outcome.trouble === 'busy'
      ? refuse('busy', 'Máy đang bận. Hãy đợi khoảng 10 giây rồi thử lại.')
      : wrong({ path: 'file', message: fileWords['unknown-lock'] });
  const reading = outcome.result as ReturnType<typeof readKeyFile>;
  if (!reading.read)
    return reading.problem === 'wrong-password'
      ? wrong({ path: 'password', message: 'Mật khẩu của tệp không đúng. Hãy nhập lại' })
      : wrong({ path: 'file', message: fileWords[reading.problem] });
  const { certificate, key } = reading;
  const now = deps.clock.now();
  const problems = unfitness(certificate, holder.name, now);
  if (problems.length > 0) return wrong(...problems.map((message) => ({ path: 'file' as const, message })));
  return { ok: true, holder, certificate, key };
}

const contentSchema = z.object({
  /** `unit`, or the account of a head. */
  holder: z.string(),
  holderName: z.string(),
  subject: z.string(),
  issuer: z.string(),
  serial: z.string(),
  fingerprint: z.string(),
  validFrom: z.coerce.date(),
  validUntil: z.coerce.date(),
  live: z.boolean(),
  /** Its issuer was on the list when it was brought. */
  listed: z.boolean(),
  replaces: z.object({ serial: z.string(), validUntil: z.coerce.date() }).optional(),
});

export const certificateProposal = proposalKind({
  id: 'certificate',
  schema: contentSchema,
  concernedDecides: true,
  provesAgain: true,
  subject: () => 'certificates',
  words: ({ holderName, issuer, serial, fingerprint, validFrom, validUntil, listed, replaces }) => ({
    title: `cài chứng thư số của ${holderName}${replaces === undefined ? '' : ', thay chứng thư đang dùng'}`,
    details: [
      ...(replaces === undefined
        ? []
        : [`thay chứng thư số ${replaces.serial}, hiệu lực đến ${formatDate(replaces.validUntil)}`]),
      `do ${issuer} cấp, số ${serial}, hiệu lực từ ${formatDate(validFrom)} đến ${formatDate(validUntil)}`,
      ...(listed ? [] : ['tổ chức cấp không có trong danh sách: chữ ký sẽ mang dòng “CHỮ KÝ MẪU”']),
      `SHA-256 ${fingerprint}`,
      'chỉ duyệt khi biết chắc chứng thư này là của người ấy',
    ],
  }),
  async carryOut(deps, tx, content, { approver, row, at }) {
    const holder = await holderOf({ clock: deps.clock, unit: deps.unit, db: tx }, content.holder);
    if (holder === undefined || holder.name !== content.holderName)
      return refuse(
        'not-possible',
        'Người này không còn là lãnh đạo hoặc đã đổi tên. Hãy từ chối rồi cài lại chứng thư.',
      );
    if (at >= content.validUntil)
      return refuse('not-possible', 'Chứng thư đã hết hạn. Hãy từ chối rồi cài chứng thư mới.');
    const key = await findProposalSecret(tx, row.id);
    if (key === undefined) throw new Error(`the key of proposal ${row.id} is gone`);
    const listed = await isVouchedFor(tx, openKey(deps.keys, { id: row.id, key }).certificates, at);
    if (content.live && !listed) return refuse('not-possible', `${notOfTheList(content)}.`);
    await putInPlace(deps, tx, approver, {
      ...{ id: row.id, holder, certificate: content, sample: !listed, key },
      ...{ installedBy: row.proposedBy, at },
    });
    return { ok: true };
  },
});

interface PlacedCertificate extends Pick<BroughtCertificate, 'holder'> {
  /** Under which its key is sealed. */
  readonly id: string;
  readonly certificate: Omit<CertificateFacts, 'organization' | 'maySign'>;
  readonly sample: boolean;
  readonly key: Uint8Array;
  readonly installedBy: string;
  readonly at: Date;
}

/** What signed for the same holder before is replaced, and its key destroyed. */
async function putInPlace(
  deps: Deps,
  tx: Transaction,
  by: Staff,
  { id, holder, certificate, sample, key, installedBy, at }: PlacedCertificate,
): Promise<void> {
  const { subject, issuer, serial, fingerprint, validFrom, validUntil } = certificate;
  const replacedId = await endCertificate(tx, holder, { at, as: 'replaced', by: by.userId, reason: null });
  await insertCertificate(tx, {
    ...{ id, holder: holder.holder, userId: holder.userId, holderName: holder.name },
    ...{ subject, issuer, serial, fingerprint: Buffer.from(fingerprint, 'hex'), validFrom, validUntil },
    ...{ sample, key, installedBy, installedAt: at },
  });
  await recordAuditEvent(deps, tx, by, {
    subject: 'certificates',
    event: 'certificate-installed',
    detail: {
      ...{ id, holder: holder.holder, holderName: holder.name, serial, issuer, fingerprint, sample },
      ...{ validUntil: validUntil.toISOString(), proposedBy: installedBy },
      ...present({ replaced: replacedId }),
    },
  });
}

/**
 * Of a demonstration, whose samples nobody confirms.
 * @returns refused as `installCertificate` is for what is wrong with the file
 */
export async function installSample(
  deps: Deps,
  staff: Staff,
  input: { readonly holder: Holder; readonly file: Uint8Array; readonly password: string },
): Promise<Outcome<object>> {
  const reading = await readCertificate(deps, input);
  if (!reading.ok) return reading;
  const { holder, certificate, key } = reading;
  const id = randomUUID();
  await deps.db.transaction((tx) =>
    putInPlace(deps, tx, staff, {
      ...{ id, holder, certificate, sample: true, key: sealKey(deps.keys, id, key) },
      ...{ installedBy: staff.userId, at: deps.clock.now() },
    }),
  );
  return { ok: true };
}

/** Everything that keeps it from signing for `name`, each with what to do. */
function unfitness(certificate: CertificateFacts, name: string, now: Date): readonly string[] {
  const { subject, organization, validFrom, validUntil, maySign } = certificate;
  return [
    ...(now >= validUntil
      ? [`Chứng thư đã hết hạn ngày ${formatDate(validUntil)}. Hãy xin gia hạn hoặc cấp mới.`]
      : []),
    ...(now < validFrom
      ? [`Chứng thư chỉ có hiệu lực từ ngày ${formatDate(validFrom)}. Hãy cài từ ngày ấy.`]
      : []),
    ...(maySign ? [] : ['Chứng thư này không được cấp để ký. Hãy chọn chứng thư dùng cho chữ ký số.']),
    ...([subject, organization ?? ''].some((holder) => namesHolder(holder, name))
      ? []
      : [`Chứng thư cấp cho “${subject}”, không phải “${name}”. Hãy chọn đúng chứng thư.`]),
  ];
}

/** Is `name` what the certificate says, in whichever letters, and with "UBND" for the committee? */
function namesHolder(certificateName: string, name: string): boolean {
  const plain = (text: string) => fold(text).replace(/\bubnd\b/g, 'uy ban nhan dan');
  return ` ${plain(certificateName)} `.includes(` ${plain(name)} `);
}

/**
 * It signs no more, and its key is destroyed. What it signed stays signed.
 * @returns refused as `not-allowed` to all but administrators, `invalid` without a holder or a reason, `changed-meanwhile` when it was
 *   withdrawn or replaced already
 */
export async function withdrawCertificate(
  deps: Deps,
  actor: Actor,
  input: { readonly holder: Holder; readonly reason: string },
): Promise<Outcome<Done>> {
  if (!isAdministrator(actor)) return notAdministrator;
  if (input.holder === '') return wrong({ path: 'holder', message: 'Chọn chứng thư cần ngừng dùng' });
  const reason = input.reason.normalize('NFC').trim();
  if (reason === '') return wrong({ path: 'reason', message: 'Ghi lý do ngừng dùng chứng thư' });
  const proof = requireProof(actor);
  if (!proof.ok) return proof;
  const of =
    input.holder === 'unit'
      ? ({ holder: 'unit', userId: null } as const)
      : ({ holder: 'person', userId: input.holder } as const);
  return deps.db.transaction(async (tx): Promise<Outcome<Done>> => {
    const end = { at: deps.clock.now(), as: 'withdrawn', by: actor.userId, reason } as const;
    const id = await endCertificate(tx, of, end);
    if (id === undefined)
      return refuse('changed-meanwhile', 'Chứng thư này không còn được dùng. Hãy tải lại trang.');
    await recordAuditEvent(deps, tx, actor, {
      subject: 'certificates',
      event: 'certificate-withdrawn',
      detail: { id, reason },
    });
    await tellWithdrawn(deps, tx, actor, { id, holder: input.holder, reason });
    return { ok: true, message: 'Đã ngừng dùng chứng thư. Giấy tờ đã ký vẫn kiểm tra được.' };
  });
}

/** Its holder, and whoever else may decide on certificates. */
async function tellWithdrawn(
  { clock, unit }: Pick<Deps, 'clock' | 'unit'>,
  tx: Transaction,
  by: Staff,
  { id, holder, reason }: { readonly id: string; readonly holder: Holder; readonly reason: string },
): Promise<void> {
  const now = clock.now();
  const people = holder === 'unit' ? [] : [holder];
  const readers = await listStaffOf(driverOf(tx), { roles: approverRoles, people }, now);
  const whose =
    holder === 'unit' ? unit.name : (readers.find((one) => one.id === holder)?.name ?? 'lãnh đạo');
  const mails = lettersToStaff(
    unit,
    readers.filter((one) => one.id !== by.userId),
    {
      kind: 'certificate-withdrawn',
      cause: `certificate-withdrawn:${id}`,
      letter: {
        subject: `Chứng thư số của ${whose} ngừng dùng`,
        lines: [`${by.name} ngừng dùng chứng thư này. Lý do: ${reason}`, 'Giấy tờ đã ký vẫn kiểm tra được.'],
        action: { label: 'Mở trang Chữ ký số', href: unit.publicUrl + paths.staffCertificates() },
      },
    },
  );
  await enqueueMails(tx, mails, now);
}

/** @returns what signs, for whom nothing does, and what ended; refused as `not-allowed` to all but administrators */
export async function listSigningCertificates(
  deps: Deps,
  actor: Actor,
): Promise<
  Outcome<{
    unitName: string;
    people: readonly SigningPerson[];
    signing: readonly SigningCertificate[];
    ended: readonly SigningCertificate[];
    issuers: readonly SigningIssuer[];
  }>
> {
  if (!isAdministrator(actor)) return notAdministrator;
  const [signing, ended, people, issuers] = await Promise.all([
    listCertificates(deps.db, 'signing', mostSigning),
    listCertificates(deps.db, 'ended', mostEnded),
    listHeads(deps),
    shownIssuers(deps.db),
  ]);
  const now = deps.clock.now();
  const toShown = (row: NamedCertificateRow) => shownCertificate(row, now);
  return {
    ok: true,
    unitName: deps.unit.name,
    people,
    signing: signing.map(toShown),
    ended: ended.map(toShown),
    issuers,
  };
}

function shownCertificate(row: NamedCertificateRow, now: Date): SigningCertificate {
  const { holder, userId, holderName, subject, issuer, serial, validFrom, validUntil, sample } = row;
  return {
    id: row.id,
    holder: holder === 'unit' ? 'unit' : (userId ?? ''),
    ofUnit: holder === 'unit',
    ...{ holderName, subject, issuer, serial, validFrom, validUntil, sample },
    fingerprint: Buffer.from(row.fingerprint).toString('hex'),
    period: signingPeriod(validUntil, now),
    installedAt: row.installedAt,
    ...present({
      installedBy: row.installedByName,
      endedAt: row.endedAt,
      endedAs: row.endedAs,
      endedBy: row.endedByName,
      endReason: row.endReason,
    }),
  };
}

async function listHeads({ db, clock }: Deps): Promise<readonly SigningPerson[]> {
  return (await listStaffInRoles(db, heads, clock.now()))
    .map(({ id, name, position }) => ({ id, name, position: position ?? '' }))
    .toSorted((one, other) => personOrder(one.name, other.name));
}

interface FoundHolder {
  readonly holder: CertificateHolder;
  readonly userId: string | null;
  readonly name: string;
}

async function holderOf(
  { db, clock, unit }: Pick<Deps, 'clock' | 'unit'> & { readonly db: Queryable },
  id: Holder,
): Promise<FoundHolder | undefined> {
  if (id === 'unit') return { holder: 'unit', userId: null, name: unit.name };
  const [user, roles] = await Promise.all([findUser(db, id), listRolesOf(db, id, clock.now())]);
  return user?.kind === 'staff' && roles.some(({ role }) => heads.includes(role))
    ? { holder: 'person', userId: user.id, name: user.name }
    : undefined;
}
