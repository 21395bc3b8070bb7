import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { id } from '#kernel/ids.ts';
import { openTestDatabase } from '#platform/db/testing.ts';
import { type Mailer, noMailer } from '#platform/mail/mailer.ts';
import { startBrokenServer, startMailServer } from '#platform/mail/testing.ts';
import { readTimeline } from '#rooms/dossier/actions/read-timeline.ts';
import { room as dossierRoom } from '#rooms/dossier/room.ts';
import { cancelLetter } from '#rooms/letter/actions/cancel-letter.ts';
import { listLetters } from '#rooms/letter/actions/list-letters.ts';
import { retryLetter, settleLetter } from '#rooms/letter/actions/retry-letter.ts';
import { cancelLettersOf, queueLetter } from '#rooms/letter/index.ts';
import { room } from '#rooms/letter/room.ts';
import { someLetter, TestOutbox } from '#rooms/letter/testing.ts';

const test = await openTestDatabase({ rooms: [dossierRoom, room] });
const openOutbox = (mailer: Mailer): Promise<TestOutbox> => TestOutbox.open(test, mailer);
const refusing = (responseCode: number, message: string) => ({
  beforeTaking: () => Promise.reject(Object.assign(new Error(message), { responseCode })),
});

describe('a letter', () => {
  it('waits half a minute and then goes once, under the collector’s name', async () => {
    const server = await startMailServer();
    const outbox = await openOutbox(server.mailer());
    const { letterId } = await outbox.write();
    await outbox.send(letterId);
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'held', createdBy: 'Sanne' });
    expect(server.taken).toEqual([]);

    outbox.wait(30);
    await outbox.send(letterId);
    await outbox.send(letterId);
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'sent', tries: 1, reason: null });
    expect(server.taken).toHaveLength(1);
    expect(server.taken[0]?.raw).toContain('From: "Sanne, Veldhuis"');
    expect(server.taken[0]?.raw).toContain(`Message-ID: <${letterId}@`);
    const { events } = await outbox.work((work) => readTimeline(work, outbox.customerId, { limit: 2 }));
    expect(events.map((event) => event.kind)).toEqual(['letter/letter-sent', 'letter/letter-queued']);
  });

  it('goes once when two workers take it at the same moment', async () => {
    const server = await startMailServer();
    const outbox = await openOutbox(server.mailer());
    const { letterId } = await outbox.write({ holdSeconds: 0 });
    await Promise.all([outbox.send(letterId), outbox.send(letterId), outbox.lookAfter(), outbox.send(letterId)]);
    expect(server.taken).toHaveLength(1);
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'sent', tries: 1 });
  });

  it('of a call is written once, also after a double click', async () => {
    const outbox = await openOutbox(noMailer);
    const callId = id<'call'>(randomUUID());
    const { letterId } = await outbox.write({ callId });
    const again = await outbox.work((work) => queueLetter(work, { ...someLetter(outbox.customerId), callId }));
    expect(again).toEqual({ ok: true, value: { letterId, eventId: null } });
    const details = await outbox.write({ callId, kind: 'invoice_details' });
    expect(details.letterId).not.toBe(letterId);
  });

  it('is taken back by undo within its time, and then never goes', async () => {
    const server = await startMailServer();
    const outbox = await openOutbox(server.mailer());
    const { letterId, eventId } = await outbox.write();
    expect((await outbox.undo(eventId)).ok).toBe(true);
    outbox.wait(31);
    await outbox.send(letterId);
    await outbox.lookAfter();
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'cancelled' });
    expect(server.taken).toEqual([]);
  });

  it('goes with its call: those that wait are cancelled, those that went are named', async () => {
    const server = await startMailServer();
    const outbox = await openOutbox(server.mailer());
    const callId = id<'call'>(randomUUID());
    const sent = await outbox.write({ callId, kind: 'invoice_details', holdSeconds: 0 });
    await outbox.send(sent.letterId);
    const waiting = await outbox.write({ callId });
    expect(await outbox.work((work) => cancelLettersOf(work, callId))).toEqual({
      cancelled: [waiting.letterId],
      gone: [sent.letterId],
    });
    expect(await outbox.work((work) => cancelLetter(work, sent.letterId))).toMatchObject({
      ok: false,
      refusal: { code: 'letter-has-gone', state: 'sent' },
    });
  });

  it('is refused without a good address or text', async () => {
    const outbox = await openOutbox(noMailer);
    const codeOf = (change: object) =>
      outbox.work(async (work) => {
        const queued = await queueLetter(work, { ...someLetter(outbox.customerId), ...change });
        return queued.ok ? 'queued' : queued.refusal.code;
      });
    expect(await codeOf({ to: 'jan@klant.example, piet@klant.example' })).toBe('address-not-valid');
    expect(await codeOf({ body: '  \n' })).toBe('letter-empty');
    expect(await codeOf({ subject: 'x'.repeat(201) })).toBe('letter-too-long');
    expect(await codeOf({ customerId: randomUUID() })).toBe('customer-not-found');
  });
});

