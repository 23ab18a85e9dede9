// What an item says and shows as lines that can be compared: nothing of it that a reader could notice is left out.
import type { ComparedFile, Looks } from '#app/read-models/version-differences.ts';
import { variantName } from '#app/addresses/content-files.ts';
import { paths } from '#app/addresses/paths.ts';
import { present } from '#app/values/present.ts';
import type { FileRow } from '#db/queries/content-shown-files.server.ts';
import { readBlocks } from '../writing/read-blocks.ts';
import type { Block, Cell, HeadingLevel, List, Run } from '../writing/text-blocks.ts';
import type { Line, Token } from './compare-lines.ts';

/** By their ids; one that is not there any more is told by its id alone. */
export type ComparedFiles = ReadonlyMap<string, FileRow>;

/** @returns plain text as lines in their order; empty ones are left out */
export function linesOfWords(text: string): readonly Line[] {
  return text
    .split('\n')
    .map((line): Line => ({ as: '', tokens: wordsOf(line) }))
    .filter(({ tokens }) => tokens.length > 0);
}

/** @param files what is told of the pictures and files that the text shows, by their ids */
export function linesOfHtml(html: string, files: ComparedFiles): readonly Line[] {
  return linesIn(readBlocks(html), { within: [], files });
}

/** @param use the picture at the head of an item: its alternative text is compared beside it */
export function lineOfPicture(use: { fileId: string; alt: string }, files: ComparedFiles): Line {
  // Its alternative text is a question of its own.
  const { looks: _, ...token } = pictureToken(use, files);
  return { as: '', tokens: [{ ...token, looks: {} }] };
}

/** @returns the same token for the same bytes under the same name, whichever upload they came with */
export function lineOfFile({ fileId, title }: { fileId: string; title: string }, files: ComparedFiles): Line {
  const file = files.get(fileId);
  const piece: ComparedFile = {
    kind: 'file',
    ...present({
      file: file && {
        href: paths.contentFile(fileId, file.fileName),
        name: file.fileName,
        mediaType: file.mediaType,
        bytes: file.bytes,
      },
    }),
  };
  // Readers get it under its name.
  const same = `file ${contentOf(fileId, files)} ${file?.fileName ?? ''}`;
  return { as: '', tokens: [...wordsOf(title), { same, looks: {}, piece }] };
}

/** The same bytes brought twice are the same picture. */
function contentOf(id: string, files: ComparedFiles): string {
  const file = files.get(id);
  return file === undefined ? id : Buffer.from(file.sha256).toString('hex');
}

interface Place {
  /** What the lines stand in, outermost first: "Trích dẫn", "Danh sách". */
  readonly within: readonly string[];
  readonly files: ComparedFiles;
  /** A paragraph here goes on in the item before it. */
  readonly goesOn?: true;
}

const headings: Readonly<Record<HeadingLevel, string>> = {
  2: 'Đề mục lớn',
  3: 'Đề mục vừa',
  4: 'Đề mục nhỏ',
};

const asIn = ({ within }: Place, ...own: readonly string[]): string => [...within, ...own].join(' › ');

function linesIn(blocks: readonly Block[], place: Place): readonly Line[] {
  return blocks.flatMap((block, index): readonly Line[] => {
    const before = blocks[index - 1];
    switch (block.kind) {
      case 'paragraph':
        return [{ as: asIn(place, ...goingOn(place)), tokens: tokensOf(block.runs) }];
      case 'heading':
        return [{ as: asIn(place, headings[block.level]), tokens: tokensOf(block.runs) }];
      case 'picture':
        return [{ as: asIn(place, ...goingOn(place), 'Ảnh'), tokens: [pictureToken(block, place.files)] }];
      case 'quote':
        return [
          ...(before?.kind === 'quote' ? [begins(place, 'Trích dẫn khác')] : []),
          ...linesIn(block.blocks, { ...place, within: [...place.within, 'Trích dẫn'] }),
        ];
      case 'list':
        return listLines(block, before, place);
      case 'table':
        return [
          ...(before?.kind === 'table' ? [begins(place, 'Bảng khác')] : []),
          ...block.rows.map((cells) => ({
            as: asIn(place, 'Hàng của bảng'),
            tokens: rowTokens(cells, place),
          })),
        ];
    }
  });
}

const goingOn = ({ goesOn }: Place): readonly string[] => (goesOn === true ? ['đoạn tiếp'] : []);

/** A line without words: what begins here would else be taken for more of what stands before it. */
const begins = (place: Place, what: string): Line => ({ as: asIn(place, what), tokens: [] });

