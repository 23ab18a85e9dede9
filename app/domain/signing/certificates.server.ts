// The certificates that sign for the agency and for its heads, set up by administrators. What is wrong with one is told before it is
// taken; its key is sealed, its password is used once and remembered nowhere.
import { randomUUID } from 'node:crypto';

import { fold } from '#app/values/fold.ts';
import { present } from '#app/values/present.ts';
import { vietnameseOrder } from '#app/values/vietnamese-order.ts';
import type { SigningCertificate, SigningPerson } from '#app/read-models/signing.ts';
import { signingPeriod, type CertificateHolder } from '#app/vocabulary/certificates.ts';
import { rolesWith } from '#app/vocabulary/role-capacities.ts';
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
import { isAdministrator, type Actor } from '../kernel/actor.ts';
import { recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import type { KeyFileProblem, readKeyFile } from './read-key-file.server.ts';
import type { CertificateFacts } from './signing-key.ts';
import { sealKey } from './signing-keys.server.ts';

export type CertificateField = 'holder' | 'file' | 'password' | 'reason';

interface Done {
  /** Vietnamese, what was done. */
  readonly message: string;
}

/** `unit`, or the account of a head. */
type Holder = string;

const administratorsOnly = () => refuse('not-allowed', 'Chỉ quản trị viên được cài chứng thư số.');

const heads = rolesWith('leader');
const mostEnded = 50;

const wrong = (...problems: readonly InputProblem<CertificateField>[]) =>
  refuseInputs(problems, problems[0]?.message);

const fileWords: Readonly<Record<Exclude<KeyFileProblem, 'wrong-password'>, string>> = {
  'not-a-key-file': 'Tệp này không phải tệp chứng thư số. Hãy chọn tệp .p12 hoặc .pfx.',
  'no-private-key': 'Tệp này không có khóa bí mật nên không ký được. Hãy xuất lại chứng thư kèm khóa bí mật.',
  'no-certificate': 'Tệp này không có chứng thư của khóa. Hãy xuất lại đủ cả khóa và chứng thư.',
  'not-rsa': 'Khóa trong tệp không phải loại RSA nên cổng chưa dùng được.',
  'weak-key': 'Khóa trong tệp ngắn hơn 2048 bit nên không còn an toàn. Hãy xin cấp chứng thư mới.',
  'unknown-lock': 'Tệp được khóa theo cách mà cổng chưa đọc được. Hãy xuất lại theo chuẩn PKCS#12.',
};

/**
 * What signed for the same holder before is replaced, and its key destroyed.
 * @param input `file`: a PKCS#12 file; `sample`: of a demonstration
 * @returns refused as `not-allowed` to all but administrators, `invalid` with everything at each field that keeps it from signing for its
 *   holder, `busy`
 */
export async function installCertificate(
  deps: Deps,
  actor: Actor,
  input: {
    readonly holder: Holder;
    readonly file: Uint8Array | undefined;
    readonly password: string;
    readonly sample?: boolean;
  },
): Promise<Outcome<Done>> {
  if (!isAdministrator(actor)) return administratorsOnly();
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
  const id = randomUUID();
  const { subject, issuer, serial, fingerprint, validFrom, validUntil } = certificate;
  return deps.db.transaction(async (tx) => {
    const end = { at: now, as: 'replaced', by: actor.userId, reason: null } as const;
    const replacedId = await endCertificate(tx, holder, end);
    await insertCertificate(tx, {
      ...{ id, holder: holder.holder, userId: holder.userId, holderName: holder.name },
      ...{ subject, issuer, serial, fingerprint: Buffer.from(fingerprint, 'hex'), validFrom, validUntil },
      sample: input.sample === true,
      key: sealKey(deps.keys, id, key),
      installedBy: actor.userId,
      installedAt: now,
    });
    await recordAuditEvent(deps, tx, actor, {
      subject: 'certificates',
      event: 'certificate-installed',
      detail: {
        ...{ id, holder: holder.holder, holderName: holder.name, serial, issuer, fingerprint },
        validUntil: validUntil.toISOString(),
        ...present({ replaced: replacedId }),
      },
    });
    const instead = replacedId === undefined ? '' : ', thay chứng thư trước';
    return { ok: true, message: `Đã cài chứng thư số của ${holder.name}${instead}.` };
  });
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
  if (!isAdministrator(actor)) return administratorsOnly();
  if (input.holder === '') return wrong({ path: 'holder', message: 'Chọn chứng thư cần ngừng dùng' });
  const reason = input.reason.normalize('NFC').trim();
  if (reason === '') return wrong({ path: 'reason', message: 'Ghi lý do ngừng dùng chứng thư' });
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
    return { ok: true, message: 'Đã ngừng dùng chứng thư. Giấy tờ đã ký vẫn kiểm tra được.' };
  });
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
  }>
> {
  if (!isAdministrator(actor)) return administratorsOnly();
  const [signing, ended, people] = await Promise.all([
    listCertificates(deps.db, 'signing', mostSigning),
    listCertificates(deps.db, 'ended', mostEnded),
    listHeads(deps),
  ]);
  const now = deps.clock.now();
  const toShown = (row: NamedCertificateRow) => shownCertificate(row, now);
  return {
    ok: true,
    unitName: deps.unit.name,
    people,
    signing: signing.map(toShown),
    ended: ended.map(toShown),
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
    .toSorted((one, other) => vietnameseOrder(one.name, other.name));
}

async function holderOf(
  { db, clock, unit }: Deps,
  id: Holder,
): Promise<{ holder: CertificateHolder; userId: string | null; name: string } | undefined> {
  if (id === 'unit') return { holder: 'unit', userId: null, name: unit.name };
  const [user, roles] = await Promise.all([findUser(db, id), listRolesOf(db, id, clock.now())]);
  return user?.kind === 'staff' && roles.some(({ role }) => heads.includes(role))
    ? { holder: 'person', userId: user.id, name: user.name }
    : undefined;
}
