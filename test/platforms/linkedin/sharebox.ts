import { rootOf } from '../../composers/publish';
import { shareBox } from './share-box';

/** Over the feed, in the shadow root of an outlet without height. */
shareBox(rootOf('#interop-outlet'), 'Text editor for creating content');
