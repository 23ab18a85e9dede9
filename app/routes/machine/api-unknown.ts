// Addresses of the API at which there is nothing: a program reads JSON, not the page for people.
import { problemReply } from '#app/http/procedures-api.server.ts';

export function loader() {
  return problemReply(
    404,
    'Không tìm thấy',
    'API không có địa chỉ này; các địa chỉ có trong /api/v1/openapi.json.',
  );
}
