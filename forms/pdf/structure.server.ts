// What the parts of a drawn PDF are, for whoever has it read aloud: the tree of its headings, paragraphs, tables, lists, pictures and
// form fields, each with what is drawn of it (ISO 32000-1, 14.7 and 14.8; ISO 14289-1). What is drawn of none is an artifact.
import {
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  PDFOperator,
  PDFOperatorNames,
  PDFDict,
  type PDFDocument,
  type PDFObject,
  type PDFPage,
  type PDFRef,
} from 'pdf-lib';

import { writeBookmarks } from './bookmarks.server.ts';

export type Heading = 'H1' | 'H2' | 'H3' | 'H4' | 'H5' | 'H6';

/** What directly holds words. */
type Leaf = Heading | 'P' | 'TH' | 'TD' | 'Caption' | 'Lbl' | 'LBody' | 'Figure' | 'Form';

export type Tag = Leaf | 'Table' | 'TR' | 'L' | 'LI' | 'BlockQuote';

/** Points from the left and from below. */
export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Facts {
  /** In place of a picture. */
  readonly alt?: string;
  /** Of a TH. */
  readonly scope?: 'Column' | 'Row';
}

interface MarkedContent {
  readonly page: PDFPage;
  readonly id: number;
}

interface Annotation {
  readonly page: PDFPage;
  readonly annotation: PDFRef;
}

/** A part of the document, in the order in which it is read. */
export interface Element {
  readonly tag: Tag | 'Document' | 'Artifact';
  readonly facts: Facts;
  readonly kids: (Element | MarkedContent | Annotation)[];
  /** Of a heading, for the bookmarks. */
  words: string;
  /** Where a heading stands. */
  start?: { readonly page: PDFPage; readonly top: number };
  frame?: Frame;
}

const groups: readonly string[] = ['Document', 'Table', 'TR', 'L', 'LI', 'BlockQuote'];
/** Of a table each cell counts, though nothing stands in it. */
const mayBeEmpty: readonly string[] = ['TD', 'TH'];
const isElement = (kid: Element['kids'][number]): kid is Element => 'tag' in kid;
const levelOf = ({ tag }: Pick<Element, 'tag'>): number => Number(/^H(\d)$/.exec(tag)?.[1] ?? 0);

const newElement = (tag: Element['tag'], facts: Facts = {}): Element => ({ tag, facts, kids: [], words: '' });

export class Structure {
  readonly root = newElement('Document');
  /** No part of the document, for `as`. */
  readonly artifacts = newElement('Artifact');
  private current = this.root;
  private level = 0;
  /** What is being drawn on a page. */
  private readonly open = new Map<PDFPage, Element | 'artifact'>();
  /** By the number of what is marked on a page. */
  private readonly marked = new Map<PDFPage, Element[]>();

  /**
   * A further part of the one that is drawn.
   * @param tag a heading is never more than one level below the one before
   */
  element(tag: Tag, facts?: Facts): Element {
    const element = newElement(this.nextTo(tag), facts);
    this.current.kids.push(element);
    return element;
  }

  /** A part that is read before all others. */
  first(tag: Tag): Element {
    const element = newElement(tag);
    this.root.kids.unshift(element);
    return element;
  }

  private nextTo(tag: Tag): Tag {
    const level = levelOf({ tag });
    if (level === 0) return tag;
    this.level = Math.min(level, this.level + 1);
    return `H${this.level}` as Heading;
  }

  /** What `draw` draws belongs to `element`. */
  as<T>(element: Element, draw: () => T): T {
    const before = this.current;
    this.current = element;
    try {
      return draw();
    } finally {
      this.current = before;
    }
  }

  /** @returns whether words may be drawn now: they would stand in no paragraph else */
  get holdsWords(): boolean {
    return !groups.includes(this.current.tag);
  }

  /** What is drawn next on the page belongs to the part that is drawn. @param top of its line, in points from below */
  mark(page: PDFPage, words = '', top = 0): void {
    const element = this.current;
    if (element === this.artifacts) {
      this.artifact(page);
      return;
    }
    if (levelOf(element) > 0) {
      element.start ??= { page, top };
      element.words += words;
    }
    if (this.open.get(page) === element) return;
    const ofPage = this.marked.get(page) ?? [];
    this.marked.set(page, ofPage);
    const id = ofPage.push(element) - 1;
    element.kids.push({ page, id });
    this.begin(page, element, PDFOperatorNames.BeginMarkedContentSequence, [
      PDFName.of(element.tag),
      `<</MCID ${id}>>`,
    ]);
  }

  /** What is drawn next on the page is no part of the document: a line, the number of a page. */
  artifact(page: PDFPage): void {
    if (this.open.get(page) !== 'artifact')
      this.begin(page, 'artifact', PDFOperatorNames.BeginMarkedContent, [PDFName.of('Artifact')]);
  }

