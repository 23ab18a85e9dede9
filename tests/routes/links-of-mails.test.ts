// Every link that opens something by a token alone, and every door at which a code is typed: mail programs open links by themselves,
// strangers guess. A new address with a token or a code has to be written down here.
import { randomUUID } from 'node:crypto';

import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { desc } from 'drizzle-orm';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { tokenPaths } from '#app/addresses/token-paths.ts';
import { inquiryRoutes } from '#app/routes/public/routes.ts';
import { attemptLimits } from '#app/domain/accounts/attempts.server.ts';
import { inviteStaff } from '#app/domain/accounts/invite-staff.server.ts';
import { requestPasswordReset } from '#app/domain/accounts/reset-password.server.ts';
import { signUp } from '#app/domain/accounts/sign-up.server.ts';
import { newHumanCheck } from '#app/domain/admission/challenge.server.ts';
import { askToFollow, followingDoor } from '#app/domain/following/ask-to-follow.server.ts';
import { createPreviewLink } from '#app/domain/publishing/create-preview-link.server.ts';
import * as staffPassword from '#app/routes/officer/password-link.tsx';
import * as itemPreview from '#app/routes/editor/outside-preview.tsx';
import * as confirmFollowing from '#app/routes/public/follow-confirm.tsx';
import * as followings from '#app/routes/public/followings.tsx';
import * as inquiry from '#app/routes/public/inquiry.tsx';
import * as inquiryDecision from '#app/routes/public/inquiry-decision.tsx';
import * as inquiryPart from '#app/routes/public/inquiry-part.ts';
import * as lookUp from '#app/routes/public/look-up.tsx';
import * as ownComment from '#app/routes/public/own-comment-change.tsx';
import * as ownComments from '#app/routes/public/own-comments.tsx';
import * as rate from '#app/routes/public/rate.tsx';
import * as confirmEmail from '#app/routes/resident/confirm-email.tsx';
import * as resetPassword from '#app/routes/resident/reset-password.tsx';
import { outbox, rateLimits } from '#db/schema/index.ts';
import { accountPortal } from '../support/account-portal.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, people, returnedDossier, slugs, testPortal } from '../support/dossiers.ts';
import { answerOf } from '../support/human-check.ts';
import { sentPetition } from '../support/petitions.ts';
import { edited } from '../support/publishing.ts';
import { tableDigests } from '../support/table-digests.ts';

const database = useDatabase();
let portal: ReturnType<typeof testPortal>;
let context: LoaderFunctionArgs['context'];

beforeAll(() => {
  portal = testPortal(database.db);
  const parts = accountPortal(database.db);
  context = { ...parts.context(), portal: { ...parts.portal, deps: portal.deps } };
});
beforeEach(() => database.db.delete(rateLimits));

type Page = (args: LoaderFunctionArgs & ActionFunctionArgs) => unknown;

/** @returns the status of the reply, thrown or not */
async function statusOf(
  page: Page,
  address: string,
  params: Readonly<Record<string, string>> = {},
  body?: Readonly<Record<string, string>>,
): Promise<number> {
  const request = new Request(new URL(address, 'http://localhost:3000'), {
    ...(body !== undefined && { method: 'POST', body: new URLSearchParams(body) }),
  });
  const reply = await Promise.resolve(page({ request, params, context })).catch((thrown: unknown) => {
    if (thrown instanceof Error) throw thrown;
    return thrown;
  });
  if (reply instanceof Response) return reply.status;
  const init = typeof reply === 'object' && reply !== null && 'init' in reply ? reply.init : null;
  return (init as ResponseInit | null)?.status ?? 200;
}

/** The address in the newest mail. */
async function linkInMail(part: string): Promise<string> {
  const [mail] = await database.db.select().from(outbox).orderBy(desc(outbox.id)).limit(1);
  const link = [...(mail?.body ?? '').matchAll(/https?:\/\/\S+/g)]
    .map(([one]) => one)
    .find((one) => one.includes(part));
  return link ?? `no link to ${part}`;
}
const at = { headers: new Headers(), clientIp: '203.0.113.9' };
const lastPart = (link: string) => ({ token: new URL(link).pathname.split('/').at(-1) ?? '' });

interface MailLink {
  readonly page: { readonly loader: Page };
  make(): Promise<string>;
  readonly params?: (link: string) => Readonly<Record<string, string>>;
}

const followed = async (link: string) => {
  const { ticket, question } = await newHumanCheck(portal.deps, followingDoor);
  const check = { ticket, solution: '', answer: String(answerOf(question)) };
  const sender = { requestId: randomUUID(), clientIp: at.clientIp, honeypot: '', check };
  accepted(
    await askToFollow(
      portal.deps,
      { kind: 'section', target: 'tin-tuc', email: 'theo.doi@example.com' },
      sender,
    ),
  );
  return linkInMail(link);
};

