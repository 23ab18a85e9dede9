// The first start of a live portal: who the commune is, who administers the portal, and who decides with him; asked in a terminal, or answered by
// the environment. Whoever answers nothing wrong answers each question once.
import { randomBytes, randomUUID } from 'node:crypto';

import { hashPassword } from '#app/adapters/password-hash.server.ts';
import { z } from 'zod';

import {
  factFields,
  readFacts,
  type FactField,
  type CommuneFacts,
  type CommuneField,
} from '#app/commune/facts.ts';
import { versionOn } from '#app/commune/timeline.ts';
import { createCommune } from '#app/domain/commune/create-commune.server.ts';
import { recordAuditEvent } from '#app/domain/kernel/audit.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { staffRoles, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import { formatDate, isLocalDate, localDate } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';
import type { Transaction } from '#db/client.server.ts';
import { listStandingVersions } from '#db/queries/commune.server.ts';
import { listRoles, listUsers } from '#db/queries/people.server.ts';
import { listApprovers, lockRoles, saveRole } from '#db/queries/staff-roles.server.ts';
import { insertReadyAccounts } from '#db/queries/ready-accounts.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { exampleProblem, placeholdersIn } from './placeholders.ts';

export interface SetupTalk {
  /** The process's environment: `SETUP_…`. As soon as one of them is set, nothing is asked. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** @returns one line; undefined when nobody answers any more */
  readonly ask: (question: string) => Promise<string | undefined>;
  readonly say: (line: string) => void;
}

/** What was answered is not enough. Its message is Vietnamese and says what to set or to answer. */
export class SetupProblem extends Error {}

type Answers = Partial<Record<CommuneField, string>>;

