// Files on their way to a dossier and in it: in parts, over a bad line; photographs as pages of one paper.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

import { eq } from 'drizzle-orm';
import { PDFDocument, PDFHexString, rgb } from 'pdf-lib';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { attachFile, fileContext } from '#app/domain/dossiers/files/attach-file.server.ts';
import { beginTransfer } from '#app/domain/dossiers/files/begin-transfer.server.ts';
import { discardDraft } from '#app/domain/dossiers/filing/discard-draft.server.ts';
import { dropTransfer, removeOldTransfers } from '#app/domain/dossiers/files/drop-transfer.server.ts';
import { openAttachment } from '#app/domain/dossiers/files/open-attachment.server.ts';
import { openDossierForApplicant } from '#app/domain/dossiers/applicant/open-dossier-for-applicant.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { openPdf, openPdfPage } from '#app/domain/dossiers/files/open-pdf-pages.server.ts';
import { openThumbnail } from '#app/domain/dossiers/files/open-thumbnail.server.ts';
import { moveFile } from '#app/domain/dossiers/files/order-files.server.ts';
import { readTransfer, receivePart } from '#app/domain/dossiers/files/receive-part.server.ts';
import { removeFile } from '#app/domain/dossiers/files/remove-file.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import { countPdfPages } from '#app/domain/writing/draw-pdf-pages.server.ts';
import { attachments } from '#db/schema/dossiers.ts';
import { useDatabase } from '../support/database.ts';
import { docx, docxParagraph } from '../support/docx.ts';
import {
  accepted,
  filledDraft,
  pdf,
  people,
  slugs,
  testPortal,
  type TestPortal,
} from '../support/dossiers.ts';

const database = useDatabase();
const { an, binh, desk } = people;
const slot = 'document:birth-notice';
const letter = { fileName: 'giấy.pdf', mediaType: 'application/pdf', content: pdf('dài'.repeat(1000)) };