/** By the names that `paths` has for them. */
const links: Record<string, MailLink> = {
  confirmEmail: {
    page: confirmEmail,
    async make() {
      const typed = { name: 'Lê Văn Mở', contact: 'mo.thu@example.com', password: 'con trâu đi trước' };
      accepted(await signUp(context.portal, at, { requestId: randomUUID(), ...typed, returnTo: undefined }));
      return linkInMail('/dang-ky/xac-nhan');
    },
  },
  resetPassword: {
    page: resetPassword,
    async make() {
      accepted(await requestPasswordReset(context.portal, at, 'tran.thi.binh@demo.phuan'));
      return linkInMail('/dat-lai-mat-khau');
    },
  },
  staffPasswordLink: {
    page: staffPassword,
    async make() {
      const member = { name: 'Lê Văn Mới', email: 'moi@demo.phuan', position: 'Công chức' };
      accepted(await inviteStaff(portal.deps, people.administrator, member));
      return linkInMail('/dat-mat-khau');
    },
    params: lastPart,
  },
  confirmFollowing: { page: confirmFollowing, make: () => followed('/xac-nhan') },
  followings: {
    page: followings,
    make: async () => (await followed('/xac-nhan')).replace('/xac-nhan', ''),
  },
  rateByLink: {
    page: rate,
    async make() {
      await returnedDossier(portal, slugs.birth);
      return linkInMail('/danh-gia');
    },
    params: lastPart,
  },
  itemPreview: {
    page: itemPreview,
    async make() {
      const item = await edited(portal.deps);
      const { token } = accepted(await createPreviewLink(portal.deps, people.contributor, { item }));
      return `http://localhost:3000/xem-truoc/${token}`;
    },
    params: lastPart,
  },
};

/** Proven elsewhere: what they are, and by which test. */
const others = {
  unsubscribe: 'answers POST alone: tests/routes/following.test.ts',
  verifyPaper: 'printed on papers, for everybody, and shows what stands there: tests/domain/papers.test.ts',
  ownComments: 'a button confirms: tests/routes/consultation-pages.test.ts',
  ownComment: 'a form changes: tests/routes/consultation-pages.test.ts',
  itemPreviewFile: 'a file of the preview: tests/domain/publishing-life.test.ts',
};

describe('a link with a token', () => {
  test('is known here', () => {
    expect(Object.keys(tokenPaths).toSorted()).toEqual(
      [...Object.keys(links), ...Object.keys(others)].toSorted(),
    );
  });

  test.each(Object.keys(links))('%s: opened, however often, it changes nothing', async (name) => {
    const link = links[name];
    if (link === undefined) throw new Error(name);
    const address = await link.make();
    const digests = () => tableDigests(database.owner.$client, ['rate_limits']);
    const before = await digests();
    for (let scan = 0; scan < 3; scan += 1)
      expect(await statusOf(link.page.loader, address, link.params?.(address))).toBe(200);
    expect(await digests()).toEqual(before);
  });
});

describe('a code that somebody guesses', () => {
  const wrong = 'PA-0000-0000-00';
  const kindPath = '/phan-anh-kien-nghi';
  type Door = (code: string) => Promise<number>;
  const inquiryAt = (code: string, rest = '') => `${kindPath}/${code}${rest}`;

  /** By the file of the route. */
  const doors: Record<string, readonly Door[]> = {
    'look-up.tsx': [(code) => statusOf(lookUp.loader, `/tra-cuu?ma=${code}`)],
    'inquiry.tsx': [
      (code) => statusOf(inquiry.loader, inquiryAt(code), { code }),
      (code) => statusOf(inquiry.action, inquiryAt(code), { code }, { intent: 'stop-notices' }),
      (code) => statusOf(inquiry.action, inquiryAt(code), { code }, { email: 'ai@example.com' }),
    ],
    'inquiry-decision.tsx': [
      (code) =>
        statusOf(inquiryDecision.loader, inquiryAt(code, '/danh-gia'), { code, decision: 'danh-gia' }),
      (code) =>
        statusOf(inquiryDecision.action, inquiryAt(code, '/danh-gia'), { code, decision: 'danh-gia' }, {}),
    ],
    'inquiry-part.ts': [
      (code) =>
        statusOf(inquiryPart.loader, inquiryAt(code, '/giay-to/x'), { code, what: 'giay-to', id: 'x' }),
    ],
    'rate.tsx': [
      (token) => statusOf(rate.loader, `/danh-gia/${token}`, { token }),
      (token) => statusOf(rate.action, `/danh-gia/${token}`, { token }, {}),
    ],
    'own-comments.tsx': [(token) => statusOf(ownComments.loader, `/gop-y/cua-toi/${token}`, { token })],
    'own-comment-change.tsx': [
      (token) => statusOf(ownComment.loader, `/gop-y/cua-toi/${token}/x`, { token, comment: 'x' }),
    ],
  };

  test('every door of an inquiry is known here', () => {
    const files = inquiryRoutes
      .filter(({ path }) => path?.includes(':code'))
      .map(({ file }) => file.split('/').at(-1));
    expect(files.length).toBeGreaterThan(2);
    expect(Object.keys(doors)).toEqual(expect.arrayContaining([...new Set(files)]));
  });

  const each = Object.entries(doors).flatMap(([file, all]) =>
    all.map((door, index) => [file, index, door] as const),
  );
  test.each(each)(
    '%s, its way %i: so many, at once too, and then none, at no door',
    async (_file, _index, door) => {
      const { max } = attemptLimits.lookUpByAddress;
      const replies = await Promise.all(Array.from({ length: max + 6 }, () => door(wrong)));
      expect(replies.filter((status) => status === 429)).toHaveLength(6);
      expect(replies.filter((status) => status === 404)).toHaveLength(max);
      // A right one at another door is not told any more.
      const code = await sentPetition(portal.deps);
      expect(await statusOf(inquiry.loader, inquiryAt(code), { code })).toBe(429);
    },
  );

  test('whoever knows a code looks as often as he likes', async () => {
    const code = await sentPetition(portal.deps);
    const { max } = attemptLimits.lookUpByAddress;
    for (let look = 0; look < max + 5; look += 1)
      expect(await statusOf(inquiry.loader, inquiryAt(code), { code })).toBe(200);
  });
});
