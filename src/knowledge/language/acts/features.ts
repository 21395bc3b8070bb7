import { formFeatures } from '#knowledge/language/acts/form.ts';
import type { Role } from '#knowledge/language/acts/labels.ts';
import { type ActPhrases, phrasesFor } from '#knowledge/language/acts/phrases.ts';
import { hashOf, mix, type Word, wordKind, wordOf } from '#knowledge/language/acts/words.ts';
import { type Token, tokenise } from '#knowledge/language/text/tokens.ts';

/** More features than this are not counted: an utterance of thousands of words says nothing more. */
const MOST_FEATURES = 6000;
export const MOST_WORDS = 4000;

/** How much a feature counts: phrases and form fully, single words less, the more words the less. Grams are read from the words themselves. */
export const group = { phrase: 0, form: 1, lexical: 2, topic: 3, before: 4, gram: 5 } as const;
export const GROUPS = 6;

/** An utterance taken apart for the model: features, and the grams of its words. The arrays are reused: read them before the next one is heard. */
export interface Heard {
  readonly role: Role;
  readonly tokens: readonly Token[];
  /** Features as hashes, with their group and the words they were seen in. */
  readonly ids: Int32Array;
  readonly groups: Uint8Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  count: number;
  /** For each feature its row in the model; filled in by `score`. */
  readonly rows: Int32Array;
  /** The words, and for each its token. */
  readonly words: readonly Word[];
  readonly places: readonly number[];
}

/** What is remembered of the turn before. */
export interface Echo {
  role: Role;
  /** The first `count` of these. */
  readonly features: Int32Array;
  count: number;
}

const BEGIN_WORD = hashOf('<begin>');
const END_WORD = hashOf('<end>');
const WORD = hashOf('word', 7);
const PAIR = hashOf('pair', 7);
const SKIP = hashOf('skip', 7);
const TOPIC = hashOf('topic', 7);
const TOPICS = hashOf('topics', 7);
const PHRASE = hashOf('phrase', 7);
const LENGTH = hashOf('length', 7);
const BEFORE = hashOf('before', 7);
const AGAIN = hashOf('again', 7);
const ONE_PHRASE = hashOf('one phrase', 7);
const EDGE = hashOf('edge', 7);

const ids = new Int32Array(MOST_FEATURES);
const groups = new Uint8Array(MOST_FEATURES);
const from = new Int32Array(MOST_FEATURES);
const to = new Int32Array(MOST_FEATURES);
const rows = new Int32Array(MOST_FEATURES);
const breaks = new Uint8Array(MOST_WORDS + 1);
const marks = new Uint16Array(MOST_WORDS + 1);
const ends = new Int32Array(MOST_WORDS + 1);
const topicOf = new Int32Array(512);
const topicAt = new Int32Array(512);

/** The feature of a phrase flag. */
function phraseFeature(role: Role, flag: number): number {
  return mix(PHRASE, (role === 'agent' ? 0 : 4096) + flag);
}

/** More of a text than this is not looked at. */
const LONGEST = 40_000;

/** Takes an utterance apart into features; `spoken` are its tokens where these are known already. */
export function hear(role: Role, text: string, before: Echo | null, spoken?: readonly Token[]): Heard {
  const tokens = text.length > LONGEST ? tokenise(text.slice(0, LONGEST)) : (spoken ?? tokenise(text));
  const words: Word[] = [];
  const places: number[] = [];
  let pause = 1;
  for (let index = 0; index < tokens.length && words.length < MOST_WORDS; index += 1) {
    const token = tokens[index] as Token;
    if (token.kind === 'punct') {
      const code = token.text.charCodeAt(0);
      const last = words.length - 1;
      if (code === 46 || code === 33 || code === 63 || code === 59 || code === 0x2026) {
        pause = 1;
        if (last >= 0) marks[last] = token.text.includes('?') ? 63 : code;
      } else if (pause === 0) pause = 2;
      continue;
    }
    const word = wordOf(token);
    if (word.kinds & wordKind.filler) continue;
    breaks[words.length] = pause;
    marks[words.length] = 0;
    pause = 0;
    words.push(word);
    places.push(index);
  }
  let end = 0;
  for (let index = words.length - 1; index >= 0; index -= 1) {
    const mark = marks[index] as number;
    if (mark !== 0) end = mark === 63 ? 1 : 2;
    ends[index] = end;
  }
  const heard: Heard = { role, tokens, ids, groups, from, to, count: 0, rows, words, places };
  const phrases = phrasesFor(role);
  lexical(heard);
  readPhrases(heard, phrases);
  formFeatures(words, breaks, marks, ends, (feature, first, last) => add(heard, feature, group.form, first, last));
  if (before) context(heard, before);
  return heard;
}

function add(heard: Heard, feature: number, kind: number, first: number, last: number): void {
  if (heard.count >= MOST_FEATURES) return;
  ids[heard.count] = feature;
  groups[heard.count] = kind;
  from[heard.count] = first;
  to[heard.count] = last;
  heard.count += 1;
}

