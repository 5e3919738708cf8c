import { acronymUnexplained } from './acronym-unexplained.ts';
import { adulthoodAdvice } from './adulthood-advice.ts';
import { adulthoodOutcomes } from './adulthood-outcomes.ts';
import { adulthoodProvision } from './adulthood-provision.ts';
import { adulthoodStale } from './adulthood-stale.ts';
import { adviceAge } from './advice-age.ts';
import { adviceEntries } from './advice-entries.ts';
import { adviceList } from './advice-list.ts';
import { adviceListed } from './advice-listed.ts';
import { ageLimit } from './age-limit.ts';
import { agreementShown } from './agreement-shown.ts';
import { areaWithoutProvision } from './area-without-provision.ts';
import { aspirations } from './aspirations.ts';
import { birthDate } from './birth-date.ts';
import { ceiling } from './ceiling.ts';
import type { Check } from './check.ts';
import { contradiction } from './contradiction.ts';
import { dateOrder } from './date-order.ts';
import { directPayment } from './direct-payment.ts';
import { draftingResidue } from './drafting-residue.ts';
import { equipmentWithoutProvision } from './equipment-without-provision.ts';
import { identifier } from './identifier.ts';
import { mention } from './mention.ts';
import { needForProvision } from './need-for-provision.ts';
import { onlyInSection } from './only-in-section.ts';
import { otherName } from './other-name.ts';
import { outcomeAtAge } from './outcome-at-age.ts';
import { outcomeCount } from './outcome-count.ts';
import { outcomeExpired } from './outcome-expired.ts';
import { outcomeMeasure } from './outcome-measure.ts';
import { outcomeTimescale } from './outcome-timescale.ts';
import { particularsMissing } from './particulars-missing.ts';
import { pastPhase } from './past-phase.ts';
import { phaseTransfer } from './phase-transfer.ts';
import { placementHome } from './placement-home.ts';
import { placementMissing } from './placement-missing.ts';
import { placementNamed } from './placement-named.ts';
import { placementType } from './placement-type.ts';
import { planAge } from './plan-age.ts';
import { planUndated } from './plan-undated.ts';
import { planUnsigned } from './plan-unsigned.ts';
import { pronouns } from './pronouns.ts';
import { provisionForNeeds } from './provision-for-needs.ts';
import { provisionInViews } from './provision-in-views.ts';
import { readingAge } from './reading-age.ts';
import { reviewDateMissing } from './review-date-missing.ts';
import { reviewDueSoon } from './review-due-soon.ts';
import { reviewOverdue } from './review-overdue.ts';
import { reviewUnderAge } from './review-under-age.ts';
import { sectionAtAge } from './section-at-age.ts';
import { sectionPresent } from './section-present.ts';
import { sectionState } from './section-state.ts';
import { sectionTitle } from './section-title.ts';
import { sectionUndivided } from './section-undivided.ts';
import { settingMismatch } from './setting-mismatch.ts';
import { stageUnclear } from './stage-unclear.ts';
import { supersededTerm } from './superseded-term.ts';
import { templateAnswers } from './template-answers.ts';
import { templatePlaces } from './template-places.ts';
import { templateRemnant } from './template-remnant.ts';
import { templateWording } from './template-wording.ts';
import { timeLimit } from './time-limit.ts';
import { unreadPart } from './unread-part.ts';
import { unresolvedRevisions } from './unresolved-revisions.ts';
import { viewsMissing } from './views-missing.ts';
import { viewsUnattributed } from './views-unattributed.ts';
import { weakWording } from './weak-wording.ts';
import { wordingUsed } from './wording-used.ts';
import { yearGroupStated } from './year-group-stated.ts';
import { youngPersonViews } from './young-person-views.ts';

/** Parameters were parsed by the check's own schema when the pack was loaded, so their type is known. */
function entry<Parameters>(check: Check<Parameters>): [string, Check] {
  return [check.name, check as Check];
}

/** Every check a rule can name, sorted by name. */
export const CHECKS: ReadonlyMap<string, Check> = new Map([
  entry(acronymUnexplained),
  entry(adulthoodAdvice),
  entry(adulthoodOutcomes),
  entry(adulthoodProvision),
  entry(adulthoodStale),
  entry(adviceAge),
  entry(adviceEntries),
  entry(adviceList),
  entry(adviceListed),
  entry(ageLimit),
  entry(agreementShown),
  entry(areaWithoutProvision),
  entry(aspirations),
  entry(birthDate),
  entry(ceiling),
  entry(contradiction),
  entry(dateOrder),
  entry(directPayment),
  entry(draftingResidue),
  entry(equipmentWithoutProvision),
  entry(identifier),
  entry(mention),
  entry(needForProvision),
  entry(onlyInSection),
  entry(otherName),
  entry(outcomeAtAge),
  entry(outcomeCount),
  entry(outcomeExpired),
  entry(outcomeMeasure),
  entry(outcomeTimescale),
  entry(particularsMissing),
  entry(pastPhase),
  entry(phaseTransfer),
  entry(placementHome),
  entry(placementMissing),
  entry(placementNamed),
  entry(placementType),
  entry(planAge),
  entry(planUndated),
  entry(planUnsigned),
  entry(pronouns),
  entry(provisionForNeeds),
  entry(provisionInViews),
  entry(readingAge),
  entry(reviewDateMissing),
  entry(reviewDueSoon),
  entry(reviewOverdue),
  entry(reviewUnderAge),
  entry(sectionAtAge),
  entry(sectionPresent),
  entry(sectionState),
  entry(sectionTitle),
  entry(sectionUndivided),
  entry(settingMismatch),
  entry(stageUnclear),
  entry(supersededTerm),
  entry(templateAnswers),
  entry(templatePlaces),
  entry(templateRemnant),
  entry(templateWording),
  entry(timeLimit),
  entry(unreadPart),
  entry(unresolvedRevisions),
  entry(viewsMissing),
  entry(viewsUnattributed),
  entry(weakWording),
  entry(wordingUsed),
  entry(yearGroupStated),
  entry(youngPersonViews),
]);
