// What was typed into a form whose subject is gone: it can be saved nowhere any more, and is not lost.
export function UnsavedTexts({ texts }: { readonly texts: readonly string[] }) {
  if (texts.length === 0) return null;
  return (
    <section aria-labelledby="ban-da-viet">
      <h2 id="ban-da-viet">Bạn đã viết</h2>
      <p className="quiet">Chép lại nếu còn cần.</p>
      <ul className="unsaved-texts">
        {texts.map((text, index) => (
          <li key={index}>{text}</li>
        ))}
      </ul>
    </section>
  );
}
