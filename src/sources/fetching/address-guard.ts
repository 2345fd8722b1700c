import ipaddr from 'ipaddr.js';
import { BotError } from '../../core/errors.ts';

/** Decides which addresses strangers' links may lead to. */
export interface AddressGuard {
  /** True for public unicast addresses and for those the operator allows. `address` is an IP address, in any notation. */
  allows(address: string): boolean;
}

type Range = ReturnType<typeof ipaddr.parseCIDR>;

/** `allowed` are CIDR ranges ("10.0.0.0/8", "::1/128") or single addresses. Throws `bad-config` naming the one that is neither. */
export function createAddressGuard(allowed: readonly string[]): AddressGuard {
  const ranges = allowed.map(parseRange);
  return {
    allows(address) {
      const bare = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
      if (!ipaddr.isValid(bare)) return false;
      const ip = ipaddr.process(bare); // unwraps IPv4-mapped IPv6
      if (ip.range() === 'unicast') return true;
      return ranges.some((range) => range[0].kind() === ip.kind() && ip.match(range));
    },
  };
}

function parseRange(text: string): Range {
  const trimmed = text.trim();
  try {
    if (trimmed.includes('/')) return ipaddr.parseCIDR(trimmed);
    const ip = ipaddr.process(trimmed);
    return [ip, ip.kind() === 'ipv4' ? 32 : 128] as Range;
  } catch (cause) {
    const message = `FETCH_ALLOW: "${trimmed}" is no address range; write it as 10.0.0.0/8 or ::1/128`;
    throw new BotError('bad-config', message, { cause });
  }
}
