// Who decides at the first start, and whenever nobody else could: the first administrator, the chairman beside him, and the identity
// numbers by which the portal knows that they are two. Whoever runs the command holds the server anyway.
import { own } from '#forms/own.ts';
import { randomBytes, randomUUID } from 'node:crypto';

import { z } from 'zod';

import { hashPassword } from '#app/adapters/password-hash.server.ts';
import { entryOf, storePerson } from '#app/domain/accounts/enter-person.server.ts';
import { recordAuditEvent } from '#app/domain/kernel/audit.server.ts';
import type { SystemActor } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { sealProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import { staffRoles, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import { driverOf, type Transaction } from '#db/client.server.ts';
import { listRoles, listUsers } from '#db/queries/people.server.ts';
import { listIdentified } from '#db/queries/persons.server.ts';
import { insertReadyAccounts } from '#db/queries/ready-accounts.server.ts';
import { listApprovers, lockRoles, saveRole } from '#db/queries/staff-roles.server.ts';
import { bareDigits } from '#forms/kinds/identity-number.ts';
import { answered, SetupProblem, type SetupTalk } from './talk.ts';

type From = Pick<Deps, 'db' | 'clock' | 'keys'>;

const identitySchema = z
  .string()
  .transform(bareDigits)
  .pipe(z.string().regex(/^(\d{9}|\d{12})$/, 'Nhập số định danh gồm 12 chữ số, hoặc số CMND gồm 9 chữ số.'));

const personSchema = z.object({
  name: z.string().trim().min(1, 'Nhập họ tên.').max(100, 'Không quá 100 ký tự.'),
  email: z
    .string()
    .trim()
    .toLowerCase()
    .pipe(z.email('Nhập thư điện tử đúng dạng, ví dụ quantri@phuanbinhduong.gov.vn.')),
  identity: identitySchema,
});

type Person = z.output<typeof personSchema>;

/** Who decides already, and of whom nobody entered who he is. */
interface Unknown {
  readonly id: string;
  readonly name: string;
  readonly email: string;
}

export interface SetupPeople {
  readonly administrator: Person | undefined;
  readonly chairman: Person | undefined;
  readonly numbers: readonly (Unknown & { readonly number: string })[];
  /** Those whose number nobody gave now either. */
  readonly unknown: readonly Unknown[];
}

/**
 * Asks for the first administrator where there is none, for the numbers of those who decide and have none, and for the chairman where
 * fewer than two persons are known who could approve what the other proposes.
 * @throws SetupProblem when an answer is missing or wrong and cannot be asked again
 */
export async function askPeople(deps: From, talk: SetupTalk, unattended: boolean): Promise<SetupPeople> {
  const approvers = await listApprovers(deps.db, deps.clock.now());
  const identified = await listIdentified(driverOf(deps.db));
  const indexOf = (number: string) => Buffer.from(deps.keys.blindIndex(number)).toString('hex');
  const known = new Set(approvers.flatMap(({ id }) => identified.get(id) ?? []));
  const administrator = (await hasAdministrator(deps))
    ? undefined
    : await askAdministrator(deps, talk, unattended);
  if (administrator !== undefined) known.add(indexOf(administrator.identity));
  const lacking = approvers.filter(({ id }) => !identified.has(id));
  const numbers = await askNumbers(talk, unattended, lacking);
  for (const { number } of numbers) known.add(indexOf(number));
  const chairman =
    known.size > 1
      ? undefined
      : await askChairman(
          talk,
          unattended,
          ({ email, identity }) => email === administrator?.email || known.has(indexOf(identity)),
        );
  return {
    ...{ administrator, chairman, numbers },
    unknown: lacking.filter(
      ({ id, email }) => email.toLowerCase() !== chairman?.email && !numbers.some((one) => one.id === id),
    ),
  };
}

/** In the transaction of the setup. */
export async function storePeople(
  deps: From,
  tx: Transaction,
  { administrator, chairman, numbers }: SetupPeople,
): Promise<void> {
  await lockRoles(tx);
  if (administrator !== undefined)
    await makeAccount(deps, tx, administrator, 'administrator', 'Quản trị hệ thống');
  for (const { id, number } of numbers)
    await storePerson(deps, tx, setup, { userId: id, entry: entryOf(number) });
  if (chairman !== undefined) await makeChairman(deps, tx, chairman);
}

export function tellPeople(
  { say }: SetupTalk,
  { administrator, chairman, numbers, unknown }: SetupPeople,
): void {
  if (administrator !== undefined) {
    say(
      `✓ Đã mở tài khoản quản trị ${administrator.email}. Khi Cổng chạy, mở “Quên mật khẩu” và nhập thư điện tử này để đặt mật khẩu.`,
    );
  }
  if (chairman !== undefined)
    say(
      `✓ Chủ tịch ${chairman.email} duyệt những việc quản trị viên không làm một mình được. Chưa có mật khẩu thì đặt bằng “Quên mật khẩu” như trên.`,
    );
  for (const { email } of numbers) say(`✓ Đã nhập số định danh của ${email}.`);
  for (const { name, email } of unknown)
    say(
      `! ${name} (${email}) chưa có số định danh nên chưa duyệt được việc của người khác. Khi biết số, chạy lại npm run setup.`,
    );
}

async function askAdministrator(
  { db }: Pick<Deps, 'db'>,
  talk: SetupTalk,
  unattended: boolean,
): Promise<Person | undefined> {
  const usedAddresses = new Set((await listUsers(db)).map(({ email }) => email?.toLowerCase()));
  if (!unattended) talk.say('Quản trị viên đầu tiên:');
  return askPerson(talk, unattended, {
    setting: 'SETUP_ADMIN',
    questions: { name: 'Họ tên: ', email: 'Thư điện tử: ', identity: 'Số định danh cá nhân: ' },
    mayBeUnknown: false,
    schema: personSchema.refine(({ email }) => !usedAddresses.has(email), {
      path: ['email'],
      error: 'Thư điện tử này đã có tài khoản khác trên Cổng.',
    }),
  });
}

interface PersonQuestions {
  /** With what the names of the settings begin that answer in place of whoever sits before the screen. */
  readonly setting: 'SETUP_ADMIN' | 'SETUP_CHAIRMAN';
  readonly questions: Readonly<Record<keyof Person, string>>;
  readonly mayBeUnknown: boolean;
  readonly schema: z.ZodType<Person>;
}

/** @returns undefined where he may be unknown and has no name @throws SetupProblem where nobody can be asked again */
async function askPerson(
  talk: SetupTalk,
  unattended: boolean,
  { setting, questions, mayBeUnknown, schema }: PersonQuestions,
): Promise<Person | undefined> {
  const settingOf = (field: PropertyKey) => `${setting}_${String(field).toUpperCase()}`;
  const answerTo = async (field: keyof Person): Promise<string> =>
    unattended ? (own(talk.env, settingOf(field)) ?? '') : answered(talk, questions[field]);
  for (;;) {
    const name = await answerTo('name');
    if (mayBeUnknown && name.trim() === '') return undefined;
    const [email, identity] = [await answerTo('email'), await answerTo('identity')];
    const parsed = schema.safeParse({ name, email, identity });
    if (parsed.success) return parsed.data;
    const { issues } = parsed.error;
    if (unattended)
      throw new SetupProblem(
        issues.map(({ path, message }) => `${settingOf(path[0] ?? '')}: ${message}`).join('\n'),
      );
    for (const { message } of issues) talk.say(`  ! ${message}`);
  }
}

/** Of an installation that decided before the portal asked who is who; left empty, it is asked at the next run. */
async function askNumbers(
  talk: SetupTalk,
  unattended: boolean,
  lacking: readonly Unknown[],
): Promise<SetupPeople['numbers']> {
  const numbers: (Unknown & { readonly number: string })[] = [];
  for (const one of lacking) {
    for (;;) {
      const setting = settingFor(talk, one);
      const text = unattended
        ? ((setting && own(talk.env, setting)) ?? '')
        : await answered(talk, `Số định danh của ${one.name} (${one.email}), bỏ trống nếu chưa biết: `);
      if (text.trim() === '') break;
      const parsed = identitySchema.safeParse(text);
      if (parsed.success) {
        numbers.push({ ...one, number: parsed.data });
        break;
      }
      const message = parsed.error.issues[0]?.message ?? '';
      if (unattended) throw new SetupProblem(`${setting ?? ''}: ${message}`);
      talk.say(`  ! ${message}`);
    }
  }
  return numbers;
}

/** By which setting the environment gives his number: where it names him. */
const settingFor = ({ env }: SetupTalk, { email }: Unknown): string | undefined =>
  (['SETUP_ADMIN', 'SETUP_CHAIRMAN'] as const)
    .filter((who) => env[`${who}_EMAIL`]?.trim().toLowerCase() === email.toLowerCase())
    .map((who) => `${who}_IDENTITY`)[0];

/**
 * The other person, who approves what an administrator may not do alone. Whoever runs the server may name him at any time: an account
 * that is there becomes the chairman's.
 * @param isKnown whether he is one of those who decide already
 * @returns undefined where he is not known yet
 */
async function askChairman(
  talk: SetupTalk,
  unattended: boolean,
  isKnown: (person: Person) => boolean,
): Promise<Person | undefined> {
  if (!unattended)
    talk.say('Chủ tịch, người duyệt cùng quản trị viên. Bỏ trống họ tên nếu chưa biết thư điện tử:');
  const chairman = await askPerson(talk, unattended, {
    setting: 'SETUP_CHAIRMAN',
    questions: {
      name: 'Họ tên Chủ tịch: ',
      email: 'Thư điện tử của Chủ tịch: ',
      identity: 'Số định danh cá nhân của Chủ tịch: ',
    },
    mayBeUnknown: true,
    schema: personSchema.refine((person) => !isKnown(person), {
      path: ['email'],
      error: 'Chủ tịch và quản trị viên phải là hai người: hai thư điện tử, hai số định danh.',
    }),
  });
  if (chairman === undefined)
    talk.say(
      'Chưa có người thứ hai: vai trò lãnh đạo, kế toán, quản trị viên và chứng thư số chưa giao được. Khi biết, chạy lại npm run setup (SETUP_CHAIRMAN_NAME, SETUP_CHAIRMAN_EMAIL, SETUP_CHAIRMAN_IDENTITY).',
    );
  return chairman;
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
  { clock, keys }: From,
  tx: Transaction,
  { name, email, identity }: Person,
  role: StaffRole,
  position: string,
): Promise<void> {
  const id = randomUUID();
  await insertReadyAccounts(tx, [
    {
      ...{ id, name, email, kind: 'staff', position },
      passwordHash: await hashPassword(randomBytes(32).toString('base64url')),
      roles: [{ role, sectors: [], validFrom: clock.now() }],
      profile: sealProfile(keys, id, entryOf(identity)),
    },
  ]);
}

const setup: SystemActor = { kind: 'system', name: 'Cài đặt Cổng (npm run setup)' };

async function makeChairman(deps: From, tx: Transaction, person: Person): Promise<void> {
  const account = (await listUsers(tx)).find(({ email }) => email?.toLowerCase() === person.email);
  if (account === undefined) return makeAccount(deps, tx, person, 'chairman', staffRoles.chairman);
  if (account.kind !== 'staff' || account.disabledAt !== null)
    throw new SetupProblem(
      `SETUP_CHAIRMAN_EMAIL: ${person.email} không phải tài khoản cán bộ đang dùng. Hãy nhập thư điện tử khác.`,
    );
  await storePerson(deps, tx, setup, { userId: account.id, entry: entryOf(person.identity) });
  await saveRole(tx, {
    ...{ userId: account.id, role: 'chairman', sectors: [], from: deps.clock.now(), until: null },
  });
  await recordAuditEvent(deps, tx, setup, {
    subject: `user:${account.id}`,
    event: 'role-given',
    detail: { role: 'chairman' },
  });
}
