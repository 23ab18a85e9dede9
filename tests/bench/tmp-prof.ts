import { randomUUID } from 'node:crypto';
import inspector from 'node:inspector/promises';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { eq } from 'drizzle-orm';
import pino from 'pino';
import postgres from 'postgres';
import { saveDraft } from '#app/domain/dossiers/save-draft.server.ts';
import { startDraft } from '#app/domain/dossiers/start-draft.server.ts';
import { submitDossier } from '#app/domain/dossiers/submit-dossier.server.ts';
import { compose } from '#app/server/composition.server.ts';
import { loadConfig } from '#app/server/config.server.ts';
import { loadContent } from '#app/server/content.server.ts';
import { openDatabase } from '#app/server/database.server.ts';
import { keepDemoSecrets } from '#app/server/demo-secrets.server.ts';
import { localDate } from '#catalog/local-date.ts';
import { users } from '#db/schema/people.ts';
import { exampleWire, findForm } from '#forms/index.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { rateOf } from './measure.ts';

const folder = temporaryFolder();
const loaded = loadConfig({ PORTAL_DATA_DIR: folder.path, LOG_LEVEL: 'silent' }, keepDemoSecrets);
if (!loaded.ok) throw new Error('x');
const database = await openDatabase(loaded.config, (why) => { throw new Error(why); });
const { deps } = compose(loaded.config, database.db, pino({ level: 'silent' })).portal;
await loadContent(loaded.config, deps);
const [person] = await deps.db.select().from(users).where(eq(users.email, 'nguyen.van.an@demo.phuan'));
const actor = { kind: 'resident' as const, userId: person!.id, name: person!.name, email: person!.email };
const wire = exampleWire(findForm('trich-luc-ho-tich')!, { today: localDate(deps.clock.now()), unitName: deps.unit.name });
const owner = postgres(database.ownerUrl, { max: 10, onnotice: () => {} });
await owner`create table bench_rows (id uuid primary key, at timestamptz not null, body bytea not null)`;
const body = Buffer.alloc(1024, 7);
const pgCpu = () => { let t = 0; for (const d of readdirSync('/proc')) { if (!/^\d+$/.test(d)) continue; try { const st = readFileSync(`/proc/${d}/stat`, 'utf8'); if (!st.includes('(postgres)')) continue; const env = readFileSync(`/proc/${d}/cmdline`, 'utf8'); const f = st.slice(st.lastIndexOf(')') + 2).split(' '); if (mine.size && !mine.has(Number(f[1])) && !mine.has(Number(d))) continue; void env; t += (Number(f[11]) + Number(f[12])) * 10000; } catch {} } return t; };
const mine = new Set<number>();
const [pm] = await owner<{ p: number }[]>`select pg_backend_pid() as p`;
{ const st = readFileSync(`/proc/${pm!.p}/stat`, 'utf8'); mine.add(Number(st.slice(st.lastIndexOf(')') + 2).split(' ')[1])); }
const cpu = () => process.cpuUsage().user + process.cpuUsage().system;
for (let round = 0; round < 4; round++) {
  const codes: string[] = [];
  await rateOf(1500, 16, async () => {
    const s = await startDraft(deps, actor, { slug: 'ban-sao-trich-luc-ho-tich' });
    if (!s.ok) throw new Error('s');
    await saveDraft(deps, actor, { code: s.code, wire });
    codes.push(s.code);
  });
  await owner`vacuum analyze dossiers`;
  const session = new inspector.Session();
  session.connect();
  await session.post('Profiler.enable');
  if (round === 2 && process.env['PROF']) await session.post('Profiler.start');
  const c0 = cpu(), p0 = pgCpu(), u0 = process.cpuUsage().user;
  const rate = await rateOf(codes.length, 16, async (i) => {
    const f = await submitDossier(deps, actor, { code: codes[i] ?? '', requestId: randomUUID(), accepted: true });
    if (!f.ok) throw new Error(JSON.stringify(f));
  });
  console.log('filing', rate, 'cpu us each', (cpu() - c0) / codes.length, 'user', (process.cpuUsage().user - u0) / codes.length, 'pg', (pgCpu() - p0) / codes.length);
  if (round === 2 && process.env['PROF']) {
    const { profile } = await session.post('Profiler.stop');
    writeFileSync('/tmp/prof/a.cpuprofile', JSON.stringify(profile));
  }
  session.disconnect();
  const c1 = cpu(), p1 = pgCpu();
  console.log('bare', await rateOf(4500, 16, () => owner`insert into bench_rows values (${randomUUID()}, now(), ${body})`), 'cpu', (cpu() - c1) / 4500, 'pg', (pgCpu() - p1) / 4500);
  console.log('bare tx', await rateOf(4500, 16, () => owner.begin((t) => t`insert into bench_rows values (${randomUUID()}, now(), ${body})`)));
}
await owner.end();
await database.close();
folder.remove();
