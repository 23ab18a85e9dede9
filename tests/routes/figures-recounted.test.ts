// The figures of the portal counted a second time: by SQL that reads the events of dossiers alone, of a demonstration that was filled,
// against what stands on the page, in the workbook and on paper.
import { beforeAll, expect, test } from 'vitest';

import { actOnDossier } from '#app/domain/dossiers/decisions/act-on-dossier.server.ts';
import { rebuildLimits } from '#app/domain/statistics/rebuild-limits.server.ts';
import { refreshStatistics } from '#app/domain/statistics/refresh-statistics.server.ts';
import { readStatistics } from '#app/domain/statistics/read-statistics.server.ts';
import { loader as figuresFile } from '#app/routes/machine/figures-file.ts';
import * as figuresPage from '#app/routes/public/figures.tsx';
import { loader as figuresPaper } from '#app/routes/public/figures-paper.ts';
import type { PortalTable } from '#app/publications/portal-figures.ts';
import { fillDossiers } from '#app/server/demo/fill/fill-dossiers.server.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filedDossier, people, slugs } from '../support/dossiers.ts';
import { readPdf } from '../support/read-pdf.ts';
import { readWorkbook } from '../support/read-workbook.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
let pages: ResidentPages;
beforeAll(async () => {
  pages = residentPages(database.db);
  const { portal } = pages;
  await fillDossiers(portal.deps, { count: 60, lived: 40 });
  const [withdrawn, refused] = [
    await filedDossier(portal, slugs.birth),
    await filedDossier(portal, slugs.birth),
  ];
  for (const [code, actor, event] of [
    [withdrawn, people.an, 'withdraw'],
    [withdrawn, people.desk, 'confirm-withdrawal'],
    [refused, people.desk, 'refuse'],
  ] as const) {
    const act = {
      code,
      event,
      version: (await portal.find(code)).version,
      reason: 'Không thuộc thẩm quyền.',
    };
    accepted(await actOnDossier(portal.deps, actor, act));
  }
}, 120_000);

interface Recount {
  readonly code: string;
  readonly filed: number;
  readonly results: number;
  readonly onTime: number;
  readonly refused: number;
  readonly stopped: number;
  readonly stoppedLate: number;
  readonly answeredLate: number;
  readonly lateNow: number;
}

/** Of 2026, by procedure. Nothing but events is read, beside the code of the procedure. */
const recount = (now: Date) => database.owner.$client<Recount[]>`
  with told as (
    select e.*, e.at at time zone 'Asia/Ho_Chi_Minh' as local,
      lead(e.event) over (partition by e.dossier_id order by e.sequence) = 'undo' as undone
    from dossier_events e
    where e.event not in ('message', 'ask-opinion', 'give-opinion', 'withdraw-opinion')
  ), standing as (
    select * from told where event <> 'undo' and undone is not true
  ), filing as (
    select dossier_id, max(local) as local from standing where event = 'submit' group by dossier_id
  ), last as (
    select distinct on (dossier_id) dossier_id, to_state from standing order by dossier_id, sequence desc
  ), ending as (
    select distinct on (dossier_id) dossier_id, local, to_state from standing
    where to_state in ('completed', 'stopped', 'not-accepted') and from_state <> to_state
    order by dossier_id, sequence desc
  ), said as (
    select dossier_id, sequence, at, detail -> 'period' as period from dossier_events where detail ? 'period'
  ), period as (
    select dossier_id, period ->> 'limit' as which, max(sequence) as last,
      (array_agg(period ->> 'due' order by sequence desc))[1]::timestamptz as due
    from said where period <> 'null' group by dossier_id, period ->> 'limit', period ->> 'from'
  ), judged as (
    select p.dossier_id, p.which, coalesce(s.at, ${now}) > p.due as late, s.at is null as runs
    from period p left join lateral (
      select at from said where said.dossier_id = p.dossier_id and said.sequence > p.last order by sequence limit 1
    ) s on true
  ), verdict as (
    select dossier_id, bool_or(late and which <> 'reception') as late, bool_or(late and which = 'reception') as unanswered,
      bool_or(late and runs) as running
    from judged group by dossier_id
  )
  select d.procedure_code as code,
    count(*) filter (where f.local >= '2026-01-01' and f.local < '2027-01-01')::int as filed,
    count(*) filter (where e.to_state = 'completed' and e.local >= '2026-01-01')::int as results,
    count(*) filter (where e.to_state = 'completed' and e.local >= '2026-01-01' and v.late is not true)::int as "onTime",
    count(*) filter (where e.to_state = 'not-accepted' and e.local >= '2026-01-01')::int as refused,
    count(*) filter (where e.to_state = 'stopped' and e.local >= '2026-01-01')::int as stopped,
    count(*) filter (where e.to_state = 'stopped' and e.local >= '2026-01-01' and v.late)::int as "stoppedLate",
    count(*) filter (where v.unanswered and f.local >= '2026-01-01')::int as "answeredLate",
    count(*) filter (where v.running or (v.late and e.dossier_id is null))::int as "lateNow"
  from dossiers d join last l on l.dossier_id = d.id join filing f on f.dossier_id = d.id
    left join ending e on e.dossier_id = d.id left join verdict v on v.dossier_id = d.id
  group by d.procedure_code order by d.procedure_code`;

