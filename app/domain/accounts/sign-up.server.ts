// A resident opens an account with name, address and password. The reply is the same whether or not the
// address is registered already; only the mail differs.
import { present } from '#app/values/present.ts';
import { removeUnconfirmedUser } from '#db/queries/people.server.ts';
import type { AccountDeps, Visitor } from './account-deps.server.ts';
import { passwordProblem, problemsOf, signUpSchema, typed, type FieldProblems } from './account-input.ts';
import { accountWords } from './account-words.ts';
import { allowAttempt, attemptLimits, waitForWindow } from './attempts.server.ts';

export interface SignUpInput {
  readonly name: unknown;
  readonly email: unknown;
  readonly password: unknown;
  /** Where the resident was going: the link in the mail carries it. */
  readonly returnTo: string | undefined;
}

export type SignUpOutcome =
  | { readonly ok: true; readonly email: string }
  | { readonly ok: false; readonly problems: FieldProblems };

export async function signUp(
  { deps, auth }: AccountDeps,
  visitor: Visitor,
  input: SignUpInput,
): Promise<SignUpOutcome> {
  const parsed = signUpSchema.safeParse(input);
  const person = { name: typed(input.name), email: typed(input.email) };
  const password = typed(input.password);
  const problems = [
    ...(parsed.success ? [] : problemsOf(parsed.error).filter((problem) => problem.field !== 'password')),
    ...passwordProblem(password, person),
  ];
  if (!parsed.success || problems.length > 0) return { ok: false, problems };
  const waitMs = await waitForWindow(deps, attemptLimits.signUpByAddress, visitor.clientIp);
  if (waitMs > 0) {
    return { ok: false, problems: [{ field: 'email', message: accountWords.tooManySignUps(waitMs) }] };
  }

  // Whoever registered this address before without confirming has no claim to it: his link and password go.
  await removeUnconfirmedUser(deps.db, parsed.data.email);
  await auth.api.signUpEmail({
    body: { ...parsed.data, ...present({ callbackURL: input.returnTo }) },
  });
  // The mail of the registration counts: the button that sends it again waits from now.
  await allowAttempt(deps, attemptLimits.confirmationPause, parsed.data.email);
  return { ok: true, email: parsed.data.email };
}
