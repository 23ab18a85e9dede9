// Slips that a person wrote, by room: mistakes that were made, or that a machine does not think of.
import type { RoomName } from './rooms.ts';
import type { Slip } from './slip.ts';

const backups = ['tests/domain/backups.test.ts'];
const chains = ['tests/db/event-chains.test.ts'];
const whichRows = ['tests/db/which-rows.test.ts'];
const whichPeople = ['tests/db/which-people.test.ts'];
const whichItems = ['tests/db/which-items.test.ts'];

export const slips: Readonly<Partial<Record<RoomName, readonly Slip[]>>> = {
  backups: [
    {
      file: 'app/domain/backups/take-backup.server.ts',
      text: `(snapshot) => {
      await addFiles(archive, storage, copiedKeys, progress);`,
      slip: '(snapshot) => {',
      tests: backups,
    },
    {
      file: 'app/domain/backups/read-archive.server.ts',
      text: 'if (lines.length !== sums.size - 2) throw',
      slip: 'if (lines.length > sums.size - 2) throw',
      tests: backups,
    },
    {
      file: 'app/domain/backups/read-archive.server.ts',
      text: 'if (sums.get(name) !== sum) throw',
      slip: 'if (!sums.has(name)) throw',
      tests: backups,
    },
    {
      file: 'app/domain/backups/restore-backup.server.ts',
      text: 'if (different.length > 0) throw',
      slip: 'if (different.length > 1) throw',
      tests: backups,
    },
    {
      file: 'app/domain/backups/drill-backup.server.ts',
      text: 'if (broken !== undefined)',
      slip: 'if (broken !== undefined && rows === 0)',
      tests: ['tests/domain/backups-nightly.test.ts'],
    },
    {
      file: 'app/domain/backups/run-backup.server.ts',
      text: 'const [newest] = archivesAmong(await store.list());',
      slip: 'const [newest] = await store.list();',
      tests: ['tests/domain/backups-nightly.test.ts'],
    },
  ],
  database: [
    {
      file: 'db/queries/inquiry-erasures.server.ts',
      text: '  await tx.delete(inquiryContacts).where(eq(inquiryContacts.inquiryId, inquiryId));\n',
      slip: '',
      tests: whichRows,
    },
    {
      file: 'db/queries/consultation-erasures.server.ts',
      text: 'ownerId: null, shownName: null',
      slip: 'shownName: null',
      tests: whichItems,
    },
    {
      file: 'db/queries/inquiries.server.ts',
      text: 'and (assigned_officer is null or assigned_officer = ${scope.officer})',
      slip: 'and assigned_officer = ${scope.officer}',
      tests: whichRows,
    },
    {
      file: 'db/queries/proposals.server.ts',
      text: 'and(isOpen, lte(proposals.lapsesAt, at))',
      slip: 'lte(proposals.lapsesAt, at)',
      tests: whichPeople,
    },
    {
      file: 'db/queries/ways-in.server.ts',
      text: 'ne(sessions.tokenDigest, ownSession)',
      slip: 'eq(sessions.tokenDigest, ownSession)',
      tests: whichPeople,
    },
    { file: 'db/event-hash.server.ts', text: '    event.reason,\n', slip: '', tests: chains },
    {
      file: 'db/event-chains.server.ts',
      text: 'of links.entries()) {',
      slip: 'of links.slice(0, -1).entries()) {',
      tests: chains,
    },
    {
      file: 'db/event-chains.server.ts',
      text: 'if (links.length !== head.count || !sameBytes(previous, head.last)) {',
      slip: 'if (links.length !== head.count) {',
      tests: chains,
    },
    {
      file: 'db/event-chains.server.ts',
      text: 'contentDigest === null || erased ?',
      slip: 'contentDigest === null || sequence > 0 ?',
      tests: chains,
    },
    {
      file: 'db/event-chains.server.ts',
      text: 'rows.slice(index + 1).some(',
      slip: 'rows.some(',
      tests: chains,
    },
    {
      file: 'db/event-chains.server.ts',
      text: 'note.actorName === erased.actorName &&',
      slip: '',
      tests: chains,
    },
    {
      file: 'db/event-anchors.server.ts',
      text: '    union all (select 1 from inquiry_events where key_id is not null limit 1)\n',
      slip: '',
      tests: chains,
    },
    {
      file: 'db/queries/content-erasures.server.ts',
      text: '.set({ approvedSight: null })',
      slip: '.set({ failure: null })',
      tests: ['tests/domain/erased-content.test.ts'],
    },
    {
      file: 'db/backup/snapshot.server.ts',
      text: `'isolation level repeatable read read only'`,
      slip: `'read only'`,
      tests: backups,
    },
    {
      file: 'db/backup/snapshot.server.ts',
      text: `column === 'storage_key' || column === 'original_key'`,
      slip: `column === 'storage_key'`,
      tests: backups,
    },
    {
      file: 'db/backup/load.server.ts',
      text: 'applied.every(',
      slip: 'applied.some(',
      tests: backups,
    },
  ],
  papers: [
    {
      file: 'app/domain/dossiers/papers/verify-paper.server.ts',
      text: 'standing: row.revokedAt === null ?',
      slip: "standing: row.revokedAt === null || row.kind === 'result' ?",
      tests: ['tests/domain/dossiers-ended.test.ts'],
    },
    {
      file: 'db/queries/dossier-moves.server.ts',
      text: "['receipt', 'result'].includes(paper.kind)",
      slip: "['receipt'].includes(paper.kind)",
      tests: ['tests/domain/dossiers-ended.test.ts'],
    },
    {
      file: 'db/queries/dossier-moves.server.ts',
      text: 'where papers.dossier_id = ${dossier.id} and papers.revoked_at is null and papers.kind',
      slip: 'where papers.revoked_at is null and papers.kind',
      tests: ['tests/domain/dossiers-ended.test.ts'],
    },
    {
      file: 'app/domain/papers/payment-receipt.server.ts',
      text: 'amountInWords(content.total)',
      slip: 'amountInWords(content.lines[0]?.amount ?? content.total)',
      tests: ['tests/domain/papers.test.ts'],
    },
  ],
  payments: [
    {
      file: 'db/queries/dossier-moves.server.ts',
      text: `payments.dossier_id = moved.id and payments.state = 'settled' and payments.part_of is null
      and`,
      slip: `payments.dossier_id = moved.id and payments.state in ('settled', 'failed') and payments.part_of is null
      and`,
      tests: ['tests/domain/refunds.test.ts'],
    },
    {
      file: 'app/domain/payments/start-payment.server.ts',
      text: "reachOwn(sql, actor, input.code, 'locked')",
      slip: 'reachOwn(sql, actor, input.code)',
      tests: ['tests/domain/payments.test.ts'],
    },
    {
      file: 'app/domain/payments/start-payment.server.ts',
      text: 'const { dossier } = access;',
      slip: 'const { dossier } = unlockedAccess;',
      tests: ['tests/domain/payments.test.ts'],
    },
    {
      file: 'app/domain/payments/reach-payment.server.ts',
      text: "findDossierById(sql, attempt.dossierId, 'locked')",
      slip: 'findDossierById(sql, attempt.dossierId)',
      tests: ['tests/domain/refunds.test.ts'],
    },
  ],
  dossiers: [
    {
      file: 'app/domain/dossiers/decisions/move-dossier.server.ts',
      text: "if (first.actorId !== (actor.kind === 'system' ? null : actor.userId)) return undefined;",
      slip: '',
      tests: ['tests/domain/dossiers-once.test.ts'],
    },
    {
      file: 'app/domain/dossiers/decisions/move-dossier.server.ts',
      text: ' || first.event !== event) return',
      slip: ') return',
      tests: ['tests/domain/counter.test.ts'],
    },
  ],
  publishing: [
    {
      file: 'app/domain/royalties/draw-statement.server.ts',
      text: ' || rows.some(({ royalty }) => locks.get(royalty.id) !== royalty.lock)',
      slip: '',
      tests: ['tests/domain/royalties.test.ts'],
    },
  ],
  accounts: [
    {
      file: 'app/domain/accounts/contact-codes.server.ts',
      text: `  if (row?.purpose !== purpose) return refuseAt('code', accountWords.codeOver);
  if (!opens`,
      slip: `  if (row === undefined) return refuseAt('code', accountWords.codeOver);
  if (!opens`,
      tests: ['tests/domain/accounts.test.ts'],
    },
    {
      file: 'app/domain/accounts/contact-codes.server.ts',
      text: `  if (row?.purpose !== purpose) return refuseAt('code', accountWords.codeOver);
  const { way`,
      slip: `  if (row === undefined) return refuseAt('code', accountWords.codeOver);
  const { way`,
      tests: ['tests/domain/accounts.test.ts'],
    },
  ],
  inquiries: [
    {
      file: 'app/domain/inquiries/erase-inquiries.server.ts',
      text: 'event, words, bySms: true, at',
      slip: 'event, words, bySms: false, at',
      tests: ['tests/domain/retention.test.ts'],
    },
    {
      file: 'app/domain/inquiries/inquiry-access.server.ts',
      text: '&& isHis ?',
      slip: '?',
      tests: ['tests/domain/inquiry-inbox.test.ts'],
    },
  ],
};
