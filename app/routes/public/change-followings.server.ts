// What the buttons of the list of followings do, for whoever holds it.
import type { AppLoadContext } from '@remix-run/node';

import { paths } from '#app/addresses/paths.ts';
import { confirmFollowing } from '#app/domain/following/confirm-following.server.ts';
import { endFollowings, eraseSubscriber } from '#app/domain/following/end-followings.server.ts';
import type { Holder } from '#app/domain/following/subscriber.server.ts';
import { redirectWithFlash } from '#app/http/flash.server.ts';
import { readForm } from '#app/http/form-body.server.ts';
import { intentOf, textOf } from '#app/http/form-values.server.ts';
import { seeOther } from '#app/http/replies.server.ts';
import { followingIntents } from '#app/ui/pages/public/following/followings-page.tsx';

/** @param list where the holder has his list */
export async function changeFollowings(
  request: Request,
  context: AppLoadContext,
  holder: Holder,
  list: string,
) {
  const { deps } = context.portal;
  const fields = await readForm(request);
  const following = textOf(fields, 'following');
  const success = (message: string) => redirectWithFlash(context, list, { kind: 'success', message });
  switch (intentOf(fields, Object.values(followingIntents))) {
    case followingIntents.confirm: {
      const outcome = await confirmFollowing(deps, holder, following);
      return outcome.ok ? success('Đã xác nhận. Từ ngày mai, bạn nhận thư khi có tin mới.') : seeOther(list);
    }
    case followingIntents.leave:
      await endFollowings(deps, holder, following);
      return success('Bạn không nhận tin của mục này nữa.');
    case followingIntents.leaveAll:
      await endFollowings(deps, holder);
      return success('Bạn không nhận tin nào nữa.');
    case followingIntents.erase:
      await eraseSubscriber(deps, holder);
      return seeOther(paths.followingsErased());
  }
}
