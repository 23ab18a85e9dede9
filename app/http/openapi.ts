// The OpenAPI 3.1 description of /api/v1, made of the schemas that check its replies and its questions.
import { z } from 'zod';

import { apiSchemas, communeQuery, procedureQuery } from './procedures-api-schemas.ts';
import { paths } from '#app/addresses/paths.ts';
import { present } from '#app/values/present.ts';

const componentOf = (id: string) => `#/components/schemas/${id}`;

/** What an address may be asked for, as its schema says it. */
function parametersOf(schema: z.ZodType): readonly object[] {
  const query = z.toJSONSchema(schema, { io: 'input' });
  return Object.entries(query.properties ?? {}).map(([name, property]) => {
    const { description, ...rest } = property as { readonly description?: string };
    const isRequired = query.required?.includes(name) ?? false;
    return { name, in: 'query', required: isRequired, ...present({ description }), schema: rest };
  });
}

/** @param publicUrl "https://phuanbinhduong.gov.vn" */
export function openApiDescription({ publicUrl, unitName }: { publicUrl: string; unitName: string }): object {
  const { schemas } = z.toJSONSchema(apiSchemas, { uri: componentOf, unrepresentable: 'any', io: 'output' });
  const answers = (id: string, description: string) => ({
    description,
    content: { 'application/json': { schema: { $ref: componentOf(id) } } },
  });
  const problem = (description: string) => ({
    description,
    content: { 'application/problem+json': { schema: { $ref: componentOf('Problem') } } },
  });
  return {
    openapi: '3.1.0',
    info: {
      title: `Danh mục thủ tục hành chính và số liệu của ${unitName}`,
      version: '1',
      description: 'Dữ liệu mở, chỉ đọc. Nội dung giống các trang công khai của Cổng.',
    },
    servers: [{ url: publicUrl }],
    paths: {
      [paths.apiProcedures()]: {
        get: {
          operationId: 'listProcedures',
          summary: 'Danh sách thủ tục đã công bố',
          parameters: parametersOf(procedureQuery),
          responses: { 200: answers('ProcedureList', 'Các thủ tục'), 400: problem('Tham số không đúng') },
        },
      },
      [`${paths.apiProcedures()}/{code}`]: {
        get: {
          operationId: 'getProcedure',
          summary: 'Một thủ tục với mọi bộ phận cấu thành',
          parameters: [
            { name: 'code', in: 'path', required: true, schema: { type: 'string' }, example: '1.001193' },
          ],
          responses: {
            200: answers('ProcedureDocument', 'Thủ tục'),
            404: problem('Không có thủ tục này'),
          },
        },
      },
      [paths.apiCommunes()]: {
        get: {
          operationId: 'findCommunes',
          summary: 'Tỉnh, xã, phường cả nước theo tên, nhiều nhất mười kết quả',
          parameters: parametersOf(communeQuery),
          responses: { 200: answers('CommuneList', 'Các xã, phường'), 400: problem('Tham số không đúng') },
        },
      },
      [paths.apiFigures()]: {
        get: {
          operationId: 'getFigures',
          summary: 'Số liệu hoạt động của Cổng trong một kỳ',
          parameters: [
            {
              name: 'ky',
              in: 'query',
              required: false,
              description:
                'Năm (2026), quý (2026-q4), tháng (2026-11) hoặc 12-thang; để trống là 12 tháng gần nhất',
              schema: { type: 'string' },
            },
          ],
          responses: {
            200: answers('Figures', 'Các bảng số liệu'),
            404: problem('Không có kỳ này hoặc kỳ chưa đến'),
          },
        },
      },
    },
    components: {
      schemas: Object.fromEntries(Object.entries(schemas).map(([id, schema]) => [id, bare(schema)])),
    },
  };
}

/** Within one document, a component needs neither an address nor a dialect of its own. */
function bare(schema: object): object {
  return Object.fromEntries(Object.entries(schema).filter(([key]) => key !== '$schema' && key !== '$id'));
}
