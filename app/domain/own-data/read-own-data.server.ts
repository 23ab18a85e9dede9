// What the portal stores of a resident, told in one place, and what stands against his closing the account.
import type { OwnDataSummary } from '#app/read-models/own-data.ts';
import { describeState, states } from '#catalog/dossier-states.ts';
import { formatVnd } from '#catalog/money.ts';
import { listOwnDossiers, listWithMoneyOnItsWay, type OwnDossier } from '#db/queries/own-data.server.ts';
import type { Known } from '../accounts/cookies.server.ts';
import { asksBeforeEnding, listOwnEvents, listOwnSessions } from '../accounts/sessions.server.ts';
import { listMyConsultations } from '../consultations/own-comments.server.ts';
import { readFollowings } from '../following/read-followings.server.ts';
import { owedNow } from '../dossiers/decisions/dossier-facts.server.ts';
import { listMyInquiries } from '../inquiries/follow-inquiry.server.ts';
import type { Resident } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { profileForm } from '../personal-data/profile-form.ts';
import { readProfile } from '../personal-data/resident-profile.server.ts';

/** @param visitor his request: by its session the device at which he looks is told from the others */
export async function readOwnData(deps: Deps, resident: Resident, visitor: Known): Promise<OwnDataSummary> {
  const { userId } = resident;
  const [sessions, asksPassword, events, profile, dossiers, withMoney, inquiries, consultations, followings] =
    await Promise.all([
      listOwnSessions(deps, userId, visitor),
      asksBeforeEnding({ deps }, visitor),
      listOwnEvents(deps, userId),
      readProfile(deps, userId),
      listOwnDossiers(deps.db, userId),
      listWithMoneyOnItsWay(deps.db, userId),
      listMyInquiries(deps, resident),
      listMyConsultations(deps, resident),
      readFollowings(deps, resident),
    ]);
  const questions = profileForm.sections.flatMap(({ fields }) => fields);
  return {
    sessions,
    asksPassword,
    events,
    kept: questions.flatMap(({ profile: fact, label }) =>
      fact !== undefined && profile[fact] !== undefined ? [label] : [],
    ),
    drafts: dossiers.filter(({ state }) => state === 'draft').length,
    dossiers: dossiers.filter(({ state }) => state !== 'draft').length,
    inquiries: inquiries.length,
    consultations: consultations.length,
    followings: followings?.lines.length ?? 0,
    running: runningOf(dossiers, withMoney),
  };
}

/**
 * @param withMoney codes of those with money on its way
 * @returns dossiers that are not at their end, those that are owed for still, and those with money on its way: what is told of them goes
 *   to the account
 */
export function runningOf(
  dossiers: readonly OwnDossier[],
  withMoney: readonly string[],
): OwnDataSummary['running'] {
  const isRunning = ({ state }: OwnDossier) => state !== 'draft' && !states[state].final;
  const open = dossiers.filter(isRunning);
  const owed = dossiers.filter((one) => states[one.state].final && owedNow(one) === 'amount');
  const listed = new Set([...open, ...owed].map(({ code }) => code));
  return [
    ...open.map(({ code, state }) => {
      const { plainLabel, label } = describeState(state, {});
      return { code, why: plainLabel?.applicant ?? label };
    }),
    ...owed.map(({ code, amountDue }) => ({
      code,
      why: `Còn phải nộp ${formatVnd(amountDue)} phí, lệ phí; cách nộp ở trang hồ sơ`,
    })),
    ...withMoney
      .filter((code) => !listed.has(code))
      .map((code) => ({ code, why: 'Tiền chưa rõ đã đến, hoặc chờ hoàn lại cho bạn' })),
  ];
}
