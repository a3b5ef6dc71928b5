import { choice, count, flag, type GroupOf, group, measure } from '../../field.js';
import { app } from './app.js';
import { audit } from './audit.js';
import { automatedDecisions } from './automated-decisions.js';
import { children } from './children.js';
import { faces } from './faces.js';
import { governance } from './governance.js';
import { networkData } from './network-data.js';
import { consent, notice } from './notice.js';
import { officerFiling } from './officer.js';
import { platformDuties } from './platform.js';
import { protection } from './protection.js';
import { publicSpaces } from './public-spaces.js';
import { purposes } from './purposes.js';
import { processors, recipients } from './recipients.js';
import { rights } from './rights.js';
import { sensitive } from './sensitive.js';
import { smallProcessor } from './small-processor.js';

const fields = {
  processed: flag({
    zh: '是否处理个人信息',
    en: 'Whether personal information is processed',
    for: ['cn-pipl/4'],
    given: true,
  }),
  processedIn: choice(
    {
      mainland: ['境内', 'In mainland China'],
      overseas: ['境外', 'Outside mainland China'],
      both: ['境内和境外', 'Both'],
    },
    { zh: '在何处处理', en: 'Where it is processed', for: ['cn-pipl/3'] },
  ),
  people: count({
    zh: '处理个人信息涉及的人数',
    en: 'How many people it concerns',
    unit: 'people',
    for: ['cn-pipl/52', 'cn-pi-audit/4', 'cn-small-pi-processor/2'],
    given: true,
  }),
  entrusted: flag({
    zh: '是否受他人委托处理个人信息',
    en: 'Whether it is processed on behalf of others',
    for: ['cn-pipl/21', 'cn-pipl/59'],
    given: true,
  }),
  asEntrusted: group(
    { zh: '作为受托人', en: 'As an entrusted party' },
    {
      withinAgreement: measure({
        zh: '按约定处理，委托终止后返还或者删除',
        en: 'Processing keeps to the agreement; data are returned or deleted at its end',
        for: ['cn-pipl/21'],
      }),
      subEntrusts: flag({ zh: '是否转委托', en: 'Whether it is entrusted further', for: ['cn-pipl/21'] }),
      subEntrustingAgreed: measure({
        zh: '转委托取得委托方同意',
        en: 'The processor agreed to further entrusting',
        for: ['cn-pipl/21'],
      }),
      assists: measure({
        zh: '保障安全并协助委托方履行义务',
        en: 'Data are secured and the processor is helped with its duties',
        for: ['cn-pipl/59'],
      }),
    },
  ),
  purposes,
  notice,
  consent,
  processors,
  recipients,
  rights,
  protection,
  governance,
  automatedDecisions,
  publicSpaces,
  platformDuties,
  audit,
  officerFiling,
  smallProcessor,
  faces,
  children,
  app,
  sensitive,
  networkData,
};

/** The type of `personalData`, by name, so that what is built on it stays small. */
export interface PersonalData extends GroupOf<typeof fields> {}

/** Personal information: what is processed, for what, on which basis, and what has been put in place. */
export const personalData: PersonalData = group({ zh: '个人信息', en: 'Personal data' }, fields);
