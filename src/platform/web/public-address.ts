import { BlockList, isIPv4, isIPv6 } from 'node:net';

/** Why an address is not one that the server may ask. */
export type AddressProblem = 'no-address' | 'not-https' | 'with-password' | 'other-port' | 'private-address';

const privateFour = new BlockList();
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  privateFour.addSubnet(net, bits, 'ipv4');

const globalSix = new BlockList();
globalSix.addSubnet('2000::', 3, 'ipv6');
// Within it: special purposes with 6to4 and Teredo, which wrap any other address, and what is for examples.
const wrappedSix = new BlockList();
for (const [net, bits] of [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['3fff::', 20],
] as const)
  wrappedSix.addSubnet(net, bits, 'ipv6');

/** Whether an IP address belongs to the public internet (IANA special-purpose registries). */
export function isPublicAddress(address: string): boolean {
  if (isIPv4(address)) return !privateFour.check(address, 'ipv4');
  if (!isIPv6(address) || address.includes('%')) return false;
  return globalSix.check(address, 'ipv6') && !wrappedSix.check(address, 'ipv6');
}

/** Reads the address of something on the web that anybody may ask for: https, without name and password, at the usual port, no private IP address. */
export function publicUrl(text: string): { readonly url: URL } | { readonly problem: AddressProblem } {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) return { problem: 'no-address' };
  if (url.protocol !== 'https:') return { problem: 'not-https' };
  if (url.username !== '' || url.password !== '') return { problem: 'with-password' };
  if (url.port !== '') return { problem: 'other-port' };
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isIp = isIPv4(host) || isIPv6(host);
  if (isIp ? !isPublicAddress(host) : !/\.[a-z0-9-]+\.?$/i.test(host) || /\.(local|localhost|internal)\.?$/i.test(host))
    return { problem: 'private-address' };
  return { url };
}
