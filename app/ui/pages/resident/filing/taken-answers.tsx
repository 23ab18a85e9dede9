// What is not asked again, because it was said in another section: shown, with the way to change it there.
import type { CopiedAnswer } from '#forms/validate.ts';

import { Inset } from '../../../components/inset/inset.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';

export interface TakenAnswersProps {
  readonly answers: readonly CopiedAnswer[];
  readonly hrefOf: (section: string) => string;
}

export function TakenAnswers({ answers, hrefOf }: TakenAnswersProps) {
  const sections = [...new Set(answers.map(({ from }) => from))];
  return sections.map((section) => (
    <Inset key={section.id}>
      <p>
        Lấy từ phần “{section.heading}”, bạn không phải khai lại.{' '}
        <a href={hrefOf(section.id)}>Sửa ở phần “{section.heading}”</a>
      </p>
      <SummaryList
        dense
        rows={answers
          .filter(({ from }) => from === section)
          .map(({ label, text }) => ({ label, value: text }))}
      />
    </Inset>
  ));
}
