// SPDX-License-Identifier: MPL-2.0
// Turns a description of a chart into options of Apache ECharts. This file runs unchanged on the server, which draws the still
// picture, and in the browser, which draws the same picture again with values to point at. Colours are names of design tokens,
// resolved by the page, so one drawing serves light and dark; emphasis is off because it would have to parse them.

const hhToken = name => `var(--h-${name})`;
const hhColour = role => hhToken(role.toLowerCase().replace('_', '-'));
const hhFont = 'Source Sans Pro, Segoe UI, system-ui, sans-serif';

/** The width of words in pixels, to a few per cent; the server has no font to measure with. */
function hhWidth(text, size) {
  const ems = letter =>
    "iljI.,:;'|!·".includes(letter) ? .26 : ' ftr()-/\u00a0'.includes(letter) ? .33 : 'mwMWæÆ%@Ø'.includes(letter) ? .8
      : letter !== letter.toLowerCase() ? .6 : .52;
  return [...text].reduce((sum, letter) => sum + ems(letter), 0) * size;
}

/** Breaks at spaces and after hyphens so that no line is wider than `most`, unless one word is. */
function hhLines(text, size, most) {
  const lines = [];
  for (const word of text.trim().split(/(?<=[ -])/)) {
    const last = lines.length - 1;
    if (last >= 0 && hhWidth((lines[last] + word).trim(), size) <= most) lines[last] += word;
    else lines.push(word);
  }
  return lines.map(line => line.trim());
}

/** How numbers are written in the language of the reader. */
function hhNumbers(language, chart) {
  const written = (value, least, most) => new Intl.NumberFormat(language, { minimumFractionDigits: least, maximumFractionDigits: most, useGrouping: 'always' }).format(value);
  const unit = chart.unit ? '\u00a0' + chart.unit : '';
  const number = value => written(value, chart.decimals, chart.decimals);
  return { number, tick: value => written(value, 0, 6), amount: value => number(value) + unit };
}

/** Round limits of an axis that holds zero and all values, in at most `most` steps. */
function hhScale(values, decimals, most) {
  const low = Math.min(0, ...values), high = Math.max(0, ...values);
  const span = high - low || 1;
  const power = Math.floor(Math.log10(span / most));
  const steps = [1, 2, 2.5, 5, 10, 20].map(round => round * 10 ** power).filter(step => decimals > 0 || step >= 1);
  const count = step => Math.ceil(high / step - 1e-9) - Math.floor(low / step + 1e-9);
  const step = steps.find(one => count(one) <= most) ?? 1;
  const exact = value => Number(value.toPrecision(12));
  const min = exact(Math.floor(low / step + 1e-9) * step);
  return { min, max: exact(Math.max(Math.ceil(high / step - 1e-9) * step, min + step)), interval: exact(step) };
}

const hhValue = point => point.is === 'value' ? point.value : null;
const hhText = size => ({ fontFamily: hhFont, fontSize: size, color: hhToken('ink-2') });
const hhWord = (text, x, y, style) => ({
  type: 'text', x, y, silent: true, z: 20, style: { text, fontFamily: hhFont, lineHeight: style.fontSize * 1.3, ...style } });
const hhStroke = (points, style) => ({ type: 'polyline', silent: true, z: 2, shape: { points }, style: { fill: 'none', ...style } });

/** Labels beside the ends of their lines: pushed apart where they would cover each other. */
function hhApart(labels, top, bottom) {
  labels.sort((a, b) => a.wanted - b.wanted);
  labels.forEach((label, i) => {
    const above = labels[i - 1];
    label.y = Math.max(label.wanted, top + label.height / 2, above ? above.y + (above.height + label.height) / 2 : 0);
  });
  for (let i = labels.length - 1, floor = bottom; i >= 0; i--) {
    labels[i].y = Math.min(labels[i].y, floor - labels[i].height / 2);
    floor = labels[i].y - labels[i].height / 2;
  }
  return labels;
}

