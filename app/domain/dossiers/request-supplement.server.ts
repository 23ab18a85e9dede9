// What is missing or wrong is asked once, and all of it (NĐ 61/2018 Đ11.2c, Đ17.2).
import type { Sql } from '#db/client.server.ts';
import { listSupplements } from '#db/queries/dossier-parts.server.ts';
import type { Actor } from '../actor.ts';
import type { Deps } from '../deps.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import type { PlainAct } from './act-on-dossier.server.ts';
import { allOrNothing } from './all-or-nothing.server.ts';
import { reachDossier } from './dossier-access.server.ts';
import { supplementTargets } from './dossier-documents.ts';
import { pinnedTo, type Pinned } from './dossier-facts.server.ts';
import { issuePaper, officerOf, paperHead, takePaperNumber } from './issue-paper.server.ts';
import { moveDossier, permitMove, type Moved } from './move-dossier.server.ts';
import { readApplicant } from './read-applicant.server.ts';
import type { SupplementItem } from '#app/read-models/dossiers.ts';

export interface RequestSupplement extends PlainAct {
  readonly items: readonly {
    readonly target: string;
    readonly problem: SupplementItem['problem'];
    readonly note: string;
  }[];
  /** The law of the sector allows asking again: why. */
  readonly overrideReason?: string | undefined;
}

const problems = {
  wrong: 'chưa đúng',
  missing: 'còn thiếu',
  'out-of-date': 'đã hết hạn hoặc đã cũ',
} as const;

export const itemText = ({ label, problem, note }: SupplementItem): string =>
  `${label}: ${problems[problem]}${note === '' ? '' : ` – ${note}`}`;

/** Letters of what is written to one item, or of the grounds for asking again: refused beyond, never cut. */
const longestNote = 2000;

export async function requestSupplement(
  deps: Deps,
  actor: Actor,
  input: RequestSupplement,
): Promise<Outcome<Moved>> {
  const before = await reachDossier(deps.db.$client, actor, input.code);
  if (!before.ok) return before;
  const pinned = await pinnedTo(deps, before.dossier);
  return allOrNothing(deps.db, (sql) => ask(deps, sql, actor, input, pinned));
}

async function ask(
  deps: Deps,
  sql: Sql,
  actor: Actor,
  input: RequestSupplement,
  { procedure, form }: Pinned,
): Promise<Outcome<Moved>> {
  const reached = await reachDossier(sql, actor, input.code, true);
  if (!reached.ok) return reached;
  const { dossier } = reached;
  const step = {
    event: 'request-supplement',
    version: input.version,
    requestId: input.requestId,
    reason: input.reason,
    procedureName: procedure.name,
  } as const;
  // What the table refuses, and a repeated request, is answered before the content is looked at.
  if (!permitMove(actor, dossier, step.event).ok || dossier.version !== input.version) {
    return moveDossier(deps, sql, actor, dossier, step);
  }
  if (actor.kind !== 'staff') return refuse('not-allowed', 'Chỉ cán bộ được yêu cầu bổ sung.');

  const labels = new Map(supplementTargets(procedure, form).map(({ target, label }) => [target, label]));
  const items: SupplementItem[] = input.items.flatMap(({ target, problem, note }) => {
    const label = labels.get(target);
    return label === undefined ? [] : [{ target, label, problem, note: note.normalize('NFC').trim() }];
  });
  if (items.length === 0 || items.length !== input.items.length) {
    return refuse('invalid', 'Hãy chọn ít nhất một mục trong hồ sơ cần bổ sung hoặc sửa.');
  }
  const override = input.overrideReason?.normalize('NFC').trim() ?? '';
  const long = items.find(({ note }) => note.length > longestNote);
  if (long !== undefined || override.length > longestNote) {
    const where = long === undefined ? 'căn cứ yêu cầu thêm' : `phần hướng dẫn về “${long.label}”`;
    return refuse('invalid', `Hãy viết gọn ${where} trong ${longestNote} ký tự.`);
  }
  const earlier = await listSupplements(sql, dossier.id);
  if (earlier.length > 0 && override === '') {
    return refuse(
      'not-possible',
      'Hồ sơ đã được yêu cầu bổ sung một lần; pháp luật chỉ cho yêu cầu một lần. Nếu pháp luật chuyên ngành cho phép yêu cầu thêm, hãy ghi rõ căn cứ.',
    );
  }

  const reason = input.reason?.normalize('NFC').trim() ?? '';
  const stage = dossier.receivedAt === null ? 'reception' : 'processing';
  const applicant = await readApplicant(deps, sql, dossier);
  const number = await takePaperNumber(deps, sql, 'supplement-request');
  const paper = issuePaper(deps, actor, number, (url) => ({
    kind: 'supplement-request',
    ...paperHead(deps, dossier, procedure, applicant, url),
    ...officerOf(actor),
    number,
    stage,
    requests: items.map(itemText),
    reason: override === '' ? reason : `${reason} (${override})`,
    guidance: { name: deps.unit.name, phone: deps.unit.phone },
  }));
  return moveDossier(deps, sql, actor, dossier, {
    ...step,
    detail: { items: items.length, ...(override === '' ? {} : { overrideReason: override }) },
    // The clock stands still: there is no date to be late by until the answer comes.
    changes: { dueAt: null },
    paper,
    supplement: { items, reason, stage, requestedBy: actor.userId },
    mail: { items: items.map(itemText) },
  });
}
