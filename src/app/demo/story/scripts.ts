import { addDays, type Day } from '#kernel/dates.ts';
import { cents } from '#kernel/money.ts';
import { momentOf, workingDayFrom } from '#app/demo/story/calendar.ts';
import type { StoryCustomer } from '#app/demo/story/happenings.ts';
import { missedStep, payStep, promiseStep, snoozeStep, type Step, talkStep } from '#app/demo/story/stage.ts';
import type { Order } from '#app/demo/story/invoices.ts';

/** What goes on with one customer in the last weeks, whoever it is. */
export interface Script {
  readonly name: string;
  readonly fits: (customer: StoryCustomer) => boolean;
  readonly orders: (customer: StoryCustomer, due: (daysLate: number, amount: number) => Order) => readonly Order[];
  readonly steps: (day: (back: number) => Day, today: Day) => readonly Step[];
}

const business = (customer: StoryCustomer): boolean => customer.facts.kind === 'business';
const dutchBusiness = (customer: StoryCustomer): boolean => business(customer) && customer.facts.country === 'NL';
const belgianBusiness = (customer: StoryCustomer): boolean => business(customer) && customer.facts.country === 'BE';
const consumer = (customer: StoryCustomer): boolean => !business(customer);
const debited = (customer: StoryCustomer): boolean => customer.manner === 'direct_debit';

