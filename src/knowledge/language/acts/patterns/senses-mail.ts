/** Invoices and letters that came or did not come, and by which way. */
export const sensesOfMail: Readonly<Record<string, string>> = {
  documentwoord: `
    factuur nota brief brieven briefje schrijven papier papieren papiertje document documenten stuk stukken kopie
    kopietje afschrift duplicaat herinnering herinneringen aanmaning rappel pdf bijlage attachment bericht berichtje
    mail mailtje mailtjes e-mail e-mails email envelop enveloppe omslag poststuk pakje overzicht overzichtje bestand
    scan exemplaar origineel formulier formulieren
  `,
  mailkanaal: `
    mail mailbox mailadres e-mailadres emailadres inbox inbak postvak spam spambox spamfolder spamfilter ongewenst
    ongewenste reclamemap reclame junk junkmail filter filters firewall map mapje folder prullenbak prullenmand
    archief gmail hotmail outlook telenet ziggo whatsapp appje sms sms'je smsje portaal klantportaal klantenzone app
    zoomit doccle peppol mercurius e-box mijnoverheid digipoort fax chat
  `,
  postkanaal: `
    post postje brievenbus brievenbusje bus postbus postbode facteur postman postnl bpost sandd deurmat mat
    aangetekend aangetekende recommandé aandoorgegeven postzegel portvrij postkantoor bezorger brievenpost postvakje
    postkamer postsorteer poststuk ingeleverd bussen deurbel gang gangkastje trap
  `,
  adreswoord: `
    adres adressen adresje adreswijziging verhuisd verhuizing verhuisbericht verhuizen oud oude vorig vorige straat
    huisnummer nummer toevoeging postcode woonplaats gemeente stad dorp bezoekadres postadres factuuradres
    facturatieadres kantooradres domicilie ingeschreven bewoner bewoners buren verdieping bus appartement spelfout
    puntje streepje letter typfout
  `,
  ontvangwoord: `
    ontvangen gekregen krijgen kreeg kregen gehad aangekomen toegekomen binnengekomen binnen binnengelopen bezorgd
    bereikt bereikte gezien gelezen geopend opengedaan opengemaakt gevonden terechtgekomen geland gearriveerd
    tegengekomen doorgekregen verschenen belandde beland komen kwam
  `,
  nietsgezien: `
    nooit nergens niemand zonder leeg lege blanco spoorloos taal teken radiostilte onbekend onbekende onwetend verrast
    verbaasd verrassing verwonderd hoor verneem vernemen wist bewust bewustzijn hemel gehoord
  `,
  zoekgeraakt: `
    kwijt verloren kwijtgeraakt weggeraakt zoek zoekgeraakt zoekgeraken verdwenen verdween vermist spoorloos
    onvindbaar onvindbare weggewaaid weggegooid weggekieperd papierbak papiermand shredder versnipperd opgegeten
    verscheurd verbrand verdwaald verzeild tussengeraakt tussen ondergesneeuwd ondergestoft bedolven gewist verwijderd
    gedeletet overheen gelezen gemist ontgaan
  `,
  hond: `
    hond hondje puppy kat poes opgevreten opgegeten verscheurd aangevreten gekauwd nat kletsnat regen koffie overheen
    gemorst kinderen kleuter getekend kleurplaat doorgespoeld verhuisdozen verhuisdoos dozen berg hoop stapel chaos
    wanorde rommelig reclamefolders reclamedrukwerk krant kranten
  `,
  doorstuurvraag: `
    sturen stuur stuurt gestuurd stuurde opsturen opstuur doorsturen doorstuurt doorgestuurd toesturen toezenden
    nasturen mailen mail mailt gemaild doormailen hermailen verzenden verzend verzonden versturen verstuur zenden
    bezorgen opnieuw nogmaals herzenden appen app doorappen kopietje duplicaat nieuwe printen uitprinten afdrukken
    faxen
  `,
  eerdergestuurd: `
    gestuurd verstuurd verzonden gemaild gepost bezorgd opgestuurd afgeleverd leesbevestiging ontvangstbewijs
    bevestiging track bewijs verzendbewijs verzenddatum systeem log vorige eerdere herhaaldelijk diverse verschillende
    verscheidene meermaals ettelijke driemaal tweemaal aangemaand herinnerd gerappelleerd
  `,
};
