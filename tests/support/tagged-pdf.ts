// Checks what ISO 14289-1 (PDF/UA) asks of the structure of a PDF, by rules of this house: veraPDF runs nowhere here.
import {
  decodePDFRawStream,
  PDFArray,
  PDFBool,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFStream,
  PDFString,
  type PDFPage,
} from 'pdf-lib';

import { creator } from '#forms/pdf/describe.server.ts';

const key = (name: string): PDFName => PDFName.of(name);
const nameIn = (dict: PDFDict, name: string): string => String(dict.get(key(name)) ?? '').replace(/^\//, '');
const numberIn = (dict: PDFDict, name: string) => dict.lookupMaybe(key(name), PDFNumber)?.asNumber();
const textIn = (dict: PDFDict, name: string): string => {
  const text = dict.lookup(key(name));
  return text instanceof PDFHexString || text instanceof PDFString ? text.decodeText() : '';
};

/** What may stand in what. Words stand in the parts that are not named here, and in those with `words`. */
const kidsOf: Readonly<Record<string, readonly string[]>> = {
  Table: ['Caption', 'TR'],
  TR: ['TH', 'TD'],
  L: ['LI'],
  LI: ['Lbl', 'LBody'],
};
const wordless = ['Document', 'Part', 'Table', 'TR', 'L', 'LI', 'BlockQuote'];
const tags = [...wordless, ...Object.values(kidsOf).flat(), ...['P', 'Figure', 'Form']];
const isHeading = (tag: string): boolean => /^H[1-6]$/.test(tag);
/** Operators that put something on the page. */
const painting = /(^|\s)(Tj|TJ|'|"|S|s|f|F|f\*|B|B\*|b|b\*|Do|sh)$/;

/** @returns whether the portal draws it: of others nothing is asked */
export const isOurs = (document: PDFDocument): boolean => document.getCreator() === creator;

/** @returns what is wrong with the structure of a PDF, in words; nothing where all is well */
export async function structureFaults(bytes: Uint8Array): Promise<readonly string[]> {
  return faultsOf(await PDFDocument.load(bytes, { updateMetadata: false }));
}

/** The parts of a document in the order in which they are read: "H1", "Table". */
export async function tagsOf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  return new Checker(document).read().map(({ tag }) => tag);
}

/** What is said of each picture to whoever cannot see it. */
export async function picturesOf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const figures = new Checker(document).read().filter(({ tag }) => tag === 'Figure');
  return figures.map(({ dict }) => textIn(dict, 'Alt'));
}

export function faultsOf(document: PDFDocument): readonly string[] {
  const checker = new Checker(document);
  checker.read();
  checker.pages();
  checker.fields();
  return checker.faults;
}

interface Part {
  readonly tag: string;
  readonly ref: PDFRef;
  readonly dict: PDFDict;
}

class Checker {
  readonly faults: string[] = [];
  private readonly parts: Part[] = [];
  /** By page and number: which part it is of. */
  private readonly marked = new Map<string, Part>();
  private readonly annotations = new Map<PDFRef, Part>();
  private readonly owners = new Map<number, PDFArray | PDFRef>();

  constructor(private readonly document: PDFDocument) {}

  private expect(holds: boolean | undefined, fault: string): void {
    if (holds !== true) this.faults.push(fault);
  }

  read(): readonly Part[] {
    const { catalog } = this.document;
    const say = (holds: boolean, fault: string): void => this.expect(holds, fault);
    say(textIn(catalog, 'Lang') === 'vi-VN', 'no language');
    say((this.document.getTitle() ?? '') !== '', 'no title');
    const seen = catalog.lookupMaybe(key('ViewerPreferences'), PDFDict)?.get(key('DisplayDocTitle'));
    say(seen === PDFBool.True, 'the title is not shown');
    const marks = catalog.lookupMaybe(key('MarkInfo'), PDFDict)?.get(key('Marked'));
    say(marks === PDFBool.True, 'not marked as tagged');
    const root = catalog.lookupMaybe(key('StructTreeRoot'), PDFDict);
    if (root === undefined) {
      this.faults.push('no structure');
      return [];
    }
    const nums = root.lookup(key('ParentTree'), PDFDict).lookup(key('Nums'), PDFArray);
    for (let at = 0; at < nums.size(); at += 2) {
      const owner = nums.get(at + 1);
      const list = owner instanceof PDFRef && nums.lookup(at + 1) instanceof PDFArray;
      this.owners.set(
        nums.lookup(at, PDFNumber).asNumber(),
        list ? nums.lookup(at + 1, PDFArray) : (owner as PDFArray | PDFRef),
      );
    }
    const rootRef = catalog.get(key('StructTreeRoot'));
    for (const kid of root.lookup(key('K'), PDFArray).asArray())
      this.walk(kid as PDFRef, rootRef as PDFRef, undefined);
    this.headings();
    return this.parts;
  }

