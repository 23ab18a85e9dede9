// The numbers that Word counts by itself ("Điều 3.", "a)", "II."), written into the document as text: which number a paragraph has is
// said by another part of the file, and a law is cited by it. Of the reader of Word documents alone an ordered list is left.
import { Parser } from 'htmlparser2';

import { romanNumeral } from '#app/values/roman-numeral.ts';
import { present } from '#app/values/present.ts';
import { own } from '#forms/own.ts';
import { escapeXml } from '#app/values/xml.ts';

interface Level {
  readonly start: number;
  /** Of Word: "decimal", "lowerLetter", "bullet". */
  readonly format: string;
  /** "Điều %1." */
  readonly text: string;
  /** All numbers in it are figures. */
  readonly figures: boolean;
  /** The style whose paragraphs stand on it. */
  readonly style: string | undefined;
}

type Levels = ReadonlyMap<number, Level>;

interface List {
  /** What counts: several lists may go on counting together. */
  readonly counter: string;
  readonly levels: Levels;
  /** By level: where this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

interface NumberOf {
  readonly list: string;
  readonly level: number;
}

interface XmlElement {
  readonly name: string;
  readonly value: string | undefined;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: XmlElement[];
}

/** The style of the run in which a number is written; `level` from 1. */
export const numberStyle = (level: number): string => `SoTuDong${level}`;

export const deepestLevel = 9;

/**
 * @param parts of a Word document, by name
 * @returns the same with the number of each paragraph written in front of its words, in `numberStyle`; what is not understood stays
 */
export function withWordNumbers(parts: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> {
  const numbering = parts.get('word/numbering.xml');
  const document = parts.get('word/document.xml');
  if (numbering === undefined || document === undefined) return parts;
  const styles = stylesIn(textOf(parts.get('word/styles.xml')));
  const lists = listsIn(textOf(numbering), styles);
  return new Map(parts).set(
    'word/document.xml',
    new TextEncoder().encode(writeNumbers(textOf(document), lists, styles)),
  );
}

const textOf = (part: Uint8Array | undefined): string => new TextDecoder().decode(part);

/** Without the prefix of its namespace, whatever the document calls it. */
const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

const valueOf = (attributes: Readonly<Record<string, string>>): string | undefined =>
  Object.entries(attributes).find(([name]) => localName(name) === 'val')?.[1];

function attribute({ attributes }: XmlElement, name: string): string | undefined {
  return Object.entries(attributes).find(([full]) => localName(full) === name)?.[1];
}

/** Deeper than the parts that are read are nested. */
const deepest = 12;

function readXml(xml: string): XmlElement {
  const root: XmlElement = { name: '', value: undefined, attributes: {}, children: [] };
  const open: XmlElement[] = [root];
  let tooDeep = 0;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > deepest) tooDeep += 1;
        else {
          const element = { name: localName(name), value: valueOf(attributes), attributes, children: [] };
          open.at(-1)?.children.push(element);
          open.push(element);
        }
      },
      onclosetag() {
        if (tooDeep > 0) tooDeep -= 1;
        else if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  return root;
}

const inside = (element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>(
    (found, name) => found?.children.find((child) => child.name === name),
    element,
  );

const all = (element: XmlElement | undefined, name: string): readonly XmlElement[] =>
  element?.children.filter((child) => child.name === name) ?? [];

const whole = (text: string | undefined): number | undefined =>
  text !== undefined && /^\d{1,6}$/.test(text) ? Number(text) : undefined;

interface Style {
  readonly basedOn?: string;
  readonly list?: string;
  readonly level?: number;
}

/** What styles say of numbers, by the id of the style. */
function stylesIn(xml: string): ReadonlyMap<string, Style> {
  const styles = new Map<string, Style>();
  for (const style of all(readXml(xml).children[0], 'style')) {
    const numPr = inside(style, 'pPr', 'numPr');
    styles.set(
      attribute(style, 'styleId') ?? '',
      present({
        basedOn: inside(style, 'basedOn')?.value,
        list: inside(numPr, 'numId')?.value,
        level: whole(inside(numPr, 'ilvl')?.value),
      }),
    );
  }
  return styles;
}

/** By the id that paragraphs name, with the level that a style of paragraphs stands for. */
function listsIn(xml: string, styles: ReadonlyMap<string, Style>): Lists {
  const root = readXml(xml).children[0];
  const counters = new Map(
    all(root, 'abstractNum').map((one) => [attribute(one, 'abstractNumId') ?? '', one]),
  );
  const lists = new Map<string, List>();
  const nums = new Map(all(root, 'num').map((one) => [attribute(one, 'numId') ?? '', one]));
  for (const [id, num] of nums) {
    let counter = inside(num, 'abstractNumId')?.value ?? '';
    // A list of a style: another one says how it counts.
    const link = inside(counters.get(counter), 'numStyleLink')?.value;
    const linked = link === undefined ? undefined : nums.get(styles.get(link)?.list ?? '');
    if (linked !== undefined) counter = inside(linked, 'abstractNumId')?.value ?? counter;
    const overrides = all(num, 'lvlOverride');
    const levels = new Map<number, Level>();
    for (const lvl of [
      ...all(counters.get(counter), 'lvl'),
      ...overrides.flatMap((override) => all(override, 'lvl')),
    ])
      levels.set(whole(attribute(lvl, 'ilvl')) ?? 0, levelOf(lvl));
    const restarts = overrides.flatMap((override): [number, number][] => {
      const at = whole(inside(override, 'startOverride')?.value);
      return at === undefined ? [] : [[whole(attribute(override, 'ilvl')) ?? 0, at]];
    });
    lists.set(id, { counter, levels, restarts: new Map(restarts) });
  }
  return lists;
}

type Lists = ReadonlyMap<string, List>;

const levelOf = (lvl: XmlElement): Level => ({
  start: whole(inside(lvl, 'start')?.value) ?? 1,
  format: inside(lvl, 'numFmt')?.value ?? 'decimal',
  text: inside(lvl, 'lvlText')?.value ?? '',
  figures: inside(lvl, 'isLgl') !== undefined,
  style: inside(lvl, 'pStyle')?.value,
});

/** @returns the list and level that a style gives its paragraphs, by itself or by the style that it is based on */
function ofStyle(styles: ReadonlyMap<string, Style>, id: string | undefined): Partial<NumberOf> {
  let numberOf: Partial<NumberOf> = {};
  let style = id === undefined ? undefined : styles.get(id);
  for (let steps = 0; style !== undefined && steps < 20; steps += 1) {
    numberOf = { ...present({ list: style.list, level: style.level }), ...numberOf };
    style = style.basedOn === undefined ? undefined : styles.get(style.basedOn);
  }
  return numberOf;
}

/** Counts as Word does: a level that comes again goes on, and what is deeper begins anew. */
class Counting {
  private readonly counts = new Map<string, Map<number, number>>();
  private readonly begun = new Set<string>();
  private readonly lists: Lists;

  constructor(lists: Lists) {
    this.lists = lists;
  }

  /** @returns on which level paragraphs of a style stand, where they do not say it themselves */
  levelOf(list: string, style: string | undefined): number {
    const levels = [...(this.lists.get(list)?.levels ?? [])];
    return levels.find(([, one]) => style !== undefined && one.style === style)?.[0] ?? 0;
  }

  /** @returns "Điều 3."; undefined where there is no such list or level; "•" for a bullet */
  next({ list: id, level }: NumberOf): string | undefined {
    const list = this.lists.get(id);
    const here = list?.levels.get(level);
    if (list === undefined || here === undefined) return undefined;
    if (here.format === 'bullet') return '•';
    const counts = this.counts.get(list.counter) ?? new Map<number, number>();
    this.counts.set(list.counter, counts);
    const restart = list.restarts.get(level);
    const isFirst = !this.begun.has(`${id} ${level}`);
    this.begun.add(`${id} ${level}`);
    const before = counts.get(level);
    counts.set(
      level,
      isFirst && restart !== undefined ? restart : before === undefined ? here.start : before + 1,
    );
    for (const deeper of counts.keys()) if (deeper > level) counts.delete(deeper);
    return here.text.replaceAll(/%([1-9])/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const of = list.levels.get(at);
      const value = counts.get(at) ?? of?.start ?? 1;
      return inFormat(value, here.figures ? 'decimal' : (of?.format ?? 'decimal'));
    });
  }
}

function inFormat(value: number, format: string): string {
  // Past z the letters are doubled.
  const letter = String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.min(9, Math.ceil(value / 26)));
  const formats: Readonly<Record<string, string>> = {
    lowerLetter: letter,
    upperLetter: letter.toUpperCase(),
    lowerRoman: romanNumeral(value).toLowerCase(),
    upperRoman: romanNumeral(value),
    decimalZero: String(value).padStart(2, '0'),
    none: '',
  };
  return own(formats, format) ?? String(value);
}

