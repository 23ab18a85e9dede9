// What is made once for a whole run, beside the tests that run before whoever needs it: Vitest waits for the set-up of every project
// before it begins with the first. A worker asks for it over HTTP when it needs it, and waits until it is there.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * Call it in a project's set-up.
 * @param answer what is made, by the path that is asked for; what it throws is thrown to whoever asks
 */
export async function answerWorkers(
  answer: (path: string) => Promise<unknown>,
): Promise<{ readonly url: string; close(): void }> {
  const server = createServer((request, response) => {
    answer(request.url ?? '').then(
      (made) => response.end(JSON.stringify(made)),
      (error: unknown) => response.writeHead(500).end(String(error)),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, close: () => server.close() };
}

/** @throws Error with what went wrong when it was made */
export async function askSetUp<Made>(url: string, path = '/'): Promise<Made> {
  const reply = await fetch(url + path);
  if (!reply.ok) throw new Error(await reply.text());
  return (await reply.json()) as Made;
}
