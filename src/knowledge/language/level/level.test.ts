import { describe, expect, it } from 'vitest';
import { understandability } from '#knowledge/language/level/level.ts';

/** Letters that we invented, from very easy to legal prose. */
const letters = [
  `Dag Sam,\n\nJe rekening van mei is nog open. Het is 40 euro. Wil je die voor vrijdag 5 juni betalen? Lukt dat niet? Bel ons dan even. Wij helpen je graag.\n\nGroet,\nKim`,
  `Beste mevrouw De Wit,\n\nU kreeg op 2 mei een rekening van ons. Het gaat om 85 euro. Wij zagen nog geen betaling. Wilt u het bedrag vóór 12 juni betalen? U kunt betalen met de link in deze mail. Hebt u vragen? Bel ons gerust op 010 123 45 67.\n\nMet vriendelijke groet,\nAnna Bos`,
  `Beste heer Jansen,\n\nOp 2 mei stuurden wij u factuur 2025-88 van € 310. Die is nog niet betaald. Misschien hebt u hem over het hoofd gezien. Wilt u het bedrag uiterlijk vrijdag 12 juni overmaken naar onze rekening? Lukt het niet om alles in één keer te betalen? Bel ons dan, zodat we samen een afspraak kunnen maken die bij u past.\n\nMet vriendelijke groet,\nTeam Administratie`,
  `Geachte heer Peters,\n\nUit onze administratie blijkt dat factuur 2025-104 van € 1.240 nog openstaat, terwijl de betaaltermijn van dertig dagen inmiddels is verstreken. Wij vragen u om het bedrag binnen veertien dagen over te maken, onder vermelding van het factuurnummer. Als u het niet eens bent met de factuur, dan horen wij graag zo snel mogelijk wat de reden daarvan is, zodat wij het kunnen uitzoeken.\n\nHoogachtend,\nDe administratie`,
  `Geachte heer, mevrouw,\n\nNaar aanleiding van onze eerdere aanmaningen moeten wij constateren dat de openstaande vordering, ondanks herhaalde verzoeken, niet door u is voldaan. Wij verzoeken u derhalve het verschuldigde bedrag binnen zeven dagen na dagtekening van deze brief te voldoen. Indien betaling uitblijft, zullen wij de vordering zonder nadere aankondiging ter incasso overdragen, waarbij de daaraan verbonden kosten voor uw rekening komen.`,
  `Geachte heer, mevrouw,\n\nHierbij stel ik u namens cliënte, krachtens het bepaalde in artikel 6:82 BW, in gebreke ter zake van de niet-nakoming van de uit hoofde van de tussen partijen gesloten overeenkomst op u rustende betalingsverplichting, en sommeer ik u om binnen veertien dagen na dagtekening dezes tot algehele voldoening van de hoofdsom, vermeerderd met de wettelijke handelsrente en de buitengerechtelijke incassokosten, over te gaan, bij gebreke waarvan ik mij vrij acht zonder nadere aankondiging rechtsmaatregelen te entameren, waarvan de kosten onverkort op u zullen worden verhaald, onder voorbehoud van alle rechten en weren.`,
];

describe('understandability', () => {
  it('gives a higher score to every harder letter', () => {
    const scores = letters.map((letter) => understandability(letter).score);
    expect(scores).toEqual([...scores].sort((a, b) => a - b));
    expect(new Set(scores).size).toBe(scores.length);
  });

  it('names the levels from A2 to C1', () => {
    expect(letters.map((letter) => understandability(letter).level)).toEqual(['A2', 'A2', 'B1', 'B2', 'C1', 'C1']);
  });

  it('points to words with a plainer wording, at their place', () => {
    const text = 'Wij verzoeken u derhalve het bedrag onverwijld te voldoen.';
    const jargon = understandability(text).findings.filter((finding) => finding.rule === 'jargon');
    expect(jargon.map(({ start, end }) => text.slice(start, end))).toEqual([
      'verzoeken',
      'derhalve',
      'onverwijld',
      'voldoen',
    ]);
    expect(jargon[1]?.advice).toContain('daarom');
  });

  it.each([
    ['passive', 'De factuur wordt door ons opnieuw verzonden.'],
    ['passive', 'Er werd geen bezwaar gemaakt.'],
    ['long-description', 'De door ons op 3 maart aan u verzonden factuur is open.'],
    ['verbs-far-apart', 'Wij hebben u op 3 maart per gewone post en per mail een factuur gestuurd.'],
    ['nominalisation', 'Wij gaan over tot invordering van het bedrag.'],
    ['abbreviation', 'Uw brief d.d. 3 maart is binnen.'],
    ['vague-time', 'U hoort spoedig van ons.'],
    [
      'long-sentence',
      'Wij willen u vragen om het bedrag van de factuur van mei nog deze week naar onze rekening over te maken.',
    ],
    ['many-clauses', 'Wij bellen u, omdat u niet betaalt, terwijl u dat wel zei, zodat wij nu wachten.'],
  ])('finds %s', (rule, text) => {
    expect(understandability(text).findings.map((finding) => finding.rule)).toContain(rule);
  });

  it.each([
    ['passive', 'Hij wordt morgen boos.'],
    ['passive', 'Wij sturen de factuur morgen.'],
    ['vague-time', 'U hoort spoedig van ons, uiterlijk 5 december.'],
    ['long-sentence', 'Wilt u voor vrijdag betalen?'],
    ['abbreviation', 'De bus komt om drie uur.'],
  ])('does not find %s where there is none', (rule, text) => {
    expect(understandability(text).findings.map((finding) => finding.rule)).not.toContain(rule);
  });

  it('asks more of an easier target', () => {
    const text = 'Wilt u het bedrag van mei voor vrijdag 12 juni naar ons overmaken?';
    expect(understandability(text, 'A2').findings).not.toHaveLength(0);
    expect(understandability(text, 'B1').findings).toHaveLength(0);
  });

  it('has nothing to say about nothing', () => {
    expect(understandability('')).toMatchObject({ level: 'A2', score: 0, findings: [] });
    expect(understandability('\ud800 \u202e …').findings).toEqual([]);
  });
});