describe('when the mail server', () => {
  it('is away, the letter is tried again later', async () => {
    const server = await startMailServer();
    const away = server.mailer();
    await server.close();
    const outbox = await openOutbox(away);
    const { letterId } = await outbox.write({ holdSeconds: 0 });
    await outbox.send(letterId);
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'queued', reason: 'server-unreachable', tries: 1 });
    // Not before its pause is over.
    const back = await startMailServer();
    outbox.mailer = back.mailer();
    await outbox.send(letterId);
    expect(back.taken).toEqual([]);
    outbox.wait(30);
    await outbox.send(letterId);
    expect(back.taken).toHaveLength(1);
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'sent', tries: 2, reason: null });
  });

  it('refuses, the letter has failed and can go to another address', async () => {
    const strict = await startMailServer(refusing(550, 'no such user'));
    const outbox = await openOutbox(strict.mailer());
    const { letterId } = await outbox.write({ holdSeconds: 0 });
    await outbox.send(letterId);
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'failed', reason: 'letter-refused' });

    const server = await startMailServer();
    outbox.mailer = server.mailer();
    const again = () => outbox.work((work) => retryLetter(work, letterId, 'piet@klant.example'));
    expect((await again()).ok).toBe(true);
    // A double click.
    expect(await again()).toMatchObject({ ok: false, refusal: { code: 'letter-not-to-be-sent', state: 'held' } });
    outbox.wait(30);
    await outbox.send(letterId);
    expect(server.taken.map((mail) => mail.to)).toEqual([['piet@klant.example']]);
  });

  it('goes while it takes the letter, nobody sends it again but a person', async () => {
    const { mailer } = await startBrokenServer('text');
    const outbox = await openOutbox(mailer);
    const { letterId } = await outbox.write({ holdSeconds: 0 });
    await outbox.send(letterId);
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'uncertain', reason: 'connection-lost' });
    const server = await startMailServer();
    outbox.mailer = server.mailer();
    outbox.wait(3600);
    await outbox.lookAfter();
    await outbox.send(letterId);
    expect(server.taken).toEqual([]);

    const again = await outbox.work((work) => retryLetter(work, letterId, null));
    outbox.wait(30);
    await outbox.send(letterId);
    expect(again.ok && server.taken).toHaveLength(1);
    // The same id, so that a mail program can see that it is the same letter.
    expect(server.taken[0]?.raw).toContain(`Message-ID: <${letterId}@`);
  });

  it('is not connected, letters wait, for a day at most', async () => {
    const outbox = await openOutbox(noMailer);
    const { letterId } = await outbox.write({ holdSeconds: 0 });
    await outbox.send(letterId);
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'queued', reason: 'not-connected', tries: 0 });
    const list = await outbox.work((work) => listLetters(work, { box: 'waiting', limit: 10 }));
    expect(list).toMatchObject({ mailFrom: null, counts: { waiting: 1, attention: 0 } });
    outbox.wait(25 * 3600);
    await outbox.lookAfter();
    const server = await startMailServer();
    outbox.mailer = server.mailer();
    await outbox.send(letterId);
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'failed', reason: 'not-connected' });
    expect(server.taken).toEqual([]);
  });
});