  private walk(ref: PDFRef, parent: PDFRef, above: Part | undefined): void {
    const dict = this.document.context.lookup(ref, PDFDict);
    const part: Part = { tag: nameIn(dict, 'S'), ref, dict };
    this.parts.push(part);
    const { tag } = part;
    this.expect(tags.includes(tag) || isHeading(tag), `an unknown part: ${tag}`);
    this.expect(dict.get(key('P')) === parent, `${tag} does not name what it stands in`);
    const allowed = kidsOf[above?.tag ?? ''];
    this.expect(allowed === undefined || allowed.includes(tag), `${tag} in ${above?.tag}`);
    for (const [outer, inner] of Object.entries(kidsOf))
      if (inner.includes(tag)) this.expect(above?.tag === outer, `${tag} outside of ${outer}`);
    if (tag === 'Figure') this.expect(textIn(dict, 'Alt').trim() !== '', 'a picture without words');
    const scope = dict.lookupMaybe(key('A'), PDFDict)?.has(key('Scope'));
    if (tag === 'TH') this.expect(scope, 'a heading of a table without its scope');
    const kids = dict.lookupMaybe(key('K'), PDFArray)?.asArray() ?? [];
    this.expect(kids.length > 0 || ['TD', 'TH'].includes(tag), `an empty ${tag}`);
    for (const kid of kids) this.kid(kid instanceof PDFRef ? kid : kid, part, ref);
    if (tag === 'Table') this.rows(kids);
  }

  private kid(kid: unknown, part: Part, ref: PDFRef): void {
    if (kid instanceof PDFRef) {
      const dict = this.document.context.lookup(kid);
      if (dict instanceof PDFDict && nameIn(dict, 'Type') === 'StructElem') this.walk(kid, ref, part);
      return;
    }
    if (kid instanceof PDFNumber) this.own(part.dict.get(key('Pg')), kid.asNumber(), part);
    else if (kid instanceof PDFDict && nameIn(kid, 'Type') === 'MCR')
      this.own(kid.get(key('Pg')), numberIn(kid, 'MCID') ?? -1, part);
    else if (kid instanceof PDFDict && nameIn(kid, 'Type') === 'OBJR')
      this.annotations.set(kid.get(key('Obj')) as PDFRef, part);
    else this.faults.push(`${part.tag} holds what is no part`);
  }

  private own(page: unknown, id: number, part: Part): void {
    const place = `${String(page)} ${id}`;
    this.expect(!this.marked.has(place), `${place} is of two parts`);
    this.expect(!wordless.includes(part.tag), `words directly in ${part.tag}`);
    this.marked.set(place, part);
  }

  private rows(kids: readonly unknown[]): void {
    const cells = kids.flatMap((kid) => {
      const dict = kid instanceof PDFRef ? this.document.context.lookup(kid) : undefined;
      return dict instanceof PDFDict && nameIn(dict, 'S') === 'TR'
        ? [dict.lookup(key('K'), PDFArray).size()]
        : [];
    });
    this.expect(new Set(cells).size === 1, `a table with rows of ${cells.join(', ')} cells`);
  }

