import type { School } from '../../src/core/types';

/** A made-up school for the tests. */
export const school: School = {
  name: 'Tanglewick Primary School',
  aliases: ['Tanglewick', 'TPS'],
  address: 'Mill Race Lane, Tanglewick ZE9 3AB',
  phone: '0113 496 0555',
  email: 'office@tanglewick.example.org',
  domains: ['tanglewick.example.org'],
  staff: ['Mrs Ngozi Fairweather', 'Mr Idris Penhallow', 'Miss Summer Vale'],
  accounts: [
    { platform: 'Facebook', account: 'Tanglewick Primary School', closed: '' },
    { platform: 'X (Twitter)', account: '@TanglewickOld', closed: '2024-07-19' },
  ],
  incidentTerms: null,
  watchlist: '',
  askWhen: 'findings',
  rulesNote: [],
  rulesOff: [],
  leftAlone: [],
  today: () => '2026-11-22',
};
