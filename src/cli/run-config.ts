import type { RulesWanted } from '../audit/ports.ts';
import type { CalendarDate } from '../model/calendar-date.ts';
import type { Rule } from '../model/rule.ts';
import type { Configured } from '../packs/unconfigured.ts';
import type { EffectiveConfiguration } from '../reports/configuration.ts';
import { configurationText } from '../reports/configuration.ts';
import { jsonValue } from '../reports/json.ts';
import { loadRules } from './packs.ts';
import { writeAll } from './streams.ts';
import { terminalOf } from './terminal.ts';

interface Showing {
  /** A document; null for what holds where no override does. */
  readonly path: string | null;
  readonly json: boolean;
  readonly colour: boolean;
  readonly today: CalendarDate;
}

/** Shows what takes effect, and where from. */
export async function runConfigShow(
  wanted: RulesWanted,
  { path, json, colour, today }: Showing,
): Promise<void> {
  const shown = effective(wanted, await loadRules(wanted), path);
  const text = json ? jsonValue(shown) : configurationText(shown, { ...(await terminalOf(colour)), today });
  await writeAll(process.stdout, text);
}

function packsFrom({ packs }: RulesWanted, { file, packsFromFile }: Configured): string {
  if (packs !== null) return '--pack';
  return packsFromFile ? (file ?? '') : 'default';
}

function scaleFrom({ ruleSet, file, scaleFromFile }: Configured): string {
  if (scaleFromFile) return file ?? '';
  return ruleSet.packs.findLast(({ scale }) => scale !== undefined)?.name ?? 'default';
}

/** A parameter's value; where it is dated, all its values with their days. */
function valueOf(rule: Rule, name: string): unknown {
  const versions = (rule.versions ?? [rule]).map(({ with: own, effectiveFrom: from, effectiveTo: to }) => ({
    value: own[name],
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
  }));
  const different = new Set(versions.map(({ value }) => JSON.stringify(value)));
  return different.size > 1 ? versions : rule.with[name];
}

function effectiveRule(rule: Rule): EffectiveConfiguration['rules'][number] {
  const { id, family, pack, severity, changes = [] } = rule;
  const from = (what: string): string => changes.find((change) => change.what === what)?.by ?? pack;
  const off = changes.find(({ what }) => what === 'off');
  const names = [...new Set((rule.versions ?? [rule]).flatMap((version) => Object.keys(version.with)))];
  return {
    id,
    family,
    severity:
      off === undefined ? { value: severity, from: from('severity') } : { value: 'off', from: off.by },
    parameters: Object.fromEntries(
      names.map((name) => [name, { value: valueOf(rule, name), from: from(`with.${name}`) }]),
    ),
    texts: Object.fromEntries(changes.filter(({ what }) => isText(what)).map(({ what, by }) => [what, by])),
  };
}

function effective(wanted: RulesWanted, configured: Configured, path: string | null): EffectiveConfiguration {
  const { ruleSet, file, malformed, overrides, waivers } = configured;
  const own = path === null ? { ...ruleSet, overrides, waivers } : configured.forPath(path);
  return {
    file,
    path,
    packs: {
      from: packsFrom(wanted, configured),
      names: ruleSet.packs.map(({ name, version }) => `${name} ${version}`),
    },
    ...(configured.sampleOf !== null && {
      sampleOf: { value: configured.sampleOf, from: configured.file ?? '' },
    }),
    scale: { value: ruleSet.scale?.name ?? null, from: scaleFrom(configured) },
    overrides: own.overrides,
    rules: [...own.rules, ...own.off].map(effectiveRule),
    waivers: own.waivers,
    malformed,
  };
}

/** Members whose value would not fit on a line: where they came from says enough. */
function isText(what: string): boolean {
  return what !== 'severity' && what !== 'off' && !what.startsWith('with.');
}
