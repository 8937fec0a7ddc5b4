import type { Measured } from './measure.js';

const left = 210;
const width = 900;
const bar = 14;
const colours: Readonly<Record<string, string>> = { kernel: '#2563eb', floor: '#94a3b8', jsonb_agg: '#dc2626' };
const otherColour = '#f59e0b';

/** Bars on a logarithmic scale: every way to write each operation. */
export function chart(rows: readonly Measured[], title: string): string {
  const bars = rows.flatMap(({ operation, floor, kernel, others }) => [
    { label: operation, name: 'floor', time: floor },
    { label: '', name: 'kernel', time: kernel },
    ...others.map(({ name, time }) => ({ label: '', name, time })),
    undefined,
  ]);
  const most = Math.max(...bars.map((each) => each?.time ?? 1));
  const scale = (time: number) => (Math.log10(Math.max(time, 1)) / Math.log10(most)) * (width - left - 190);
  const drawn = bars.map((each, i) => {
    if (each === undefined) return '';
    const y = 50 + i * bar;
    const length = scale(each.time).toFixed(1);
    const label = each.label && `<text x="${left - 8}" y="${y + 10}" text-anchor="end">${each.label}</text>`;
    const value = `<text x="${left + Number(length) + 5}" y="${y + 10}">${each.name} ${each.time.toFixed(1)} µs</text>`;
    const fill = colours[each.name] ?? otherColour;
    return `${label}<rect x="${left}" y="${y}" width="${length}" height="${bar - 3}" fill="${fill}"/>${value}`;
  });
  const height = 60 + bars.length * bar;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" font-family="sans-serif" font-size="11">
<title>${title}</title>
<rect width="${width}" height="${height}" fill="white"/>
<text x="${left}" y="24" font-size="15">${title}</text>
<text x="${left}" y="40" fill="#475569">microseconds for one document, logarithmic; shorter is faster</text>
${drawn.filter(Boolean).join('\n')}
</svg>
`;
}
