// What the blank and the filled declaration draw alike: the head, and what is left to the commune.
import type { FormDefinition, PaperBlock } from '../definition.ts';
import type { Paper, Strip } from './paper.server.ts';
import { header, signatures, title } from './parts.server.ts';

export function formHeader(paper: Paper, def: FormDefinition): void {
  header(paper, def.corner ? { corner: def.corner } : {});
  paper.skip(6);
  title(paper, def.title, def.subtitle);
}

/** "XÁC NHẬN CỦA …": dotted lines and signatures for officials, left empty, kept on one page. */
export function officeUse(paper: Paper, block: Extract<PaperBlock, { block: 'office-use' }>): void {
  const size = paper.base;
  paper.skip(10);
  paper.ensure(size * 3 + block.lines.length * size * 1.5 + size * 8);
  paper.rule(paper.left, paper.right, paper.y, 0.5);
  paper.skip(6);
  paper.text(block.heading, { face: 'bold', align: 'center', after: 3 });
  for (const text of block.lines) paper.flow(dottedAfter(paper, text));
  if (block.signatures.length > 0) {
    paper.skip(6);
    signatures(
      paper,
      block.signatures.map((name) => ({ title: name, hint: '(Ký, ghi rõ họ tên, đóng dấu nếu có)' })),
      { space: 56 },
    );
  }
}

/** A printed text and dots to the end of its line. */
function dottedAfter(paper: Paper, text: string): Strip[] {
  const size = paper.base;
  const strips = paper.strips(text, paper.width, { size, leading: 1.5 });
  if (/[….]$/.test(text)) return strips;
  const used = text === '' ? 0 : paper.lastLineWidth(text, paper.width, size) + size * 0.35;
  return strips.map((strip, i) =>
    i < strips.length - 1
      ? strip
      : {
          height: strip.height,
          draw(p, x, top) {
            strip.draw(p, x, top);
            p.dots(x + used, x + p.width, top - size * 1.16);
          },
        },
  );
}
