// Reading what a form sent. A body that is no form is its sender's mistake, not a fault of the portal.
import { data } from '@remix-run/node';

import type { RefusalPage } from './replies.server.ts';

/** @throws the 400 page when the body is cut off, too large, or no form at all */
export async function readForm(request: Request): Promise<FormData> {
  if (request.headers.get('content-type') === null) return new FormData();
  try {
    return await request.formData();
  } catch {
    const page: RefusalPage = {
      message: 'Chưa nhận được đầy đủ dữ liệu bạn gửi. Hãy quay lại trang trước rồi gửi lại.',
    };
    throw data(page, { status: 400 });
  }
}