/** Lying on its side, as a phone that was held upright writes it, with what cameras add. */
const photo = (background: string, size = { width: 300, height: 200 }) =>
  sharp({ create: { ...size, channels: 3, background } })
    .withExif({ IFD0: { Make: 'Máy ảnh', Orientation: '6' }, IFD3: { GPSLatitude: '11/1 3/1 0/1' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();

/** HEIC, held upright, its upper half red and its lower half blue; made with libheif's `heif-enc`. */
const photoOfIphone = new Uint8Array(readFileSync(new URL('../support/photo.heic', import.meta.url)));

async function newDraft(portal: TestPortal): Promise<string> {
  const code = await filledDraft(portal, slugs.birth);
  for (const file of await heldIn(portal, code))
    accepted(await removeFile(portal.deps, an, { code, id: file.id }));
  return code;
}
const heldIn = async ({ deps }: TestPortal, code: string) =>
  accepted(await openDraft(deps, an, { code })).draft.attachments.filter((file) => file.slot === slot);
const attach = async ({ deps }: TestPortal, code: string, fileName: string, content: Uint8Array) =>
  accepted(await attachFile(deps, an, { code, slot, fileName, mediaType: 'image/jpeg', content })).attachment;

async function begin({ deps }: TestPortal, code: string, file: { fileName: string; content: Uint8Array }) {
  const bytes = file.content.byteLength;
  return accepted(await beginTransfer(deps, an, { code, slot, fileName: file.fileName, bytes })).id;
}

describe('a file that comes in parts', () => {
  test('goes on where the connection was lost, and is attached once with its last part, however often that is sent', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await newDraft(portal);
    const id = await begin(portal, code, letter);
    const send = (offset: number, until: number, who = an) =>
      receivePart(deps, who, { code, id, offset, content: letter.content.subarray(offset, until) });
    const bytes = letter.content.byteLength;

    expect(accepted(await send(0, 1000))).toMatchObject({ received: 1000, bytes });
    // The reply was lost: the sender believes that nothing came.
    expect(await send(0, 1000)).toMatchObject({ ok: false, refusal: { code: 'changed-meanwhile' } });
    expect(accepted(await readTransfer(deps, an, { code, id }))).toMatchObject({ received: 1000 });
    expect(await heldIn(portal, code)).toEqual([]);
    const last = await Promise.all([send(1000, bytes), send(1000, bytes)]);
    expect(last.filter(({ ok }) => ok).length).toBeGreaterThanOrEqual(1);
    expect(accepted(await send(bytes, bytes))).toMatchObject({ received: bytes });
    const held = await heldIn(portal, code);
    expect(held.map(({ fileName }) => fileName)).toEqual(['giấy.pdf']);
    const opened = accepted(await openAttachment(deps, an, { code, id: held[0]?.id ?? '' }));
    expect(Buffer.from(opened.content).equals(letter.content)).toBe(true);
    // Whoever attaches it as well, and comes second, stores nothing.
    const stored = portal.files.size;
    expect(await attachFile(deps, an, { code, slot, ...letter, transferId: id })).toMatchObject({
      refusal: { code: 'changed-meanwhile' },
    });
    expect(portal.files.size).toBe(stored);
  });

  test('is sealed on its way, and belongs to the owner of the draft alone', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await newDraft(portal);
    const id = await begin(portal, code, letter);
    accepted(await receivePart(deps, an, { code, id, offset: 0, content: letter.content.subarray(0, 900) }));
    const parts = [...portal.files].filter(([key]) => key.startsWith(`transfers/${id}/`));
    expect(parts).toHaveLength(1);
    expect(Buffer.from(parts[0]?.[1] ?? []).includes('dài')).toBe(false);
    const unknown = { ok: false, refusal: { code: 'not-found' } };
    for (const who of [binh, desk]) {
      expect(await readTransfer(deps, who, { code, id })).toMatchObject(unknown);
      const content = letter.content.subarray(900);
      expect(await receivePart(deps, who, { code, id, offset: 900, content })).toMatchObject(unknown);
      expect(await dropTransfer(deps, who, { code, id })).toMatchObject(unknown);
      expect(await beginTransfer(deps, who, { code, slot, fileName: 'a.pdf', bytes: 9 })).toMatchObject(
        unknown,
      );
    }
    const another = await newDraft(portal);
    expect(await readTransfer(deps, an, { code: another, id })).toMatchObject(unknown);
    expect(await readTransfer(deps, an, { code, id: 'x' })).toMatchObject(unknown);
  });

  test('is refused in words before a byte is sent, and again by its content when it is whole', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await newDraft(portal);
    const refusedAs = async (input: Partial<Parameters<typeof beginTransfer>[2]>) => {
      const begun = await beginTransfer(deps, an, { code, slot, fileName: 'a.pdf', bytes: 9, ...input });
      return begun.ok ? 'begun' : begun.refusal.message;
    };
    expect(await refusedAs({ bytes: 11 * 1024 * 1024 })).toContain('nặng quá 10 MB');
    expect(await refusedAs({ bytes: 0 })).toContain('rỗng');
    expect(await refusedAs({ bytes: Number.NaN })).toContain('rỗng');
    expect(await refusedAs({ slot: 'document:other' })).toContain('chọn giấy tờ');

    const whole = async (fileName: string, content: Uint8Array) => {
      const id = await begin(portal, code, { fileName, content });
      const received = await receivePart(deps, an, { code, id, offset: 0, content });
      return received.ok ? 'attached' : received.refusal.message;
    };
    expect(await whole('đơn.pdf', new TextEncoder().encode('MZ chương trình'))).toContain(
      'không phải là PDF',
    );
    const damaged = (await photo('#fff')).subarray(0, 400);
    expect(await whole('anh.jpg', new Uint8Array(damaged))).toContain('Không mở được ảnh');
    expect(await whole('IMG 7.HEIC', photoOfIphone.subarray(0, 700))).toContain('Không mở được ảnh');
    expect(await heldIn(portal, code)).toEqual([]);
    expect([...portal.files.keys()].filter((key) => key.startsWith('transfers/'))).toEqual([]);
    // What is longer than it was announced does not come.
    const id = await begin(portal, code, letter);
    const more = new Uint8Array(letter.content.byteLength + 1);
    expect(await receivePart(deps, an, { code, id, offset: 0, content: more })).toMatchObject({ ok: false });
  });

  test('leaves nothing behind: given up, forgotten for a day, with a draft that is thrown away, or pushed out by ten others', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await newDraft(portal);
    const pass = (minutes: number) =>
      portal.clock.set(new Date(portal.clock.now().getTime() + minutes * 60_000));
    const under = () => [...portal.files.keys()].filter((key) => key.startsWith('transfers/')).length;
    const start = async () => {
      const id = await begin(portal, code, letter);
      accepted(await receivePart(deps, an, { code, id, offset: 0, content: letter.content.subarray(0, 10) }));
      return id;
    };
    accepted(await dropTransfer(deps, an, { code, id: await start() }));
    expect(under()).toBe(0);
    const first = await start();
    for (let more = 0; more < 10; more += 1) {
      pass(1);
      await start();
    }
    expect(await readTransfer(deps, an, { code, id: first })).toMatchObject({ ok: false });
    pass(2 * 24 * 60);
    expect(await removeOldTransfers(deps)).toBeGreaterThanOrEqual(10);
    expect(under()).toBe(0);
    await start();
    accepted(await discardDraft(deps, an, { code }));
    expect(under()).toBe(0);
  });
});

