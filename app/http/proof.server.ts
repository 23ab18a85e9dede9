// An act that asks for the second factor again: the page that asks carries what was sent, to be sent once more with the code.
import { data } from '@remix-run/node';

import type { Refusal } from '#app/steps/refusal.ts';
import { isPasswordInput } from '#app/vocabulary/password-inputs.ts';
import { proofCodeName, type AskedProof } from '#app/vocabulary/second-factor.ts';
import { statusOf } from './replies.server.ts';

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
