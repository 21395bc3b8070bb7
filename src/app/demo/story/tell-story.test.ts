import { describe, expect, it } from 'vitest';
import { isValidIBAN } from 'ibantools';
import { addDays, day, dayOf } from '#kernel/dates.ts';
import { TIME_ZONE, workingDayBefore } from '#app/demo/story/calendar.ts';
import type { StoryCall } from '#app/demo/story/happenings.ts';
import { fullStory, tellStory } from '#app/demo/story/tell-story.ts';

const today = day('2026-11-23');
const story = tellStory(fullStory(7, today));
const calls = story.happenings.flatMap((happening) => (happening.kind === 'call' ? [happening] : []));
const entries = story.statements.flatMap((statement) => statement.entries);

describe('the full story', () => {
  it('is the same for the same seed and another for another', () => {
    const small = (seed: number) => JSON.stringify(tellStory({ seed, today, customers: 20, invoices: 120, months: 6 }));
    expect(small(7)).toBe(small(7));
    expect(small(8)).not.toBe(small(7));
  });

  it('has about 250 customers and 2,000 invoices of 18 months, of both countries and both kinds', () => {
    expect(story.customers).toHaveLength(250);
    expect(story.invoices.length).toBeGreaterThan(1_900);
    expect(story.invoices.length).toBeLessThan(2_100);
    const kinds = new Set(story.customers.map((customer) => `${customer.facts.kind} ${customer.facts.country}`));
    expect(kinds).toEqual(new Set(['business NL', 'business BE', 'consumer NL', 'consumer BE']));
    expect(new Set(story.customers.map((customer) => customer.facts.name)).size).toBe(250);
    expect(new Set(story.customers.map((customer) => customer.facts.number)).size).toBe(250);
    expect(new Set(story.invoices.map((invoice) => invoice.facts.number)).size).toBe(story.invoices.length);
    expect(story.invoices.filter((invoice) => invoice.facts.kind === 'credit_note').length).toBeGreaterThan(15);
  });

  it('gives numbers of valid form that belong to nobody', () => {
    for (const { facts, iban } of story.customers) {
      expect(isValidIBAN(iban)).toBe(true);
      expect(facts.phone).toMatch(/^\+3[12] (\d{1,3} 1|6 90|400 )\d+$/);
      expect(facts.email ?? '@x.example').toMatch(/@[a-z0-9.-]+\.example$/);
      expect(facts.postcode).toMatch(facts.country === 'NL' ? /^[1-9]\d{3} [A-Z]{2}$/ : /^[1-9]\d{3}$/);
      if (facts.registrationNumber && facts.country === 'BE') {
        expect(97 - (Number(facts.registrationNumber.slice(0, 8)) % 97)).toBe(
          Number(facts.registrationNumber.slice(8)),
        );
      }
    }
  });

  it('tells of calls in at least 150 different notes, by two collectors', () => {
    expect(new Set(calls.map((happening) => happening.call.note)).size).toBeGreaterThan(150);
    expect(new Set(calls.map((happening) => happening.by))).toEqual(new Set(['sanne', 'jonas']));
    for (const { call } of calls) {
      expect(call.note).not.toMatch(/[{}]|undefined| {2}/);
      expect(call.note.length).toBeGreaterThan(12);
    }
  });

  it('has every kind of outcome, and money in every disguise', () => {
    const kinds = new Set(calls.flatMap((happening) => happening.call.outcomes.map((outcome) => outcome.kind)));
    expect([...kinds].sort()).toEqual(['callback', 'complaint', 'nothing', 'promise', 'refuses', 'retry', 'says_paid']);
    expect(calls.some((happening) => happening.call.outcomes.length > 1)).toBe(true);
    expect(entries.some((entry) => entry.reasonCode !== null && entry.cents < 0)).toBe(true);
    expect(entries.some((entry) => entry.pays.length > 2)).toBe(true);
    expect(entries.some((entry) => entry.reference.kind === 'ogm')).toBe(true);
    expect(entries.some((entry) => entry.text === 'betaling')).toBe(true);
    expect(entries.some((entry) => entry.customerNumber === null)).toBe(true);
  });

  it('ends with a bank that was read until yesterday, and ten to fifteen payments that wait', () => {
    expect(story.statements.at(-1)?.to).toBe(workingDayBefore(today));
    const waiting = entries.filter((entry) => entry.leftWaiting);
    expect(waiting.length).toBeGreaterThanOrEqual(10);
    expect(waiting.length).toBeLessThanOrEqual(15);
  });

  it('ends with callbacks for today and promises that run', () => {
    const last = calls
      .filter((happening) => dayOf(happening.at, TIME_ZONE) > addDays(today, -8))
      .map(({ call }) => call);
    const outcomes = (kind: string) =>
      last.flatMap((call: StoryCall) => call.outcomes.filter((outcome) => outcome.kind === kind));
    expect(outcomes('callback').some((outcome) => 'at' in outcome && dayOf(outcome.at, TIME_ZONE) === today)).toBe(
      true,
    );
    expect(outcomes('promise').some((outcome) => 'day' in outcome && outcome.day > today)).toBe(true);
  });

  it('ends with customers of whom something was learned, and with some who said how they want to be addressed', () => {
    const kinds = story.happenings.flatMap((happening) =>
      happening.kind === 'circumstance' ? [happening.circumstance.kind] : [],
    );
    expect(new Set(kinds).size).toBeGreaterThanOrEqual(4);
    expect(kinds).toContain('agreed_silence');
    expect(story.happenings.some((happening) => happening.kind === 'address_form')).toBe(true);
  });
});
