import { type LookupAddress, lookup as resolveName } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { buildConnector } from 'undici';
import type { AddressGuard } from './address-guard.ts';

/** Thrown into undici when an address is not allowed; recognised by name when the request fails. */
export class ForbiddenAddressError extends Error {
  constructor(host: string, address: string) {
    super(host === address ? `${host} is a private address` : `${host} leads to the private address ${address}`);
    this.name = 'ForbiddenAddressError';
  }
}

/**
 * A connector that reaches only allowed addresses. Three checks, because each alone can be walked around: a literal address
 * skips the look-up, a name may resolve to anything, and what was resolved may not be what is connected to.
 */
export function createGuardedConnector(guard: AddressGuard, timeoutMs: number): buildConnector.connector {
  const lookup: LookupFunction = (hostname, options, callback) => {
    resolveName(hostname, { ...options, all: true }, (error, addresses: LookupAddress[]) => {
      if (error !== null) return callback(error, '', 0);
      const open = addresses.filter(({ address }) => guard.allows(address));
      const first = open[0];
      if (first === undefined) {
        return callback(new ForbiddenAddressError(hostname, addresses[0]?.address ?? 'nowhere'), '', 0);
      }
      if (options.all === true) callback(null, open);
      else callback(null, first.address, first.family);
    });
  };
  const connect = buildConnector({ timeout: timeoutMs, lookup, allowH2: false });
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    if (isIP(host) !== 0 && !guard.allows(host)) {
      queueMicrotask(() => callback(new ForbiddenAddressError(host, host), null));
      return;
    }
    connect(options, (error, socket) => {
      if (error !== null) return callback(error, null);
      const address = socket?.remoteAddress ?? '';
      if (socket !== null && !guard.allows(address)) {
        socket.destroy();
        return callback(new ForbiddenAddressError(host, address), null);
      }
      return callback(null, socket as NonNullable<typeof socket>);
    });
  };
}
