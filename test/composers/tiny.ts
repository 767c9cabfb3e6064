// For tests alone: TinyMCE comes under GPL 2 or later, and nothing of it is in what ships.
import tinymce from 'tinymce';
import 'tinymce/icons/default';
import 'tinymce/models/dom';
import 'tinymce/skins/ui/oxide/skin.js';
import 'tinymce/skins/ui/oxide/content.js';
import 'tinymce/skins/content/default/content.js';
import 'tinymce/themes/silver';

/** TinyMCE in the place of `target`: in a frame of its own, which it writes into the field when the form is submitted. */
export const tiny = (target: HTMLElement): Promise<unknown> =>
  tinymce.init({ target, license_key: 'gpl', skin_url: 'default', content_css: 'default', height: 160, menubar: false, toolbar: false, statusbar: false, entity_encoding: 'raw' });
