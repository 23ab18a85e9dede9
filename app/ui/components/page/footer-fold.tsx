// The heading of a list of links at the foot of a page. On a phone the list waits behind it: it stands before what it shows
// (decision 022), so a wide window shows the list always, and a press opens it without a script.

export function FooterFold({ heading }: { readonly heading: string }) {
  return (
    <>
      <p className="footer__heading">{heading}</p>
      <details className="footer__fold no-print">
        <summary>{heading}</summary>
      </details>
    </>
  );
}
