// The mail's link: a button, since mail scanners open links and people press.
import type { FollowedThing } from '#app/read-models/following.ts';

import { Button } from '../../../components/button/button.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';

export function ConfirmPage({ thing }: { readonly thing: FollowedThing }) {
  return (
    <>
      <PageHeading
        caption={`${thing.label}: ${thing.title}`}
        lead={`Bấm nút dưới đây để nhận thư khi ${thing.when}.`}
      >
        Xác nhận nhận tin
      </PageHeading>
      <form method="post">
        <Button>Xác nhận</Button>
      </form>
    </>
  );
}
