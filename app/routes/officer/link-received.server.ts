// Whoever was received at the counter has an account: her dossier goes to it.
import type { AppLoadContext } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import { linkAccount } from '#app/domain/reception/link-account.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { textOf } from '#app/http/form-values.server.ts';
import { sameFormAgain } from '#app/http/replies.server.ts';

export async function linkReceived(context: AppLoadContext, staff: Staff, code: string, fields: FormData) {
  const contact = textOf(fields, 'contact');
  const paperSeen = fields.get('paperSeen') === 'yes';
  const outcome = await linkAccount(context.portal.deps, staff, { code, contact, paperSeen });
  if (!outcome.ok) return sameFormAgain({ link: { contact, problem: outcome.refusal.message } });
  return redirectWithFlash(context, paths.staffDossier(code), {
    kind: 'success',
    message: `Đã gắn hồ sơ với tài khoản của ${outcome.name}.`,
  });
}
