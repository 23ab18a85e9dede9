// Blocks as HTML, in the one way in which it is stored.
import { escapeXml } from '#app/values/xml.ts';
import { pictureTag } from './picture-tags.ts';
import { leadsOutside } from './safe-href.ts';
import type { Block, Cell, Marks, Run } from './text-blocks.ts';

/** @param blocks as `readBlocks` gives them @returns HTML that may be shown as it is: all text in it is escaped */
export function writeBlocks(blocks: readonly Block[]): string {
  return blocks.map(writeBlock).join('');
}

function writeBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
      return `<p>${writeRuns(block.runs)}</p>`;
    case 'heading':
      return `<h${block.level}>${writeRuns(block.runs)}</h${block.level}>`;
    case 'quote':
      return `<blockquote>${writeBlocks(block.blocks)}</blockquote>`;
    case 'picture':
      return pictureTag(block.fileId, block.alt);
    case 'list': {
      const items = block.items.map((item) => `<li>${writeLoose(item)}</li>`).join('');
      if (!block.ordered) return `<ul>${items}</ul>`;
      const start = block.start === 1 ? '' : ` start="${block.start}"`;
      return `<ol${start}${block.type === undefined ? '' : ` type="${block.type}"`}>${items}</ol>`;
    }
    case 'table': {
      const body = block.rows.findIndex((row) => row.some(({ header }) => !header));
      const headCount = body === -1 ? 0 : body;
      const head = block.rows.slice(0, headCount);
      const bodyRows = block.rows.slice(headCount);
      return `<table>${head.length === 0 ? '' : `<thead>${writeRows(head, 'col')}</thead>`}<tbody>${writeRows(bodyRows, 'row')}</tbody></table>`;
    }
  }
}

/** In an item or a cell: one paragraph alone, or with lists after it, needs no tags of its own. */
function writeLoose(blocks: readonly Block[]): string {
  const [first, ...rest] = blocks;
  return first?.kind === 'paragraph' && rest.every(({ kind }) => kind === 'list')
    ? `${writeRuns(first.runs)}${writeBlocks(rest)}`
    : writeBlocks(blocks);
}

function writeRows(rows: readonly (readonly Cell[])[], scope: 'col' | 'row'): string {
  return rows.map((row) => `<tr>${row.map((cell) => writeCell(cell, scope)).join('')}</tr>`).join('');
}

function writeCell({ header, colspan, rowspan, blocks }: Cell, scope: 'col' | 'row'): string {
  const name = header ? 'th' : 'td';
  const spans = `${colspan === 1 ? '' : ` colspan="${colspan}"`}${rowspan === 1 ? '' : ` rowspan="${rowspan}"`}`;
  return `<${name}${spans}${header ? ` scope="${scope}"` : ''}>${writeLoose(blocks)}</${name}>`;
}

function writeRuns(runs: readonly Run[]): string {
  return runs.map(({ text, marks }) => wrapped(escapeXml(text).replaceAll('\n', '<br />'), marks)).join('');
}

function wrapped(html: string, { script, em, strong, href }: Marks): string {
  let whole = html;
  if (script !== undefined) whole = `<${script}>${whole}</${script}>`;
  if (em === true) whole = `<em>${whole}</em>`;
  if (strong === true) whole = `<strong>${whole}</strong>`;
  if (href !== undefined) {
    whole = `<a href="${escapeXml(href)}"${leadsOutside(href) ? ' rel="external noopener"' : ''}>${whole}</a>`;
  }
  return whole;
}
