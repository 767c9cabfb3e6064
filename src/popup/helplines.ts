/**
 * National routes, apart from the school's own: where each was found and when somebody last rang it.
 * They hold in the whole of the United Kingdom.
 */
export const HELPLINES = {
  police: { phone: '999', email: '', url: '', source: 'https://www.gov.uk/contact-police' },
  nspcc: { phone: '0808 800 5000', email: '', url: '', source: 'https://www.nspcc.org.uk' },
  whistleblowing: { phone: '0800 028 0285', email: 'help@nspcc.org.uk', url: '', source: 'https://www.nspcc.org.uk' },
  posh: { phone: '0344 381 4772', email: 'helpline@saferinternet.org.uk', url: '', source: 'https://saferinternet.org.uk' },
  ceop: { phone: '', email: '', url: 'https://www.ceop.police.uk/safety-centre/', source: 'https://www.ceop.police.uk' },
  phishing: { phone: '', email: 'report@phishing.gov.uk', url: '', source: 'https://www.ncsc.gov.uk' },
} as const;

/** The day all of them were last checked. */
export const HELPLINES_CHECKED = '2026-11-20';
