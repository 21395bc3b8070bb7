/** Instalments, deferral, parts, trade. */
export const sensesOfArrangement: Readonly<Record<string, string>> = {
  spreidwoord: `
    spreiden spreiding gespreid spreidt uitsmeren smeren uitgesmeerd smeer verdelen verdeeld verdeling verdeel opdelen
    opgedeeld opsplitsen splitsen gesplitst splits opknippen opgeknipt knippen geknipt stukhakken hakken uitrekken
    gefaseerd faseren stapsgewijs trapsgewijs stukje beetje geleidelijk afgewisseld uitspreiden
  `,
  termijnwoord: `
    termijn termijnen termijntjes termijnbedrag schijf schijven schijfjes stuk stukken stukjes stukskes deel delen
    deeltje deeltjes deelbetaling deelbetalingen portie porties portietje brokje brokjes brokken keer keren vijven
    zessen maandtermijn maandelijks afkorting kwart helft helften etappe etappes stap stappen plakje plakjes
  `,
  plansoort: `
    afbetalingsplan afbetalingsregeling afbetalingstermijn afbetaling afbetalingen betalingsplan betaalplan
    betaalplannetje betalingsregeling betaalregeling regeling regelingen regelingetje schikking aflossingsplan
    aflossing aflossingen aflossingsschema aflosschema schema plan plannetje spreidingsplan maandbedrag weekbedrag
    gespreide minnelijke afspraak mouw passen aflospatroon
  `,
  uitstelwoord: `
    uitstel uitstellen uitgesteld stel respijt ademruimte adempauze lucht ruimte tijd speling marge extra verlengen
    verlenging verlengd opschuiven opgeschoven schuiven doorschuiven verschuiven verschoven verleggen verlegd
    verzetten verzet verplaatsen verplaatst later wachten geduld pauze pauzeren pauzeknop bevriezen parkeren rekken
    opschorten opschorting weekje maandje dagje betalingsuitstel betaaluitstel betaalpauze bufferperiode
  `,
  deelnu: `
    gedeelte deel deels gedeeltelijk aanbetaling aanbetalen voorschot alvast vast nu meteen eerste begin beginnen
    aanvang startbedrag helft restant rest saldo overige resterend resterende daarna vervolgens later overblijft
    kleinere kleiner bedragje bedrage aanzet teken geste blijk
  `,
  aanbodwoord: `
    aanbieden aanbied bied biedt aanbod voorstellen voorstel stel mogelijk mogelijkheid mogelijkheden optie opties
    oplossing oplossingen alternatief alternatieven toestaan toegestaan sta toekennen toekenning verlenen verleen
    gunnen gun tegemoet tegemoetkomen tegemoetkoming meedenken soepel flexibel coulant coulance bereid openstaan
    regelen schikken bespreekbaar onderhandelen helpen
  `,
  vraaguitstel: `
    mag mogen kan kunnen zou zouden lukt gaat kon wil willen vraag vragen verzoek verzoeken mogelijk haalbaar bestaat
    bestaan toegelaten toegestaan oké bezwaar bezwaarlijk erg probleem lief smeken smeek alstublieft
  `,
  voorwaardewoord: `
    mits indien als wanneer zolang tenzij ingeval ruil tegenover daartegenover tegenprestatie wederzijds geven nemen
    geef krijgt voorwaarde voorwaarden stel stellen dan daarvoor daartegen erbij compenseren compensatie zekerheid
    garantie borg belofte vastleggen schriftelijk handtekening aanbetaling bevestiging oversteken middenweg compromis
    halverwege tegemoet
  `,
  haalbaar: `
    haalbaar haalbare realistisch realistische lukken lukt doenbaar doenlijk betaalbaar draagbaar draaglijk behapbaar
    overkomelijk mogelijk werkbaar uitvoerbaar comfortabel ademhalen budget maandbudget missen overhouden overhoudt
    inkomen uitgaven aankunnen maximum maximaal hooguit minimaal minimum tenminste minstens
  `,
  laagnemen: `
    laten vallen kwijtschelden kwijtgescholden kwijtschelding strepen doorstrepen wegstrepen afschrijven afboeken
    afgeboekt vergeten zitten schenken rest kwijtkunt kleinigheidje symbolisch symbolische tientje vijfje beetje iets
    uitkomt ooit maanden gemak haast wachten
  `,
  ritmewoord: `
    maandelijks wekelijks dagelijks jaarlijks kwartaal tweemaandelijks elke iedere per telkens kwartaalsgewijs begin
    einde doorlopend automatisch opdracht vast periodiek regelmatig frequentie
  `,
  lusten: `
    lusten spelregels nakomen naleven nagekomen naleving stipt stiptheid vervalt vervallen overslaan overgeslagen
    gemist missen gemiste opeisbaar ineens hele bedrag verzuim herroepen ongedaan bevestigingsbrief bevestigen
    schriftelijk afspraakbevestiging
  `,
};
