import * as Args from '@oclif/core/args';
import { BaseCommand } from '../../cli/base-command.ts';
import { dayInEngland } from '../../cli/dates.ts';
import { jsonFlag, packFlags, terminalFlags } from '../../cli/flags.ts';

export default class ConfigShow extends BaseCommand {
  static override summary =
    'Show the configuration as it takes effect, for all documents or for one, and where each value came from.';

  static override description =
    'Flags go before overrides, overrides before the rest of the configuration file, the file before the packs. ' +
    'The nearest ehc-audit.config.yaml upwards from the working folder is used; paths in it start from its own folder.';

  static override examples = [
    { description: 'See what holds:', command: '<%= config.bin %> config show' },
    {
      description: 'See what holds for one plan, overrides and waivers included:',
      command: '<%= config.bin %> config show plans/draft.docx',
    },
  ];

  static override args = {
    path: Args.string({
      description: 'A document, which need not exist.',
      ignoreStdin: true,
    }),
  };

  static override flags = { ...jsonFlag, ...packFlags, 'no-color': terminalFlags['no-color'] };

  override async run(): Promise<void> {
    const { args, flags } = await this.parse(ConfigShow);
    const { runConfigShow } = await import('../../cli/run-config.ts');
    await runConfigShow(
      { packs: flags.pack ?? null, config: flags.config ?? null, only: [] },
      {
        path: args.path ?? null,
        json: flags.json,
        colour: !flags['no-color'],
        today: dayInEngland(new Date()),
      },
    );
  }
}
