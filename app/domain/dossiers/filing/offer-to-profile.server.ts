// What a dossier told of its owner and his account does not hold: offered once after filing, fact by fact, and kept only where
// he ticks it. What he did not want kept is not offered again.
import { present } from '#app/values/present.ts';
import type { ProfileOffer, ProfileOffers } from '#app/read-models/dossiers.ts';
import {
  checkField,
  readTextOf,
  type Answers,
  type FieldDefinition,
  type FormDefinition,
} from '#forms/index.ts';
import { own } from '#forms/own.ts';
import type { Actor, Resident } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import { meetSeen, seenOf } from '../../kernel/seen.server.ts';
import { formContextOf } from '../../kernel/form-context.ts';
import { refuse, type Outcome } from '../../kernel/refusal.ts';
import { profileForm } from '../../personal-data/profile-form.ts';
import { contradicts, vouchedNumberOf } from '../../personal-data/vouched-number.server.ts';
import {
  readProfile,
  saveProfile,
  type ProfileKey,
  type StoredProfile,
} from '../../personal-data/resident-profile.server.ts';
import { reachOwn } from '../dossier-access.server.ts';
import { pinnedTo } from '../decisions/dossier-facts.server.ts';
import { openAnswers } from './draft-content.server.ts';
import { declaredApplicant } from '../applicant/read-applicant.server.ts';
import { isFiledForAnother } from './representation.ts';

/** The name is the account's own, by which it is decided whether the declaration tells of its owner at all. */
const offeredKeys = ['birthDate', 'identity', 'residence', 'phone'] as const satisfies readonly ProfileKey[];

interface Fact extends ProfileOffer {
  readonly key: (typeof offeredKeys)[number];
  readonly value: unknown;
}

/** @returns what can be offered of a dossier that was filed; nothing where its declarant is somebody else, or it was filed for another */
export async function listProfileOffers(
  deps: Deps,
  actor: Actor,
  input: { readonly code: string },
): Promise<Outcome<ProfileOffers>> {
  const outcome = await newFacts(deps, actor, input.code);
  if (!outcome.ok) return outcome;
  return {
    ok: true,
    offers: outcome.facts.map(({ key, label, text, before }) => ({
      key,
      label,
      text,
      ...present({ before }),
    })),
    seen: seenOf(shownOf(outcome.facts)),
  };
}

const shownOf = (facts: readonly Fact[]) =>
  Object.fromEntries(facts.map(({ key, text, before }) => [key, [text, before]]));

/**
 * @param input.keys what he ticked; the rest of what was offered is not offered again with these values
 * @returns the labels of what is kept now; refused as `changed-meanwhile` where the account holds another value by now than the page
 *   showed
 */
export async function keepInProfile(
  deps: Deps,
  actor: Actor,
  input: { readonly code: string; readonly keys: readonly string[]; readonly seen?: string },
): Promise<Outcome<{ kept: readonly string[] }>> {
  const outcome = await newFacts(deps, actor, input.code);
  if (!outcome.ok) return outcome;
  const { resident, profile, facts } = outcome;
  const met = meetSeen({ seen: input.seen, now: shownOf(facts), one: 'thông tin của bạn' });
  if (!met.ok) return met;
  const tickedFacts = facts.filter(({ key }) => input.keys.includes(key));
  const declinedFacts = facts.filter((fact) => !tickedFacts.includes(fact));
  await saveProfile(deps, resident, {
    ...{ fullName: resident.name, ...profile },
    ...Object.fromEntries(tickedFacts.map(({ key, value }) => [key, value])),
    declined: {
      ...profile.declined,
      ...Object.fromEntries(declinedFacts.map(({ key, text }) => [key, text])),
    },
  });
  return { ok: true, kept: tickedFacts.map(({ label }) => label) };
}

async function newFacts(
  deps: Deps,
  actor: Actor,
  code: string,
): Promise<Outcome<{ resident: Resident; profile: StoredProfile; facts: readonly Fact[] }>> {
  if (actor.kind !== 'resident') return refuse('not-allowed', 'Chỉ người nộp hồ sơ làm được việc này.');
  const access = await reachOwn(deps.db.$client, actor, code);
  if (!access.ok) return access;
  const { dossier } = access;
  if (dossier.state === 'draft') return refuse('not-possible', 'Hồ sơ này chưa được gửi.');
  const { form } = await pinnedTo(deps, dossier);
  const profile = await readProfile(deps, actor.userId);
  if (isFiledForAnother(dossier)) return { ok: true, resident: actor, profile, facts: [] };
  const { postalPhone } = declaredApplicant(deps, dossier);
  const declaredAnswers = declaredOf(deps, form, openAnswers(deps.keys, dossier), actor, postalPhone);
  const vouchedNumber = await vouchedNumberOf(deps, deps.db, actor.userId);
  const facts = offeredKeys.flatMap((key): readonly Fact[] => {
    if (key === 'identity' && contradicts(vouchedNumber, declaredAnswers.identity)) return [];
    const field = questionOf(key);
    const value = declaredAnswers[key];
    const text = textOf(field, value);
    const before = textOf(field, profile[key]);
    if (text === '' || text === before || text === profile.declined?.[key]) return [];
    return [{ key, label: field.label, text, value, ...(before === '' ? {} : { before }) }];
  });
  return { ok: true, resident: actor, profile, facts };
}

function questionOf(key: ProfileKey): FieldDefinition {
  const field = profileForm.sections.flatMap(({ fields }) => fields).find(({ profile }) => profile === key);
  if (field === undefined) throw new Error(`the profile has no question for ${key}`);
  return field;
}

const textOf = (field: FieldDefinition, value: unknown): string =>
  value === undefined ? '' : readTextOf(field, { [field.id]: value });

/** What the declaration says of the account's owner, in the shapes the account keeps. */
function declaredOf(
  deps: Deps,
  form: FormDefinition,
  answers: Answers,
  { name }: Resident,
  postalPhone: string | undefined,
): Readonly<Partial<Record<ProfileKey, unknown>>> {
  const fields = form.sections.flatMap((section) => section.fields);
  const answerTo = (key: ProfileKey) => {
    const { kind } = questionOf(key);
    const field = fields.find(
      (one) => one.profile === key && one.kind === kind && own(answers, one.id) !== undefined,
    );
    return field && own(answers, field.id);
  };
  const declarant = answerTo('fullName');
  const plain = (text: unknown) => String(text).normalize('NFC').toLocaleLowerCase('vi');
  const isHim = (declarantName: unknown) => plain(declarantName) === plain(name);
  if (declarant !== undefined && !isHim(declarant)) return {};
  const phoneForPost =
    postalPhone === undefined
      ? undefined
      : checkField(questionOf('phone'), postalPhone, formContextOf(deps)).answer;
  return {
    birthDate: answerTo('birthDate'),
    identity: answerTo('identity'),
    residence: answerTo('residence'),
    phone: answerTo('phone') ?? phoneForPost,
  };
}
