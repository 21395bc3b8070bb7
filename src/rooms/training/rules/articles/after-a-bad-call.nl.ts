import type { Article } from '#rooms/training/rules/articles/article.ts';

/** Dutch article: Na een vervelend gesprek. */
export const afterABadCallNl: Article = {
  slug: 'after-a-bad-call',
  title: 'Na een vervelend gesprek',
  summary: 'Wat je doet als iemand schreeuwt of scheldt, en hoe je daarna weer fris de volgende belt.',
  skills: ['empathy', 'closing'],
  body: `Iemand schreeuwt tegen je. Iemand huilt en hangt op. Of een klant zegt iets gemeens dat blijft hangen. Het hoort soms bij dit werk. Het is niet jouw schuld. En je hoeft het niet alleen te dragen.

## Tijdens het gesprek

Praat zachter en langzamer dan de klant. Dat werkt beter dan meegaan in de toon. Zeg wat je hoort: "U bent kwaad, dat snap ik. Vertel me wat er is." Laat de eerste golf voorbijgaan. Leg pas daarna iets uit.

Wordt het schelden, doe dan drie dingen:

1. **Noem het.** "U scheldt me nu uit."
2. **Begrens het.** "Zo praat ik niet verder. Ik wil u wel helpen."
3. **Stop, als het doorgaat.** "Ik hang nu op. Morgen om tien uur bel ik u weer."

Ophangen mag. Blijf rustig en noem wanneer je terugbelt. Schrijf daarna kort op wat er is gezegd, zonder oordeel.

Zegt iemand dat hij zichzelf iets wil aandoen? Praat dan niet meer over geld. Blijf aan de lijn en wenk een collega. Volg het plan van je bedrijf. Ken je dat plan niet, vraag er vandaag naar.

## Direct erna

Bel niet meteen de volgende. Sta op, drink iets, loop een rondje. Vertel in twee zinnen wat er gebeurde. Je hoeft het niet op te lossen. Hardop zeggen is genoeg om het kwijt te raken.

Geef je grens ook door. Heb je drie zware gesprekken achter elkaar gehad, laat het volgende dan aan een collega. Nakomen telt zware gesprekken voor jou. Alleen jij ziet die telling.

## Later op de dag

Kijk één keer terug, met twee vragen. Wat deed ik goed? Wat probeer ik de volgende keer? Meer niet. Wie blijft malen, leert er niets bij.

Weet ook: de meeste boosheid gaat niet over jou. De klant heeft een slechte week, of hij schrikt van het bedrag. Jij was de eerste die opbelde.

## Voor de collega

Hoor je naast je een moeilijk gesprek? Kijk even op. Een knik of een glas water zegt: je bent niet alleen. Vraag erna: "Wil je het kwijt?"

## Probeer het vandaag

Spreek met één collega af dat jullie elkaar na een zwaar gesprek even opzoeken.
`,
  review: true,
};
