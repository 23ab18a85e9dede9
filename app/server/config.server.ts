// Every setting of the portal, checked once at start. Demo mode needs none; live mode starts with all of them or not at all.
import path from 'node:path';

import { z } from 'zod';

import { clamdPlace } from '#app/adapters/clamd-scanner.server.ts';
import { isSmsTemplate, smsPlaceholders, type SmsGateway } from '#app/adapters/http-sms-sender.server.ts';
import type { S3Settings } from '#app/adapters/s3-file-storage.server.ts';
import type { OpenidSettings } from '#app/adapters/openid-provider.server.ts';
import { paths } from '#app/addresses/paths.ts';
import { refundAloneUpTo } from '#app/domain/payments/limits.ts';
import { withoutEnd } from '#app/values/without-end.ts';
import { secondFactorPolicies, type SecondFactorPolicy } from '#app/vocabulary/second-factor.ts';

const logLevels = ['debug', 'info', 'warn', 'error', 'silent'] as const;

/** Thrown by whoever tries what a setting names: in words for whoever starts the portal, beginning with the setting. */
export class SettingProblem extends Error {}

/** What demo mode makes up by itself and keeps in the data folder. */
export interface DemoSecrets {
  readonly keys: string;
  readonly session: string;
  readonly gateway: string;
}

export interface Config {
  readonly mode: 'demo' | 'live';
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string;
  readonly dataDir: string;
  readonly keys: string;
  readonly sessionSecret: string;
  /** As the owner of the tables: for the start and for commands. */
  readonly databaseUrl: string | undefined;
  /** The same database under the login of pages and jobs; undefined: the owner makes one. */
  readonly appDatabaseUrl: string | undefined;
  /** The same database and login through a pooler, for pages alone; undefined: they go straight there. */
  readonly pagesDatabaseUrl: string | undefined;
  readonly smtpUrl: string | undefined;
  /** The mails of residents leave this machine encrypted, or not at all. */
  readonly smtpRequiresTls: boolean;
  readonly mailFrom: string;
  /** `undefined`: no gateway; a demonstration writes short messages into files. */
  readonly sms: SmsGateway | undefined;
  /** `undefined`: nothing is paid online; in a demonstration the stand-in inside the portal answers. */
  readonly vnpay: VnpaySettings | undefined;
  /** Where clamd listens; undefined: files are not scanned. */
  readonly clamdUrl: string | undefined;
  /** Where new files go; `s3` is read wherever it is set. */
  readonly files: { readonly place: 'disk' | 's3'; readonly s3: S3Settings | undefined };
  /** `undefined`: everybody signs in with a password. */
  readonly oidc: OpenidSettings | undefined;
  readonly standInSecret: string;
  readonly metricsToken: string | undefined;
  /** Under which backups are encrypted; undefined: they are not. */
  readonly backupPassphrase: string | undefined;
  /** The public key under which backups are encrypted instead; its private half belongs to another place. */
  readonly backupRecipient: string | undefined;
  /** The file of the private key, for restoring and for the trial. */
  readonly backupIdentityFile: string | undefined;
  /** Where nightly backups lie; they are taken in live mode, and in a demonstration that names a folder. */
  readonly backupDir: string;
  readonly backsUpNightly: boolean;
  /** How many days and weeks keep one. */
  readonly backupRotation: { readonly days: number; readonly weeks: number };
  /** `required`: the staff do nothing before they set up their second factor. */
  readonly staffSecondFactor: SecondFactorPolicy;
  /** đồng: what goes back above it takes a second person. */
  readonly refundAloneUpTo: number;
  readonly logLevel: (typeof logLevels)[number];
  /** "Now" stands still here (demo mode only). */
  readonly clock: Date | undefined;
  /** So long `/readyz` says no before the door closes. */
  readonly stopNoticeSeconds: number;
  /** Addresses of the proxies whose X-Forwarded-* headers are believed. */
  readonly trustProxy: readonly string[];
}

export interface VnpaySettings {
  readonly tmnCode: string;
  readonly hashSecret: string;
  readonly url: string;
  readonly apiUrl: string;
}

export const keyRingForm = /^[!-9;-~]{1,4}:[A-Za-z0-9+/]{43}=(,[!-9;-~]{1,4}:[A-Za-z0-9+/]{43}=)*$/;
const secretText = z.string().min(32, 'cần ít nhất 32 ký tự ngẫu nhiên');
const webAddress = z.url({ protocol: /^https?$/, error: 'phải là một địa chỉ http(s)://' });

