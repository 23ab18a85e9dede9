// The first start of a live portal: who the commune is, and who administers the portal and decides with him; asked in a terminal, or
// answered by the environment. Whoever answers nothing wrong answers each question once.
import { readFileSync, statSync } from 'node:fs';

import {
  factFields,
  readFacts,
  type FactField,
  type CommuneFacts,
  type CommuneField,
} from '#app/commune/facts.ts';
import { versionOn } from '#app/commune/timeline.ts';
import { createCommune } from '#app/domain/commune/create-commune.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { formatDate, isLocalDate, localDate } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';
import { listStandingVersions } from '#db/queries/commune.server.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import { askPeople, storePeople, tellPeople } from './people.server.ts';
import { exampleProblem, placeholdersIn } from './placeholders.ts';
import { answered, settingOf, SetupProblem, type SetupTalk } from './talk.ts';

type Answers = Partial<Record<CommuneField, string>>;

/**
 * Says who the commune is where nobody has, makes the first administrator where there is none, and the chairman where nobody could
 * approve what the administrator proposes, and asks for the identity numbers of those who decide. All of it or nothing.
 * @throws SetupProblem when an answer is missing or wrong and cannot be asked again
 */
export async function setUp(deps: Pick<Deps, 'db' | 'clock' | 'keys'>, talk: SetupTalk): Promise<void> {
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
  const people = await askPeople(deps, talk, unattended);
  await deps.db.transaction(async (tx) => {
    if (first !== undefined)
      await createCommune(deps, tx, {
        ...first,
        ...(replacing && { validFrom: localDate(deps.clock.now()), replacing }),
        basis: 'Khai báo khi cài đặt Cổng',
      });
    await storePeople(deps, tx, people);
  });
  if (first !== undefined) talk.say(`✓ Đã ghi thông tin của ${first.facts.name}.`);
  tellPeople(talk, people);
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
  return answerIn(field, answer);
}

/** "xã" as well as "xa"; of several lines, which no terminal takes as one answer, the name of a file that holds them. */
function answerIn({ choices = {}, multiline }: FactField, text: string): string {
  if (multiline === true && text !== '' && !text.startsWith('{')) return textOfFile(text) ?? text;
  const lowerText = text.normalize('NFC').toLocaleLowerCase('vi');
  const choice = Object.entries(choices).find(([, words]) => words.toLocaleLowerCase('vi') === lowerText);
  return choice?.[0] ?? text;
}

/** @returns undefined where there is no such file, or one of more than anybody enters */
function textOfFile(path: string): string | undefined {
  try {
    return statSync(path).size > mostBytesOfFile ? undefined : readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const mostBytesOfFile = 1024 * 1024;

/** Until the answer is right by itself. */
async function askField(talk: SetupTalk, field: FactField, before: Answers): Promise<string> {
  const { id, label, hint, optional, multiline, choices: choiceLabels, proposal } = field;
  const proposed = proposal?.(before) ?? '';
  const choices =
    choiceLabels === undefined ? '' : ` (${Object.entries(choiceLabels).map(choiceInWords).join(', ')})`;
  const marks = `${choices}${optional === true ? ' (không bắt buộc)' : ''}${proposed === '' ? '' : ` [${proposed}]`}`;
  if (hint !== undefined) talk.say(`  ${hint}`);
  if (multiline === true) talk.say('  Ở đây, nhập tên tệp chứa nội dung ấy.');
  for (;;) {
    const reply = await answered(talk, `${label}${marks}: `);
    const answer = reply === '' ? proposed : answerIn(field, reply);
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

function dayOf(dayText: string | undefined, now: Date): string {
  const text = (dayText ?? '').trim();
  if (text === '') return localDate(now);
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  const date = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isLocalDate(date) || date > localDate(now))
    throw new SetupProblem(`SETUP_VALID_FROM: nhập một ngày có thật, không sau hôm nay, ví dụ 01/07/2025.`);
  return date;
}
