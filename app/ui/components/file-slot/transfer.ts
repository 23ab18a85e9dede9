// Sends one file in parts, as tus does it (docs/decisions/042-files-come-in-parts.md): where the connection is lost, it
// waits for it, asks how far the file came, and goes on from there.

/** A lost connection loses no more than this. */
const partBytes = 128 * 1024;
const waitsMs = [1_000, 2_000, 5_000, 10_000, 30_000] as const;

export interface TransferOptions {
  /** Where files are announced. */
  readonly url: string;
  readonly slot: string;
  readonly fileName: string;
  readonly content: Blob;
  readonly signal: AbortSignal;
  readonly progressed: (sentBytes: number) => void;
  /** The portal cannot be reached: it goes on by itself. */
  readonly waiting: (seconds: number) => void;
  /** Comes back when it is worth trying again: after the time, or when the network is back. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  /** The address of this file's transfer as an earlier visit began it. */
  readonly remembered: { get(): string | null; set(address: string | null): void };
  readonly fetch: typeof fetch;
}

export type TransferEnd = { readonly sent: true } | { readonly sent: false; readonly message: string };

const connectionLost = 'Chưa gửi được. Hãy kiểm tra mạng rồi bấm “Thử lại”.';
const headers = { 'Tus-Resumable': '1.0.0' };

/** @throws AbortError when it was given up: then the portal forgets what came of it */
export async function transfer(options: TransferOptions): Promise<TransferEnd> {
  try {
    return await goOn(options);
  } catch (error) {
    const { signal, remembered, fetch } = options;
    const address = remembered.get();
    if (signal.aborted && address !== null) {
      remembered.set(null);
      // Nobody waits for it: what it does not reach is removed at night.
      void fetch(address, { method: 'DELETE', headers, keepalive: true }).catch(() => undefined);
    }
    throw error;
  }
}

async function goOn(options: TransferOptions): Promise<TransferEnd> {
  const { content, signal, progressed, waiting, wait, remembered } = options;
  let address = remembered.get();
  let offset: number | undefined;
  let failures = 0;
  for (;;) {
    signal.throwIfAborted();
    const reply: Response | undefined = await (
      address === null
        ? announce(options)
        : offset === undefined
          ? ask(options, address)
          : part(options, address, offset)
    ).catch((error: unknown) => {
      if (signal.aborted) throw error;
      return undefined;
    });
    if (reply === undefined || reply.status >= 500) {
      const ms = waitsMs[Math.min(failures, waitsMs.length - 1)] ?? 30_000;
      failures += 1;
      if (failures > 40) return { sent: false, message: connectionLost };
      waiting(ms / 1000);
      await wait(ms, signal);
      // How much of the last part came is not known.
      offset = undefined;
      continue;
    }
    failures = 0;
    if (reply.status === 201) {
      address = reply.headers.get('Location');
      remembered.set(address);
      offset = 0;
    } else if (reply.ok) {
      const isAnswer = offset === undefined;
      offset = bytesIn(reply, 'Upload-Offset') ?? 0;
      // A file of another length: the one that was begun is not this one.
      if ((bytesIn(reply, 'Upload-Length') ?? content.size) !== content.size) {
        address = null;
        offset = undefined;
        continue;
      }
      progressed(offset);
      if (!isAnswer && offset >= content.size) {
        remembered.set(null);
        return { sent: true };
      }
    } else if (reply.status === 409) {
      offset = undefined;
    } else if (reply.status === 404 && address !== null && remembered.get() !== null) {
      // Begun on an earlier visit, or too long ago.
      remembered.set(null);
      address = null;
      offset = undefined;
    } else {
      if (reply.status !== 401) remembered.set(null);
      return { sent: false, message: await messageOf(reply) };
    }
  }
}

function bytesIn(reply: Response, header: string): number | undefined {
  const digits = reply.headers.get(header);
  return digits === null ? undefined : Number.parseInt(digits, 10);
}

function announce({ url, slot, fileName, content, signal, fetch }: TransferOptions): Promise<Response> {
  const metadata = `slot ${base64(slot)},filename ${base64(fileName)}`;
  return fetch(url, {
    method: 'POST',
    signal,
    headers: { ...headers, 'Upload-Length': String(content.size), 'Upload-Metadata': metadata },
  });
}

function ask({ signal, fetch }: TransferOptions, address: string): Promise<Response> {
  return fetch(address, { method: 'HEAD', signal, headers });
}

/** Behind the end it is empty, and asks for what the last part asked for. */
function part(
  { content, signal, fetch }: TransferOptions,
  address: string,
  offset: number,
): Promise<Response> {
  return fetch(address, {
    method: 'PATCH',
    signal,
    headers: {
      ...headers,
      'Upload-Offset': String(offset),
      'Content-Type': 'application/offset+octet-stream',
    },
    body: content.slice(offset, offset + partBytes),
  });
}

const base64 = (text: string) =>
  btoa(Array.from(new TextEncoder().encode(text), (byte) => String.fromCharCode(byte)).join(''));

async function messageOf(reply: Response): Promise<string> {
  const body: unknown = await reply.json().catch(() => undefined);
  return typeof body === 'object' && body !== null && 'message' in body && typeof body.message === 'string'
    ? body.message
    : connectionLost;
}
