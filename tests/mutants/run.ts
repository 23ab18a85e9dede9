// `npm run mutants [-- --room NAME] [--seed NUMBER] [--sample NUMBER] [--lanes NUMBER] [--far]`: makes slips on purpose, one at a time, in
// copies of the project, and says which the tests do not notice. Every slip that a person wrote is tried, and of those that a
// machine makes a sample, another for each seed.
import { execFileSync, fork, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';

import fc from 'fast-check';

import { generateSlips } from './generate.ts';
import { harmless } from './harmless.ts';
import { listImporters, listTestRings } from './imports.ts';
import type { Trial, Verdict } from './lane.ts';
import { rooms, type Room, type RoomName } from './rooms.ts';
import { placeSlip, type PlacedSlip } from './slip.ts';
import { slips } from './slips.ts';

/** A slip that lets the portal wait for ever is noticed by whoever waits, in milliseconds. */
const longestTrial = 300_000;
/** How many fast test files run beside the nearest, and how many others with `--far`. */
const fastFiles = 40;
const farFiles = 24;

const { values } = parseArgs({
  options: {
    room: { type: 'string', multiple: true, default: Object.keys(rooms) },
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    sample: { type: 'string', default: '20' },
    lanes: { type: 'string', default: '2' },
    // What the nearest tests do not notice is tried by those farther away, too: minutes for a slip.
    far: { type: 'boolean', default: false },
  },
});
const isRoom = (name: string): name is RoomName => name in rooms;
const unknown = values.room.filter((name) => !isRoom(name));
if (unknown.length > 0) {
  console.error(`No room is called ${unknown.join(', ')}. There are: ${Object.keys(rooms).join(', ')}`);
  process.exit(2);
}
const seed = Number(values.seed);
console.log(`seed ${seed}`);

const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n');
const importers = listImporters(files);

interface RoomTrial extends Trial {
  readonly room: RoomName;
}

const trials = (await Promise.all(values.room.filter(isRoom).map(listTrials))).flat();
const lanes: Lane[] = [];
// One after the other: two that start at once empty the cache that they share.
while (lanes.length < Number(values.lanes)) lanes.push(await openLane());
const survivors: RoomTrial[] = [];
const tried = new Map<RoomName, number>();
await Promise.all(
  lanes.map(async (lane) => {
    for (let trial = trials.shift(); trial !== undefined; trial = trials.shift()) {
      const { room, slip } = trial;
      let verdict = await lane.tryOut(trial);
      const { far } = listTests(slip.file);
      if (values.far && verdict?.noticed === false && far.length > 0)
        verdict = await lane.tryOut({ ...trial, slip: { ...slip, tests: far } });
      if (verdict === undefined) {
        console.log(`not counted ${room} ${told(slip)}`);
        continue;
      }
      const { noticed, by } = verdict;
      tried.set(room, (tried.get(room) ?? 0) + 1);
      if (!noticed) survivors.push(trial);
      console.log(`${noticed ? 'noticed ' : 'SURVIVED'} ${room} ${told(slip)}${noticed ? ` (${by})` : ''}`);
    }
    lane.close();
  }),
);

const table = [...tried].map(([room, count]) => {
  const unnoticed = survivors.filter((trial) => trial.room === room).length;
  const share = (count - unnoticed) / count;
  return { room, slips: count, survived: unnoticed, noticed: share, goal: rooms[room].goal };
});
console.table(table);
for (const { slip } of survivors)
  console.log(
    `survived: ${told(slip)}\n  nearest: ${slip.tests.slice(0, 4).join(', ') || 'no test reaches it'}`,
  );
process.exitCode = table.every(({ noticed, goal }) => noticed >= goal) ? 0 : 1;

function told({ file, line, text, slip }: PlacedSlip): string {
  const short = (code: string) => code.replace(/\s+/g, ' ').slice(0, 70);
  return `${file}:${line} “${short(text)}” → “${short(slip)}”`;
}

/** Those of one room that are tried in this run. */
async function listTrials(name: RoomName): Promise<readonly RoomTrial[]> {
  const room: Room = rooms[name];
  const startsAs = (beginnings: readonly string[], path: string) =>
    beginnings.some((beginning) => path.startsWith(beginning));
  const isOfRoom = (path: string) =>
    startsAs(room.code, path) &&
    !startsAs(room.except ?? [], path) &&
    // What an example shows is content.
    /(?<!\.d|\/examples)\.tsx?$/.test(path);
  const byHand = (slips[name] ?? []).map((slip) =>
    placeSlip(slip, readFileSync(slip.file, 'utf8'), slip.tests ?? listTests(slip.file).near),
  );
  const generated: PlacedSlip[] = [];
  for (const file of files.filter(isOfRoom))
    generated.push(...(await generateSlips(file, listTests(file).near)));
  const counted = generated.filter(
    ({ file, text, slip }) =>
      !harmless.some((known) => known.file === file && known.text === text && known.slip === slip),
  );
  // Shuffled by the seed alone, so that a run can be repeated.
  const [sampled = []] = fc.sample(
    fc.shuffledSubarray(counted, { minLength: counted.length, maxLength: counted.length }),
    { seed, numRuns: 1 },
  );
  return [...byHand, ...sampled.slice(0, Number(values.sample))].map((slip) => ({
    ...{ room: name, slip },
    original: readFileSync(slip.file, 'utf8'),
  }));
}

/** Those without a browser that reach a file; those of pure modules are fast. */
function listTests(file: string): { readonly near: readonly string[]; readonly far: readonly string[] } {
  const rings = listTestRings(file, importers, (path) => !path.startsWith('tests/e2e/'));
  const all = rings.flat();
  const fast = all.filter((path) => /^tests\/(catalog|forms|steps|house|ui)\//.test(path));
  const near = new Set([...(rings[0] ?? []), ...fast.slice(0, fastFiles)]);
  return { near: [...near], far: all.filter((path) => !near.has(path)).slice(0, farFiles) };
}

interface Lane {
  /** @returns undefined where the tests do not run without the slip either: it is not counted */
  tryOut(trial: Trial): Promise<Verdict | undefined>;
  close(): void;
}

/** A copy of the project as it lies here, and a program that tries slips in it. */
async function openLane(): Promise<Lane> {
  const root = mkdtempSync(join(tmpdir(), 'phu-an-mutants-'));
  for (const file of files) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    cpSync(file, join(root, file));
  }
  symlinkSync(join(process.cwd(), 'node_modules'), join(root, 'node_modules'));
  const start = async (): Promise<ChildProcess> => {
    const child = fork(join(root, 'tests/mutants/lane.ts'), {
      ...{ cwd: root, execArgv: ['--import', 'tsx'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'] },
    });
    if ((await answerOf(child)) !== 'ready') throw new Error('no program that tries slips could be started');
    return child;
  };
  let child = await start();
  const restart = async (file: string) => {
    child.kill('SIGKILL');
    cpSync(file, join(root, file));
    child = await start();
  };
  const tryOnce = async (trial: Trial): Promise<Verdict | Silence> => {
    const answer = answerOf<Verdict>(child);
    child.send(trial);
    const verdict = await answer;
    // Tests that could not even begin may hold up those that come next.
    if (!isClear(verdict)) await restart(trial.slip.file);
    return verdict;
  };
  return {
    async tryOut(trial) {
      let verdict = await tryOnce(trial);
      if (!isClear(verdict) && verdict !== 'late') verdict = await tryOnce(trial);
      if (isClear(verdict)) return verdict;
      const unchanged = await tryOnce({ ...trial, slip: { ...trial.slip, content: trial.original } });
      if (!isClear(unchanged) || unchanged.noticed) return undefined;
      return { noticed: true, by: verdict === 'late' ? 'it did not end' : 'nothing runs with it' };
    },
    close() {
      child.kill('SIGKILL');
      rmSync(root, { recursive: true, force: true });
    },
  };
}

type Silence = 'ended' | 'late';

/** A test failed, or all passed; else the machine may have been the reason. */
function isClear(verdict: Verdict | Silence): verdict is Verdict {
  return typeof verdict === 'object' && (!verdict.noticed || verdict.by !== undefined);
}

/** @returns the next message of a program, or why there is none */
function answerOf<Message = unknown>(child: ChildProcess): Promise<Message | Silence> {
  return new Promise((resolve) => {
    const settle = (answer: Message | Silence) => {
      clearTimeout(timer);
      child.off('exit', end).off('message', hear);
      resolve(answer);
    };
    const end = () => settle('ended');
    const hear = (message: unknown) => settle(message as Message);
    const timer = setTimeout(() => settle('late'), longestTrial);
    child.once('exit', end).once('message', hear);
  });
}
