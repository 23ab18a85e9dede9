// A declaration on as few sheets as it reads well on, and no signature alone on its page.
import type { PaperBlock } from '../definition.ts';
import { Paper, type PaperOptions } from './paper.server.ts';

/** One way of drawing, begun on a paper that already carries its head. */
export interface Drawing {
  block(block: PaperBlock): void;
  /** Called once all pages are there. */
  readonly beforeSave?: () => void;
}

/** The pitch of a paper whose end alone would take another sheet. */
const CLOSE = 0.88;
/** A last page with less than this part of it used is worth setting the lines closer. */
const NEARLY_EMPTY = 0.4;
/** What goes over to a signature's page must leave most of the page before it. */
const MOST_CARRIED = 0.5;

interface Span {
  readonly page: number;
  readonly top: number;
  readonly endPage: number;
  readonly end: number;
}

interface Attempt {
  readonly paper: Paper;
  readonly drawing: Drawing;
  readonly spans: readonly Span[];
}

/**
 * Draws the blocks of a paper and saves it.
 * @param begin draws the head on a fresh paper; called again for each attempt
 */
export async function compose(
  options: PaperOptions,
  blocks: readonly PaperBlock[],
  begin: (paper: Paper) => Promise<Drawing>,
): Promise<Uint8Array> {
  const attempt = async (pitch: number, breakBefore?: number): Promise<Attempt> => {
    const paper = await Paper.start({ ...options, pitch });
    const drawing = await begin(paper);
    const spans = blocks.map((block, index): Span => {
      if (index === breakBefore) paper.newPage();
      const [page, top] = [paper.pages.length, paper.y];
      drawing.block(block);
      return { page, top, endPage: paper.pages.length, end: paper.y };
    });
    return { paper, drawing, spans };
  };
  let best = await onFewSheets((pitch) => attempt(pitch));
  const carried = carriedOver(blocks, best);
  if (carried !== undefined) best = await attempt(best.paper.pitch, carried);
  return best.paper.finish(best.drawing.beforeSave);
}

/**
 * Lays a paper as it reads best; with its lines closer where its end alone would take another sheet, and then does not.
 * @param lay on a fresh paper of this pitch
 */
export async function onFewSheets<Laid extends { readonly paper: Paper }>(
  lay: (pitch: number) => Promise<Laid>,
): Promise<Laid> {
  const usual = await lay(1);
  const { pages, room, top, y } = usual.paper;
  if (pages.length === 1 || (top - y) / room >= NEARLY_EMPTY) return usual;
  const closer = await lay(CLOSE);
  return closer.paper.pages.length < pages.length ? closer : usual;
}

/**
 * @returns the block from which on to begin a new page, so that words stand above a signature, or a place for
 * officials, that began one by itself
 */
function carriedOver(blocks: readonly PaperBlock[], { spans, paper }: Attempt): number | undefined {
  const signs = (index: number): boolean => {
    const kind = blocks[index]?.block;
    return kind === 'signatures' || kind === 'office-use';
  };
  const alone = spans.findIndex(({ page, endPage }, index) => signs(index) && endPage > page);
  const foot = spans[alone - 1]?.end ?? paper.bottom;
  for (let index = alone - 1; index > 0; index -= 1) {
    const span = spans[index];
    if (span === undefined || span.endPage > span.page) return undefined;
    if (span.top === span.end || signs(index)) continue;
    const first = blocks[index - 1]?.block === 'heading' ? index - 1 : index;
    return ((spans[first]?.top ?? span.top) - foot) / paper.room > MOST_CARRIED ? undefined : first;
  }
  return undefined;
}
