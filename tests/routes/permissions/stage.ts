// What stands in the portal while permissions are crawled: of each thing that an address can name one, of whom it is known whose it is. And
// by it the address at which each route is asked.
import { randomUUID } from 'node:crypto';

import { assignRole } from '#app/domain/accounts/assign-role.server.ts';
import { archiveName } from '#app/domain/backups/rotation.ts';
import { runBatches } from '#app/domain/batches/run-batches.server.ts';
import { startBatch } from '#app/domain/batches/start-batch.server.ts';
import { openCatalogDraft } from '#app/domain/catalog-editing/open-catalog-draft.server.ts';
import { startExport } from '#app/domain/exports/start-export.server.ts';
import { writeExports } from '#app/domain/exports/write-exports.server.ts';
import { subscriberOf, tokenOf } from '#app/domain/following/subscriber.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { openDraft } from '#app/domain/dossiers/filing/open-draft.server.ts';
import { beginTransfer } from '#app/domain/dossiers/files/begin-transfer.server.ts';
import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { tokenDigest } from '#app/domain/kernel/digest.server.ts';
import { saveList } from '#app/domain/dossiers/queue/save-list.server.ts';
import { readOpeningDesk } from '#app/domain/openings/read-opening-desk.server.ts';
import { createPreviewLink } from '#app/domain/publishing/create-preview-link.server.ts';
import { startItem } from '#app/domain/publishing/start-item.server.ts';
import { beginCounterFiling } from '#app/domain/reception/begin-counter-filing.server.ts';
import { startReport } from '#app/domain/yearly-reports/start-report.server.ts';
import { inquiryKinds } from '#app/inquiries/kinds/index.ts';
import { queueFilter } from '#app/lists/queue.ts';
import { inquiryAddresses } from '#app/addresses/inquiry-addresses.ts';
import { exampleWire } from '#forms/index.ts';
import { localDate } from '#catalog/local-date.ts';
import { followings } from '#db/schema/index.ts';
import type { TestDatabase } from '../../support/database.ts';
import {
  accepted,
  filedDossier,
  filledDraft,
  people,
  receiveDossier,
  returnedDossier,
  slugs,
  type TestPortal,
} from '../../support/dossiers.ts';

/** Known to whoever is sent a link, and stored as digests alone. */
const token = 'token-of-a-link-that-was-sent';

/**
 * @returns what stands for each part of an address that is named, by the path up to it: "ho-so/:code"
 */
