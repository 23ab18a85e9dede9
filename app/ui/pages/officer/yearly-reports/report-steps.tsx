// What may be done with a report besides writing it: drawn from its actions, each with what it asks.
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { StepForm } from '../../../components/workspace/step-form.tsx';
import type { ReportPageProps } from './report-page.tsx';

export function ReportSteps({ report, reply }: Pick<ReportPageProps, 'report' | 'reply'>) {
  // This one saves the text first, and stands under it.
  const steps = report.actions.filter(({ event }) => event !== 'submit');
  return steps.map((step) => {
    const refused = reply?.intent === step.event ? reply : undefined;
    return (
      <StepForm
        key={step.event}
        step={step}
        lock={report.lock}
        seen={report.seen}
        reasonWords={{ label: 'Điều cần sửa' }}
        refused={refused}
        folded={step.reason}
      >
        <FormFields fields={step.asks} wire={refused?.wire ?? {}} problems={refused?.problems ?? []} />
      </StepForm>
    );
  });
}
