// A resident begins a dossier: a draft under the newest revision, with what the portal already knows of him.
import { randomUUID } from 'node:crypto';

import { findLastFiled, insertDraft, type DossierRow } from '#db/queries/dossiers.server.ts';
import { localDate } from '#catalog/local-date.ts';
import { filingOf, offeredOn } from '#catalog/offer.ts';
import { deliveryOf } from '#catalog/procedure.ts';
import {
  answersToWire,
  initialWire,
  moveWire,
  narrowForm,
  type FormDefinition,
  type Wire,
  type WireValue,
} from '#forms/index.ts';
import { own } from '#forms/own.ts';
import type { Actor, Resident } from '../kernel/actor.ts';
import {
  currentFormVersion,
  findPublishedProcedure,
  openFormVersion,
} from '../catalog/read-catalog.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { readProfile } from '../personal-data/resident-profile.server.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { newDossierCode } from '../kernel/codes.ts';
import { openAnswers, sealDraft } from './draft-content.server.ts';

export async function startDraft(
  deps: Deps,
  actor: Actor,
  { slug }: { slug: string },
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
  const last = await findLastFiled(deps.db.$client, actor.userId, procedure.code);
  const form = narrowForm(version.definition, procedure.presets);
  const wire = await knownAnswers(deps, actor, form, last);
  await insertDraft(deps.db.$client, {
    id,
    code,
    ownerId: actor.userId,
    procedureCode: procedure.code,
    procedureRevisionId: revisionId,
    formVersionId: version.id,
    sector: procedure.sector,
    answers: sealDraft(deps.keys, id, { wire, toReview: [], sections: {} }),
    delivery: deliveryOf(procedure, last?.delivery ?? 'desk'),
    at,
  });
  return { ok: true, code };
}

/** The profile first, then what was told about oneself in the last dossier; of others' data, nothing. */
async function knownAnswers(
  deps: Deps,
  actor: Resident,
  form: FormDefinition,
  last: DossierRow | undefined,
): Promise<Wire> {
  const profile = await readProfile(deps, actor.userId);
  const wire: Record<string, WireValue> = {
    ...initialWire(form, { fullName: actor.name, email: actor.email, ...profile }),
  };
  if (last === undefined) return wire;
  const lastForm = (await openFormVersion(deps, last.formVersionId)).definition;
  const told = answersToWire(lastForm, openAnswers(deps.keys, last));
  const fieldsOf = (def: FormDefinition) => def.sections.flatMap((section) => section.fields);
  const moved = lastForm.code === form.code ? moveWire(lastForm, form, told).wire : {};
  for (const field of fieldsOf(form)) {
    if (field.profile === undefined || own(wire, field.id) !== undefined) continue;
    const same =
      own(moved, field.id) ??
      own(
        told,
        fieldsOf(lastForm).find((other) => other.profile === field.profile && other.kind === field.kind)
          ?.id ?? '',
      );
    if (same !== undefined) wire[field.id] = same;
  }
  return wire;
}
