// Figures follow within seconds of what changes (decision 119); what stays marked is told nowhere.
import { hourMs } from '#app/values/durations.ts';
import { fine, worthALook, type Check } from './check.ts';
import type { Installation } from './installation.ts';

export const figures: Check<Installation> = {
  id: 'figures',
  title: 'Số liệu chất lượng',
  urgency: 'attention',
  run({ facts: { figureMarks, figuresFollowedAt }, at }) {
    const isFollowed = figuresFollowedAt !== null && at.getTime() - figuresFollowedAt.getTime() < hourMs;
    return figureMarks === 0 || isFollowed
      ? fine('Số liệu theo kịp hồ sơ.')
      : worthALook(
          `${figureMarks} thay đổi chưa vào số liệu.`,
          'Cổng tự tính khi chạy; có thể tính ngay bằng npm run doctor -- --fix.',
        );
  },
};