const sumOf = (rows: readonly Recount[], of: keyof Omit<Recount, 'code'>) =>
  rows.reduce((sum, row) => sum + row[of], 0);

test('Đ14.3, Đ12.5: each number of the page, the workbook and the paper is what the events say', async () => {
  const { deps, clock } = pages.portal;
  const rows = await recount(clock.now());
  const sums = {
    filed: sumOf(rows, 'filed'),
    results: sumOf(rows, 'results'),
    onTime: sumOf(rows, 'onTime'),
    refused: sumOf(rows, 'refused'),
    stopped: sumOf(rows, 'stopped'),
    answeredLate: sumOf(rows, 'answeredLate'),
  };
  // A demonstration in which nothing was late, refused or stopped would prove little.
  expect(Math.min(...Object.values(sums), sums.results - sums.onTime)).toBeGreaterThan(0);

  const { data } = await pages.ask(undefined, figuresPage.loader, '/thong-ke/so-lieu?ky=2026', {});
  const { tables } = (data as { shown: { tables: readonly PortalTable[] } }).shown;
  const summary = [
    ['Hồ sơ nhận', sums.filed],
    ['Hồ sơ có kết quả', sums.results],
    ['Hồ sơ có kết quả đúng hạn', sums.onTime],
    ['Hồ sơ có kết quả trễ hạn', sums.results - sums.onTime],
    ['Hồ sơ không được tiếp nhận', sums.refused],
    ['Hồ sơ rút hoặc dừng giải quyết', sums.stopped],
    ['Trong đó đã quá hạn trước khi rút hoặc dừng', sumOf(rows, 'stoppedLate')],
    ['Hồ sơ nộp được trả lời trễ hạn', sums.answeredLate],
  ];
  expect(tables[0]?.table.rows).toEqual(expect.arrayContaining(summary));
  const byProcedure = tables.find(({ table }) => table.caption === 'Theo thủ tục có hồ sơ');
  const lines = rows
    .filter(({ filed, results }) => filed + results > 0)
    .map(({ code, filed, results, onTime }) => [code, filed, results, onTime, results - onTime]);
  const codeOf = (cell: unknown) => /\(([\d.]+)\)$/.exec(String(cell))?.[1];
  const told = (byProcedure?.table.rows ?? []).map(([name, _, ...cells]) => [
    codeOf(name),
    ...cells.slice(0, 4),
  ]);
  expect(told.toSorted()).toEqual(lines.toSorted());

  const file = async (table: string) => {
    const address = `/thong-ke/so-lieu/${table}.xlsx?ky=2026`;
    const { response } = await pages.ask(undefined, figuresFile, address, { table });
    return readWorkbook(Buffer.from((await response?.arrayBuffer()) ?? new ArrayBuffer(0)));
  };
  const workbook = await file(tables[0]?.id ?? '');
  expect(workbook).toEqual(expect.arrayContaining(summary));
  const { response } = await pages.ask(undefined, figuresPaper, '/thong-ke/so-lieu.pdf?ky=2026', {});
  const { text } = await readPdf(new Uint8Array((await response?.arrayBuffer()) ?? new ArrayBuffer(0)));
  for (const [label, value] of summary) expect(text).toMatch(new RegExp(`${label}\\s+${value}\\b`));

  // The figures of this year on the pages of the services.
  await refreshStatistics(deps);
  const { services } = await readStatistics(deps);
  for (const { sheet, figures } of services) {
    const row = rows.find(({ code }) => code === sheet.code);
    expect([sheet.code, figures]).toMatchObject([
      sheet.code,
      {
        filedThisYear: row?.filed ?? 0,
        handledThisYear: row?.results ?? 0,
        onTimeThisYear: row?.onTime ?? 0,
        refusedThisYear: row?.refused ?? 0,
        stoppedThisYear: row?.stopped ?? 0,
        stoppedLateThisYear: row?.stoppedLate ?? 0,
        answeredLateThisYear: row?.answeredLate ?? 0,
        lateNow: row?.lateNow ?? 0,
      },
    ]);
  }
});

test('the periods of every limit are rebuilt from the events: what a row says otherwise is named, and mended on demand', async () => {
  const { deps } = pages.portal;
  const all = await rebuildLimits(deps, { write: false });
  expect(all.differing).toEqual([]);
  expect(all.compared).toBeGreaterThan(60);
  const [late] = await database.owner.$client<{ code: string }[]>`
    update dossiers set limit_missed_at = null, limit_periods = jsonb_set(limit_periods, '{-1,due}', '"2030-01-01T00:00:00.000Z"')
    where code = (select code from dossiers where limit_missed_at is not null order by code limit 1) returning code`;
  expect(await rebuildLimits(deps, { write: true })).toMatchObject({ differing: [late?.code] });
  expect(await rebuildLimits(deps, { write: false })).toMatchObject({ differing: [] });
  const [row] = await database.owner.$client<{ missed: Date | null }[]>`
    select limit_missed_at as missed from dossiers where code = ${late?.code ?? ''}`;
  expect(row?.missed).toBeInstanceOf(Date);
});
