// What can be written: just what is stored (app/domain/writing/clean-html.ts), nothing that would be lost on saving.
import { Node, type Extensions } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Subscript } from '@tiptap/extension-subscript';
import { Superscript } from '@tiptap/extension-superscript';
import { Table, TableCell, TableHeader, TableRow } from '@tiptap/extension-table';
import { Text } from '@tiptap/extension-text';
import { Gapcursor, UndoRedo } from '@tiptap/extensions';

/** Where pictures lie, by file id; grows with every one that is brought. */
export type PictureSources = Map<string, string>;

const pictureOf = (sources: PictureSources) =>
  Node.create({
    name: 'picture',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      fileId: { default: '', parseHTML: (element) => element.getAttribute('data-file') },
      alt: { default: '', parseHTML: (element) => element.getAttribute('alt') ?? '' },
    }),
    parseHTML: () => [{ tag: 'img[data-file]' }],
    renderHTML: ({ node }) => {
      const { fileId, alt } = node.attrs as { fileId: string; alt: string };
      return ['img', { 'data-file': fileId, alt, src: sources.get(fileId) ?? '' }];
    },
  });

export function writingExtensions(sources: PictureSources): Extensions {
  return [
    Document,
    Paragraph,
    Text,
    Heading.configure({ levels: [2, 3, 4] }),
    Bold,
    Italic,
    Subscript,
    Superscript,
    HardBreak,
    Blockquote,
    BulletList,
    OrderedList,
    // The Tab key leads on through the page, always: lists have buttons, tables have the arrow keys.
    ListItem.extend({
      addKeyboardShortcuts: () => ({ Enter: ({ editor }) => editor.commands.splitListItem('listItem') }),
    }),
    // Drawn without widths in styles, which the portal's pages do not allow.
    Table.extend({
      addKeyboardShortcuts: () => ({}),
      addNodeView: () => null,
      renderHTML: () => ['table', {}, ['tbody', {}, 0]],
    }).configure({ resizable: false }),
    TableRow,
    TableHeader,
    TableCell,
    Link.configure({
      openOnClick: false,
      autolink: true,
      defaultProtocol: 'https',
      HTMLAttributes: { target: null, rel: null },
    }),
    UndoRedo,
    Gapcursor,
    pictureOf(sources),
  ];
}
