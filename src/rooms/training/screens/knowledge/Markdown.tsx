import { useMemo } from 'react';
import classes from '#rooms/training/screens/knowledge/Knowledge.module.css';
import { markdownHtml } from '#rooms/training/screens/knowledge/markdownHtml.ts';

/** A Markdown text, to read. */
export function Markdown({ text, language }: { readonly text: string; readonly language: 'nl' | 'en' }) {
  const html = useMemo(() => markdownHtml(text), [text]);
  // No HTML of the text comes through; see markdownHtml.
  return <div className={classes.text} lang={language} dangerouslySetInnerHTML={{ __html: html }} />;
}
