// Two reports of the demonstration that a page is not right: one just come, one that was looked at and mended.
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { formContextOf } from '#app/domain/kernel/form-context.ts';
import { inaccuracyReport as kind } from '#app/inquiries/kinds/inaccuracy-report/inaccuracy-report.ts';
import { inaccuracyReportForm } from '#app/inquiries/kinds/inaccuracy-report/inaccuracy-report-form.ts';
import { paths } from '#app/addresses/paths.ts';
import { exampleWire } from '#forms/index.ts';
import { seedSamples } from './seed-samples.server.ts';

export function seedInaccuracyReports(deps: Deps): Promise<void> {
  const example = exampleWire(inaccuracyReportForm, formContextOf(deps));
  return seedSamples(deps, kind, [
    {
      wire: { ...example, name: 'Lê Thị Hạnh', email: '', page: paths.informationAccess() },
      daysAgo: 0.3,
      steps: [],
    },
    {
      wire: {
        ...example,
        name: 'Võ Văn Thành',
        email: '',
        page: paths.contact(),
        wrong: 'Số điện thoại của Bộ phận Một cửa gọi không được. Nội dung mẫu.',
      },
      daysAgo: 6,
      steps: [
        ['motcua', 'assign', { assignee: 'van-phong' }],
        [
          'motcua',
          'propose',
          {
            finding: 'corrected',
            correctedAt: paths.contact(),
            answer: 'Đã sửa số điện thoại của Bộ phận Một cửa. Cảm ơn ông đã báo. Nội dung mẫu.',
          },
        ],
        ['truongban', 'approve'],
      ],
    },
  ]);
}
