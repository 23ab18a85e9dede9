// Examples of the page of a rating, for the tests.
import type { Example } from '#app/ui/preview/example.ts';
import { RatingPage } from '#app/ui/pages/public/rating/rating-page.tsx';

const rating = {
  code: 'PA-7K3M-Q9TX-2V',
  procedureName: 'Cấp bản sao Trích lục hộ tịch, bản sao Giấy khai sinh',
  returnedAt: new Date('2026-11-24T01:30:00Z'),
};
const grades = {
  overall: 'very-satisfied',
  aspects: { timeliness: 'satisfied', attitude: 'very-satisfied' },
  at: new Date('2026-11-24T09:30:00Z'),
} as const;

export const examples: readonly Example[] = [
  { name: 'Câu hỏi', element: <RatingPage rating={rating} wire={{}} problems={[]} /> },
  {
    name: 'Chưa chọn mức',
    element: (
      <RatingPage
        rating={rating}
        wire={{ comment: 'Chờ hơi lâu' }}
        problems={[{ path: 'overall', message: 'Hãy chọn một mức' }]}
        back="/ho-so/PA-7K3M-Q9TX-2V"
      />
    ),
  },
  {
    name: 'Đã đánh giá',
    element: (
      <RatingPage
        rating={{ ...rating, given: { ...grades, comment: 'Cán bộ hướng dẫn rõ.' } }}
        wire={{}}
        problems={[]}
        flash="Đã nhận đánh giá."
      />
    ),
  },
  {
    name: 'Ý kiến đã hết thời gian lưu',
    element: (
      <RatingPage
        rating={{ ...rating, given: { ...grades, commentErasedAt: new Date('2028-11-25T20:27:00Z') } }}
        wire={{}}
        problems={[]}
      />
    ),
  },
];
