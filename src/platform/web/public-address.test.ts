import { describe, expect, it } from 'vitest';
import { isPublicAddress, publicUrl } from '#platform/web/public-address.ts';

describe('public addresses', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:2800:220:1:248:1893:25c8:1946', '2a00:1450:400e::200e'])(
    '%s is one',
    (ip) => {
      expect(isPublicAddress(ip)).toBe(true);
    },
  );

  it.each([
    '127.0.0.1',
    '10.1.2.3',
    '172.16.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12:3456::1',
    '::ffff:127.0.0.1',
    '::ffff:8.8.8.8',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:0:7f00:1::',
    'fe80::1%eth0',
    'no address',
  ])('%s is none', (ip) => {
    expect(isPublicAddress(ip)).toBe(false);
  });
});

describe('an address that somebody gives', () => {
  it('is taken when it is https with a name', () => {
    expect(publicUrl('https://nieuws.example.nl/rss?taal=nl')).toMatchObject({ url: { host: 'nieuws.example.nl' } });
  });

  it.each([
    ['wat dan ook', 'no-address'],
    ['http://nieuws.example.nl/rss', 'not-https'],
    ['file:///etc/passwd', 'not-https'],
    ['https://naam:geheim@nieuws.example.nl/', 'with-password'],
    ['https://nieuws.example.nl:8443/', 'other-port'],
    ['https://localhost/', 'private-address'],
    ['https://printer.local/', 'private-address'],
    ['https://intranet/', 'private-address'],
    ['https://127.0.0.1/', 'private-address'],
    ['https://2130706433/', 'private-address'],
    ['https://0x7f.1/', 'private-address'],
    ['https://[::1]/', 'private-address'],
    ['https://[::ffff:10.0.0.1]/', 'private-address'],
  ])('%s is refused: %s', (text, problem) => {
    expect(publicUrl(text)).toEqual({ problem });
  });
});
