// The pages of consultations for everybody.
import { route } from '@remix-run/route-config';

export const consultationRoutes = [
  route('gop-y', 'routes/public/consultations.tsx'),
  route('gop-y.pdf', 'routes/public/consultations-paper.ts'),
  route('gop-y/da-gui', 'routes/public/comment-sent.tsx'),
  // What is named in part goes before what is named nowhere: else the page takes the PDF's address for its own.
  route('gop-y/:slug.pdf', 'routes/public/published-paper.ts', { id: 'draft-paper' }),
  route('gop-y/:slug', 'routes/public/consultation.tsx'),
  route('gop-y/:slug/gop-y', 'routes/public/consultation-comment.tsx'),
  route('gop-y/:slug/gop-y-cua-toi', 'routes/public/find-own-comments.tsx'),
  route('gop-y/:slug/so-sanh', 'routes/public/draft-comparison.tsx'),
  route('gop-y/:slug/tong-hop-giai-trinh.pdf', 'routes/public/consultation-answers.ts'),
  route('gop-y/:slug/tong-hop-giai-trinh.xlsx', 'routes/public/consultation-answers.ts', {
    id: 'consultation-answers-workbook',
  }),
  route('gop-y/:slug/han-gop-y.ics', 'routes/public/consultation-close.ts'),
  route('gop-y/cua-toi/:token', 'routes/public/own-comments.tsx'),
  route('gop-y/cua-toi/:token/:comment', 'routes/public/own-comment-change.tsx'),
];
