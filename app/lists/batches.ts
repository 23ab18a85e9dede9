// One act on many dossiers: which acts there are, and the address that says which dossiers were chosen for which.
import { paths } from '#app/addresses/paths.ts';
import { paperKinds, type PaperKind } from '#catalog/dossier-parts.ts';
import { dossierSteps, eventAt, transitionOf, type DossierEvent } from '#catalog/lifecycle.ts';
import { inSentence } from '#forms/text.ts';
import { labellingIds, labellings, type Labelling } from '#app/vocabulary/dossier-labels.ts';
import { listBehind } from './queue.ts';

/** At most so many dossiers at once; how long an ended batch is listed, and how long its papers can be fetched. */
export const batchBounds = { dossiers: 200, days: 30, fileHours: 24 } as const;

/** A result is a file as somebody brought it: not every one can be bound with others. */
export type PrintedPaper = 'declaration' | Exclude<PaperKind, 'result'>;

const { result: _, ...drawn } = paperKinds;

/** What can be printed, as addresses name it and with what it is called. */
export const printedPapers: Readonly<
  Record<PrintedPaper, { readonly segment: string; readonly label: string }>
> = { declaration: { segment: 'to-khai', label: 'Tờ khai' }, ...drawn };

export const printedPaperIds = Object.keys(printedPapers) as readonly PrintedPaper[];

/** A step of the table on each, a paper of each bound to one file, or a label put on or taken off each. */
export type BatchAct =
  | { readonly kind: 'step'; readonly event: DossierEvent }
  | { readonly kind: 'print'; readonly paper: PrintedPaper }
  | { readonly kind: 'label'; readonly labelling: Labelling };

const printing = 'in-';

/** @param word as an address names it; @returns undefined for what is made on one dossier at a time */
export function batchActIn(word: string): BatchAct | undefined {
  if (word.startsWith(printing)) {
    const paper = printedPaperIds.find((id) => printedPapers[id].segment === word.slice(printing.length));
    return paper && { kind: 'print', paper };
  }
  const labelling = labellingIds.find((id) => labellings[id].segment === word);
  if (labelling !== undefined) return { kind: 'label', labelling };
  const event = eventAt(word);
  return event !== undefined && isInBatches(event) ? { kind: 'step', event } : undefined;
}

/** Of an act, in addresses. */
export function wordOf(act: BatchAct): string {
  switch (act.kind) {
    case 'step':
      return transitionOf(act.event)?.segment ?? act.event;
    case 'print':
      return printing + printedPapers[act.paper].segment;
    case 'label':
      return labellings[act.labelling].segment;
  }
}

/** Of an act, on buttons and in lists. */
export function labelOf(act: BatchAct): string {
  switch (act.kind) {
    case 'step':
      return transitionOf(act.event)?.label ?? act.event;
    case 'print':
      return `In ${inSentence(printedPapers[act.paper].label)}`;
    case 'label':
      return labellings[act.labelling].label;
  }
}

const isInBatches = (event: DossierEvent): boolean =>
  dossierSteps.transitions.some((one) => one.event === event && one.inBatches === true);

/** In the order of the table. */
export const eventsInBatches: readonly DossierEvent[] = [
  ...new Set(dossierSteps.transitions.flatMap(({ event }) => event as DossierEvent)),
].filter(isInBatches);

export interface ChosenDossiers {
  /** By their codes, */
  readonly codes: readonly string[];
  /** or all of the list, */
  readonly whole: boolean;
  /** or what an earlier batch did not do. */
  readonly again?: string | undefined;
  /** The query of the list in which they were chosen. */
  readonly list: string;
  readonly act?: BatchAct | undefined;
}

/** The names under which an address and a form carry what was chosen. */
export const chosenNames = { code: 'ho-so', whole: 'ca', again: 'lai', list: 'ds', act: 'viec' } as const;

/** @returns one dossier more than a batch may have, at most: whoever reads it refuses the batch */
export function chosenIn(search: URLSearchParams): ChosenDossiers {
  return {
    codes: [...new Set(search.getAll(chosenNames.code))].slice(0, batchBounds.dossiers + 1),
    whole: search.get(chosenNames.whole) === '1',
    again: search.get(chosenNames.again) ?? undefined,
    list: listBehind(search),
    act: batchActIn(search.get(chosenNames.act) ?? ''),
  };
}

/** The address of the page that asks what is needed, and shows what will happen. */
export function chosenAddress({ codes, whole, again, list, act }: ChosenDossiers): string {
  const search = new URLSearchParams();
  for (const code of codes) search.append(chosenNames.code, code);
  if (whole) search.set(chosenNames.whole, '1');
  if (again !== undefined) search.set(chosenNames.again, again);
  if (list !== '') search.set(chosenNames.list, list);
  if (act !== undefined) search.set(chosenNames.act, wordOf(act));
  return `${paths.newBatch()}?${search.toString()}`;
}
