/** Banks, cards, apps, software and how they fail. */
export const sensesOfSystems: Readonly<Record<string, string>> = {
  bankwoord: `
    bank banken bankje bankfiliaal kbc ing rabobank rabo abn amro abn-amro sns asn regiobank triodos bunq knab revolut
    argenta belfius bnp fortis crelan keytrade beobank axa bankkantoor bankrekening betaalrekening zichtrekening
    rekeningnummer iban bic spaarrekening internetbankieren thuisbankieren homebanking
  `,
  betaalmiddel: `
    pas pasje bankpas bankpasje pinpas betaalpas bankkaart kaart kaartje debetkaart creditcard kredietkaart visa
    mastercard amex maestro bancontact ideal wero paypal klarna tikkie apple-pay google-pay payconiq qr-code qr
    betaallink link betaalverzoek contant cheque overschrijving overschrijvingsformulier acceptgiro
    spoedoverschrijving pin pinnen
  `,
  incassowoord: `
    incasso automatische automatisch domiciliëring domicilering domiciliëringen machtiging mandaat sepa
    incassomachtiging incassant afschrijving afgeschreven afschrijven afgehaald afhalen ingetrokken ingevorderd
    gestorneerd storneren stornering storno teruggeboekt teruggestort terugboeken terugboeking bounced doorlopende
    geïncasseerd incasseren
  `,
  inlogmiddel: `
    digipass kaartlezer kastje bakske bakje identifier e-dentifier scanner token itsme digid eherkenning eid
    identiteitskaart app authenticator code codes pincode pin-code puk wachtwoord paswoord password gebruikersnaam
    login inlog inloggen inlogcode inloggegevens tan-code tan verificatiecode sms-code vingerafdruk gezichtsherkenning
    account profiel aanmelden ingelogd batterijtje
  `,
  computerding: `
    computer pc laptop tablet ipad telefoon gsm smartphone toestel scherm toetsenbord server internet wifi netwerk
    verbinding stroom router modem printer website site webpagina pagina portaal platform software programma pakket
    boekhoudpakket boekhoudprogramma boekhoudsoftware systeem systemen exact sap afas twinfield octopus yuki odoo erp
    snelstart billit app bankapp cloud robot robotje virus ai
  `,
  storingswoord: `
    storing storingen panne pannes crash gecrasht crasht uitval uitgevallen plat platgelegd eruit offline down
    onderhoud onderhoudswerken haperde hapert stroompanne stroomstoring hack gehackt hackers cyberaanval ransomware
    virus virussen malware bug bugs glitch fout foutmelding foutmeldingen error errors foutcode timeout time-out
    draaiwieltje zandloper bevroren vastgelopen zwart blauw
  `,
  weigert: `
    weigert geweigerd weigeren weigerde weigering blokkeert geblokkeerd geblokkeerde blokkering blokkade afgekeurd
    afgewezen ongeldig ongeldige onbekend verlopen verstreken overschreden limiet daglimiet weeklimiet maximum mislukt
    mislukte mislukken faalt gefaald pakt aanvaardt accepteert herkent herkend bevroren ingeslikt opgeslokt
    ingetrokken gesloten geannuleerd teruggekomen teruggegeven lukt
  `,
  migratiewoord: `
    migratie overgang overgestapt overstap overstappen overgezet overzetten nieuw nieuwe update updaten upgrade
    geüpdatet omgezet omschakeling installatie geïnstalleerd implementatie ingebruikname ingevoerd koppeling gekoppeld
    ontkoppeld import geïmporteerd inlezen ingelezen scannen ingescand scan uploaden geüpload versie kinderziekten
    opstartproblemen veranderd gewijzigd
  `,
  kaartkwijt: `
    gestolen verloren kwijt kwijtgespeeld geskimd opgelicht fraude phishing gephisht beveiliging preventief vervangen
    aangevraagd onderweg activeren geactiveerd brievenbus pincode vergeten vergeet foutief ingetikt cardstop
    buitgemaakt bestolen gerold zakkenroller portemonnee handtas misbruikt
  `,
  technisch: `
    technisch technische techniek technieker ict it it-afdeling informatica informaticus helpdesk servicedesk
    supportticket ticket leverancier beheerder systeembeheerder programmeur consultant patch herstart herstarten reset
    resetten gereset opnieuw instellen instelling instellingen configuratie toegang rechten
  `,
};