function hhTooltip(size, width, content) {
  const lines = i => content(i).flatMap(line => hhLines(line, size, width * .75));
  return {
    trigger: 'axis', renderMode: 'richText', confine: true, transitionDuration: 0, padding: [8, 12], borderWidth: 1, borderRadius: 3, shadowBlur: 0,
    shadowOffsetX: 0, shadowOffsetY: 0, shadowColor: 'transparent', backgroundColor: hhToken('surface'), borderColor: hhToken('ink'),
    textStyle: { ...hhText(size), color: hhToken('ink'), lineHeight: Math.round(size * 1.4) },
    axisPointer: { type: 'line', animation: false, z: 1, lineStyle: { color: hhToken('ink-3'), width: 1, type: 'solid' } },
    formatter: params => lines((Array.isArray(params) ? params[0] : params).dataIndex).join('\n') };
}

/** What stands at the end of a line: name and last value, with its year when it is not the last of the axis. */
function hhEnds(chart, numbers, size, most, room) {
  const ends = hhEndsWith(chart, numbers.number, size, most);
  return ends.reduce((sum, end) => sum + end.height, 0) <= room ? ends : hhEndsWith(chart, null, size, most);
}

/** Without values where lines are many and room is little: they stand in the table. */
function hhEndsWith(chart, number, size, most) {
  return chart.series.flatMap(series => {
    const index = series.points.findLastIndex(point => point.is === 'value');
    if (index < 0) return [];
    const late = index === chart.categories.length - 1;
    const text = number === null ? series.name : `${series.name} ${number(series.points[index].value)}${late ? '' : ` (${chart.categories[index]})`}`;
    const lines = hhLines(text, size, most);
    return [{ series, index, lines, height: lines.length * size * 1.3, width: Math.max(...lines.map(line => hhWidth(line, size))) }];
  });
}

/** Why a line has a hole: a mark at its foot, and words under the axis, where no line crosses them; lines and neighbours
 *  with the same words share them. */
function hhHoles(chart, at, plot, size) {
  const words = chart.categories.map((_, i) => {
    const missing = chart.series.filter(series => series.points[i].is === 'nothing');
    return [...new Set(missing.map(series => series.points[i].word))].flatMap(word => {
      const names = missing.filter(series => series.points[i].word === word).map(series => series.name);
      return hhLines(names.length === chart.series.length ? word : `${names.join(', ')}: ${word}`, size, plot.width * .6);
    });
  });
  const elements = [], leading = size * 1.3;
  const free = [];
  for (let from = 0, to; from < words.length; from = to) {
    for (to = from + 1; to < words.length && words[to].join() === words[from].join();) to++;
    let level = 0;
    words[from].forEach((text, row) => {
      const left = at(from), right = at(to - 1), half = hhWidth(text, size) / 2;
      const middle = Math.max(Math.min((left + right) / 2, plot.width - half), half);
      while (free[level] > middle - half - 6) level++;
      free[level] = middle + half;
      if (row === 0) elements.push(hhStroke([[left - 5, plot.bottom - 5], [right + 5, plot.bottom - 5]], { stroke: hhToken('hatch'), lineWidth: 1.5, lineDash: [3, 2] }));
      elements.push(hhWord(text, middle, plot.bottom + size * 2 + level++ * leading, { fontSize: size, fill: hhToken('ink-2'), align: 'center', verticalAlign: 'top' }));
    });
  }
  return { elements, height: Math.ceil(free.length && free.length * leading + 2) };
}

function hhBreaks(chart, at, plot, size) {
  return chart.breaks.flatMap(({ index, label }) => {
    const x = Math.round((at(index - 1) + at(index)) / 2) + .5;
    const fits = x + 6 + hhWidth(label, size) < plot.width;
    return [
      hhStroke([[x, 4], [x, plot.bottom]], { stroke: hhToken('ink-3'), lineWidth: 1, lineDash: [2, 3] }),
      hhWord(label, fits ? x + 6 : x - 6, 10, { fontSize: size, fill: hhToken('ink-2'), align: fits ? 'left' : 'right', verticalAlign: 'middle' })];
  });
}

