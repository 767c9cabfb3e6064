export const WORDING_MODEL = { features: '', weights: '' };
export const THRESHOLDS = { sure: { 'unreleased-plan': 99, 'private-info': 99, incident: 99, rumour: 99, unkind: 99 }, likely: { 'unreleased-plan': 99, 'private-info': 99, incident: 99, rumour: 99, unkind: 99 }, any: 99 };
