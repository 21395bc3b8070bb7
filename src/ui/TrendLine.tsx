import classes from './TrendLine.module.css';

/** A value from 0 to 1 with what it may as well be. */
interface Ranged {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/** A point of a line; null leaves a gap. */
export interface TrendPoint {
  readonly key: string;
  readonly label: string;
  readonly value: Ranged | null;
}

const HEIGHT = 100;
const STEP = 24;

/**
 * A line of values from 0 to 1 with their interval as a band; gaps stay gaps. `label` says in words what it shows: give the figures in a table as well.
 * `labels` writes 0 and 100 percent and the names of the first and the last point beside it.
 */
export function TrendLine({
  label,
  points,
  labels = false,
}: {
  readonly label: string;
  readonly points: readonly TrendPoint[];
  readonly labels?: boolean;
}) {
  const width = Math.max(1, points.length - 1) * STEP;
  const runs = runsOf(points);
  const chart = (
    <svg
      className={labels ? classes.large : classes.small}
      viewBox={`-4 -4 ${String(width + 8)} ${String(HEIGHT + 8)}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {[0, 0.5, 1].map((value) => (
        <line key={value} className={classes.grid} x1={0} x2={width} y1={yOf(value)} y2={yOf(value)} />
      ))}
      {runs.map((run) => (
        <g key={run[0]?.index}>
          <path className={classes.band} d={bandOf(run)} />
          <path className={classes.line} d={`M${run.map(({ index, value }) => at(index, value.mean)).join('L')}`} />
        </g>
      ))}
      {runs.flat().map(({ index, value }) => (
        // A line of no length with round ends stays round, however the picture is stretched.
        <path key={index} className={classes.dot} d={`M${at(index, value.mean)}h0`} />
      ))}
    </svg>
  );
  if (!labels) return chart;
  return (
    <div className={classes.labelled}>
      <div className={classes.axis} aria-hidden="true">
        <span>100%</span>
        <span>50%</span>
        <span>0%</span>
      </div>
      {chart}
      <div className={classes.ends} aria-hidden="true">
        <span>{points[0]?.label}</span>
        <span>{points.at(-1)?.label}</span>
      </div>
    </div>
  );
}

interface Placed {
  readonly index: number;
  readonly value: Ranged;
}

/** Points that follow each other without a gap. */
function runsOf(points: readonly TrendPoint[]): Placed[][] {
  const runs: Placed[][] = [];
  for (const [index, { value }] of points.entries()) {
    if (!value) continue;
    const last = runs.at(-1);
    if (last?.at(-1)?.index === index - 1) last.push({ index, value });
    else runs.push([{ index, value }]);
  }
  return runs;
}

/** The band of a run; of a single point a bar of some width. */
function bandOf(run: readonly Placed[]): string {
  const [first] = run;
  if (run.length === 1 && first) {
    const [x, { low, high }] = [first.index * STEP, first.value];
    return `M${String(x - 4)} ${String(yOf(high))}H${String(x + 4)}V${String(yOf(low))}H${String(x - 4)}Z`;
  }
  const above = run.map(({ index, value }) => at(index, value.high));
  const below = run.toReversed().map(({ index, value }) => at(index, value.low));
  return `M${[...above, ...below].join('L')}Z`;
}

function at(index: number, value: number): string {
  return `${String(index * STEP)} ${String(yOf(value))}`;
}

function yOf(value: number): number {
  return Math.round((1 - value) * HEIGHT * 10) / 10;
}

/** A mean on a scale from 0 to 1, with its interval as a bar and, when given, another mean to hold it against as a stroke. */
export function IntervalBar({
  label,
  value,
  other,
}: {
  readonly label: string;
  readonly value: Ranged;
  readonly other?: number | null;
}) {
  const place = (share: number): string => `${String(Math.round(share * 1000) / 10)}%`;
  return (
    <span className={classes.bar} role="img" aria-label={label}>
      <span className={classes.range} style={{ left: place(value.low), width: place(value.high - value.low) }} />
      {other != null && <span className={classes.other} style={{ left: place(other) }} />}
      <span className={classes.mean} style={{ left: place(value.mean) }} />
    </span>
  );
}
