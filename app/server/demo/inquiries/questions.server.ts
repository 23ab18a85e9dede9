// Questions and answers in the demonstration.
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { question as kind } from '#app/inquiries/kinds/question/question.ts';
import { questionSamples } from './question-samples.ts';
import { seedSamples } from './seed-samples.server.ts';

export function seedQuestions(deps: Deps): Promise<void> {
  return seedSamples(
    deps,
    kind,
    questionSamples.map(({ name, topic, title, question, named, ...sample }) => ({
      ...sample,
      wire: { topic, title, question, name, nameShown: named === true ? 'shown' : 'withheld' },
    })),
  );
}
