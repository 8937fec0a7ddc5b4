/** Horizontal bars in groups, on a logarithmic scale. */
export interface BarChart {
  readonly title: string;
  readonly unit: string;
  readonly series: readonly string[];
  /** A value per series; undefined: none was measured. */
  readonly groups: readonly { readonly label: string; readonly values: readonly (number | undefined)[] }[];
}

const width = 860;
const left = 250;
const right = 70;
const top = 72;
const bar = 9;
const gap = 12;
const colours = ['#9aa0a6', '#c9b458', '#4e79a7', '#59a14f', '#e15759', '#b07aa1', '#76b7b2', '#ff9da7'];

/** The same chart gives the same bytes. */
export function drawBars({ title, unit, series, groups }: BarChart): string {
  const values = groups.flatMap((group) => group.values.filter((value) => value !== undefined));
  const [from, to] = [Math.floor(Math.log10(Math.min(...values))), Math.ceil(Math.log10(Math.max(...values)))];
  const x = (value: number): number =>
    left + ((Math.log10(value) - from) / Math.max(to - from, 1)) * (width - left - right);
  const step = series.length * bar + gap;
  const height = top + groups.length * step + 24;
  const decades = Array.from({ length: to - from + 1 }, (_, place) => 10 ** (from + place));
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">`,
    `<title>${escaped(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    text(12, 22, title, 'font-size="15" font-weight="bold"'),
    ...series.flatMap((name, place) => legend(name, place)),
    ...decades.flatMap((value) => gridLine(x(value), value, height)),
    text(width - right, height - 4, unit, 'text-anchor="end" fill="#555"'),
    ...groups.flatMap((group, place) => drawGroup(group, top + place * step, x)),
    '</svg>\n',
  ].join('\n');
}

function legend(name: string, place: number): string[] {
  const [x, y] = [12 + (place % 4) * 205, 32 + Math.floor(place / 4) * 14];
  return [rectangle(x, y, 10, 10, colour(place)), text(x + 14, y + 9, name)];
}

function gridLine(x: number, value: number, height: number): string[] {
  const [y1, y2] = [top - 6, height - 20];
  const label = value.toLocaleString('en', { maximumFractionDigits: 6 });
  return [
    `<line x1="${x.toFixed(1)}" y1="${y1}" x2="${x.toFixed(1)}" y2="${y2}" stroke="#ddd"/>`,
    text(x, height - 8, label, 'text-anchor="middle" fill="#555"'),
  ];
}

function drawGroup({ label, values }: BarChart['groups'][number], y: number, x: (value: number) => number): string[] {
  const middle = y + (values.length * bar) / 2 + 4;
  const bars = values.flatMap((value, place) => {
    if (value === undefined) return [];
    const row = y + place * bar;
    const shown = value.toLocaleString('en', { maximumSignificantDigits: 3 });
    return [
      rectangle(left, row, Math.max(x(value) - left, 1), bar - 1, colour(place)),
      text(Math.max(x(value), left) + 3, row + bar - 1.5, shown, 'font-size="8" fill="#555"'),
    ];
  });
  return [text(left - 8, middle, label, 'text-anchor="end"'), ...bars];
}

function colour(place: number): string {
  return colours[place % colours.length] as string;
}

function rectangle(x: number, y: number, wide: number, high: number, fill: string): string {
  return `<rect x="${x.toFixed(1)}" y="${y.toFixed(1)}" width="${wide.toFixed(1)}" height="${high}" fill="${fill}"/>`;
}

function text(x: number, y: number, content: string, attributes = ''): string {
  return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}"${attributes && ` ${attributes}`}>${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