describe('a photographed paper', () => {
  test('is upright, and says nothing of camera and place; its owner sees it small', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await newDraft(portal);
    const sent = await attach(portal, code, 'IMG_1.JPEG', new Uint8Array(await photo('#aaa')));
    expect(sent).toMatchObject({ fileName: 'IMG_1.jpg', mediaType: 'image/jpeg' });
    const opened = accepted(await openAttachment(deps, an, { code, id: sent.id }));
    const facts = await sharp(opened.content).metadata();
    expect([facts.width, facts.height, facts.exif, facts.orientation]).toEqual([
      200,
      300,
      undefined,
      undefined,
    ]);
    const small = accepted(await openThumbnail(deps, an, { code, id: sent.id }));
    expect((await sharp(small.content).metadata()).height).toBe(160);
    expect(await openThumbnail(deps, binh, { code, id: sent.id })).toMatchObject({ ok: false });
  });

  test('as an iPhone takes it becomes a JPEG, upright and without what the camera wrote into it', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await newDraft(portal);
    const content = photoOfIphone;
    const sent = accepted(
      await attachFile(deps, an, { code, slot, fileName: 'IMG_2.HEIC', mediaType: 'image/heic', content }),
    ).attachment;
    expect(sent).toMatchObject({ fileName: 'IMG_2.jpg', mediaType: 'image/jpeg' });
    const opened = accepted(await openAttachment(deps, an, { code, id: sent.id }));
    const { width, height, exif } = await sharp(opened.content).metadata();
    expect([width, height, exif]).toEqual([240, 320, undefined]);
    const [red = 0, , blue = 255] = await sharp(opened.content).raw().toBuffer();
    expect(red).toBeGreaterThan(150);
    expect(blue).toBeLessThan(100);
  });

  test('of several pages becomes one PDF when the dossier is sent, in the order its owner put them', async () => {
    const portal = testPortal(database.db);
    const { deps } = portal;
    const code = await newDraft(portal);
    const pages = [];
    for (const [name, size] of [
      ['một.jpg', { width: 300, height: 200 }],
      ['hai.jpg', { width: 200, height: 300 }],
      ['ba.jpg', { width: 210, height: 310 }],
    ] as const)
      pages.push(await attach(portal, code, name, new Uint8Array(await photo('#123456', size))));
    const order = async () => (await heldIn(portal, code)).map(({ fileName }) => fileName);
    const move = (id: string, by: 1 | -1) => moveFile(deps, an, { code, id, by });
    accepted(await move(pages[2]?.id ?? '', -1));
    accepted(await move(pages[2]?.id ?? '', -1));
    expect(await order()).toEqual(['ba.jpg', 'một.jpg', 'hai.jpg']);
    accepted(await move(pages[2]?.id ?? '', -1));
    accepted(await move(pages[0]?.id ?? '', 1));
    expect(await order()).toEqual(['ba.jpg', 'hai.jpg', 'một.jpg']);
    expect(await moveFile(deps, binh, { code, id: pages[0]?.id ?? '', by: 1 })).toMatchObject({
      refusal: { code: 'not-found' },
    });

    // Refused after it was bound: the refusal is told, and what was bound goes, at once or when the disk lets go of it.
    const used = { code: await filledDraft(portal, slugs.birth), requestId: randomUUID(), accepted: true };
    accepted(await submitDossier(deps, an, used));
    const before = [...portal.files.keys()];
    const stuck = { ...deps, files: { ...deps.files, remove: () => Promise.reject(new Error('disk')) } };
    for (const one of [stuck, deps])
      expect(await submitDossier(one, an, { ...used, code })).toMatchObject({ refusal: { code: 'invalid' } });
    expect([...portal.files.keys()]).toEqual(before);

    const request = { code, requestId: randomUUID(), accepted: true };
    accepted(await submitDossier(deps, an, request));
    // Pressed twice: nothing is bound or stored a second time.
    const stored = portal.files.size;
    accepted(await submitDossier(deps, an, request));
    expect(portal.files.size).toBe(stored);
    const { dossier } = accepted(await openDossierForApplicant(deps, an, { code }));
    const held = dossier.attachments.filter((file) => file.slot === slot);
    expect(held.map(({ fileName, mediaType }) => [fileName, mediaType])).toEqual([
      ['Giấy chứng sinh.pdf', 'application/pdf'],
    ]);
    const { content } = accepted(await openAttachment(deps, an, { code, id: held[0]?.id ?? '' }));
    const document = await PDFDocument.load(content);
    // Upright, they lie the other way round: the second page stands, the others lie.
    const sizes = document.getPages().map((page) => page.getWidth() > page.getHeight());
    expect([document.getTitle(), sizes]).toEqual(['Giấy chứng sinh', [true, true, false]]);
  });
});