function lexical(heard: Heard): void {
  const { words } = heard;
  let before = BEGIN_WORD;
  let beforeLemma = 0;
  let before2 = 0;
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] as Word;
    const { hash, lemma } = word;
    add(heard, mix(WORD, hash), group.lexical, index, index);
    if (lemma !== 0) add(heard, lemma, group.lexical, index, index);
    const key = lemma || hash;
    add(heard, mix(mix(PAIR, before), hash), group.lexical, Math.max(0, index - 1), index);
    if (lemma !== 0 || beforeLemma !== before)
      add(heard, mix(mix(PAIR, beforeLemma), key), group.lexical, Math.max(0, index - 1), index);
    if (before2 !== 0) add(heard, mix(mix(SKIP, before2), key), group.lexical, index - 2, index);
    before2 = beforeLemma;
    before = hash;
    beforeLemma = key;
  }
  add(heard, mix(mix(PAIR, before), END_WORD), group.lexical, words.length - 1, words.length - 1);
  add(heard, mix(LENGTH, Math.min(6, 31 - Math.clz32(words.length + 1))), group.form, 0, words.length - 1);
}

const places = new Int32Array(MOST_WORDS);
/** Topics further from each other say nothing together. */
const FAR = 4;

function readPhrases(heard: Heard, phrases: ActPhrases): void {
  const { matcher } = phrases;
  const { words } = heard;
  phrases.rows.tidy();
  for (let index = 0; index < words.length; index += 1) places[index] = phrases.placeOf(words[index] as Word);
  const rows = phrases.rows.numbers;
  matcher.begin(rows, places, words.length);
  let topics = 0;
  for (let index = 0; index < words.length; index += 1) {
    if (breaks[index] === 1) {
      if (index > 0) matcher.readEdge(phrases.end);
      matcher.readEdge(phrases.begin);
    }
    const place = places[index] as number;
    matcher.read(rows, place);
    const classes = place + 1 + (rows[place] as number);
    const last = classes + (rows[classes] as number);
    for (let at = classes + 1; at <= last && topics < topicOf.length; at += 1) {
      topicOf[topics] = rows[at] as number;
      topicAt[topics] = index;
      topics += 1;
    }
  }
  matcher.readEdge(phrases.end);
  for (let index = 0; index < topics; index += 1) {
    const topic = topicOf[index] as number;
    const at = topicAt[index] as number;
    add(heard, mix(TOPIC, topic), group.topic, at, at);
    for (let next = index + 1; next < topics; next += 1) {
      const place = topicAt[next] as number;
      if (place - at > FAR) break;
      if (place > at) add(heard, mix(mix(TOPICS, topic), topicOf[next] as number), group.topic, at, place);
    }
  }
  for (let index = 0; index < matcher.count; index += 1) {
    const flag = matcher.flags[index] as number;
    add(
      heard,
      phraseFeature(heard.role, flag),
      group.phrase,
      matcher.first[flag] as number,
      Math.min(words.length - 1, matcher.last[flag] as number),
    );
    const times = matcher.times[flag] as number;
    if (times > 1) add(heard, mix(mix(AGAIN, flag), times > 2 ? 3 : 2), group.form, 0, words.length - 1);
  }
  for (let index = 0; index < matcher.found; index += 1)
    add(heard, mix(ONE_PHRASE, phrases.keyOf(matcher.phrasesFound[index] as number)), group.form, 0, words.length - 1);
}

function context(heard: Heard, before: Echo): void {
  const last = heard.words.length - 1;
  add(heard, mix(BEFORE, before.role === heard.role ? 1 : 2), group.before, 0, last);
  for (let index = 0; index < before.count; index += 1)
    add(heard, mix(BEFORE, before.features[index] as number), group.before, 0, last);
}

const MOST_REMEMBERED = 240;

/** Nothing to remember yet. */
export function emptyEcho(): Echo {
  return { role: 'agent', features: new Int32Array(MOST_REMEMBERED), count: 0 };
}

/** What the next turn remembers of this one, its phrases, its form and its topics, each by itself: in place of what is in `echo`. */
export function echoOf(heard: Heard, echo = emptyEcho()): Echo {
  let kept = 0;
  for (let index = 0; index < heard.count && kept < MOST_REMEMBERED; index += 1) {
    const kind = heard.groups[index] as number;
    if (kind === group.lexical || kind === group.before) continue;
    if (kind === group.topic && heard.from[index] !== heard.to[index]) continue;
    echo.features[kept] = mix(EDGE, heard.ids[index] as number);
    kept += 1;
  }
  echo.role = heard.role;
  echo.count = kept;
  return echo;
}

/** The number of a phrase flag, three for each act; the act by its number among those of its role. */
export function flagAt(index: number, strength: 'strong' | 'weak' | 'against'): number {
  return index * 3 + (strength === 'strong' ? 0 : strength === 'weak' ? 1 : 2);
}
