// Files from outside behind the scanner: nothing unscanned goes out, nothing is lost while it is silent, what was found stays closed.
import { eq } from 'drizzle-orm';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';

import { ScannerUnavailable, ScanRefused, type MalwareScanner } from '#app/adapters/malware-scanner.ts';
import { openAttachment } from '#app/domain/dossiers/files/open-attachment.server.ts';
import { attachFile, fileContext } from '#app/domain/dossiers/files/attach-file.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { removeFile } from '#app/domain/dossiers/files/remove-file.server.ts';
import { submitDossier } from '#app/domain/dossiers/filing/submit-dossier.server.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { holdFiles, readHeldFiles } from '#app/domain/inquiries/hold-files.server.ts';
import { screenFiles, withoutScanner } from '#app/domain/scanning/screen-files.server.ts';
import { uploadAttachment } from '#app/domain/writing/upload-attachment.server.ts';
import { uploadPicture } from '#app/domain/writing/upload-picture.server.ts';
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import { countScans } from '#db/queries/file-scans.server.ts';
import { auditEvents } from '#db/schema/audit.ts';
import { fileScans } from '#db/schema/files.ts';
import { comment, openConsultation } from '../support/consultations.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filledDraft, pdf, people, slugs, testPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { an } = people;
const slot = 'document:birth-notice';
const refused = <T>(outcome: Outcome<T>) => {
  if (outcome.ok) throw new Error('not refused');
  return outcome.refusal;
};
const running = new AbortController().signal;
const bad = 'mã độc thử';
const file = (words: string) => ({
  fileName: 'giấy chứng sinh.pdf',
  mediaType: 'application/pdf',
  content: pdf(words),
});

/** Finds what holds the words; `silent` while it does not answer. */
function screenedPortal() {
  const portal = testPortal(database.db);
  const state = { silent: false, refuses: false, version: 'ClamAV 1/1', scans: 0, finds: bad };
  const scanner: MalwareScanner = {
    async version() {
      if (state.silent) throw new ScannerUnavailable('ECONNREFUSED');
      return state.version;
    },
    async scan(content) {
      if (state.silent) throw new ScannerUnavailable('ECONNREFUSED');
      if (state.refuses) throw new ScanRefused('INSTREAM size limit exceeded. ERROR');
      state.scans += 1;
      return Buffer.from(content).includes(state.finds)
        ? { state: 'infected', signature: 'Phu.An.Thu' }
        : { state: 'clean' };
    },
  };
  const stored = portal.deps.files;
  // As after a start: nothing is remembered of an earlier failure.
  const screen = () =>
    screenFiles(portal.deps, {
      stored,
      scanner,
      contexts: {
        attachment: fileContext,
        'inquiry-file': (id) => `inquiry-file:${id}`,
        'comment-file': (id) => `consultation-comment-file:${id}`,
      },
    });
  const { files, check, findMalware, scanWaiting } = screen();
  const deps = { ...portal.deps, files, scanFile: check, findMalware };
  return { ...portal, stored, state, screen, scanWaiting, deps };
}
type Screened = ReturnType<typeof screenedPortal>;

async function emptyDraft({ deps }: Screened): Promise<string> {
  const code = await filledDraft({ deps } as never, slugs.birth);
  for (const held of accepted(await openDraft(deps, an, { code })).draft.attachments)
    if (held.slot === slot) accepted(await removeFile(deps, an, { code, id: held.id }));
  return code;
}

const heldIn = async ({ deps }: Screened, code: string) =>
  accepted(await openDraft(deps, an, { code })).draft.attachments.filter((one) => one.slot === slot);

