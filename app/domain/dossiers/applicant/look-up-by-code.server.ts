// How far a dossier is, for whoever knows its code: the degree of completion and nothing about a person
// (TT 01/2018/TT-VPCP Đ16.2d). The register number is not taken: it can be guessed.
import { present } from '#app/values/present.ts';
import { listEvents } from '#db/queries/dossier-moves.server.ts';
import { findDossierByCode, type DossierRow } from '#db/queries/dossiers.server.ts';
import { describeState, type DossierState } from '#catalog/lifecycle.ts';
import type { LocalDate } from '#catalog/local-date.ts';
import { wayOfDossier } from '#catalog/progress.ts';
import { readWorkingCalendar } from '../../catalog/read-catalog.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { asApplicantReads } from '../decisions/held-back.server.ts';
import { dossierDelay, dossierLateness } from '../limits/dossier-lateness.ts';
import { readDossierCode } from '../../kernel/codes.ts';
import type { Progress } from '#app/read-models/dossiers.ts';

/** "H09.31.20-261124-0001", before 2020 "000.20.31.H09-181115-0001". */
const registerNumber = /^[a-z\d.]{3,20}\s*-\s*\d{6}\s*-\s*\d{4,}$/i;

/**
 * @param request `text`: as it was typed
 * @returns refused as `not-found` for a draft, too: it is nobody's matter yet; as `invalid` for a register number, whether there is
 *   such a dossier or not
 */
export async function lookUpByCode(
  deps: Deps,
  { text }: { text: string },
): Promise<Outcome<{ progress: Progress }>> {
  if (registerNumber.test(text.normalize('NFKC').trim()))
    return refuse(
      'invalid',
      'Đây là mã hồ sơ. Trang này cần mã tra cứu, bắt đầu bằng PA, in ngay dưới mã hồ sơ trên giấy tiếp nhận.',
    );
  const code = readDossierCode(text);
  const found = code === undefined ? undefined : await findDossierByCode(deps.db.$client, code);
  if (found === undefined || found.state === 'draft')
    return refuse(
      'not-found',
      `Không có hồ sơ, câu hỏi hay phản ánh nào mang mã này. Mã tra cứu bắt đầu bằng PA, gồm 12 chữ và số: hãy xem lại trên giấy hoặc tin nhắn, hoặc gọi ${deps.unit.phone}.`,
    );
  const { dossier } = await asApplicantReads(deps, deps.db.$client, found);
  const reachedStates = (await listEvents(deps.db.$client, dossier.id))
    .slice(0, dossier.eventCount)
    .map((event) => event.toState);
  const [now, calendar] = [deps.clock.now(), await readWorkingCalendar(deps)];
  return {
    ok: true,
    progress: {
      ...progressOf(dossier, reachedStates),
      ...present({
        lateness: dossierLateness(dossier, now, calendar),
        delay: dossierDelay(dossier, now, calendar),
      }),
    },
  };
}

/** The day that was promised with an apology: told while the result is not there. */
function promisedOn({ postponement, finishedAt }: DossierRow): LocalDate | undefined {
  return postponement?.outcome == null || finishedAt !== null ? undefined : postponement.until;
}

function progressOf(
  dossier: DossierRow,
  reachedStates: readonly DossierState[],
): Omit<Progress, 'lateness' | 'delay'> {
  const { state, declined, withdrawn } = dossier;
  const end = { declined, withdrawn };
  return {
    code: dossier.code,
    state,
    ...end,
    plain: describeState(state, end).publicPlain,
    steps: wayOfDossier(state, reachedStates, end),
    ...present({
      postponedUntil: promisedOn(dossier),
      submittedAt: dossier.submittedAt,
      receivedAt: dossier.receivedAt,
      dueAt: dossier.dueAt,
      finishedAt: dossier.finishedAt,
    }),
  };
}
