import type { Article } from '#rooms/training/rules/articles/article.ts';

/** Dutch article: Grote klanten en hun betaalrun. */
export const bigCustomersNl: Article = {
  slug: 'big-customers',
  title: 'Grote klanten en hun betaalrun',
  summary:
    'Bij een grote klant hangt het geld zelden aan de wil, maar aan een lijst, een nummer of een naam. Zo vind je die.',
  skills: ['probing', 'excuses'],
  body: `Een groot bedrijf betaalt niet als iemand zin heeft. Het betaalt op vaste dagen, van een lijst. Staat jouw factuur niet op die lijst, dan gebeurt er niets. Ook niet als iedereen aardig is en het bedrag klopt.

## De weg van een factuur

In een groot bedrijf gaat een factuur vaak door vier handen:

1. hij komt binnen op het juiste adres
2. iemand boekt hem in
3. iemand keurt hem goed
4. hij komt op de lijst voor de betaaldag

"Hij is ingeboekt" is dus pas stap twee. Vraag altijd door: "Is hij goedgekeurd? Staat hij op de lijst van de 15e?"

## Twee dagen die je wilt weten

Vraag op welke dag de run is. Vraag ook tot wanneer een factuur nog mee kan. Die tweede dag is de belangrijkste. Bel een paar dagen ervoor. Mist er een ordernummer, dan kun je het nog oplossen.

Heb je de run net gemist? Vraag wie een losse betaling mag doen. Bij veel bedrijven kan dat, als iemand erom vraagt.

## Zoek een mens

Een afdeling belooft niets. Vraag een naam en een nummer. Noteer wanneer iemand werkt en hoe hij het liefst iets krijgt. Wees aardig tegen wie opneemt. Die persoon helpt je het hele jaar.

Mag hij iets niet beslissen? Bedank hem en vraag wie dat wel mag. Zo kom je hogerop zonder ruzie.

## Veel facturen tegelijk

Staan er veel facturen open, stuur dan eerst een lijst. Bel een uur later en loop haar samen door. Bij elke factuur is er één vraag: staat hij klaar, mist er iets, of is er iets mis? Zit er een fout in één factuur, haal die er dan uit. De rest kan gewoon mee.

Bevestig alles in een mail: nummer, bedrag, dag, en wie wat doet.

## Leer van elke keer

Vraag één keer: "Wat heeft een factuur bij u nodig om zonder vragen door te gaan?" Geef het antwoord door aan wie bij jullie de facturen maakt. Dat ene antwoord scheelt veel gesprekken.

In België gaan facturen tussen bedrijven sinds 1 januari 2026 via Peppol. Komt jouw factuur nog als pdf, begin dan daar.

## Probeer het vandaag

Kies je grootste klant. Weet je op welke dag de run is, en tot wanneer je mee kunt? Zo niet, bel en vraag het.
`,
};