/** Lines without a colour differ by mark and dash; the two turn at unlike pace, so that sixteen are told apart. */
const hhMarks = ['circle', 'rect', 'triangle', 'diamond'], hhDashes = ['solid', [9, 3], [2, 3], [9, 3, 2, 3]];
const hhDash = turn => hhDashes[(turn + Math.floor(turn / 4)) % 4];

/** One line is drawn in parts, cut where a new definition begins; only the newest part is solid, or dashed as its line is. */
function hhLineParts(chart, series, order) {
  const cuts = [0, ...chart.breaks.map(one => one.index).sort((a, b) => a - b), chart.categories.length];
  const rest = series.colour === 'REST', plain = series.colour === 'PLAIN', colour = hhColour(series.colour), many = chart.categories.length > 24;
  const values = series.points.map(hhValue);
  return cuts.slice(1).map((to, part) => {
    const from = cuts[part], old = part < cuts.length - 2;
    const inside = i => i >= from && i < to && values[i] !== null;
    const data = values.map((value, i) => {
      if (!inside(i)) return null;
      const alone = !inside(i - 1) && !inside(i + 1);
      return { value, symbol: alone || !(rest || many && !(plain && (i - from) % 8 === 0)) || !(rest || old || i < to - 1) ? hhMarks[order % 4] : 'none' };
    });
    return {
      type: 'line', name: series.name, data, clip: false, silent: true, showAllSymbol: true, connectNulls: false, z: rest ? 3 : 4, symbolSize: rest ? 5 : plain ? 6 : 8, emphasis: { disabled: true },
      lineStyle: { width: rest ? 1.5 : plain ? 2 : 2.5, color: colour, type: old ? [6, 4] : plain ? hhDash(order) : 'solid', join: 'round', cap: old || plain ? 'butt' : 'round' },
      itemStyle: { color: old ? hhToken('surface') : colour, borderColor: colour, borderWidth: old ? (rest ? 1.5 : 2) : 0 } };
  });
}

