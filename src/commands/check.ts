import * as Args from '@oclif/core/args';
import * as Flags from '@oclif/core/flags';
import { UsageError } from '../audit/usage-error.ts';
import { archiveOptions } from '../cli/archive-options.ts';
import { BaseCommand } from '../cli/base-command.ts';
import {
  archiveFlags,
  baselineFlags,
  comparisonFlags,
  failureFlags,
  jsonFlag,
  keepingFlags,
  maxWarningsOf,
  outputFlags,
  packFlags,
  quotesFlag,
  readingFlags,
  resourceFlags,
  selectionFlags,
  terminalFlags,
} from '../cli/flags.ts';
import { readingOptions, resourceOptions } from '../cli/request-options.ts';

export default class Check extends BaseCommand {
  static override summary =
    'Audit plans: what is missing, out of date or not shown, with the evidence and who acts.';

  static override description =
    'Reads Word (.docx, .doc), PDF, OpenDocument (.odt) and web page plans on this machine only; nothing is sent anywhere. ' +
    'Names, dates of birth and identifiers are replaced in every report unless --identifiable is given.\n\n' +
    'Exit codes: 0 nothing at or above --fail-on; 1 findings at or above it, or more warnings than --max-warnings; 2 a mistake in the command or the rule pack; ' +
    '3 a document could not be read in full, or one that was named is not a plan (the rest was audited); ' +
    '4 an internal error; 130 interrupted.';

  static override examples = [
    {
      description: 'Audit one draft before it goes out:',
      command: '<%= config.bin %> check draft.docx --stage draft',
    },
    {
      description: 'Audit a folder of plans and all folders in it:',
      command: '<%= config.bin %> check plans/',
    },
    {
      description: 'Write a page for a meeting and a table for a spreadsheet:',
      command: '<%= config.bin %> check plans/ -o audit.html -o findings.csv',
    },
    {
      description: 'Look at annual reviews only, as things stood on a day:',
      command: '<%= config.bin %> check plans/ --only "reviews/*" --as-of 2026-09-01',
    },
    {
      description: 'Make sure that no text was lost in reading:',
      command: '<%= config.bin %> check plans/ --verify',
    },
    {
      description: 'Hand the result to another program, failing on warnings too:',
      command: '<%= config.bin %> check plans/ --json --fail-on warning',
    },
  ];

  static override args = {
    path: Args.string({
      description:
        'Plans to audit: files, folders with all folders in them, .zip archives, or patterns such as "plans/*.docx".',
      multiple: true,
      ignoreStdin: true,
    }),
  };

  static override flags = {
    'files-from': Flags.string({
      summary: 'Audit the files that a list names, one path a line; "-" reads the list from standard input.',
      helpValue: 'LIST',
    }),
    null: Flags.boolean({
      // The types of oclif know letters only; its parser takes any sign.
      char: '0' as never,
      summary: 'In the list every path ends with NUL, as "find -print0" writes it.',
      dependsOn: ['files-from'],
    }),
    ...outputFlags,
    ...jsonFlag,
    ...comparisonFlags,
    ...readingFlags,
    ...quotesFlag,
    verify: Flags.boolean({
      summary:
        'Hold the reading of each document against a second, independent reader, and report lost text.',
    }),
    watch: Flags.boolean({
      summary: 'Audit again whenever one of the documents changes, until Ctrl-C.',
      exclusive: ['files-from', 'update-baseline'],
    }),
    stats: Flags.boolean({
      summary: 'Say on standard error what each rule and each stage of the road took.',
    }),
    ...packFlags,
    ...selectionFlags,
    ...failureFlags,
    ...archiveFlags,
    ...baselineFlags,
    ...resourceFlags,
    ...keepingFlags,
    ...terminalFlags,
  };

  override async run(): Promise<void> {
    const { args, flags } = await this.parse(Check);
    const format = flags.json ? 'json' : flags.format;
    const list = flags['files-from'];
    const paths = args.path ?? [];
    if (paths.length === 0 && list === undefined) {
      throw new UsageError('Name the plans to audit: files, folders, .zip archives or patterns.');
    }
    const { runCheck } = await import('../cli/run-check.ts');
    const request = {
      paths,
      ...(list !== undefined && { listed: await listedIn(list, flags.null) }),
      packs: flags.pack ?? null,
      config: flags.config ?? null,
      only: flags.only ?? [],
      except: flags.except ?? [],
      failOn: flags['update-baseline'] ? 'never' : flags['fail-on'],
      ...(!flags['update-baseline'] && maxWarningsOf(flags)),
      verify: flags.verify,
      stats: flags.stats,
      ...archiveOptions(flags),
      ...(flags.cache !== undefined && { cache: flags.cache }),
      resume: flags.resume,
      reading: readingOptions(flags, new Date()),
      resources: resourceOptions(flags),
      version: this.config.version,
    };
    const outputs = flags.output ?? [];
    const presentation = {
      format,
      outputs,
      quiet: flags.quiet,
      colour: !flags['no-color'],
      table: flags.pseudonyms ?? null,
      ...(flags['compare-to'] !== undefined && { compareTo: flags['compare-to'] }),
    };
    const progress = !flags['no-progress'] && !flags.quiet;
    const telling = { progress, quiet: flags.quiet, verbose: flags.verbose };
    const run = (): Promise<number> => runCheck(request, presentation, telling);
    process.exitCode = flags.watch
      ? await watching(run, { paths, outputs, format, table: flags.pseudonyms })
      : await run();
  }
}

interface Watched {
  readonly paths: readonly string[];
  readonly outputs: readonly string[];
  readonly format: string;
  readonly table: string | undefined;
}

/** Never ends by itself. */
async function watching(
  run: () => Promise<number>,
  { format, paths, outputs, table }: Watched,
): Promise<number> {
  const { runWatching } = await import('../cli/watch.ts');
  return runWatching(run, {
    paths,
    outputs: table === undefined ? outputs : [...outputs, table],
    names: table === undefined,
    clears: format === 'text' && process.stdout.isTTY,
  });
}

/** Most audits have no list, and need no module for it. */
async function listedIn(list: string, nul: boolean): Promise<string[]> {
  const { filesFrom } = await import('../cli/files-from.ts');
  return filesFrom(list, { nul, input: process.stdin });
}
