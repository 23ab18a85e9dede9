// A resident begins a dossier: a draft under the newest revision, with what the portal already knows of her, or with all that she
// declared in one that she names.
import { randomUUID } from 'node:crypto';

import { findLastFiled, insertDraft } from '#db/queries/dossiers.server.ts';
import { localDate } from '#catalog/local-date.ts';
import { filingOf, offeredOn } from '#catalog/offer.ts';
import { deliveryOf } from '#catalog/procedure.ts';
import { narrowForm } from '#forms/index.ts';
import type { Actor } from '../kernel/actor.ts';
import { currentFormVersion, findPublishedProcedure } from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { contactsOf, readProfile } from '../personal-data/resident-profile.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { newDossierCode } from '../kernel/codes.ts';
import { sealDraft } from './draft-content.server.ts';
import { answersOfEarlierFiling, reachEarlierFiling } from './earlier-filing.server.ts';
import { knownAnswers } from './known-answers.server.ts';

/** @param from the code of a dossier of hers of the same procedure, whose answers it begins with */
export async function startDraft(
  deps: Deps,
  actor: Actor,
  { slug, from }: { readonly slug: string; readonly from?: string | undefined },
): Promise<Outcome<{ code: string }>> {
  if (actor.kind !== 'resident')
    return refuse('not-allowed', 'Hãy đăng nhập bằng tài khoản công dân để nộp hồ sơ.');
  const published = await findPublishedProcedure(deps, slug);
  if (published === undefined) return refuse('not-found', 'Không tìm thấy thủ tục này.');
  const { revisionId } = published;
  const procedure = offeredOn(published.procedure, localDate(deps.clock.now()));
  const filing = filingOf(procedure);
  if (filing.at === 'national-portal')
    return refuse('not-possible', 'Thủ tục này nộp trực tuyến trên Cổng Dịch vụ công quốc gia.');
  const version = filing.at === 'here' ? await currentFormVersion(deps, filing.form) : undefined;
  if (version === undefined) return refuse('not-possible', 'Thủ tục này chưa nhận hồ sơ trực tuyến.');

  const id = randomUUID();
  const code = newDossierCode();
  const at = deps.clock.now();
  const earlier =
    from === undefined
      ? undefined
      : await reachEarlierFiling(deps, actor, { procedureCode: procedure.code, code: from });
  if (earlier?.ok === false) return earlier;
  const last = earlier?.dossier ?? (await findLastFiled(deps.db.$client, actor.userId, procedure.code));
  const form = narrowForm(version.definition, procedure.presets);
  const profile = { ...contactsOf(actor), ...(await readProfile(deps, actor.userId)) };
  const { wire, toReview } =
    earlier === undefined
      ? { wire: await knownAnswers(deps, profile, form, last), toReview: [] }
      : await answersOfEarlierFiling(deps, profile, form, earlier.dossier);
  await insertDraft(deps.db.$client, {
    id,
    code,
    ownerId: actor.userId,
    channel: 'online',
    procedureCode: procedure.code,
    procedureRevisionId: revisionId,
    formVersionId: version.id,
    sector: procedure.sector,
    answers: sealDraft(deps.keys, id, { wire, toReview, sections: {} }),
    delivery: deliveryOf(procedure, last?.delivery ?? 'desk'),
    at,
  });
  return { ok: true, code };
}
