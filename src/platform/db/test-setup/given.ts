/** What the set-up of a vitest project gives to its test processes. */
export type GivenTestDatabase =
  | { readonly kind: 'pglite'; readonly dump: string }
  | { readonly kind: 'postgres'; readonly url: string; readonly template: string }
  | { readonly kind: 'postgres'; readonly url: null; readonly reason: string };

declare module 'vitest' {
  export interface ProvidedContext {
    testDatabase: GivenTestDatabase;
  }
}
