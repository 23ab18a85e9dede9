// The parts that are the same on the blank and on the filled declaration: the head, and the part for the commune.
import type { FormDefinition, PaperBlock } from '../definition.ts';
import type { Paper, Strip } from './paper.server.ts';
import { header, title } from './parts.server.ts';
import { signatures } from './signatures.server.ts';

export const draftMark = 'BẢN NHÁP';

/**
 * Draws the corner, the national header and the title at `paper.y`, and moves `paper.y` below them.
 * @param def its corner ("Mẫu số 01"), title and subtitle are drawn
 */
export function formHeader(paper: Paper, def: FormDefinition): void {
  header(paper, def.corner ? { corner: def.corner } : {});
  paper.skip(6);
  title(paper, def.title, def.subtitle);
}

/** @returns points between title and name for the handwritten signature; fewer when lines are set closer */
export const signingSpace = (paper: Paper): number => (paper.pitch < 1 ? 40 : 52);

/**
 * Draws "XÁC NHẬN CỦA …": dotted lines and signatures for officials to fill in, all on one page.
 * @param block its heading, lines and signatures; on a new page where they do not fit under `paper.y`
 */
export function officeUse(paper: Paper, block: Extract<PaperBlock, { block: 'office-use' }>): void {
  const size = paper.base;
  const heading = paper.strips(block.heading, paper.width, { face: 'bold', align: 'center' });
  const lines = block.lines.flatMap((text) => dottedAfter(paper, text));
  const signing = block.signatures.length > 0 ? 6 + size * 2.5 + signingSpace(paper) : 0;
  paper.skip(10);
  paper.ensure([...heading, ...lines].reduce((sum, strip) => sum + strip.height, 9) + signing);
  paper.rule(paper.left, paper.right, paper.y, 0.5);
  paper.skip(6);
  paper.within('H2', () => paper.flow(heading));
  paper.skip(3);
  paper.flow(lines);
  if (block.signatures.length > 0) {
    paper.skip(6);
    signatures(
      paper,
      block.signatures.map((name) => ({ title: name, hint: '(Ký, ghi rõ họ tên, đóng dấu nếu có)' })),
      { space: signingSpace(paper) },
    );
  }
}

/** A printed text and dots to the end of its line. */
function dottedAfter(paper: Paper, text: string): Strip[] {
  const size = paper.base;
  const strips = paper.strips(text, paper.width, { size, leading: 1.5 * paper.pitch });
  if (/[….]$/.test(text)) return strips;
  const usedWidth = text === '' ? 0 : paper.lastLineWidth(text, paper.width, size) + size * 0.35;
  return strips.map((strip, i) =>
    i < strips.length - 1
      ? strip
      : {
          height: strip.height,
          draw(p, x, top) {
            strip.draw(p, x, top);
            p.dots(x + usedWidth, x + p.width, top - size * (0.32 + 0.84 * paper.pitch));
          },
        },
  );
}
