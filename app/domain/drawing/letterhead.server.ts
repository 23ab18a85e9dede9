// The head of what is printed of a public page: whose it is, which part of the portal, and the way back to it as words
// and as a code for a phone.
import { qr, type Paper } from '#forms/pdf/index.server.ts';

/**
 * The head of a paper of the portal, with the address as text and as a QR code.
 * @param address under which the content stands online, whole
 * @param section its title
 */
export function letterhead(paper: Paper, unit: string, section: string, address: string): void {
  const side = 62;
  const [left, top] = [paper.left, paper.y];
  for (const [text, size, face] of [
    ['Cổng thông tin điện tử', paper.base - 2, 'regular'],
    [unit, paper.base, 'bold'],
    [section, paper.base - 2, 'italic'],
    [address, paper.base - 4, 'regular'],
  ] as const) {
    paper.flow(paper.strips(text, paper.width - side - 12, { size, face }), left);
  }
  qr(paper, address, paper.right - side, top, side);
  paper.y = Math.min(paper.y, top - side) - 6;
  paper.rule(paper.left, paper.right, paper.y, 0.7);
  paper.skip(12);
}
