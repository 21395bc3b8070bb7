/** Dutch texts of listening to the call. */
export default {
  transcript: {
    title: 'Meeluisteren',
    listen: 'Meeluisteren',
    start: 'Begin met luisteren',
    stop: 'Stop',
    starting: 'Microfoon gaat aan…',
    on: 'Luistert: {{who}}',
    reconnecting: 'Verbinding weg, opnieuw proberen…',
    self: 'jij',
    both: 'jij en de klant',
    'not-set-up':
      'Meeluisteren staat uit. De beheerder van deze installatie kan een server kiezen die geluid in tekst omzet (instelling TRANSCRIBE_URL). Tot die tijd gaat er geen geluid weg.',
    'goes-to':
      'Je geluid gaat naar {{host}} en komt terug als tekst. De beheerder van deze installatie koos die server. Nakomen bewaart geen geluid.',
    'goes-nowhere':
      'Dit is een proef: wat verschijnt, is een opgeslagen gesprek. Je geluid wordt niet gebruikt en niet bewaard.',
    unguarded: 'Let op: het geluid reist onversleuteld naar die server.',
    'tell-customer': 'Vertel de klant dat het gesprek wordt meegeschreven.',
    line: 'De klant horen via',
    'line-none': 'niet: alleen mijn microfoon',
    'line-none-hint': 'Wat de klant zegt, typ je of kies je met een knop.',
    'line-screen': 'geluid van een tabblad of het scherm',
    'line-screen-hint':
      'Als je in de browser belt. Zet in het venster dat opengaat “geluid delen” aan. Het beeld wordt niet gebruikt.',
    'line-device-hint': 'Een tweede ingang waar alleen de klant op te horen is.',
    problem: {
      'not-secure': 'De browser geeft de microfoon alleen via https. Vraag de beheerder om een adres met https.',
      denied: 'De browser mag de microfoon niet gebruiken. Sta het toe in de adresbalk.',
      'no-microphone': 'Geen microfoon gevonden. Sluit er een aan.',
      'no-line-sound': 'Er kwam geen geluid mee. Kies opnieuw en zet “geluid delen” aan.',
      'no-sound': 'De microfoon doet het niet. Misschien gebruikt een ander programma hem.',
      ended: 'Gestopt: er komt geen geluid meer binnen.',
      lost: 'Gestopt: geen verbinding met de server. Typ verder wat je hoort.',
      refused: 'Gestopt door de server. Misschien luister je al op een andere plek mee.',
      unreachable: 'Een stukje is niet verstaan: de tekstserver is niet bereikbaar.',
      'too-slow': 'Een stukje is niet verstaan: de tekstserver is te langzaam.',
      busy: 'Een stukje is niet verstaan: de tekstserver heeft het te druk.',
      'sign-in': 'Gestopt: de tekstserver laat ons niet toe. Vraag de beheerder de sleutel na te kijken.',
      'no-such-address': 'Gestopt: het adres van de tekstserver klopt niet. Vraag de beheerder het na te kijken.',
      'not-understood': 'Een stukje is niet verstaan: de tekstserver gaf een antwoord dat niet klopt.',
      'too-much-sound': 'Gestopt: er kwam meer geluid dan kan.',
    },
  },
} as const;
