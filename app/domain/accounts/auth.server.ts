// Passwords, sessions and confirmation by better-auth, on the portal's own tables. Its HTTP endpoints are not
// exposed: the use cases beside this file call it, so that every text and every limit is the portal's.
import { randomUUID } from 'node:crypto';

import { drizzleAdapter } from 'better-auth/adapters/drizzle';
import { APIError } from 'better-auth/api';
import { hashPassword, verifyPassword } from 'better-auth/crypto';
import { betterAuth } from 'better-auth/minimal';

import { paths } from '#app/addresses/paths.ts';
import type { Clock } from '#app/adapters/clock.ts';
import type { Database } from '#db/client.server.ts';
import { enqueueMail } from '#db/queries/outbox.server.ts';
import { findUser, markEmailVerified } from '#db/queries/people.server.ts';
import { credentials, rateLimits, sessions, users, verifications } from '#db/schema/people.ts';
import type { Log, Unit } from '../kernel/deps.server.ts';
import type { WrittenMail } from '../notifications/letter.ts';
import {
  alreadyRegisteredMail,
  confirmEmailMail,
  passwordChangedMail,
  resetPasswordMail,
} from './account-mails.ts';
import { sessionOpener } from './open-session.server.ts';
import { passwordRules } from './password-rules.ts';

const hour = 3600;
/** How long a resident stays signed in. */
export const residentSessionDays = 30;
const residentSession = residentSessionDays * 24 * hour;
/** Of the staff: so long after the last thing they did, and no longer in all, so that it outlasts a working day and not a night. */
const staffSession = 8 * hour;
const longestStaffSession = 12 * hour;

/**
 * @param beganAt when he signed in
 * @returns when the session of a member of staff ends who does something now; by the system's time, as all of sessions
 */
export const staffSessionEnd = (beganAt: Date): Date =>
  new Date(Math.min(Date.now() + staffSession * 1000, beganAt.getTime() + longestStaffSession * 1000));

export interface AuthOptions {
  readonly db: Database;
  readonly secret: string;
  readonly publicUrl: string;
  readonly unit: Unit;
  readonly log: Log;
  /** When mails are due; sessions and links run by the system's time. */
  readonly clock: Clock;
  /** Absolute addresses that mails carry. */
  readonly links: AccountLinks;
}

export interface AccountLinks {
  confirmEmail(token: string, returnTo: string | undefined): string;
  resetPassword(token: string): string;
  signIn(): string;
  forgotPassword(): string;
}

/** What the session's cookie is called: `__Host-` where the portal is served over https. */
export const sessionCookie = 'phuan.session';

export type Auth = ReturnType<typeof createAuth>;

/** Thrown inside better-auth when a closed account would get a session. */
export const accountClosed = 'ACCOUNT_CLOSED';

interface AboutUser {
  readonly user: { readonly id: string; readonly email: string; readonly name: string };
}

interface WithLink extends AboutUser {
  readonly token: string;
  /** As better-auth would have it; the portal makes its own of the token. */
  readonly url: string;
}

/** The mails about accounts, under the names by which better-auth asks for them. */
function accountMails({ db, unit, clock, links }: AuthOptions) {
  /**
   * How often one may be asked for is limited where it is asked; each that was allowed is written, so that no page tells of a mail
   * that is none.
   * @param occasion of one, one mail is written, however often it is caused; left out, each is its own
   */
  async function post(
    cause: string,
    user: { id: string; email: string },
    mail: WrittenMail,
    occasion: string = randomUUID(),
  ): Promise<void> {
    await enqueueMail(
      db,
      {
        dedupeKey: `${cause}:${user.id}:${occasion}`,
        kind: cause,
        recipient: user.email,
        ...mail,
      },
      clock.now(),
    );
  }

  return {
    sendResetPassword: async ({ user, token }: WithLink) => {
      const mail = resetPasswordMail(unit, user.name, links.resetPassword(token));
      await post('reset-password', user, mail);
    },
    onPasswordReset: async ({ user }: AboutUser) => {
      // The link came by mail: whoever used it holds the address.
      await markEmailVerified(db, user.id);
      await post('password-changed', user, passwordChangedMail(unit, user.name, links.forgotPassword()));
    },
    onExistingUserSignUp: async ({ user }: AboutUser) => {
      await post(
        'already-registered',
        user,
        alreadyRegisteredMail(unit, user.name, links.signIn(), links.forgotPassword()),
        // A stranger causes it by his form, and no limit counts it by account.
        Math.floor(clock.now().getTime() / 300_000).toString(),
      );
    },
    sendVerificationEmail: async ({ user, url, token }: WithLink) => {
      const returnTo = new URL(url).searchParams.get('callbackURL') ?? '/';
      const link = links.confirmEmail(token, returnTo === '/' ? undefined : returnTo);
      await post('confirm-email', user, confirmEmailMail(unit, user.name, link));
    },
  };
}

