import { z } from 'zod';

/** The stages of the road a document goes, in order. */
export const ROAD_STAGES = ['reading', 'understanding', 'rules', 'result'] as const;

export type RoadStage = (typeof ROAD_STAGES)[number];

/** What one document took, in milliseconds of wall time: by stage of the road, and within `rules` by rule. */
export const costsSchema = z.strictObject({
  stages: z.record(z.enum(ROAD_STAGES), z.number().nonnegative()),
  rules: z.record(z.string(), z.number().nonnegative()),
});

export type Costs = z.infer<typeof costsSchema>;
