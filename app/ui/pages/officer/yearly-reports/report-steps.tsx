// What may be done with a report besides writing it: drawn from its actions, each with what it asks.
import type { ReportAction } from '#app/read-models/yearly-reports.ts';

import { Button } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import type { ReportPageProps } from './report-page.tsx';

export function ReportSteps({ report, reply }: Pick<ReportPageProps, 'report' | 'reply'>) {
  // This one saves the text first, and stands under it.
  const steps = report.actions.filter(({ event }) => event !== 'submit');
  return (
    <>
      {steps.map((action) => (
        <Step key={action.event} action={action} lock={report.lock} reply={reply} />
      ))}
    </>
  );
}

function Step({
  action: { event, label, explain, look, reason, asks },
  lock,
  reply,
}: Pick<ReportPageProps, 'reply'> & { readonly action: ReportAction; readonly lock: number }) {
  const own = reply?.intent === event ? reply : undefined;
  const form = (
    <form method="post" noValidate className="board-confirm">
      <input type="hidden" name="lock" value={lock} />
      {explain !== undefined && <p>{explain}</p>}
      {reason && (
        <TextInput
          label="Điều cần sửa"
          name="reason"
          multiline
          rows={3}
          defaultValue={own?.reason}
          error={own?.problems.find(({ path }) => path === 'reason')?.message}
        />
      )}
      <FormFields fields={asks} wire={own?.wire ?? {}} problems={own?.problems ?? []} />
      <Button kind={look ?? 'secondary'} name="intent" value={event}>
        {label}
      </Button>
    </form>
  );
  return reason ? (
    <Details summary={label} open={own !== undefined}>
      {form}
    </Details>
  ) : (
    form
  );
}