/**
 * Sessions last `residentSessionDays` for residents, for staff until `staffSessionEnd`; links of mails an hour for a new password,
 * a day for an address. Where a closed account would get a session, it throws APIError `accountClosed`.
 * @param options `publicUrl`: under https, cookies go over https alone
 */
export function createAuth(options: AuthOptions) {
  const { db, secret, publicUrl, log } = options;
  const secure = publicUrl.startsWith('https://');
  const { sendVerificationEmail, ...passwordMails } = accountMails(options);
  return betterAuth({
    appName: 'phu-an-portal',
    secret,
    baseURL: publicUrl,
    basePath: [paths.account(), 'api'].join('/'),
    telemetry: { enabled: false },
    logger: {
      // What better-auth tells of a person's mistake is not worth a line; its errors are.
      level: 'error',
      log: (_level, message) => log.error({ from: 'better-auth' }, message),
    },
    database: drizzleAdapter(db, {
      provider: 'pg',
      schema: {
        user: users,
        session: sessions,
        account: credentials,
        verification: verifications,
        rateLimit: rateLimits,
      },
    }),
    user: {
      additionalFields: {
        kind: { type: 'string', required: false, input: false, defaultValue: 'resident' },
        position: { type: 'string', required: false, input: false },
        disabledAt: { type: 'date', required: false, input: false },
        phone: { type: 'string', required: false, input: false },
      },
    },
    plugins: [sessionOpener],
    // Its own way to extend a session knows one length for all; that of the staff is extended by `readActor`.
    session: { expiresIn: residentSession, disableSessionRefresh: true },
    verification: { storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      requireEmailVerification: true,
      autoSignIn: false,
      minPasswordLength: passwordRules.min,
      maxPasswordLength: passwordRules.max,
      // Its own, by the name by which the use cases beside this file take it: one way to hash in the whole portal.
      password: { hash: hashPassword, verify: verifyPassword },
      resetPasswordTokenExpiresIn: hour,
      revokeSessionsOnPasswordReset: true,
      ...passwordMails,
    },
    emailVerification: {
      expiresIn: 24 * hour,
      sendOnSignUp: true,
      // Who opens the link holds the address and has just chosen the password: asking for both again proves nothing more.
      autoSignInAfterVerification: true,
      // Asked for by a button, so that the page never tells of a mail that was not written.
      sendOnSignIn: false,
      sendVerificationEmail,
    },
    databaseHooks: {
      session: {
        create: {
          async before(session) {
            const user = await findUser(db, session.userId);
            if (user === undefined || user.disabledAt !== null) {
              throw new APIError('FORBIDDEN', { code: accountClosed, message: accountClosed });
            }
            const expiresAt =
              user.kind === 'staff'
                ? staffSessionEnd(new Date())
                : new Date(Date.now() + residentSession * 1000);
            return { data: { ...session, expiresAt } };
          },
        },
      },
    },
    advanced: {
      useSecureCookies: false,
      cookiePrefix: 'phuan',
      cookies: {
        session_token: {
          name: secure ? `__Host-${sessionCookie}` : sessionCookie,
          attributes: { secure, httpOnly: true, sameSite: 'lax', path: '/' },
        },
      },
      ipAddress: { ipAddressHeaders: ['x-client-ip'] },
    },
  });
}
