// Sends one file to the portal; what the portal says of it comes back in words.

type Brought =
  | { readonly ok: true; readonly reply: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly message: string };

export async function bringFile(to: string, file: File): Promise<Brought> {
  const body = new FormData();
  body.append('file', file);
  try {
    const response = await fetch(to, { method: 'POST', body, headers: { Accept: 'application/json' } });
    const reply = (await response.json()) as Readonly<Record<string, unknown>>;
    if (response.ok) return { ok: true, reply };
    const { message } = reply;
    return {
      ok: false,
      message: typeof message === 'string' ? message : 'Hệ thống đang bận. Hãy thử lại sau ít phút.',
    };
  } catch {
    return { ok: false, message: 'Chưa tải lên được. Hãy kiểm tra mạng rồi thử lại.' };
  }
}
