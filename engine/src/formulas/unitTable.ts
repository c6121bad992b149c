/** What a unit measures: powers of base kinds, for example {energy: 1, mass: -1}. Empty: a plain number. */
export type Dimension = Readonly<Record<string, number>>;

/** A named unit: what it measures, and how many of the kind's reference unit it is (a decimal or a fraction). */
export interface Unit {
  readonly dimension: Dimension;
  readonly factor: string;
}

function family(kind: string, units: Readonly<Record<string, string>>, power = 1): [string, Unit][] {
  return Object.entries(units).map(([name, factor]) => [name, { dimension: { [kind]: power }, factor }]);
}

function compound(dimension: Dimension, units: Readonly<Record<string, string>>): [string, Unit][] {
  return Object.entries(units).map(([name, factor]) => [name, { dimension, factor }]);
}

/** The units that formulas know: SI, those of energy and emissions accounting, money, and counted things. */
export const UNITS: ReadonlyMap<string, Unit> = new Map([
  ...compound({}, { '1': '1', '%': '0.01', '‰': '0.001', ppm: '0.000001' }),
  ...family('length', { μm: '0.000001', mm: '0.001', cm: '0.01', m: '1', km: '1000' }),
  ...family(
    'length',
    { 'mm²': '0.000001', 'm²': '1', 'km²': '1000000', 'hm²': '10000', 公顷: '10000', 亩: '2000/3' },
    2,
  ),
  ...family('length', { mL: '0.000001', L: '0.001', 'm³': '1', 'Nm³': '1' }, 3),
  ...family('mass', {
    ng: '0.000000001',
    μg: '0.000001',
    mg: '0.001',
    g: '1',
    kg: '1000',
    t: '1000000',
    万t: '10000000000',
  }),
  ...family('time', { s: '1', min: '60', h: '3600', d: '86400', a: '31557600' }),
  ...family('temperature', { K: '1', '℃': '1' }),
  ...family('energy', { J: '1', kJ: '1000', MJ: '1000000', GJ: '1000000000', TJ: '1000000000000' }),
  ...family('energy', { Wh: '3600', kWh: '3600000', 'kW·h': '3600000', MWh: '3600000000', 万kWh: '36000000000' }),
  ...compound({ energy: 1, time: -1 }, { W: '1', kW: '1000', MW: '1000000' }),
  ...family('coal', { gce: '1', kgce: '1000', tce: '1000000', 万tce: '10000000000' }),
  ...family('emission', { kgCO2: '1', tCO2: '1000', kgCO2e: '1', tCO2e: '1000', 万tCO2e: '10000000' }),
  ...family('money', { 元: '1', 千元: '1000', 万元: '10000', 亿元: '100000000' }),
  ...family('product', { 产品单位: '1' }),
  ...family('count', {
    个: '1',
    件: '1',
    台: '1',
    套: '1',
    樘: '1',
    次: '1',
    份: '1',
    项: '1',
    家: '1',
    户: '1',
    起: '1',
  }),
  ...family('person', { 人: '1' }),
  ...compound({ level: 1 }, { dB: '1' }),
  ...compound({ illuminance: 1 }, { lx: '1' }),
  ...compound({ mass: 1, length: -1, time: -2 }, { Pa: '1000', kPa: '1000000', MPa: '1000000000' }),
]);
