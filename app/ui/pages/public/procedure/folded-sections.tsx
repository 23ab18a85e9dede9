// The sections of a procedure's page, folded: their headings are its table of contents.
import { Fold } from '../../../components/fold/fold.tsx';
import type { ProcedureSection } from './sections.tsx';

export function ProcedureSections({ sections }: { readonly sections: readonly ProcedureSection[] }) {
  return (
    <div className="procedure-sections">
      {sections.map(({ body, ...fold }) => (
        <Fold key={fold.id} {...fold}>
          {body}
        </Fold>
      ))}
    </div>
  );
}
