// Node's own version: the lines before 22 are mended by nobody since April 2026.
import { fine, wrong } from '#app/operation/checks/check.ts';
import type { ShellCheck } from '../patient.ts';

const oldestMended = 22;

/** @param version "22.13.0" */
export const judgeNode = (version: string) =>
  Number.parseInt(version, 10) < oldestMended
    ? wrong(
        `Node ${version} không còn được vá lỗi bảo mật từ tháng 4/2026.`,
        'Hãy cài Node 24 (nhanh hơn) hoặc Node 22, rồi khởi động lại Cổng.',
      )
    : fine(`Đang dùng Node ${version}.`);

export const node: ShellCheck = {
  id: 'node',
  title: 'Phiên bản Node',
  urgency: 'attention',
  run: () => judgeNode(process.versions.node),
};
