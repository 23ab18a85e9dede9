// Without JavaScript a question that depends on an answer appears after this; with it, at once.
import { Button } from '../button/button.tsx';

export function ShowMoreQuestions() {
  return (
    <noscript>
      <p className="form-refresh">
        Một số câu hỏi chỉ hiện theo câu trả lời của bạn.{' '}
        <Button kind="secondary" name="intent" value="refresh" formNoValidate>
          Hiện câu hỏi tiếp theo
        </Button>
      </p>
    </noscript>
  );
}
