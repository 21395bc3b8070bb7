import type { Article } from '#rooms/training/rules/articles/article.ts';

/** Dutch article: Doorvragen tot er een dag is. */
export const askUntilADayNl: Article = {
  slug: 'ask-until-a-day',
  title: 'Doorvragen tot er een dag is',
  summary: 'Volgende week is geen afspraak. Met vier korte vragen maak je van een bedoeling een dag en een bedrag.',
  skills: ['probing', 'summary'],
  body: `"Ik betaal volgende week." Het klinkt goed, en je wilt graag ophangen. Toch weet je nu nog niets. Welke dag? Hoeveel? Voor welke factuur? Over een week bel je weer, en dan hoor je hetzelfde.

## Wat een afspraak is

Een afspraak heeft vier delen:

- een **bedrag**
- een **dag**
- **hoe** er betaald wordt
- **welke facturen**

Mist er één, dan heb je een bedoeling. Een bedoeling is aardig, maar je kunt haar niet nakijken op je rekening.

## De vragen

Vraag één ding tegelijk, op een rustige toon.

- "Welke dag volgende week?"
- "Is dat het hele bedrag?"
- "Hoe maakt u het over?"
- "Dan is dat voor factuur 81 en 82?"

Noemt de klant een dag van de week, zeg dan de datum erbij: "Dus vrijdag 14 juni." Volgende vrijdag is voor de een overmorgen en voor de ander over negen dagen.

## Als er geen dag komt

Soms hangt de betaling aan iets anders: vakantiegeld, een klant, een collega. Vraag dan naar dat andere. "Op welke dag komt dat geld binnen?" "Wie beslist dat, en wanneer ziet u hem?" Zo kom je toch bij een dag.

Weet de klant het echt niet, dan spreek je af wanneer hij het wél weet. "Zal ik u morgen om elf uur bellen?" Ook dat is een afspraak: met een dag en een uur.

Blijft het vaag, stel dan zelf iets voor. "Ik stel dinsdag 11 juni voor. Lukt dat?" De klant zegt ja, of hij noemt een andere dag. Allebei is winst.

## Word niet streng

Doorvragen is geen verhoor. Je zegt eerst iets vriendelijks: "Fijn dat u het wilt regelen." Daarna komt de vraag. De klant merkt dat je het serieus neemt. En een afspraak met een dag is makkelijker te onthouden.

## Probeer het vandaag

Hoor je "volgende week", "zo snel mogelijk" of "ik kijk ernaar"? Stel nog één vraag voor je bedankt.
`,
};
