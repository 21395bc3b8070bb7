import type { QuizText } from '#rooms/training/rules/quiz/question.ts';

/** English questions about complaints, part 1. */
export const complaints1En: readonly QuizText[] = [
  {
    id: 'complaints-hear-out-1',
    situation:
      'Ms Jacobs of beauty salon Puur flares up: “Those chairs have wobbled since day one, and you call about money!” It concerns €3,260.',
    replies: [
      {
        text: '“I don’t deal with that. You can call customer service, I’m from payments.”',
        why: 'To her you are the company, and now she feels sent away.',
      },
      {
        text: '“That’s annoying, especially with clients in them. What exactly happens with the chairs?”',
        why: 'It is her turn first, because as long as she is angry she won’t hear an amount.',
      },
      {
        text: '“Wobbling isn’t the same as broken. You do use them every day, don’t you?”',
        why: 'You make her complaint small, and then it grows by itself.',
      },
    ],
  },
  {
    id: 'complaints-hear-out-2',
    situation:
      'Contractor Jelle starts a long story about a leaking gutter. After two minutes you think: this is a pretext. €4,400 is open. What do you do?',
    replies: [
      {
        text: 'You ask why he only raises it now, because that is quite a coincidence.',
        why: 'With that distrust you lose a customer who may be right.',
      },
      {
        text: 'You say that complaints belong in writing and return to the invoice.',
        why: 'He is complaining already, and you hand him a form.',
      },
      {
        text: 'You promise a discount, then at least the call is over.',
        why: 'You buy off a story you know nothing about.',
      },
      {
        text: 'You hear him out, take notes and ask what a good solution would be.',
        why: 'Whether it is true shows from the facts, and you only get those by listening.',
      },
    ],
  },
  {
    id: 'complaints-undisputed-1',
    situation:
      'Berends nursery withholds €6,000, because twelve of the sixty crates arrived broken (€1,200). What do you ask?',
    replies: [
      {
        text: '“Then you keep the €6,000 until this is sorted out. That seems only fair.”',
        why: 'You let €4,800 stand with which nothing is wrong.',
      },
      {
        text: '“First pay the €6,000, and then we’ll look at the broken crates.”',
        why: 'With a broken delivery he won’t trust that, and then nothing comes.',
      },
      {
        text: '“I’ll look into that €1,200. When will you pay the €4,800 we agree on?”',
        why: 'The complaint gets attention, and the good part needn’t wait.',
      },
    ],
  },
  {
    id: 'complaints-undisputed-2',
    situation:
      'Interior builder Thijs from Turnhout withholds €9,500 because one cabinet has a scratch. “I’ll pay everything once that’s fixed.” The cabinet costs €780. What do you say?',
    replies: [
      {
        text: '“€8,720 is fine. If you transfer that by Friday, our man comes on Wednesday for the cabinet.”',
        why: 'You trade a quick solution for the part without dispute.',
      },
      {
        text: '“A tiny scratch and for that you hold on to almost ten thousand euros? Come on.”',
        why: 'You laugh off his scratch, and he’ll hold on even more.',
      },
      {
        text: '“Fine, we’ll wait until the cabinet has been replaced. How long does that take with us?”',
        why: 'You hang everything on one cabinet, and you don’t know the answer yourself.',
      },
    ],
  },
  {
    id: 'complaints-date-1',
    situation:
      'You have the complaint of Ms Verhoef (too few tiles delivered, €640) on paper. How do you round off that part?',
    replies: [
      {
        text: '“Thank you, I’ll pass it on to the right department, and they’ll contact you.”',
        why: 'Nobody has a name or a day, and then often nothing happens.',
      },
      {
        text: '“I’ll put it to delivery and call you by Wednesday at the latest. Is that right for you?”',
        why: 'She knows who does what and when, and you check that you understood her.',
      },
      {
        text: '“I’ll add it. If you hear nothing more, do feel free to call again.”',
        why: 'You put the work with the customer, and meanwhile the invoice stays unpaid.',
      },
    ],
  },
  {
    id: 'complaints-date-2',
    situation:
      'You promised upholsterer Aziz to call back today about his complaint of €1,500. The factory has not said anything yet. What do you do?',
    replies: [
      {
        text: 'You call anyway, say honestly that there is nothing yet and name a new day.',
        why: 'Whoever calls on the agreed day keeps his word, even without an answer.',
      },
      {
        text: 'You wait until there is an answer, because calling without news is of little use.',
        why: 'He is waiting for you, and with every silent day he’d rather not pay.',
      },
      {
        text: 'You ask him to pay already, because the factory is working on it.',
        why: 'You ask for money without having delivered anything yourself.',
      },
    ],
  },
  {
    id: 'complaints-silent-1',
    situation:
      'Hair salon Noa has paid promptly for nine years and for three weeks now answers no e-mail about €1,260. What do you say after stating the purpose?',
    replies: [
      {
        text: '“Were you perhaps not happy with the last delivery of last month?”',
        why: 'You guess and put her on a track that wasn’t hers.',
      },
      {
        text: '“After nine years I did expect a message from you, to be honest.”',
        why: 'You start with a reproach to someone who was good for nine years.',
      },
      {
        text: '“After nine years this isn’t like you. What is different from usual?”',
        why: 'A loyal customer who falls silent has a reason, and you ask about it openly.',
      },
      {
        text: 'You pass on the file, because whoever doesn’t respond for three weeks is unwilling.',
        why: 'With a regular customer a call comes first, and passing it on is always possible later.',
      },
    ],
  },
  {
    id: 'complaints-silent-2',
    situation:
      'A web shop suddenly pays late. After your purpose the owner says, after a silence: “Oh, it makes no difference what I say anyway.” What do you say?',
    replies: [
      {
        text: '“That isn’t true, we take every customer seriously and even have a department for it.”',
        why: 'You contradict him and praise yourself, and he says nothing more.',
      },
      {
        text: '“Then let’s keep it businesslike. I expect the €2,040 in the account this week.”',
        why: 'You let a door fall shut that he had just set ajar.',
      },
      {
        text: '“It does to me. What happened that you say it like that?”',
        why: 'There is an old disappointment here, and you show that you listen.',
      },
    ],
  },
  {
    id: 'complaints-invoice-wrong-1',
    situation:
      'Installer Boz says: “This amount is wrong, there are six hours too many on it.” In your system you can’t see that. €3,900 is open.',
    replies: [
      {
        text: '“Which hours are too many in your view? I’ll compare them with the timesheet and call you tomorrow.”',
        why: 'You make it precise and take on the finding out.',
      },
      {
        text: '“That can’t be, because our engineer writes down his hours neatly every day.”',
        why: 'You defend a list that you haven’t looked at yourself.',
      },
      {
        text: '“Fine, I’ll take off six hours and send you a new invoice.”',
        why: 'You give in without knowing if it is so.',
      },
    ],
  },
];