  /** From the first on, never a level left out; each is a bookmark, where there are several. */
  private headings(): void {
    const levels = this.parts.flatMap(({ tag }) => (isHeading(tag) ? [Number(tag.slice(1))] : []));
    levels.forEach((level, at) =>
      this.expect(level <= (levels[at - 1] ?? 0) + 1, `H${level} after H${levels[at - 1] ?? 0}`),
    );
    const outlines = this.document.catalog.lookupMaybe(key('Outlines'), PDFDict);
    const bound = this.parts.some(({ tag }) => tag === 'Part');
    if (bound || levels.length < 2) return;
    this.expect(
      outlines !== undefined && bookmarksIn(outlines) === levels.length,
      'a heading without a bookmark',
    );
    this.expect(
      numberIn(outlines ?? this.document.catalog, 'Count') === levels.length,
      'bookmarks not counted',
    );
  }

  pages(): void {
    this.document.getPages().forEach((page, index) => {
      this.expect(nameIn(page.node, 'Tabs') === 'S', `page ${index + 1} is not gone through as it is read`);
      const owners = this.owners.get(numberIn(page.node, 'StructParents') ?? -1);
      const found = this.content(page, index);
      for (const [id, tag] of found) {
        const part = this.marked.get(`${String(page.ref)} ${id}`);
        this.expect(part?.tag === tag, `page ${index + 1}: ${tag} ${id} is of no part`);
        const owner = owners instanceof PDFArray ? owners.get(id) : undefined;
        this.expect(owner !== undefined && owner === part?.ref, `page ${index + 1}: ${id} is not found back`);
      }
      const named = [...this.marked.keys()].filter((place) => place.startsWith(`${String(page.ref)} `));
      this.expect(named.length === found.size, `page ${index + 1}: parts without what is drawn of them`);
    });
  }

  /** @returns what is marked on a page, by number; the drawing layer writes an operator a line */
  private content(page: PDFPage, index: number): ReadonlyMap<number, string> {
    const found = new Map<number, string>();
    const { Contents } = { Contents: page.node.Contents() };
    const streams =
      Contents instanceof PDFArray
        ? Contents.asArray().map((one) => this.document.context.lookup(one))
        : [Contents];
    let depth = 0;
    for (const stream of streams) {
      const text =
        stream instanceof PDFRawStream
          ? Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1')
          : stream instanceof PDFStream
            ? Buffer.from(stream.getContents()).toString('latin1')
            : '';
      for (const line of text.split('\n').map((one) => one.trim())) {
        const [, tag = '', id] = /^\/(\w+) <<\/MCID (\d+)>> BDC$/.exec(line) ?? [];
        if (id !== undefined) {
          this.expect(!found.has(Number(id)), `page ${index + 1}: ${id} twice`);
          found.set(Number(id), tag);
        }
        if (/ (BDC|BMC)$/.test(line)) {
          this.expect(depth === 0, `page ${index + 1}: marked within what is marked`);
          depth += 1;
        } else if (line === 'EMC') depth -= 1;
        else if (painting.test(line))
          this.expect(depth === 1, `page ${index + 1}: drawn, and of no part: ${line.slice(0, 60)}`);
      }
    }
    this.expect(depth === 0, `page ${index + 1}: what is marked does not end`);
    return found;
  }

  fields(): void {
    for (const page of this.document.getPages()) {
      for (const ref of page.node.Annots()?.asArray() ?? []) {
        const dict = this.document.context.lookup(ref, PDFDict);
        const part = this.annotations.get(ref as PDFRef);
        this.expect(part?.tag === 'Form', `a ${nameIn(dict, 'Subtype')} of no part`);
        const owner = this.owners.get(numberIn(dict, 'StructParent') ?? -1);
        this.expect(owner !== undefined && owner === part?.ref, 'a field that is not found back');
        const field = dict.has(key('T')) ? dict : (dict.lookupMaybe(key('Parent'), PDFDict) ?? dict);
        this.expect(textIn(field, 'TU').trim() !== '', 'a field without a label');
      }
    }
  }
}

function bookmarksIn(above: PDFDict): number {
  let count = 0;
  for (
    let one = above.lookupMaybe(key('First'), PDFDict);
    one !== undefined;
    one = one.lookupMaybe(key('Next'), PDFDict)
  )
    count += textIn(one, 'Title') === '' ? -1000 : 1 + bookmarksIn(one);
  return count;
}