export async function stageRecords(
  database: TestDatabase,
  portal: TestPortal,
): Promise<Readonly<Record<string, string>>> {
  const { deps } = portal;
  const sql = database.owner.$client;
  const one = async (rows: PromiseLike<readonly Record<string, unknown>[]>): Promise<string> => {
    const [row] = await rows;
    if (row === undefined) throw new Error('the demonstration lacks what the crawl asks for');
    return Object.values(row).map(String).join('/');
  };
  const version = async (code: string) => ({ code, version: (await portal.find(code)).version });

  // A resident's: a draft, and dossiers in the sector of the officer, one with papers, one whose result was handed over.
  const draft = await filledDraft(portal, slugs.birth);
  const [{ id: step } = { id: '' }] = accepted(await openDraft(deps, people.an, { code: draft })).draft.form
    .sections;
  const slot = await one(
    sql`select a.slot from attachments a join dossiers d on d.id = a.dossier_id where d.code = ${draft} limit 1`,
  );
  const transfer = accepted(
    await beginTransfer(deps, people.an, { code: draft, slot, fileName: 'a.pdf', bytes: 900 }),
  ).id;
  const dossier = await filedDossier(portal, slugs.birth);
  accepted(await receiveDossier(deps, people.desk, await version(dossier)));
  const attachment = await one(
    sql`select a.id from attachments a join dossiers d on d.id = a.dossier_id where d.code = ${dossier} limit 1`,
  );
  const returned = await returnedDossier(portal, slugs.birth);
  const represented = await filledDraft(portal, slugs.payable);
  await sql`update dossier_ratings set token_digest = ${tokenDigest(token)} where dossier_id = (select id from dossiers where code = ${returned})`;
  const receiptOf = (kind: string) => (kind === 'citizen-reception' ? 'giay-dang-ky' : 'giay-tiep-nhan');
  const verified = await one(
    sql`select token from papers where revoked_at is null order by issued_at, id limit 1`,
  );

  // What the public writes, sent by the same resident, one of each kind.
  const inquiries: Record<string, string> = {};
  const context = { today: localDate(deps.clock.now()), unitName: deps.unit.name };
  for (const kind of inquiryKinds) {
    const { form } = kind.forms[0] ?? {};
    if (form === undefined) throw new Error(`${kind.id} has no form`);
    const wire = exampleWire(form, context);
    const sent = { kind, formCode: form.code, wire, requestId: randomUUID() };
    const { code } = accepted(await fileInquiry(deps, people.an, sent));
    const address = inquiryAddresses.find((each) => each.kind === kind.id);
    if (address === undefined) throw new Error(kind.id);
    inquiries[`${address.public}/:code`] = code;
    inquiries[`can-bo/${address.desk}/:code`] = code;
    inquiries[`${address.public}/mau/:formCode`] = form.code;
    const own = kind.transitions.find(({ by, segment }) => by.includes('requester') && segment !== undefined);
    inquiries[`${address.public}/:code/:decision`] = own?.segment ?? '';
    inquiries[`can-bo/${address.desk}/:code/:decision`] =
      kind.transitions.find(({ segment, by }) => segment !== undefined && by.includes('handler'))?.segment ??
      '';
    const part = receiptOf(kind.id);
    inquiries[`${address.public}/:code/:what`] = 'giay-to';
    inquiries[`can-bo/${address.desk}/:code/:what`] = 'giay-to';
    inquiries[`${address.public}/:code/:what/:id`] = `${part}.pdf`;
    inquiries[`can-bo/${address.desk}/:code/:what/:id`] = `${part}.pdf`;
    const published =
      await sql`select slug from inquiry_publications p join inquiries i on i.id = p.inquiry_id where i.kind = ${kind.id} limit 1`;
    inquiries[`${address.public}/da-tra-loi/:slug`] = String(published[0]?.['slug'] ?? 'x');
  }

  // What a member of the staff made for himself, and what waits for a second one.
  const exported = accepted(
    await startExport(deps, people.desk, {
      wanted: { kind: 'list', filter: queueFilter.read(new URLSearchParams()) },
      ...{ format: 'xlsx', requestId: randomUUID() },
    }),
  ).id;
  const batch = accepted(
    await startBatch(deps, people.civil, {
      act: { kind: 'print', paper: 'declaration' },
      ...{ items: [await version(dossier)], requestId: randomUUID(), list: '' },
    }),
  ).id;
  await Promise.all([writeExports(deps), runBatches(deps)]);
  accepted(
    await assignRole(deps, people.administrator, { userId: 'demo-vanhoa', role: 'editor', sectors: [] }),
  );
  const proposal = await one(sql`select id from proposals limit 1`);
  const procedure = '2.000635';
  accepted(await openCatalogDraft(deps, people.civil, { kind: 'procedure', code: procedure }));
  accepted(await openCatalogDraft(deps, people.civil, { kind: 'form', code: 'khai-sinh' }));
  const { item } = accepted(
    await startItem(deps, people.contributor, { section: 'tin-tuc', title: 'Bài đang soạn' }),
  );
  const preview = accepted(await createPreviewLink(deps, people.contributor, { item }));
  accepted(await startReport(deps, people.editor, { year: 2026 }));
  const counter = accepted(
    await beginCounterFiling(deps, people.desk, {
      wire: {
        ...{ procedure: procedure, channel: 'in-person', declaration: 'typed', comer: 'applicant' },
        ...{ name: 'Lê Thị Mười', identityNumber: '074165000123', phone: '0905123456' },
      },
    }),
  ).code;
  await sql`insert into password_links (user_id, purpose, token_digest, sent_at, expires_at)
    values ('demo-xahoi', 'invitation', ${tokenDigest(token)}, now(), '2099-01-01')`;

  const consultation = await one(sql`
    select i.slug from consultations c join content_items i on i.id = c.item_id
    join content_sections s on s.id = i.section_id where i.live_version_id is not null order by c.closes_at desc limit 1`);
  const answered = await one(sql`
    select i.slug from consultations c join content_items i on i.id = c.item_id
    where exists (select 1 from consultation_answers a where a.item_id = c.item_id) order by c.closes_at limit 1`);
  const [commented, comment] = (
    await one(
      sql`select item_id, id from consultation_comments where owner_id = 'demo-nguyen-van-an' order by received_at desc limit 1`,
    )
  ).split('/');
  await sql`update consultation_comments set token_digest = ${tokenDigest(token)} where id = ${comment ?? ''}`;
  const commentFile = randomUUID();
  await sql`insert into consultation_comment_files (id, comment_id, file_name, media_type, bytes, sha256, storage_key)
    values (${commentFile}, ${comment ?? ''}, 'a.pdf', 'application/pdf', 1, ${tokenDigest(token)}, 'x/a')`;
  const archive = archiveName(deps.clock.now(), true);
  const published = async (section: string) =>
    one(sql`
      select slug from content_items where section_id = ${section} and live_version_id is not null
      order by slug limit 1`);
  const { openings } = accepted(await readOpeningDesk(deps, people.administrator));
  accepted(
    await saveList(deps, people.desk, {
      name: 'Của tôi',
      filter: queueFilter.read(new URLSearchParams({ 'linh-vuc': 'ho-tich' })),
    }),
  );
  const follower = await followerOf(deps);
  const [royalty, paidItem] = (
    await one(
      sql`select id, item_id from royalties where state = 'proposed' order by proposed_at, amount limit 1`,
    )
  ).split('/');
  const report = await published('thong-ke');
  const payment = await one(sql`select reference from payments order by created_at limit 1`);
  const template = await one(
    sql`select id from reply_templates where kind = 'question' order by title limit 1`,
  );
  const meeting = await one(sql`select id from board_meetings order by starts_at limit 1`);
  const author = 'demo-vanhoa';
  const statement = await one(sql`select id from royalty_statements order by id limit 1`);
  const plan = await one(sql`select id from contingency_plans order by id limit 1`);
  const commune = await one(sql`select id from commune_versions order by id limit 1`);
  const [file, fileName] = (
    await one(
      sql`select f.id, (v->>'width') || '.webp' from content_files f join content_item_files i on i.file_id = f.id, jsonb_array_elements(f.variants) v where v->>'mediaType' = 'image/webp' order by f.id limit 1`,
    )
  ).split('/');

  return {
    ...inquiries,
    'dich-vu-cong/:slug/nop-ho-so/:code': draft,
    'ho-so/:code': dossier,
    'ho-so/:code/tep/:id': attachment,
    'ho-so/:code/tai-len/:id': transfer,
    'danh-gia/:token': token,
    'xac-thuc/:token': verified,
    'tep/:id': file ?? '',
    'tep/:id/:name': fileName ?? '',
    'can-bo/ho-so/:code': dossier,
    'can-bo/ho-so/:code/tep/:id': attachment,
    'can-bo/hang-loat/:id': batch,
    'can-bo/xuat-danh-sach/:id': exported,
    'can-bo/quan-tri/de-nghi/:proposal': proposal,
    'can-bo/bien-tap/:item': item,
    'xem-truoc/:token': preview.token,
    'can-bo/tiep-nhan/:code': counter,
    'can-bo/dat-mat-khau/:token': token,
    'tai-khoan/gop-y/:item': commented ?? '',
    'tai-khoan/gop-y/:item/:comment': comment ?? '',
    'gop-y/cua-toi/:token': token,
    'gop-y/cua-toi/:token/:comment': comment ?? '',
    'can-bo/gop-y/:item': commented ?? '',
    'can-bo/gop-y/:item/y-kien/:comment': comment ?? '',
    'can-bo/gop-y/:item/giai-trinh/:answer': 'moi',
    'can-bo/thanh-toan/:reference': payment,
    'can-bo/mau-tra-loi/:id': template,
    'can-bo/hop-ban-bien-tap/:meeting': meeting,
    'can-bo/nhuan-but/tac-gia/:author': author,
    'can-bo/nhuan-but/bang-ke/:statement': statement,
    'can-bo/quan-tri/phuong-an/:plan': plan,
    'can-bo/quan-tri/don-vi/:version': commune,
    'can-bo/quan-tri/nguoi-dung/:user': 'demo-xahoi',
    '#openings': openings.seen,
    '#list': await one(sql`select id from saved_lists limit 1`),
    '#document': slot.replace('document:', ''),
    '#assignment': await one(
      sql`select id from procedure_assignments where ended_at is null order by procedure_code limit 1`,
    ),
    '#owing': await one(
      sql`select code from dossiers where owner_id = 'demo-tran-thi-binh' order by submitted_at limit 1`,
    ),
    '#decision': await one(sql`select id from meeting_decisions order by text limit 1`),
    '#royalty': royalty ?? '',
    'routes/editor/royalties-of-item': `/can-bo/bien-tap/${paidItem}/nhuan-but`,
    '#mail': await one(sql`select id from outbox order by id limit 1`),
    'dich-vu-cong/:slug': slugs.birth,
    'dich-vu-cong/:file': 'thong-ke',
    'dich-vu-cong/:slug/mau/:formCode': 'khai-sinh',
    'dich-vu-cong/:slug/khai/:formCode': 'khai-sinh',
    'dich-vu-cong/linh-vuc/:sector': 'ho-tich',
    'dich-vu-cong/:slug/nop-ho-so/:code/:step': step,
    'en/:slug': slugs.birth,
    'nhan-tin-qua-thu/:kind': 'chuyen-muc',
    'nhan-tin-qua-thu/:kind/:target': 'gop-y',
    'gop-y/:slug': consultation,
    'routes/public/consultation-answers': `/gop-y/${answered}/tong-hop-giai-trinh.pdf`,
    'consultation-answers-workbook': `/gop-y/${answered}/tong-hop-giai-trinh.xlsx`,
    'routes/officer/quality-points': '/can-bo/chat-luong/nhap-diem?ky=2026',
    'routes/officer/reply-template.tsx:new': '/can-bo/mau-tra-loi/moi?loai=question',
    'routes/public/followings': `/nhan-tin-qua-thu?ma=${follower.token}`,
    'routes/public/follow-confirm': `/nhan-tin-qua-thu/xac-nhan?ma=${follower.token}&muc=${follower.following}`,
    'routes/machine/unsubscribe': `/nhan-tin-qua-thu/thoi-nhan?ma=${follower.token}`,
    'routes/resident/reset-password': `/dat-lai-mat-khau?token=${token}`,
    'routes/resident/confirm-email': `/dang-ky/xac-nhan?token=${token}`,
    'routes/resident/file-representation': `/dich-vu-cong/${slugs.payable}/nop-ho-so/${represented}/nop-thay`,
    'ho-so/:code/giay-to/:paper': 'giay-tiep-nhan',
    'can-bo/ho-so/:code/giay-to/:paper': 'giay-tiep-nhan',
    'can-bo/ho-so/:code/:decision': 'bat-dau-xu-ly',
    'can-bo/ho-so/:code/tep/:id/trang/:page': '1',
    'can-bo/phan-cong/:code': procedure,
    'can-bo/thu-tuc/:code': procedure,
    'can-bo/thu-tuc/:code/ban-nhap/:component': 'ten-goi',
    'can-bo/thu-tuc/mau-don/:form': 'khai-sinh',
    'can-bo/thu-tuc/mau-don/:form/ban-nhap/:what': 'them-phan',
    'can-bo/thu-tuc/mau-don/:form/xem-truoc/:paper': 'trong',
    'can-bo/bao-cao/:year': '2026',
    'can-bo/quan-tri/kiem-tra-an-toan/:year': '2026',
    'can-bo/quan-tri/sao-luu/:archive': archive,
    'can-bo/chat-luong/:file': 'diem-so',
    'can-bo/chuyen-muc/:section': 'gioi-thieu',
    'can-bo/gop-y/:item/y-kien/:comment/tep/:file': commentFile,
    'xem-truoc/:token/tep/:id': file ?? '',
    'xem-truoc/:token/tep/:id/:name': fileName ?? '',
    'api/v1/procedures/:code': procedure,
    'api/v1/*': 'khong-co',
    'rss/:section': 'tin-tuc',
    'thong-ke/so-lieu/:table': 'tong-hop',
    ':section': 'du-an',
    ':section.ics': 'lich-lam-viec',
    ':section/:slug': report,
    'item-table-csv': `/thong-ke/${report}.csv`,
    'item-table-xlsx': `/thong-ke/${report}.xlsx`,
    'routes/public/published-paper': `/du-an/${await published('du-an')}.pdf`,
    'published-paper-inside': `/gioi-thieu/lich-su-van-hoa/${await published('lich-su-van-hoa')}.pdf`,
    ':section/:inner': 'lich-su-van-hoa',
    ':section/:inner/:slug': await published('lich-su-van-hoa'),
    '*': 'tin-tuc',
  };
}

/** Who asked for news by mail and has not confirmed it: what his letters carry. */
async function followerOf(deps: Deps): Promise<{ readonly token: string; readonly following: string }> {
  const at = deps.clock.now();
  const row = await deps.db.transaction((tx) => subscriberOf(deps, tx, 'ai.do@vidu.vn', at));
  const [following] = await deps.db
    .insert(followings)
    .values({ subscriberId: row.id, kind: 'section', target: 'gop-y', askedAt: at })
    .returning();
  return { token: tokenOf(deps, row), following: following?.id ?? '' };
}
