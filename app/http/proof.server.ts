// An act that asks for the second factor again: the page that asks carries what was sent, to be sent once more with the code.
import { data } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import { isPasswordInput } from '#app/vocabulary/password-inputs.ts';
import { proofCodeName, type AskedProof } from '#app/vocabulary/second-factor.ts';
import { orRefusal, seeOther, statusOf } from './replies.server.ts';

/** Of a file, which has no page on which a code could be asked for: the page that asks opens it afterwards. @returns throws what is refused */
export function orProof<Result>(outcome: Outcome<Result>, { pathname, search }: URL) {
  if (!outcome.ok && outcome.refusal.code === 'unproven')
    throw seeOther(paths.proveAgain(pathname + search, true));
  return orRefusal(outcome);
}

/** @param to an address of the portal. @returns without what no page gives back: passwords, files, the last code */
export const proofOf = (to: string, fields: FormData): AskedProof => ({
  to,
  fields: [...fields].flatMap(([name, value]) =>
    typeof value === 'string' && name !== proofCodeName && !isPasswordInput(name)
      ? [[name, value] as const]
      : [],
  ),
});

/**
 * @param url to which the form was sent
 * @param fields what it carried; undefined of a page that was only to be opened, or whose files have to be chosen again
 * @returns throw it: the page that asks for a code
 */
export function proofAsked({ message }: Refusal, { pathname, search }: URL, fields?: FormData) {
  const to = `${pathname.replace(/\.data$/, '')}${search}`;
  const proof: AskedProof = fields === undefined ? { to } : proofOf(to, fields);
  return data({ message, proof }, { status: statusOf.unproven });
}
