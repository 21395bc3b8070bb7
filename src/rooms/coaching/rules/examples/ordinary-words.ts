/**
 * Words that name nobody, although they stand with a capital or inside the name of a company: words that begin a sentence, forms of companies and trades,
 * names of payment methods and days.
 */
const ordinary = new Set(
  (
    'factuur facturen rekening nota bestelling bedrag overmorgen aan af al alle alles als alsjeblieft alstublieft alvast anders bedankt begin begrijp begrijpelijk bent best beste betaal betaalt betalen bij binnen ' +
    'daar dag dan dank dat de deel deze dit doe doen dus duidelijk echt een eens eerst ehm eh en er euro even excuses fijn fijne ga gaat ge geeft ' +
    'geen gelukkig gewoon gij goed goede goedemiddag goedemorgen goedenavond goeiemorgen goeiemiddag graag haar had hallo heb hebben hebt heeft heel helder ' +
    'helemaal hem het hier hij ho hoe hoeveel hoi hoor hopelijk hun ik in inderdaad is ja jaja jammer je jij jou jouw juist kan kijk klinkt klopt kom ' +
    'komt kunnen kunt laat later lukt maar maak mag me meer meneer mevrouw mij mijn misschien moet moment mooi na naar natuurlijk nee neen neem niet niks nog noteer ' +
    'nou nu nul of oh oké okay ok om omdat onze ons ook op over per pas perfect precies prettig prima ps sorry spreek spreekt staat stel straks stuur ' +
    'tenslotte toch toen tot top tuurlijk tja u uit uw van vandaag vanaf vanmiddag veel vertel vervelend via voor vraag vraagje waar waarom wacht wanneer want ' +
    'waren was wat we weet welk welke wel weliswaar wie wij wil wilt word wordt zal ze zeg zegt zeker zelf zet zie zij zijn zo zodra zou zullen zult ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december ' +
    'kerst pasen pinksteren nederland nederlands nederlandse belgië belgisch belgische vlaanderen vlaams europa europees ' +
    'ideal wero bancontact payconiq tikkie sepa iban btw kvk pdf qr sms whatsapp internet excel ' +
    'bv b.v nv n.v vof bvba srl cv holding groep group beheer nederlandse handel groothandel handelsonderneming bakkerij slagerij garage bouw bouwbedrijf installatie ' +
    'installaties installatiebedrijf techniek technisch technische transport transporten aannemer aannemersbedrijf schilder schildersbedrijf kapsalon restaurant café hotel ' +
    'hoveniers hoveniersbedrijf tuinen timmerwerken elektro elektra loodgieter loodgietersbedrijf dak dakwerken metaal hout stucadoors vastgoed winkel webwinkel drukkerij advies ' +
    'administratie boekhouder boekhouding directeur magazijn gebroeders zonen zoon dochter der den het ten ter van de en'
  ).split(' '),
);

/** Whether a word names nobody. */
export function isOrdinaryWord(word: string): boolean {
  const bare = word.toLowerCase().replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  return bare === '' || ordinary.has(bare) || /^\d+$/.test(bare);
}
