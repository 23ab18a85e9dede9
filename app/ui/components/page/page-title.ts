// What stands in the browser's tab: the page first, then whose portal; "Lỗi:" in front when a form was refused.
export function pageTitle(title?: string, problems?: readonly unknown[]): string {
  if (title === undefined) return 'Cổng thông tin điện tử xã Phú An';
  const failed = problems !== undefined && problems.length > 0 ? 'Lỗi: ' : '';
  return `${failed}${title} – Xã Phú An`;
}
