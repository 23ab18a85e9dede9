// The store of files is away: whoever sends or opens a file is told so in words, nothing half is left, and the same works later.
import sharp from 'sharp';
import { expect, test } from 'vitest';

import { FileStoreAway, type FileStorage } from '#app/adapters/file-storage.ts';
import { attachFile } from '#app/domain/dossiers/files/attach-file.server.ts';
import { beginTransfer } from '#app/domain/dossiers/files/begin-transfer.server.ts';
import { openAttachment } from '#app/domain/dossiers/files/open-attachment.server.ts';
import { readTransfer, receivePart } from '#app/domain/dossiers/files/receive-part.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { gatherFacts } from '#app/domain/health/gather-facts.server.ts';
import { holdFiles, readHeldFiles } from '#app/domain/inquiries/hold-files.server.ts';
import type { Outcome } from '#app/domain/kernel/refusal.ts';
import { removeNamedFiles } from '#app/domain/kernel/remove-files.server.ts';
import { uploadAttachment } from '#app/domain/writing/upload-attachment.server.ts';
import { uploadPicture } from '#app/domain/writing/upload-picture.server.ts';
import { judgeHealth } from '#app/operation/health.ts';
import { createTraffic } from '#app/operation/traffic.ts';
import { petition } from '#app/inquiries/kinds/petition/petition.ts';
import type { StoreTrouble } from '#app/vocabulary/store-troubles.ts';
import { contentFiles } from '#db/schema/content.ts';
import { filesToRemove } from '#db/schema/files.ts';
import { useDatabase } from '../support/database.ts';
import { accepted, filledDraft, pdf, people, slugs, testPortal } from '../support/dossiers.ts';

const database = useDatabase();
const { an } = people;

/** @returns a portal whose store can be taken away, and whether what it was told is carried out all the same */
function portalFarFromItsFiles() {
  const portal = testPortal(database.db);
  const state = { isAway: false, carriesOut: false };
  const away = async (work: () => Promise<void>): Promise<never> => {
    if (state.carriesOut) await work();
    throw new FileStoreAway('silent', 'ETIMEDOUT');
  };
  const stored = portal.deps.files;
  const files: FileStorage = {
    put: (key, content) => (state.isAway ? away(() => stored.put(key, content)) : stored.put(key, content)),
    get: (key) => (state.isAway ? away(async () => {}) : stored.get(key)),
    remove: (key) => (state.isAway ? away(() => stored.remove(key)) : stored.remove(key)),
  };
  return { ...portal, state, deps: { ...portal.deps, files } };
}

/** As "busy: Nơi lưu tệp …". */
const told = <T>(outcome: Outcome<T>) =>
  outcome.ok ? 'done' : `${outcome.refusal.code}: ${outcome.refusal.message}`;
const busy = /^busy: Nơi lưu tệp của Cổng tạm thời không trả lời/;

test.each([false, true])(
  'A file sent meanwhile is refused, and comes the next time (kept: %s)',
  async (carriesOut) => {
    const { deps, state } = portalFarFromItsFiles();
    const code = await filledDraft({ deps } as never, slugs.birth);
    const held = async () => accepted(await openDraft(deps, an, { code })).draft;
    const before = await held();
    const file = { fileName: 'giấy tờ.pdf', mediaType: 'application/pdf', content: pdf('giấy tờ') };
    Object.assign(state, { isAway: true, carriesOut });
    expect(told(await attachFile(deps, an, { code, slot: before.attachments[0]!.slot, ...file }))).toMatch(
      busy,
    );
    // Nothing that was typed or sent before is another.
    expect(await held()).toEqual(before);
    const [first] = before.attachments;
    expect(told(await openAttachment(deps, an, { code, id: first!.id }))).toMatch(/^busy: .*vẫn được giữ đủ/);
    state.isAway = false;
    accepted(await attachFile(deps, an, { code, slot: first!.slot, ...file }));
    expect((await held()).attachments).toHaveLength(before.attachments.length + 1);
  },
);

