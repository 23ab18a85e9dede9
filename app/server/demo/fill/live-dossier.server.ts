// The life of one synthetic dossier, as far as its moments lie in the past.
import { randomUUID } from 'node:crypto';

import { fixedClock } from '#app/adapters/clock.ts';
import type { Resident, Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import type { DossierAct } from '#app/domain/dossiers/decisions/dossier-act.ts';
import { rateDossier } from '#app/domain/dossiers/applicant/rate-dossier.server.ts';
import { gradeIds } from '#app/quality/rating.ts';
import { recordDeskPayment } from '#app/domain/payments/record-desk-payment.server.ts';
import { amountInput, setAmount } from '#app/domain/payments/set-amount.server.ts';
import { present } from '#app/values/present.ts';
import { amountsToSet, owedOf } from '#catalog/charges.ts';
import { officialCalendar } from '#catalog/calendar-days.ts';
import { usualCollection } from '#catalog/collection.ts';
import { isReceivedOnPaper, type CounterChannel } from '#catalog/counter.ts';
import { addDays, localDate, type LocalDate } from '#catalog/local-date.ts';
import { filingOf } from '#catalog/offer.ts';
import type { Procedure } from '#catalog/procedure.ts';
import type { Channel, Delivery } from '#catalog/procedure-lists.ts';
import { findDossierByCode, type DossierRow } from '#db/queries/dossiers.server.ts';
import { datePartsOf } from '#forms/calendar.ts';
import type { Wire } from '#forms/index.ts';
import { choicesOf, type Choices } from '../choices.ts';
import { orFault } from '../or-fault.ts';
import { demoPeople } from '../people.ts';
import { staffMember } from '../staff-member.ts';
import { fileExample, receiveExample } from './file-example.server.ts';
import { samplePaper } from './sample-paper.ts';
import type { DemoResident } from './residents.server.ts';

const hour = 3_600_000;
const longestPastHours = 360 * 24;

/** How people come: a third to the counter, a few by post. */
const shareOf = { 'in-person': 0.33, post: 0.05 } as const satisfies Record<CounterChannel, number>;

export interface DemoWorld {
  readonly services: readonly Procedure[];
  readonly residents: readonly DemoResident[];
}

/** Files a dossier at some moment of the last year and leads it on, step by step, until now. @returns its code */
export async function liveDossier(portal: Deps, index: number, world: DemoWorld): Promise<string> {
  const choices = choicesOf(`dossier ${index}`);
  const resident = choices.favourite(world.residents);
  const channel = channelOf(choices.share());
  const until = portal.clock.now();
  const moment = new Date(until.getTime() - choices.between(1, longestPastHours) * hour);
  const clock = fixedClock(channel === 'online' ? moment : officeMoment(moment, until, choices));
  const deps = { ...portal, clock };
  const services = world.services.filter((procedure) => isFiledBy(procedure, channel));
  for (;;) {
    const procedure = choices.favourite(services);
    const applicant = { kind: 'resident', userId: resident.id, ...resident } as const;
    const code =
      channel === 'online'
        ? await fileExample(deps, procedure, applicant)
        : await fileOnPaper(deps, procedure, { channel, resident, choices, world });
    if (code === undefined) continue;
    await follow(deps, { code, procedure, choices, resident: applicant, until });
    return code;
  }
}

function channelOf(share: number): Channel {
  if (share < shareOf['in-person']) return 'in-person';
  return share < shareOf['in-person'] + shareOf.post ? 'post' : 'online';
}

const isFiledBy = (procedure: Procedure, channel: Channel): boolean =>
  channel === 'online' ? filingOf(procedure).at === 'here' : isReceivedOnPaper(procedure, [channel]);

/** The counter is open on working days alone: at or before `moment`, and before `until`. */
function officeMoment(moment: Date, until: Date, { between }: Choices): Date {
  for (let day = localDate(moment); ; day = addDays(day, -1)) {
    if (!officialCalendar.isWorkingDay(day)) continue;
    const then = new Date(officialCalendar.openingTime(day).getTime() + between(5, 230) * 60_000);
    if (then < until) return then;
  }
}

const digits = (between: Choices['between'], count: number): string =>
  between(0, 10 ** count - 1)
    .toString()
    .padStart(count, '0');

/** A number as the registers give one: its province, sex and century, the year, and six digits. */
const identityOf = (name: string, { between }: Choices): string =>
  `074${name.includes(' Thị ') ? '1' : '0'}${between(50, 99)}${digits(between, 6)}`;

async function fileOnPaper(
  deps: Deps,
  procedure: Procedure,
  {
    channel,
    resident: { name },
    choices,
    world,
  }: {
    readonly channel: CounterChannel;
    readonly resident: DemoResident;
    readonly choices: Choices;
    readonly world: DemoWorld;
  },
): Promise<string | undefined> {
  const { share, between, favourite } = choices;
  const isRepresented = share() < 0.15 && procedure.filedInPerson !== true;
  const representative = isRepresented ? favourite(world.residents).name : undefined;
  const arrivedOn: LocalDate | undefined =
    channel === 'post' ? addDays(localDate(deps.clock.now()), -between(0, 2)) : undefined;
  return receiveExample(deps, procedure, staffMember('motcua'), {
    channel,
    name,
    identityNumber: identityOf(name, choices),
    phone: `09${digits(between, 8)}`,
    paysCash: share() < 0.9,
    ...present({ arrivedOn }),
    ...(representative !== undefined && {
      representative: { name: representative, identityNumber: identityOf(representative, choices) },
    }),
  });
}

interface Filed {
  readonly code: string;
  readonly procedure: Procedure;
  readonly choices: Choices;
  /** Who has filed, or would have, had he an account. */
  readonly resident: Resident;
  readonly until: Date;
}

type Past = Deps & { readonly clock: ReturnType<typeof fixedClock> };

/** What is done to one dossier, each step at its own moment. */
export function stepsOn(deps: Past, { code, until }: Pick<Filed, 'code' | 'until'>) {
  const read = async (): Promise<DossierRow> => {
    const dossier = await findDossierByCode(deps.db.$client, code);
    if (dossier === undefined) throw new Error(`no dossier ${code}`);
    return dossier;
  };
  const newRequest = async () => ({ code, version: (await read()).version, requestId: randomUUID() });
  return {
    read,
    /** Moves on in time. @returns false when that moment has not come yet */
    after: (hours: number): boolean => {
      const then = new Date(deps.clock.now().getTime() + hours * hour);
      if (then >= until) return false;
      deps.clock.set(then);
      return true;
    },
    act: async (actor: Staff, event: string, more: Partial<DossierAct> = {}) =>
      orFault(await actOnDossier(deps, actor, { event, ...(await newRequest()), ...more })),
    /** The accountant enters what the province has set. */
    price: async () => {
      const { charges } = await read();
      const wire = Object.fromEntries(
        (charges === null ? [] : amountsToSet(charges)).map(({ itemId }) => [amountInput(itemId), '50.000']),
      );
      const ground = 'Nghị quyết (mẫu) của Hội đồng nhân dân tỉnh';
      orFault(await setAmount(deps, staffMember('ketoan'), { ...(await newRequest()), wire, ground }));
    },
    pay: async (cashier: Staff) => orFault(await recordDeskPayment(deps, cashier, await newRequest())),
  };
}

type Steps = ReturnType<typeof stepsOn>;

async function follow(deps: Past, filed: Filed): Promise<void> {
  const { choices, procedure } = filed;
  const { share, between } = choices;
  const steps = stepsOn(deps, filed);
  const { read, after, act, pay } = steps;
  const { state, channel } = await read();
  if (state === 'payment-required') {
    if (share() < 0.06 || !after(between(1, 30))) return;
    await pay(staffMember('ketoan'));
  }
  // What lay on the counter was received at once.
  if (channel === 'online') {
    if (!after(between(1, 40))) return;
    if (share() < 0.03) {
      await act(staffMember('motcua'), 'refuse', { reason: 'Hồ sơ thuộc thẩm quyền của nơi khác.' });
      return;
    }
    await act(staffMember('motcua'), 'receive');
  }
  if (!after(between(1, 6))) return;
  const officer = officerOf(procedure);
  await act(officer, 'start-processing');
  if (share() < 0.1 && !(await verify(deps, steps, officer, choices))) return;
  const { dueAt } = await read();
  const room = dueAt === null ? 48 : Math.max(1, (dueAt.getTime() - deps.clock.now().getTime()) / hour);
  if (!after(share() < 0.9 ? room * (0.2 + 0.75 * share()) : room + between(8, 90))) return;
  const file = { fileName: 'kết quả (mẫu).pdf', mediaType: 'application/pdf', content: samplePaper };
  const wire = signedOnPaper(deps.clock.now(), await read());
  if (procedure.resolver === undefined) {
    await act(officer, 'submit-signed-result', { file, wire });
    await act(staffMember('truongban'), 'confirm-result');
  } else await act(officer, 'complete', { file, wire });
  if (!after(between(2, 60))) return;
  await handOut(steps, choices);
  await rate(deps, steps, filed);
}

/** @returns a number of a result that nobody else has in the year: that of its dossier */
export const sampleDocumentNumber = ({
  registerNumber,
  code,
}: Pick<DossierRow, 'registerNumber' | 'code'>): string =>
  `${registerNumber?.split('-').slice(-2).join('') ?? code}/UBND`;

/** As the officer reads it on the result. */
const signedOnPaper = (at: Date, dossier: DossierRow): Wire => ({
  documentNumber: sampleDocumentNumber(dossier),
  signedOn: datePartsOf(localDate(at)),
  signer: staffMember('truongban').userId,
});

const placesToVerify = [
  'Ủy ban nhân dân xã Hòa Lợi',
  'Ủy ban nhân dân xã An Tây',
  'Công an xã Phú An',
  'Ban Nhân dân ấp Phú Thứ',
] as const;

/** @returns false while its result is waited for */
async function verify(
  { clock }: Past,
  { after, act }: Steps,
  officer: Staff,
  { between, favourite }: Choices,
): Promise<boolean> {
  if (!after(between(1, 4))) return false;
  await act(officer, 'begin-verification', {
    reason: 'Cần đối chiếu với sổ lưu ở nơi đã đăng ký trước đây.',
    wire: {
      place: favourite(placesToVerify),
      until: datePartsOf(addDays(localDate(clock.now()), between(3, 7))),
    },
  });
  if (!after(between(24, 240))) return false;
  await act(officer, 'end-verification', {
    reason: 'Văn bản trả lời: đúng như hồ sơ.',
    wire: { outcome: 'confirmed' },
  });
  return true;
}

async function handOut({ read, act, pay, price }: Steps, choices: Choices): Promise<void> {
  const dossier = await read();
  const desk = staffMember('motcua');
  // What it costs is paid before it is handed over, but for a few.
  if (choices.share() < 0.97) {
    if (owedOf(dossier) === 'amount-to-come') await price();
    if (owedOf(await read()) === 'amount') await pay(desk);
  }
  await act(desk, 'return', { wire: collectedBy(dossier.delivery, choices) });
}

/** Most by the way that was registered; to the desk somebody comes for another now and then. */
function collectedBy(delivery: Delivery, choices: Choices): Wire {
  const { share, between, favourite } = choices;
  if (delivery !== 'desk' || share() < 0.88)
    return {
      collector: usualCollection({ delivery, hasAccount: true }).collector,
      trackingNumber: `EB${between(100_000_000, 999_999_999)}VN`,
    };
  const name = favourite(['Nguyễn Thị Hạnh', 'Lê Minh Phúc', 'Trần Ngọc Mai']);
  return {
    ...{ collector: 'representative', name, identityNumber: identityOf(name, choices) },
    authorisation: `Văn bản ủy quyền số ${between(1, 99)}`,
  };
}

async function rate(deps: Past, { read, after }: Steps, { choices, resident, code }: Filed): Promise<void> {
  const { share, between } = choices;
  const { ownerId, finishedAt, dueAt } = await read();
  // Whoever has no account was given no link here.
  if (ownerId === null || share() < 0.5 || !after(between(1, 100))) return;
  const late = finishedAt !== null && dueAt !== null && finishedAt > dueAt;
  const overall = gradeIds[late ? between(1, 2) : Math.floor(share() ** 2 * 2.2)] ?? 'satisfied';
  orFault(await rateDossier(deps, { by: 'account', resident, code }, { overall, timeliness: overall }));
}

function officerOf({ sector }: Procedure): Staff {
  const person = demoPeople.find(({ roles = [] }) =>
    roles.some(({ sectors = [] }) => sectors.includes(sector)),
  );
  if (person === undefined) throw new Error(`no officer for ${sector}`);
  return staffMember(person.email.slice(0, person.email.indexOf('@')));
}
