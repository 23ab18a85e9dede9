// Who comes first to a portal that the handbook installed: the administrator and the chairman, who set their passwords and second factors,
// open it together, and see the numbers of their desk told; a resident, who sends a file larger than a proxy takes unless told.
// Usage: handbook-visits.ts https://HOST installed|restored|upgraded
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

import { Secret, TOTP } from 'otpauth';
import { simpleParser } from 'mailparser';
import sharp from 'sharp';
import { SMTPServer } from 'smtp-server';

import { paths } from '#app/addresses/paths.ts';
import { wholePortal } from '#catalog/opening.ts';
import { cookiesOf, visitorWith, type Visitor } from '../e2e/visitor.ts';

const [, , portal = '', moment = ''] = process.argv;
const password = 'mot-cum-tu-kha-dai-2026';
const people = ['quantri@thanhan.gov.vn', 'chutich@thanhan.gov.vn'] as const;
/** What their telephones know, from one run to the next. */
const kept = '/root/handbook-secrets.json';
const secrets = new Map<string, string>(
  moment !== 'installed' && existsSync(kept)
    ? Object.entries(JSON.parse(readFileSync(kept, 'utf8')) as Record<string, string>)
    : [],
);

const went = (step: string) => console.log(`  ✓ ${step}`);
const expect = (what: string, isSo: boolean, told: unknown) => {
  if (!isSo) throw new Error(`${what}: ${String(told)}`);
  went(what);
};

const mails: { readonly to: string; readonly text: string }[] = [];
const mailServer = new SMTPServer({
  authOptional: true,
  disabledCommands: ['STARTTLS'],
  onData(stream, session, done) {
    simpleParser(stream).then(
      ({ text = '' }) => {
        mails.push({ to: session.envelope.rcptTo.map(({ address }) => address).join(), text });
        done();
      },
      (error: unknown) => done(error instanceof Error ? error : new Error(String(error))),
    );
  },
});

async function linkTo(address: string): Promise<string> {
  for (let tries = 0; tries < 120; tries += 1) {
    const link = mails
      .filter(({ to }) => to === address)
      .flatMap(({ text }) => /https:\/\/\S+dat-lai-mat-khau\S+/.exec(text) ?? [])
      .at(-1);
    if (link !== undefined) return link;
    await wait(500);
  }
  throw new Error(`no link came to ${address}; mails: ${JSON.stringify(mails)}`);
}

/** The band above every page says so. */
const isClosed = (page: string) => /class="page-notice".*Chưa mở/.test(page);

const nobody = visitorWith(portal, '');

async function signIn(email: string): Promise<Visitor> {
  const reply = await nobody.post(paths.staffSignIn(), { email, password });
  if (reply.status !== 303) throw new Error(`${email} was not let in: ${reply.status}`);
  const half = visitorWith(portal, cookiesOf(reply));
  const door = paths.staffSecondStep();
  const closed = await half.get(paths.staff());
  if (closed.status !== 303) throw new Error(`${email} needs no second factor: ${closed.status}`);
  const page = await (await half.get(door)).text();
  const known = secrets.get(email);
  if (known !== undefined) {
    // The code of the last sign-in is not taken again.
    await wait(31_000 - (Date.now() % 30_000));
    await half.post(door, { code: codeOf(known) });
    return half;
  }
  const secret = /<code[^>]*>([A-Z2-7 ]{16,})<\/code>/.exec(page)?.[1]?.replaceAll(' ', '') ?? '';
  const { offer = '' } = await half.hidden(door);
  const shown = page.includes(offer) ? offer : (/name="offer" value="([^"]+)"/.exec(page)?.[1] ?? '');
  const enrolled = await half.post(door, { offer: shown, password, code: codeOf(secret), intent: 'set-up' });
  const text = await enrolled.text();
  if (!text.includes('Mã dự phòng'))
    throw new Error(`no second factor for ${email}: ${enrolled.status}\n${text}`);
  secrets.set(email, secret);
  const cookies = cookiesOf(enrolled);
  return cookies === '' ? half : visitorWith(portal, cookies);
}

const codeOf = (secret: string) => new TOTP({ secret: Secret.fromBase32(secret) }).generate();

