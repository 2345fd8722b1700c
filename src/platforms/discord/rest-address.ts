/** The address of the REST API as the client wants it: without the version, which it adds, and without a slash at the end. */
export function restAddress(apiBase: string): string {
  return apiBase.replace(/\/+(?:v\d+\/*)?$/u, '').replace(/\/v\d+$/u, '');
}