  private begin(
    page: PDFPage,
    part: Element | 'artifact',
    operator: PDFOperatorNames,
    operands: (PDFName | string)[],
  ): void {
    this.end(page);
    page.pushOperators(PDFOperator.of(operator, operands));
    this.open.set(page, part);
  }

  private end(page: PDFPage): void {
    if (this.open.delete(page)) page.pushOperators(PDFOperator.of(PDFOperatorNames.EndMarkedContent));
  }

  /** Where the picture stands that is drawn. */
  frame(frame: Frame): void {
    this.current.frame = frame;
  }

  /** The last annotation of a page, a form field, belongs to a part of its own. */
  field(page: PDFPage, element = this.element('Form')): void {
    const annotations = page.node.Annots();
    const annotation = annotations?.get(annotations.size() - 1) as PDFRef;
    element.kids.push({ page, annotation });
  }

  /** Writes the tree and the bookmarks into the document, once everything is drawn. */
  write(document: PDFDocument, pages: readonly PDFPage[]): void {
    for (const page of pages) this.end(page);
    const { context } = document;
    const refs = new Map<Element, PDFRef>();
    const nums: (PDFNumber | PDFObject)[] = [];
    const annotations: (readonly [PDFRef, Element])[] = [];
    const rootRef = context.nextRef();
    const write = (element: Element, parent: PDFRef): PDFRef => {
      const ref = context.nextRef();
      refs.set(element, ref);
      const first = element.kids.find((kid): kid is MarkedContent | Annotation => !isElement(kid))?.page;
      const kids = element.kids.flatMap((kid): PDFObject[] => {
        if (isElement(kid)) return hasContent(kid) ? [write(kid, ref)] : [];
        if ('annotation' in kid) {
          annotations.push([kid.annotation, element]);
          return [context.obj({ Type: 'OBJR', Obj: kid.annotation, Pg: kid.page.ref })];
        }
        if (kid.page === first) return [PDFNumber.of(kid.id)];
        return [context.obj({ Type: 'MCR', Pg: kid.page.ref, MCID: kid.id })];
      });
      const { alt, scope } = element.facts;
      context.assign(
        ref,
        context.obj({
          Type: 'StructElem',
          S: element.tag,
          P: parent,
          K: kids,
          ...(first !== undefined && { Pg: first.ref }),
          ...(alt !== undefined && { Alt: PDFHexString.fromText(alt) }),
          ...(scope !== undefined && { A: { O: 'Table', Scope: scope } }),
          ...(element.frame !== undefined && { A: { O: 'Layout', BBox: corners(element.frame) } }),
        }),
      );
      return ref;
    };
    const documentRef = write(this.root, rootRef);
    pages.forEach((page, index) => {
      const elements = this.marked.get(page) ?? [];
      page.node.set(PDFName.of('StructParents'), PDFNumber.of(index));
      // Fields are gone through in the order in which they are read.
      page.node.set(PDFName.of('Tabs'), PDFName.of('S'));
      nums.push(PDFNumber.of(index), context.obj(elements.map((element) => refs.get(element) ?? PDFNull)));
    });
    annotations.forEach(([annotation, element], index) => {
      const key = pages.length + index;
      context.lookup(annotation, PDFDict).set(PDFName.of('StructParent'), PDFNumber.of(key));
      nums.push(PDFNumber.of(key), refs.get(element) ?? PDFNull);
    });
    writeStructureRoot(document, rootRef, { documentRef, nums, next: pages.length + annotations.length });
    writeBookmarks(
      document,
      headingsOf(this.root).flatMap(({ words, start, ...heading }) =>
        start === undefined
          ? []
          : [{ words: words.replace(/\s+/g, ' ').trim(), level: levelOf(heading), ...start }],
      ),
    );
  }
}

/**
 * Makes the document a tagged one.
 * @param tree `nums`: its parent tree, each number before what it stands for; `next`: the first number that is free in it
 */
export function writeStructureRoot(
  { context, catalog }: PDFDocument,
  rootRef: PDFRef,
  tree: { readonly documentRef: PDFRef; readonly nums: readonly PDFObject[]; readonly next: number },
): void {
  context.assign(
    rootRef,
    context.obj({
      Type: 'StructTreeRoot',
      K: [tree.documentRef],
      ParentTree: context.register(context.obj({ Nums: [...tree.nums] })),
      ParentTreeNextKey: tree.next,
    }),
  );
  catalog.set(PDFName.of('StructTreeRoot'), rootRef);
  catalog.set(PDFName.of('MarkInfo'), context.obj({ Marked: true }));
}

const corners = ({ x, y, width, height }: Frame): number[] => [x, y, x + width, y + height];

function hasContent(element: Element): boolean {
  return mayBeEmpty.includes(element.tag) || element.kids.some((kid) => !isElement(kid) || hasContent(kid));
}

function headingsOf(element: Element): readonly Element[] {
  const own = levelOf(element) > 0 && element.words.trim() !== '' ? [element] : [];
  return [...own, ...element.kids.filter(isElement).flatMap(headingsOf)];
}
