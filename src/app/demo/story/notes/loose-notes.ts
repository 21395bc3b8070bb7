import { addDays, type Day, daysBetween } from '#kernel/dates.ts';
import { groupBy } from '#kernel/lists.ts';
import { momentOf, workingDayFrom } from '#app/demo/story/calendar.ts';
import type { Dice } from '#app/demo/story/dice.ts';
import type { Happening, StoryCustomer } from '#app/demo/story/happenings.ts';

const texts: readonly string[] = [
  'Nieuwe boekhouder per de eerste van de maand, naam volgt.',
  'Verkoop meldt dat de klant lang op een groot project zit; facturen gaan per bouwfase.',
  'Wil facturen alleen nog met inkoopnummer in het onderwerp.',
  'Chauffeur zegt dat de zaak verbouwd wordt, leveren via de achterkant.',
  'Betaalt sinds kort van een andere bankrekening, zelfde naam.',
  'Klant vroeg om één overzicht per maand in plaats van losse facturen. Aangezet.',
  'Kredietlimiet besproken met Karim: blijft zoals het is.',
  'Overname door de zoon, zelfde telefoonnummer.',
  'Gemeld dat vrijdag na de middag niemand op kantoor is.',
  'Altijd vriendelijk blijven, is twintig jaar klant.',
  'Vertegenwoordiger komt volgende week langs en neemt de openstaande posten mee.',
  'Op hun verzoek voortaan mailen naar het algemene adres.',
  'Bouwvak: drie weken dicht vanaf half juli.',
  'Factuuradres en afleveradres verschillen, let op bij brieven.',
  'Liever niet bellen op woensdag, dan is de eigenaar thuis met de kinderen.',
  'Afspraak met inkoop: creditnota’s eerst verrekenen, dan betalen.',
  'Heeft een tweede vestiging geopend. Facturen blijven naar hetzelfde adres gaan.',
  'Vorig jaar verkeerde btw-code gehad, dit jaar alles goed.',
  'Spreekt Pools en Engels, Nederlands gaat aan de telefoon moeilijk. Rustig praten.',
  'Vakbeurs gehad, alle beslissers zijn een week weg.',
  'Nieuwe eigenaar van het pand belde over de levering, niets met de rekening te maken.',
  'Klant waardeert een belletje op de vervaldag, zei hij zelf.',
  'Post kwam retour, adres nagekeken: huisnummer klopte niet. Aangepast bij verkoop.',
  'Vraagt betaling op 45 dagen, niet toegezegd. Ligt bij Karim.',
  'Kantoor neemt pas om half tien op.',
];

/** Notes that somebody wrote outside any call, by day. */
export function looseNotes(dice: Dice, customers: readonly StoryCustomer[], from: Day, to: Day): Map<Day, Happening[]> {
  const count = Math.max(4, Math.round((texts.length * customers.length) / 250));
  const notes = dice
    .shuffled(texts)
    .slice(0, count)
    .map((text): Happening & { day: Day } => {
      const day = workingDayFrom(addDays(from, dice.int(5, daysBetween(from, to) - 6)));
      const customer = dice.pick(customers);
      return {
        kind: 'note',
        day,
        at: momentOf(day, dice.int(9 * 60, 17 * 60)),
        by: customer.collector,
        customerNumber: customer.facts.number,
        text,
      };
    });
  return groupBy(notes, (note) => note.day);
}
