import { type Day, dayOf } from '#kernel/dates.ts';
import { playCalibration } from '#app/demo/play-calibration.ts';
import { type CoachingCast, playCoaching } from '#app/demo/play-coaching.ts';
import { type Mismatch, playNight, playStory } from '#app/demo/play-story.ts';
import { TIME_ZONE } from '#app/demo/story/calendar.ts';
import type { CollectorName } from '#app/demo/story/happenings.ts';
import { fullStory, tellStory } from '#app/demo/story/tell-story.ts';
import type { Platform } from '#platform/interface.ts';
import type { Actor, TenantId } from '#platform/tenancy/work.ts';

/** What a demo is made of. The same seed on the same day gives the same demo. */
export interface DemoPlan {
  readonly tenantId: TenantId;
  readonly collectors: Readonly<Record<CollectorName, Actor>>;
  /** Who begins with the moments of the week; nobody when left out. */
  readonly coaching?: CoachingCast;
  readonly seed?: number;
  /** The day on which the story ends; the day of the platform's clock when left out. */
  readonly today?: Day;
  /** 1 is about 250 customers and 2,000 invoices in 18 months; tests use less. */
  readonly scale?: number;
  /** How far the story goes back; 18 when left out. */
  readonly months?: number;
  readonly onProgress?: (share: number) => void;
}

/** What was made. */
export interface MadeDemo {
  readonly customers: number;
  readonly invoices: number;
  readonly payments: number;
  readonly calls: number;
  readonly mismatches: readonly Mismatch[];
}

export const demoSeed = 20_261_121;

/** Fills an empty administration with the story of a technical wholesaler, through the real actions, until the evening before today. */
export async function createDemo(platform: Platform, plan: DemoPlan): Promise<MadeDemo> {
  const { tenantId, collectors, coaching, seed = demoSeed, scale = 1, months = 18, onProgress } = plan;
  const today = plan.today ?? dayOf(platform.clock.now(), TIME_ZONE);
  const full = fullStory(seed, today);
  const story = tellStory({
    ...full,
    months,
    customers: Math.max(12, Math.round(full.customers * scale)),
    invoices: Math.max(60, Math.round((full.invoices * scale * months) / full.months)),
  });
  const mismatches = await playStory(platform, { tenantId, collectors, onProgress }, story);
  await playNight(platform, tenantId);
  if (coaching) await playCoaching(platform, tenantId, coaching);
  if (coaching?.judges) await playCalibration(platform, tenantId, coaching.judges);
  return {
    customers: story.customers.length,
    invoices: story.invoices.length,
    payments: story.statements.reduce((count, statement) => count + statement.entries.length, 0),
    calls: story.happenings.filter((happening) => happening.kind === 'call').length,
    mismatches,
  };
}
