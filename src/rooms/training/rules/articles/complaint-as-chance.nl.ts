import type { Article } from '#rooms/training/rules/articles/article.ts';

/** Dutch article: Een klacht is een kans. */
export const complaintAsChanceNl: Article = {
  slug: 'complaint-as-chance',
  title: 'Een klacht is een kans',
  summary: 'Wie klaagt, wil klant blijven. Luister, maak de klacht klein, en vraag het deel dat wel goed is.',
  skills: ['complaints', 'empathy'],
  body: `"Jullie hebben er een puinhoop van gemaakt, ik betaal niets." Dat is niet leuk om te horen. Toch is het beter dan stilte. Deze klant vertelt wat er mis is. Iemand die weg wil, zegt niets meer.

## Het stille protest

Let op klanten die altijd op tijd betaalden en nu opeens niet. Vaak zijn ze ontevreden, en zeggen ze het alleen met hun portemonnee. Raden helpt niet. Vraag het gewoon: "U betaalt altijd op tijd, en nu niet. Wat is er veranderd?"

## Vijf stappen

1. **Laat uitpraten.** Schrijf mee. Leg nog niets uit en verdedig niemand.
2. **Erken de last.** "U hebt twee dagen zonder water gezeten. Dat is erg vervelend." Je zegt niet wie gelijk heeft. Je zegt dat je het hoort.
3. **Maak het precies.** Wat is er mis, sinds wanneer, en om welk deel gaat het? Een klacht zonder randen groeit.
4. **Vraag naar de oplossing.** "Welke oplossing had u verwacht?" Vaak is dat minder dan je vreest.
5. **Spreek een dag af.** Wie pakt het op, en wanneer hoort de klant iets? Bel op die dag, ook als het antwoord er nog niet is.

## En het geld?

Een klacht stopt het deel waar hij over gaat. De rest niet. "De kraan leg ik vast als klacht. Over de andere € 3.200 bent u tevreden. Op welke dag maakt u die over?" Dat is eerlijk, en de meeste klanten vinden dat ook.

Zeg nooit dat de klant eerst alles betaalt en dat je daarna pas luistert. Dan verlies je allebei: het geld en de klant.

Is de klacht opgelost? Vergeet dan de laatste vraag niet: op welke dag komt het geld?

## Geef het door

Hoor je drie keer hetzelfde, dan is er iets aan de hand. Zet bij elke klacht de oorzaak. Geef het door aan wie die oorzaak weg kan halen. Zo voorkomt één gesprek van jou tien klachten van volgende maand.

## Probeer het vandaag

Bedank de eerste klant die klaagt. Echt: "Dank u dat u het zegt." Luister wat er dan gebeurt.
`,
};
