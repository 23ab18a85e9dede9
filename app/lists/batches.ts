// One act on many dossiers: the acts, and the address with the chosen dossiers and act.
import { paths } from '#app/addresses/paths.ts';
import { paperKinds, type PaperKind } from '#catalog/dossier-parts.ts';
import { dossierSteps, eventAt, transitionOf, type DossierEvent } from '#catalog/lifecycle.ts';
import { inSentence } from '#forms/text.ts';
import { labellingIds, labellings, type Labelling } from '#app/vocabulary/dossier-labels.ts';
import { listBehind } from './queue.ts';

/** Most dossiers of a batch; days for which a finished batch is listed; hours for which its papers can be fetched. */
export const batchBounds = { dossiers: 200, days: 30, fileHours: 24 } as const;

/** Without results: they are files from outside, and not every file can be joined with others. */
export type PrintedPaper = 'declaration' | Exclude<PaperKind, 'result'>;

const { result: _, ...drawn } = paperKinds;

/** The papers that can be printed, with their name in addresses and their label. */
export const printedPapers: Readonly<
  Record<PrintedPaper, { readonly segment: string; readonly label: string }>
> = { declaration: { segment: 'to-khai', label: 'Tờ khai' }, ...drawn };

export const printedPaperIds = Object.keys(printedPapers) as readonly PrintedPaper[];

/** A step for each dossier, one file with a paper of each, or a label put on or taken off each. */
export type BatchAct =
  | { readonly kind: 'step'; readonly event: DossierEvent }
  | { readonly kind: 'print'; readonly paper: PrintedPaper }
  | { readonly kind: 'label'; readonly labelling: Labelling };

const printing = 'in-';

/** @param word any text, from an address @returns undefined when no act of batches has this word */
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

/** @returns the word of the act in addresses, as `batchActIn` reads it */
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

/** @returns the Vietnamese words of the act on buttons and in lists */
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

/** The steps that batches can make, in the order of the table. */
export const eventsInBatches: readonly DossierEvent[] = [
  ...new Set(dossierSteps.transitions.flatMap(({ event }) => event as DossierEvent)),
].filter(isInBatches);

export interface ChosenDossiers {
  /** The codes of chosen dossiers; */
  readonly codes: readonly string[];
  /** or all dossiers of the list; */
  readonly whole: boolean;
  /** or those that an earlier batch did not do: its id. */
  readonly again?: string | undefined;
  /** The query of the list in which they were chosen. */
  readonly list: string;
  readonly act?: BatchAct | undefined;
}

/** The names of these values in addresses and forms. */
export const chosenNames = { code: 'ho-so', whole: 'ca', again: 'lai', list: 'ds', act: 'viec' } as const;

/** @returns the choice. It has at most one dossier more than a batch may have: then the batch is refused */
export function chosenIn(search: URLSearchParams): ChosenDossiers {
  return {
    codes: [...new Set(search.getAll(chosenNames.code))].slice(0, batchBounds.dossiers + 1),
    whole: search.get(chosenNames.whole) === '1',
    again: search.get(chosenNames.again) ?? undefined,
    list: listBehind(search),
    act: batchActIn(search.get(chosenNames.act) ?? ''),
  };
}

/** @returns the address of the page that asks for missing answers and shows what the batch will do */
export function chosenAddress({ codes, whole, again, list, act }: ChosenDossiers): string {
  const search = new URLSearchParams();
  for (const code of codes) search.append(chosenNames.code, code);
  if (whole) search.set(chosenNames.whole, '1');
  if (again !== undefined) search.set(chosenNames.again, again);
  if (list !== '') search.set(chosenNames.list, list);
  if (act !== undefined) search.set(chosenNames.act, wordOf(act));
  return `${paths.newBatch()}?${search.toString()}`;
}
