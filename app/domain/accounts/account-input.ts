// Reading what the account pages send: text under names, answered with a message a field.
import { z } from 'zod';

import type { ContactWay } from '#app/vocabulary/message-ways.ts';
import { readPhoneNumber } from '#forms/phone-number.ts';
import { checkField } from '#forms/validate.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { accountWords, longestEmail } from './account-words.ts';
import { passwordFault, type PasswordFault, type PasswordOwner } from './password-rules.ts';
import { fullNameField } from '../personal-data/profile-form.ts';
import { refuseAt, refuseInputs, type Outcome } from '../kernel/refusal.ts';

/** Reads what was typed into one input. @param path where the page says what is wrong with it */
export function readField<T>(
  schema: z.ZodType<T>,
  path: string,
  value: unknown,
): Outcome<{ readonly value: T }> {
  const parsedValue = schema.safeParse(value);
  if (parsedValue.success) return { ok: true, value: parsedValue.data };
  return refuseAt(path, parsedValue.error.issues[0]?.message ?? '');
}

/** @returns what a form sent under a name, as text in NFC; empty for anything that is no text: nothing was typed */
export const normalText = (value: unknown): string =>
  typeof value === 'string' ? value.normalize('NFC') : '';

const text = (missingMessage: string) =>
  z.string(missingMessage).normalize('NFC').trim().min(1, missingMessage);

export const emailField = text(accountWords.email)
  .max(254, accountWords.emailShape)
  .pipe(z.email(accountWords.emailShape))
  .transform((value) => value.toLowerCase());

/** What opens an account: an address in lower case, or a mobile number in E.164. */
export interface Contact {
  readonly way: ContactWay;
  readonly contact: string;
}

/** Both in one field: who types an @ means an address. */
export const contactField = z
  .string(accountWords.contact)
  .normalize('NFC')
  .trim()
  .min(1, accountWords.contact)
  .transform((value, context): Contact => {
    const refuse = (message: string) => {
      context.addIssue({ code: 'custom', message });
      return z.NEVER;
    };
    if (value.includes('@')) {
      const email = emailField.safeParse(value);
      return email.success
        ? { way: 'email', contact: email.data }
        : refuse(email.error.issues[0]?.message ?? accountWords.emailShape);
    }
    const phone = readPhoneNumber(value);
    if (phone === undefined) return refuse(accountWords.contactShape);
    return phone.mobile ? { way: 'phone', contact: phone.number } : refuse(accountWords.noMobile);
  });

/** Where a code or a link is asked for by one field, `contact`: a number is refused where no messages can be sent. */
export function readContact(
  { sms }: Pick<Deps, 'sms'>,
  value: unknown,
): Outcome<{ readonly value: Contact }> {
  const reading = readField(contactField, 'contact', value);
  return reading.ok && reading.value.way === 'phone' && sms === undefined
    ? refuseAt('contact', accountWords.noSms)
    : reading;
}

/** The six digits, however they are spaced. */
export const codeField = z
  .string(accountWords.code)
  .transform((value) => value.replace(/[\s.-]/g, ''))
  .pipe(z.string().regex(/^\d{6}$/, accountWords.code));

const anyDay = { today: '2026-01-01', unitName: '' };

/** The name as every declaration asks for it: what is accepted here is accepted there, where it is filled in. */
export const nameField = z.unknown().transform((typedName, context) => {
  const { answer, messages } = checkField({ ...fullNameField, label: 'Họ và tên' }, typedName, anyDay);
  for (const message of messages) context.addIssue({ code: 'custom', message });
  return typeof answer === 'string' && messages.length === 0 ? answer : z.NEVER;
});

export const signUpSchema = z.object({
  name: nameField,
  // Declarations that ask for an address have room for no more.
  contact: contactField.refine(({ contact }) => contact.length <= longestEmail, accountWords.emailTooLong),
  password: z.string(accountWords.password).normalize('NFC'),
});

export const signInSchema = z.object({
  contact: contactField,
  password: z
    .string(accountWords.password)
    .normalize('NFC')
    .min(1, accountWords.password)
    .max(1000, accountWords.wrongCredentials),
});

const passwordFaultWords: Record<PasswordFault, string> = {
  missing: accountWords.password,
  'too-short': accountWords.passwordTooShort,
  'too-long': accountWords.passwordTooLong,
  personal: accountWords.passwordIsPersonal,
  common: accountWords.passwordTooCommon,
  name: accountWords.passwordIsName,
};

/** @param owner whose name and contacts the password must not be */
export function passwordProblem(password: string, owner: PasswordOwner): readonly InputProblem[] {
  const fault = passwordFault(password, owner);
  return fault === undefined ? [] : [{ path: 'password', message: passwordFaultWords[fault] }];
}

/** @returns the password that was typed twice; what is wrong, at the field `password` or `repeated` */
export function readNewPassword(
  input: { readonly password: unknown; readonly repeated: unknown },
  owner: PasswordOwner,
): Outcome<{ readonly password: string }> {
  const password = normalText(input.password);
  const problems = passwordProblem(password, owner);
  if (problems.length > 0) return refuseInputs(problems);
  return normalText(input.repeated) === password
    ? { ok: true, password }
    : refuseAt('repeated', accountWords.passwordsDiffer);
}

/** @returns the first problem of each input, in the order of the page: one sentence is enough to go on */
export function problemsOf(error: z.ZodError): readonly InputProblem[] {
  const paths = new Set<string>();
  return error.issues.flatMap((issue) => {
    const path = issue.path.join('.');
    if (paths.has(path)) return [];
    paths.add(path);
    return [{ path, message: issue.message }];
  });
}
