// The sections of a procedure's page, folded: their headings are its table of contents.
import { Fold } from '../../../components/fold/fold.tsx';
import type { ProcedureSection } from './sections.tsx';

export function ProcedureSections({ sections }: { readonly sections: readonly ProcedureSection[] }) {
  return (
    <div className="procedure-sections">
      {sections.map(({ id, heading, open = false, printed = true, body }) => (
        <Fold key={id} id={id} heading={heading} open={open} printed={printed}>
          {body}
        </Fold>
      ))}
    </div>
  );
}