function listLines(list: List, before: Block | undefined, place: Place): readonly Line[] {
  const { ordered, start, type, items } = list;
  const name = ordered ? 'Danh sách số' : 'Danh sách';
  const inside: Place = { within: [...place.within, name], files: place.files };
  const isAnother = before?.kind === 'list' && before.ordered === ordered;
  const numbering = start === 1 && type === undefined ? '' : ` từ số ${start}${letters(type)}`;
  return [
    ...(isAnother || numbering !== ''
      ? [begins(place, `${name}${isAnother ? ' khác' : ''}${numbering}`)]
      : []),
    ...items.flatMap((item) => {
      const [first, ...rest] = item;
      const own = first?.kind === 'paragraph' ? tokensOf(first.runs) : [];
      return [
        { as: asIn(inside), tokens: own },
        ...linesIn(first?.kind === 'paragraph' ? rest : item, { ...inside, goesOn: true }),
      ];
    }),
  ];
}

function letters(type: string | undefined): string {
  if (type === undefined) return '';
  return `, đánh ${/a/i.test(type) ? 'chữ cái' : 'số La Mã'} ${type === type.toLowerCase() ? 'thường' : 'hoa'}`;
}

/** What stands in a cell in lines of its own is told apart by what each line is. */
function rowTokens(cells: readonly Cell[], { files }: Place): readonly Token[] {
  return cells.flatMap((cell, index): readonly Token[] => [
    edge(index === 0 ? '' : ' | ', `Ô ${index + 1}`, {
      ...(cell.header && { 'ô đề mục': '' }),
      ...((cell.colspan > 1 || cell.rowspan > 1) && { 'gộp ô': `${cell.colspan} cột, ${cell.rowspan} hàng` }),
    }),
    ...linesIn(cell.blocks, { within: [], files }).flatMap(({ as, tokens }, at): readonly Token[] => [
      ...(at === 0 && as === '' ? [] : [edge(at === 0 ? '' : '\n', `Ô ${index + 1}`, { kiểu: as })]),
      ...tokens,
    ]),
  ]);
}

function edge(text: string, name: string, looks: Token['looks']): Token {
  return { same: `edge ${text}`, looks, name, piece: { kind: 'words', text, looks: {} } };
}

function pictureToken({ fileId, alt }: { fileId: string; alt: string }, files: ComparedFiles): Token {
  const file = files.get(fileId);
  const sizes = [...(file?.variants ?? [])].sort((a, b) => a.width - b.width);
  const size = sizes.filter(({ width }) => width <= 640).at(-1) ?? sizes[0];
  return {
    same: `picture ${contentOf(fileId, files)}`,
    looks: alt === '' ? {} : { 'mô tả': alt },
    name: 'Ảnh',
    piece: {
      kind: 'picture',
      ...present({ src: size && paths.contentFile(fileId, variantName(size.width, size.mediaType)) }),
      alt,
    },
  };
}

/** A number or a date is one word, a mark of punctuation another. */
const word = /\s+|\p{N}+(?:[.,/:-]\p{N}+)*|[\p{L}\p{M}\p{N}]+|[^\s]/gu;

/** Each word keeps the space after it, wherever its looks end: a space alone is nothing that came or went. */
function tokensOf(runs: readonly Run[]): readonly Token[] {
  const words: { letters: string; space: string; readonly looks: Looks }[] = [];
  for (const { text, marks } of runs) {
    for (const letters of text.match(word) ?? []) {
      const last = words.at(-1);
      if (letters.trim() !== '') words.push({ letters, space: '', looks: marks });
      else if (last !== undefined) last.space = letters.includes('\n') ? '\n' : ' ';
    }
  }
  const end = words.at(-1);
  if (end !== undefined) end.space = '';
  return words.map(({ letters, space, looks }) => ({
    same: space.includes('\n') ? `${letters}\n` : letters,
    looks: looksOf(looks),
    piece: { kind: 'words', text: letters + space, looks },
  }));
}

const wordsOf = (text: string): readonly Token[] => tokensOf([{ text, marks: {} }]);

function looksOf({ strong, em, script, href }: Looks): Token['looks'] {
  return {
    ...(strong === true && { 'chữ đậm': '' }),
    ...(em === true && { 'chữ nghiêng': '' }),
    ...(script === 'sup' && { 'chỉ số trên': '' }),
    ...(script === 'sub' && { 'chỉ số dưới': '' }),
    ...present({ 'liên kết': href }),
  };
}