const databaseAddress = z.url({ protocol: /^postgres(ql)?$/, error: 'phải có dạng postgres://…' });

const keptBackups = z.coerce
  .number('phải là một số')
  .int('phải là số nguyên')
  .min(0, 'không được là số âm')
  .max(400, 'không được quá 400');

const settingsSchema = z.object({
  PORT: z.coerce
    .number('phải là một số')
    .int('phải là số nguyên')
    .min(1, 'phải lớn hơn 0')
    .max(65535, 'phải nhỏ hơn 65536')
    .default(3000),
  HOST: z.string().default('127.0.0.1'),
  PUBLIC_URL: webAddress.optional(),
  PORTAL_MODE: z.enum(['demo', 'live'], 'chỉ nhận "demo" hoặc "live"').default('demo'),
  PORTAL_DATA_DIR: z.string().default('.data'),
  PORTAL_KEYS: z
    .string()
    .regex(keyRingForm, 'phải có dạng "id:khóa 32 byte ở base64", cách nhau bằng dấu phẩy')
    .optional(),
  SESSION_SECRET: secretText.optional(),
  DATABASE_URL: databaseAddress.optional(),
  APP_DATABASE_URL: databaseAddress.optional(),
  PAGES_DATABASE_URL: databaseAddress.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'phải có dạng smtp:// hoặc smtps://' }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^(?:[^<>\r\n]*<[^\s<>@]+@[^\s<>@]+>|[^\s<>@]+@[^\s<>@]+)$/, 'phải là một địa chỉ thư điện tử')
    .optional(),
  SMS_URL: webAddress.optional(),
  SMS_TOKEN: z.string().min(8, 'cần ít nhất 8 ký tự').optional(),
  SMS_SENDER: z
    .string()
    .regex(/^[A-Za-z0-9 ._-]{1,20}$/, 'chỉ gồm chữ không dấu, chữ số và dấu cách, tối đa 20 ký tự')
    .optional(),
  SMS_TEMPLATE: z
    .string()
    .refine(
      isSmsTemplate,
      `phải là JSON hoặc dạng a={to}&b={text}, chỉ dùng các chỗ trống ${smsPlaceholders.map((name) => `{${name}}`).join(', ')}`,
    )
    .default('{"id":"{id}","from":"{sender}","to":"{to}","text":"{text}"}'),
  /** "none": the token goes in the body. */
  SMS_AUTHORIZATION: z.string().default('Bearer {token}'),
  SMS_ACCEPTED: z
    .string()
    .regex(/^\w+=.+$/, 'phải có dạng tên=giá trị, ví dụ CodeResult=100')
    .optional(),
  VNPAY_TMN_CODE: z.string().optional(),
  VNPAY_HASH_SECRET: z.string().min(16, 'cần ít nhất 16 ký tự').optional(),
  VNPAY_URL: webAddress.optional(),
  VNPAY_API_URL: webAddress.optional(),
  OIDC_ISSUER: webAddress.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().min(16, 'cần ít nhất 16 ký tự').optional(),
  OIDC_NAME: z.string().max(40, 'tối đa 40 ký tự').default('tài khoản định danh điện tử'),
  OIDC_SCOPE: z
    .string()
    .regex(/^(?=.*\bopenid\b)[\w:./-]+( [\w:./-]+)*$/, 'phải có openid, các tên cách nhau một dấu cách')
    .default('openid profile email phone'),
  OIDC_NUMBER_CLAIM: z
    .string()
    .regex(/^[\w:./-]{1,100}$/, 'phải là tên một trường')
    .optional(),
  OIDC_NUMBER_LEVELS: z.string().default(''),
  S3_ENDPOINT: webAddress
    .regex(
      /^[^?#@]*$/,
      'chỉ gồm giao thức, tên máy và số hiệu; khóa đặt ở S3_ACCESS_KEY_ID và S3_SECRET_ACCESS_KEY',
    )
    .optional(),
  S3_REGION: z
    .string()
    .regex(/^[a-z0-9-]{1,40}$/, 'chỉ gồm chữ thường, chữ số và dấu -')
    .default('us-east-1'),
  S3_BUCKET: z
    .string()
    .regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/, 'gồm 3 đến 63 chữ thường, chữ số, dấu - hoặc dấu chấm')
    .optional(),
  S3_ACCESS_KEY_ID: z
    .string()
    .regex(/^[\w+=,.@-]{3,128}$/, 'không phải mã khóa của kho S3')
    .optional(),
  S3_SECRET_ACCESS_KEY: z.string().min(8, 'cần ít nhất 8 ký tự').optional(),
  FILES_PLACE: z.enum(['disk', 's3'], 'chỉ nhận disk hoặc s3').optional(),
  CLAMD_URL: z
    .string()
    .refine(
      (address) => clamdPlace(address) !== undefined,
      'phải có dạng tcp://127.0.0.1:3310 hoặc /run/clamav/clamd.ctl',
    )
    .optional(),
  METRICS_TOKEN: z.string().min(16, 'cần ít nhất 16 ký tự').optional(),
  BACKUP_DIR: z.string().optional(),
  BACKUP_KEEP_DAYS: keptBackups.min(1, 'phải từ 1 trở lên').default(7),
  BACKUP_KEEP_WEEKS: keptBackups.default(5),
  BACKUP_PASSPHRASE: z.string().min(16, 'cần ít nhất 16 ký tự').optional(),
  BACKUP_RECIPIENT: z
    .string()
    .regex(/^age1[02-9ac-hj-np-z]{58}$/, 'phải là khóa công khai age1… (npm run backup:key tạo được)')
    .optional(),
  BACKUP_IDENTITY: z.string().optional(),
  STAFF_SECOND_FACTOR: z
    .enum(secondFactorPolicies, `chỉ nhận ${secondFactorPolicies.join(' hoặc ')}`)
    .optional(),
  REFUND_ALONE_UP_TO: z.coerce
    .number('phải là một số')
    .int('phải là số nguyên')
    .min(0, 'không được là số âm')
    .default(refundAloneUpTo),
  LOG_LEVEL: z.enum(logLevels, 'chỉ nhận debug, info, warn, error hoặc silent').default('info'),
  PORTAL_CLOCK: z.iso
    .datetime({ offset: true, error: 'phải là một thời điểm ISO 8601, ví dụ 2026-11-24T08:00:00+07:00' })
    .optional(),
  STOP_NOTICE_SECONDS: z.coerce
    .number('phải là một số')
    .min(0, 'không được là số âm')
    .max(60, 'không được quá 60')
    .default(0),
  TRUST_PROXY: z.string().default(''),
});

