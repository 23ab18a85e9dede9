// The catalog for machines, held against its own description by public validators.
import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { fullFormats } from 'ajv-formats/dist/formats.js';
import { beforeAll, describe, expect, test } from 'vitest';

import { loader as description } from '#app/routes/machine/api-description.ts';
import { loader as communes } from '#app/routes/machine/api-communes.ts';
import { loader as unknown } from '#app/routes/machine/api-unknown.ts';
import { loader as procedure } from '#app/routes/machine/api-procedure.ts';
import { loader as list } from '#app/routes/machine/api-procedures.ts';
import { loader as openSearch } from '#app/routes/machine/open-search.ts';
import { loader as sitemap } from '#app/routes/machine/sitemap.ts';
import { present } from '#app/values/present.ts';
import { componentOf, procedures } from '#catalog/index.ts';
import { useDatabase } from '../support/database.ts';
import { residentPages, type ResidentPages } from '../support/resident-pages.ts';

const database = useDatabase();
let pages: ResidentPages;

beforeAll(() => {
  pages = residentPages(database.db);
});

interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, unknown>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

async function json<T>(handler: Parameters<ResidentPages['ask']>[1], address: string, code?: string) {
  const { response } = await pages.ask(undefined, handler, address, present({ code }));
  if (response === undefined) throw new Error('no reply');
  return { response, body: (await response.json()) as T };
}

const described = async () => (await json<Described>(description, '/api/v1/openapi.json')).body;

let ajv: Promise<Ajv2020> | undefined;

/** Checks a reply against a component of the published description. */
async function conforms(component: string, body: unknown): Promise<string> {
  ajv ??= described().then((whole) => {
    const made = new Ajv2020({ strict: false, allErrors: true, formats: fullFormats });
    return made.addSchema({ $id: 'https://api.test/', ...whole });
  });
  const validator = await ajv;
  const check = validator.getSchema(`https://api.test/#/components/schemas/${component}`);
  if (check === undefined) throw new Error(`no component ${component}`);
  void check(body);
  return validator.errorsText(check.errors);
}

interface Listed {
  readonly total: number;
  readonly items: readonly {
    readonly code: string;
    readonly offer: { readonly value: { readonly level: number } };
    readonly page: string;
  }[];
  readonly next?: string;
}

/** Beside its naming, its level and where it is filed. */
const factsTold = [
  'audience',
  'eligibility',
  'handling',
  'channels',
  'documents',
  'sets',
  'timeLimit',
  'authority',
  'results',
  'conditions',
  'legalBases',
  'publication',
  'responsibilities',
  'charges',
] as const;

describe('/api/v1', () => {
  test('is described in OpenAPI 3.1 that a public validator accepts', async () => {
    const whole = await described();
    expect(whole.openapi).toMatch(/^3\.1\./);
    const { valid, errors } = await new Validator().validate({ ...whole });
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect(Object.keys(whole.paths)).toEqual([
      '/api/v1/procedures',
      '/api/v1/procedures/{code}',
      '/api/v1/communes',
      '/api/v1/statistics',
    ]);
  });

  test('Đ14.2 lists the whole catalog page by page, each reply as described', async () => {
    const codes: string[] = [];
    let address: string | undefined = '/api/v1/procedures?pageSize=30';
    while (address !== undefined) {
      const { response, body }: { response: Response; body: Listed } = await json<Listed>(list, address);
      expect(await conforms('ProcedureList', body)).toBe('No errors');
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(body.total).toBe(procedures.length);
      codes.push(...body.items.map(({ code }) => code));
      address = body.next?.replace('http://localhost:3000', '');
    }
    expect(codes.toSorted()).toEqual(procedures.map(({ code }) => code).toSorted());
  });

  test('finds and filters as the page for people does', async () => {
    const found = await json<Listed>(list, '/api/v1/procedures?q=khai+sinh&level=3');
    expect(found.body.items[0]?.code).toBe('1.001193');
    expect(found.body.items.every(({ offer }) => offer.value.level === 3)).toBe(true);
    const online = await json<Listed>(list, '/api/v1/procedures?online=true&sector=chung-thuc&pageSize=100');
    expect(online.body.items.length).toBe(
      procedures.filter(({ sector, level }) => sector === 'chung-thuc' && level >= 3).length,
    );
  });

  test.each([
    ['level=5', 'level: chỉ nhận 1, 2, 3, 4'],
    ['page=0', 'page: phải là số nguyên từ 1 đến 9999'],
    ['pageSize=500', 'pageSize: phải là số nguyên từ 1 đến 100'],
    ['colour=red', 'không có tham số colour'],
    ['sector=ho-tich&sector=dat-dai', 'sector: chỉ được nêu một lần'],
    [`q=${'x'.repeat(300)}`, 'q: nhiều nhất 200 ký tự'],
  ])('says what is wrong with %s', async (query, detail) => {
    const { response, body } = await json<{ detail: string }>(list, `/api/v1/procedures?${query}`);
    expect(body.detail).toBe(detail);
    expect(response.status).toBe(400);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await conforms('Problem', body)).toBe('No errors');
  });

  test('says of communes that it wants to know which, and of an address that it has none, in JSON', async () => {
    const unnamed = await json<{ detail: string }>(communes, '/api/v1/communes');
    expect([unnamed.response.status, unnamed.body.detail]).toEqual([400, 'q: phải có']);
    const nowhere = await json(unknown, '/api/v1/officers');
    expect(nowhere.response.status).toBe(404);
    expect(nowhere.response.headers.get('content-type')).toBe('application/problem+json');
    expect(await conforms('Problem', nowhere.body)).toBe('No errors');
  });

  test.each(procedures.map(({ code }) => code))('Đ15 gives every component of %s', async (code) => {
    const { response, body } = await json<{
      procedure: Readonly<Record<string, { certainty?: string; value?: unknown }>>;
      forms: unknown[];
    }>(procedure, `/api/v1/procedures/${code}`, code);
    expect(response.status).toBe(200);
    const written = procedures.find((one) => one.code === code);
    if (written === undefined) throw new Error(`no ${code}`);
    for (const fact of factsTold) {
      const noted = written.toReview.some(({ component }) => component === componentOf[fact]);
      expect([fact, body.procedure[fact]]).toEqual([
        fact,
        expect.objectContaining({
          certainty: noted ? 'unverified' : 'from-source',
          value: JSON.parse(JSON.stringify(written[fact] ?? null)) as unknown,
        }),
      ]);
    }
    expect(await conforms('ProcedureDocument', body)).toBe('No errors');
  });

  test('knows no procedure that is not published', async () => {
    const { response, body } = await json(procedure, '/api/v1/procedures/9.999999', '9.999999');
    expect(response.status).toBe(404);
    expect(await conforms('Problem', body)).toBe('No errors');
  });
});

test('The sitemap names every procedure once, and pages that exist', async () => {
  const { response } = await pages.ask(undefined, sitemap, '/sitemap.xml', {});
  const xml = (await response?.text()) ?? '';
  const addresses = [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map((match) => match[1] ?? '');
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const { slug } of procedures)
    expect(addresses).toContain(`http://localhost:3000/dich-vu-cong/${slug}`);
});

test('A browser learns how to search the portal', async () => {
  const { response } = await pages.ask(undefined, openSearch, '/opensearch.xml', {});
  expect(await response?.text()).toContain('/tim-kiem?q={searchTerms}');
});
