import type { Persona } from '#rooms/training/rules/role-play/persona.ts';

/** A roofer who has never seen his own bookkeeping. */
export const marcLootens: Persona = {
  id: 'marc-lootens',
  name: 'Marc Lootens',
  company: 'Dakwerken Lootens',
  isPrivate: false,
  region: 'vl',
  manner: 'long',
  level: 1,
  brief:
    'Dakwerker met vijf mannen, klant sinds elf jaar. Betaalde altijd stipt. De laatste weken is er niets meer betaald en komt er op mails een automatisch antwoord. Marc is zelf altijd op de werf.',
  truth:
    'De boekhoudster van Marc is bevallen en heeft als enige de codes. Zij moet elke factuur goedkeuren voor hij kan betalen. Het geld staat er. Met een kopie en een telefoontje naar haar is het zo geregeld.',
  invoices: [
    { number: '55318', cents: 232_000, daysOver: 25 },
    { number: '55340', cents: 58_900, daysOver: 11 },
  ],
  delivery: 'de levering leien',
  colleague: 'Sofie van de boekhouding',
  cause: 'process',
  complaint: null,
  disputed: 0,
  excuses: ['stall', 'excuse_system', 'excuse_in_batch', 'excuse_not_received'],
  funds: [
    { inDays: 0, share: 0.3 },
    { inDays: 4, share: 1 },
  ],
  will: 0.64,
  secrecy: 0.6,
  mood: { trust: 0.44, irritation: 0.08, stress: 0.3, patience: 0.85 },
  temper: 0.6,
  knowsInvoice: false,
  reception: false,
  chatty: 0.55,
  lines: {
    pickup: ['Dakwerken Lootens, met Marc, wacht, ik ga efkes uit de wind staan.', 'Met Marc Lootens, goeiendag!'],
    excuse_in_batch: [
      'Wij doen al onze betalingen tegelijk, een hele bundel, en die van u gaat daar gewoon in mee, want gij zijt er altijd bij.',
    ],
    excuse_system: [
      'Dat bankprogramma wil van mij een kaartje, en een code, en dan nog een code van de code, en dan zegt het ding dat ik niet besta.',
      'Ik heb geprobeerd in die computer te geraken, maar dat paswoord is precies gemaakt om mij buiten te houden.',
    ],
    hint_process: [
      'Geef mij een dak van tachtig graden en ik sta er fluitend op, maar zet mij voor een computer en ik krijg hoogtevrees.',
      'Er is er hier één die alles weet van papieren, en dat ben ik niet, zoveel is zeker.',
      'Ons kantoor is momenteel een beetje gelijk een dak zonder nok, ziet ge, het houdt, maar ’t is niet af.',
    ],
    truth_process: [
      '{persoon} moet dat allemaal eerst goedkeuren, en die is bevallen, een flinke zoon, maar ja, sindsdien ligt alles hier stil.',
      'Alles passeert langs {persoon}, zonder haar goedkeuring kan ik niet betalen, en zij zit thuis met een kleine van twee weken.',
      'Die moet nog goedgekeurd worden door {persoon}, en die is in moederschapsverlof, met al de codes erbij, en ik had daar nooit aan gedacht, stom hé.',
    ],
    detail_process: [
      'Ze zei nog: Marc, ik ga u dat uitleggen voor ik weg ben, maar de kleine had haast, drie weken te vroeg.',
      'Ik durf haar niet te veel bellen, maar één telefoontje tussen twee flesjes, dat zal wel gaan zeker.',
      'Het geld staat er, ge moet niet ongerust zijn, we hebben juist een hele school van een dak voorzien.',
      '’t Is puur papier, want de leien zijn schoon, mooi blauw, de architect was content, aan u ligt het niet.',
    ],
    says_who: [
      'Dat is {persoon}, die doet dat al acht jaar, en zonder haar ben ik verloren.',
      'Ge moet bij {persoon} zijn, maar bel niet tussen twaalf en twee, dan slaapt de kleine.',
    ],
    small_talk: [
      'Van hier zie ik drie kerktorens en een stuk van het kanaal, als ik op mijn tenen ga staan, ge krijgt dat niet op een bureau.',
      'Er zit hier een koppel kauwen in de schouw, die zijn kwaad op mij sinds ik er een rooster op gezet heb.',
    ],
    relieved: [
      'Amai, als gij dat wilt doen, dan ben ik gered, dank u wel, er valt een pan van mijn hart!',
      'Zie, daar ben ik nu eens content mee, dan moet ik niet in die computer kruipen, dank u wel.',
    ],
    bye_warm: [
      'Merci, hé, en als uw dak ooit lekt, ge weet wie ge moet bellen, salukes!',
      'Dat was een goed gesprek, ik klim weer naar boven, tot in den draai!',
    ],
  },
};