/** What the environment is asked for. */
export const settingNames: readonly string[] = Object.keys(settingsSchema.shape);

type Settings = z.infer<typeof settingsSchema>;

const neededLive = [
  'PUBLIC_URL',
  'PORTAL_KEYS',
  'SESSION_SECRET',
  'DATABASE_URL',
  'SMTP_URL',
  'MAIL_FROM',
  'METRICS_TOKEN',
] as const satisfies readonly (keyof Settings)[];

/**
 * Reads the settings.
 * @param env the process's environment; an empty value counts as not set
 * @param demoSecrets called in demo mode only; the `SettingProblem` that it throws is one of the problems
 * @returns the configuration, or one line a problem, each naming its setting
 */
export function loadConfig(
  env: Readonly<Record<string, string | undefined>>,
  demoSecrets: (dataDir: string) => DemoSecrets,
): { ok: true; config: Config } | { ok: false; problems: string[] } {
  const variables = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const parsed = settingsSchema.safeParse(variables);
  if (!parsed.success) {
    const malformed = new Set(parsed.error.issues.map((issue) => String(issue.path[0])));
    const rest = Object.entries(variables).filter(([name]) => !malformed.has(name));
    // What is missing besides is told at once: nobody mends one setting to be told of the next.
    const others = malformed.size === 0 ? undefined : loadConfig(Object.fromEntries(rest), demoSecrets);
    const isOther = (problem: string) => !malformed.has(problem.slice(0, problem.indexOf(':')));
    return {
      ok: false,
      problems: [
        ...parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`),
        ...(others === undefined || others.ok ? [] : others.problems.filter(isOther)),
      ],
    };
  }
  const settings = parsed.data;
  const problems: string[] = [];
  for (const name of ['APP_DATABASE_URL', 'PAGES_DATABASE_URL'] as const) {
    if (settings[name] !== undefined && settings.DATABASE_URL === undefined)
      problems.push(`${name}: chỉ dùng cùng với DATABASE_URL`);
  }
  // The login that the portal makes by itself has a password that no pooler knows.
  if (settings.PAGES_DATABASE_URL !== undefined && settings.APP_DATABASE_URL === undefined)
    problems.push('PAGES_DATABASE_URL: cần có APP_DATABASE_URL, với cùng tài khoản');
  for (const problemsOf of [gatewayProblems, smsProblems, openidProblems, s3Problems])
    problems.push(...problemsOf(settings));
  if (settings.PORTAL_MODE === 'live') problems.push(...liveProblems(settings));
  if (problems.length > 0) return { ok: false, problems };

  const dataDir = path.resolve(settings.PORTAL_DATA_DIR);
  let demo: DemoSecrets | undefined;
  try {
    if (settings.PORTAL_MODE === 'demo') demo = demoSecrets(dataDir);
  } catch (error) {
    if (error instanceof SettingProblem) return { ok: false, problems: [error.message] };
    throw error;
  }
  const publicUrl = settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`;
  const { VNPAY_TMN_CODE, VNPAY_HASH_SECRET, VNPAY_URL, VNPAY_API_URL } = settings;
  const s3 = s3Settings(settings);
  return {
    ok: true,
    config: {
      mode: settings.PORTAL_MODE,
      host: settings.HOST,
      port: settings.PORT,
      publicUrl: withoutEnd(publicUrl, '/'),
      dataDir,
      keys: settings.PORTAL_KEYS ?? demo?.keys ?? '',
      sessionSecret: settings.SESSION_SECRET ?? demo?.session ?? '',
      databaseUrl: settings.DATABASE_URL,
      appDatabaseUrl: settings.APP_DATABASE_URL,
      pagesDatabaseUrl: settings.PAGES_DATABASE_URL,
      smtpUrl: settings.SMTP_URL,
      smtpRequiresTls: settings.PORTAL_MODE === 'live' && !isOnThisMachine(settings.SMTP_URL),
      mailFrom: settings.MAIL_FROM ?? 'Cổng thông tin điện tử <khong-tra-loi@demo.phuan>',
      sms: smsGateway(settings),
      vnpay:
        VNPAY_TMN_CODE && VNPAY_HASH_SECRET && VNPAY_URL && VNPAY_API_URL
          ? { tmnCode: VNPAY_TMN_CODE, hashSecret: VNPAY_HASH_SECRET, url: VNPAY_URL, apiUrl: VNPAY_API_URL }
          : undefined,
      clamdUrl: settings.CLAMD_URL,
      files: { place: settings.FILES_PLACE ?? (s3 === undefined ? 'disk' : 's3'), s3 },
      oidc: openidSettings(settings, withoutEnd(publicUrl, '/')),
      standInSecret: demo?.gateway ?? '',
      metricsToken: settings.METRICS_TOKEN,
      backupPassphrase: settings.BACKUP_PASSPHRASE,
      backupRecipient: settings.BACKUP_RECIPIENT,
      backupIdentityFile:
        settings.BACKUP_IDENTITY === undefined ? undefined : path.resolve(settings.BACKUP_IDENTITY),
      backupDir: path.resolve(settings.BACKUP_DIR ?? path.join(dataDir, 'backups')),
      backsUpNightly: settings.PORTAL_MODE === 'live' || settings.BACKUP_DIR !== undefined,
      backupRotation: { days: settings.BACKUP_KEEP_DAYS, weeks: settings.BACKUP_KEEP_WEEKS },
      staffSecondFactor:
        settings.STAFF_SECOND_FACTOR ?? (settings.PORTAL_MODE === 'live' ? 'required' : 'offered'),
      refundAloneUpTo: settings.REFUND_ALONE_UP_TO,
      logLevel: settings.LOG_LEVEL,
      clock: settings.PORTAL_CLOCK === undefined ? undefined : new Date(settings.PORTAL_CLOCK),
      stopNoticeSeconds: settings.STOP_NOTICE_SECONDS,
      trustProxy: settings.TRUST_PROXY.split(',')
        .map((part) => part.trim())
        .filter((part) => part !== ''),
    },
  };
}

/** The key that opens the backups is not on this machine: whoever has it tries them. */
export const isTriedByHand = ({
  backupRecipient,
  backupIdentityFile,
}: Pick<Config, 'backupRecipient' | 'backupIdentityFile'>): boolean =>
  backupRecipient !== undefined && backupIdentityFile === undefined;

/**
 * @param node the version of Node that runs the portal
 * @returns what is no mistake by itself, but should be known to whoever starts the portal: a sentence each
 */
export function configWarnings(config: Config, node = process.versions.node): readonly string[] {
  const { mode, trustProxy, backupDir, dataDir, backupPassphrase, backupRecipient, backupIdentityFile } =
    config;
  if (mode === 'demo') return demoWarnings(config);
  const warnings: string[] = [];
  if (Number.parseInt(node, 10) < oldestMendedNode) {
    warnings.push(
      `Node ${node} không còn được vá lỗi bảo mật từ tháng 4/2026: hãy chạy Cổng bằng Node 24 (nhanh hơn) hoặc Node 22.`,
    );
  }
  if (config.sms === undefined) {
    warnings.push(
      'Chưa đặt SMS_URL, SMS_TOKEN, SMS_SENDER: người dân chưa đăng ký tài khoản và chưa nhận thông báo bằng số điện thoại được.',
    );
  }
  if (config.vnpay === undefined) {
    warnings.push(
      'Chưa đặt VNPAY_TMN_CODE, VNPAY_HASH_SECRET, VNPAY_URL, VNPAY_API_URL: chưa nộp phí, lệ phí trực tuyến được; thủ tục có phí ở mức độ 4 được cung cấp ở mức độ 3, nộp tiền tại Bộ phận Một cửa.',
    );
  }
  if (backupDir === dataDir || backupDir.startsWith(dataDir + path.sep)) {
    warnings.push(
      `BACKUP_DIR: bản sao lưu nằm cùng chỗ với dữ liệu (${backupDir}); hỏng ổ đĩa là mất cả hai. Hãy đặt BACKUP_DIR ở một ổ đĩa hay máy khác.`,
    );
  }
  if (backupPassphrase === undefined && backupRecipient === undefined) {
    warnings.push(
      'Chưa đặt BACKUP_RECIPIENT hoặc BACKUP_PASSPHRASE: bản sao lưu hằng đêm không được mã hóa.',
    );
  }
  if (backupIdentityFile !== undefined) {
    warnings.push(
      'BACKUP_IDENTITY: khóa riêng đang để trên máy chủ; ai lấy được máy chủ là mở được mọi bản sao lưu. Chỉ đặt nó khi phục hồi hoặc thử phục hồi.',
    );
  }
  if (
    config.clamdUrl?.startsWith('tcp:') === true &&
    !isOnThisMachine(config.clamdUrl.replace(/^tcp:/, 'http:'))
  ) {
    warnings.push(
      'CLAMD_URL: tệp của người dân đi không mã hóa tới một máy khác để quét; hãy đặt clamd trên máy này, hoặc dùng đường nối riêng (VPN).',
    );
  }
  if (trustProxy.length > 0) return warnings;
  return [
    ...warnings,
    'TRUST_PROXY chưa được đặt: nếu Cổng chạy sau một máy chủ trung gian (proxy) thì mọi người truy cập mang chung một địa chỉ, và các giới hạn theo địa chỉ (đăng nhập, đăng ký, tra cứu, gửi yêu cầu) tính chung cho tất cả.',
  ];
}

/** Nobody mends the lines before it any more. */
const oldestMendedNode = 22;

const everybodyKnows =
  'ai cũng biết mật khẩu của các tài khoản, kể cả quản trị viên, và không thư hay khoản phí nào là thật';

/** A demonstration that others reach. */
function demoWarnings({ publicUrl, host }: Config): readonly string[] {
  return [
    ...(isOnThisMachine(publicUrl)
      ? []
      : [
          `PORTAL_MODE: đang chạy bản dùng thử dưới địa chỉ công khai ${publicUrl}: ${everybodyKnows}. Nếu đây là cổng thật, hãy dừng lại và đặt PORTAL_MODE=live.`,
        ]),
    ...(isOnThisMachine(`http://${host.includes(':') ? `[${host}]` : host}`)
      ? []
      : [`HOST: bản dùng thử đang mở ra mạng ngoài (HOST=${host}): ${everybodyKnows}.`]),
  ];
}

function smsGateway(settings: Settings): SmsGateway | undefined {
  const { SMS_URL: url, SMS_TOKEN: token, SMS_SENDER: sender } = settings;
  if (url === undefined || token === undefined || sender === undefined) return undefined;
  const { SMS_TEMPLATE: template, SMS_AUTHORIZATION: authorization, SMS_ACCEPTED: accepted } = settings;
  return {
    url,
    token,
    sender,
    template,
    authorization: authorization === 'none' ? undefined : authorization,
    accepted,
  };
}

/** Live mode does without a gateway for short messages; a half of one is a mistake. */
function smsProblems(settings: Settings): string[] {
  const names = ['SMS_URL', 'SMS_TOKEN', 'SMS_SENDER'] as const;
  const missing = names.filter((name) => settings[name] === undefined);
  const problems =
    missing.length === names.length
      ? []
      : missing.map((name) => `${name}: cần có đủ SMS_URL, SMS_TOKEN và SMS_SENDER, hoặc bỏ cả ba`);
  if (settings.PORTAL_MODE === 'live' && settings.SMS_URL?.startsWith('http:') === true) {
    problems.push('SMS_URL: phải là https:// khi PORTAL_MODE=live, vì tin nhắn mang mã đăng nhập');
  }
  return problems;
}

function openidSettings(settings: Settings, publicUrl: string): OpenidSettings | undefined {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = settings;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return undefined;
  return {
    ...{ issuer, clientId, clientSecret, name: settings.OIDC_NAME, scope: settings.OIDC_SCOPE },
    numberClaim: settings.OIDC_NUMBER_CLAIM,
    numberLevels: settings.OIDC_NUMBER_LEVELS.split(' ').filter((level) => level !== ''),
    returnAddress: publicUrl + paths.fromIdentityProvider(),
  };
}

/** Without encryption it is reached on this machine alone, for a trial. */
function openidProblems(settings: Settings): string[] {
  const names = ['OIDC_ISSUER', 'OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET'] as const;
  const missing = names.filter((name) => settings[name] === undefined);
  const problems =
    missing.length === names.length
      ? []
      : missing.map(
          (name) => `${name}: cần có đủ OIDC_ISSUER, OIDC_CLIENT_ID và OIDC_CLIENT_SECRET, hoặc bỏ cả ba`,
        );
  const { OIDC_ISSUER: issuer, PORTAL_MODE: mode } = settings;
  if (issuer?.startsWith('http:') === true && (mode === 'live' || !isOnThisMachine(issuer)))
    problems.push('OIDC_ISSUER: phải là https://, vì nơi ấy cho biết ai đang đăng nhập');
  return problems;
}

function s3Settings(settings: Settings): S3Settings | undefined {
  const { S3_ENDPOINT: endpoint, S3_REGION: region, S3_BUCKET: bucket } = settings;
  const { S3_ACCESS_KEY_ID: accessKeyId, S3_SECRET_ACCESS_KEY: secretAccessKey } = settings;
  return endpoint && bucket && accessKeyId && secretAccessKey
    ? { endpoint: withoutEnd(endpoint, '/'), region, bucket, accessKeyId, secretAccessKey }
    : undefined;
}

/** What goes there is sealed but for pictures and documents for readers; the key that asks for it is not. */
function s3Problems(settings: Settings): string[] {
  const names = ['S3_ENDPOINT', 'S3_BUCKET', 'S3_ACCESS_KEY_ID', 'S3_SECRET_ACCESS_KEY'] as const;
  const missing = names.filter((name) => settings[name] === undefined);
  const problems =
    missing.length === names.length
      ? []
      : missing.map((name) => `${name}: cần có đủ ${names.join(', ')}, hoặc bỏ cả bốn`);
  const { S3_ENDPOINT: endpoint, FILES_PLACE: place, PORTAL_MODE: mode } = settings;
  if (place === 's3' && missing.length === names.length)
    problems.push(`FILES_PLACE: chỉ dùng s3 cùng với ${names.join(', ')}`);
  if (mode === 'live' && endpoint?.startsWith('http:') === true && !isOnThisMachine(endpoint))
    problems.push('S3_ENDPOINT: phải là https:// khi PORTAL_MODE=live, trừ kho trên chính máy này');
  return problems;
}

function gatewayProblems(settings: Settings): string[] {
  const names = ['VNPAY_TMN_CODE', 'VNPAY_HASH_SECRET', 'VNPAY_URL', 'VNPAY_API_URL'] as const;
  const missing = names.filter((name) => settings[name] === undefined);
  if (missing.length === names.length) return [];
  const without =
    settings.PORTAL_MODE === 'live' ? 'nếu chưa thu trực tuyến' : 'để dùng cổng thanh toán giả lập';
  return missing.map((name) => `${name}: cần có đủ bốn thiết lập VNPAY_…, hoặc bỏ cả bốn ${without}`);
}

function liveProblems(settings: Settings): string[] {
  const problems = neededLive
    .filter((name) => settings[name] === undefined)
    .map((name) => `${name}: bắt buộc khi PORTAL_MODE=live`);
  if (settings.PORTAL_CLOCK !== undefined) problems.push('PORTAL_CLOCK: chỉ dùng được khi PORTAL_MODE=demo');
  if (settings.PUBLIC_URL !== undefined && !settings.PUBLIC_URL.startsWith('https://')) {
    problems.push('PUBLIC_URL: phải là https:// khi PORTAL_MODE=live');
  }
  for (const name of ['VNPAY_URL', 'VNPAY_API_URL'] as const) {
    if (settings[name]?.startsWith('http:') === true)
      problems.push(`${name}: phải là https:// khi PORTAL_MODE=live, vì mang số tiền và mã giao dịch`);
  }
  for (const name of ['DATABASE_URL', 'APP_DATABASE_URL', 'PAGES_DATABASE_URL'] as const) {
    if (settings[name] !== undefined && !isGuardedDatabase(settings[name]))
      problems.push(
        `${name}: cơ sở dữ liệu ở máy khác thì phải có ?sslmode=verify-full khi PORTAL_MODE=live: mã hóa, và kiểm tra đúng máy ấy`,
      );
  }
  // What stands there would have nodemailer go on without encryption, or believe any certificate.
  if (settings.SMTP_URL?.includes('?') === true)
    problems.push(
      'SMTP_URL: bỏ phần sau dấu ? khi PORTAL_MODE=live; thư luôn đi qua kết nối mã hóa (STARTTLS)',
    );
  if (settings.VNPAY_URL?.includes(paths.standInGateway())) {
    problems.push('VNPAY_URL: đang trỏ tới cổng thanh toán giả lập, không thu được tiền thật');
  }
  if (settings.MAIL_FROM?.includes('@demo.phuan')) problems.push('MAIL_FROM: là địa chỉ của bản dùng thử');
  for (const name of [
    'SESSION_SECRET',
    'PORTAL_KEYS',
    'VNPAY_HASH_SECRET',
    'METRICS_TOKEN',
    'OIDC_CLIENT_SECRET',
    'S3_SECRET_ACCESS_KEY',
  ] as const) {
    const value = settings[name];
    if (value !== undefined && isGuessable(value))
      problems.push(`${name}: là giá trị mặc định hoặc dễ đoán, hãy tạo giá trị ngẫu nhiên`);
  }
  return problems;
}

/** @returns whether nobody else can listen on the way to it */
function isOnThisMachine(address: string | undefined): boolean {
  if (address === undefined) return true;
  return thisMachine.test(new URL(address).hostname);
}

const thisMachine = /^(?:localhost|127(?:\.\d+){3}|\[?::1\]?)$/;

/** A socket of this machine, this machine's own address, or a connection that is encrypted to whom the certificate names. */
function isGuardedDatabase(address: string): boolean {
  const { hostname, searchParams } = new URL(address);
  // Both drivers take what stands in the query before the rest.
  const host = searchParams.get('host') ?? hostname;
  const isHere = host === '' || host.startsWith('/') || thisMachine.test(host);
  return isHere || (searchParams.getAll('sslmode').join() === 'verify-full' && !searchParams.has('ssl'));
}

/** Words of examples, or hardly any different characters: nobody's random value. */
function isGuessable(secret: string): boolean {
  const body = secret.replace(/^[^:]{1,4}:/, '');
  return /change.?me|secret|example|default|password|phuan|123456/i.test(secret) || new Set(body).size < 10;
}
