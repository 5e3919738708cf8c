import type { AuditResult } from '../../model/result.ts';
import { TOOL } from '../../model/tool.ts';
import { describeRun, describeSelection, LIMITS } from '../describe.ts';
import { type Html, html, render } from './markup.ts';
import { POLICY } from './policy.ts';
import { SCRIPT } from './script.ts';
import { STYLE } from './style.ts';

/** The beginning of a page up to its first heading. The style sheet is ours and holds nothing to escape. */
export function pageStart(title: string): string {
  const head = html`<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${TOOL}">
<title>${title}</title>
<style>`;
  const body = html`</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header><div class="wrap">Audit of EHC plans</div></header>
<main id="main"><div class="wrap">
`;
  return `${render(head)}${STYLE}${render(body)}`;
}

/** What the figures were measured with, and what they cannot say. */
export function pageEnd(result: AuditResult): string {
  const { version } = result.tool;
  const end = html`</body>
</html>
`;
  return `${render(closing(result, version))}<script>${SCRIPT}</script>\n${render(end)}`;
}

function closing(result: AuditResult, version: string): Html {
  return html`</div></main>
<footer><div class="wrap">
<p>${LIMITS}</p>
<p>${describeRun(result)} Made by ${TOOL} ${version}, which sends nothing anywhere.</p>
${selection(result)}</div></footer>
`;
}

function selection(result: AuditResult): Html | null {
  const sentence = describeSelection(result);
  return sentence === null ? null : html`<p>${sentence}</p>\n`;
}
