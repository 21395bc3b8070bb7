/** Small words and particles that carry tone: contrast, reason, condition, doubt, totals. */
export const sensesOfGrammar: Readonly<Record<string, string>> = {
  tegenwoord: `
    maar echter nochtans toch desondanks niettemin evenwel alleen behalve enkel tenzij hoewel ofschoon ondanks
    daarentegen integendeel anderzijds terwijl alhoewel weliswaar edoch doch niettegenstaande
  `,
  redenwoord: `
    omdat doordat want aangezien vermits daar daarom daardoor vandaar dus zodoende derhalve bijgevolg immers namelijk
    wegens vanwege dankzij door reden oorzaak gevolg zodat waardoor ingevolge
  `,
  voorwaardezin: `
    als indien wanneer mits zolang tenzij zodra stel gesteld veronderstel ingeval geval anders zoniet eventueel mocht
    afhankelijk hangt afhangt
  `,
  totaalwoord: `
    alles alle allemaal heel hele geheel gehele ganse gans volledig volledige compleet complete totaal totale
    integraal allebei beide elk ieder iedereen overal ineens gezamenlijk inbegrepen rest restant overige
  `,
  nietswoord: `
    niets niks nergens niemand nooit geen geenszins nul zonder leeg nimmer evenmin amper nauwelijks zelden weinig
    bijna minder enkel
  `,
  steedswoord: `
    nog steeds alsnog al reeds allang opnieuw weer alweer terug wederom blijvend onveranderd voorlopig vooralsnog
    dusver inmiddels intussen ondertussen sinds
  `,
  toonpartikel: `
    toch wel nou nu eens even maar ook dan zeg hoor hé he zeker soms gewoon immers eigenlijk trouwens overigens
    tenslotte eindelijk nochtans sowieso feite welteverstaan zogezegd
  `,
  vlaamswoord: `
    goesting ambetant ambetante efkes effekes seffens subiet plezant plezante ambras miserie zever zeveren kuisen
    solden nonkel mutualiteit syndicus werf camion camionette amai allez allee alleszins schoon schone tof sebiet
    precies gelijk peinzen peins klappen klap babbel babbelen ocharme sjiek vijs frigo microgolf living ajuin patat
    beenhouwer bomma bompa
  `,
  vlaamsmeer: `
    facteur domiciliëring dienstencheque nonkels tante schoonbroer verschieten verschoten verschiet content malcontent
    curieus serieus deftig proper vuil goedkoop duur rap rapper traag vort voort versleten kapotgegaan stillekes
    schoontjes zotjes zot zotte zotten kletsen vaneigens gans kweetni kweenie gijlie gulder tsjak boeltje bazar
    marcheren marcheert vasthangen
  `,
  straatwoord: `
    chill relax bro gast vet dope sick kapot doekoe para parra stuk flex skeer tjappen wollah wallah ewa fissa fittie
    swag cringe nice lit boeie boeien whatever no-stress stressen chillen noob loser epic
  `,
  transcriptfout: `
    betalingsregelling betaald's faktuur fakturen factuuur overgemaak overmake gestort's ontvange ophale betaale
    herrinering herinering herrinnering aanmanning incaso incasso's deurwaarden deurwaader rekning rekenning regelling
    uitstell storning syteem sisteem computter bijdragen's verzekerring verzekring
  `,
  engelswoord: `
    deadline planning budget cash cashflow invoice payment reminder order backorder deal call meeting mail inbox
    update account team manager support ticket service online offline login password link website shop sale refund
    voucher tracking issue delay hold pending approval sorry please fine perfect sure business consultant
  `,
  franswoord: `
    voilà enfin bon bonjour monsieur affaire congé recommandé chauffage facteur chance ambiance content cadeau
    cafetaria camionette panne depannage garage coiffeur bureau sacoche portemonnee jamais pardon bref allez santé
    soit patron patronne charmant serieus colère toilette salon terras
  `,
};