describe('a file that comes in', () => {
  test('is scanned at once, and opened from then on without another scan', async () => {
    const portal = screenedPortal();
    const code = await emptyDraft(portal);
    const { attachment } = accepted(await attachFile(portal.deps, an, { code, slot, ...file('sạch') }));
    expect(attachment.scan).toBe('clean');
    const { scans } = portal.state;
    accepted(await openAttachment(portal.deps, an, { code, id: attachment.id }));
    expect(portal.state.scans).toBe(scans);
  });

  test('is refused with words where something is found in it, recorded, and not stored', async () => {
    const portal = screenedPortal();
    const code = await emptyDraft(portal);
    const told = refused(await attachFile(portal.deps, an, { code, slot, ...file(bad) }));
    expect(told.message).toMatch(/giấy chứng sinh\.pdf.*mã độc nên không được nhận/);
    expect(await heldIn(portal, code)).toEqual([]);
    const events = await database.db.select().from(auditEvents).where(eq(auditEvents.event, 'malware-found'));
    expect(events.map(({ subject }) => subject)).toContain('files:refused');
  });

  test('in which something is found later is quarantined: marked, recorded, never opened, never filed', async () => {
    const portal = screenedPortal();
    const code = await emptyDraft(portal);
    portal.state.silent = true;
    accepted(await attachFile(portal.deps, an, { code, slot, ...file(bad) }));
    portal.state.silent = false;
    await portal.scanWaiting(running);
    const [held] = await heldIn(portal, code);
    expect(held?.scan).toBe('infected');
    const opened = refused(await openAttachment(portal.deps, an, { code, id: held?.id ?? '' }));
    expect(opened.code).toBe('not-possible');
    expect(opened.message).toContain('cách ly');
    const filed = await submitDossier(portal.deps, an, { code, accepted: true } as never);
    expect(refused(filed).message).toContain('mã độc');
    const events = await database.db.select().from(auditEvents).where(eq(auditEvents.event, 'malware-found'));
    expect(events.map(({ detail }) => detail)).toContainEqual({ signature: 'Phu.An.Thu' });
    // Nor where the scanner is taken away later.
    const off = { ...portal.deps, files: withoutScanner(portal.deps, portal.stored) };
    expect((await openAttachment(off, an, { code, id: held?.id ?? '' })).ok).toBe(false);
    // Whoever sent it takes it away and sends another.
    accepted(await removeFile(portal.deps, an, { code, id: held?.id ?? '' }));
    accepted(await attachFile(portal.deps, an, { code, slot, ...file('sạch') }));
  });

  test('is taken while the scanner is silent, stays closed, and is scanned when it is back', async () => {
    const portal = screenedPortal();
    const code = await emptyDraft(portal);
    portal.state.silent = true;
    const { attachment } = accepted(await attachFile(portal.deps, an, { code, slot, ...file('sạch') }));
    expect(attachment.scan).toBeUndefined();
    const { id } = attachment;
    expect(refused(await openAttachment(portal.deps, an, { code, id })).message).toContain('vẫn được giữ đủ');
    expect((await countScans(database.db, new Date(0))).waiting).toBeGreaterThan(0);
    await expect(portal.scanWaiting(running)).rejects.toThrow(ScannerUnavailable);
    portal.state.silent = false;
    expect(await portal.scanWaiting(running)).toBeGreaterThan(0);
    expect((await heldIn(portal, code))[0]?.scan).toBe('clean');
    accepted(await openAttachment(portal.deps, an, { code, id }));
  });

  test('that the scanner refuses stays closed, and keeps nothing behind it waiting', async () => {
    const portal = screenedPortal();
    const code = await emptyDraft(portal);
    portal.state.refuses = true;
    const { attachment } = accepted(await attachFile(portal.deps, an, { code, slot, ...file('to') }));
    expect(attachment.scan).toBe('refused');
    expect((await openAttachment(portal.deps, an, { code, id: attachment.id })).ok).toBe(false);
    expect(await portal.scanWaiting(running)).toBe(0);
  });
});

