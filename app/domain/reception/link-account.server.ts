// Whoever had no account when she filed has one now: once she proves who she is, the dossier is hers. She proves it by the code that
// stands on her receipt and her identity number, or the desk sees her identity paper.
import type { Sql } from '#db/client.server.ts';
import { findUserByContact } from '#db/queries/contact-codes.server.ts';
import { findDossierByCode, type DossierRow } from '#db/queries/dossiers.server.ts';
import { contactField } from '../accounts/account-input.ts';
import { allowAttempt, attemptLimits } from '../accounts/attempts.server.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { reachFiled } from '../dossiers/dossier-access.server.ts';
import { recordBeside } from '../dossiers/decisions/record-beside.server.ts';
import { bearsIdentity } from '../dossiers/filing/seal-applicant.ts';
import { readDossierCode } from '../kernel/codes.ts';
import { readProfile } from '../personal-data/resident-profile.server.ts';
import { asReceptionist } from './counter-access.server.ts';

/** One sentence for every reason: whoever tries codes or numbers learns nothing from it. */
const notProven = () =>
  refuse(
    'invalid',
    'Mã tra cứu và số định danh không khớp với hồ sơ nào nộp tại quầy. Hãy xem lại giấy tiếp nhận; tài khoản của bạn phải ghi đúng số định danh ấy.',
  );

/**
 * A resident claims what she filed at the counter.
 * @param input `text`: the code, as it stands on the receipt: random, so that nobody guesses it; `identityNumber`: as it was written
 *   down at the counter, and as her account has it
 * @returns refused as `not-allowed` to all but residents, `busy` after too many attempts, `invalid` in the same words for every
 *   other reason
 */
export async function claimDossier(
  deps: Deps,
  actor: Actor,
  input: { readonly text: string; readonly identityNumber: string },
): Promise<Outcome<{ readonly code: string }>> {
  if (actor.kind !== 'resident')
    return refuse('not-allowed', 'Hãy đăng nhập bằng tài khoản người dân của bạn.');
  if (!(await allowAttempt(deps, attemptLimits.claimByAccount, actor.userId)))
    return refuse('busy', 'Bạn đã thử nhiều lần. Hãy đợi một giờ, hoặc mang căn cước đến Bộ phận Một cửa.');
  const code = readDossierCode(input.text);
  const number = input.identityNumber.replace(/[\s.-]/g, '');
  const { identity } = await readProfile(deps, actor.userId);
  if (code === undefined || identity?.number !== number) return notProven();
  return allOrNothing(deps.db, async (sql): Promise<Outcome<{ readonly code: string }>> => {
    const dossier = await findDossierByCode(sql, code, 'locked');
    if (dossier === undefined || dossier.state === 'draft' || dossier.ownerId !== null) return notProven();
    if (!bearsIdentity(deps.keys, dossier, number)) return notProven();
    await link(deps, sql, dossier, {
      ownerId: actor.userId,
      by: 'code',
      actorKind: 'resident',
      actorId: actor.userId,
      actorName: actor.name,
    });
    return { ok: true, code };
  });
}

/**
 * The desk has seen the identity paper of whoever stands there, and links what she filed with her account.
 * @param input `contact`: a telephone number or address of mail that she signs in with; `paperSeen`: the desk says that it has
 *   seen her identity paper
 * @returns the name of the account; refused as `not-allowed` to all but the desk, `not-found` for a dossier that has an account
 *   already, `not-possible` before its reception, `invalid` for no such account or one of another identity number
 */
export async function linkAccount(
  deps: Deps,
  actor: Actor,
  input: { readonly code: string; readonly contact: string; readonly paperSeen: boolean },
): Promise<Outcome<{ readonly name: string }>> {
  const desk = asReceptionist(actor);
  if (!desk.ok) return desk;
  if (!input.paperSeen)
    return refuse('invalid', 'Hãy đối chiếu căn cước của người nộp rồi đánh dấu, trước khi gắn hồ sơ.');
  const contact = contactField.safeParse(input.contact);
  const account = contact.success ? await findUserByContact(deps.db, contact.data) : undefined;
  if (
    account === undefined ||
    account.kind !== 'resident' ||
    (contact.data?.way === 'email' && !account.emailVerified) ||
    account.disabledAt !== null
  )
    return refuse('invalid', 'Không có tài khoản người dân nào dùng số điện thoại hoặc địa chỉ thư này.');
  const { identity } = await readProfile(deps, account.id);
  return allOrNothing(deps.db, async (sql): Promise<Outcome<{ readonly name: string }>> => {
    const access = await reachFiled(sql, actor, input.code, 'locked');
    if (!access.ok) return access;
    const { dossier } = access;
    if (dossier.state === 'draft') return refuse('not-possible', 'Hồ sơ này chưa được tiếp nhận.');
    if (
      identity !== undefined &&
      dossier.identityIndex !== null &&
      !bearsIdentity(deps.keys, dossier, identity.number)
    )
      return refuse(
        'invalid',
        'Tài khoản này ghi số định danh khác với hồ sơ. Hãy xem lại số điện thoại hoặc địa chỉ thư.',
      );
    await link(deps, sql, dossier, {
      ownerId: account.id,
      by: 'desk',
      actorKind: 'staff',
      actorId: desk.receptionist.userId,
      actorName: 'Bộ phận Một cửa',
    });
    return { ok: true, name: account.name };
  });
}

interface Link {
  readonly ownerId: string;
  readonly by: 'code' | 'desk';
  readonly actorKind: AccountKind;
  readonly actorId: string;
  readonly actorName: string;
}

async function link(deps: Deps, sql: Sql, dossier: DossierRow, { ownerId, by, ...who }: Link): Promise<void> {
  const occurrence = {
    event: 'link-account',
    ...who,
    at: deps.clock.now(),
    reason: null,
    detail: { by },
  } as const;
  await recordBeside(sql, dossier, occurrence, { changes: { ownerId } });
}