describe('when the program stops', () => {
  /** Hands the letter over and is gone before it could be written down. */
  const dyingAfter = (mailer: Mailer): Mailer => ({
    from: mailer.from,
    send: async (mail) => {
      await mailer.send(mail);
      throw new Error('the program stops here');
    },
  });

  it('between handing over and writing that down, the letter is not sent a second time', async () => {
    const server = await startMailServer();
    const outbox = await openOutbox(dyingAfter(server.mailer()));
    const { letterId } = await outbox.write({ holdSeconds: 0 });
    await expect(outbox.send(letterId)).rejects.toThrow('the program stops here');
    expect(server.taken).toHaveLength(1);

    outbox.mailer = server.mailer();
    await outbox.send(letterId);
    await outbox.lookAfter();
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'sending' });
    outbox.wait(11 * 60);
    await outbox.lookAfter();
    await outbox.send(letterId);
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'uncertain', reason: 'program-stopped' });
    expect(server.taken).toHaveLength(1);

    const settled = await outbox.work((work) => settleLetter(work, letterId));
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'sent' });
    expect(settled.ok && (await outbox.undo(settled.value.eventId)).ok).toBe(true);
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'uncertain', reason: 'program-stopped' });
  });

  it('a slow try that ends after all tells how it went', async () => {
    const server = await startMailServer();
    const quick = server.mailer();
    const outbox = await openOutbox(quick);
    outbox.mailer = {
      from: quick.from,
      send: async (mail) => {
        outbox.wait(11 * 60);
        await outbox.lookAfter();
        return quick.send(mail);
      },
    };
    const { letterId } = await outbox.write({ holdSeconds: 0 });
    await outbox.send(letterId);
    expect(await outbox.letter(letterId)).toMatchObject({ state: 'sent', reason: null });
    expect(server.taken).toHaveLength(1);
  });

  it('before the letter’s time, or when its job was lost, the letter goes later', async () => {
    const server = await startMailServer();
    const outbox = await openOutbox(server.mailer());
    const { letterId } = await outbox.write();
    outbox.wait(120);
    await outbox.lookAfter();
    await outbox.send(letterId);
    expect(server.taken).toHaveLength(1);
  });
});

describe('what a person changed', () => {
  it('can be undone: a letter that was kept back goes after all', async () => {
    const server = await startMailServer();
    const outbox = await openOutbox(server.mailer());
    const { letterId } = await outbox.write();
    const cancelled = await outbox.work((work) => cancelLetter(work, letterId));
    expect(cancelled.ok && (await outbox.undo(cancelled.value.eventId)).ok).toBe(true);
    await outbox.send(letterId);
    expect(server.taken).toHaveLength(1);
  });

  it('cannot be undone once the letter went, or another confirmation took its place', async () => {
    const server = await startMailServer();
    const outbox = await openOutbox(server.mailer());
    const callId = id<'call'>(randomUUID());
    const { letterId } = await outbox.write({ callId });
    const cancelled = await outbox.work((work) => cancelLetter(work, letterId));
    const other = await outbox.write({ callId, holdSeconds: 0 });
    expect(cancelled.ok && (await outbox.undo(cancelled.value.eventId))).toMatchObject({
      ok: false,
      refusal: { code: 'already-confirmed' },
    });
    expect(await outbox.work((work) => retryLetter(work, letterId, null))).toMatchObject({
      ok: false,
      refusal: { code: 'already-confirmed' },
    });
    await outbox.send(other.letterId);
    expect(await outbox.undo(other.eventId)).toMatchObject({ ok: false, refusal: { code: 'letter-has-gone' } });
  });

  it('sending again can be taken back while the letter waits', async () => {
    const strict = await startMailServer(refusing(554, 'spam'));
    const outbox = await openOutbox(strict.mailer());
    const { letterId } = await outbox.write({ holdSeconds: 0 });
    await outbox.send(letterId);
    const again = await outbox.work((work) => retryLetter(work, letterId, 'piet@klant.example'));
    expect(again.ok && (await outbox.undo(again.value.eventId)).ok).toBe(true);
    expect(await outbox.letter(letterId)).toMatchObject({
      state: 'failed',
      reason: 'letter-refused',
      to: 'jan@klant.example',
    });
  });
});