function hhLine({ language, chart }, { width, size, height = width < 480 ? 240 : 300 }) {
  const numbers = hhNumbers(language, chart), n = chart.categories.length;
  const scale = hhScale(chart.series.flatMap(series => series.points.map(hhValue).filter(value => value !== null)), chart.decimals, width < 480 ? 4 : 5);
  const ticks = []; for (let tick = scale.min; tick <= scale.max + scale.interval / 2; tick += scale.interval) ticks.push(tick);
  const ends = hhEnds(chart, numbers, size, width * .3, height * .7);
  const firstHalf = hhWidth(chart.categories[0] ?? '', size) / 2, lastHalf = hhWidth(chart.categories[n - 1] ?? '', size) / 2;
  const plot = {
    left: Math.ceil(Math.max(...ticks.map(tick => hhWidth(numbers.tick(tick), size)) , 0) + 12, firstHalf), top: chart.breaks.length ? 28 : 12, bottom: height - size * 2, width,
    right: width - Math.ceil(Math.max(14 + 1.03 * Math.max(0, ...ends.map(end => end.width)), lastHalf)) };
  const at = i => n < 2 ? (plot.left + plot.right) / 2 : plot.left + (plot.right - plot.left) * i / (n - 1);
  const level = value => plot.bottom - (plot.bottom - plot.top) * (value - scale.min) / (scale.max - scale.min);
  const each = Math.max(1, Math.ceil(Math.max(...chart.categories.map(one => hhWidth(one, size) + 14), 0) / ((plot.right - plot.left) / Math.max(1, n - 1))));
  const labels = hhApart(ends.map(end => ({ ...end, point: level(end.series.points[end.index].value), wanted: level(end.series.points[end.index].value) })), 0, plot.bottom + size * .65);
  const holes = hhHoles(chart, at, plot, size);
  const graphic = [
    ...hhBreaks(chart, at, plot, size), ...holes.elements,
    ...labels.flatMap(({ series, lines, y, point, index }) => [
      ...(Math.abs(y - point) > 5 && index === n - 1 ? [hhStroke([[plot.right + 5, point], [plot.right + 11, y]], { stroke: hhColour(series.colour), lineWidth: 1 })] : []),
      hhWord(lines.join('\n'), plot.right + 14, y, { fontSize: size, verticalAlign: 'middle', align: 'left',
        fill: hhToken(series.colour === 'REST' ? 'ink-2' : 'ink'), fontWeight: ['REST', 'PLAIN'].includes(series.colour) ? 400 : 600 })])];
  const text = hhText(size);
  const turn = { PLAIN: 0, coloured: 0 }, order = colour => colour === 'REST' ? 0 : turn[colour === 'PLAIN' ? colour : 'coloured']++;
  const tall = height + holes.height;
  return { height: tall, option: {
    animation: false, stateAnimation: { duration: 0 }, textStyle: text, graphic,
    grid: { left: plot.left, right: width - plot.right, top: plot.top, bottom: tall - plot.bottom, outerBoundsMode: 'none' },
    xAxis: { type: 'category', data: chart.categories, boundaryGap: n < 2, axisTick: { show: false }, axisLine: { lineStyle: { color: hhToken('ink') } },
      axisLabel: { ...text, margin: 10, interval: i => (n - 1 - i) % each === 0, showMinLabel: null, showMaxLabel: true } },
    yAxis: { type: 'value', ...scale, axisLabel: { ...text, margin: 12, formatter: numbers.tick }, axisLine: { show: false }, axisTick: { show: false },
      splitLine: { lineStyle: { color: hhToken('line') } } },
    tooltip: hhTooltip(size, width, i => [chart.categories[i], ...chart.series.map(series => `${series.name}: ${series.points[i].is === 'value' ? numbers.amount(series.points[i].value) : series.points[i].word}`)]),
    series: chart.series.flatMap(series => hhLineParts(chart, series, order(series.colour))) } };
}

/** Beside their bars stand the names where there is room, above them where there is not. */
function hhBar({ language, chart }, { width, size }) {
  const numbers = hhNumbers(language, chart), text = hhText(size), bars = chart.bars, above = width < 480;
  const names = bars.map(bar => hhLines(bar.name, size, above ? width : width * .36));
  const says = bars.map(bar => bar.point.is === 'value' ? numbers.amount(bar.point.value) : bar.point.word);
  const values = bars.map(bar => hhValue(bar.point) ?? 0);
  const low = Math.min(0, ...values), high = Math.max(0, ...values), span = high - low || 1;
  const widest = wanted => Math.ceil(Math.max(0, ...says.filter((_, i) => wanted(i)).map(one => hhWidth(one, size) * 1.05 + 20)));
  const room = widest(i => values[i] > 0), before = widest(i => values[i] < 0), words = widest(i => values[i] === 0);
  const column = above ? 0 : Math.ceil(Math.max(0, ...names.flat().map(line => hhWidth(line, size))) + 14);
  const left = column + before, right = Math.max(room, Math.ceil(words - (width - left - room) * high / span), 2);
  const thick = Math.round(size * 1.15), leading = size * 1.25, most = Math.max(1, ...names.map(lines => lines.length));
  const row = above ? 2 * (thick / 2 + most * leading + 3) : Math.max(size * 2.2, most * leading + 10);
  const height = Math.round(bars.length * row + 4);
  const zero = Math.round(left + (width - left - right) * (0 - low) / span) + .5;
  const nothing = { color: hhToken('ink-2'), fontWeight: 400, borderColor: hhToken('hatch'), borderWidth: 1, borderType: [3, 2], padding: [3, 6], borderRadius: 2 };
  const name = (lines, i) => hhWord(lines.join('\n'), above ? 0 : column - 12, 2 + row * (i + .5) - (above ? thick / 2 + 3 : 0),
    { fontSize: size, lineHeight: leading, fill: hhToken('ink'), align: above ? 'left' : 'right', verticalAlign: above ? 'bottom' : 'middle' });
  return { height, option: {
    animation: false, stateAnimation: { duration: 0 }, textStyle: text,
    grid: { left, right, top: 2, bottom: 2, outerBoundsMode: 'none' },
    xAxis: { type: 'value', show: false, min: low, max: high || (low ? 0 : 1) },
    yAxis: { type: 'category', inverse: true, show: false, data: bars.map((_, i) => String(i)) },
    graphic: [...names.map(name), ...(above ? [] : [hhStroke([[zero, 2], [zero, height - 2]], { stroke: hhToken('ink'), lineWidth: 1 })])],
    tooltip: { ...hhTooltip(size, width, i => [bars[i].name, says[i]]), axisPointer: { type: 'none' } },
    series: [{ type: 'bar', clip: false, silent: true, barWidth: thick, emphasis: { disabled: true },
      data: bars.map((bar, i) => ({ value: values[i], itemStyle: { color: hhColour(bar.colour) },
        label: { show: true, ...text, color: hhToken('ink'), fontWeight: bar.colour === 'REST' ? 400 : 600, distance: above && bar.point.is === 'nothing' ? 1 : 8, position: values[i] < 0 ? 'left' : 'right',
          formatter: says[i].replace(/[{}]/g, ''), ...(bar.point.is === 'nothing' ? nothing : {}) } })) }] } };
}

