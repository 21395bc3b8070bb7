/** What a customer shows in plain words, beside what the trained model hears. Precision first. */
import { says } from '#knowledge/language/conversation/pattern.ts';

/** No, in other words than "ik betaal niet". */
export const refusesPlainly = says(
  /(?<![a-z])(?:(?:ik|we|wij) (?:geef|geven|aanvaard|doe|betaal|stort|teken) (?:u |je |jullie |daar |er )*(?:niks|niets|geen (?:cent|euro|frank|duit|rooie))|geef (?:u |je |jullie )*(?:niks|niets)|interesseert me (?:niet|ni|niks)|heb (?:er |daar )?geen zin(?=[.,]|$| om te betalen)|ik heb gezegd nee|ik zei(?: toch)? nee|nee is nee|niks is niks|(?<!(?:is|zit|komt|gaat) er (?:hier |dus )?)(?<!(?:zie|heb|krijg) (?:ik |nog )?)geen (?:cent|frank|stuk|dag|duit|haar)(?= op m| van|[.!,]|$)|(?:jullie|u|ge|je) (?:doen|doet|doe) toch (?:niks|niets)|(?:jullie|u|ge) (?:wachten|wacht) maar|(?:daar )?(?:kan|kunt|kun) (?:u|je|ge|jullie) (?:lang |nog lang )?(?:op )?(?:wachten|fluiten)|(?:moogt|mag|mogen|kunt|kan) (?:ge|u|je|jullie) (?:nog )?lang wachten|de pot op|(?:eerst|pas) [^.?!]{3,30},? dan (?:mijn |de |het |uw )?(?:geld|centen|betaal\w*)|niets betalen zolang|(?:dan|pas dan) praat ik over geld|wij (?:gaan|zullen) (?:dat |die )?niet betalen|dat gaan (?:wij|we) niet betalen)(?![a-z])/,
);

