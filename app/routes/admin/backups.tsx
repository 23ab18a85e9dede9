// Archives of all that the portal remembers: what is there, one more, one from elsewhere, one brought back (Đ22c).
import type { ActionFunctionArgs } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import {
  keepUploadedBackup,
  orderRestoration,
  readBackupDesk,
  takeBackupNow,
} from '#app/domain/backups/manage-backups.server.ts';
import { deskAct, deskActions, deskPage, requestOf } from '#app/http/desk-route.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { proofAsked } from '#app/http/proof.server.ts';
import { refusalResponse, sameFormAgain, statusOf } from '#app/http/replies.server.ts';
import { requireStaff } from '#app/http/session.server.ts';
import { archiveUploadLimits, readUploads } from '#app/http/uploads.server.ts';
import { problemsIn } from '#app/steps/refusal.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { BackupsPage } from '#app/ui/pages/admin/backups/backups-page.tsx';

export const handle = { document: 'hydrated' };

export const meta = () => [{ title: pageTitle('Sao lưu và phục hồi') }];

const back = { href: paths.staffBackups(), label: 'Về trang sao lưu' };

export const loader = deskPage(
  async ({ deps, staff, context, url }) => {
    const outcome = await readBackupDesk(deps, staff, context.portal.backups, {
      ...{ restores: url.searchParams.get('phuc-hoi') ?? '', takes: url.searchParams.get('tai-ve') ?? '' },
      brings: url.searchParams.has('tai-len'),
    });
    if (!outcome.ok && outcome.refusal.code === 'unproven') throw proofAsked(outcome.refusal, url);
    return outcome;
  },
  { back },
);

const acts = deskActions({
  to: () => paths.staffBackups(),
  back,
  acts: {
    take: deskAct({
      act: ({ deps, staff, context }) => takeBackupNow(deps, staff, context.portal.backups),
      done: 'Đã bắt đầu sao lưu. Tải lại trang sau ít phút để thấy bản mới.',
    }),
    restore: deskAct({
      act: ({ deps, staff, context, text }) =>
        orderRestoration(deps, staff, context.portal.backups, {
          archive: text('archive'),
          commune: text('commune'),
          key: text('archive-password'),
        }),
      done: 'Đã bắt đầu phục hồi. Khi dữ liệu được nạp, mọi người bị đăng xuất và trang này báo kết quả sau khi đăng nhập lại.',
    }),
  },
});

export async function action(args: ActionFunctionArgs) {
  const isUpload = args.request.headers.get('content-type')?.startsWith('multipart/') === true;
  return isUpload ? upload(args) : acts(args);
}

async function upload(args: ActionFunctionArgs) {
  const staff = await requireStaff(args.request, args.context);
  const { deps, context, url } = requestOf(args, staff);
  const { files, refused } = await readUploads(args.request, archiveUploadLimits);
  const entries = { intent: 'upload' };
  const [tooLarge] = refused;
  if (tooLarge !== undefined)
    return sameFormAgain({ entries, problems: [{ path: 'file', message: tooLarge.message }] });
  const outcome = await keepUploadedBackup(deps, staff, context.portal.backups, files[0]?.content);
  if (outcome.ok)
    return redirectWithFlash(context, paths.staffBackups(), {
      kind: 'success',
      message: `Đã nhận bản sao lưu ${outcome.name}.`,
    });
  const { refusal } = outcome;
  // The browser keeps no file that it has sent: the page says so once the code was right.
  if (refusal.code === 'unproven') throw proofAsked(refusal, new URL(paths.backupToBring(), url));
  if (refusal.code !== 'invalid') throw refusalResponse(refusal, back);
  return sameFormAgain({ entries, problems: problemsIn(refusal) }, statusOf.invalid);
}

export default pageOf<typeof loader, typeof acts>(BackupsPage);
