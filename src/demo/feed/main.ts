import { mountChat } from './chat-box';
import { mountDraft } from './draft-box';
import { mountLexical } from './lexical-box';
import { mountPlain } from './plain-box';
import { showEarlier } from './publish';

const section = (box: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(`[data-demo=${box}]`);
  if (!found) throw new Error(`no section for ${box}`);
  return found;
};

mountPlain(section('plain'));
mountLexical(section('lexical'));
mountDraft(section('draft'));
mountChat(section('chat'));
void showEarlier();
