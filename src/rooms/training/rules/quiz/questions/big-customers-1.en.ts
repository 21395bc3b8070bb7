import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about big customers, part 1. */
export const bigCustomers1En: readonly QuizText[] = [
  {
    id: 'big-customers-order-number-1',
    situation:
      'Energy group Volta returns €14,300: “Without a purchase order number we can’t book it.” What do you ask their accounts department?',
    replies: [
      {
        text: '“Could you book it without a number just this once? We’ll mind it next time.”',
        why: 'An accounts department is hardly ever allowed to, so you wait for a no.',
      },
      {
        text: '“Who creates that number, and which payment run will it be in if you have it today?”',
        why: 'You remove the obstacle and pin down the day at once.',
      },
      {
        text: '“Your buyer should have given that number. We have simply delivered the work.”',
        why: 'Even if that’s true, it won’t get the invoice into the system.',
      },
    ],
  },
  {
    id: 'big-customers-portal-1',
    situation:
      'Sint Jan hospital only accepts invoices through its own portal. Your €9,870 went by e-mail three weeks ago. What do you do during the call?',
    replies: [
      {
        text: 'You say that an e-mailed invoice is a valid invoice too, and that the term is running.',
        why: 'You may be right, but it still isn’t on their list.',
      },
      {
        text: 'You note that the hospital is difficult and call again in two weeks.',
        why: 'In two weeks it still won’t be in the portal.',
      },
      {
        text: 'You ask how to put it in today and when it will be paid then.',
        why: 'A portal is a hurdle, and with their help you are over it quickly.',
      },
    ],
  },
  {
    id: 'big-customers-right-person-1',
    situation:
      'At supermarket chain Goedkoop you are transferred for the third time. You get a trainee. It concerns €22,600. What do you say?',
    replies: [
      {
        text: '“Thank you for helping. Who releases this invoice, and on which number?”',
        why: 'You are kind to the person you speak to and look for the one who decides.',
      },
      {
        text: '“I’ve been transferred three times now. Just give me someone who does decide.”',
        why: 'The trainee can’t help it, and now he won’t want to help either.',
      },
      {
        text: '“Never mind, I’ll call again later. I hope I get someone else on the line then.”',
        why: 'Tomorrow you start at the front desk again, without a name.',
      },
    ],
  },
  {
    id: 'big-customers-payment-run-1',
    situation:
      'The Metalux group pays every other Thursday. You hear: “We always pay after sixty days, we do that with everyone.” You agreed thirty days. It concerns €31,000.',
    replies: [
      {
        text: '“That’s how big companies treat small suppliers. It just isn’t right, is it.”',
        why: 'You complain to somebody who didn’t think this up.',
      },
      {
        text: '“If that’s your rule, I’ll put you down for sixty. Then I needn’t call every time.”',
        why: 'You change a contract because you dislike calling.',
      },
      {
        text: '“Our contract says thirty. Which Thursday does it fit in then?”',
        why: 'You stay with the agreement and join their own rhythm.',
      },
      {
        text: '“Then I’ll charge you interest from today.”',
        why: 'With a threat as your first sentence you join the queue at the legal department.',
      },
    ],
  },
  {
    id: 'big-customers-terms-1',
    situation:
      'Department store chain Bonne (by law a large company) asks your small workshop to agree to 45 days. €6,450 is open. How do you say that this isn’t possible, without losing the customer?',
    replies: [
      {
        text: '“Do you know that you’re breaking the law? I’d be very careful if I were you.”',
        why: 'You turn it into an accusation and put a good customer on edge.',
      },
      {
        text: '“The law gives both of us thirty days here. What do you need to make that?”',
        why: 'You name the limit as a fact for both and then help along.',
      },
      {
        text: '“We’re happy to make an exception for you, if you stay a regular customer of ours.”',
        why: 'A term that is too long isn’t made right by your yes.',
      },
    ],
  },
  {
    id: 'big-customers-approval-1',
    situation:
      'A project manager of builder Heijdra still has to approve the invoice of €18,900. “I’m busy, I’ll have a look at it.”',
    replies: [
      {
        text: '“Everyone is busy, so am I. And yet I do get my work done.”',
        why: 'Your busy day is no use to him, and you make him an opponent.',
      },
      {
        text: '“Good, I’ll wait. At least you know now that it’s there.”',
        why: 'He knew already, and looking isn’t approving.',
      },
      {
        text: '“I believe you. Which slip is missing, so that you can do it in a minute?”',
        why: 'You make the job small for him and find what is missing.',
      },
    ],
  },
  {
    id: 'big-customers-vendor-change-1',
    situation:
      'Multinational Arden doesn’t pay, because “your bank account still has to be verified”. You already sent the details. It concerns €41,200. What do you ask?',
    replies: [
      {
        text: '“Which step of that check is running now, and with whom can I finish it today?”',
        why: 'You accept their check and look for the spot where it is stuck.',
      },
      {
        text: '“We’ve sent all that already. You should read your own post more carefully.”',
        why: 'The reproach may be fair, but it doesn’t speed up the check.',
      },
      {
        text: '“Then transfer it to our old account, so we avoid the check.”',
        why: 'You ask them to dodge a rule that protects you against fraud as well.',
      },
    ],
  },
  {
    id: 'big-customers-gatekeeper-1',
    situation:
      'At insurer Nova the operator asks: “May I say what it is about?” You want accounts payable, for €5,600.',
    replies: [
      {
        text: '“That’s rather confidential. I’d rather explain it to someone in charge.”',
        why: 'Being secretive arouses suspicion, and you get the queue.',
      },
      {
        text: '“Certainly. About an invoice to Nova. Who in accounts payable handles our account?”',
        why: 'To Nova itself you may say what it is about, and you ask for a name at once.',
      },
      {
        text: '“It’s only a small thing. Just put me through to whoever has time.”',
        why: 'Whoever has time is seldom the one who decides.',
      },
    ],
  },
  {
    id: 'big-customers-partial-1',
    situation:
      'A chain pays €28,400 instead of €30,000 for seven invoices. Nobody wrote which ones. What do you ask accounts payable?',
    replies: [
      {
        text: '“€1,600 is missing. Can you transfer that this week, please?”',
        why: 'Without knowing what is missing, the other can’t transfer anything.',
      },
      {
        text: '“Which invoices are in that €28,400, and what holds back the others?”',
        why: 'First find out what was paid, then sort out the difference.',
      },
      {
        text: 'You book the amount on the oldest invoices and then send a reminder for the rest.',
        why: 'You book at random, and soon they see different invoices open than you do.',
      },
    ],
  },
];
