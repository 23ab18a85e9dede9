// Which payment gateway answers: VNPAY, or its stand-in inside the portal when no terminal is configured.
import type { Clock } from '#app/adapters/clock.ts';
import type { PaymentGateway } from '#app/adapters/payment-gateway.ts';
import { standInGateway } from '#app/adapters/vnpay-stand-in/stand-in-gateway.server.ts';
import { vnpayGateway } from '#app/adapters/vnpay/vnpay-gateway.server.ts';
import { paths } from '#app/addresses/paths.ts';
import type { Database } from '#db/client.server.ts';
import { standInTransactions } from '#db/queries/stand-in-transactions.server.ts';
import type { Config } from './config.server.ts';

export function createGateway(config: Config, db: Database, clock: Clock): PaymentGateway {
  const now = () => clock.now();
  if (config.vnpay !== undefined) {
    const { tmnCode, hashSecret, url, apiUrl } = config.vnpay;
    return vnpayGateway({ tmnCode, hashSecret, payUrl: url, apiUrl, now });
  }
  const inside = `http://${reachable(config.host)}:${config.port}`;
  return standInGateway({
    tmnCode: 'PHUANDEM',
    hashSecret: config.standInSecret,
    payUrl: config.publicUrl + paths.standInGateway(),
    apiUrl: inside + paths.standInApi(),
    ipnUrl: inside + paths.vnpayIpn(),
    store: standInTransactions(db),
    now,
  });
}

/** Where this process reaches itself. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
