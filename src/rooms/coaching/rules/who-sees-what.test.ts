import { describe, expect, it } from 'vitest';
import { type Endpoint, mayDo, roles } from '#kernel/endpoint.ts';
import * as contract from '#rooms/coaching/contract.ts';
import { whoSeesWhat } from '#rooms/coaching/rules/who-sees-what.ts';
import nl from '#rooms/coaching/texts.nl.ts';

const endpoints = (Object.values(contract) as unknown[]).filter(
  (one): one is Endpoint => typeof one === 'object' && one !== null && 'permission' in one && 'path' in one,
);

describe('who sees what', () => {
  it('names every endpoint of the room in one line, and no other', () => {
    expect(endpoints.length).toBeGreaterThan(30);
    expect(whoSeesWhat.flatMap((fact) => fact.endpoints).sort()).toEqual(endpoints.map(({ id }) => id).sort());
  });

  it.each(whoSeesWhat.map((fact) => [fact.id, fact] as const))('%s: says what the server holds to', (_, fact) => {
    for (const id of fact.endpoints) {
      const permission = endpoints.find((one) => one.id === id)?.permission;
      for (const role of roles)
        expect(permission !== undefined && mayDo(role, permission), `${id} for ${role}`).toBe(
          fact.sees[role] !== 'none',
        );
    }
  });

  it('has a sentence for every line', () => {
    expect(Object.keys(nl.fairness.fact).sort()).toEqual(whoSeesWhat.map(({ id }) => id).sort());
  });
});
