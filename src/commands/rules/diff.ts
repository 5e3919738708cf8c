import * as Args from '@oclif/core/args';
import { UsageError } from '../../audit/usage-error.ts';
import { BaseCommand } from '../../cli/base-command.ts';
import {
  jsonFlag,
  keepingFlags,
  packFlags,
  quotesFlag,
  readingFlags,
  resourceFlags,
  selectionFlags,
  terminalFlags,
} from '../../cli/flags.ts';
import { readingOptions, resourceOptions } from '../../cli/request-options.ts';

export default class RulesDiff extends BaseCommand {
  static override summary =
    'Say what a changed pack would add and remove over an archive, before it is adopted.';

  static override description =
    'Audits the same documents by both packs, reading each once, and compares what they report. The configuration, if ' +
    'there is one, holds for both.\n\n' +
    'Exit codes: 0 both report the same; 1 they do not; 2 a mistake in the command or a pack; 3 a document could not be ' +
    'read in full; 130 interrupted.';

  static override examples = [
    {
      description: 'What a pack of your own changes:',
      command: '<%= config.bin %> <%= command.id %> england our-council/ plans/',
    },
    {
      description: 'What the next version of it changes, for a program:',
      command: '<%= config.bin %> <%= command.id %> our-council/ our-council-next/ plans/ --json',
    },
  ];

  static override args = {
    old: Args.string({
      description: 'Name or file of the pack as it is.',
      required: true,
      ignoreStdin: true,
    }),
    new: Args.string({ description: 'Name or file of the changed pack.', required: true, ignoreStdin: true }),
    path: Args.string({
      description: 'Plans: files, folders with all folders in them, .zip archives, or patterns.',
      required: true,
      multiple: true,
      ignoreStdin: true,
    }),
  };

  static override flags = {
    ...jsonFlag,
    ...readingFlags,
    ...quotesFlag,
    config: packFlags.config,
    only: selectionFlags.only,
    except: selectionFlags.except,
    ...resourceFlags,
    cache: keepingFlags.cache,
    ...terminalFlags,
  };

  override async run(): Promise<void> {
    const { args, flags } = await this.parse(RulesDiff);
    const paths = args.path ?? [];
    if (paths.length === 0) {
      throw new UsageError('Name the plans to compare the packs over, after the two packs.');
    }
    const { runRulesDiff } = await import('../../cli/run-rules-diff.ts');
    process.exitCode = await runRulesDiff(
      {
        paths,
        packs: null,
        config: flags.config ?? null,
        only: flags.only ?? [],
        except: flags.except ?? [],
        failOn: 'never',
        ...(flags.cache !== undefined && { cache: flags.cache }),
        reading: { ...readingOptions(flags, new Date()), items: false },
        resources: resourceOptions(flags),
        version: this.config.version,
      },
      { before: args.old, after: args.new, json: flags.json, colour: !flags['no-color'] },
      { progress: !flags['no-progress'] && !flags.quiet, quiet: flags.quiet, verbose: flags.verbose },
    );
  }
}
