// The form of every mail: greeting, what is said, where the reader goes on, whose portal it is. As text, and as HTML
// for whoever reads mail in a browser: inline styles and no picture, since mail programs keep nothing else.
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import { present } from '#app/values/present.ts';
import { escapeXml } from '#app/values/xml.ts';
import type { QueuedMail } from '#db/queries/outbox.server.ts';
import type { Colleague } from '#db/queries/staff-at-work.server.ts';
import type { Link } from '#app/values/link.ts';
import type { Unit } from '../kernel/deps.server.ts';

/** A line in the words of whoever wrote it: it stays as it is. */
export interface OwnWords {
  readonly said: string;
}

/** What a module has to say. */
export interface Letter {
  /** Without the sender's name. */
  readonly subject: string;
  /** A paragraph each; '' leaves a gap, "- …" and "1. …" make a list, "  …" goes on under the line above. */
  readonly lines: readonly (string | OwnWords)[];
  /** Between the text and the action: codes, states. */
  readonly details?: readonly string[];
  /** Where the reader goes on; `href` is a whole address of the portal. */
  readonly action?: Link;
  /** What stands below the action. */
  readonly after?: readonly string[];
}

/** As the outbox takes it. */
export interface WrittenMail {
  readonly subject: string;
  /** Plain text. */
  readonly body: string;
  readonly html: string;
}

/** A person by name, an organisation. Undefined: whoever gave nothing but an address. */
export type Addressee = string | { readonly organisation: string } | undefined;

/**
 * What the portal says to its reader: an organisation is no "ông/bà", it is called by its name.
 * @param text the portal's own words, nobody else's
 */
export const addressed = (to: Addressee, text: string): string =>
  typeof to === 'object' ? text.replaceAll(/ông\/bà/giu, () => to.organisation) : text;

const greetingOf = (to: Addressee): string =>
  addressed(to, typeof to === 'string' ? `Kính gửi ông/bà ${to},` : 'Kính gửi ông/bà,');

/**
 * @param to an organisation reads its name where `letter` says "ông/bà"
 * @param reader staff know where the office is and whom to call
 * @returns Vietnamese; everything of `letter` and `to` is text, whoever wrote it
 */
export function writeMail(
  unit: Pick<Unit, 'name' | 'address' | 'phone'>,
  to: Addressee,
  letter: Letter,
  reader: AccountKind = 'resident',
): WrittenMail {
  const greeting = greetingOf(to);
  const automatic = `Thư này được gửi tự động; vui lòng không trả lời thư này.${reader === 'staff' ? '' : ` Cần hỏi, gọi ${unit.phone}.`}`;
  const signature = reader === 'staff' ? [unit.name] : [unit.name, unit.address, `Điện thoại: ${unit.phone}`];
  const say = (text: string): string => addressed(to, text);
  const subject = `${say(letter.subject)} – ${unit.name}`;
  const { details = [], action } = letter;
  const lines = letter.lines.map((text) => (typeof text === 'string' ? say(text) : text.said));
  const after = (letter.after ?? []).map(say);
  const below = [...details, ...(action === undefined ? [] : [`${action.label}: ${action.href}`]), ...after];
  const body = [
    greeting,
    '',
    ...lines,
    ...(below.length === 0 ? [] : ['', ...below]),
    '',
    ...signature,
    '',
    automatic,
  ];
  return {
    subject,
    body: body.join('\n'),
    html: page(subject, { greeting, lines, details, ...present({ action }), after, signature, automatic }),
  };
}

// The light theme of app/ui/tokens.scss, as far as a mail can carry it.
const ink = '#1d1915';
const soft = '#4b443c';
const line = '#ded6ca';
const identity = '#97130f';
const link = '#0a4b52';

const paragraph = 'margin:0 0 12px';
const small = `margin:0 0 4px;font-size:14px;color:${soft}`;

