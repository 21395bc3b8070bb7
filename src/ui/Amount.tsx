import { cx } from '#ui/cx.ts';
import { formatMoney } from '#ui/format.ts';
import { useLanguage } from '#ui/language.ts';
import classes from './Amount.module.css';

/** Properties of `Amount`. */
export interface AmountProps {
  readonly cents: number;
  readonly currency?: string;
  /** `strong` for totals, `quiet` for what matters less, `broken` for money that should have come. */
  readonly look?: 'plain' | 'strong' | 'quiet' | 'broken';
  /** Shows a negative amount as credit ('in favour of the customer'), in the accent colour. */
  readonly credit?: boolean;
  readonly className?: string;
}

/** Money. The only component that writes amounts: tabular figures, in the person's language. */
export function Amount({ cents, currency = 'EUR', look = 'plain', credit = true, className }: AmountProps) {
  const language = useLanguage();
  return (
    <span className={cx(classes.amount, classes[look], credit && cents < 0 && classes.credit, className)}>
      {formatMoney(cents, language, currency)}
    </span>
  );
}
