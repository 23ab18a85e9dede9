// What the page of a comment is drawn from: the draft that is open, the clause, the questions, what is known of who is signed in.
import { commentForm } from '#app/consultations/comment-form.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import type { CommentStart } from '#app/read-models/consultations.ts';
import { present } from '#app/values/present.ts';
import { newestDraft } from '#db/queries/consultations.server.ts';
import { initialWire } from '#forms/index.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { readProfile } from '../personal-data/resident-profile.server.ts';
import {
  consultationNotFound,
  consultationState,
  isOpenAt,
  reachConsultation,
} from './consultation-access.server.ts';
import { clauseIn } from './read-comment.server.ts';
import { whyClosed } from './submit-comment.server.ts';
import { formContextOf } from '../kernel/form-context.ts';

/**
 * @param input `draftNumber`: the version that was read; the newest when absent
 * @returns outside the period, it says so. Refused as `not-found`; `invalid` for a clause that the version does not have
 */
export async function startComment(
  deps: Deps,
  visitor: Resident | undefined,
  input: { readonly item: string; readonly clause?: string; readonly draftNumber?: number },
): Promise<Outcome<{ start: CommentStart }>> {
  const [outcome, profile] = await Promise.all([
    reachConsultation(deps.db, input.item),
    visitor === undefined ? undefined : readProfile(deps, visitor.userId),
  ]);
  if (!outcome.ok) return outcome;
  const { consultation } = outcome;
  const now = deps.clock.now();
  const draftNumber = input.draftNumber ?? (await newestDraft(deps.db, input.item))?.number;
  if (draftNumber === undefined) return consultationNotFound();
  const clause = await clauseIn(deps, {
    item: input.item,
    draftNumber,
    ...present({ clause: input.clause }),
  });
  if (!clause.ok) return clause;
  const form = commentForm({
    onClause: clause.clause !== undefined,
    signedIn: visitor !== undefined,
    byPhone: deps.sms !== undefined,
  });
  const { href, row } = consultation;
  return {
    ok: true,
    start: {
      title: titleInWords(consultation.title),
      href,
      closesAt: row.closesAt,
      state: consultationState(row, now),
      draftNumber,
      ...present({
        clause: clause.clause,
        closed: isOpenAt(consultation, now) ? undefined : whyClosed(consultation, now),
      }),
      form,
      context: formContextOf(deps),
      wire: {
        ...initialWire(form),
        ...(visitor !== undefined && { name: profile?.fullName ?? visitor.name, authorKind: 'person' }),
      },
    },
  };
}
