import { describe, expect, it } from 'vitest';
import { createAddressGuard } from '../../../src/sources/fetching/address-guard.ts';

describe('the address guard', () => {
  const strict = createAddressGuard([]);

  it.each(['8.8.8.8', '2606:4700::1111', '::ffff:8.8.8.8'])('allows %s', (address) => {
    expect(strict.allows(address)).toBe(true);
  });

  it.each([
    ...[
      '127.0.0.1',
      '10.1.2.3',
      '192.168.0.1',
      '172.16.0.1',
      '169.254.169.254',
      '100.64.0.1',
      '0.0.0.0',
      '255.255.255.255',
      '224.0.0.1',
    ],
    ...[
      '::1',
      '::',
      'fe80::1',
      'fe80::1%eth0',
      'fd00::1',
      '::ffff:127.0.0.1',
      '::ffff:7f00:1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      'ff02::1',
    ],
    ...['2130706433', '0177.0.0.1', '0x7f.1', '127.1', 'localhost', '', 'not an address'],
  ])('does not allow %s', (address) => {
    expect(strict.allows(address)).toBe(false);
  });

  it('allows what the operator allows, and nothing beside it', () => {
    const guard = createAddressGuard(['10.0.0.0/8', '::1']);
    expect([
      guard.allows('10.9.9.9'),
      guard.allows('::1'),
      guard.allows('127.0.0.1'),
      guard.allows('::ffff:10.0.0.1'),
    ]).toEqual([true, true, false, true]);
  });

  it('names the range that is none', () => {
    expect(() => createAddressGuard(['ten.0.0.0/8'])).toThrow('"ten.0.0.0/8" is no address range');
  });
});
