// Whoever stands at the counter may have been here before: found by name, identity or telephone number, through the keyed
// indexes, and the search is recorded (decision 044).
import type { ApplicantFacts } from '#app/read-models/dossiers.ts';
import type { FoundVisitor } from '#app/read-models/reception.ts';
import { present } from '#app/values/present.ts';
import { listApplicantsOf } from '#db/queries/counter-filings.server.ts';
import type { Actor } from '../kernel/actor.ts';
import { readWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { applicantContext } from '../dossiers/filing/draft-content.server.ts';
import { findDossiers } from '../dossiers/queue/find-dossiers.server.ts';
import { queueMoment, queueScope } from '../dossiers/queue/queue-scope.server.ts';
import { readSought, soughtProblems } from '../dossiers/queue/read-sought.ts';
import { openOrUndefined } from '../personal-data/sealed-json.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { asReceptionist } from './counter-access.server.ts';

const mostDossiers = 200;
const mostVisitors = 8;

/**
 * @param request `text`: a name, an identity or a telephone number, as it was typed; no code is looked for
 * @returns people by what their latest dossier says of them, each once, at most eight; refused as `not-allowed` to all but the
 *   desk, `invalid` for what cannot be looked for
 */
export async function findVisitors(
  deps: Deps,
  actor: Actor,
  { text }: { readonly text: string },
): Promise<Outcome<{ readonly visitors: readonly FoundVisitor[] }>> {
  const access = asReceptionist(actor);
  if (!access.ok) return access;
  const scope = queueScope(actor);
  const query = readSought(text);
  if (scope === undefined || query === undefined)
    return refuse('invalid', 'Hãy gõ họ tên, số định danh hoặc số điện thoại của người nộp.');
  if (typeof query === 'string') return refuse('invalid', soughtProblems[query]);
  const moment = queueMoment(deps.clock.now(), await readWorkingCalendar(deps));
  // A person is looked for, not a dossier.
  const { codePart: _codePart, code: _code, ...ofPerson } = query;
  const { foundBy } = await findDossiers(deps, scope, ofPerson, { moment, enough: mostDossiers });
  const rows = await listApplicantsOf(deps.db.$client, [...foundBy.keys()].slice(0, mostDossiers));
  const visitors = new Map<string, FoundVisitor>();
  for (const { id, code, applicant } of rows) {
    if (visitors.size === mostVisitors) break;
    const facts = applicant && openOrUndefined<ApplicantFacts>(deps.keys, applicant, applicantContext(id));
    if (facts == null) continue;
    const { name, identityNumber, phone, address } = facts;
    const key = identityNumber ?? `${name}\n${phone ?? ''}`;
    if (!visitors.has(key)) visitors.set(key, { code, name, ...present({ identityNumber, phone, address }) });
  }
  return { ok: true, visitors: [...visitors.values()] };
}
