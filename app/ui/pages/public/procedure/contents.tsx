// The table of contents of a procedure's page, and its sections under it.
import type { ProcedureSection } from './sections.tsx';

export function ProcedureContents({ sections }: { readonly sections: readonly ProcedureSection[] }) {
  return (
    <nav className="procedure-contents" aria-label="Trong trang này">
      <p className="procedure-contents__heading">Trong trang này</p>
      <ul>
        {sections.map((section) => (
          <li key={section.id}>
            <a href={`#${section.id}`}>{section.heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

export function ProcedureSections({ sections }: { readonly sections: readonly ProcedureSection[] }) {
  return (
    <>
      {sections.map((section) => (
        <section key={section.id} id={section.id} aria-labelledby={`${section.id}-h`}>
          <h2 id={`${section.id}-h`}>{section.heading}</h2>
          {section.body}
        </section>
      ))}
    </>
  );
}