/** Goes on refusing after he has refused: a challenge, a shrug. */
export const persists = says(
  /(?<![a-z])(?:ga (?:je|uw) gang|gaat uw gang|doe (?:je|uw) best|probeer(?:t)? (?:het )?maar|doe maar|zoek (?:het|'t) (?:maar )?uit|(?:nul|niks|niets|nee)(?=[.!,]|$)|blijft? maar staan|bij een ander|interesseert|kan me niet schelen|mij een zorg|chantage|een andere [a-z]+)(?![a-z])/,
);

/** There is no money. */
export const hasNoMoney = says(
  /(?<![a-z])(?:(?:ik heb|we hebben|wij hebben|heb ik|hebben we|is er|er is|zit er|heb) (?:nu |echt |gewoon |momenteel |op dit moment |even |zelf )*(?:geen|gene|nul) (?:geld|duit|cent\w*|rooie cent|nagel|frank|euro|budget|middelen)|geen duit|ik heb (?:het|'t) (?:gewoon |echt |nu |er |even )*(?:niet|ni|nie)(?=[\s.,!]|$)(?! (?:gezien|gekregen|ontvangen|gedaan|gehad|gevraagd|besteld|zo))|letterlijk niks meer|(?:rekening|kas|pot|potje|bodem) (?:is|staat) (?:leeg|op nul|in het rood)|dan is (?:het|'t|de kas)? ?leeg|(?:ik|we) (?:kan|kunnen) (?:het |dat |nu |echt |ook )*(?:niet|ni|nie) (?:betalen|missen|opbrengen))(?![a-z])/,
);

/** Somebody must still sign, check or release. */
export const waitsForApproval = says(
  /(?<![a-z])(?:(?:moet|moeten) [^.?!]{0,45}(?:aftikken|goedkeuren|aftekenen|ondertekenen|paraferen|vrijgeven|akkoord (?:geven|op geven)|nog tekenen|fiatteren)|te keuren|(?:wacht|wachten) (?:\w+ )?op (?:een |het |de )?(?:akkoord|goedkeuring|handtekening|fiat)|(?:ligt|hangt|zit|staat) [^.?!]{0,25}(?:ter goedkeuring|ter ondertekening|bij de (?:projectleider|directie|raad|ondernemingsraad|bestuurder|zaakvoerder)))(?![a-z])/,
);

/** It goes with a payment run. */
export const goesInRun = says(
  /(?<![a-z])(?:betaalrun\w*|betaalronde\w*|betalingsronde\w*|de run|runs|betaallijst|betaalbatch|betaaldag\w*|is de run|(?:betaal|betalen|betalingen|draaien|draait|boeken) [^.?!]{0,35}(?:een|twee|drie|vier|1|2) keer (?:per|in de) (?:week|maand)|(?:ik|we|wij) (?:doe|doen|betaal|betalen) (?:altijd )?(?:alles|al (?:mijn|onze) [a-z]+|alle [a-z]+) (?:op(?! tijd)|elke|iedere|rond|eind|tegelijk)|buiten (?:die|de) [^.?!]{0,15}(?:rondes?|runs?)|draai\w* [^.?!]{0,30}lijst|(?:volgende|eerstvolgende) (?:ronde|run|lijst|betaalronde|betaallijst))(?![a-z])/,
);

/** The money must first come from others. */
export const waitsForMoney = says(
  /(?<![a-z])(?:(?:ik|we|wij) wacht(?:en)? (?:(?:al|nog|zelf|ook|even|steeds|altijd|weken|maanden) )*op (?:(?:de|het|mijn|onze|ons|een|den|die|dat|mijne) )*(?:toelage|subsidie|uitkering|geld van|betaling van|klant\w*(?! (?:die|hier|aan|van))|opdrachtgever\w*|verzekering|afrekening van|teruggave|belastingteruggave|btw|promotor|hoofdaannemer|verkoop van|erfenis)|zodra (?:dat geld|(?:het|mijn|ons|de|die|dat) (?:uitkering|toelage|subsidie|verzekering)) (?:er|binnen|komt|is|gestort|uitbetaalt|uitkeert)|(?:mijn|onze|de) (?:klant\w*|opdrachtgever\w*|promotor|hoofdaannemer|verzekering|supermarkt\w*|afnemer\w*|ouders|leden|huurders?) (?:betaalt|betalen|stort|storten)(?: (?:mij|ons|me|ook|zelf|nu))* (?:niet|ni|pas|nog|laat|slecht|traag)|(?:moet|moeten|krijg|krijgen) (?:ik|we|wij) (?:zelf )?(?:ook )?nog (?:geld |veel |een hoop )?(?:krijgen )?van (?:mijn|onze|een) (?:klant\w*|opdrachtgever\w*))(?![a-z])/,
);

/** Who does the paying is somebody else, or is away. */
export const personAbsent = says(
  /(?<![a-z])(?:(?:mijn|onze|ons) [a-z]+ (?:zou|gaat|ging) (?:dat|het|die) (?:doen|betalen|regelen|overmaken|storten)|[a-z]+ (?:doet|regelt|beheert) (?:bij ons |hier |altijd |zelf )*(?:de|het|al de|alle|onze) (?:cijfers|boekhouding|administratie|betalingen|rekeningen|facturen|papieren|geldzaken|financien|centen|bankzaken)(?! [^.?!]{0,20}(?:op|om de|elke|per|keer|samen|den) )|(?<!als (?:u|je|ge) )(?:dat|betalingen|rekeningen|facturen|boekhouding|administratie) (?:doet|regelt|beheert) (?!(?:het|dat|er|me|mij|u|hij|ie|ze|zij|niet|wel|niks|de|goed|zich|een|staat|of)(?![a-z]))[a-z]+(?! [^.?!]{0,20}(?:per|keer|elke) )|daar ga ik niet over(?! [a-z]+ren)|(?:van|over) (?:geld|de centen|betalingen|rekeningen) (?:ga|weet) ik (?:niet over|niks|niets)|(?:is|zit) (?:(?:er|nu|momenteel|vandaag|deze|week|al|nog) )*(?:in|met|op) (?:verlof|vakantie|reis|cursus|ziekteverlof|zwangerschapsverlof)|(?:is|zit) (?:(?:er|nu|vandaag|even|deze|week) )*(?:niet op kantoor|afwezig)|is (?:pas )?(?:maandag|dinsdag|woensdag|donderdag|vrijdag|morgen|volgende week) (?:weer |pas )?terug|(?:is|dat is|'t is) (?:iets )?voor [a-z]+ van (?:de )?(?:boekhouding|administratie|financien))(?![a-z])/,
);

/** The creditor's side would do something, and did not. */
export const colleaguePromised = says(
  /(?<![a-z])(?:hij|zij|ze|die|collega|jullie|[a-z]+ van (?:u|jullie)) (?:ging|gingen|zou|zouden|had|hadden|beloofde) [^.?!]{0,25}(?:navragen|uitzoeken|nakijken|bekijken|terugbellen|terug bellen|laten weten|crediteren|rechtzetten|doorgeven|iets van (?:zich )?laten horen)(?![a-z])/,
);

/** Invoice or reminder never seen. */
export const notReceived = says(
  /(?<![a-z])(?:(?:geen|nooit (?:een|ne)?) ?(?:factuur|rekening|nota|brief|herinnering|aanmaning)[^.?!]{0,15} (?:gezien|gekregen|ontvangen|binnengekregen|toegekomen)|(?:factuur|rekening|nota|brief|herinnering|aanmaning) (?:heb|hebben|is) [^.?!]{0,20}(?:nooit|niet) (?:gezien|gekregen|ontvangen|binnengekregen|toegekomen|aangekomen))(?![a-z])/,
);

/** No, to the question whether it was received. */
export const deniesReceipt = says(
  /(?<![a-z])(?:nee|neen|(?:geloof|denk) (?:ik )?(?:het |van )?(?:niet|ni)|niet dat ik weet|nooit|niks|niets|niet gezien|niet gekregen)(?![a-z])/,
);

/** Asks which one is meant. */
export const asksWhich = says(
  /(?<![a-z])(?:welke|wat voor|van wat) (?:rekening|factuur|nota|een|bedrag)?[^.?!]{0,20}(?:\?|$|dan)/,
);

/** Something was wrong with what was delivered, or with the bill. */
export const findsFault = says(
  /(?<![a-z])(?:kapot\w*|lek\w*|defect\w*|beschadigd\w*|gebarsten|gebroken|brek(?:en|t)|scheef|krom|verkeerd\w*|mankeer\w*|ontbr\w+|niet geleverd|nooit geleverd|te laat|niet af|nog niet (?:af|klaar)|slecht\w*|prutswerk|niet goed|niet in orde|nooit besteld|niet besteld|gerekend|klopt (?:niet|niks|van geen)|stuk|rommel|klacht|fout|dood|rot\w*|bedorven|stink\w*|stonk\w*|schimmel|vlek\w*|plat|mislukt|misdruk\w*|ontevreden|piept?|storing|stil(?:stand|gestaan)?|niet gekomen|niet kwam|nooit (?:gekomen|iemand|gezien)|teruggestuurd|teruggebracht|afgetrokken|credit\w*|dubbel|te veel|teveel|geen \w+duizend|minder|maar \w+ (?:van|gekregen)|al (?:vanaf|sinds|weken|maanden)|nog (?:steeds|altijd) niet|onterecht|niet afgesproken|nooit (?:iets )?(?:extra|afgesproken|gevraagd)|offerte|meerwerk|niet van mij|nooit (?:afgetrokken|in mindering)|moet er nog af|te hoog|duurder)(?![a-z])/,
);

/** Waits for goods or work, not for money. */
export const waitsForGoods = says(
  /(?<![a-z])(?:ik|we|wij) wacht(?:en)? (?:al|nog (?:steeds|altijd)) (?:vanaf|sinds|weken|maanden|zo lang|al)?[^.?!]{0,30}op (?!(?:geld|mijn (?:klant|loon|geld|uitkering)|betaling|de (?:bank|goedkeuring|bouwheer|klant|subsidie)|goedkeuring|akkoord))/,
);

/** Money that comes to the customer from others. */
export const comesIn =
  /(?<![a-z])(?:(?:geven|geeft|betalen|betaalt|storten|stort|krijg|krijgen) (?:ze |zij |die |hij )?(?:mij|me|ons|ik|we)(?! (?:u|je))|komt (?:mijn|ons|de|het) (?:aow|pensioen|loon|salaris|uitkering|geld|kinderbijslag|toeslag|wedde))(?![a-z])/;
