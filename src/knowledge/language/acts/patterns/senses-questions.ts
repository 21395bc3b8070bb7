/** Asking, probing, leaving it to the other, noting, summing up. */
export const sensesOfQuestions: Readonly<Record<string, string>> = {
  vraagwoordtijd: `
    wanneer hoelang welke tegen vanaf datum dag moment tijdstip termijn week dagen eerstvolgende welk deadline
    verwachten zien tegemoetzien bijgeschreven verschijnt landt afhandelt regelt
  `,
  vraagoorzaak: `
    waarom waarvoor waardoor hoezo reden redenen oorzaak oorzaken aanleiding achtergrond probleem obstakel knelpunt
    verklaring toelichting toelichten uitleggen verhaal spelen speelt hand gebeurd gaande misging misgelopen schort
    schorten tegenhoudt belemmert dwarszit struikelblok houdt beweegreden hoekomt maakt
  `,
  vraagpersoon: `
    wie wiens contactpersoon leidinggevende verantwoordelijke beslisser beslist goedkeurt tekent beheert aanspreekpunt
    aanspreken naam telefoonnummer rechtstreeks doorverbinden collega functie bereikbaar directe doorkiesnummer
  `,
  vraagbewijs: `
    bewijs bewijzen bewijsstuk aantonen aangetoond aantoont betaalbewijs afschrift screenshot schermafdruk foto foto's
    mail bevestiging kopie document documentatie onderbouwing onderbouwen specificeren nummer referentie transactie
    hoeveel welk wie wanneer precies exact concreet concreter specifiek specifieker onduidelijk verduidelijken
    opsturen doorsturen meesturen bijlage
  `,
  vraagbedrag: `
    hoeveel welk bedrag deel gedeelte geheel hele volledige volledig totaal totaalbedrag saldo restbedrag gehele alles
    helft maximaal minimaal maandbedrag aanbetaling som sommetje missen overmaken precies cijfer getal
  `,
  precieswoord: `
    precies exact concreet concrete specifiek specifieke nauwkeurig juist juiste vast vaste zeker zekerheid hard harde
    duidelijk duidelijke helder heldere definitief expliciet letterlijk stipt welbepaald houvast dag datum bedrag
    vastpinnen
  `,
  lossenlaten: `
    hoor hoort horen weten merk merken zie zien bekijk bekijkt uitkomt past schikt gemak gemakkelijkst aangeeft
    aangeven zegt roept wenst wens voorkeur keuze kiest beslist overgelaten overlaten maar eigen tempo gelegenheid
  `,
  neemtgenoegen: `
    oké prima goed goedzo fijn mooi perfect uitstekend top best akkoord duidelijk helder begrepen genoteerd snap
    wachten afwachten wacht vertrouw vertrouwen vertrouwd reken vanzelf genoeg voldoende tevreden aanzien geloof
  `,
  excuusaanreik: `
    krap krapjes moeilijk moeilijkheden probleem problemen probleempje misschien ontvangen gemist ontgaan vergeten
    vergeetachtig tussendoor glipt spam vakantie druk drukte ziek misverstand fout verkeerd tevreden ontevreden klacht
    schortte onduidelijk kwijt onzerzijds schuldig foutje gestuurd aangekomen financieel geldzorgen liquiditeit
    feestdagen boekhouding
  `,
  openstaandmeld: `
    open openstaand openstaande openstaat openstaan onbetaald onbetaalde onvoldaan onvoldane achterstallig
    achterstallige achterstand vervallen verlopen verstreken overschreden overtijd uitstaand gestorneerd resteert rest
    resterend saldo bedrag factuur factuurnummer nummer dagen weken vervaldatum betaaltermijn bedraagt betreft
    betreffende inzake omtrent aangaande verband
  `,
  samenvattend: `
    samengevat samenvatten samenvatting samenvattend vat recapituleren recapitulerend resumeren resumerend resumé
    resume overlopen doorlopen doornemen herhaal herhalen herhaling herhaald nogmaals kort kortom rij rijtje oftewel
    concluderend conclusie besluit besluitend terugkoppelen teruglees terugleggen voorlees lees check controleren
    zekerheid misverstanden volledigheid volledigheidshalve puntjes neerkomt
  `,
  noteerwoord: `
    noteer noteren genoteerd noteert opschrijven opgeschreven schrijf schrijven zet zetten gezet leg leggen vastleggen
    vastgelegd registreren geregistreerd boek inboeken inplannen ingepland plan agenda dossier systeem bevestig
    bevestigen bevestiging bevestigd mail notitie aantekening aantekenen opnemen opgenomen inschrijven zwart-op-wit
    ingetikt onthouden aanvinken markeren
  `,
  afspreekwoord: `
    afgesproken afspraak afspraken afspreken spreken akkoord deal beklonken geregeld overeenkomst overeengekomen rond
    vast vaststaat houden houd houdt reken rekenen rekening verwacht verwachten tegemoet handjeklap hand erop erewoord
    akkoordje geldt
  `,
  permissie: `
    mag mogen mocht kunnen toestemming permissie toegestaan toelaten toegelaten laten vergunning gunnen bezwaar
    goedvinden goedvindt storen vragen even stoort gelegen schikt praten moment momentje
  `,
  jazegt: `
    ja jaja jawel jazeker zeker tuurlijk natuurlijk uiteraard vanzelfsprekend inderdaad klopt juist exact precies
    absoluut akkoord afgesproken goed prima oké okido jep yes yep welja ewel awel graag lukt past top perfect best
    deal vastbesloten mooi
  `,
  neezegt: `
    nee neen nope bijlange nietes geenszins allerminst niet geen nooit nimmer helaas spijtig jammer onmogelijk
    uitgesloten ongelukkig amper nauwelijks evenmin weiger ontken tegendeel integendeel
  `,
  toegeeflijk: `
    zitten geeft niets erg vooruit allee allez vergeet vergeef tuurlijk soit enfin bon best ach och vingers knijp oog
    oogje toegeven zwicht zwichten overstag overgehaald gewonnen
  `,
  verplichtwoord: `
    moet moeten moest moesten dient diende verplicht verplichting verplichtingen behoort behoren geacht gehouden hoort
    vereist vereiste noodzakelijk noodzaak wettelijk gebonden gedwongen onvermijdelijk opgelegd eis eisen geëist
    verlangen opdragen vordert onverkort onverbiddelijk
  `,
};