describe('what an editor brings', () => {
  test('is refused in words when something is found in it, and read by nobody', async () => {
    const portal = screenedPortal();
    const brought = { fileName: 'kế hoạch.pdf', content: pdf(bad) };
    const told = refused(await uploadAttachment(portal.deps, people.contributor, brought));
    expect(told.message).toMatch(/kế hoạch\.pdf.*mã độc/);
    expect([...portal.files.keys()].filter((one) => one.startsWith('content/'))).toEqual([]);
    const clean = { fileName: 'kế hoạch.pdf', content: pdf('sạch') };
    const { file: kept } = accepted(await uploadAttachment(portal.deps, people.contributor, clean));
    expect(await portal.deps.files.get(`content/${kept.id}/file`)).toBeInstanceOf(Uint8Array);
  });

  test('is a picture with all its sizes: found in the original, none of them goes out', async () => {
    const portal = screenedPortal();
    const picture = { create: { width: 900, height: 600, channels: 3, background: '#7a1' } } as const;
    const brought = { fileName: 'ảnh.jpg', content: await sharp(picture).jpeg().toBuffer() };
    const { file: clean } = accepted(await uploadPicture(portal.deps, people.contributor, brought));
    expect(await portal.deps.files.get(`content/${clean.id}/640-webp`)).toBeInstanceOf(Uint8Array);
    portal.state.finds = '';
    expect((await uploadPicture(portal.deps, people.contributor, brought)).ok).toBe(false);
    portal.state.silent = true;
    accepted(await uploadPicture(portal.deps, people.contributor, brought));
    portal.state.silent = false;
    await portal.scanWaiting(running);
    const keys = [...portal.files.keys()].filter((key) => !key.includes(clean.id));
    for (const key of keys) await expect(portal.deps.files.get(key)).rejects.toThrow('infected');
    expect(keys.length).toBeGreaterThan(3);
  });
});

test('what comes with a petition is not held once something is found in it', async () => {
  const portal = screenedPortal();
  const batch = await holdFiles(portal.deps, petition, { batch: '', files: [file(bad), file('sạch')] });
  expect(batch.refused).toEqual([expect.stringMatching(/giấy chứng sinh\.pdf.*mã độc nên không được nhận/)]);
  expect(await readHeldFiles(portal.deps, batch.batch)).toHaveLength(1);
  expect([...portal.files.keys()].filter((key) => key.startsWith('inquiries/'))).toHaveLength(1);
});

test('a comment with an infected file is not taken, and its writer is told at the files', async () => {
  const portal = screenedPortal();
  const item = await openConsultation(portal.deps);
  const told = refused(await comment(portal.deps, an, item, { files: [file(bad)] }));
  expect(told.problems?.map(({ path }) => path)).toEqual(['files']);
  expect(told.problems?.[0]?.message).toMatch(/giấy chứng sinh\.pdf.*mã độc/);
  accepted(await comment(portal.deps, an, item, { files: [file('sạch')] }));
});

describe('newer signatures', () => {
  test('look again at what was clean, a day later, and what they find is closed', async () => {
    const portal = screenedPortal();
    const code = await emptyDraft(portal);
    const { attachment } = accepted(await attachFile(portal.deps, an, { code, slot, ...file('loại mới') }));
    const { id } = attachment;
    const opened = accepted(await openAttachment(portal.deps, an, { code, id }));
    await database.db.update(fileScans).set({ scannedAt: new Date('2020-01-01') });
    portal.state.finds = Buffer.from(opened.content).toString('latin1').slice(0, 8);
    // The same signatures do not look again.
    expect(await portal.scanWaiting(running)).toBe(0);
    portal.state.version = 'ClamAV 1/2';
    const later = portal.screen();
    expect(await later.scanWaiting(running)).toBeGreaterThan(0);
    expect((await openAttachment(portal.deps, an, { code, id })).ok).toBe(false);
  });
});

test('what no row names is not opened', async () => {
  const portal = screenedPortal();
  await portal.stored.put('dossiers/x/y', Buffer.from('x'));
  await expect(portal.deps.files.get('dossiers/x/y')).rejects.toThrow('unscanned');
  // What the portal wrote itself is no file from outside.
  await portal.stored.put('exports/x/y', Buffer.from('x'));
  expect(await portal.deps.files.get('exports/x/y')).toEqual(Buffer.from('x'));
});
