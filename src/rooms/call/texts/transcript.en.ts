/** English texts of listening to the call. */
export default {
  transcript: {
    title: 'Listen in',
    listen: 'Listen in',
    start: 'Start listening',
    stop: 'Stop',
    starting: 'Turning the microphone on…',
    on: 'Listening: {{who}}',
    reconnecting: 'Connection lost, trying again…',
    self: 'you',
    both: 'you and the customer',
    'not-set-up':
      'Listening is off. The administrator of this installation can choose a server that turns sound into text (setting TRANSCRIBE_URL). Until then no sound leaves.',
    'goes-to':
      'Your sound goes to {{host}} and comes back as text. The administrator of this installation chose that server. Nakomen keeps no sound.',
    'goes-nowhere': 'This is a trial: what appears is a stored call. Your sound is not used and not kept.',
    unguarded: 'Mind: the sound travels to that server without encryption.',
    'tell-customer': 'Tell the customer that the call is being written down.',
    line: 'Hear the customer through',
    'line-none': 'nothing: my microphone only',
    'line-none-hint': 'What the customer says you type, or choose with a button.',
    'line-screen': 'sound of a tab or the screen',
    'line-screen-hint':
      'When you call in the browser. Turn on “share audio” in the window that opens. The picture is not used.',
    'line-device-hint': 'A second input on which only the customer is heard.',
    problem: {
      'not-secure':
        'The browser gives the microphone only over https. Ask the administrator for an address with https.',
      denied: 'The browser may not use the microphone. Allow it in the address bar.',
      'no-microphone': 'No microphone found. Connect one.',
      'no-line-sound': 'No sound came along. Choose again and turn on “share audio”.',
      'no-sound': 'The microphone does not work. Perhaps another program uses it.',
      ended: 'Stopped: no more sound comes in.',
      lost: 'Stopped: no connection with the server. Go on typing what you hear.',
      refused: 'Stopped by the server. Perhaps you already listen elsewhere.',
      unreachable: 'A piece was not understood: the text server cannot be reached.',
      'too-slow': 'A piece was not understood: the text server is too slow.',
      busy: 'A piece was not understood: the text server is too busy.',
      'sign-in': 'Stopped: the text server does not let us in. Ask the administrator to check the key.',
      'no-such-address': 'Stopped: the address of the text server is not right. Ask the administrator to check it.',
      'not-understood': 'A piece was not understood: the text server gave an answer that is not right.',
      'too-much-sound': 'Stopped: more sound came than is possible.',
    },
  },
} as const;
