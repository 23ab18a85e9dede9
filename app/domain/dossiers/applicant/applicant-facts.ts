// Who applies, read from the declaration: the answers that the form prefills from the resident's profile.
import { present } from '#app/values/present.ts';
import { readTextOf, type Answers, type FormDefinition } from '#forms/index.ts';
import { nationalNumber } from '#forms/phone-number.ts';
import type { DossierRow } from '#db/queries/dossiers.server.ts';
import type { KeyRing } from '../../kernel/key-ring.ts';
import { openVisit } from '../filing/counter-visit.ts';
import type { ApplicantFacts, FilingPersons } from '#app/read-models/dossiers.ts';
import { own } from '#forms/own.ts';
import { numberOfIdentity } from '#forms/kinds/identity-paper.ts';

/**
 * What is known of who applies without the declaration: what was said of her at the counter, or by whoever files for her;
 * else the account.
 * @param persons of a draft that is filed online for another: see `representationOf`
 */
export function knownOfApplicant(
  keys: KeyRing,
  dossier: Pick<DossierRow, 'id' | 'counter' | 'ownerName' | 'ownerEmail' | 'ownerPhone'>,
  persons?: FilingPersons,
): ApplicantFacts {
  const { id, counter, ownerName, ownerEmail, ownerPhone } = dossier;
  const filing = counter === null ? persons : openVisit(keys, id, counter);
  if (filing !== undefined) {
    const { person, representative } = filing;
    return { email: ownerEmail ?? '', ...person, ...present({ representative }) };
  }
  const phone = ownerPhone === null ? undefined : nationalNumber(ownerPhone);
  return { name: ownerName ?? '', email: ownerEmail ?? '', ...present({ phone }) };
}

/**
 * Who applies, as the declaration tells it.
 * @param knownFacts what the declaration does not tell is taken from here
 */
export function applicantFacts(
  form: FormDefinition,
  answers: Answers,
  knownFacts: ApplicantFacts,
): ApplicantFacts {
  const fields = form.sections.flatMap((section) => section.fields);
  const answeredField = (key: 'fullName' | 'phone' | 'residence' | 'identity') =>
    fields.find((field) => field.profile === key && own(answers, field.id) !== undefined);
  const text = (key: 'fullName' | 'phone' | 'residence') => {
    const field = answeredField(key);
    return field === undefined ? '' : readTextOf(field, answers);
  };
  const identity = answeredField('identity');
  const identityNumber = identity === undefined ? undefined : numberOfIdentity(own(answers, identity.id));
  const [phone, address] = [text('phone'), text('residence')];
  return {
    ...knownFacts,
    name: text('fullName') || knownFacts.name,
    ...(phone === '' ? {} : { phone }),
    ...present({ identityNumber }),
    ...(address === '' ? {} : { address }),
  };
}
