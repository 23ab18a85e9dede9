// What the applicant will be sent, before it is.
export interface MailText {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

export function MailPreview({ mail }: { readonly mail: MailText | undefined }) {
  if (mail === undefined) {
    return <p className="quiet">Việc này không gửi thư hay tin nhắn cho người dân.</p>;
  }
  return (
    <section className="mail-preview" aria-labelledby="thu">
      <h2 id="thu">Người dân sẽ được báo như sau</h2>
      <p className="small">
        Gửi đến <strong>{mail.to}</strong>
        <br />
        Tiêu đề: <strong>{mail.subject}</strong>
      </p>
      <pre className="mail-preview__text">{mail.text}</pre>
    </section>
  );
}