async function setPassword(email: string): Promise<void> {
  await nobody.post(paths.forgotPassword('staff'), { email });
  const link = new URL(await linkTo(email));
  const saved = await nobody.post(link.pathname + link.search, { password, repeated: password });
  if (saved.status !== 303) throw new Error(`no password for ${email}: ${saved.status}`);
}

async function install(): Promise<void> {
  const closed = await (await nobody.get(paths.home())).text();
  expect('the portal is closed after its installation', isClosed(closed), 'open');
  await new Promise<void>((resolve) => mailServer.listen(2525, '127.0.0.1', resolve));
  for (const email of people) await setPassword(email);
  went('both have set their passwords by a link in a mail');
  const administrator = await signIn(people[0]);
  const chairman = await signIn(people[1]);
  went('both had to set up a second factor');

  const page = paths.staffOpenings();
  const asked = await administrator.post(page, {
    ...(await administrator.hidden(page)),
    ...{ subject: wholePortal, way: 'here', words: '', intent: 'propose' },
  });
  const proposal = asked.headers.get('location') ?? '';
  expect('the opening is proposed', proposal.includes(paths.staffProposals()), asked.status);
  const decide = async (who: Visitor) =>
    (await who.post(proposal, { ...(await who.hidden(proposal)), intent: 'approve' })).status;
  expect('nobody opens it alone', (await decide(administrator)) !== 303, 303);
  const decided = await decide(chairman);
  expect('another may', decided === 303, decided);
  // Pages are told after the commit.
  const began = Date.now();
  const isStillClosed = async () => isClosed(await (await nobody.get(paths.home())).text());
  while ((await isStillClosed()) && Date.now() - began < 5000) await wait(50);
  expect('readers see it open', Date.now() - began < 5000, 'closed');

  await hearNumbers(chairman);
  await sendLargeFile();
}

/** The first line comes at once, the beat after it: a proxy that collects would hold both back. */
async function hearNumbers(who: Visitor): Promise<void> {
  const began = performance.now();
  const stream = await who.get(paths.liveNumbers());
  const reader = stream.body?.getReader();
  const first = new TextDecoder().decode((await reader?.read())?.value);
  const firstMs = Math.round(performance.now() - began);
  expect(
    `the stream of events begins after ${firstMs} ms`,
    first.includes('retry:') && firstMs < 2000,
    first,
  );
  let beat = '';
  while (!beat.includes(':\n\n') && performance.now() - began < 40_000)
    beat += new TextDecoder().decode((await reader?.read())?.value);
  const beatMs = performance.now() - began;
  expect(`and goes on after ${Math.round(beatMs / 1000)} s`, beat.includes(':\n\n'), beat);
  await reader?.cancel();
}

async function sendLargeFile(): Promise<void> {
  const noise = { type: 'gaussian', mean: 128, sigma: 60 } as const;
  const image = sharp({ create: { width: 2000, height: 1400, channels: 3, background: '#888', noise } });
  const picture = await image.png().toBuffer();
  const body = new FormData();
  body.append('intent', 'add-files');
  body.append('files', new File([new Uint8Array(picture)], 'duong-hong.png', { type: 'image/png' }));
  const address = new URL(paths.inquiryForm('petition'), portal);
  const reply = await fetch(address, { method: 'POST', body, headers: { Origin: portal } });
  const text = await reply.text();
  const megabytes = (picture.length / 1024 ** 2).toFixed(1);
  expect(
    `a picture of ${megabytes} MB is taken`,
    reply.status === 200 && picture.length > 1024 ** 2 && text.includes('duong-hong.jpg'),
    `${reply.status} ${text.slice(0, 500)}`,
  );
}

if (moment === 'installed') {
  await install();
  writeFileSync(kept, JSON.stringify(Object.fromEntries(secrets)), { mode: 0o600 });
} else {
  const chairman = await signIn(people[1]);
  const openings = await (await chairman.get(paths.staffOpenings())).text();
  expect(
    `${moment}: who decides signs in with his factor, and it is open`,
    openings.includes('Cổng đang mở'),
    openings.slice(0, 2000),
  );
}
mailServer.close();
