// Examples of the pages of news by mail, for the tests.
import type { Example } from '#app/ui/preview/example.ts';
import { ConfirmPage } from '#app/ui/pages/public/following/confirm-page.tsx';
import { FollowPage, FollowSentPage } from '#app/ui/pages/public/following/follow-page.tsx';
import { FollowingsPage } from '#app/ui/pages/public/following/followings-page.tsx';
import { DeadLinkPage, ErasedPage } from '#app/ui/pages/public/following/gone-page.tsx';

const news = {
  label: 'Chuyên mục',
  title: 'Tin tức',
  href: '/tin-tuc',
  when: 'chuyên mục này có bài mới',
};
const at = new Date('2026-11-24T01:30:00Z');
const question = {
  requestId: 'r',
  humanCheck: { ticket: 'x', challenge: '', question: 'Hai cộng ba bằng mấy?' },
};
const email = 'nguyen.van.an@example.com';

export const examples: readonly Example[] = [
  { name: 'Đăng ký', element: <FollowPage thing={news} {...question} /> },
  { name: 'Đăng ký, đang đăng nhập', element: <FollowPage thing={news} requestId="r" ownEmail={email} /> },
  {
    name: 'Địa chỉ chưa đúng',
    element: (
      <FollowPage
        thing={news}
        {...question}
        email="an@"
        problems={[
          { path: 'email', message: 'Địa chỉ thư điện tử chưa đúng, hãy nhập dạng ten@example.com' },
          { path: 'humanAnswer', message: 'Hãy trả lời câu hỏi rồi bấm gửi lại.' },
        ]}
      />
    ),
  },
  { name: 'Đã gửi thư', element: <FollowSentPage thing={news} /> },
  { name: 'Xác nhận', element: <ConfirmPage thing={news} /> },
  {
    name: 'Những mục đang nhận',
    element: (
      <FollowingsPage
        flash="Bạn sẽ nhận tin của mục này."
        followings={{
          email,
          lines: [
            { id: '1', thing: news, askedAt: at, confirmedAt: at },
            { id: '2', thing: undefined, askedAt: at, confirmedAt: at },
            { id: '3', thing: { ...news, title: 'Văn bản' }, askedAt: at },
          ],
        }}
      />
    ),
  },
  { name: 'Không nhận gì', element: <FollowingsPage followings={{ email, lines: [] }} /> },
  { name: 'Đã xóa', element: <ErasedPage /> },
  { name: 'Liên kết hỏng', element: <DeadLinkPage /> },
];
