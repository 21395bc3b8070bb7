/** Invoices and their lines, amounts that are wrong, and what was never ordered. */
export const sensesOfInvoice: Readonly<Record<string, string>> = {
  rekeningsoort: `
    factuur facturen nota nota's rekening rekeningen afrekening eindafrekening jaarafrekening eindfactuur deelfactuur
    termijnfactuur voorschotfactuur voorschotnota verzamelfactuur creditfactuur creditnota maandfactuur
    kwartaalfactuur weekfactuur slotfactuur pro-forma bonnetje bon bonnen kassabon kasticket leveringsbon vrachtbrief
    werkbon acceptgiro rappel aanmaning herinnering betalingsherinnering maning sommatie pakbon
  `,
  factuurregel: `
    regel regels regeltje post posten postje lijn lijntje lijnen onderdeel specificatie specificaties gespecificeerd
    ongespecificeerd uitsplitsing uitgesplitst detail details gedetailleerd omschrijving omschreven artikelregel
    artikelnummer bovenste onderste kolom bladzijde pagina bijlage bijlagen onderbouwing urenstaat urenlijst uurstaat
  `,
  bijkosten: `
    meerwerk meerwerken voorrijkosten voorrijkost verplaatsingskosten verplaatsing kilometervergoeding reiskosten
    reisuren verzendkosten verzending transportkosten vervoerskosten leverkosten bezorgkosten toeslag dieseltoeslag
    brandstoftoeslag milieutoeslag weekendtoeslag spoedtoeslag nachttarief administratiekosten administratiekost
    dossierkosten opstartkosten installatiekosten instelkosten startkosten handlingkosten orderkosten
    afhandelingskosten parkeerkosten
  `,
  statiegeldwoord: `
    statiegeld leeggoed emballage kratten krat bakken fust fusten pallet pallets europallet europallets waarborg borg
    borgsom rolcontainer rolcontainers retourfust fustgeld vaten flessen retour teruggegeven ingeleverd teruggebracht
    leegverrekening containers kist kisten
  `,
  btwwoord: `
    btw btw-nummer btw-tarief btw-percentage verlegd verlegging vrijgesteld intracommunautair belastingvrij exclusief
    inclusief bruto netto tarief percentage procent nultarief medecontractant attest renovatietarief fiscaal
    aftrekbaar
  `,
  prijswoord: `
    prijs prijzen prijsje tarief tarieven uurtarief uurprijs uurloon dagprijs stukprijs kiloprijs eenheidsprijs
    vierkantemeterprijs verkoopprijs inkoopprijs actieprijs kortingsprijs nettoprijs catalogusprijs adviesprijs
    prijsafspraak prijslijst prijsopgave prijsverhoging offerteprijs forfait forfaitair richtprijs vanafprijs
    vraagprijs meterprijs tonprijs huurprijs
  `,
  offertewoord: `
    offerte offertes begroting bestek raming aanbieding voorstel kostenraming opdrachtbevestiging orderbevestiging
    bestelbon bestelorder bestelnummer ordernummer inkooporder po-nummer po inkoopnummer referentie referentienummer
    kenmerk projectnummer werfnummer dossiernummer contractprijs aanbod prijsvoorstel aanneemsom
  `,
  kortingwoord: `
    korting kortingen kortingscode kortingsbon staffel staffelkorting staffelprijs actie actiekorting promo promotie
    solden reductie vriendenprijs vriendenprijsje bonuskorting volumekorting kwantumkorting betalingskorting
    contantkorting afslag aftrek aftrekken afgetrokken gratis kosteloos cadeau gratuit credit creditering gecrediteerd
    crediteren crediteer
  `,
  foutbedrag: `
    fout fouten foutje foutief foutieve verkeerd verkeerde onjuist onjuiste mis abuis abusievelijk rekenfout telfout
    tikfout typefout typfout kommafout komma nulletje nul verrekend verteld verkeerdelijk vergissing vergist misrekend
    misgerekend onnauwkeurig afwijking afwijkt afwijkend afwijken verschilt verschil verschillen tegenstrijdig
  `,
  teveelwoord: `
    teveel hoger hoog hoge hogere torenhoog buitensporig duurder overdreven overmatig veelvoud dubbele dubbel dubbelop
    tweemaal tweekeer drievoud opgeblazen aangedikt aangedikte opgehoogd verhoogd bovenop extra verdubbeld
    verviervoudigd exorbitant fors flink absurd tiendubbel
  `,
  reken: `
    rekenen rekent rekende rekenden gerekend aangerekend aanrekenen aanrekent berekend berekenen berekent doorberekend
    doorberekenen doorgerekend doorrekenen bijgerekend bijrekenen gefactureerd factureren factureert factureerde
    gefaktureerd doorgefactureerd geboekt opgevoerd opgenomen vermeld inbegrepen gezet schrijft getikt gebracht
  `,
  naamfout: `
    naam tenaamstelling bedrijfsnaam vennootschap firma entiteit dochterbedrijf bv nv vof eenmanszaak bvba stichting
    vzw naamgenoot voornaam adres adresseren geadresseerd straatnaam factuuradres vestiging filiaal kostenplaats
    afdeling kvk ondernemingsnummer kbo btw-nummer overgenomen overname verkoper vorige doorstart gefuseerd fusie
  `,
  nietbesteld: `
    besteld bestelde bestelling gevraagd vroeg aangevraagd afgenomen afgesloten ingetekend getekend ingeschreven
    aangekocht gekocht opdracht besteldheb nooit onbekend onbekende vreemd wildvreemd spookfactuur nepfactuur fake
    phishing oplichting identiteitsfraude fraude ongevraagd ongewenst opgedrongen aangesmeerd opgelepeld
    proefabonnement gewonnen colportage
  `,
  nietvanmij: `
    vorige bewoner bewoners huurder eigenaar buurman buurvrouw buren ex-man ex-vrouw zoon dochter huisgenoot
    naamgenoot medehuurder verhuisd ertussenuit anders ander andermans vreemde vestiging zusterbedrijf verhuurder
    eigenaars derde onderhuurder medebewoner
  `,
  opgezegd: `
    opgezegd opzegging opzeggen opzegtermijn beëindigd beëindiging stopgezet stopzetting gestopt geannuleerd
    annulering annuleren geannuleert ontbonden afgezegd afgemeld uitgeschreven uitschrijving gedeactiveerd verlopen
    herroepen bedenktijd retour retourgezonden geretourneerd teruggestuurd teruggezonden teruggebracht afgelopen
    stilzwijgend verlengd verlenging
  `,
  meterstand: `
    meter meterstand meterstanden tellerstand teller slimme digitale verbruik verbruikt kilowattuur kuub kuubs kubieke
    liter liters kilometerstand kilometers schatting geschat uitgelezen opname verbruiksmeter gasmeter watermeter
    tussenmeter aftappen piekverbruik nachtmeter warmtemeter calorieën
  `,
  aantalfout: `
    aantal aantallen hoeveelheid hoeveelheden stuks uren uurtjes uurtje urenlijst manuren man kilo's ton tonnen
    vierkante meter meters strekkende kuub pallets zakken dozen personen couverts nachten overnachtingen ritten lessen
    sessies behandelingen deelnemers gewicht geteld nagerekend natellen nageteld
  `,
  ongeldigedoc: `
    onleesbaar onleesbare leesbaar onvolledig onvolledige ontbreekt ontbrekend ontbrekende ontbrak mankeert verkeerde
    bestelnummer referentie kenmerk formaat ubl peppol pdf portaal uploaden ingediend geüpload afgekeurd geweigerd
    vereist vereiste verplichte kolommen datum factuurdatum kostenplaats contactpersoon e-factuur
  `,
  betwist: `
    betwist betwisten betwisting betwiste bezwaar bezwaarschrift protest geprotesteerd protesteren aangevochten
    aanvechten discussie geschil dispuut reclamatie gereclameerd reclameren klacht klachten ingediend disputeren
    weerlegd tegengesproken oneens onenigheid protestbrief aangetekend ingebrekegesteld dossier herziening herzien
    corrigeren gecorrigeerd correctie aangepast aanpassing aanpassen
  `,
  deelbetwist: `
    gedeelte deel deels gedeeltelijk helft rest restant resterende onbetwist onbetwiste overige ander overblijft
    overblijvende verschil saldo stuk stukje fractie kwart derde merendeel grootste kleinste eerste laatste bovenste
  `,
};