test('A file that comes in parts goes on from where it was', async () => {
  const { deps, state } = portalFarFromItsFiles();
  const code = await filledDraft({ deps } as never, slugs.birth);
  const content = pdf('giấy tờ gửi từng phần');
  const slotThere = accepted(await openDraft(deps, an, { code })).draft.attachments[0]!.slot;
  const { id } = accepted(
    await beginTransfer(deps, an, { code, slot: slotThere, fileName: 'a.pdf', bytes: content.byteLength }),
  );
  const half = content.byteLength >> 1;
  const send = (offset: number, to?: number) =>
    receivePart(deps, an, { code, id, offset, content: content.subarray(offset, to) });
  Object.assign(state, { isAway: true, carriesOut: true });
  expect(told(await send(0, half))).toMatch(busy);
  expect(accepted(await readTransfer(deps, an, { code, id })).received).toBe(0);
  // What may have been stored is named to go, and goes once the store is back.
  expect(await deps.db.$count(filesToRemove)).toBeGreaterThan(0);
  state.isAway = false;
  await removeNamedFiles(deps);
  expect(await deps.db.$count(filesToRemove)).toBe(0);
  accepted(await send(0, half));
  // The last part came, and the whole cannot be stored: asked again, it can.
  state.isAway = true;
  expect(told(await send(half))).toMatch(busy);
  state.isAway = false;
  accepted(await send(half));
  const { attachments } = accepted(await openDraft(deps, an, { code })).draft;
  expect(attachments.filter(({ fileName }) => fileName === 'a.pdf')).toHaveLength(1);
});

test('Files of strangers and of editors are refused likewise, and leave no row', async () => {
  const { deps, state } = portalFarFromItsFiles();
  const png = await sharp({ create: { width: 40, height: 30, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  const fileName = 'giấy tờ.pdf';
  state.isAway = true;
  const rows = await deps.db.$count(contentFiles);
  const held = await holdFiles(deps, petition, {
    batch: '',
    files: [{ fileName, mediaType: 'application/pdf', content: pdf('x') }],
  });
  expect(held.refused).toEqual([expect.stringMatching(/^Nơi lưu tệp của Cổng/)]);
  expect(await readHeldFiles(deps, held.batch)).toEqual([]);
  expect(told(await uploadAttachment(deps, people.editor, { fileName, content: pdf('x') }))).toMatch(busy);
  expect(told(await uploadPicture(deps, people.editor, { fileName: 'ảnh.png', content: png }))).toMatch(busy);
  expect(await deps.db.$count(contentFiles)).toBe(rows);
});

test.each([
  ['silent', /không trả lời \(ECONNREFUSED\)/],
  ['denied', /không nhận khóa/],
  ['no-bucket', /không có bucket/],
  ['overwrites', /ghi đè/],
  ['failing', /báo lỗi/],
] as const)(
  'The page of health says that it is %s, and the administrators get a mail',
  async (trouble, words) => {
    const { deps } = testPortal(database.db);
    let found: StoreTrouble | undefined = trouble;
    const sources = {
      mode: 'live',
      secondFactor: 'required',
      machine: { disk: async () => undefined },
      server: async () => ({ bytes: 0, connections: 1, mostConnections: 100, longestSeconds: 0 }),
      traffic: createTraffic(),
      jobs: [],
      backups: undefined,
      fileStore: {
        isPlace: true,
        trouble: async () => found && new FileStoreAway(found, 'ECONNREFUSED'),
      },
    } as const;
    const line = async () =>
      judgeHealth(await gatherFacts(deps, sources as never)).find(({ id }) => id === 'file-store');
    const away = await line();
    expect([away?.state, away?.alarm]).toEqual(['trouble', 'kho tệp S3 không dùng được']);
    expect(away?.words).toMatch(words);
    found = undefined;
    expect(await line()).toMatchObject({ state: 'fine' });
  },
);