describe('a document is opened before it is stored', () => {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  const bomb = docx(docxParagraph('a'), [], { 'word/more.xml': ' '.repeat(130 * 1024 * 1024) }, true);
  const lying = Buffer.from(bomb);
  for (let at = lying.indexOf('PK\x01\x02'); at >= 0; at = lying.indexOf('PK\x01\x02', at + 4))
    lying.writeUInt32LE(10, at + 24);

  test.each([
    ['a.pdf', 'application/pdf', Buffer.from('%PDF-1.4 nothing'), 'tệp PDF "a.pdf": tệp bị hỏng'],
    ['a.pdf', 'application/pdf', pdf().subarray(0, 60), 'tệp PDF "a.pdf": tệp bị hỏng'],
    ['a.docx', word, docx(docxParagraph('a')).subarray(0, -30), 'tệp Word "a.docx": tệp bị hỏng'],
    ['a.docx', word, bomb, 'Tệp Word "a.docx" quá lớn'],
    ['a.docx', word, lying, 'Tệp Word "a.docx" quá lớn'],
  ])('refused in words: %s %s %#', async (fileName, mediaType, content, words) => {
    expect(bomb.byteLength).toBeLessThan(1024 * 1024);
    const portal = testPortal(database.db);
    const code = await newDraft(portal);
    expect(await attachFile(portal.deps, an, { code, slot, fileName, mediaType, content })).toMatchObject({
      refusal: { code: 'invalid', message: expect.stringContaining(words) as string },
    });
    expect(await heldIn(portal, code)).toEqual([]);
  });

  test('taken: a whole Word document, and a PDF with a password', async () => {
    const portal = testPortal(database.db);
    const code = await newDraft(portal);
    for (const [fileName, mediaType, content] of [
      ['a.docx', word, docx(docxParagraph('a'))],
      ['khóa.pdf', 'application/pdf', await paper({ locked: true })],
    ] as const)
      accepted(await attachFile(portal.deps, an, { code, slot, fileName, mediaType, content }));
    expect((await heldIn(portal, code)).map((file) => file.fileName)).toEqual(['a.docx', 'khóa.pdf']);
  });
});

