/** A value in a file of rows: what begins like a formula gets a quote before it, so that no spreadsheet runs it. */
function cellOf(value: string | number | null): string {
  if (value === null) return '';
  const text = typeof value === 'number' ? String(value) : /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[";\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Rows as text with semicolons (what Dutch spreadsheets open) and a mark of UTF-8 at the front; the first row names the columns. */
export function rowsAsText(columns: readonly string[], rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${[columns, ...rows].map((row) => row.map(cellOf).join(';')).join('\r\n')}\r\n`;
}
