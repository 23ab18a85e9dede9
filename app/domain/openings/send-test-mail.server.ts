// Whoever opens the portal tries the mail server by a letter to himself: it goes the way of every other letter.
import { paths } from '#app/addresses/paths.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { findUser, isStaffUser } from '#db/queries/people.server.ts';
import { allowAttempt, attemptLimits } from '../accounts/attempts.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { lettersToStaff } from '../notifications/letter.ts';
import { mayOpen, notOpener } from './openers.ts';

/** @returns refused as `not-allowed` to whoever does not open the portal, `not-possible` when tried too often */
export async function sendTestMail(deps: Deps, actor: Actor): Promise<Outcome<object>> {
  if (!mayOpen(actor)) return notOpener();
  const { userId } = actor;
  const { db, clock, unit } = deps;
  if (!(await allowAttempt(deps, attemptLimits.testMail, userId)))
    return refuse(
      'not-possible',
      `Đã gửi ${attemptLimits.testMail.max} thư thử trong một giờ. Hãy xem trang Thư gửi đi.`,
    );
  await db.transaction(async (tx) => {
    const user = await findUser(tx, userId);
    if (user === undefined || !isStaffUser(user)) return;
    const mails = lettersToStaff(unit, [user], {
      kind: 'test-mail',
      // By the system's time: a portal whose clock stands still sends each.
      cause: `test-mail:${Date.now()}`,
      letter: {
        subject: 'Thư thử',
        lines: ['Thư này do chính ông/bà gửi để thử máy chủ thư của Cổng. Nhận được là thư đi tới nơi.'],
        action: { label: 'Mở Cổng, mở dịch vụ', href: unit.publicUrl + paths.staffOpenings() },
      },
    });
    await enqueueMails(tx, mails, clock.now());
  });
  return { ok: true };
}
