// The report as a file, drawn beside the thread that answers: a PDF in the official layout, or a Word document.
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import type { OpenedFile } from '../kernel/opened-file.ts';
import type { Outcome } from '../kernel/refusal.ts';
import { drawPdf } from '../drawing/draw-pdf.server.ts';
import type { drawReport } from './draw-report.server.ts';
import { documentOf } from './open-report.server.ts';
import { reachReport } from './report-access.server.ts';
import type { writeWord } from './write-word.server.ts';

const kinds = {
  pdf: { task: 'yearlyReport', mediaType: 'application/pdf' },
  docx: {
    task: 'yearlyReportWord',
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  },
} as const;

/** @returns until it is approved, under a name that says that it is a draft; refused as `reachReport` and `drawPdf` do */
export async function openReportFile(
  deps: Deps,
  actor: Actor,
  { year, kind }: { readonly year: number; readonly kind: keyof typeof kinds },
): Promise<Outcome<OpenedFile>> {
  const access = await reachReport(deps.db, actor, year, deps.clock.now());
  if (!access.ok) return access;
  const { task, mediaType } = kinds[kind];
  const input = [documentOf(deps, access.row)] as const satisfies Parameters<
    typeof drawReport | typeof writeWord
  >;
  const file = await drawPdf<typeof drawReport | typeof writeWord>(deps, 'known', task, [...input]);
  if (!file.ok) return file;
  const draft = access.row.approvedAt === null ? '-ban-nhap' : '';
  return { ...file, fileName: `bao-cao-nam-${year}${draft}.${kind}`, mediaType };
}
