// Who applies, with a telephone to reach him by: what he declared, else what stands on his account.
import { present } from '#app/values/present.ts';
import type { Sql } from '#db/client.server.ts';
import { readTextOf, type Profile } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { fieldsById } from '#forms/rules/index.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import { askOnce } from '../../kernel/ask-once.server.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { profileForm } from '../../personal-data/profile-form.ts';
import { readProfile, readProfiles } from '../../personal-data/resident-profile.server.ts';
import { openJson, openOrUndefined, unreadableName } from '../../personal-data/sealed-json.server.ts';
import { applicantContext, openDraftContent } from '../filing/draft-content.server.ts';
import { isFiledForAnother } from '../filing/representation.ts';
import type { ApplicantFacts } from '#app/read-models/dossiers.ts';

/**
 * The applicant of a dossier that was filed, as he was declared.
 * @returns what the account says where the dossier keeps no applicant
 * @throws Error when it can't be opened
 */
export function declaredApplicant({ keys }: Pick<Deps, 'keys'>, dossier: DossierRow): ApplicantFacts {
  return dossier.applicant === null
    ? { name: dossier.ownerName ?? '', email: dossier.ownerEmail ?? '' }
    : openJson<ApplicantFacts>(keys, dossier.applicant, applicantContext(dossier.id));
}

/**
 * His name in a list, which no single record may break.
 * @returns empty where nobody was declared, `unreadableName` where it can't be opened
 */
export function listedName(
  { keys }: Pick<Deps, 'keys'>,
  { id, applicant }: Pick<DossierRow, 'id' | 'applicant'>,
): string {
  if (applicant === null) return '';
  return openOrUndefined<ApplicantFacts>(keys, applicant, applicantContext(id))?.name ?? unreadableName;
}

/**
 * For whom a dossier is filed, where its owner files it for another.
 * @returns undefined where he files for himself, and while she is not named
 */
export function personOf({ keys }: Pick<Deps, 'keys'>, dossier: DossierRow): string | undefined {
  if (!isFiledForAnother(dossier)) return undefined;
  if (dossier.state !== 'draft') return declaredApplicant({ keys }, dossier).name;
  const name = own(openDraftContent(keys, dossier).representation, 'name');
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}

/**
 * As he was declared, for his handlers and his papers: with a telephone to reach him by, or whoever files for him.
 * @returns `phone` is absent where the account has none, either
 */
export function readApplicant(deps: Deps, sql: Sql, dossier: DossierRow): Promise<ApplicantFacts> {
  return withTelephone(deps, sql, dossier.ownerId, declaredApplicant(deps, dossier));
}

/**
 * Adds the telephone of the owner's account where none was declared: few forms ask for one, and whoever handles the dossier
 * still has to reach its owner.
 * @param ownerId null where nobody has an account
 * @returns the same facts where there is none to add
 */
export async function withTelephone(
  deps: Deps,
  sql: Sql,
  ownerId: string | null,
  facts: ApplicantFacts,
): Promise<ApplicantFacts> {
  if (facts.phone !== undefined || ownerId === null) return facts;
  return withTelephoneOf(
    facts,
    await askOnce(sql, `profile of ${ownerId}`, () => readProfile(deps, ownerId, sql)),
  );
}

/** The same with what stands on the owner's account, where it was read. */
export const withTelephoneOf = (facts: ApplicantFacts, { phone }: Profile): ApplicantFacts =>
  facts.phone !== undefined || phone === undefined ? facts : { ...facts, phone };

/** Where somebody lives and is called, as it reads. */
export interface KnownContact {
  readonly address?: string;
  readonly phone?: string;
}

/**
 * What stands on the accounts of owners of dossiers.
 * @param ownerIds of accounts
 * @returns by account; nothing of whoever told nothing
 */
export async function readKnownContacts(
  deps: Deps,
  ownerIds: readonly string[],
): Promise<ReadonlyMap<string, KnownContact>> {
  const profiles = await readProfiles(deps, ownerIds);
  return new Map([...profiles].map(([id, profile]) => [id, contactIn(profile)]));
}

function contactIn({ residence, phone }: Profile): KnownContact {
  const answers = { ...present({ residence, phone }) };
  const text = (id: 'residence' | 'phone') => {
    const field = fieldsById(profileForm).get(id);
    return field === undefined ? undefined : readTextOf(field, answers) || undefined;
  };
  return present({ address: text('residence'), phone: text('phone') });
}
