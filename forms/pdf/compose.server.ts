// A declaration on as few sheets as are readable, and never a signature alone on a page.
import type { PaperBlock } from '../definition.ts';
import { Paper, type PaperOptions } from './paper.server.ts';

/** Draws the blocks on a paper that already has its head. */
export interface Drawing {
  block(block: PaperBlock): void;
  /** Called once all pages are there. */
  readonly beforeSave?: () => void;
}

/** The pitch that is tried when only the end of a paper is on its last page. */
const CLOSE = 0.88;
/** If less than this share of the last page is used, closer lines are tried. */
const NEARLY_EMPTY = 0.4;
/** At most this share of a page may move to the next page to stand above a signature. */
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
 * @param begin draws the head on a new paper; it is called again for each attempt
 * @returns the PDF
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
  const breakBefore = breakBeforeSignature(blocks, best);
  if (breakBefore !== undefined) best = await attempt(best.paper.pitch, breakBefore);
  return best.paper.finish(best.drawing.beforeSave);
}

/**
 * Sets the lines closer if this saves a sheet that would be nearly empty.
 * @param lay draws everything on a new paper of this pitch; it is called once or twice
 * @returns the paper to use
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
 * @returns the block before which to begin a new page, so that a signature, or the part for officials, does not stand alone
 * on its page; undefined when nothing has to move
 */
function breakBeforeSignature(blocks: readonly PaperBlock[], { spans, paper }: Attempt): number | undefined {
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
