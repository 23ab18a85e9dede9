// The form of a mail to staff: who is written to, what is said, whose portal it is.
import type { Unit } from '../kernel/deps.server.ts';

/** @returns subject and plain text, Vietnamese */
export function staffLetter(
  unit: Pick<Unit, 'name'>,
  name: string,
  letter: { readonly subject: string; readonly lines: readonly string[] },
): { subject: string; body: string } {
  const body = [
    `Kính gửi ông/bà ${name},`,
    '',
    ...letter.lines,
    '',
    unit.name,
    '',
    'Thư này được gửi tự động, xin đừng trả lời.',
  ];
  return { subject: `${letter.subject} – ${unit.name}`, body: body.join('\n') };
}
