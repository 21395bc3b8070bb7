const set = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter((word) => word !== ''));

/** Sounds and words that fill a gap and mean nothing. */
export const fillers = set('eh uh ehm uhm euh euhm hm hmm mmm mm ehh uhh eeh eeuh ahum');

/** Words before the first sentence part: they do not count for the order of words. */
export const openers = set(`
ja jaja jawel jep nee neen nou nouja tja ach ah oh ow aha allez amai enfin bon awel wel goed goeie prima perfect oke ok okay okee top mooi fijn
akkoord zeg kijk luister hoor sorry pardon excuses maar en dus want of dan nu zo meneer mevrouw mijnheer menere dhr mevr dag hallo hoi
goedemorgen goedemiddag goedenavond goedemiddag goeiemorgen goeiemiddag goedendag dank bedankt merci alstublieft aub alsjeblieft helder duidelijk
snap begrijpelijk uitstekend zeker natuurlijk tuurlijk inderdaad klopt eigenlijk alleen daarom trouwens verder verders kortom
`);

/** Words that can be the subject. */
export const subjects = set(`
ik 'k k wij we ikke wijlie u je jij jullie ge gij gijlie gulle jou hij zij ze het 't t dat dit die deze er men iemand niemand alles iedereen
`);

/** Subjects that are never an object: they show where a clause begins, even without a comma. */
export const nominatives = set("ik 'k wij we ge gij jij hij ikke");

/** Words that ask. */
export const questionWords = set(`
wie wat welk welke wanneer waar hoe hoeveel hoelang hoever waarmee waarvoor waarvan waarop waarin waardoor waarheen waaraan waarover waaruit
waarnaartoe hoeveelste wiens
`);

/** Words that ask for the reason. */
export const whyWords = set('waarom hoezo vanwaar');

/** Subordinators that are always one. */
export const certainSubordinators = set(`
omdat zodat zodra nadat voordat totdat terwijl hoewel ofschoon indien mits tenzij aangezien doordat opdat vooraleer zolang alhoewel naarmate
`);

/** Conjunctions that join two equal clauses. */
export const coordinators = set('en of maar want dus');

/** Words before a noun. */
export const determiners = set(`
de het een 'n n deze dit die dat mijn m'n uw je jouw onze ons jullie hun zijn z'n haar geen elke elk ieder iedere welke welk alle beide
zo'n zulke per eerste tweede laatste volgende
`);

/** Forms that are a noun or an adjective more often than a verb; a verb only right beside its subject. */
export const nounLike = set(`
kosten boek boeken post mail mails fax app vraag vragen plan plannen werk werken dank hoop deel delen koop leven regel regels regelen bel kort
open matig vast klaar kwijt maan last mis pas stel straf rente huur huren baat baten beloof eis eisen klacht schade schat schatten dekking reis
lek raam ramen plaats plaatsen print scan log tik stop stoppen werk ruil korten storing teken wissel zin zorg zorgen leen hinder was wees vat
typ verlof groet groeten stuk bouw dien stem stemmen bot tijd tel tellen baan kant bon bonnen druk rij delen dag dagen verlies bewijs bewijzen
verloop besluit verzoek bezoek gebruik verhaal vertrouwen eten erven spel schuld weken week
`);

/** Words that look like a verb and are none here. */
export const neverVerbs = set('in geld mis pas maan klaar open over weg heten wees even mee zelfs eens');
