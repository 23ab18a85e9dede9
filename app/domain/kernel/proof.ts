// What asks for the second factor again: whoever has one shows it, unless he did so a moment ago in this session. Who has none is asked
// for nothing here, nor is what a job does later of what he asked for (docs/decisions/122-second-factor.md).
import { secondFactorRules } from '#app/vocabulary/second-factor.ts';
import type { Actor } from './actor.ts';
import { refuse, type Outcome } from './refusal.ts';

/** @returns refused as `unproven`: the page asks for a code and sends once more what was sent */
export function requireProof(actor: Actor): Outcome<object> {
  const until = actor.kind === 'staff' ? actor.session?.provenUntil : undefined;
  return until === undefined || until.getTime() > Date.now()
    ? { ok: true }
    : refuse(
        'unproven',
        `Việc này cần mã xác thực: lần nhập mã gần nhất đã quá ${secondFactorRules.provenMinutes} phút.`,
      );
}
