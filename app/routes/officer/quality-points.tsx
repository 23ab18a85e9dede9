// Points of TT 01/2018 that the portal cannot know, entered for a period and proposed to another person.
import { paths } from '#app/addresses/paths.ts';
import { openPointsEntry, proposePoints } from '#app/domain/quality/enter-points.server.ts';
import { deskAct, deskActions, deskPage } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { enterable } from '#app/quality/entered-points.ts';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { QualityPointsPage } from '#app/ui/pages/officer/quality/quality-points-page.tsx';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Nhập điểm Thông tư 01/2018') }];

const periodIn = ({ searchParams }: URL): string => searchParams.get('ky') ?? '';
const back = { href: paths.staffQuality(), label: 'Về chất lượng phục vụ' };

export const loader = deskPage(({ deps, staff, url }) => openPointsEntry(deps, staff, periodIn(url)), {
  back,
});

export const action = deskActions({
  to: () => paths.staffQuality(),
  back,
  acts: {
    '': deskAct({
      act: ({ deps, staff, url, text }) =>
        proposePoints(deps, staff, {
          period: periodIn(url),
          typed: new Map(enterable.map((id) => [id, { points: text(id), basis: text(`${id}Basis`) }])),
          seen: text('seen'),
        }),
      to: ({ proposal }) => paths.staffProposal(proposal),
      done: 'Đã gửi đề nghị. Chủ tịch hoặc Phó Chủ tịch, không phải người nhập, duyệt thì điểm mới được tính.',
    }),
  },
});

export default pageOf<typeof loader, typeof action>(QualityPointsPage);