function page(
  subject: string,
  {
    greeting,
    lines,
    details,
    action,
    after,
    signature,
    automatic,
  }: Pick<Letter, 'action'> & {
    readonly greeting: string;
    readonly lines: readonly string[];
    readonly details: readonly string[];
    readonly after: readonly string[];
    readonly signature: readonly string[];
    readonly automatic: string;
  },
): string {
  const ownOrigin = action === undefined ? undefined : new URL(action.href).origin;
  const [unit = '', ...office] = signature;
  return `<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light">
<title>${escapeXml(subject)}</title>
</head>
<body style="margin:0;padding:0;background:#f1ebe0">
<div style="max-width:600px;margin:0 auto;background:#ffffff;color:${ink};font-family:Arial,Helvetica,sans-serif;font-size:16px;line-height:1.5;overflow-wrap:anywhere">
<div style="padding:14px 20px;background:${identity};color:#ffffff"><span style="font-size:14px">Cổng thông tin điện tử</span><br><strong>${escapeXml(unit)}</strong></div>
<div style="padding:20px 20px 8px">
<p style="${paragraph}">${escapeXml(greeting)}</p>
${blocks(lines, ownOrigin)}${blocks(details, ownOrigin)}${action === undefined ? '' : button(action)}${blocks(after, ownOrigin)}</div>
<div style="margin:0 20px;padding:12px 0 16px;border-top:1px solid ${line}">
${[...office, automatic].map((text) => `<p style="${small}">${escapeXml(text)}</p>`).join('\n')}
</div>
</div>
</body>
</html>
`;
}

/** A table's cell: the one box that every mail program colours. The address stands below for who cannot press it. */
const button = ({ label, href }: NonNullable<Letter['action']>): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 12px"><tr><td bgcolor="${link}" style="border-radius:4px"><a href="${escapeXml(href)}" style="display:inline-block;padding:10px 18px;color:#ffffff;font-weight:bold;text-decoration:none">${escapeXml(label)}</a></td></tr></table>
<p style="margin:0 0 12px;font-size:14px;color:${soft}">Nếu không bấm được, xin sao chép địa chỉ này vào trình duyệt: <a href="${escapeXml(href)}" style="color:${link}">${escapeXml(href)}</a></p>
`;

interface Block {
  readonly tag: 'p' | 'ul' | 'ol';
  /** Of a list, its items; each in lines. */
  readonly parts: string[][];
  /** The number of the first item, should something stand between two items. */
  readonly first: string;
}

/** @param ownOrigin the portal's own origin: nobody else's address becomes a link, since other people's words stand here */
function blocks(lines: readonly string[], ownOrigin: string | undefined): string {
  const list: Block[] = [];
  let gap = true;
  for (const text of lines.flatMap((one) => one.split('\n'))) {
    const last = gap ? undefined : list.at(-1);
    gap = text.trim() === '';
    if (gap) continue;
    const item = /^(?:- |(\d+)\. )(.*)$/s.exec(text);
    if (item !== null) {
      const tag = item[1] === undefined ? 'ul' : 'ol';
      if (last?.tag === tag) last.parts.push([item[2] ?? '']);
      else list.push({ tag, parts: [[item[2] ?? '']], first: item[1] ?? '1' });
    } else if (text.startsWith('  ') && last !== undefined) {
      last.parts.at(-1)?.push(text.trim());
    } else {
      list.push({ tag: 'p', parts: [[text]], first: '1' });
    }
  }
  return list.map((block) => drawBlock(block, ownOrigin)).join('');
}

function drawBlock({ tag, parts, first }: Block, ownOrigin: string | undefined): string {
  const texts = parts.map((lines) => lines.map((text) => withLinks(text, ownOrigin)).join('<br>'));
  if (tag === 'p') return texts.map((text) => `<p style="${paragraph}">${text}</p>\n`).join('');
  const items = texts.map((text) => `<li style="margin:0 0 6px">${text}</li>`).join('');
  const start = first === '1' ? '' : ` start="${first}"`;
  return `<${tag}${start} style="${paragraph};padding-left:24px">${items}</${tag}>\n`;
}

function withLinks(text: string, ownOrigin: string | undefined): string {
  return text
    .split(/(https?:\/\/\S+)/)
    .map((part) =>
      ownOrigin !== undefined && (part === ownOrigin || part.startsWith(`${ownOrigin}/`))
        ? `<a href="${escapeXml(part)}" style="color:${link}">${escapeXml(part)}</a>`
        : escapeXml(part),
    )
    .join('');
}

/**
 * One letter to each of several members of staff, for the outbox.
 * @param about `cause`: with the person's id it makes the mail one, so that the same cause writes to nobody twice
 */
export function lettersToStaff(
  unit: Unit,
  people: readonly Colleague[],
  { kind, cause, letter }: { readonly kind: string; readonly cause: string; readonly letter: Letter },
): QueuedMail[] {
  return people.map(({ id, name, email }) => ({
    dedupeKey: `${cause}:${id}`,
    kind,
    recipient: email,
    ...writeMail(unit, name, letter, 'staff'),
  }));
}
