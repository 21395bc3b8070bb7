import { assert } from '#kernel/assert.ts';
import { addMilliseconds } from '#kernel/dates.ts';
import type { TestDatabase, TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import { runJob } from '#platform/jobs/run-job.ts';
import type { Mailer } from '#platform/mail/mailer.ts';
import type { Platform } from '#platform/interface.ts';
import { openWork } from '#platform/tenancy/open-work.ts';
import type { EventId, Work } from '#platform/tenancy/work.ts';
import { type CustomerId, saveCustomers } from '#rooms/dossier/index.ts';
import { type NewLetter, queueLetter } from '#rooms/letter/index.ts';
import { lookAfterLetters, sendOneLetter } from '#rooms/letter/jobs.ts';
import type { LetterId } from '#rooms/letter/rules/letter.ts';
import { type Letter, letterById } from '#rooms/letter/store.ts';

/** An administration with a customer and an outbox whose letters go through this mailer. */
export class TestOutbox {
  readonly #test: TestDatabase;
  readonly #tenant: TestTenant;
  readonly customerId: CustomerId;
  mailer: Mailer;

  private constructor(test: TestDatabase, tenant: TestTenant, customerId: CustomerId, mailer: Mailer) {
    this.#test = test;
    this.#tenant = tenant;
    this.customerId = customerId;
    this.mailer = mailer;
  }

  /** Opens an outbox of its own. */
  static async open(test: TestDatabase, mailer: Mailer): Promise<TestOutbox> {
    const tenant = await test.testTenant({ name: 'Veldhuis' });
    const customerId = await test.testWork(tenant, (work) => newReachableCustomer(work));
    return new TestOutbox(test, tenant, customerId, mailer);
  }

  get #platform(): Platform {
    return { ...this.#test.platform, mailer: this.mailer };
  }

  work<Result>(fn: (work: Work) => Promise<Result>): Promise<Result> {
    const { tenantId, collector } = this.#tenant;
    return openWork(this.#platform, { tenantId, actor: collector }, fn);
  }

  /** Writes a letter; it waits 30 seconds unless told otherwise. */
  async write(change: Partial<NewLetter> = {}): Promise<{ letterId: LetterId; eventId: EventId }> {
    const queued = await this.work((work) => queueLetter(work, { ...someLetter(this.customerId), ...change }));
    assert(queued.ok && queued.value.eventId, 'a letter was written');
    return { letterId: queued.value.letterId, eventId: queued.value.eventId };
  }

  /** Does what the queue does when the time of a letter has come. */
  send(letterId: LetterId): Promise<void> {
    return runJob(this.#platform, sendOneLetter, { tenantId: this.#tenant.tenantId, payload: { letterId } });
  }

  /** Does what the schedule does every five minutes. */
  lookAfter(): Promise<void> {
    return runJob(this.#platform, lookAfterLetters, { tenantId: this.#tenant.tenantId, payload: {} });
  }

  undo(eventId: EventId) {
    return this.work((work) => undoEvent(work, eventId, this.#test.platform.rooms));
  }

  async letter(letterId: LetterId): Promise<Letter> {
    const letter = await this.work((work) => letterById(work, letterId));
    assert(letter, 'the letter is there');
    return letter;
  }

  /** Lets time go by. */
  wait(seconds: number): void {
    this.#test.clock.set(addMilliseconds(this.#test.clock.now(), seconds * 1000));
  }
}

/** Adds a customer with an e-mail address. */
export async function newReachableCustomer(work: Work): Promise<CustomerId> {
  const [saved] = await saveCustomers(work, [
    {
      number: 'K1',
      name: 'Bakkerij De Zon',
      kind: 'business',
      country: 'NL',
      language: 'nl',
      email: 'jan@klant.example',
      phone: null,
      street: null,
      postcode: null,
      city: null,
      registrationNumber: null,
    },
  ]);
  assert(saved, 'a customer was saved');
  return saved.customerId;
}

/** A letter as a collector would send it. */
export function someLetter(customerId: CustomerId): NewLetter {
  return {
    customerId,
    kind: 'confirmation',
    to: 'jan@klant.example',
    language: 'nl',
    subject: 'Onze afspraak van 20 november 2026',
    body: 'Beste Jan,\n\nDit is de afspraak.',
    callId: null,
    holdSeconds: 30,
  };
}
