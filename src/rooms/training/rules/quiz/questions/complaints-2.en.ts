import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about complaints, part 2. */
export const complaints2En: readonly QuizText[] = [
  {
    id: 'complaints-invoice-wrong-2',
    situation:
      'Function room De Linde says: “That invoice is in the name of our old company, we don’t book it.” €5,150 is open. It is true: their order showed the new name.',
    replies: [
      {
        text: '“That makes no difference to the amount, does it? Just pay under the old name.”',
        why: 'Their books can’t do that, and the mistake is yours.',
      },
      {
        text: '“That’s our mistake. You’ll get it right today, and on which day will you pay it then?”',
        why: 'You admit a mistake when it is yours, and ask on at once.',
      },
      {
        text: '“I’ll make a credit note and a new invoice, again with thirty days to pay, of course.”',
        why: 'The name was wrong, but you needn’t throw in the term.',
      },
    ],
  },
  {
    id: 'complaints-credit-1',
    situation:
      'For a damaged batch of lamps your colleague gave a credit note of €300 yesterday. Today the customer says: “And what will you do for my annoyance?” €2,700 is still open.',
    replies: [
      {
        text: '“You got €300 yesterday. As far as we’re concerned that’s the end of it.”',
        why: 'You close it before he has been able to explain.',
      },
      {
        text: '“Because you’re such a good customer, I’ll add five per cent off.”',
        why: 'Annoyance becomes a price this way, and it goes up each time.',
      },
      {
        text: '“I’m sorry for the annoyance. What did we leave undone that the €300 doesn’t make up for?”',
        why: 'You ask what is still wrong instead of scattering money.',
      },
    ],
  },
  {
    id: 'complaints-late-1',
    situation:
      'The bill of €1,150 for painting is two months old. Only now Ms Pieters says that the paint is peeling. What do you ask first?',
    replies: [
      {
        text: '“When did you first see it, and which photos do you have?”',
        why: 'You ask for facts, and they help you both.',
      },
      {
        text: '“Why didn’t you simply say so at once, when the bill had just come in?”',
        why: 'She may have been afraid or busy, and with this why you won’t hear it.',
      },
      {
        text: '“After two months no complaint is possible any more. It’s in the terms.”',
        why: 'You sit on a rule while you don’t even know what is wrong.',
      },
    ],
  },
  {
    id: 'complaints-record-1',
    situation:
      'Ms Steijn reports that a pallet of bricks was missing (€420). You have heard it all. What do you record?',
    replies: [
      {
        text: '“Customer complains about the delivery”, because she told us the rest on the phone.',
        why: 'In a week nobody will know which pallet it was.',
      },
      {
        text: 'What is wrong, what the amount is, what she wants and who calls her when.',
        why: 'This way a colleague can solve it without asking her again.',
      },
      {
        text: 'That she is probably looking for a reason to wait, so that the colleague knows.',
        why: 'What you suspect isn’t a fact, and it colours every next call.',
      },
    ],
  },
  {
    id: 'complaints-not-mine-1',
    situation:
      'Mr Oosting has been getting e-mails about €310 for a month, but he says: “I never bought anything there, you have the wrong man.” The name fits, the address not quite. What do you do?',
    replies: [
      {
        text: 'You ask him to prove that it wasn’t him, because his name is on the bill.',
        why: 'Nobody can prove something he did not do.',
      },
      {
        text: 'You put the file away for a month, and then see if something comes of it.',
        why: 'A month of silence solves nothing, and then he gets mail again.',
      },
      {
        text: 'You stop reminding him, check the address and the order and call him back.',
        why: 'If he is the wrong man, you let him know it has been put right.',
      },
    ],
  },
  {
    id: 'complaints-apology-1',
    situation:
      'The driver left pallets in the rain. Molenaar bakery angrily tells you that the flour is wet (€1,900). How do you start?',
    replies: [
      {
        text: '“Wet flour, and you want to bake tomorrow. That’s rotten. Which part is still good?”',
        why: 'You name what it means to him and ask for a fact.',
      },
      {
        text: '“That goes through the carrier, so there is really nothing we can do about it.”',
        why: 'To him the carrier is your carrier.',
      },
      {
        text: '“I get it, but that’s another story. We have an old invoice to discuss as well.”',
        why: 'You jump over his problem, and he won’t follow.',
      },
    ],
  },
  {
    id: 'complaints-cause-1',
    situation:
      'For the fourth time this month you hear: “There was no packing slip with it.” What do you do, after helping the customer?',
    replies: [
      {
        text: 'From now on you send a slip with every invoice yourself, so nobody complains.',
        why: 'You patch the hole, and the department notices nothing.',
      },
      {
        text: 'You count the complaints and put them to the department that can fix the slip.',
        why: 'A complaint that comes four times is solved where it starts.',
      },
      {
        text: 'Nothing, because it isn’t your job and the warehouse people are touchy about it.',
        why: 'Every customer after this pays late again for the same reason.',
      },
    ],
  },
  {
    id: 'complaints-solution-1',
    situation:
      'Snack bar Ons Huis in Lier got its fryer a week late and so lost turnover. The owner asks: “What are you going to do about that?” €4,600 is open, and you may give away a filter worth €90.',
    replies: [
      {
        text: '“I can give you a filter. The payment will follow by itself then, I assume.”',
        why: 'You give it away and hope for the rest.',
      },
      {
        text: '“You can’t recover lost turnover from us, that’s simply in the terms, sir.”',
        why: 'Even if that’s true, he only hears that you don’t care.',
      },
      {
        text: '“That week was hard, I understand. If you transfer today, you get the filter from us.”',
        why: 'You acknowledge it, give something small and get something back.',
      },
    ],
  },
];
