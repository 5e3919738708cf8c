import * as Args from '@oclif/core/args';
import { BaseCommand } from '../../cli/base-command.ts';
import { packFlags } from '../../cli/flags.ts';

const KINDS = ['pack', 'rules', 'wording', 'scale', 'config'] as const;

export default class RulesSchema extends BaseCommand {
  static override summary =
    'Print a JSON Schema, so that editors complete and check packs and configurations.';

  static override description =
    'It knows the checks with their parameters, the ids of rules and the wording lists of the packs.\n\n' +
    'Editors with the YAML language server take it from the first line of a file: ' +
    '# yaml-language-server: $schema=pack.schema.json';

  static override examples = [
    {
      description: 'For a pack, or its pack.yaml:',
      command: '<%= config.bin %> rules schema > pack.schema.json',
    },
    {
      description: "For a folder's lists of rules, such as reviews.yaml:",
      command: '<%= config.bin %> rules schema rules > rules.schema.json',
    },
    {
      description: 'For ehc-audit.config.yaml:',
      command: '<%= config.bin %> rules schema config > config.schema.json',
    },
  ];

  static override args = {
    kind: Args.string({
      description:
        'What is written: a pack, the rules of one family, wording lists, a scale of words, or a configuration.',
      options: [...KINDS],
      default: 'pack',
      ignoreStdin: true,
    }),
  };

  static override flags = { pack: packFlags.pack };

  override async run(): Promise<void> {
    const { args, flags } = await this.parse(RulesSchema);
    const { runRulesSchema } = await import('../../cli/run-packs.ts');
    const kind = KINDS.find((one) => one === args.kind) ?? 'pack';
    await runRulesSchema(kind, flags.pack ?? ['england']);
  }
}
