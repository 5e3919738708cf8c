import { BaseCommand } from '../../cli/base-command.ts';
import { jsonFlag, packFlags, terminalFlags } from '../../cli/flags.ts';

export default class RulesList extends BaseCommand {
  static override summary = 'List the rules: id, severity, who acts and what each is about.';

  static override examples = [
    { description: 'Read the catalogue:', command: '<%= config.bin %> rules list' },
    { description: 'All of it for another program:', command: '<%= config.bin %> rules list --json' },
  ];

  static override flags = { ...jsonFlag, ...packFlags, 'no-color': terminalFlags['no-color'] };

  override async run(): Promise<void> {
    const { flags } = await this.parse(RulesList);
    const { runList } = await import('../../cli/run-rules.ts');
    await runList({
      json: flags.json,
      packs: flags.pack ?? null,
      config: flags.config ?? null,
      colour: !flags['no-color'],
    });
  }
}
