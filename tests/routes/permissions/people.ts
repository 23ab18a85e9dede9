// Who asks, in the crawl of permissions: everybody by one word, each role of the vocabulary alone, with his sessions.
import { demoPassword } from '#app/domain/accounts/password-rules.ts';
import { signIn } from '#app/domain/accounts/sign-in.server.ts';
import { sealProfile } from '#app/domain/personal-data/resident-profile.server.ts';
import { demoUserId } from '#app/server/demo/people.ts';
import { since } from '#app/server/demo/accounts.server.ts';
import { present } from '#app/values/present.ts';
import { staffRoleIds, type StaffRole } from '#app/vocabulary/staff-roles.ts';
import { insertReadyAccounts } from '#db/queries/ready-accounts.server.ts';
import { hashPassword, costOfNothing } from '#app/adapters/password-hash.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { TestDatabase } from '../../support/database.ts';
import { enrol } from '../../support/second-factor.ts';

/** By the word that the table calls somebody: his account. `officer`: of the sector of the dossier; `owner`: whose record it is. */
export const accounts = {
  owner: 'nguyen.van.an',
  resident: 'tran.thi.binh',
  desk: 'motcua',
  officer: 'hotich',
  'other-officer': 'diachinh',
  accountant: 'ketoan',
  chairman: 'truongban',
  'vice-chairman': 'phoban',
  'editor-in-chief': 'tongbientap',
  'deputy-editor': 'photongbientap',
  editor: 'bientap',
  contributor: 'vanhoa',
  administrator: 'quantri',
} as const;

export type Account = keyof typeof accounts;
export type Person = Account | 'stranger';

export const people = ['stranger', ...(Object.keys(accounts) as Account[])] as const;

const residents: readonly Person[] = ['owner', 'resident'];
export const staff = people.filter((one) => one !== 'stranger' && !residents.includes(one)) as Account[];

/** Words for several, the widest first. */
export const groups: readonly (readonly [word: string, members: readonly Person[]])[] = [
  ['everybody', people],
  ['signed-in', people.filter((one) => one !== 'stranger')],
  ['residents', residents],
  ['staff', staff],
  ['board', ['editor-in-chief', 'deputy-editor', 'editor']],
  ['leaders', ['chairman', 'vice-chairman']],
  ['officers', ['officer', 'other-officer']],
];

/** @returns them in as few words as there are */
export function inWords(some: readonly Person[]): string {
  let left = some;
  const words = groups.flatMap(([word, members]) => {
    if (!members.every((one) => left.includes(one))) return [];
    left = left.filter((one) => !members.includes(one));
    return [word];
  });
  return [...words, ...people.filter((one) => left.includes(one))].join(' ');
}

/** Roles that one person of the demonstration has together are two persons here. */
const apart: readonly (readonly [account: Account, role: StaffRole, from: Account])[] = [
  ['editor-in-chief', 'editor-in-chief', 'chairman'],
  ['deputy-editor', 'deputy-editor', 'vice-chairman'],
];

const userIdOf = (account: string) => demoUserId({ email: `${account}@` });

/** With every role there is, so that what holds them back is what they have not shown, and nothing else. */
const withAll = { unset: 'moi.vai.tro.chua.dat', unshown: 'moi.vai.tro.chua.nhap' };

export async function separateRoles(database: TestDatabase, deps: Deps): Promise<void> {
  const passwordHash = await hashPassword(demoPassword, costOfNothing);
  const { keys } = deps;
  const account = (name: string, number: string, roles: readonly StaffRole[]) => {
    const id = userIdOf(name);
    return {
      ...{ id, name, email: `${name}@demo.phuan`, kind: 'staff' as const, passwordHash, position: 'Cán bộ' },
      roles: roles.map((role) => ({
        ...{ role, sectors: role === 'officer' ? ['ho-tich', 'dat-dai'] : [], validFrom: since },
      })),
      profile: sealProfile(keys, id, { identity: { type: 'CCCD', number } }),
    };
  };
  await insertReadyAccounts(database.db, [
    ...apart.map(([word, role], index) => account(accounts[word], `07409100710${index}`, [role])),
    ...Object.values(withAll).map((name, index) => account(name, `07409200710${index}`, staffRoleIds)),
  ]);
  for (const [, role, from] of apart)
    await database.owner
      .$client`delete from staff_roles where user_id = ${userIdOf(accounts[from])} and role = ${role}`;
}

/** In which somebody asks: the cookie of each. */
export interface Sessions {
  /** Whole: of the staff, the second factor was shown a moment ago. */
  readonly whole: ReadonlyMap<Person, string>;
  /** Whole, and so long ago that what weighs asks again. */
  readonly lapsed: ReadonlyMap<Person, string>;
  /** Of somebody with every role: the factor is set up and was not shown in it. */
  readonly unshown: string;
  /** Of somebody with every role who has none, where everybody must have one. */
  readonly unset: string;
}

const visitor = (cookie?: string) => ({
  headers: new Headers(present({ cookie })),
  clientIp: '203.0.113.9',
  given: [] as string[],
});

const cookiesIn = (lines: readonly string[]): string => lines.map((line) => line.split(';')[0]).join('; ');

export async function openSessions(database: TestDatabase, deps: Deps): Promise<Sessions> {
  const enter = async (account: string): Promise<string> => {
    const door = account === accounts.owner || account === accounts.resident ? 'resident' : 'staff';
    const contact = `${account}@demo.phuan`;
    const entered = await signIn({ deps, mode: 'demo' }, visitor(), door, {
      contact,
      password: demoPassword,
    });
    if (!entered.ok) throw new Error(`${account} cannot sign in: ${entered.refusal.message}`);
    return cookiesIn(entered.cookies);
  };
  const enterWhole = async (account: string): Promise<string> => {
    const half = visitor(await enter(account));
    await enrol(deps, half, { userId: userIdOf(account), password: demoPassword });
    // The session that becomes whole is a new one.
    return cookiesIn(half.given);
  };
  const whole = new Map<Person, string>([['stranger', '']]);
  for (const word of ['owner', 'resident'] as const) whole.set(word, await enter(accounts[word]));
  for (const word of staff) whole.set(word, await enterWhole(accounts[word]));
  const lapsed = new Map<Person, string>();
  for (const word of staff) lapsed.set(word, await enter(accounts[word]));
  await database.owner.$client`
    update sessions set factor_shown_at = now() - interval '11 minutes'
    where factor_shown_at is null and user_id in (select user_id from second_factors)`;
  await enterWhole(withAll.unshown);
  return { whole, lapsed, unshown: await enter(withAll.unshown), unset: await enter(withAll.unset) };
}