/** A paragraph while it is read. */
interface OpenParagraph {
  style?: string;
  list?: string;
  level?: number;
  /** Where its properties end, and its words begin. */
  wordsAt: number;
  numPr?: readonly [number, number];
}

function writeNumbers(xml: string, lists: Lists, styles: ReadonlyMap<string, Style>): string {
  const counting = new Counting(lists);
  const changes: { readonly at: number; readonly until: number; readonly text: string }[] = [];
  const path: string[] = [];
  const open: OpenParagraph[] = [];
  let numPrAt = 0;
  const number = (paragraph: OpenParagraph, prefix: string) => {
    const { style, wordsAt, numPr } = paragraph;
    const said = { ...ofStyle(styles, style), ...present({ list: paragraph.list, level: paragraph.level }) };
    const { list = '', level = counting.levelOf(list, style) } = said;
    const marker = counting.next({ list, level });
    if (marker === undefined) return;
    if (numPr !== undefined) changes.push({ at: numPr[0], until: numPr[1], text: '' });
    if (marker.trim() === '') return;
    const run = `<${prefix}r><${prefix}rPr><${prefix}rStyle ${prefix}val="${numberStyle(Math.min(level + 1, deepestLevel))}"/></${prefix}rPr><${prefix}t xml:space="preserve">${escapeXml(marker)} </${prefix}t></${prefix}r>`;
    changes.push({ at: wordsAt, until: wordsAt, text: run });
  };
  const parser = new Parser(
    {
      onopentag(full, attributes) {
        const name = localName(full);
        const paragraph = open.at(-1);
        path.push(name);
        const within = path.slice(-3).join('/');
        if (name === 'p') open.push({ wordsAt: parser.endIndex + 1 });
        else if (paragraph !== undefined && path.at(-2) === 'pPr' && path.at(-3) === 'p') {
          if (name === 'pStyle') Object.assign(paragraph, present({ style: valueOf(attributes) }));
          if (name === 'numPr') numPrAt = parser.startIndex;
        } else if (paragraph !== undefined && within === 'pPr/numPr/numId')
          Object.assign(paragraph, present({ list: valueOf(attributes) }));
        else if (paragraph !== undefined && within === 'pPr/numPr/ilvl')
          Object.assign(paragraph, present({ level: whole(valueOf(attributes)) }));
      },
      onclosetag(full) {
        const name = localName(full);
        const paragraph = open.at(-1);
        if (paragraph !== undefined && path.at(-2) === 'pPr' && path.at(-3) === 'p' && name === 'numPr')
          paragraph.numPr = [numPrAt, parser.endIndex + 1];
        else if (paragraph !== undefined && name === 'pPr' && path.at(-2) === 'p') {
          paragraph.wordsAt = parser.endIndex + 1;
          number(paragraph, full.slice(0, full.length - name.length));
          paragraph.list = '';
        } else if (name === 'p') open.pop();
        path.pop();
      },
    },
    { xmlMode: true },
  );
  parser.end(xml);
  let written = '';
  let at = 0;
  for (const change of changes.toSorted((a, b) => a.at - b.at)) {
    written += xml.slice(at, change.at) + change.text;
    at = change.until;
  }
  return written + xml.slice(at);
}
