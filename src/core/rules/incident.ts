import type { Rule } from '../rule';
import { told } from '../wording/told';

export const incident: Rule = {
  id: 'incident',
  kind: 'incident',
  standard: 'sensitive',
  clause: 'N4',
  severity: 'interrupt',
  why: 'why_incident',
  find: (reading) => told(reading, 'incident'),
  examples: {
    flags: ['We are in lockdown, someone is in the building with the kids', 'two ambulances outside school, anyone know what happened?', 'the science block is on fire, year 8 are on the field', 'A year 9 boy collapsed at lunchtime and they did CPR'],
    passes: ['Fire drill at school at 10, coats on', 'We read about the Great Fire, the bakery was on fire and the children loved it', 'Thank you to the ambulance crew who visited us in nursery', 'My toast was on fire this morning'],
  },
};
