/** Dutch texts of what looks after people: careful words, the end of a call with abuse, heavy calls, a colleague who was first. */
export default {
  careful: {
    'not-confirmed': 'Noem nog geen bedrag: bevestig eerst wie er aan de lijn is.',
    someone_else: 'Dit is iemand anders. Noem geen schuld, bedrag of factuur, en laat zo geen bericht achter.',
    voicemail: 'Anderen kunnen dit horen. Noem geen schuld, bedrag of factuur.',
  },
  'help-addresses': 'Hulp bij geldzorgen',
  stop: {
    title: 'Schelden of dreigen',
    start: 'Schelden of dreigen',
    warn: 'Zeg eerst',
    end: 'Gaat het door? Zeg dan',
    'end-call': 'Gesprek beëindigen',
    goes: 'Het gaat weer',
    note: 'Er staat dan: beëindigd na een waarschuwing. Ongedaan maken kan.',
  },
  ended: 'Gesprek met {{name}} beëindigd na een waarschuwing. Neem even de tijd.',
  pause: {
    label: 'Even pauze',
    'after-abuse': 'Dat was een naar gesprek. Neem gerust even pauze; deze klant loopt niet weg.',
    'in-a-row': 'Een paar zware gesprekken achter elkaar. Neem gerust even pauze; deze klant loopt niet weg.',
    private: 'Alleen jij ziet dit.',
    take: 'Naar Vandaag',
    'hand-over': 'Dit gesprek naar',
    'hand-over-to': 'Collega',
    go: 'Ik ga door',
    'handed-over': '{{name}} is nu bij {{colleague}}',
    note: 'Overgenomen voor een pauze',
  },
  heavy: {
    mark: 'Vorig gesprek was zwaar',
    note: 'Gesprek met {{name}}. Alleen jij ziet dit.',
    marked: 'Genoteerd. Na een paar zware gesprekken krijg je een pauze aangeboden.',
  },
  meanwhile: {
    title: 'Een collega was net eerder',
    note: 'Dit is opgeslagen terwijl jij in gesprek was.',
    save: 'Toch opslaan',
    'let-stand': 'Alleen mijn notities opslaan',
    amount: '{{cents, money}}',
    day: '{{day, fullDay}}',
    at: '{{at, moment}}',
    'let-stand-note':
      'Met ‘alleen mijn notities’ blijft staan wat je collega afsprak en komt er geen tweede afspraak bij.',
  },
  remains: {
    'letter-gone': 'De bevestiging was al verstuurd. Laat de klant weten wat er niet klopt.',
  },
} as const;
