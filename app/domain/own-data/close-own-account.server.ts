// A resident closes his account himself. What the law obliges to keep is kept: dossiers that ended, with what was declared in them, money,
// and what he sent or commented, each as long as its own rule says. What the account alone holds goes at once: drafts and their files, what he
// kept to fill declarations with, address and telephone, password, devices, news by mail.
import { allOrNothing } from '../kernel/all-or-nothing.server.ts';
import { removeSubscriber } from '#db/queries/following.server.ts';
import { deleteDraft } from '#db/queries/dossiers.server.ts';
import { enqueueMessages } from '#db/queries/outbox.server.ts';
import { listOwnDossiers, listWithMoneyOnItsWay } from '#db/queries/own-data.server.ts';
import { eraseAccount, lockUser } from '#db/queries/ways-in.server.ts';
import { accountClosedMail } from '../accounts/account-mails.ts';
import { accountMessages } from '../accounts/account-messages.ts';
import { confirmOwnPassword } from '../accounts/own-password.server.ts';
import type { Resident } from '../kernel/actor.ts';
import { portalItself, recordAuditEvent } from '../kernel/audit.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { removeNamedFiles } from '../kernel/remove-files.server.ts';
import { emailIndex } from '../personal-data/email-index.ts';
import { runningOf } from './read-own-data.server.ts';

/** What stands in the place of a name. */
export const closedName = 'Tài khoản đã đóng';

/**
 * @param password as it was typed
 * @returns refused as `invalid` at `password` as `confirmOwnPassword` refuses; `not-possible` while a dossier runs, is owed for, or money is on its way
 */
export async function closeOwnAccount(
  deps: Deps,
  { userId }: Resident,
  password: unknown,
): Promise<Outcome<object>> {
  const confirmation = await confirmOwnPassword(deps, userId, password, 'password');
  if (!confirmation.ok) return confirmation;
  const outcome = await allOrNothing(deps.db, async (sql, tx): Promise<Outcome<object>> => {
    const user = await lockUser(tx, userId);
    if (user === undefined || user.disabledAt !== null)
      return refuse('not-possible', 'Tài khoản này đã đóng.');
    const at = deps.clock.now();
    const dossiers = await listOwnDossiers(tx, userId);
    for (const { id, state } of dossiers) {
      if (state === 'draft' && !(await deleteDraft(sql, id, at)))
        return refuse('not-possible', 'Một hồ sơ của bạn vừa được gửi. Hãy xem lại trước khi đóng.');
    }
    const running = runningOf(dossiers, await listWithMoneyOnItsWay(tx, userId));
    if (running.length > 0)
      return refuse(
        'not-possible',
        `Chưa đóng được tài khoản: ${running.map(({ code, why }) => `${code} (${why})`).join('; ')}.`,
      );
    // Told where he was reached, before nobody knows any more where that was.
    const messages = accountMessages(deps, user, 'account-closed', () =>
      accountClosedMail(deps.unit, user.name),
    );
    await enqueueMessages(tx, messages, at);
    if (user.email !== null)
      await removeSubscriber(tx, { emailIndex: emailIndex(deps.keys, 'subscriber', user.email) });
    await eraseAccount(tx, userId, closedName, at);
    await recordAuditEvent(deps, tx, portalItself, {
      subject: `user:${userId}`,
      event: 'own-account-closed',
    });
    return { ok: true };
  });
  if (outcome.ok) await removeNamedFiles(deps);
  return outcome;
}
