import { explainMermaid } from './explain-mermaid.js';
import { explainText } from './explain-text.js';
import type { Plan } from './plan.js';

/** How a plan is printed. */
export type PlanFormat = 'text' | 'json' | 'mermaid';

/** A plan for people (`text`), for programs (`json`) or as a diagram's source (`mermaid`); no newline at the end. */
export function formatPlan(plan: Plan, format: PlanFormat): string {
  switch (format) {
    case 'text':
      return explainText(plan);
    case 'json':
      return JSON.stringify(plan, null, 2);
    case 'mermaid':
      return explainMermaid(plan);
  }
}
