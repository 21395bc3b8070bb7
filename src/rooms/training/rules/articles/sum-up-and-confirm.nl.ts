import type { Article } from '#rooms/training/rules/articles/article.ts';

/** Dutch article: Samenvatten en bevestigen. */
export const sumUpAndConfirmNl: Article = {
  slug: 'sum-up-and-confirm',
  title: 'Samenvatten en bevestigen',
  summary: 'Zeg de afspraak hardop, vraag om een ja, stuur haar op papier, en eindig vriendelijk.',
  skills: ['summary', 'closing'],
  body: `Het gesprek ging goed. De klant wil betalen, en jij wilt door naar de volgende. Juist nu gaat het vaak mis. De klant dacht aan vrijdag, jij dacht aan deze week. Over tien dagen weet niemand meer wat er is gezegd.

## Zeg het hardop

Vat samen voor je ophangt, met vier dingen: bedrag, dag, manier en facturen.

> "Dus u maakt op woensdag 12 juni € 600 over, voor factuur 81 en 82. Klopt dat zo?"

Wacht op het ja. Dat ja is van de klant zelf. Het is nu ook zijn afspraak. Zegt de klant: "Nee, ik bedoelde de dertiende", dan ben je blij dat je het vroeg.

Praat je met iemand die gespannen is? Laat hem de afspraak dan zelf zeggen. "Wat gaat u nu als eerste doen, en op welke dag?" Zo merk je of hij het echt begreep.

## Zet het op papier

Stuur dezelfde dag een korte mail of brief. Daarin staan dezelfde vier dingen, het rekeningnummer en jouw nummer. Bij een regeling zet je elk deel op een eigen regel, met de dag erbij. Schrijf ook wat de klant kan doen als het een keer niet lukt: bellen, vóór die dag.

Leg de afspraak daarna vast in het dossier. Dan ziet een collega wat er is afgesproken, en kijkt het programma op die dag of het geld er is.

## Eindig goed

Bedank, en geef ruimte: "Fijn dat we eruit zijn. Is er nog iets, belt u mij dan." Klaar.

Zeg na een afspraak niets meer over gevolgen. "En anders gaat het naar de deurwaarder" maakt het ja zwakker. Je zegt ermee dat je de klant niet gelooft. Ook "en nu echt, hè" doet kwaad. Gevolgen noem je eerder, als iemand nog kiest. Nu heeft hij gekozen.

Bellen op de afgesproken dag mag natuurlijk wel. Zeg het als service: "Ik kijk vrijdag zelf even of het binnen is."

## Probeer het vandaag

Zeg in elk gesprek de zin die begint met *dus u*. Tel aan het eind van de dag hoe vaak je een duidelijk ja kreeg.
`,
};
