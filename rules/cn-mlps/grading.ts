import type { Rule } from '../../src/rule/index.js';
import { dataPlatform, declared, objects, owner, platformLevel, regrading, review } from './5-to-8-grading.js';
import { design, graded, nationalReview, rules } from './10-to-13-building.js';
import { level2, level3, level4HalfYear, level4Until2025 } from './14-assessment.js';
import { rectification, selfCheck3, selfCheck4 } from './14-self-check.js';
import { branches, documents, filingNew, filingRunning, refiling } from './15-to-17-filing.js';
import { assessor, inspection, notice, products } from './18-to-22-supervision.js';
import { fifth, place, province, reviewAgain, update } from './q1-to-q9-filing.js';
import { extended, valid } from './q6-certificate.js';
import { dataSurvey, fifthMethod, report, workPlan, yearly } from './q10-to-q23-assessment.js';
import { conclusion2025, conclusionOpen, score, template } from './q20-to-q21-conclusion.js';

/** The rules on grading, filing and assessment. */
export const gradingRules: readonly Rule[] = [
  objects,
  owner,
  declared,
  platformLevel,
  dataPlatform,
  review,
  regrading,
  graded,
  nationalReview,
  design,
  rules,
  level3,
  level4Until2025,
  level4HalfYear,
  yearly,
  level2,
  selfCheck3,
  selfCheck4,
  rectification,
  filingRunning,
  filingNew,
  branches,
  documents,
  refiling,
  inspection,
  notice,
  products,
  assessor,
  update,
  reviewAgain,
  place,
  province,
  valid,
  extended,
  fifth,
  fifthMethod,
  dataSurvey,
  conclusion2025,
  conclusionOpen,
  template,
  score,
  workPlan,
  report,
];