async function paper({ locked = false } = {}): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  document.addPage([300, 400]).drawRectangle({ x: 0, y: 200, width: 300, height: 200, color: rgb(1, 0, 0) });
  document.addPage([400, 300]);
  if (locked) {
    const { context } = document;
    const no = PDFHexString.of('00'.repeat(32));
    context.trailerInfo.Encrypt = context.register(
      context.obj({ Filter: 'Standard', V: 1, R: 2, P: -44, O: no, U: no }),
    );
    context.trailerInfo.ID = context.obj([PDFHexString.of('00'), PDFHexString.of('00')]);
  }
  return document.save({ useObjectStreams: false });
}

describe('a PDF is looked at page by page', () => {
  async function filedWith(content: Uint8Array) {
    const portal = testPortal(database.db);
    const code = await newDraft(portal);
    const file = { code, slot, fileName: 'giấy.pdf', mediaType: 'application/pdf', content };
    accepted(await attachFile(portal.deps, an, file));
    accepted(await submitDossier(portal.deps, an, { code, requestId: randomUUID(), accepted: true }));
    const { attachments } = accepted(await openDossierForApplicant(portal.deps, an, { code })).dossier;
    return { portal, code, id: attachments.find((held) => held.slot === slot)?.id ?? '' };
  }

  test('as pictures, by who may read the file and by no one else; all pages of an hour are one look', async () => {
    const { portal, code, id } = await filedWith(await paper());
    const { deps, clock } = portal;
    expect(accepted(await openPdf(deps, desk, { code, id })).pdf).toEqual({ pages: 2 });
    const pages = await Promise.all(
      [1, 2].map(async (page) => accepted(await openPdfPage(deps, desk, { code, id, page }))),
    );
    const facts = await Promise.all(pages.map(({ content }) => sharp(content).metadata()));
    expect(facts.map(({ format, width, height }) => [format, width, height])).toEqual([
      ['webp', 1600, 2133],
      ['webp', 1600, 1200],
    ]);
    const [red = 0, green = 255] = await sharp(pages[0]?.content).raw().toBuffer();
    expect([red > 230, green < 60]).toEqual([true, true]);
    expect(
      (await sharp(accepted(await openThumbnail(deps, desk, { code, id })).content).metadata()).width,
    ).toBe(160);
    const looks = async () => {
      const { viewedBy } = accepted(await openDossierForApplicant(deps, an, { code })).dossier;
      return viewedBy.filter(({ what }) => what.includes('giấy.pdf')).length;
    };
    expect(await looks()).toBe(1);
    clock.set(new Date(clock.now().getTime() + 2 * 3_600_000));
    accepted(await openPdfPage(deps, desk, { code, id, page: 2 }));
    expect(await looks()).toBe(2);

    expect(await openPdfPage(deps, desk, { code, id, page: 3 })).toMatchObject({
      refusal: { code: 'not-found' },
    });
    for (const stranger of [people.land, binh])
      expect(await openPdfPage(deps, stranger, { code, id, page: 1 })).toMatchObject({ ok: false });
  });

  test('what is damaged or asks for a password says so, and the next one is opened all the same', async () => {
    for (const [content, words] of [
      [await paper({ locked: true }), 'có mật khẩu'],
      [Buffer.from('%PDF-1.4 chỉ có đầu'), 'bị hỏng'],
    ] as const) {
      const { portal, code, id } = await filedWith(pdf());
      // As it may stand there from before files were opened when they came.
      const [file] = await database.db.select().from(attachments).where(eq(attachments.id, id));
      await portal.deps.files.put(file?.storageKey ?? '', portal.deps.keys.seal(content, fileContext(id)));
      const { pdf: shown } = accepted(await openPdf(portal.deps, desk, { code, id }));
      expect(shown).toMatchObject({ problem: expect.stringContaining(words) as string });
      expect(await openPdfPage(portal.deps, desk, { code, id, page: 1 })).toMatchObject({ ok: false });
    }
    expect(await countPdfPages(await paper())).toEqual({ readable: true, count: 2 });
  });
});