/** Options of ECharts, and the height they are meant for, at the width (pixels) and letter size (pixels) of `look`. */
function hhChart(options, look) {
  return options.chart.kind === 'line' ? hhLine(options, look) : hhBar(options, look);
}

/** ECharts ships no Danish names of months and days. */
function hhDanish(echarts) {
  const months = ['januar', 'februar', 'marts', 'april', 'maj', 'juni', 'juli', 'august', 'september', 'oktober', 'november', 'december'];
  const days = ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'];
  echarts.registerLocale('DA', { time: { month: months, monthAbbr: months.map(one => one.slice(0, 3)), dayOfWeek: days, dayOfWeekAbbr: days.map(one => one.slice(0, 3)) } });
}

const hhInit = (echarts, language, place, settings) =>
  echarts.init(place, null, { renderer: 'svg', locale: language.startsWith('da') ? 'DA' : 'EN', ...settings });

// In the browser: every still picture that carries its options is replaced by one that answers to pointing.
if (typeof document !== 'undefined') {
  const address = document.currentScript.dataset.echarts;
  let engine;
  const load = () => engine ??= new Promise((done, failed) => {
    const script = Object.assign(document.createElement('script'), { src: address, onload: () => { hhDanish(window.echarts); done(window.echarts); }, onerror: failed });
    document.head.append(script);
  });
  const enliven = async place => {
    place.dataset.alive = 'yes';
    const echarts = await load();
    const options = JSON.parse(place.dataset.options);
    const live = Object.assign(document.createElement('div'), { className: 'h-chart-live' });
    live.setAttribute('role', 'img');
    live.setAttribute('aria-label', options.label);
    place.append(live);
    const look = () => ({ width: Math.floor(live.clientWidth), size: 14 });
    const first = hhChart(options, look());
    const chart = hhInit(echarts, options.language, live, { width: look().width, height: first.height });
    chart.setOption(first.option);
    place.querySelectorAll('.h-chart-still').forEach(still => still.remove());
    let drawn = look().width;
    new ResizeObserver(() => {
      if (!live.isConnected) return chart.dispose();
      if (look().width === drawn || look().width < 1) return;
      drawn = look().width;
      const next = hhChart(options, look());
      chart.resize({ width: drawn, height: next.height, silent: true });
      chart.setOption(next.option, { notMerge: true });
    }).observe(live);
  };
  const all = root => root.querySelectorAll('[data-chart] [data-options]:not([data-alive])').forEach(place => enliven(place).catch(() => {}));
  document.addEventListener('DOMContentLoaded', () => all(document));
  document.addEventListener('htmx:load', event => all(event.target));
}
