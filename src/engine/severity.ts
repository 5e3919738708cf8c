import type { Severity, SeverityByStage } from '../model/rule.ts';
import type { Stage } from '../model/stage.ts';

/** The severity at a stage; what is not named falls back as the schema of `severityByStage` says. */
export function severityAt(severity: SeverityByStage, stage: Stage | 'unknown'): Severity {
  if (typeof severity === 'string') {
    return severity;
  }
  const { final, draft = final, template = final } = severity;
  switch (stage) {
    case 'template':
      return template;
    case 'draft':
      return draft;
    case 'amended-draft':
      return severity['amended-draft'] ?? draft;
    case 'amended-final':
      return severity['amended-final'] ?? final;
    default:
      return final;
  }
}
