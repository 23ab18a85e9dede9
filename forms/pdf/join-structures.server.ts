// The pages of several PDFs in one: with what their parts are, which a copy of the pages alone would lose.
import {
  PDFArray,
  PDFDict,
  PDFName,
  PDFNumber,
  PDFObjectCopier,
  PDFPage,
  type PDFDocument,
  type PDFObject,
  type PDFPageLeaf,
  type PDFRef,
} from 'pdf-lib';

import { writeBookmarks, type Bookmark } from './bookmarks.server.ts';
import { writeStructureRoot } from './structure.server.ts';

export type TaggedFile = PDFDocument;

const name = (text: string): PDFName => PDFName.of(text);

/** @param files each becomes a part of its own with its title as bookmark; one without a structure adds its pages alone */
export function joinStructures(document: PDFDocument, files: readonly TaggedFile[]): void {
  const { context } = document;
  const [rootRef, documentRef] = [context.nextRef(), context.nextRef()];
  const parts: PDFRef[] = [];
  const nums: PDFObject[] = [];
  const bookmarks: Bookmark[] = [];
  let next = 0;
  for (const file of files) {
    const copier = PDFObjectCopier.for(file.context, context);
    const pages = file.getPages().map((page) => {
      const ref = copier.copy(page.ref);
      const copy = PDFPage.of(context.lookup(ref) as PDFPageLeaf, ref, document);
      document.addPage(copy);
      return copy;
    });
    const [first] = pages;
    if (first !== undefined) bookmarks.push({ words: file.getTitle() ?? '', level: 1, page: first });
    const root = file.catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
    if (root === undefined) continue;
    // The tree names pages and fields by their references, which are copied already.
    const part = copier.copy(root.lookup(name('K'), PDFArray).get(0)) as PDFRef;
    const partDict = context.lookup(part, PDFDict);
    partDict.set(name('S'), name('Part'));
    partDict.set(name('P'), documentRef);
    parts.push(part);
    const tree = root.lookup(name('ParentTree'), PDFDict).lookup(name('Nums'), PDFArray);
    for (let at = 0; at < tree.size(); at += 2) {
      nums.push(PDFNumber.of(tree.lookup(at, PDFNumber).asNumber() + next), copier.copy(tree.get(at + 1)));
    }
    for (const { node } of pages) {
      raise(node, 'StructParents', next);
      for (const annotation of node.Annots()?.asArray() ?? [])
        raise(context.lookup(annotation, PDFDict), 'StructParent', next);
    }
    next += root.lookup(name('ParentTreeNextKey'), PDFNumber).asNumber();
  }
  if (parts.length === 0) return;
  context.assign(documentRef, context.obj({ Type: 'StructElem', S: 'Document', P: rootRef, K: parts }));
  writeStructureRoot(document, rootRef, { documentRef, nums, next });
  writeBookmarks(document, bookmarks);
}

function raise(dict: PDFDict, key: string, by: number): void {
  const number = dict.lookupMaybe(name(key), PDFNumber);
  if (number !== undefined) dict.set(name(key), PDFNumber.of(number.asNumber() + by));
}
