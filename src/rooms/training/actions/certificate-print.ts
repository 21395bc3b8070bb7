import type { Instant } from '#kernel/dates.ts';
import type { Print } from '#platform/print/print-pdf.ts';
import { asked, type CertificateData } from '#rooms/training/rules/path/certificate.ts';
import { counting } from '#rooms/training/rules/path/hours.ts';
import type { QuizTheme } from '#rooms/training/rules/quiz/question.ts';
import type { Cause } from '#rooms/training/rules/role-play/persona.ts';

const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

const themes: Readonly<Record<QuizTheme, string>> = {
  mistakes: 'De vijf fouten in een incassogesprek',
  habits: 'Goede gewoonten: doel zeggen, zwijgen, open vragen, samenvatten',
  excuses: 'Smoezen en wat erachter zit',
  law: 'Recht in het kort: kosten, termijnen, verjaring, beltijden, privacy',
  'big-customers': 'Grote klanten',
  arrangements: 'Betalingsregelingen',
  complaints: 'Klachten',
  stress: 'Klanten met geldstress, en hulp',
};

const kinds: Readonly<Record<CertificateData['spent'][number]['kind'], readonly [string, string]>> = {
  'role-play': ['Rollenspel', `van begin tot eind, ten hoogste ${counting.rolePlayMost / 60} minuten per gesprek`],
  drill: ['Losse momenten', `${counting.drillMoment} seconden per moment`],
  quiz: ['Quiz', `van vraag tot vraag, ten hoogste ${counting.quizMost} seconden per vraag`],
  cards: ['Geheugenkaarten', `van kaart tot kaart, ten hoogste ${counting.cardMost} seconden per kaart`],
  article: ['Artikelen', 'van openen tot uitgelezen, ten hoogste de tijd van een langzame lezer'],
};

const causes: Readonly<Record<Cause, string>> = {
  oversight: 'vergeten',
  cannot_pay: 'kan niet betalen',
  complaint: 'klacht',
  process: 'eigen werkwijze',
  will_not_pay: 'wil niet betalen',
};

/** The certificate as a document to print, by the layout with which it was issued. What it says is Dutch: it is for Dutch eyes. */
export function certificatePrint(certificate: {
  readonly data: CertificateData;
  readonly number: string;
  readonly code: string;
  readonly issuedAt: Instant;
}): Print {
  const { data, number, code, issuedAt } = certificate;
  const total = data.spent.reduce((sum, { seconds }) => sum + seconds, 0);
  return {
    title: 'Bewijs van oefening',
    author: data.administration,
    language: 'nl',
    at: issuedAt,
    blocks: [
      { kind: 'paragraph', text: 'Vakbekwaamheid in telefonisch debiteurenbeheer' },
      {
        kind: 'table',
        head: 'first-column',
        widths: [1, 3],
        rows: [
          ['Naam', data.name],
          ['Organisatie', data.administration],
          ['Datum', dutchDay(data.day)],
          ['Periode', `${dutchDay(data.from)} tot en met ${dutchDay(data.day)}`],
          ['Uren', hours(total)],
          ['Nummer', number],
          ['Code', grouped(code)],
        ],
      },
      { kind: 'heading', text: 'Wat er is geoefend' },
      {
        kind: 'table',
        head: 'first-row',
        widths: [2, 1, 1.4, 4],
        rows: [
          ['Onderdeel', 'Aantal', 'Tijd', 'Hoe de tijd is geteld'],
          ...data.spent
            .filter(({ count }) => count > 0)
            .map(({ kind, count, seconds }) => [kinds[kind][0], String(count), hours(seconds), kinds[kind][1]]),
        ],
      },
      { kind: 'heading', text: 'Kennis getoetst' },
      {
        kind: 'paragraph',
        text: `Per thema tellen de laatste ${asked.answersCounted} antwoorden van het afgelopen jaar; ten minste ${asked.themePercent}% is goed.`,
      },
      {
        kind: 'table',
        head: 'first-row',
        widths: [5, 1.1, 0.9],
        rows: [
          ['Thema', 'Goed', 'Deel'],
          ...data.themes.map(({ theme, right, answered }) => [
            themes[theme],
            `${right} van ${answered}`,
            `${Math.floor((right * 100) / answered)}%`,
          ]),
        ],
      },
      { kind: 'heading', text: 'Gesprekken als examen' },
      {
        kind: 'paragraph',
        text: `Zonder hulp gevoerd met een nagebootste klant, met een score van ten minste ${asked.examScore} van 100, over ten minste ${asked.examCauses} verschillende oorzaken.`,
      },
      {
        kind: 'table',
        head: 'first-row',
        widths: [3, 2, 1, 2],
        rows: [
          ['Klant', 'Oorzaak', 'Score', 'Dag'],
          ...data.exams.map(({ personaName, cause, score, day }) => [
            personaName,
            causes[cause],
            String(score),
            dutchDay(day),
          ]),
        ],
      },
      ...(data.articles > 0
        ? [
            {
              kind: 'paragraph' as const,
              text: `Daarnaast uitgelezen: ${data.articles} ${data.articles === 1 ? 'artikel' : 'artikelen'}.`,
            },
          ]
        : []),
      { kind: 'heading', text: 'Wat dit bewijs niet is' },
      {
        kind: 'list',
        items: [
          'Het is geen officieel diploma en geen erkenning door een overheid of beroepsvereniging. De organisatie hierboven heeft het zelf uitgegeven.',
          'Het zegt wat er is geoefend en getoetst, niet hoe iemand in echte gesprekken werkt.',
          'De Wet kwaliteit incassodienstverlening geldt voor wie voor een ander bij natuurlijke personen incasseert. Van de kennis waar die wet om vraagt, behandelt dit programma gespreksvoering, incassokosten, betaaltermijnen, verjaring, beltijden en privacy in het gesprek in hoofdlijnen. Niet behandeld zijn onder meer procesrecht, faillissementsrecht en de Wet gemeentelijke schuldhulpverlening.',
          `Het aantal uren (${asked.seconds / 3600}) is een eis van dit programma zelf. Of het genoeg is voor een wettelijke eis, moet een jurist beoordelen.`,
        ],
      },
      {
        kind: 'small',
        text: `Controleren: in Nakomen van ${data.administration}, bij Trainen, Leerpad, "Code controleren", met de code ${grouped(code)}.`,
      },
    ],
  };
}

function hours(seconds: number): string {
  const minutes = Math.floor(seconds / 60);
  return `${Math.floor(minutes / 60)} u ${String(minutes % 60).padStart(2, '0')} min`;
}

function dutchDay(day: string): string {
  return `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1] ?? ''} ${day.slice(0, 4)}`;
}

function grouped(code: string): string {
  return code.replace(/(.{4})(?=.)/g, '$1-');
}
