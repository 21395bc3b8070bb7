/** Delivery: what, how, too late, incomplete, nobody came. */
export const sensesOfDelivery: Readonly<Record<string, string>> = {
  leverwoord: `
    levering leveringen leveren lever levert leverde leverden geleverd leverdatum leverdag levertermijn levertijd
    leveringstermijn lossen gelost bezorgen bezorgd bezorgt bezorging bezorger afleveren afgeleverd aflevering
    aanleveren aangeleverd uitleveren toelevering vracht verzending verzonden zending zendingen transport koerier
    koeriers pakketdienst dhl postnl bpost dpd gls ups fedex
  `,
  pakwoord: `
    pakket pakketten pakketje pakske doos dozen doosje pallet pallets krat kratten kist zak zakken bigbag rol rollen
    bundel bak bakken container containers vat vaten bus bussen emmer emmers kar rolcontainer colli collo lading
    ladingen vrachtje deellevering partij partijen lot stapel
  `,
  voertuig: `
    camion camions vrachtwagen vrachtauto vrachtauto's bestelwagen bestelbus busje bus busjes camionette camionetje
    trailer oplegger aanhanger aanhangwagen auto auto's wagen wagens heftruck kraan kraanwagen tractor trekker
    bakwagen tankwagen koelwagen taxi fiets bakfiets scooter trein boot schip vliegtuig
  `,
  telaatwoord: `
    late later laattijdig vertraging vertragingen vertraagd achter achterop achterstand uitgelopen uitloop
    overschreden overtijd overschrijding verlaat uitgesteld verschoven verzet verschuiving doorgeschoven opgeschoven
    eindeloos eeuwen eeuwigheid traagheid traag getreuzel nagekomen nalevering naleveren backorder nabestelling tegen
    uitgebleven uitblijft uitblijven
  `,
  nietgekomen: `
    opgedaagd opdagen komen-opdagen opdaagt verschenen verschijnen langsgekomen langskomen gekomen kwam kwamen
    weggebleven wegbleef afgezegd afgebeld afwezig niemand gezien misgelopen no-show thuisgebleven thuiszitten
    vergeefs wachten gewacht stoep deur
  `,
  onvolledigwoord: `
    onvolledig onvolledige incompleet incomplete ontbreekt ontbreken ontbrak ontbraken ontbrekende mankeert mankeren
    mankeerde mist missen miste misten gemist tekort tekortkomt kort weinig minder half halve helft halverwege
    gedeelte gedeeltelijk deels deellevering restlevering rest overige compleet volledig nalevering manco manco's leeg
    lege vergeten
  `,
  onaf: `
    onaf onafgewerkt onafgemaakt onvoltooid halfaf halfweg klaar afgerond afgemaakt afgewerkt afwerken afmaken
    opgeleverd oplevering voltooid bezig gestopt vertrokken weggelopen stilgelegd stilligt stil achtergelaten
    openliggen openligt openstaat puin steiger steigers rommel achtergebleven geëindigd half opgestart afronden
  `,
  beschadigdgeleverd: `
    beschadigd gedeukt ingedeukt opengescheurd gescheurd gebroken kapotgevallen gevallen platgedrukt geplet nat
    doorweekt lek scherven gebutst verpakking verpakt folie hoekbeschermers transportschade gebarsten gescheurde
    omgevallen verschoven geschoven opengebroken ontdooid verregend glas
  `,
  verkeerdgeleverd: `
    verkeerd verkeerde andere fout verwisseld omgewisseld omgeruild buren buurman buurvrouw afhaalpunt pakketpunt
    afgegeven nummer adres straat afgezet neergezet gedumpt achterom poort stoep regen magazijn loods poortje hek
    ander model kleur maat type artikel soort merk
  `,
  nietgeleverd: `
    nooit nergens geleverd ontvangen aangekomen gezien spoor spoorloos track-and-trace tracking trackingcode verdwenen
    zoekgeraakt kwijt gestolen weg onderweg vastgehouden douane geblokkeerd retour afzender nakomend steeds
    uitgebleven
  `,
  stopwerk: `
    stilgelegen stilgestaan stilstand stilstaan stilvalt vastgelegen vastgezeten gederfd schade omzetverlies
    productieverlies wachten wachttijd werkloos uren mankracht ploeg gestuurd bouwplaats werf planning schema
    tijdschema ontregeld ontwricht gedupeerd verlies verloren boete boeteclausule
  `,
  monteurwoord: `
    monteur monteurs technieker techniekers installateur installateurs vakman vakmannen ploeg ploegen werkman
    werkmannen werklui stukadoor schilder schilders loodgieter elektricien dakdekker chauffeur chauffeurs koerier
    verhuizers schoonmaakploeg poetsvrouw poetshulp begeleider trainer docent dj band cateraar fotograaf bezorger
    glazenwasser tuinman hovenier kraanmachinist stagiair
  `,
  afsprakentijd: `
    afspraak afspraken afgesproken tijdstip tijdslot tijdvak blok ochtend voormiddag namiddag middag tussen uur agenda
    gepland planning ingepland inplannen datum leverweek week beloofde beloofd toegezegd deadline opleverdatum
    einddatum startdatum openingsdag feest huwelijk bruiloft trouwfeest begrafenis communie evenement beurs
  `,
};
