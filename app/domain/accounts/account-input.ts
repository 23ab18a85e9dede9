// Reading what the account pages send: text under names, answered with a message a field.
import { z } from 'zod';

import { checkField } from '#forms/validate.ts';
import { accountWords, longestEmail } from './account-words.ts';
import { passwordFault, type PasswordFault } from './password-rules.ts';
import { fullNameField } from '../personal-data/profile-form.ts';

/** A message for each field that is not right, in the order of the page. */
export type FieldProblems = readonly { readonly field: string; readonly message: string }[];

/** What a form sent under a name, as text: anything else counts as nothing typed. */
export const typed = (value: unknown): string => (typeof value === 'string' ? value.normalize('NFC') : '');

const text = (missing: string) => z.string(missing).normalize('NFC').trim().min(1, missing);

export const emailField = text(accountWords.email)
  .max(254, accountWords.emailShape)
  .pipe(z.email(accountWords.emailShape))
  .transform((value) => value.toLowerCase());

const anyDay = { today: '2026-01-01', unitName: '' };

/** The name as every declaration asks for it: what is accepted here is accepted there, where it is filled in. */
export const nameField = z.unknown().transform((typedName, context) => {
  const { answer, messages } = checkField({ ...fullNameField, label: 'Họ và tên' }, typedName, anyDay);
  for (const message of messages) context.addIssue({ code: 'custom', message });
  return typeof answer === 'string' && messages.length === 0 ? answer : z.NEVER;
});

export const signUpSchema = z.object({
  name: nameField,
  // Declarations that ask for it have room for no more.
  email: emailField.refine((value) => value.length <= longestEmail, accountWords.emailTooLong),
  password: z.string(accountWords.password).normalize('NFC'),
});

export const signInSchema = z.object({
  email: emailField,
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
};

export function passwordProblem(password: string, person: { name: string; email: string }): FieldProblems {
  const fault = passwordFault(password, person);
  return fault === undefined ? [] : [{ field: 'password', message: passwordFaultWords[fault] }];
}

export function problemsOf(error: z.ZodError): FieldProblems {
  const seen = new Set<string>();
  return error.issues.flatMap((issue) => {
    const field = issue.path.join('.');
    if (seen.has(field)) return [];
    seen.add(field);
    return [{ field, message: issue.message }];
  });
}