/** The secretary of a group of schools that got a new system. */
export const nadiaElOuardi: Persona = {
  id: 'nadia-el-ouardi',
  name: 'Nadia el Ouardi',
  company: 'Scholengroep Noordkreek',
  isPrivate: false,
  region: 'nl',
  manner: 'anxious',
  level: 2,
  brief:
    'Scholengroep met negen scholen; je komt binnen via het bestuursbureau. Betaalde jaren zonder problemen. Sinds kort komt er op facturen geen betaling meer, en een herinnering kwam terug als onbestelbaar. Nadia doet de inkoopfacturen.',
  truth:
    'De scholengroep ging over op een nieuw systeem met een nieuw factuuradres. Jullie factuur ging nog naar het oude adres. Nu staat hij klaar bij de directeur bedrijfsvoering, die hem in het nieuwe systeem nog moet goedkeuren.',
  invoices: [
    { number: 'HK40188', cents: 204_900, daysOver: 33 },
    { number: 'HK40202', cents: 76_300, daysOver: 19 },
  ],
  delivery: 'de levering schoolmeubels',
  colleague: 'Huub van Alphen van bedrijfsvoering',
  cause: 'process',
  complaint: null,
  disputed: 0,
  excuses: ['excuse_not_received', 'excuse_in_batch', 'stall', 'excuse_person_absent'],
  funds: [
    { inDays: 0, share: 0 },
    { inDays: 6, share: 1 },
  ],
  will: 0.62,
  secrecy: 0.62,
  mood: { trust: 0.36, irritation: 0.08, stress: 0.5, patience: 0.8 },
  temper: 0.6,
  knowsInvoice: false,
  reception: true,
  chatty: 0.1,
  lines: {
    defend_why: [
      'Ik… dat is niet zo makkelijk uit te leggen.',
      'Het voelt een beetje of u mij de schuld geeft…',
      'Sorry, maar ik beslis daar niet over…',
    ],
    defend_must: [
      'Ja, dat begrijp ik… maar ik ben hier maar van de administratie.',
      'Dat kunt u tegen mij wel zeggen… maar ik heb de sleutel niet.',
      'Ik doe echt mijn best, hoor…',
    ],
    defend_pressure: [
      'O jee… dan moet ik dat doorgeven aan het bestuur, dat wil ik liever niet.',
      'Dat is toch niet nodig… we zijn een school.',
      'Als u dat zegt, weet ik helemaal niet meer wat ik moet doen…',
    ],
    pickup_other: [
      'Bestuursbureau Noordkreek, goedendag.',
      'Scholengroep Noordkreek, bestuursbureau, waar kan ik u mee helpen?',
    ],
    put_through: ['Dan moet u bij Nadia zijn, ik verbind u door.', 'Nadia zit tegenover me, een tel, ik zet u over.'],
    excuse_not_received: [
      'O… die heb ik nooit ontvangen, die zit niet in mijn bak.',
      'Sorry, die factuur hebben we volgens mij nooit gekregen… ik heb net nog gezocht.',
    ],
    excuse_in_batch: ['Die gaat mee met de betaalronde… als het goed is zit hij daar gewoon bij.'],
    excuse_person_absent: ['Dat doet {persoon}, en die is er nu niet… sorry.'],
    hint_process: [
      'We zijn net overgestapt, en sindsdien ben ik elke ochtend bang om in te loggen…',
      'Er zijn nu twee postbakken… en ik heb er maar van één het wachtwoord.',
      'Ik krijg overal rode rondjes in beeld, en niemand weet wat ze betekenen…',
    ],
    truth_process: [
      'Hij moet nog goedgekeurd worden door {persoon}… hij was eerst naar het oude adres gegaan, en nu staat hij daar te wachten.',
      'Hij staat te wachten op {persoon}… die moet nog een akkoord geven, maar dat knopje zit nu ergens anders.',
      'Met de overstap zijn alle goedkeuringen op nul gezet… {persoon} moet alles opnieuw accorderen, en hij is nog niet bij die van u.',
    ],
    detail_process: [
      'Er is een nieuw factuuradres, dat hadden we iedereen moeten laten weten… ik denk dat dat vergeten is.',
      'Hij heeft er zo’n driehonderd staan… en hij doet ze ’s avonds, tussen de vergaderingen door.',
      'Ik heb de cursus gemist omdat ik ziek was, dus ik leer het mezelf, met plakbriefjes…',
      'De tafels en stoelen zijn prachtig, hoor, de kinderen zitten er al weken op.',
    ],
    says_who: ['Dat is {persoon}… hij heeft als enige dat knopje.', '{persoon} geeft akkoord, en dan mag ik pas…'],
    relieved: [
      'O, wilt u dat doen? Wat fijn… dan kan ik het meteen aan hem laten zien.',
      'Dank u… dan hoef ik er zelf niet weer over te beginnen.',
    ],
    thaw: [
      'Wat fijn dat u het begrijpt… iedereen is hier zo gehaast.',
      'Dank u… u bent de eerste vandaag die niet zucht.',
      'O gelukkig… ik dacht dat u boos zou zijn.',
    ],
    bye_warm: [
      'Heel erg bedankt… u heeft mijn dag een stuk lichter gemaakt.',
      'Fijn dat u zo duidelijk bent. Dank u wel, dag!',
    ],
  },
};
