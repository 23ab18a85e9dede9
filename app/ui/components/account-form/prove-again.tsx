// What weighs asks for the second factor again: with the code, what was sent is sent once more as it was.
import { paths } from '#app/addresses/paths.ts';
import { proofCodeName, type AskedProof } from '#app/vocabulary/second-factor.ts';
import { messageAt, type InputProblem } from '#app/values/input-problem.ts';

import { Button } from '../button/button.tsx';
import { ErrorSummary } from '../error-summary/error-summary.tsx';
import { PageHeading } from '../page/page-heading.tsx';
import { FactorCodeInput } from './factor-code-input.tsx';

export function ProveAgain({
  message,
  proof: { to, fields },
  problems = [],
}: {
  readonly message: string;
  readonly proof: AskedProof;
  readonly problems?: readonly InputProblem[];
}) {
  return (
    <>
      <ErrorSummary problems={problems} />
      <PageHeading>Nhập mã xác thực để tiếp tục</PageHeading>
      <p>
        {message}
        {fields !== undefined && ' Những gì bạn vừa nhập vẫn được giữ, và được gửi ngay sau khi mã đúng.'}
      </p>
      <form method="post" action={paths.proveAgain(to, fields === undefined)} noValidate>
        {fields?.map(([name, value], index) => (
          // A form may send one name several times.
          <input key={index} type="hidden" name={name} value={value} />
        ))}
        <FactorCodeInput name={proofCodeName} error={messageAt(problems, proofCodeName)} />
        <Button>Tiếp tục</Button>
      </form>
    </>
  );
}
