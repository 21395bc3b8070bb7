import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { assert } from '#kernel/assert.ts';
import { addDays } from '#kernel/dates.ts';
import { openTestDatabase, type TestTenant } from '#platform/db/testing.ts';
import { undoEvent } from '#platform/events/undo.ts';
import type { StoredUpload } from '#platform/files/upload.ts';
import type { Actor, Work } from '#platform/tenancy/work.ts';
import { customerWithDebt } from '#rooms/call/testing.ts';
import { hearCalls } from '#rooms/coaching/actions/hear-reviews.ts';
import { readReview } from '#rooms/coaching/actions/read-reviews.ts';
import { addRecording, readRecordingPiece, removeRecording } from '#rooms/coaching/actions/recordings.ts';
import { tidy } from '#rooms/coaching/actions/tidy.ts';
import { addTranscript, type NewTranscript, removeTranscript } from '#rooms/coaching/actions/transcripts.ts';
import { room } from '#rooms/coaching/room.ts';
import { largestRecording } from '#rooms/coaching/rules/recording-kind.ts';
import { mostWords } from '#rooms/coaching/rules/transcript/limits.ts';
import { pieceBytes } from '#rooms/coaching/store/recordings.ts';
import { goodWords } from '#rooms/coaching/testing.ts';

const rooms = [room];
const test = await openTestDatabase({ rooms });
const program: Actor = { kind: 'program', name: 'coaching' };

let tenant: TestTenant;
const doWork = <Result>(fn: (work: Work) => Promise<Result>, actor?: Actor): Promise<Result> =>
  test.testWork(tenant, fn, actor ? { actor } : {});
const add = (change: Partial<NewTranscript> = {}, actor?: Actor) =>
  doWork(
    (work) => addTranscript(work, { day: work.today, customerId: null, userId: null, turns: goodWords, ...change }),
    actor,
  );
async function added(change: Partial<NewTranscript> = {}) {
  const decision = await add(change);
  assert(decision.ok, 'added');
  return decision.value;
}

beforeEach(async () => {
  tenant = await test.testTenant();
});

describe('a transcript', () => {
  it('is kept with the open invoices of its customer, and reviewed', async () => {
    const { customerId } = await doWork((work) => customerWithDebt(work));
    const { reviewId } = await added({ customerId });
    await doWork((work) => hearCalls(work, [reviewId]), program);
    const found = await doWork((work) => readReview(work, reviewId));
    assert(found.ok, 'a review');
    expect(found.value).toMatchObject({ source: 'transcript', customerName: 'Bakkerij De Zon', addedBy: 'Sanne' });
    expect(found.value.turns[0]).toEqual({ ...goodWords[0] });
    const prepared = found.value.points.find((one) => one.point === 'prepared');
    expect(prepared?.checks.find((check) => check.id === 'amount-right')?.answer).toBe('yes');
    expect(found.value.points.find((one) => one.point === 'recorded')?.verdict).toBe('not_observable');
  });

  it('is refused when it can be nobody’s, of the future, too short or too long', async () => {
    const code = async (change: Partial<NewTranscript>, actor?: Actor) => {
      const decision = await add(change, actor);
      return decision.ok ? null : decision.refusal.code;
    };
    expect(await code({ day: addDays('2026-11-20' as never, 1) })).toBe('day-not-yet');
    expect(await code({ turns: goodWords.slice(0, 2) })).toBe('too-few-words');
    const long = Array.from({ length: 200 }, () => ({ role: 'agent' as const, text: 'x'.repeat(mostWords / 190) }));
    expect(await code({ turns: [...goodWords, ...long] })).toBe('too-many-words');
    expect(await code({ userId: tenant.coach.userId })).toBe('not-for-others');
    expect(await code({ userId: tenant.admin.userId }, tenant.coach)).toBe('person-not-found');
    expect(await code({ customerId: tenant.tenantId as never })).toBe('customer-not-found');
  });

  it('can be taken away and brought back until the night is over', async () => {
    const { reviewId, undo } = await added();
    const removed = await doWork((work) => removeTranscript(work, reviewId));
    assert(removed.ok, 'removed');
    expect((await doWork((work) => readReview(work, reviewId))).ok).toBe(false);
    expect((await doWork((work) => undoEvent(work, removed.value.undo, rooms))).ok).toBe(true);
    expect((await doWork((work) => readReview(work, reviewId))).ok).toBe(true);
    expect((await doWork((work) => undoEvent(work, undo, rooms))).ok).toBe(true);
    expect((await doWork((work) => readReview(work, reviewId))).ok).toBe(false);
    const now = test.clock.now();
    try {
      test.clock.set('2026-11-21T02:00:00.000Z' as never);
      await doWork(tidy, program);
    } finally {
      test.clock.set(now);
    }
    const restored = await doWork((work) => undoEvent(work, removed.value.undo, rooms));
    expect(restored.ok).toBe(false);
  });
});

describe('a recording', () => {
  async function file(content: Buffer): Promise<StoredUpload> {
    const folder = await mkdtemp(join(tmpdir(), 'nakomen-recording-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const path = join(folder, 'call');
    await writeFile(path, content);
    return { fileName: 'call.wav', path, bytes: content.length, sha256: '' };
  }
  const wav = (bytes: number) => Buffer.concat([Buffer.from('RIFF\0\0\0\0WAVEfmt '), Buffer.alloc(bytes, 7)]);

  it('comes back in pieces as it was put in, for who may see the call, until it is taken away', async () => {
    const { reviewId } = await added();
    const content = wav(pieceBytes + 100);
    const upload = await file(content);
    expect((await doWork((work) => addRecording(work, reviewId, upload))).ok).toBe(true);
    const found = await doWork((work) => readReview(work, reviewId));
    assert(found.ok, 'a review');
    expect(found.value.recording).toEqual({ mediaType: 'audio/wav', bytes: content.length, pieces: 2 });
    const pieces: Buffer[] = [];
    for (const number of [0, 1]) {
      const piece = await doWork((work) => readRecordingPiece(work, reviewId, number), tenant.coach);
      assert(piece.ok, 'a piece');
      pieces.push(Buffer.from(piece.value.content, 'base64'));
    }
    expect(Buffer.concat(pieces).equals(content)).toBe(true);
    const stranger: Actor = { ...tenant.collector, userId: tenant.admin.userId };
    expect((await doWork((work) => readRecordingPiece(work, reviewId, 0), stranger)).ok).toBe(false);
    expect((await doWork((work) => removeRecording(work, reviewId))).ok).toBe(true);
    expect(await doWork((work) => readRecordingPiece(work, reviewId, 0))).toMatchObject({
      refusal: { code: 'recording-not-found' },
    });
  });

  it('is told by its first bytes, and limited in size', async () => {
    const { reviewId } = await added();
    const code = async (upload: StoredUpload) => {
      const decision = await doWork((work) => addRecording(work, reviewId, upload));
      return decision.ok ? null : decision.refusal.code;
    };
    expect(await code(await file(Buffer.from('<html>not a sound</html>')))).toBe('no-recording-format');
    expect(await code({ ...(await file(wav(10))), bytes: largestRecording + 1 })).toBe('recording-too-large');
  });
});
