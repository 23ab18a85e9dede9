// What the browser does while it sends a file: parts, a lost network, a reply that never came, giving up.
import { describe, expect, test } from 'vitest';

import { transfer, type TransferOptions } from '#app/ui/components/file-slot/transfer.ts';

const size = 300 * 1024;
const content = new Blob([new Uint8Array(size)]);

/** A server that speaks the protocol, and loses what `loses` says. */
function server(loses: (call: number, method: string) => 'request' | 'reply' | undefined = () => undefined) {
  let received = 0;
  let call = 0;
  const seen: string[] = [];
  const answer = (status: number) =>
    new Response(null, {
      status,
      headers: { 'Upload-Offset': String(received), 'Upload-Length': String(size) },
    });
  const fetchIt: typeof fetch = async (_address, init) => {
    const method = init?.method ?? 'GET';
    const headers = new Headers(init?.headers);
    const lost = loses((call += 1), method);
    seen.push(method);
    if (lost === 'request') throw new TypeError('Failed to fetch');
    if (method === 'PATCH' && Number(headers.get('Upload-Offset')) === received)
      received += (init!.body as Blob).size;
    if (lost === 'reply') throw new TypeError('Failed to fetch');
    if (method === 'POST') return new Response(null, { status: 201, headers: { Location: '/t/1' } });
    return answer(method === 'HEAD' ? 200 : 204);
  };
  return { fetch: fetchIt, seen, received: () => received };
}

function options(given: Partial<TransferOptions>): TransferOptions & { readonly told: number[] } {
  let address: string | null = null;
  const told: number[] = [];
  return {
    url: '/t',
    slot: 'document:birth-notice',
    fileName: 'giấy.jpg',
    content,
    signal: new AbortController().signal,
    progressed: (sent) => told.push(sent),
    waiting: () => undefined,
    wait: async () => undefined,
    remembered: { get: () => address, set: (next) => (address = next) },
    fetch,
    told,
    ...given,
  };
}

describe('sending a file in parts', () => {
  test('tells how far it is, part by part', async () => {
    const { fetch, seen } = server();
    const sending = options({ fetch });
    expect(await transfer(sending)).toEqual({ sent: true });
    expect(seen).toEqual(['POST', 'PATCH', 'PATCH', 'PATCH']);
    expect(sending.told).toEqual([128 * 1024, 256 * 1024, size]);
  });

  test('asks how far it came where the line broke, and sends no part twice', async () => {
    const { fetch, seen, received } = server((call) => (call === 3 ? 'request' : undefined));
    expect(await transfer(options({ fetch }))).toEqual({ sent: true });
    expect(seen).toEqual(['POST', 'PATCH', 'PATCH', 'HEAD', 'PATCH', 'PATCH']);
    expect(received()).toBe(size);
  });

  test('is not misled by a reply that was lost, not even the last one', async () => {
    const { fetch, seen, received } = server((call) => (call === 2 || call === 5 ? 'reply' : undefined));
    expect(await transfer(options({ fetch }))).toEqual({ sent: true });
    expect(seen).toEqual(['POST', 'PATCH', 'HEAD', 'PATCH', 'PATCH', 'HEAD', 'PATCH']);
    expect(received()).toBe(size);
  });

  test('goes on after the page was loaded again, and begins anew where nothing is known of it any more', async () => {
    const address: { value: string | null } = { value: '/t/1' };
    const remembered = {
      get: () => address.value,
      set: (next: string | null) => void (address.value = next),
    };
    const first = server();
    await first.fetch('/t/1', {
      method: 'PATCH',
      headers: { 'Upload-Offset': '0' },
      body: content.slice(0, 1000),
    });
    expect(await transfer(options({ fetch: first.fetch, remembered }))).toEqual({ sent: true });
    expect(first.seen.slice(1)).toEqual(['HEAD', 'PATCH', 'PATCH', 'PATCH']);
    expect(address.value).toBeNull();

    address.value = '/t/gone';
    const second = server();
    const forgets: typeof globalThis.fetch = (to, init) =>
      to === '/t/gone' ? Promise.resolve(Response.json({}, { status: 404 })) : second.fetch(to, init);
    expect(await transfer(options({ fetch: forgets, remembered }))).toEqual({ sent: true });
  });

  test('says what the portal says when it refuses, and stops', async () => {
    const message = 'Tệp "giấy.jpg" nặng quá 10 MB.';
    const refusing = async () => Response.json({ message }, { status: 422 });
    expect(await transfer(options({ fetch: refusing }))).toEqual({ sent: false, message });
  });

  test('given up, tells the portal to forget what came', async () => {
    const giving = new AbortController();
    const { fetch, seen } = server();
    const sending = options({ fetch, signal: giving.signal, progressed: () => giving.abort() });
    await expect(transfer(sending)).rejects.toThrow();
    expect(seen.at(-1)).toBe('DELETE');
  });
});
