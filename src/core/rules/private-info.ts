import type { Rule } from '../rule';
import { told } from '../wording/told';

export const privateInfo: Rule = {
  id: 'private-info',
  kind: 'private-info',
  standard: 'confidential',
  clause: 'C1',
  severity: 'interrupt',
  why: 'why_private_info',
  find: (reading) => told(reading, 'private-info'),
  examples: {
    flags: ["A girl in my form told me her dad's in prison", 'he has an EHCP and the school still gives him nothing', 'That boy in year 8 got excluded for vaping again', 'her mum has cancer and she cried all lesson'],
    passes: ['She walked home on her own, so proud of her', 'He cycled home to 27 Larch Rise by himself, all grown up',  'ADHD training at school today, so useful', 'My class had a great day', 'Our anti-bullying policy is on the website', 'She scored a goal for the school team'],
  },
};
