import type { Article } from '#rooms/training/rules/articles/article.ts';

/** Dutch article: Ruilen in plaats van geven. */
export const giveAndTakeNl: Article = {
  slug: 'give-and-take',
  title: 'Ruilen in plaats van geven',
  summary: 'Vraag eerst alles. Geef daarna niets zonder er iets voor terug te krijgen, en laat de klant ook winnen.',
  skills: ['trading', 'argument'],
  body: `Een klant vraagt om een maand extra. Je vindt hem aardig en zegt ja. Wat heb je nu? Een maand later, hetzelfde bedrag, en een klant die weet dat vragen helpt. De volgende keer vraagt hij weer.

## Eerst alles

Begin altijd met je hele doel: "Kunt u de € 1.200 vandaag overmaken?" Je hoeft het niet te krijgen. Maar wie met de helft begint, krijgt nooit meer dan de helft. Lukt alles niet, ga dan stap voor stap terug:

1. alles vandaag
2. de helft vandaag, de rest op een dag die je samen kiest
3. een deel vandaag, de rest in delen

## Als u, dan ik

Geven mag, als je er iets voor terugkrijgt. Gebruik de zin met *als* en *dan*:

- "Als u vandaag € 600 betaalt, dan kan de rest tot de 20e blijven staan."
- "Als u factuur B meteen meebetaalt, dan mag A op de 30e."
- "Als u automatisch laat betalen, dan maak ik er drie delen van."

Eerst komt wat jij krijgt. Zo hoort de klant dat het bij elkaar hoort.

## Wat heb je om te ruilen?

Meer dan je denkt. Jij hebt dagen, delen, een levering die doorgaat, en soms kosten die vervallen. De klant heeft geld van vandaag, een factuur die nog niet te laat is, en een vaste betaaldag. Kijk voor je belt wat je zelf mag toezeggen. Dan hoef je in het gesprek niet te twijfelen.

## De dag naar voren halen

Biedt de klant een dag die te ver weg is? Leg uit waar jij het geld voor nodig hebt. "Wij betalen de lonen op de 24e. Daarom vraag ik het voor die dag." Een reden met een datum werkt. Een les over netjes betalen werkt niet.

## Geef langzaam

Denk hardop na voor je iets toegeeft. Geef een klein stuk. Wat snel komt, lijkt weinig waard. Wat moeite kostte, voelt voor de klant als winst. Zo gaan jullie allebei tevreden uit het gesprek.

## Probeer het vandaag

Schrijf voor je volgende gesprek op: dit mag ik geven, en dit vraag ik terug.
`,
};
