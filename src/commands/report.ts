import * as Args from '@oclif/core/args';
import { BaseCommand } from '../cli/base-command.ts';
import {
  comparisonFlags,
  figuresFlag,
  jsonFlag,
  outputFlags,
  packFlags,
  terminalFlags,
} from '../cli/flags.ts';

export default class Report extends BaseCommand {
  static override summary = 'Render a saved result again: as a page, a table or a summary.';

  static override description =
    'Reads what "check -o RESULT.json", "check --json" or "merge" wrote; no plan is opened. Titles and reasons of rules ' +
    'come from the packs, so name those of the result where it was made with packs of your own.\n\n' +
    'Exit codes: 0 rendered; 2 a mistake in the command, or a file that is damaged or no result.';

  static override examples = [
    {
      description: 'Make a page and a table of a result:',
      command: '<%= config.bin %> report result.json -o audit.html -o findings.csv',
    },
    { description: 'Read its summary:', command: '<%= config.bin %> report result.json' },
  ];

  static override args = {
    result: Args.string({ description: 'The saved result.', required: true, ignoreStdin: true }),
  };

  static override flags = {
    ...outputFlags,
    ...jsonFlag,
    ...comparisonFlags,
    ...packFlags,
    ...figuresFlag,
    'no-color': terminalFlags['no-color'],
  };

  override async run(): Promise<void> {
    const { args, flags } = await this.parse(Report);
    const { runReport } = await import('../cli/run-saved.ts');
    await runReport(
      args.result,
      { packs: flags.pack ?? null, config: flags.config ?? null },
      {
        format: flags.json ? 'json' : flags.format,
        outputs: flags.output ?? [],
        quiet: flags.quiet,
        colour: !flags['no-color'],
        ...(flags['compare-to'] !== undefined && { compareTo: flags['compare-to'] }),
      },
    );
  }
}
