// A resident begins a dossier: a draft under the newest revision, with what she keeps in her account, or with all that she declared
// in one that she names. Of what she declared elsewhere and did not keep nothing is taken.
import { randomUUID } from 'node:crypto';

import { countOpenDrafts, insertDraft, type DossierRow } from '#db/queries/dossiers.server.ts';
import { localDate } from '#catalog/local-date.ts';
import { filingOf } from '#catalog/offer.ts';
import { deliveryOf } from '#catalog/procedure.ts';
import { initialWire, narrowForm, type FormDefinition, type Profile } from '#forms/index.ts';
import { present } from '#app/values/present.ts';
import { inPersonSentence, type AuthorisationKind } from '#catalog/representation.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';
import type { Refusal } from '#app/steps/refusal.ts';
import type { Actor } from '../../kernel/actor.ts';
import { currentFormVersion, findPublishedProcedure } from '../../catalog/read-catalog.server.ts';
import { offeredHere } from '../../catalog/offered-here.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { contactsOf, readProfile } from '../../personal-data/resident-profile.server.ts';
import { allOrNothing } from '../../kernel/all-or-nothing.server.ts';
import { readOpenings } from '../../kernel/openings.server.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { newDossierCode } from '../../kernel/codes.ts';
import { sealDraft, type DraftContent } from './draft-content.server.ts';
import { answersOfEarlierFiling, reachEarlierFiling } from './earlier-filing.server.ts';
import { declaredApplicant } from '../applicant/read-applicant.server.ts';
import { isFiledForAnother, personsFiled, profileOf, representationWire } from './representation.ts';

/** Of one account: a family files a few at a time, and each may hold 40 MB for half a year. */
const mostOpenDrafts = 30;

export interface StartRefusal extends Refusal {
  /** He has to file or to discard some of those that he has. */
  readonly tooManyDrafts?: true;
}

/**
 * @param request `from`: the code of a dossier of hers of the same procedure, whose answers it begins with; filed for another, so is
 *   this one; `forAnother`: somebody else applies, whom she names later
 * @returns refused as `not-allowed` to all but residents, `not-found` for an unknown procedure or dossier, `not-possible` where it is
 *   not filed here, must be filed in person, or she has too many drafts
 */
export async function startDraft(
  deps: Deps,
  actor: Actor,
  {
    slug,
    from,
    forAnother = false,
  }: { readonly slug: string; readonly from?: string | undefined; readonly forAnother?: boolean },
): Promise<Outcome<{ code: string }, StartRefusal>> {
  if (actor.kind !== 'resident')
    return refuse('not-allowed', 'Hãy đăng nhập bằng tài khoản người dân để nộp hồ sơ.');
  const published = await findPublishedProcedure(deps, slug);
  if (published === undefined) return refuse('not-found', 'Không tìm thấy thủ tục này.');
  const { revisionId } = published;
  const openings = await readOpenings(deps.db);
  const procedure = offeredHere(deps, published.procedure, localDate(deps.clock.now()), openings);
  const filing = filingOf(procedure);
  if (filing.at === 'national-portal')
    return refuse(
      'not-possible',
      procedure.opening.words || 'Thủ tục này nộp trực tuyến trên Cổng Dịch vụ công quốc gia.',
    );
  if (filing.at === 'resolver')
    return refuse('not-possible', `Thủ tục này do ${procedure.authority.receives} nhận hồ sơ và giải quyết.`);
  const version = filing.at === 'here' ? await currentFormVersion(deps, filing.form) : undefined;
  if (version === undefined)
    return refuse('not-possible', procedure.opening.words || 'Thủ tục này chưa nhận hồ sơ trực tuyến.');

  const id = randomUUID();
  const code = newDossierCode();
  const at = deps.clock.now();
  const earlier =
    from === undefined
      ? undefined
      : await reachEarlierFiling(deps, actor, { procedureCode: procedure.code, code: from });
  if (earlier?.ok === false) return earlier;
  const form = narrowForm(version.definition, procedure.presets);
  const account = { ...contactsOf(actor), ...(await readProfile(deps, actor.userId)) };
  const isForAnother = forAnother || (earlier !== undefined && isFiledForAnother(earlier.dossier));
  if (isForAnother && procedure.filedInPerson === true) return refuse('not-possible', inPersonSentence);
  const beginning = isForAnother
    ? await beginForAnother(deps, account, form, earlier?.dossier)
    : await beginForOneself(deps, account, form, earlier?.dossier);
  const { content, delivery = 'desk', authorisation = null } = beginning;
  return allOrNothing(deps.db, async (sql): Promise<Outcome<{ code: string }, StartRefusal>> => {
    if ((await countOpenDrafts(sql, actor.userId)) >= mostOpenDrafts) {
      const message = `Bạn đang có ${mostOpenDrafts} hồ sơ đang khai, là số nhiều nhất của một tài khoản. Hãy nộp hoặc xóa bớt trong Hồ sơ của tôi, rồi bắt đầu hồ sơ mới.`;
      return { ok: false, refusal: { code: 'not-possible', message, tooManyDrafts: true } };
    }
    await insertDraft(sql, {
      id,
      code,
      ownerId: actor.userId,
      channel: 'online',
      authorisation,
      procedureCode: procedure.code,
      procedureRevisionId: revisionId,
      formVersionId: version.id,
      sector: procedure.sector,
      answers: sealDraft(deps.keys, id, { ...content, sections: {} }),
      delivery: deliveryOf(procedure, delivery),
      at,
    });
    return { ok: true, code };
  });
}

interface Beginning {
  readonly content: Pick<DraftContent, 'wire' | 'toReview' | 'representation'>;
  readonly authorisation?: AuthorisationKind;
  readonly delivery?: Delivery;
}

async function beginForOneself(
  deps: Deps,
  account: Profile,
  form: FormDefinition,
  earlier: DossierRow | undefined,
): Promise<Beginning> {
  if (earlier === undefined) return { content: { wire: initialWire(form, account), toReview: [] } };
  return {
    content: await answersOfEarlierFiling(deps, account, form, earlier),
    delivery: earlier.delivery,
  };
}

/** With nothing of whoever files but his own identity number: the declaration tells of the other one. */
async function beginForAnother(
  deps: Deps,
  { identity }: Profile,
  form: FormDefinition,
  earlier: DossierRow | undefined,
): Promise<Beginning> {
  const persons = earlier && personsFiled(declaredApplicant(deps, earlier));
  if (earlier === undefined || persons === undefined) {
    const representation = { ...present({ representativeIdentity: identity?.number }) };
    const content = { wire: initialWire(form), toReview: [], representation };
    return { content, authorisation: 'power-of-attorney' };
  }
  const { person, representative } = persons;
  const answers = await answersOfEarlierFiling(deps, profileOf(person), form, earlier);
  return {
    content: { ...answers, representation: representationWire(persons) },
    authorisation: representative.authorisation,
    delivery: earlier.delivery,
  };
}
