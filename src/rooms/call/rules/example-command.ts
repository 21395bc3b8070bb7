/** A command that tells of an incoming call as an exchange would, to try a connection: sh, openssl and curl. */
export function exampleCommand(address: string, secret: string): string {
  return [
    `B='{"kind":"incoming","callId":"test-1","number":"+31101234567"}'`,
    'T=$(date +%s)',
    `S=$(printf '%s.%s' "$T" "$B" | openssl dgst -sha256 -hmac '${secret}' -r | cut -d' ' -f1)`,
    `curl '${address}' -H 'content-type: application/json' -H "x-nakomen-timestamp: $T" -H "x-nakomen-signature: sha256=$S" -d "$B"`,
  ].join('\n');
}
