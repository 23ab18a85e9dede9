// The staff's pages of drafts that are put to the people.
import { route } from '@remix-run/route-config';

export const consultationDeskRoutes = [
  route('can-bo/gop-y', 'routes/officer/consultations/list.tsx'),
  route('can-bo/gop-y/:item', 'routes/officer/consultations/queue.tsx'),
  route('can-bo/gop-y/:item/bo-cuc', 'routes/officer/consultations/outline.tsx'),
  route('can-bo/gop-y/:item/y-kien/:comment', 'routes/officer/consultations/comment.tsx'),
  route('can-bo/gop-y/:item/y-kien/:comment/tep/:file', 'routes/officer/consultations/comment-file.ts'),
  route('can-bo/gop-y/:item/giai-trinh', 'routes/officer/consultations/answers.tsx'),
  route('can-bo/gop-y/:item/giai-trinh/:answer', 'routes/officer/consultations/answer.tsx'),
];
