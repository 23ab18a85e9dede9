// Word documents made by the tests: a zip with the few parts that a .docx needs, nothing compressed unless asked for.
import { crc32, deflateRawSync } from 'node:zlib';

const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
].join(' ');

export const docxParagraph = (text: string, style?: string): string =>
  `<w:p>${style === undefined ? '' : `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** Numbered by Word: in the list `list` of `docxNumbers`, on a level from 0. */
export const docxNumbered = (text: string, list: number, level = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

/** @param lists by level, format and text: `['decimal', 'Điều %1.']`; the first is list 1 */
export const docxNumbers = (lists: readonly (readonly (readonly [string, string])[])[]) => ({
  'word/numbering.xml': `<w:numbering ${namespaces}>${lists
    .map(
      (levels, list) =>
        `<w:abstractNum w:abstractNumId="${list}">${levels
          .map(
            ([format, text], level) =>
              `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl>`,
          )
          .join('')}</w:abstractNum>`,
    )
    .join(
      '',
    )}${lists.map((_, list) => `<w:num w:numId="${list + 1}"><w:abstractNumId w:val="${list}"/></w:num>`).join('')}</w:numbering>`,
});

export const docxTable = (rows: readonly (readonly string[])[]): string =>
  `<w:tbl>${rows
    .map((row, index) => {
      const head = index === 0 ? '<w:trPr><w:tblHeader/></w:trPr>' : '';
      return `<w:tr>${head}${row.map((cell) => `<w:tc>${docxParagraph(cell)}</w:tc>`).join('')}</w:tr>`;
    })
    .join('')}</w:tbl>`;

/** @param at which of the pictures given to `docx` */
export const docxPicture = (at: number, alt = ''): string =>
  `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="${at + 1}" name="p" descr="${alt}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdP${at}"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;

/** @param body what `docxParagraph`, `docxTable` and `docxPicture` made */
export function docx(
  body: string,
  pictures: readonly Uint8Array[] = [],
  others: Readonly<Record<string, string>> = {},
  deflated = false,
): Buffer {
  const heading = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const parts = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    '_rels/.rels':
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
    'word/document.xml': `<w:document ${namespaces}><w:body>${body}</w:body></w:document>`,
    'word/styles.xml': `<w:styles ${namespaces}>${heading('Title', 'Title')}${heading('Heading1', 'heading 1')}${heading('Heading2', 'heading 2')}</w:styles>`,
    'word/_rels/document.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rIdS" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="rIdN" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>${pictures
      .map(
        (_, at) =>
          `<Relationship Id="rIdP${at}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/p${at}.png"/>`,
      )
      .join('')}</Relationships>`,
    ...others,
    ...Object.fromEntries(pictures.map((content, at) => [`word/media/p${at}.png`, content])),
  };
  return zip(parts, deflated);
}

/** @param deflated whether its parts are compressed, as a small file that unpacks to much is */
export function zip(parts: Readonly<Record<string, string | Uint8Array>>, deflated = false): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const [name, part] of Object.entries(parts)) {
    const content = Buffer.from(part);
    const known = Buffer.alloc(26);
    const packed = deflated ? deflateRawSync(content) : content;
    known.writeUInt16LE(20, 0);
    known.writeUInt16LE(deflated ? 8 : 0, 4);
    known.writeUInt32LE(crc32(content), 10);
    known.writeUInt32LE(packed.length, 14);
    known.writeUInt32LE(content.length, 18);
    known.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), known, Buffer.from(name), packed]);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00'), known, place, Buffer.from(name)]));
    files.push(local);
    offset += local.length;
  }
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(directory.length, 8);
  end.writeUInt16LE(directory.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...files, entries, end]);
}
