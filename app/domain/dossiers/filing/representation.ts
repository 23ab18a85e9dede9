// For whom a draft is filed that is not its owner's own matter, and by what he may.
import type { ApplicantFacts, FilingPersons } from '#app/read-models/dossiers.ts';
import {
  personAnswers,
  personFields,
  readRepresentation,
  representationForm,
} from '#app/steps/representation-form.ts';
import { present } from '#app/values/present.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import {
  answersToWire,
  checkDeclaration,
  checkField,
  initialWire,
  type FormContext,
  type FormDefinition,
  type Problem,
  type Profile,
  type Wire,
  type WireValue,
} from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { sameValue } from '#catalog/same-value.ts';
import type { DraftContent } from './draft-content.server.ts';

/**
 * Is it filed online by somebody who acts for the applicant?
 * @returns false at the counter: there the desk is told who came
 */
export const isFiledForAnother = ({
  authorisation,
  channel,
}: Pick<DossierRow, 'authorisation' | 'channel'>): boolean => authorisation !== null && channel === 'online';

/** One of both acts for the other. */
export type ActingPersons = Required<FilingPersons>;

export type Representation =
  | { readonly ok: true; readonly persons: ActingPersons }
  | { readonly ok: false; readonly persons?: never; readonly problems: readonly Problem[] };

/**
 * Who applies, and who acts for her, as the draft says it.
 * @param dossier its owner acts
 * @returns undefined of a draft that its owner files for himself, or the desk at the counter
 */
export function representationOf(
  { authorisation, channel, ownerName }: Pick<DossierRow, 'authorisation' | 'channel' | 'ownerName'>,
  { representation = {} }: Pick<DraftContent, 'representation'>,
  context: FormContext,
): Representation | undefined {
  if (!isFiledForAnother({ authorisation, channel })) return undefined;
  const check = checkDeclaration(representationForm, representation, context);
  if (!check.ok) return { ok: false, problems: check.problems };
  const answers = readRepresentation(check.answers);
  return {
    ok: true,
    persons: {
      person: {
        name: answers.name,
        identityNumber: answers.identityNumber,
        ...present({ phone: answers.phone }),
      },
      representative: {
        name: ownerName ?? '',
        identityNumber: answers.representativeIdentity,
        authorisation: answers.authorisation,
        ...present({ number: answers.authorisationNumber, issuedOn: answers.authorisedOn }),
      },
    },
  };
}

/**
 * The persons of a dossier that was filed for somebody.
 * @returns undefined of one that nobody acted in
 */
export function personsFiled({
  name,
  identityNumber,
  phone,
  representative,
}: ApplicantFacts): ActingPersons | undefined {
  return (
    representative && {
      person: { name, ...present({ identityNumber, phone }) },
      representative,
    }
  );
}

/**
 * The persons of a dossier that was filed for somebody, as they are typed into another one.
 * @returns the wire of `representationForm`
 */
export function representationWire({ person, representative }: ActingPersons): Wire {
  return answersToWire(representationForm, {
    ...present({ name: person.name, identityNumber: person.identityNumber, phone: person.phone }),
    representativeIdentity: representative.identityNumber,
    authorisation: representative.authorisation,
    ...present({ authorisationNumber: representative.number, authorisedOn: representative.issuedOn }),
  });
}

/**
 * The form with its declarant's section telling of whoever it is filed for, not of whoever fills it in.
 * @param name hers, once it is known
 */
export function tellingOf(form: FormDefinition, name: string | undefined): FormDefinition {
  const intro =
    name === undefined
      ? 'Khai thông tin của người bạn nộp thay.'
      : `Khai thông tin của ${name}, người bạn nộp thay.`;
  const sections = form.sections.map((section) =>
    section.fields.some(({ profile }) => profile !== undefined) ? { ...section, intro } : section,
  );
  return { ...form, sections };
}

/**
 * What was typed of who applies, as a declaration begins with it.
 * @param wire of `representationForm`
 * @returns without what was typed wrong
 */
export function profileIn(wire: Wire, context: FormContext): Profile {
  const answers = Object.fromEntries(
    personFields.map((field) => [field.id, checkField(field, own(wire, field.id), context).answer]),
  );
  const { name, identityNumber, phone } = personAnswers.parse(answers);
  return profileOf({ name: name ?? '', ...present({ identityNumber, phone }) });
}

/**
 * What is known of who applies, as a declaration begins with it.
 * @returns an identity number of 12 digits as that of a CCCD, any other as that of a CMND
 */
export function profileOf({ name, identityNumber, phone }: FilingPersons['person']): Profile {
  return {
    ...(name === '' ? {} : { fullName: name }),
    ...(identityNumber !== undefined && {
      identity: { type: identityNumber.length === 12 ? 'CCCD' : 'CMND', number: identityNumber },
    }),
    ...present({ phone }),
  };
}

/**
 * The declaration says of its declarant what was told of whoever it is filed for.
 * @param before what the same questions began with: an answer that somebody gave himself stays
 * @returns the wire with what is known now
 */
export function refreshPrefill(
  form: FormDefinition,
  wire: Wire,
  { before, after }: { readonly before: Profile; readonly after: Profile },
): Wire {
  const [was, is] = [initialWire(form, before), initialWire(form, after)];
  const next: Record<string, WireValue> = { ...wire };
  for (const { id, profile } of form.sections.flatMap(({ fields }) => fields)) {
    if (profile === undefined) continue;
    const answer = own(wire, id);
    if (answer !== undefined && answer !== '' && !sameValue(answer, own(was, id))) continue;
    const prefill = own(is, id);
    if (prefill === undefined) delete next[id];
    else next[id] = prefill;
  }
  return next;
}
