import { describe, expect, it } from 'vitest';
import { createPipeline, step } from '../../src/analysis/pipeline.ts';
import { analysisSteps } from '../../src/analysis/steps.ts';

describe('the pipeline', () => {
  it('wires every step of the analysis', () => {
    expect(() => createPipeline(analysisSteps)).not.toThrow();
  });

  it('names the step whose need no earlier step gives', () => {
    const early = step({ name: 'early', needs: ['tokens'], gives: ['sentences'], run: () => ({ sentences: [] }) });
    expect(() => createPipeline([early])).toThrow('the step "early" needs tokens');
  });
});
