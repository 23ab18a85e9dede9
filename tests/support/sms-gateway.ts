// A gateway for short messages as a province or an operator has one: it takes one POST a message, and remembers what came.
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

import { httpSmsSender, type SmsGateway } from '#app/adapters/http-sms-sender.server.ts';
import type { SmsSender } from '#app/adapters/sms.ts';

interface GatewayRequest {
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface FakeSmsGateway {
  readonly requests: GatewayRequest[];
  /** What it answers from now on. */
  answer: { readonly status: number; readonly body: string };
  /** The last message to this number, as the default template carries it. */
  textTo(number: string): string | undefined;
  sender(settings?: Partial<SmsGateway>): SmsSender;
}

/** One for the tests of a file. */
export function useSmsGateway(): FakeSmsGateway {
  const requests: GatewayRequest[] = [];
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      requests.push({ headers: request.headers, body: Buffer.concat(parts).toString() });
      response.writeHead(gateway.answer.status, { 'Content-Type': 'application/json' });
      response.end(gateway.answer.body);
    });
  });
  const gateway: FakeSmsGateway = {
    requests,
    answer: { status: 200, body: '{}' },
    textTo(number) {
      const messages = requests.map(({ body }) => JSON.parse(body) as { to: string; text: string });
      return messages.findLast(({ to }) => to === number)?.text;
    },
    sender: (settings = {}) =>
      httpSmsSender({
        url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/gui`,
        token: 'mã của tỉnh',
        sender: 'UBND PHU AN',
        template: '{"id":"{id}","from":"{sender}","to":"{to}","text":"{text}"}',
        authorization: undefined,
        accepted: undefined,
        ...settings,
      }),
  };
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise<unknown>((resolve) => server.close(resolve)));
  return gateway;
}