/** The scripts, the most telling first: a small story plays the first ones. `day(n)` is n working days before today. */
export const scripts: readonly Script[] = [
  {
    name: 'broken promise of the last days',
    fits: dutchBusiness,
    orders: (_, due) => [due(31, 321_640), due(19, 88_215)],
    steps: (day) => [
      promiseStep(day(7), 10 * 60 + 12, {
        situation: 'promise_late',
        cause: 'process',
        on: day(2),
        deed: 'broken',
        cents: 300_000,
      }),
    ],
  },
  {
    name: 'callback this morning',
    fits: dutchBusiness,
    orders: (_, due) => [due(22, 512_480)],
    steps: (day, today) => [
      talkStep(
        day(2),
        15 * 60 + 40,
        'callback',
        () => [
          {
            kind: 'callback',
            at: momentOf(today, 10 * 60 + 30),
            note: 'Eerst overleg met de boekhouder over de stand',
          },
        ],
        { dag: today, uur: '10:30' },
      ),
    ],
  },
  {
    name: 'large old debt, refuses',
    fits: belgianBusiness,
    orders: (_, due) => [due(97, 1_864_030), due(64, 741_255)],
    steps: (day) => [
      promiseStep(day(44), 11 * 60 + 5, {
        situation: 'promise_cash',
        cause: 'cannot_pay',
        on: day(38),
        deed: 'broken',
        cents: 500_000,
      }),
      talkStep(day(27), 9 * 60 + 50, 'refuses', () => [{ kind: 'refuses' }], { cause: 'will_not_pay' }),
      missedStep(day(12), 14 * 60 + 20, 'voicemail', day(9)),
    ],
  },
  {
    name: 'loyal customer, late for the first time',
    fits: dutchBusiness,
    orders: (customer, due) => [due(13, Math.max(420_000, Math.round(customer.usualCents * 2.4)))],
    steps: () => [],
  },
  {
    name: 'says paid, not received',
    fits: dutchBusiness,
    orders: (_, due) => [due(34, 143_275)],
    steps: (day) => [
      talkStep(
        day(6),
        11 * 60 + 25,
        'says_paid',
        (_, due) => [
          {
            kind: 'says_paid',
            paidOn: day(7),
            cents: cents(due.reduce((sum, owed) => sum + owed.openCents, 0)),
            invoiceNumbers: due.map((owed) => owed.invoice.number),
          },
        ],
        { cause: 'process', dag: day(7) },
      ),
    ],
  },
  {
    name: 'complaint about a part',
    fits: dutchBusiness,
    orders: (_, due) => [due(26, 268_990)],
    steps: (day) => [complaintStep(day(8), 13 * 60 + 35, 64_120)],
  },
  {
    name: 'partly kept promise',
    fits: belgianBusiness,
    orders: (_, due) => [due(40, 436_700)],
    steps: (day) => [
      promiseStep(day(9), 10 * 60 + 45, { situation: 'promise_cash', cause: 'cannot_pay', on: day(4), deed: 'partly' }),
    ],
  },
  {
    name: 'promise for today',
    fits: dutchBusiness,
    orders: (_, due) => [due(17, 197_330)],
    steps: (day, today) => [
      promiseStep(day(4), 9 * 60 + 35, {
        situation: 'promise_oversight',
        cause: 'oversight',
        on: workingDayFrom(today),
        deed: 'kept',
      }),
    ],
  },
  {
    name: 'promise kept',
    fits: business,
    orders: (_, due) => [due(21, 255_160)],
    steps: (day) => [
      promiseStep(day(6), 16 * 60 + 5, {
        situation: 'promise_not_received',
        cause: 'process',
        on: day(1),
        deed: 'kept',
      }),
    ],
  },
  {
    name: 'reversed direct debit',
    fits: debited,
    orders: (_, due) => [due(15, 31_780)],
    steps: (_, today) => [payStep(addDays(today, -16), workingDayFrom(addDays(today, -15)), 1, 'direct_debit')],
  },
  {
    name: 'broken twice',
    fits: dutchBusiness,
    orders: (_, due) => [due(52, 118_440), due(24, 96_905)],
    steps: (day) => [
      promiseStep(day(22), 10 * 60 + 20, {
        situation: 'promise_cash',
        cause: 'cannot_pay',
        on: day(17),
        deed: 'broken',
        cents: 75_000,
      }),
      promiseStep(day(11), 15 * 60 + 15, {
        situation: 'promise_after_break',
        cause: 'cannot_pay',
        on: day(5),
        deed: 'broken',
        cents: 100_000,
      }),
    ],
  },
  {
    name: 'tried in vain',
    fits: dutchBusiness,
    orders: (_, due) => [due(20, 83_615)],
    steps: (day) => [
      missedStep(day(5), 9 * 60 + 20, 'no_answer', day(3)),
      missedStep(day(3), 15 * 60 + 50, 'voicemail', day(1)),
    ],
  },
  {
    name: 'complaint about all of it',
    fits: belgianBusiness,
    orders: (_, due) => [due(18, 152_060)],
    steps: (day) => [complaintStep(day(4), 11 * 60 + 10, null)],
  },
  {
    name: 'callback this afternoon',
    fits: consumer,
    orders: (_, due) => [due(28, 41_230)],
    steps: (day, today) => [
      talkStep(
        day(3),
        12 * 60 + 25,
        'callback',
        () => [{ kind: 'callback', at: momentOf(today, 14 * 60 + 15), note: 'Werkt in ploegen, dan wakker' }],
        { dag: today, uur: '14:15' },
      ),
    ],
  },
  {
    name: 'put off',
    fits: dutchBusiness,
    orders: (_, due) => [due(16, 174_920)],
    steps: (day, today) => [
      snoozeStep(
        day(2),
        16 * 60 + 30,
        workingDayFrom(addDays(today, 5)),
        'Bedrijf dicht wegens verhuizing, volgende week pas weer bereikbaar',
      ),
    ],
  },
  {
    name: 'promise for next week',
    fits: business,
    orders: (_, due) => [due(23, 604_150)],
    steps: (day, today) => [
      promiseStep(day(1), 14 * 60 + 40, {
        situation: 'promise_run',
        cause: 'process',
        on: workingDayFrom(addDays(today, 6)),
        deed: 'kept',
      }),
    ],
  },
  {
    name: 'money that nobody has matched yet',
    fits: dutchBusiness,
    orders: (_, due) => [due(25, 128_745)],
    steps: (day) => [payStep(day(2), day(1), 1, 'bare')],
  },
  {
    name: 'somebody in trouble',
    fits: consumer,
    orders: (_, due) => [due(47, 68_990)],
    steps: (day, today) => [
      promiseStep(day(3), 10 * 60 + 55, {
        situation: 'vulnerable',
        cause: 'cannot_pay',
        on: workingDayFrom(addDays(today, 11)),
        deed: 'kept',
        cents: 15_000,
      }),
    ],
  },
  {
    name: 'promise for yesterday that the bank cannot know yet',
    fits: business,
    orders: (_, due) => [due(29, 92_380)],
    steps: (day) => [
      promiseStep(day(5), 13 * 60 + 15, { situation: 'promise_late', cause: 'oversight', on: day(1), deed: 'broken' }),
    ],
  },
];

function complaintStep(day: Day, minutes: number, disputed: number | null): Step {
  const klacht =
    disputed === null
      ? 'de boiler is bij de buren afgezet en daar nooit gevonden'
      : 'twee radiatoren kwamen met deuken aan';
  return talkStep(
    day,
    minutes,
    'complaint',
    (stage, due) => {
      const owed = due[0];
      if (!owed) return [{ kind: 'nothing' }];
      const real = stage.world.owed(owed.invoice.number);
      if (real) Object.assign(real, { complaint: 'open', disputedCents: disputed ?? real.openCents });
      return [
        {
          kind: 'complaint',
          subject: disputed === null ? 'delivery' : 'quality',
          text: `${klacht.charAt(0).toUpperCase()}${klacht.slice(1)}.`,
          invoiceNumber: owed.invoice.number,
          cents: disputed === null ? null : cents(disputed),
        },
      ];
    },
    { cause: 'complaint', klacht },
  );
}
