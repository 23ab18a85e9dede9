// All components side by side, for whoever builds pages; the shells are shown alone, by name.
import { Page } from '../components/page/page.tsx';
import { PageHeading } from '../components/page/page-heading.tsx';
import { allExamples } from './all-examples.ts';

export function Preview({ whole }: { readonly whole?: string | undefined }) {
  const alone = wholeExamples().find((example) => example.key === whole);
  if (alone !== undefined) return alone.element;
  return (
    <Page>
      <PageHeading lead="Mọi thành phần của giao diện, với các ví dụ dùng chung cho thử nghiệm.">
        Thành phần giao diện
      </PageHeading>
      <ul>
        {wholeExamples().map((example) => (
          <li key={example.key}>
            <a href={`?trang=${example.key}`}>{example.name}</a>
          </li>
        ))}
      </ul>
      {Object.entries(allExamples).map(([component, examples]) => (
        <section key={component} aria-labelledby={`c-${component}`}>
          <h2 id={`c-${component}`}>{component}</h2>
          {examples
            .filter((example) => example.whole !== true)
            .map((example) => (
              <div key={example.name} className="preview-example">
                <p className="quiet small">{example.name}</p>
                {example.element}
              </div>
            ))}
        </section>
      ))}
    </Page>
  );
}

function wholeExamples() {
  return Object.entries(allExamples).flatMap(([component, examples]) =>
    examples.flatMap((example, index) =>
      example.whole === true
        ? [{ key: `${component}-${index}`, name: example.name, element: example.element }]
        : [],
    ),
  );
}