/** "SETUP_SHORT_NAME" */
export const settingOf = (field: string): string =>
  `SETUP_${field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;

/**
 * Says who the commune is where nobody has, makes the first administrator where there is none, and the chairman where nobody could
 * approve what the administrator proposes. All of it or nothing.
 * @throws SetupProblem when an answer is missing or wrong and cannot be asked again
 */
export async function setUp(deps: Pick<Deps, 'db' | 'clock'>, talk: SetupTalk): Promise<void> {
  const unattended = Object.keys(talk.env).some(
    (name) => name.startsWith('SETUP_') && (own(talk.env, name) ?? '').trim() !== '',
  );
  const standingVersion = versionOn(await listStandingVersions(deps.db), localDate(deps.clock.now()));
  const replacing = standingVersion !== undefined && placeholdersIn(standingVersion.facts).length > 0;
  const first =
    standingVersion === undefined || replacing ? await askCommune(deps, talk, unattended) : undefined;
  if (standingVersion !== undefined && !replacing)
    talk.say(
      `✓ Đơn vị đã được khai báo: ${standingVersion.facts.name}. Thay đổi trong trang quản trị, mục Thông tin đơn vị.`,
    );
  const administrator = (await hasAdministrator(deps))
    ? undefined
    : await askAdministrator(deps, talk, unattended);
  const chairman = (await hasSecondPerson(deps, administrator))
    ? undefined
    : await askChairman(talk, unattended, administrator);
  await deps.db.transaction(async (tx) => {
    if (first !== undefined)
      await createCommune(deps, tx, {
        ...first,
        ...(replacing && { validFrom: localDate(deps.clock.now()), replacing }),
        basis: 'Khai báo khi cài đặt cổng',
      });
    if (administrator !== undefined)
      await makeAccount(deps, tx, administrator, 'administrator', 'Quản trị hệ thống');
    if (chairman !== undefined) await makeChairman(deps, tx, chairman);
  });
  if (first !== undefined) talk.say(`✓ Đã ghi thông tin của ${first.facts.name}.`);
  if (administrator !== undefined) {
    talk.say(
      `✓ Đã mở tài khoản quản trị ${administrator.email}. Khi cổng chạy, mở “Quên mật khẩu” và nhập thư điện tử này để đặt mật khẩu.`,
    );
  }
  if (chairman !== undefined)
    talk.say(
      `✓ Chủ tịch ${chairman.email} duyệt những việc quản trị viên không làm một mình được. Chưa có mật khẩu thì đặt bằng “Quên mật khẩu” như trên.`,
    );
}

async function askCommune(
  { clock }: Pick<Deps, 'clock'>,
  talk: SetupTalk,
  unattended: boolean,
): Promise<{ readonly facts: CommuneFacts; readonly validFrom: string }> {
  const answers: Answers = {};
  if (unattended) {
    for (const field of factFields) answers[field.id] = fromEnvironment(talk, field, answers);
    const factsCheck = check(answers);
    if (!factsCheck.ok)
      throw new SetupProblem(
        factsCheck.problems.map(({ path, message }) => `${settingOf(path)}: ${message}`).join('\n'),
      );
    return { facts: factsCheck.facts, validFrom: dayOf(talk.env['SETUP_VALID_FROM'], clock.now()) };
  }
  talk.say(
    'Thông tin của đơn vị. Bấm Enter để nhận giá trị trong ngoặc vuông, hoặc bỏ trống chỗ không bắt buộc.',
  );
  for (const field of factFields) answers[field.id] = await askField(talk, field, answers);
  // What does not fit together is asked again, and only that.
  for (let factsCheck = check(answers); ; factsCheck = check(answers)) {
    if (factsCheck.ok) {
      const dayText = await answered(talk, `Có hiệu lực từ ngày [${formatDate(clock.now())}]: `);
      return { facts: factsCheck.facts, validFrom: dayOf(dayText, clock.now()) };
    }
    for (const { path, message } of factsCheck.problems) {
      const field = factFields.find(({ id }) => id === path);
      if (field === undefined) throw new SetupProblem(message);
      talk.say(`  ! ${field.label}: ${message}`);
      answers[field.id] = await askField(talk, field, answers);
    }
  }
}

function check(answers: Answers): ReturnType<typeof readFacts> {
  const outcome = readFacts(answers);
  if (!outcome.ok) return outcome;
  const samples = placeholdersIn(outcome.facts);
  return samples.length === 0 ? outcome : { ok: false, problems: samples };
}

function fromEnvironment({ env }: SetupTalk, field: FactField, before: Answers): string {
  const answer = (own(env, settingOf(field.id)) ?? '').trim();
  if (answer === '') return field.proposal?.(before) ?? '';
  return choiceIn(field, answer);
}

/** "xã" as well as "xa". */
function choiceIn({ choices = {} }: FactField, text: string): string {
  const lowerText = text.normalize('NFC').toLocaleLowerCase('vi');
  const choice = Object.entries(choices).find(([, words]) => words.toLocaleLowerCase('vi') === lowerText);
  return choice?.[0] ?? text;
}

/** Until the answer is right by itself. */
async function askField(talk: SetupTalk, field: FactField, before: Answers): Promise<string> {
  const { id, label, hint, optional, choices: choiceLabels, proposal } = field;
  const proposed = proposal?.(before) ?? '';
  const choices =
    choiceLabels === undefined ? '' : ` (${Object.entries(choiceLabels).map(choiceInWords).join(', ')})`;
  const marks = `${choices}${optional === true ? ' (không bắt buộc)' : ''}${proposed === '' ? '' : ` [${proposed}]`}`;
  if (hint !== undefined) talk.say(`  ${hint}`);
  for (;;) {
    const reply = await answered(talk, `${label}${marks}: `);
    const answer = reply === '' ? proposed : choiceIn(field, reply);
    const problem = problemOf(id, { ...before, [id]: answer });
    if (problem === undefined) return answer;
    talk.say(`  ! ${problem.message}`);
  }
}

/** "xã", "tt-01-2018: Thông tư 01/2018/TT-VPCP": what has a short word is chosen by it, all else by its code. */
const choiceInWords = ([id, words]: readonly [string, string]): string =>
  words.length > 20 ? `${id}: ${words}` : words;

function problemOf(id: CommuneField, answers: Answers): Pick<InputProblem, 'message'> | undefined {
  const example = exampleProblem(answers[id] ?? '');
  if (example !== undefined) return { message: example };
  const outcome = readFacts(answers);
  return outcome.ok ? undefined : outcome.problems.find(({ path }) => path === id);
}

async function answered({ ask }: SetupTalk, question: string): Promise<string> {
  const line = await ask(question);
  if (line === undefined) {
    throw new SetupProblem(
      `Không có ai trả lời. Hãy chạy npm run setup trong một cửa sổ lệnh, hoặc đặt các biến ${settingOf('kind')}, ${settingOf('shortName')}… (xem README).`,
    );
  }
  return line.normalize('NFC').trim();
}

function dayOf(dayText: string | undefined, now: Date): string {
  const text = (dayText ?? '').trim();
  if (text === '') return localDate(now);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const date = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isLocalDate(date) || date > localDate(now))
    throw new SetupProblem(`SETUP_VALID_FROM: nhập một ngày có thật, không sau hôm nay, ví dụ 01/07/2025.`);
  return date;
}

const personSchema = z.object({
  name: z.string().trim().min(1, 'Nhập họ tên.').max(100, 'Không quá 100 ký tự.'),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email('Nhập thư điện tử đúng dạng, ví dụ quantri@phuanbinhduong.gov.vn.')),
});

type Person = z.output<typeof personSchema>;

async function askAdministrator(
  { db }: Pick<Deps, 'db'>,
  talk: SetupTalk,
  unattended: boolean,
): Promise<Person> {
  const usedAddresses = new Set((await listUsers(db)).map(({ email }) => email?.toLowerCase()));
  if (!unattended) talk.say('Quản trị viên đầu tiên:');
  for (;;) {
    const administrator = unattended
      ? { name: talk.env['SETUP_ADMIN_NAME'] ?? '', email: talk.env['SETUP_ADMIN_EMAIL'] ?? '' }
      : { name: await answered(talk, 'Họ tên: '), email: await answered(talk, 'Thư điện tử: ') };
    const parsed = personSchema.safeParse(administrator);
    const problems = parsed.success
      ? usedAddresses.has(parsed.data.email)
        ? [{ path: 'email', message: 'Thư điện tử này đã có tài khoản khác trên cổng.' }]
        : []
      : parsed.error.issues.map(({ path, message }) => ({ path: String(path[0]), message }));
    if (parsed.success && problems.length === 0) return parsed.data;
    if (unattended)
      throw new SetupProblem(
        problems.map(({ path, message }) => `SETUP_ADMIN_${path.toUpperCase()}: ${message}`).join('\n'),
      );
    for (const { message } of problems) talk.say(`  ! ${message}`);
  }
}

/**
 * The other person, who approves what an administrator may not do alone. Whoever runs the server may name him at any time: an account
 * that is there becomes the chairman's.
 * @returns undefined where he is not known yet
 */
async function askChairman(
  talk: SetupTalk,
  unattended: boolean,
  administrator: Person | undefined,
): Promise<Person | undefined> {
  const later = () =>
    void talk.say(
      'Chưa có người thứ hai: vai trò lãnh đạo, kế toán, quản trị viên và chứng thư số chưa giao được. Khi biết, chạy lại npm run setup (SETUP_CHAIRMAN_NAME, SETUP_CHAIRMAN_EMAIL).',
    );
  if (!unattended)
    talk.say('Chủ tịch, người duyệt cùng quản trị viên. Bỏ trống họ tên nếu chưa biết thư điện tử:');
  for (;;) {
    const name = unattended
      ? (talk.env['SETUP_CHAIRMAN_NAME'] ?? '')
      : await answered(talk, 'Họ tên Chủ tịch: ');
    if (name.trim() === '') return later();
    const email = unattended
      ? (talk.env['SETUP_CHAIRMAN_EMAIL'] ?? '')
      : await answered(talk, 'Thư điện tử của Chủ tịch: ');
    const parsed = personSchema.safeParse({ name, email });
    const problems =
      parsed.success && parsed.data.email === administrator?.email
        ? ['Chủ tịch và quản trị viên phải là hai người, hai thư điện tử.']
        : (parsed.error?.issues.map(({ message }) => message) ?? []);
    if (parsed.success && problems.length === 0) return parsed.data;
    if (unattended)
      throw new SetupProblem(problems.map((message) => `SETUP_CHAIRMAN_EMAIL: ${message}`).join('\n'));
    for (const message of problems) talk.say(`  ! ${message}`);
  }
}

/** @param administrator made in the same run: one more */
async function hasSecondPerson(
  { db, clock }: Pick<Deps, 'db' | 'clock'>,
  administrator: Person | undefined,
): Promise<boolean> {
  const approvers = await listApprovers(db, clock.now());
  return approvers.length + (administrator === undefined ? 0 : 1) > 1;
}

async function hasAdministrator({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<boolean> {
  const now = clock.now();
  const [users, roles] = await Promise.all([listUsers(db), listRoles(db)]);
  const open = new Set(users.filter(({ disabledAt }) => disabledAt === null).map(({ id }) => id));
  return roles.some(
    ({ role, userId, validUntil }) =>
      role === 'administrator' && open.has(userId) && (validUntil === null || validUntil > now),
  );
}

/** With a password that nobody knows: it is set by the link of “Quên mật khẩu”, which goes to the address. */
async function makeAccount(
  { clock }: Pick<Deps, 'clock'>,
  tx: Transaction,
  { name, email }: Person,
  role: StaffRole,
  position: string,
): Promise<void> {
  await insertReadyAccounts(tx, [
    {
      id: randomUUID(),
      name,
      email,
      kind: 'staff',
      position,
      passwordHash: await hashPassword(randomBytes(32).toString('base64url')),
      roles: [{ role, sectors: [], validFrom: clock.now() }],
    },
  ]);
}

async function makeChairman(deps: Pick<Deps, 'clock'>, tx: Transaction, person: Person): Promise<void> {
  await lockRoles(tx);
  const account = (await listUsers(tx)).find(({ email }) => email?.toLowerCase() === person.email);
  if (account === undefined) return makeAccount(deps, tx, person, 'chairman', staffRoles.chairman);
  if (account.kind !== 'staff' || account.disabledAt !== null)
    throw new SetupProblem(
      `SETUP_CHAIRMAN_EMAIL: ${person.email} không phải tài khoản cán bộ đang dùng. Hãy nhập thư điện tử khác.`,
    );
  await saveRole(tx, {
    ...{ userId: account.id, role: 'chairman', sectors: [], from: deps.clock.now(), until: null },
  });
  await recordAuditEvent(
    deps,
    tx,
    { kind: 'system', name: 'Cài đặt cổng (npm run setup)' },
    {
      subject: `user:${account.id}`,
      event: 'role-given',
      detail: { role: 'chairman' },
    },
  );
}
